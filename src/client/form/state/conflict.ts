/**
 * What becomes of a row that somebody else changed meanwhile: settled field by field, asked only where both
 * changed the same.
 */
import type { FormRow } from '../../../app/views';
import { mergeAccounts, type Merged } from '../../../domain/checking/merge';
import { reportFields, type ReportField } from '../../../domain/fields';
import type { EditRow } from './model';
import { differing, fromSheet, sentFields } from './rows';

/**
 * This edit and the sheet's newer version as one. Where it is not known what the edit began from (a draft of
 * an older page), every difference is asked.
 */
function merged(row: EditRow, theirs: FormRow): Merged {
  const mine = { fields: sentFields(row.fields), stopped: row.stopped };
  return row.opened
    ? mergeAccounts(row.opened, mine, theirs)
    : { ...mine, bothChanged: differing(mine.fields, theirs.fields) };
}

/** The fields to ask about: both sides changed them, each in another way. */
export const fieldsToSettle = (row: EditRow): ReportField[] =>
  row.theirs ? merged(row, row.theirs).bothChanged : [];

const onto = (row: EditRow, theirs: FormRow, { fields, stopped }: Merged): EditRow => ({
  ...fromSheet(theirs),
  fields,
  stopped,
  open: !stopped,
  declined: row.declined,
});

/**
 * The row after the sheet's newer version came: one edit of it where nothing is to be asked, else both
 * versions.
 */
export function met(row: EditRow, theirs: NonNullable<EditRow['theirs']>): EditRow {
  const both = merged(row, theirs);
  return both.bothChanged.length === 0 ? onto(row, theirs, both) : { ...row, theirs };
}

/** Settled as the person decided; what only one side changed is kept from that side either way. */
export function settledRow(row: EditRow, keep: 'mine' | 'theirs'): EditRow {
  if (!row.theirs) return row;
  const both = merged(row, row.theirs);
  const given = keep === 'mine' ? [] : both.bothChanged;
  const fields = { ...both.fields };
  for (const field of reportFields) if (given.includes(field)) fields[field] = row.theirs.fields[field];
  const settled = onto(row, row.theirs, { ...both, fields });
  const isTheirs =
    settled.stopped === row.theirs.stopped && differing(fields, row.theirs.fields).length === 0;
  return isTheirs ? fromSheet(row.theirs) : settled;
}
