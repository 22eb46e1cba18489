/**
 * What can be said of one row of the form without asking anybody: is it new, empty, changed, about a person?
 */
import type { LinkRow, LinkSentRow } from '../../../app/link/views';
import type { FormRow } from '../../../app/views';
import { maskedFields, type MaskedField } from '../../../domain/link/masks';
import { fieldsOf, type ReportText } from '../../../domain/checking/report';
import { kinds, reportFields, type ReportField } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import type { EditRow, FormState } from './model';

export const blankText = (kind: string): ReportText => ({
  ...(Object.fromEntries(reportFields.map((field) => [field, ''])) as ReportText),
  kind,
});

/**
 * A row that the sheet does not hold yet. Its id is made in the browser, so that sending it twice
 * records it once.
 */
export const newRow = (rowId: string, kind: string): EditRow => ({
  rowId,
  version: '',
  fields: blankText(kind),
  stopped: false,
  open: true,
  remarks: {},
  declined: [],
  says: [],
});

/** A row as a door gives it; by link some of its fields are masked. */
export type GivenRow = FormRow & Partial<Pick<LinkRow, 'masked'>>;
const masksOf = ({ masked = [], fields }: GivenRow): EditRow['masks'] =>
  masked.length > 0 ? Object.fromEntries(masked.map((field) => [field, fields[field]])) : undefined;

export const fromSheet = (row: GivenRow): EditRow => ({
  masks: masksOf(row),
  rowId: row.rowId,
  version: row.version,
  inSheet: row,
  fields: { ...row.fields },
  stopped: row.stopped,
  opened: { fields: row.fields, stopped: row.stopped },
  open: false,
  remarks: {},
  declined: [],
  says: [],
});

/**
 * What would be sent: fields that this kind does not show go empty, though the form keeps what was
 * typed in them.
 */
export function sentFields(fields: ReportText): ReportText {
  const shown = fieldsOf(fields.kind);
  const sent = blankText(fields.kind);
  for (const field of shown) sent[field] = fields[field].trim();
  return sent;
}

/** Does the field still hold a mask? Then nothing is asked of it: the server keeps what it stands for. */
export const isMask = ({ masks = {}, fields }: EditRow, field: ReportField): boolean =>
  field in masks && masks[field as MaskedField] === fields[field];
/** Is anything that the row was copied with still masked? */
const isCopy = (row: EditRow): boolean => maskedFields.some((field) => isMask(row, field));

export const toSend = (row: EditRow): LinkSentRow => ({
  rowId: row.rowId,
  version: row.version,
  fields: sentFields(row.fields),
  stopped: row.stopped,
  opened: row.opened,
  ...(row.copiedFrom && isCopy(row) && { copiedFrom: row.copiedFrom }),
});

/** Fields in which two contents of a row differ, spaces at the ends aside. */
export const differing = (a: ReportText, b: ReportText): ReportField[] =>
  reportFields.filter((field) => a[field].trim() !== b[field].trim());

/** A new row in which nothing was typed but the kind. */
export const isBlank = (row: EditRow): boolean =>
  !row.inSheet && reportFields.every((field) => field === 'kind' || row.fields[field].trim() === '');

/** Does the row hold something that the sheet does not? */
export const isChanged = (row: EditRow): boolean =>
  row.inSheet
    ? row.stopped !== row.inSheet.stopped ||
      differing(sentFields(row.fields), sentFields(row.inSheet.fields)).length > 0
    : true;

/**
 * Does sending the row record something about a person, so that the person must have agreed? The server asks
 * by the same rule.
 */
export const tellsOfPerson = (row: EditRow): boolean => !row.stopped && row.fields.kind !== kinds.none;

/** The rows that `Gửi` would send: all that changed, without new rows left blank beside others. */
export function rowsToSend(rows: readonly EditRow[]): EditRow[] {
  const changed = rows.filter(isChanged);
  const written = changed.filter((row) => !isBlank(row));
  return written.length > 0 ? written : changed;
}

/** Does the row wait for an answer in this round, with nothing done to it here? */
export const isPending = (row: EditRow): boolean =>
  Boolean(row.inSheet?.pending) && !row.stopped && !row.theirs && !isChanged(row);
/** May it be said to be right as it stands? */
export const mayConfirm = (row: EditRow): boolean => isPending(row) && Boolean(row.inSheet?.mayConfirm);
/** The rows that `Gửi` would confirm. */
export const rowsToConfirm = (rows: readonly EditRow[]): EditRow[] =>
  rows.filter((row) => row.confirmed && mayConfirm(row));
/** Is there anything to send? */
export const hasToSend = (rows: readonly EditRow[]): boolean =>
  rows.some(isChanged) || rowsToConfirm(rows).length > 0;

/** How the form calls a row: by its page, by its account, or by what it is. */
export const titleOf = ({ pageName, accountName, kind }: ReportText): string => {
  if (kind === kinds.none) return words.newTitle[kinds.none]!;
  const name =
    kind === kinds.person ? accountName.trim() || pageName.trim() : pageName.trim() || accountName.trim();
  return name || words.newTitle[kind] || words.otherTitle;
};

/** The state with one row replaced. */
export const mapRow = (state: FormState, rowId: string, change: (row: EditRow) => EditRow): FormState => ({
  ...state,
  rows: state.rows.map((row) => (row.rowId === rowId ? change(row) : row)),
});
export const rowOf = (state: FormState, rowId: string): EditRow | undefined =>
  state.rows.find((row) => row.rowId === rowId);

/**
 * The fields that staff named as those to mend, while the row still waits for it: the form opens such a row
 * at them.
 */
export const fieldsToMend = ({ inSheet, stopped }: EditRow): readonly ReportField[] =>
  !stopped && inSheet?.review === 'returned' ? inSheet.fixFields : [];
