import { labelOf } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { conflictId, type EditRow } from '../state/model';
import { fieldsToSettle } from '../state/conflict';
import type { Dispatch } from '../use-form';

interface Side {
  label: string;
  mine: string;
  theirs: string;
}

const sides = (row: EditRow, theirs: NonNullable<EditRow['theirs']>): Side[] =>
  fieldsToSettle(row).map((field) => ({
    label: labelOf(field),
    mine: row.fields[field],
    theirs: theirs.fields[field],
  }));

const shown = (text: string) =>
  text.trim() ? <span class="break">{text}</span> : <em>({words.fieldEmpty})</em>;

/**
 * Somebody else changed the row since the form was opened: both versions, only where they differ, and a
 * choice. Nothing is overwritten unseen.
 */
export function Conflict({ row, dispatch }: { row: EditRow; dispatch: Dispatch }) {
  if (!row.theirs) return null;
  const { rowId } = row;
  return (
    <section class="notice notice-ask" id={conflictId(rowId)} tabIndex={-1} aria-label={words.conflictTitle}>
      <h4 class="notice-title">{words.conflictTitle}</h4>
      <p>{words.conflictSays({ by: row.theirs.by ?? '', at: row.theirs.at ?? '' })}</p>
      <dl class="versions">
        {sides(row, row.theirs).map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span class="version-name">{words.mine}:</span> {shown(mine)}
            </dd>
            <dd>
              <span class="version-name">{words.theirs}:</span> {shown(theirs)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="answers">
        <button type="button" class="button" onClick={() => dispatch({ type: 'mineKept', rowId })}>
          {words.keepMine}
        </button>
        <button type="button" class="button" onClick={() => dispatch({ type: 'theirsTaken', rowId })}>
          {words.takeTheirs}
        </button>
      </p>
    </section>
  );
}
