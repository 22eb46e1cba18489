import type { CheckView, FaultLine, SomeLines } from '../../app/views';
import { OutLink } from '../shared/parts/link';
import { resultId } from '../shared/parts/long-check';
import { Notice } from '../shared/parts/notice';
import { checkWords as words } from '../shared/words/check';
import { Missing } from './missing';

const countOf = ({ lines, more }: SomeLines): number => lines.length + more;

/** The result in one line. */
export function sayResult({ forStaff, forUnits }: CheckView): string {
  const counts = { forStaff: countOf(forStaff), forUnits: countOf(forUnits) };
  return counts.forStaff + counts.forUnits ? words.faults(counts) : words.noFaults;
}

/**
 * What the check found: what the settings lack, what staff mend and what waits for units, who is missing,
 * and what to look at.
 */
export function Summary({ view }: { view: CheckView }) {
  const { forStaff, forUnits, remarks, settings } = view;
  const clean = countOf(forStaff) + countOf(forUnits) === 0;
  return (
    <>
      <h2 id={resultId} tabIndex={-1} class={clean ? 'good' : 'bad'}>
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
      <Part title={words.forStaff({ count: countOf(forStaff) })} says={words.forStaffSays} of={forStaff} />
      <Part title={words.forUnits({ count: countOf(forUnits) })} says={words.forUnitsSays} of={forUnits} />
      <Missing view={view} />
      {remarks.length > 0 && (
        <details>
          <summary>{words.remarks({ count: remarks.length })}</summary>
          <Lines lines={remarks} />
        </details>
      )}
    </>
  );
}

/** What one side has to mend; nothing where that is nothing. */
function Part({ title, says, of }: { title: string; says: string; of: SomeLines }) {
  if (of.lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p class="muted small-text">{says}</p>
      <Lines lines={of.lines} />
      {of.more > 0 && <p>{words.moreFaults({ count: of.more })}</p>}
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly FaultLine[] }) => (
  <ul class="lines">
    {lines.map(({ tab, row, unit, title, says, link }) => (
      <li key={`${tab}${row}`}>
        <p class="who">
          <strong>{unit}</strong>
          {title && <span class="muted"> · {title}</span>}
        </p>
        <p class="says">{says}</p>
        <OutLink to={link}>{words.row({ tab, row })}</OutLink>
      </li>
    ))}
  </ul>
);
