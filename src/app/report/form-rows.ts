/** Rows of `Tài khoản` as the form shows them. */
import { fieldsOf, readReport, type ReportReading, type ReportText } from '../../domain/checking/report';
import { sayField } from '../../domain/messages/fields';
import { kinds, reportFields, saidKeys, type Row } from '../../domain/fields';
import { readKind } from '../../domain/fields/choices';
import { isStopped } from '../../domain/checking/recheck';
import { digest } from '../../domain/marks/digest';
import type { MarkKey } from '../../domain/marks/key';
import { changedSince, returnedProblem, reviewOf } from '../../domain/standing/review';
import { readFixFields } from '../../domain/standing/fix-fields';
import { extensionOf, sayDeadline } from '../../domain/standing/deadline';
import type { Round } from '../../domain/round';
import type { Day } from '../../domain/text/days';
import { consentOf, namesPerson } from '../../domain/marks/consent';
import { isAnswered } from '../../domain/round';
import { treeOf } from '../../domain/roster/tree';
import { said } from '../answer';
import type { Marks, Rounds } from '../services';
import type { FormRow, Said } from '../views';

/**
 * What the form sends back on saving: has anybody changed this row since? A digest of what a unit says in it,
 * no key: it lives as long as a page.
 */
export const versionOf = (row: Row<'accounts'>): string =>
  digest(JSON.stringify(saidKeys.map((key) => row[key])));

function saysOf(row: Row<'accounts'>, reading: ReportReading, markKey: MarkKey | undefined): Said[] {
  const at = { row: row.rowId };
  const review = reviewOf(row, markKey);
  const says: Said[] = [];
  if (review === 'returned')
    says.push({ key: 'account.returned', sentence: sayField(returnedProblem(row.comment)), ...at });
  for (const finding of reading.findings)
    if (finding.level === 'fault')
      says.push({
        key: finding.problem.key,
        sentence: sayField(finding.problem),
        field: finding.field,
        ...at,
      });
  const columns = changedSince(row, markKey).join(', '),
    comment = row.comment.trim();
  if (columns && comment)
    says.push({
      key: 'remark',
      sentence: sayField({ key: 'account.answered', with: { comment, columns } }),
      ...at,
    });
  else if (review === 'changed')
    says.push({
      key: 'remark',
      sentence: sayField({ key: 'account.changedSince', with: { columns } }),
      ...at,
    });
  return says;
}

/**
 * A row's id in the form. A row typed by hand may not have its own yet; then its place stands for it, and its
 * version guards the place.
 */
export const idOf = (row: Row<'accounts'>, index: number): string => row.rowId || `~${index}`;

/** The key of marks and the round, which say how a row is to be shown. */
export interface FormContext {
  markKey: MarkKey | undefined;
  round: Round | undefined;
}
export const formContext = (office: Marks & Rounds): FormContext => ({
  markKey: office.markKey(),
  round: office.round(),
});

/** Has the person whom the row names, if any, agreed, as far as can be told? */
const isAgreed = (row: Row<'accounts'>, markKey: MarkKey | undefined): boolean =>
  !namesPerson(row) || ['given', 'unknown'].includes(consentOf(row, markKey));

/** Why a row cannot be said to be right as it stands; empty where it can. */
export function whyNotConfirm(
  row: Row<'accounts'>,
  markKey: MarkKey | undefined,
  reading = readReport(row),
): Said[] {
  const at = { row: row.rowId };
  if (reviewOf(row, markKey) === 'returned') return [said({ key: 'form.confirmReturned' }, at)];
  if (!isAgreed(row, markKey)) return [said({ key: 'form.confirmConsent' }, at)];
  return reading.findings
    .filter(({ level }) => level === 'fault')
    .map(({ field, problem }): Said => ({ key: problem.key, sentence: sayField(problem), field, ...at }));
}

/**
 * One row as the form shows it.
 * @param reading what was read of the row, where the run has read it already.
 */
export function formRow(
  row: Row<'accounts'>,
  index: number,
  { markKey, round }: FormContext,
  reading = readReport(row),
): FormRow {
  const fields = Object.fromEntries(reportFields.map((field) => [field, row[field]])) as ReportText;
  const stopped = isStopped(row);
  const pending = !stopped && !isAnswered(row, round);
  return {
    rowId: idOf(row, index),
    version: versionOf(row),
    fields,
    stopped,
    pending,
    mayConfirm: pending && whyNotConfirm(row, markKey, reading).length === 0,
    usage: row.usage,
    answer: isAnswered(row, round) ? row.answer : '',
    says: stopped ? [] : saysOf(row, reading, markKey),
    review: reviewOf(row, markKey),
    comment: row.comment,
    fixFields: readFixFields(row.fixFields).fields.filter((field) => fieldsOf(row.kind).includes(field)),
  };
}

/** The deadline of a unit in words, its extension counted. */
export const deadlineOf = (unit: Row<'units'> | undefined, round: Round | undefined, today: Day): string =>
  sayDeadline(
    {
      dueBefore: round?.dueBefore ?? '',
      graceUntil: round?.graceUntil ?? '',
      extendedTo: extensionOf(unit?.extendedTo ?? ''),
    },
    today,
  );

/** Rows of one unit, each with where it stands. */
export const rowsOfUnit = (
  rows: readonly Row<'accounts'>[],
  code: string,
): { row: Row<'accounts'>; index: number }[] =>
  rows.flatMap((row, index) =>
    row.unit.trim() === code && reportFields.some((field) => row[field]) ? [{ row, index }] : [],
  );

/** The units that ended in this one by mergers, by code: whose rows it answers in its own form. */
export function mergedInto(unit: Row<'units'>, units: readonly Row<'units'>[]): ReadonlyMap<string, string> {
  if (!units.some((one) => one.mergedInto.trim())) return new Map();
  return new Map(
    treeOf(units)
      .merged(unit)
      .map(({ code, name }) => [code.trim(), name]),
  );
}

/**
 * Rows in use of the units that merged into one: they keep their code until it answers them. That such a unit
 * had no account says nothing about the one that it is part of.
 * @param merged as mergedInto gives it.
 */
export const inheritedRows = (
  rows: readonly Row<'accounts'>[],
  merged: ReadonlyMap<string, string>,
): { row: Row<'accounts'>; index: number; from: string }[] =>
  merged.size === 0
    ? []
    : rows.flatMap((row, index) => {
        const from = merged.get(row.unit.trim());
        return from === undefined ||
          isStopped(row) ||
          readKind(row.kind) === kinds.none ||
          !reportFields.some((field) => row[field])
          ? []
          : [{ row, index, from }];
      });
