/** What came of a call: one click for each outcome; a day and a note where there is something to say. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnitToCall } from '../../../app/desk/views';
import { callResults } from '../../../domain/fields';
import type { CallResult, Outcome } from './use-recording';
import { callWords as words } from './words';

const results = Object.keys(callResults) as CallResult[];

interface Props {
  unit: UnitToCall;
  onRecord(outcome: Outcome): void;
}

/** The day and the note; the outcome that was clicked stands in the box. */
function Details({ unit, result, onRecord, onClose }: Props & { result: CallResult; onClose(): void }) {
  const [as, setAs] = useState(result);
  const [appointed, setAppointed] = useState(unit.appointed);
  const [note, setNote] = useState('');
  const id = `goi-${unit.code}`;
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What is to be said: the day, or else the note.
    first.current?.querySelector('input')?.focus();
  }, []);
  return (
    <form
      class="call-details"
      ref={first}
      onSubmit={(event) => {
        event.preventDefault();
        onRecord({ unit: unit.code, result: as, appointed: as === 'appointed' ? appointed : '', note });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label for={`${id}-kq`}>{words.result}</label>
      <select id={`${id}-kq`} value={as} onChange={(event) => setAs(event.currentTarget.value as CallResult)}>
        {results.map((one) => (
          <option key={one} value={one}>
            {callResults[one]}
          </option>
        ))}
      </select>
      {as === 'appointed' && (
        <>
          <label for={`${id}-ngay`}>{words.day}</label>
          <input
            id={`${id}-ngay`}
            type="date"
            required
            value={appointed}
            onInput={(event) => setAppointed(event.currentTarget.value)}
          />
        </>
      )}
      <label for={`${id}-ghi`}>{words.note}</label>
      <input
        id={`${id}-ghi`}
        type="text"
        maxLength={500}
        autocomplete="off"
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" class="button small">
        {words.save}
      </button>
      <button type="button" class="button small quiet" onClick={onClose}>
        {words.cancel}
      </button>
    </form>
  );
}

export function CallOutcome({ unit, onRecord }: Props) {
  const [asking, setAsking] = useState<CallResult>();
  const record = (outcome: Outcome): void => {
    setAsking(undefined);
    onRecord(outcome);
  };
  if (asking)
    return <Details unit={unit} result={asking} onRecord={record} onClose={() => setAsking(undefined)} />;
  return (
    <div class="call-results" role="group" aria-label={words.outcomeOf({ unit: unit.name })}>
      {results.map((result) => (
        <button
          key={result}
          type="button"
          class="button small"
          onClick={() =>
            result === 'appointed'
              ? setAsking(result)
              : record({ unit: unit.code, result, appointed: '', note: '' })
          }
        >
          {callResults[result]}
        </button>
      ))}
      <button type="button" class="button small quiet" onClick={() => setAsking('called')}>
        {words.withNote}
      </button>
    </div>
  );
}
