import type { Saved } from '../../../app/views';
import { Address } from '../../shared/parts/address';
import { OutLink } from '../../shared/parts/link';
import { closePage } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { formWords as words } from '../../shared/words/form';
import { sentencesOn } from '../parts/row-says';
import { savedId, type EditRow } from '../state/model';
import { titleOf } from '../state/rows';
import type { Dispatch } from '../use-form';

/** What was recorded, where the unit stands now, until when, and the pages to follow. */
export function SavedScreen({
  saved,
  rows,
  dispatch,
}: {
  saved: Saved;
  rows: readonly EditRow[];
  dispatch: Dispatch;
}) {
  const { unit } = saved;
  return (
    <main>
      <h1 id={savedId} tabIndex={-1} class="saved-title">
        <span aria-hidden="true">✓ </span>
        {words.savedTitle}
      </h1>
      <p>{unit.name}</p>
      <ul class="rows">
        {saved.recorded.map(({ rowId, title, address, what }) => (
          <li class="row" key={rowId}>
            <p class="tags">
              <span class="tag tag-good">{words.savedWhat[what]}</span>
            </p>
            <p>
              <strong>{title}</strong>
            </p>
            {address && (
              <p class="break small-text">
                <OutLink to={address}>
                  <Address text={address} />
                </OutLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      {unit.status && (
        <p>
          {words.state}: <strong>{unit.status}</strong>
          {unit.timeliness && ` – ${unit.timeliness}`}. {words.stateSays[unit.status]}
        </p>
      )}
      <StillToMend rows={rows} />
      {saved.deadline && <p>{words.deadline({ text: saved.deadline })}</p>}
      <p class="answers">
        <button type="button" class="button" onClick={() => dispatch({ type: 'wentOn' })}>
          {words.goOn}
        </button>
        <button type="button" class="button" onClick={closePage}>
          {commonWords.close}
        </button>
      </p>
      {saved.pages.length > 0 && (
        <section>
          <h2>{words.followTitle}</h2>
          <ul>
            {saved.pages.map(({ name, address }) => (
              <li key={name}>
                <OutLink to={address}>{name}</OutLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function StillToMend({ rows }: { rows: readonly EditRow[] }) {
  const lines = rows
    .filter((row) => !row.stopped)
    .flatMap((row) =>
      sentencesOn(row)
        .filter((s) => !s.remark)
        .map((s) => `${titleOf(row.fields)}: ${s.sentence}`),
    );
  return lines.length === 0 ? null : (
    <>
      <p>{words.savedFix}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
