import { fieldsOf } from '../../../domain/checking/report';
import { accountColumns, managerFields, type ReportColumn } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { rowElementId, type EditRow } from '../state/model';
import { isChanged, titleOf } from '../state/rows';
import { Conflict } from './conflict';
import { Field, type RowProps } from './field';
import { KindField } from './kind-field';
import { RowSays } from './row-says';

interface Props extends RowProps {
  others: readonly EditRow[];
}

/** One account being written. The fields stand in the order of the source's form (Hướng dẫn 04/HD-LĐLĐ). */
export function RowEditor({ row, others, dispatch, keepNow }: Props) {
  const shown = fieldsOf(row.fields.kind);
  const group = (name: ReportColumn['report']['group']) =>
    shown.map((field) =>
      field !== 'kind' && accountColumns[field].report.group === name ? (
        <Field key={field} row={row} field={field} dispatch={dispatch} keepNow={keepNow} />
      ) : null,
    );
  const mayBeNone = !row.inSheet
    ? others.every((other) => other.stopped)
    : row.inSheet.fields.kind === row.fields.kind && shown.length === 2;
  return (
    <li class="row row-open">
      <h3 id={rowElementId(row.rowId)} tabIndex={-1}>
        {titleOf(row.fields)}
      </h3>
      <RowSays row={row} besideFields />
      <Conflict row={row} dispatch={dispatch} />
      <KindField row={row} dispatch={dispatch} keepNow={keepNow} mayBeNone={mayBeNone} />
      {group('account')}
      {managerFields.some((field) => shown.includes(field)) && (
        <fieldset class="manager">
          <legend>{words.manager}</legend>
          <CopyManager row={row} others={others} dispatch={dispatch} />
          {group('manager')}
        </fieldset>
      )}
      {group('beside')}
      <EditorButtons row={row} dispatch={dispatch} />
    </li>
  );
}

/** Offered while this row names nobody: another row's person, copied with one click. */
function CopyManager({ row, others, dispatch }: Omit<Props, 'keepNow'>) {
  if (managerFields.some((field) => row.fields[field].trim())) return null;
  const people = others.filter((other) => other.fields.name.trim() && !other.stopped);
  const each = people
    .filter((other, i) => people.findIndex((p) => p.fields.name.trim() === other.fields.name.trim()) === i)
    .slice(0, 3);
  return each.length === 0 ? null : (
    <p class="answers">
      {each.map((other) => (
        <button
          key={other.rowId}
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'managerCopied', rowId: row.rowId, from: other.rowId })}
        >
          {words.copyManager({ name: other.fields.name.trim() })}
        </button>
      ))}
    </p>
  );
}

function EditorButtons({ row, dispatch }: Pick<Props, 'row' | 'dispatch'>) {
  const { rowId } = row;
  return (
    <p class="answers">
      <button type="button" class="button small" onClick={() => dispatch({ type: 'rowFolded', rowId })}>
        {words.fold}
      </button>
      {!row.inSheet && (
        <button
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'rowRemoved', rowId })}
        >
          {words.remove}
        </button>
      )}
      {row.inSheet && isChanged(row) && (
        <button
          type="button"
          class="button small quiet"
          onClick={() => dispatch({ type: 'rowReverted', rowId })}
        >
          {words.revert}
        </button>
      )}
    </p>
  );
}
