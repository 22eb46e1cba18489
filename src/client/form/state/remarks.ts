/**
 * What is said beside a field, and when: a field is checked when it is left; a mended one falls silent at
 * once; half-typed text is not scolded.
 */
import { readField, readReport, type Finding, type ReportReading } from '../../../domain/checking/report';
import { repairOf } from '../../../domain/checking/repair';
import { namesItsField, sayField } from '../../../domain/messages/fields';
import { kinds, labelOf, type ReportField } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { isMask, titleOf } from './rows';
import { fieldId, type Complaint, type EditRow, type Remark } from './model';

const toRemark = ({ level, problem, suggest, setField }: Finding): Remark => ({
  level,
  sentence: sayField(problem),
  suggest,
  setField,
});

/** A question about the kind arises from the address, and is asked where the person is: at the address. */
const placeOf = (finding: Finding): ReportField => (finding.setField === 'kind' ? 'address' : finding.field);

/** What is found in a row; of what is still masked nothing can be said here. */
const findingsOf = (row: EditRow): Finding[] =>
  readReport(row.fields).findings.filter((finding) => !isMask(row, placeOf(finding)));

const asked = (row: EditRow, field: ReportField, finding: Finding): boolean =>
  !(finding.level === 'ask' && row.declined.includes(`${field}=${finding.suggest ?? ''}`));

/** How the phone will be written, when that is not what was typed. The address has a preview of its own. */
function tidied(field: ReportField, row: EditRow, reading: ReportReading): Remark[] {
  const phone = reading.values.phone;
  if (
    field !== 'phone' ||
    isMask(row, field) ||
    !phone ||
    phone === row.fields.phone.trim() ||
    reading.findings.some((f) => f.field === 'phone' && f.level === 'fault')
  )
    return [];
  return [{ level: 'note', sentence: sayField({ key: 'account.phoneTidied', with: { phone } }) }];
}

/** A repair that was declined is not offered again. */
export const declinedRepair = (field: ReportField): string => `${field}=→`;

/** What is said with the repair of this field: beside its fault, or as a question of its own. */
function withRepair(row: EditRow, field: ReportField, remarks: Remark[]): Remark[] {
  const offered = !isMask(row, field) && !row.declined.includes(declinedRepair(field));
  const repair = offered ? repairOf(row.fields, field) : undefined;
  if (!repair) return remarks;
  const at = remarks.findIndex(({ level }) => level === 'fault');
  if (at < 0) return [...remarks, { level: 'ask', sentence: words.belongsElsewhere, repair }];
  return remarks.map((remark, i) => (i === at ? { ...remark, suggest: undefined, repair } : remark));
}

/** Everything to say beside one field of a row now. */
export function remarksOn(row: EditRow, field: ReportField): Remark[] {
  const reading = readReport(row.fields);
  const found = findingsOf(row).filter((finding) => placeOf(finding) === field && asked(row, field, finding));
  return withRepair(row, field, [...found.map(toRemark), ...tidied(field, row, reading)]);
}

/** The row with a field checked, as when it is left. */
export const checked = (row: EditRow, field: ReportField): EditRow => ({
  ...row,
  remarks: { ...row.remarks, [field]: remarksOn(row, field) },
});

const hasFault = (remarks: readonly Remark[] | undefined): boolean =>
  Boolean(remarks?.some((r) => r.level === 'fault'));

/** The row after typing: what was said of the field stays only while the fault is still there. */
export function retyped(row: EditRow, field: ReportField, text: string): EditRow {
  const next = { ...row, fields: { ...row.fields, [field]: text }, says: [] };
  const said = row.remarks[field];
  if (!said?.length) return next;
  const stillWrong =
    hasFault(said) && readField(field, text, next.fields.kind).findings.some((f) => f.level === 'fault');
  return {
    ...next,
    remarks: {
      ...next.remarks,
      [field]: stillWrong
        ? said
            .filter((r) => r.level === 'fault')
            .map((r) => ({ ...r, suggest: undefined, repair: undefined }))
        : [],
    },
  };
}

/** The address as it will be recorded; '' when it cannot be read. */
export function addressToRecord(row: EditRow): string {
  if (row.fields.kind === kinds.none || !row.fields.address.trim()) return '';
  const { value, findings } = readField('address', row.fields.address, row.fields.kind);
  return findings.some((f) => f.level === 'fault') ? '' : value;
}

/**
 * The row with every field that has something to say checked: before sending, and when a faulty
 * row is opened.
 */
export function checkedWhole(row: EditRow): EditRow {
  const fields = new Set(findingsOf(row).map(placeOf));
  return [...fields].reduce((r, field) => checked(r, field), row);
}

/** What stops a row from being sent, for the error summary. The row is named when several are sent. */
export function complaintsOf(row: EditRow, several: boolean): Complaint[] {
  const prefix = several ? `${titleOf(row.fields)}: ` : '';
  return findingsOf(row)
    .filter((f) => f.level === 'fault')
    .map((f) => ({ sentence: `${prefix}${named(f)}`, target: fieldId(row.rowId, placeOf(f)) }));
}
/** A sentence of the summary stands alone, so it names its field unless it does already. */
function named(finding: Finding): string {
  const { problem, field } = finding;
  const sentence = sayField(problem);
  return namesItsField(problem) || field === 'kind' ? sentence : `${labelOf(field)}: ${sentence}`;
}
