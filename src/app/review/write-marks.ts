/**
 * Marks of approved rows written anew: by the migration from 0.1.0's form, and by the `Thiết lập` that had to
 * make a new key.
 */
import type { Row } from '../../domain/fields';
import { renameReturned } from '../../domain/letters/returned-key';
import { approvalMark, fromOldMark } from '../../domain/marks/approval';
import { consentMark, consentOf, isWithdrawal, oldConsentText } from '../../domain/marks/consent';
import type { MarkKey } from '../../domain/marks/key';
import { isMarkUnknown } from '../../domain/standing/review';
import { shortHash } from '../../domain/text/short-hash';
import { returnedMark } from '../letters/returned-mark';
import type { Workbook } from '../services';

type Book = Pick<Workbook, 'table' | 'putOwn'>;

type AccountRow = Row<'accounts'>;

/**
 * Writes marks, `next` saying the new one of a row (undefined: it stays). A unit has been told of a returned
 * row under its mark: so the record of letters is brought to the new mark first. Cut in between and done
 * again it ends the same, since the new mark follows from row and key.
 * @param gone what stands in the record of letters in place of a mark that no row has any more.
 * @returns how many marks were written.
 */
function rewrite(
  office: Book,
  next: (row: AccountRow) => string | undefined,
  gone?: (mark: string) => string,
): number {
  const { rows } = office.table('accounts');
  const changes = rows.flatMap((row, index) => {
    const approved = row.approved ? next(row) : undefined;
    return approved !== undefined && approved !== row.approved ? [{ index, cells: { approved } }] : [];
  });
  const renamed = new Map(
    changes.map(({ index, cells }) => [
      returnedMark(rows[index]!),
      returnedMark({ ...rows[index]!, ...cells }),
    ]),
  );
  const standing = new Set([...rows.map(returnedMark), ...renamed.values()]);
  const other = (mark: string): string => (gone && !standing.has(mark) ? gone(mark) : mark);
  office.putOwn(
    'letters',
    office.table('letters').rows.flatMap((row, index) => {
      const key = renameReturned(row.key, renamed, other);
      return key === row.key ? [] : [{ index, cells: { key } }];
    }),
  );
  office.putOwn('accounts', changes);
  return changes.length;
}

/**
 * Brings the marks that 0.1.0 wrote to today's form; what had changed since goes on counting as changed. A
 * letter about a row as it stood once names that row's old mark, 32 bits from which an erased telephone
 * number could be guessed back: a keyed digest takes its place.
 */
export const rewriteOldMarks = (office: Book, key: MarkKey): number =>
  rewrite(
    office,
    (row) => fromOldMark(row.approved, row, key),
    (mark) => shortHash(key.of('returned', mark)),
  );

/** Seals the consents that 0.1.0 recorded, which named neither person nor text: "theo bản cũ". */
export function markOldConsents(office: Book, key: MarkKey): void {
  office.putOwn(
    'accounts',
    office.table('accounts').rows.flatMap((row, index) => {
      if (!row.consent.trim() || row.consentMark || isWithdrawal(row.consent)) return [];
      const consent = oldConsentText(row.consent);
      return [{ index, cells: { consent, consentMark: consentMark({ ...row, consent }, key) } }];
    }),
  );
}

/** Seals anew the consents that a lost key sealed. */
function sealConsentsAnew(office: Book, key: MarkKey): void {
  office.putOwn(
    'accounts',
    office
      .table('accounts')
      .rows.flatMap((row, index) =>
        consentOf(row, key) === 'unknown' ? [{ index, cells: { consentMark: consentMark(row, key) } }] : [],
      ),
  );
}

/**
 * Marks every reviewed row as it stands whose mark another key wrote: that key is lost, so nobody can say
 * more of it.
 */
export function markAnew(office: Book, key: MarkKey): number {
  sealConsentsAnew(office, key);
  return rewrite(office, (row) => (isMarkUnknown(row, key) ? approvalMark(row, key) : undefined));
}
