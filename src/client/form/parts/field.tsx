import { isNeeded } from '../../../domain/checking/report';
import { accountColumns, kinds, labelOf, type ReportColumn, type ReportField } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { fieldId, type EditRow } from '../state/model';
import { isMask } from '../state/rows';
import type { Dispatch } from '../use-form';
import { AddressPreview } from './address-preview';
import { Remarks } from './remarks';

export interface RowProps {
  row: EditRow;
  dispatch: Dispatch;
}
interface Props extends RowProps {
  field: Exclude<ReportField, 'kind'>;
  /** The id of a sentence elsewhere that is about this field too. */
  saidAt?: string;
}

/** What the server reads of one field, in characters; far more than anything sensible. */
const longest = 2000;

/** The list of offices, once in the page. */
export const officeListId = 'chuc-vu';

/**
 * What the form calls a field: as the sheet does, but for the reason, which of who has an account is only a
 * note.
 */
const nameOf = (field: Props['field'], kind: string): string =>
  field !== 'reason' ? labelOf(field) : kind === kinds.none ? words.reasonLabel : words.noteLabel;

const selectAll = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void =>
  event.currentTarget.select();

/** One field of a report: its label, a hint where people need one, what is said of it right beside it. */
export function Field({ row, field, dispatch, saidAt }: Props) {
  const id = fieldId(row.rowId, field);
  const { hint, lines, typing } = (accountColumns[field] as ReportColumn).report;
  const remarks = row.remarks[field] ?? [];
  const masked = isMask(row, field);
  const wrong = remarks.some((remark) => remark.level === 'fault');
  const common = {
    id,
    name: id,
    value: row.fields[field],
    maxLength: longest,
    'aria-describedby':
      [saidAt, hint && `${id}-goi-y`, masked && `${id}-che`, remarks.length > 0 && `${id}-noi`]
        .filter(Boolean)
        .join(' ') || undefined,
    'aria-required': isNeeded(row.fields.kind, field) ? ('true' as const) : undefined,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    // What is masked is typed anew as a whole.
    ...(masked && { onFocus: selectAll }),
    onBlur: () => {
      dispatch({ type: 'left', rowId: row.rowId, field });
    },
    onInput: (event: { currentTarget: { value: string } }) =>
      dispatch({ type: 'typed', rowId: row.rowId, field, text: event.currentTarget.value }),
  };
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={id}>{nameOf(field, row.fields.kind)}</label>
      {hint && (
        <p class="hint" id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {masked && (
        <p class="hint" id={`${id}-che`}>
          {words.maskedHint}
        </p>
      )}
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
