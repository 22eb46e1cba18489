import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoundDraft, RoundPreview } from '../../../app/round/views';
import { Busy } from '../../shared/parts/busy';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { Refused } from '../../shared/parts/refused';
import { minded } from '../../shared/minded';
import { call } from '../../shared/wire';
import type { Said } from '../../../app/views';
import { deskWords } from '../words';
import { roundWords as words } from './words';

const keys = [
  'name',
  'document',
  'dueBefore',
  'graceUntil',
  'lettersFrom',
] as const satisfies readonly (keyof RoundDraft)[];

type Looked =
  | { is: 'nothing' }
  | { is: 'looking'; slow: boolean }
  | { is: 'seen'; preview: RoundPreview; of: string }
  | { is: 'refused'; problems: readonly Said[] }
  | { is: 'lost'; detail: string; offline: boolean };

function Sentences({ says }: { says: readonly Said[] }) {
  return (
    <>
      {says.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** What will happen, with its warnings; nothing has been written yet. */
function Preview({ preview }: { preview: RoundPreview }) {
  const { refuse, warn, says, letters } = preview;
  return (
    <section aria-labelledby="dot-xem">
      <h3 id="dot-xem" tabIndex={-1}>
        {words.previewTitle}
      </h3>
      {refuse.length > 0 && <Refused title={words.refused} problems={refuse} />}
      {warn.length > 0 && (
        <Notice tone="ask" title={words.warned}>
          <Sentences says={warn} />
        </Notice>
      )}
      <Sentences says={says} />
      {letters.length > 0 && (
        <table>
          <caption>{words.letters}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col" class="number">
                {words.count}
              </th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {letters.map((line) => (
              <tr key={line.day + line.says}>
                <td>{line.day}</td>
                <td class="number">{line.count}</td>
                <td>{line.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface Props {
  /** The round that is changed; absent: a new one. */
  of?: string;
  start: RoundDraft;
  busy: boolean;
  onDo(draft: RoundDraft, mark: string): void;
  onBack(): void;
}

/** A new round, or the changed dates of one: nothing is done before what it will do was shown. */
export function DraftForm({ of, start, busy, onDo, onBack }: Props) {
  const [draft, setDraft] = useState(start);
  const [looked, setLooked] = useState<Looked>({ is: 'nothing' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const text = JSON.stringify(draft);
  const isSeen = looked.is === 'seen' && looked.of === text;
  const look = (): void => {
    setLooked({ is: 'looking', slow: false });
    minded(
      call('desk.roundPreview', of ? { draft, of } : { draft }),
      () => setLooked({ is: 'looking', slow: true }),
      (outcome) => {
        if (outcome.is === 'lost') return setLooked(outcome);
        const { answer } = outcome;
        setLooked(
          answer.ok
            ? { is: 'seen', preview: answer.value, of: text }
            : { is: 'refused', problems: answer.problems },
        );
      },
    );
  };
  useEffect(() => {
    if (looked.is === 'seen') document.getElementById('dot-xem')?.focus();
  }, [looked]);
  const mayDo = isSeen && looked.preview.refuse.length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (mayDo && !busy) onDo(draft, looked.preview.mark);
        else if (looked.is !== 'looking') look();
      }}
    >
      <h2>{of ? words.change : words.openNew}</h2>
      <div class="draft">
        {keys.map((key, i) => (
          <div class="field" key={key}>
            <label for={`dot-${key}`}>{words.labels[key]}</label>
            <p class="hint" id={`dot-${key}-goi-y`}>
              {words.hints[key]}
            </p>
            <input
              id={`dot-${key}`}
              ref={i === 0 ? first : undefined}
              type="text"
              maxLength={key === 'document' ? 500 : 100}
              autocomplete="off"
              aria-describedby={`dot-${key}-goi-y`}
              value={draft[key]}
              onInput={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {looked.is === 'looking' && <Busy says={words.working} slow={looked.slow} slowSays={deskWords.slow} />}
      {looked.is === 'lost' && (
        <LostCall
          title={words.failed}
          again={words.preview}
          detail={looked.detail}
          offline={looked.offline}
          onAgain={look}
        />
      )}
      {looked.is === 'refused' && <Refused title={words.failed} problems={looked.problems} />}
      {looked.is === 'seen' &&
        (isSeen ? <Preview preview={looked.preview} /> : <p role="status">{words.stale}</p>)}
      <p class="answers">
        {mayDo ? (
          <button type="submit" class="button pass" aria-disabled={busy ? 'true' : undefined}>
            {of ? words.doChange : words.doOpen}
          </button>
        ) : (
          <button type="submit" class="button">
            {words.preview}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </form>
  );
}
