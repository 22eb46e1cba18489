import type { LetterLine } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { Notice } from '../shared/parts/notice';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

/** Letters of which nobody knows whether they left: on top, because only a person can tell. */
export function Unknown({
  letters: { state, ask },
  lines,
}: {
  letters: Letters;
  lines: readonly LetterLine[];
}) {
  if (lines.length === 0) return null;
  const off = state.doing ? ('true' as const) : undefined;
  return (
    <Notice tone="bad" id="khong-ro" title={words.unknown({ count: lines.length })}>
      <p>{words.unknownSays}</p>
      <ul class="letters">
        {lines.map((line) => {
          const { key, kind, to, subject, at, why } = line;
          const name = line.name || line.unit;
          const decide = (wasSent: boolean) => (): void =>
            ask({ name: 'decideUnknown', body: { key, wasSent } });
          const about = <span class="unseen">{words.seeOf({ kind, name: name || to })}</span>;
          return (
            <li key={key}>
              <span class="kind">{kind}</span>
              <span class="who">
                <span class="break">{[name, to].filter(Boolean).join(' · ')}</span>
                {subject && <span>{subject}</span>}
                <span class="muted small-text">{[at, why].filter(Boolean).join(' · ')}</span>
              </span>
              <span class="pair">
                <button type="button" class="button small" aria-disabled={off} onClick={decide(true)}>
                  {words.wasSent}
                  {about}
                </button>
                <button type="button" class="button small" aria-disabled={off} onClick={decide(false)}>
                  {words.notSent}
                  {about}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <div aria-live="polite">
        {state.doing?.name === 'decideUnknown' && <Busy says={words.doing} slow={state.slow} />}
      </div>
    </Notice>
  );
}
