import { accountColumns, kinds, labelOf } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { fieldId } from '../state/model';
import type { RowProps } from './field';
import { Remarks } from './remarks';

/**
 * Page, group, person; "none" only where it can be true: a row that is that already, or the
 * unit's only new one.
 */
export function KindField({ row, dispatch, mayBeNone }: RowProps & { mayBeNone: boolean }) {
  const id = fieldId(row.rowId, 'kind');
  const remarks = row.remarks.kind ?? [];
  const wrong = remarks.some((remark) => remark.level === 'fault');
  const offered = Object.values(kinds).filter((kind) => kind !== kinds.none || mayBeNone);
  return (
    <fieldset
      class={wrong ? 'field field-wrong kinds' : 'field kinds'}
      aria-describedby={remarks.length ? `${id}-noi` : undefined}
    >
      <legend>
        {labelOf('kind')}
        <span class="unseen">. {accountColumns.kind.help}</span>
      </legend>
      <Remarks id={`${id}-noi`} row={row} field="kind" remarks={remarks} dispatch={dispatch} />
      {offered.map((kind, i) => (
        <label key={kind} class="choice">
          <input
            type="radio"
            id={i === 0 ? id : undefined}
            name={id}
            value={kind}
            checked={row.fields.kind === kind}
            onChange={() => dispatch({ type: 'typed', rowId: row.rowId, field: 'kind', text: kind })}
          />
          <span>{words.kindHelp[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
