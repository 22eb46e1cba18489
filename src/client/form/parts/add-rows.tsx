import { kinds } from '../../../domain/fields';
import { makeRowId } from '../../shared/row-id';
import { formWords as words } from '../../shared/words/form';
import { addId, type EditRow } from '../state/model';
import type { Dispatch } from '../use-form';

const offers = [
  [kinds.page, words.addPage],
  [kinds.group, words.addGroup],
  [kinds.person, words.addPerson],
] as const;

/** One click chooses the kind and opens an empty row; "none" is offered only to a unit that has none. */
export function AddRows({ rows, dispatch }: { rows: readonly EditRow[]; dispatch: Dispatch }) {
  const first = rows.length === 0;
  const add = (kind: string) => () => dispatch({ type: 'rowAdded', rowId: makeRowId(), kind });
  return (
    <section aria-labelledby={addId}>
      <h2 id={addId} tabIndex={-1}>
        {words.addTitle}
      </h2>
      {first && <p>{words.addFirst}</p>}
      <div class="stack">
        {offers.map(([kind, label]) => (
          <button key={kind} type="button" class="button add" onClick={add(kind)}>
            <span aria-hidden="true">+ </span>
            {label}
          </button>
        ))}
        {rows.every((row) => row.stopped) && (
          <button type="button" class="button quiet" onClick={add(kinds.none)}>
            {words.addNone}
          </button>
        )}
      </div>
    </section>
  );
}
