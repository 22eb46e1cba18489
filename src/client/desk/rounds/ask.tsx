import { useState } from 'preact/hooks';
import type { RoundsView } from '../../../app/round/views';
import { Notice } from '../../shared/parts/notice';
import { roundWords as words } from './words';

type OldRound = { name: string; dueBefore: string; graceUntil: string };
interface Props {
  ask: NonNullable<RoundsView['ask']>;
  /** The name of the round that is being collected. */
  name: string;
  busy: boolean;
  onConfirm(as: 'one' | 'two', draft?: OldRound): void;
}
const keys = ['name', 'dueBefore', 'graceUntil'] as const;

/** Asked once: which rounds the rows belong to that were there before there were rounds. */
export function AskRounds({ ask, name, busy, onConfirm }: Props) {
  const [as, setAs] = useState<'one' | 'two'>(ask.twoNames ? 'two' : 'one');
  const [old, setOld] = useState<OldRound>({ name: ask.oldName, dueBefore: '', graceUntil: '' });
  return (
    <Notice tone="ask" title={words.ask}>
      <p>{ask.says.sentence}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onConfirm(as, as === 'two' ? old : undefined);
        }}
      >
        <fieldset>
          <legend class="unseen">{words.ask}</legend>
          {(['one', 'two'] as const).map((choice) => (
            <label class="choice" key={choice}>
              <input type="radio" name="dot-nao" checked={as === choice} onChange={() => setAs(choice)} />
              <span>{choice === 'one' ? words.one({ name }) : words.two}</span>
            </label>
          ))}
        </fieldset>
        {as === 'two' && (
          <div class="draft" role="group" aria-label={words.oldRound}>
            {keys.map((key) => (
              <div class="field" key={key}>
                <label for={`dot-cu-${key}`}>{words.labels[key]}</label>
                <input
                  id={`dot-cu-${key}`}
                  type="text"
                  maxLength={100}
                  autocomplete="off"
                  value={old[key]}
                  onInput={(event) => setOld({ ...old, [key]: event.currentTarget.value })}
                />
              </div>
            ))}
          </div>
        )}
        <p class="answers">
          <button type="submit" class="button pass" aria-disabled={busy ? 'true' : undefined}>
            {words.confirm}
          </button>
        </p>
      </form>
    </Notice>
  );
}
