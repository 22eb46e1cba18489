import { isNeeded } from '../../../domain/checking/report';
import { accountColumns, kinds, labelOf, type ReportColumn, type ReportField } from '../../../domain/fields';
import { Address } from '../../shared/parts/address';
import { formWords as words } from '../../shared/words/form';
import { fieldId, type EditRow } from '../state/model';
import type { Dispatch } from '../use-form';
import { AddressPreview } from './address-preview';
import { Remarks } from './remarks';

export interface RowProps {
  row: EditRow;
  dispatch: Dispatch;
  keepNow(): void;
}
interface Props extends RowProps {
  field: Exclude<ReportField, 'kind'>;
}

/** What the server reads of one field, in characters; far more than anything sensible. */
const longest = 2000;

/** The list of offices, once in the page. */
export const officeListId = 'chuc-vu';

/**
 * A reason is asked of who has nothing to report; for the others the same field is a place for a word more.
 */
const hintOf = (field: Props['field'], kind: string): string =>
  field === 'reason' && kind !== kinds.none ? words.reasonHint : accountColumns[field].help;

/** One field of a report: label and hint from the table of columns, what is said of it right beside it. */
export function Field({ row, field, dispatch, keepNow }: Props) {
  const id = fieldId(row.rowId, field);
  const { lines, typing } = (accountColumns[field] as ReportColumn).report;
  const remarks = row.remarks[field] ?? [];
  const wrong = remarks.some((remark) => remark.level === 'fault');
  const common = {
    id,
    name: id,
    value: row.fields[field],
    maxLength: longest,
    'aria-describedby': `${id}-goi-y${remarks.length ? ` ${id}-noi` : ''}`,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    onBlur: () => {
      dispatch({ type: 'left', rowId: row.rowId, field });
      keepNow();
    },
    onInput: (event: { currentTarget: { value: string } }) =>
      dispatch({ type: 'typed', rowId: row.rowId, field, text: event.currentTarget.value }),
  };
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={id}>
        {labelOf(field)}
        {!isNeeded(row.fields.kind, field) && <span class="optional"> ({words.optional})</span>}
      </label>
      <p class="hint" id={`${id}-goi-y`}>
        <Address text={hintOf(field, row.fields.kind)} />
      </p>
      <Remarks id={`${id}-noi`} row={row} field={field} remarks={remarks} dispatch={dispatch} />
      {lines ? (
        <textarea rows={lines} {...typing} {...common} />
      ) : (
        <input type="text" list={field === 'office' ? officeListId : undefined} {...typing} {...common} />
      )}
      {field === 'address' && <AddressPreview row={row} />}
    </div>
  );
}
