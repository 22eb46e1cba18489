/**
 * Marks of approved rows as 0.1.0 wrote them: FNV-1a of 32 bits a column, by position. They gave an erased
 * telephone number back in two seconds and let a forged address pass, so they are read once, by the
 * migration, and written no more.
 */
import { shortHash } from '../text/short-hash';
import type { SaidText } from './said';

/** The columns in 0.1.0's order. Frozen. */
const order = [
  'unit',
  'kind',
  'accountName',
  'pageName',
  'address',
  'name',
  'office',
  'phone',
  'email',
  'reason',
  'usage',
] as const;

/** Eleven hashes in base 36: "1x2y3z.0.4k…". */
const OLD_FORM = /^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;

/**
 * Columns in which a row no longer says what an old mark was made of; undefined when the text is no old mark.
 */
export function oldChanges(mark: string, row: SaidText): string[] | undefined {
  if (!OLD_FORM.test(mark)) return undefined;
  const hashes = mark.split('.');
  return order.filter((column, i) => hashes[i] !== shortHash(row[column]));
}
