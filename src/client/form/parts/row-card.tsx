import { kinds } from '../../../domain/fields';
import { shortAddress } from '../../shared/parts/short-address';
import { OutLink } from '../../shared/parts/link';
import { formWords as words } from '../../shared/words/form';
import { rowElementId, type EditRow } from '../state/model';
import { addressToRecord } from '../state/remarks';
import { isChanged, isPending, mayConfirm, titleOf } from '../state/rows';
import type { Dispatch } from '../use-form';
import { Conflict } from './conflict';
import { RowSays } from './row-says';

/** What is pending or decided about a row, in words. */
function standing(row: EditRow): string {
  if (!row.inSheet) return words.unsentNew;
  if (row.stopped !== row.inSheet.stopped) return row.stopped ? words.unsentStop : words.unsentResume;
  if (isChanged(row)) return words.unsentChange;
  if (isPending(row)) return isConfirmed(row) ? words.rightMark : words.pendingMark;
  return row.stopped ? words.stoppedMark : words.reviewSays[row.inSheet.review];
}
const isConfirmed = (row: EditRow): boolean => Boolean(row.confirmed) && mayConfirm(row);
const toneOf = (row: EditRow): string =>
  isChanged(row) || (isPending(row) && !isConfirmed(row))
    ? 'ask'
    : row.inSheet?.review === 'returned'
      ? 'bad'
      : row.inSheet?.review === 'passed'
        ? 'good'
        : 'plain';

/** One account at a glance, with what needs mending and what can be done. */
export function RowCard({ row, dispatch }: { row: EditRow; dispatch: Dispatch }) {
  const { rowId, fields } = row;
  const title = titleOf(fields);
  const address = addressToRecord(row);
  const who = [fields.name, fields.office]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(', ');
  return (
    <li class="row">
      <p class="tags">
        <span class="tag">{fields.kind || words.otherTitle}</span>{' '}
        <span class={`tag tag-${toneOf(row)}`}>{standing(row)}</span>
      </p>
      <h3 id={rowElementId(rowId)} tabIndex={-1}>
        {title}
      </h3>
      {row.inSheet?.from && <p class="small-text">{words.rowFrom({ unit: row.inSheet.from })}</p>}
      {fields.kind === kinds.none ? (
        <p class="break">{fields.reason}</p>
      ) : (
        <>
          <p class="break small-text">
            {address ? <OutLink to={address}>{shortAddress(address)}</OutLink> : fields.address}
          </p>
          {who && <p class="small-text">{who}</p>}
          {isPending(row) && fields.phone.trim() && (
            <p class="small-text">{words.phoneStill({ phone: fields.phone.trim() })}</p>
          )}
        </>
      )}
      <RowSays row={row} />
      <Conflict row={row} dispatch={dispatch} />
      <p class="answers">
        {mayConfirm(row) && (
          <button
            type="button"
            class="button small"
            aria-label={`${words.right}: ${title}`}
            aria-pressed={isConfirmed(row)}
            onClick={() => dispatch({ type: 'rowConfirmed', rowId, confirmed: !row.confirmed })}
          >
            {isConfirmed(row) && <span aria-hidden="true">✓ </span>}
            {words.right}
          </button>
        )}
        {!row.stopped && (
          <button
            type="button"
            class="button small"
            aria-label={`${words.edit} ${title}`}
            onClick={() => dispatch({ type: 'rowOpened', rowId })}
          >
            {words.edit}
          </button>
        )}
        {isPending(row) && fields.kind !== kinds.none && (
          <button
            type="button"
            class="button small quiet"
            aria-label={`${words.newManager}: ${title}`}
            onClick={() => dispatch({ type: 'managerChanged', rowId })}
          >
            {words.newManager}
          </button>
        )}
        {row.inSheet ? (
          <button
            type="button"
            class="button small quiet"
            aria-label={`${row.stopped ? words.resume : words.stop} ${title}`}
            onClick={() => dispatch({ type: 'rowStopped', rowId, stopped: !row.stopped })}
          >
            {row.stopped ? words.resume : words.stop}
          </button>
        ) : (
          <button
            type="button"
            class="button small quiet"
            aria-label={`${words.remove} ${title}`}
            onClick={() => dispatch({ type: 'rowRemoved', rowId })}
          >
            {words.remove}
          </button>
        )}
      </p>
    </li>
  );
}
