import type { CheckView, FaultLine } from '../../app/views';
import { OutLink } from '../shared/parts/link';
import { resultId } from '../shared/parts/long-check';
import { Notice } from '../shared/parts/notice';
import { checkWords as words } from '../shared/words/check';

/** The result in one line. */
export function sayResult({ faults, moreFaults }: CheckView): string {
  const count = faults.length + moreFaults;
  return count ? words.faults({ count }) : words.noFaults;
}

/**
 * What the check found: what to mend first, then what is missing, what to look at, and what the
 * settings lack.
 */
export function Summary({ view }: { view: CheckView }) {
  const { faults, moreFaults, remarks, missing, settings } = view;
  const count = faults.length + moreFaults;
  return (
    <>
      <h2 id={resultId} tabIndex={-1} class={count ? 'bad' : 'good'}>
        {sayResult(view)}
      </h2>
      <p class="muted">{words.checked(view)}</p>
      {settings.length > 0 && (
        <Notice tone="bad" title={words.settings({ count: settings.length })}>
          <ul>
            {settings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Lines lines={faults} />
      {moreFaults > 0 && <p>{words.moreFaults({ count: moreFaults })}</p>}
      <h2>{missing ? words.missing({ count: missing }) : words.noMissing}</h2>
      {missing > 0 && <p>{words.missingSays}</p>}
      {remarks.length > 0 && (
        <details>
          <summary>{words.remarks({ count: remarks.length })}</summary>
          <Lines lines={remarks} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly FaultLine[] }) {
  return lines.length === 0 ? null : (
    <ul class="lines">
      {lines.map(({ tab, row, unit, says, link }) => (
        <li key={`${tab}${row}`}>
          <OutLink to={link}>{words.row({ tab, row })}</OutLink>
          {unit && <span class="muted"> · {unit}</span>}
          <p class="says">{says}</p>
        </li>
      ))}
    </ul>
  );
}
