import { kinds } from '../../../domain/fields';
import { makeRowId } from '../../shared/row-id';
import { formWords as words } from '../../shared/words/form';
import { addId, type EditRow } from '../state/model';
import { isBlank } from '../state/rows';
import type { Dispatch } from '../use-form';

const offers = [
  [kinds.page, words.addPage],
  [kinds.group, words.addGroup],
  [kinds.person, words.addPerson],
] as const;

/**
 * One click chooses the kind and opens an empty row; "none" is offered only to a unit that has none. While an
 * empty row waits to be written, nothing is offered: its own kind can be changed.
 */
export function AddRows({ rows, dispatch }: { rows: readonly EditRow[]; dispatch: Dispatch }) {
  if (rows.some((row) => isBlank(row) && !row.stopped)) return null;
  const first = rows.every((row) => row.stopped);
  const add = (kind: string) => () => dispatch({ type: 'rowAdded', rowId: makeRowId(), kind });
  return (
    <section aria-labelledby={addId} class="add-rows">
      <h2 id={addId} tabIndex={-1}>
        {first ? words.addTitle : words.addMoreTitle}
      </h2>
      <p class="answers">
        {offers.map(([kind, label]) => (
          <button key={kind} type="button" class="button small add" aria-label={label} onClick={add(kind)}>
            <span aria-hidden="true">+ </span>
            {kind}
          </button>
        ))}
      </p>
      {first && (
        <p>
          <button type="button" class="link" onClick={add(kinds.none)}>
            {words.addNone}
          </button>
        </p>
      )}
    </section>
  );
}
