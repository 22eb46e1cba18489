import type { Saved } from '../../../app/views';
import { Address } from '../../shared/parts/address';
import { shortAddress } from '../../shared/parts/short-address';
import { OutLink } from '../../shared/parts/link';
import { closePage } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { formWords as words } from '../../shared/words/form';
import { sentencesOn } from '../parts/row-says';
import { savedId, type EditRow } from '../state/model';
import { addressToRecord } from '../state/remarks';
import { titleOf } from '../state/rows';
import type { Dispatch } from '../use-form';

/** What was recorded, everything the unit now has in the sheet, what comes next, and the pages to follow. */
export function SavedScreen({
  saved,
  rows,
  byLink,
  dispatch,
}: {
  saved: Saved;
  rows: readonly EditRow[];
  /** A page of a link is closed as any page of a browser. */
  byLink: boolean;
  dispatch: Dispatch;
}) {
  const { unit } = saved;
  const faults = faultsOf(rows);
  return (
    <main>
      <h1 id={savedId} tabIndex={-1} class="saved-title">
        <span aria-hidden="true">✓ </span>
        {words.savedTitle}
      </h1>
      {faults.length === 0 ? (
        <p>
          <strong>{words.savedNothingMore}</strong> {words.stateSays[unit.status]}
        </p>
      ) : (
        <StillToMend lines={faults} />
      )}
      <h2>{unit.name}</h2>
      <ul class="rows">
        {rows
          .filter((row) => !row.stopped || whatHappened(saved, row))
          .map((row) => (
            <SavedRow key={row.rowId} row={row} what={whatHappened(saved, row)} />
          ))}
      </ul>
      <p class="answers">
        <button type="button" class="button" onClick={() => dispatch({ type: 'wentOn' })}>
          {words.goOn}
        </button>
        {!byLink && (
          <button type="button" class="button" onClick={closePage}>
            {commonWords.close}
          </button>
        )}
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

type Happened = Saved['recorded'][number]['what'];
/** What sending did to a row; undefined for one that was not sent. */
const whatHappened = (saved: Saved, row: EditRow): Happened | undefined =>
  saved.recorded.find(({ rowId }) => rowId === row.rowId)?.what;

function SavedRow({ row, what }: { row: EditRow; what: Happened | undefined }) {
  const address = addressToRecord(row);
  return (
    <li class="row">
      <p>
        <strong>{titleOf(row.fields)}</strong>{' '}
        <span class={what && what !== 'same' ? 'tag tag-good' : 'tag'}>
          {words.savedWhat[what ?? 'same']}
        </span>
      </p>
      {address && (
        <p class="break small-text">
          <OutLink to={address}>
            <Address text={shortAddress(address)} />
          </OutLink>
        </p>
      )}
    </li>
  );
}

/** What still stands against the unit's accounts, as lines. */
const faultsOf = (rows: readonly EditRow[]): string[] =>
  rows
    .filter((row) => !row.stopped)
    .flatMap((row) =>
      sentencesOn(row)
        .filter((s) => !s.remark)
        .map((s) => `${titleOf(row.fields)}: ${s.sentence}`),
    );

function StillToMend({ lines }: { lines: readonly string[] }) {
  return (
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
