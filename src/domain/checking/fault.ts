/**
 * Something to tell of a row: which sentence, what fills it, and which column says it. It stays so up to the
 * edge, where a cell, a note, an answer or a letter needs words; no rule looks into a sentence.
 */
import {
  accountColumns,
  faultBits,
  unitColumns,
  type AccountKey,
  type Column,
  type UnitKey,
} from '../fields';
import { say, sayInLetter, type Problem } from '../messages';
import { namesItsField, type FieldProblem } from '../messages/fields';

/** `column` is '' where the row as a whole says it. */
export interface Told<Key extends string> {
  column: Key | '';
  problem: Problem;
}
export type RowFault = Told<AccountKey>;
export type UnitFault = Told<UnitKey>;

/** A sentence about a field of the form is one of the catalogue's. */
export const asProblem = (problem: FieldProblem): Problem => problem as Problem;

/** Most faults of one row that a cell tells: a cell that lists a thousand bad addresses has a thousand. */
const TOLD = 12;

const headingOf = (columns: Readonly<Record<string, Column>>, column: string): string =>
  columns[column]?.heading ?? '';

/** One thing told, in words: "Điện thoại: Số điện thoại thiếu chữ số. …", "Nhập Điện thoại." */
export const rowSentence = ({ column, problem }: RowFault): string =>
  withHeading(accountColumns, namesItsField(problem as FieldProblem) ? '' : column, problem);
/** The same as a letter of the office tells it: in a letter's words, and without what a cell holds. */
export function rowLetterSentence({ column, problem }: RowFault): string {
  const heading = headingOf(accountColumns, column),
    sentence = sayInLetter(unquoted(problem));
  return heading ? `${heading}: ${sentence}` : sentence;
}
/** The same of a line of the roster. */
export const unitSentence = ({ column, problem }: UnitFault): string =>
  withHeading(unitColumns, column, problem);

function withHeading(columns: Readonly<Record<string, Column>>, column: string, problem: Problem): string {
  const heading = headingOf(columns, column);
  return heading ? `${heading}: ${say(problem)}` : say(problem);
}

const listed = (sentences: readonly string[]): string =>
  [
    ...sentences.slice(0, TOLD).map((sentence) => `• ${sentence}`),
    ...(sentences.length > TOLD
      ? [`• ${say({ key: 'account.more', with: { count: sentences.length - TOLD } })}`]
      : []),
  ].join('\n');

/** What the column `Cần sửa` of `Tài khoản` says; '' without faults. */
export const faultText = (faults: readonly RowFault[]): string => listed(faults.map(rowSentence));
/**
 * What the column `Cần sửa` of `Đơn vị` says: faults, and how many rows of an earlier round the unit has yet
 * to answer. `Trạng thái` cannot say that, since figures, colours and filters compare its words.
 */
export const unitFaultText = (faults: readonly UnitFault[], pending = 0): string =>
  listed([
    ...faults.map(unitSentence),
    ...(pending ? [say({ key: 'round.pending', with: { count: pending } })] : []),
  ]);
/** What the column `Lưu ý` says. */
export const remarkText = (remarks: readonly RowFault[]): string =>
  remarks.slice(0, TOLD).map(rowSentence).join('\n');

/** The sentences on one cell, for its note; '' without any. */
export const noteText = (faults: readonly RowFault[], column: AccountKey): string =>
  faults
    .filter((fault) => fault.column === column)
    .slice(0, TOLD)
    .map(({ problem }) => say(problem))
    .join('\n');

/**
 * Which cells are at fault, as one number: a colour rule can test a bit without a formula that depends on the
 * language of the sheet. '' for none.
 */
export function maskOf(faults: readonly RowFault[]): string {
  const mask = faultBits.reduce(
    (sum, { key, bit }) => sum + (faults.some(({ column }) => column === key) ? 2 ** bit : 0),
    0,
  );
  return mask ? String(mask) : '';
}
/** Does a mask, as the sheet holds it, say that this column was at fault? */
export function isMarked(mask: string, column: string): boolean {
  const bit = faultBits.find(({ key }) => key === column)?.bit;
  return bit !== undefined && Math.floor((Number(mask) || 0) / 2 ** bit) % 2 === 1;
}

/** Fillings of sentences that are text as somebody typed it into a cell. */
const TYPED: ReadonlySet<string> = new Set(['text', 'value', 'code', 'parent', 'suggest']);
/**
 * The same thing told without the text that it quotes. Any editor can write into any row, so a letter that
 * quoted a cell would carry a stranger's words and links to a unit under the federation's name.
 */
export function unquoted(problem: Problem): Problem {
  if (typeof problem.with !== 'object') return problem;
  const filling = Object.fromEntries(
    Object.entries(problem.with).map(([name, value]) => [name, TYPED.has(name) ? '…' : (value as unknown)]),
  );
  return { ...problem, with: filling } as Problem;
}

/**
 * Is it for the unit to put right? A slip in staff's own cell is staff's, and never makes a unit `Cần sửa`.
 */
export const isForUnit = ({ column }: RowFault): boolean =>
  column === '' || accountColumns[column].writer !== 'staff';

/** What no unit can mend in its form: its row is in no form, or what to mend is not said. */
const STAFF_ONLY: ReadonlySet<Problem['key']> = new Set([
  'account.noUnit',
  'account.unknownUnit',
  'account.unitMeant',
  'account.rowUnreadable',
  'account.returnedNoComment',
]);
/** Does a fault of a row wait for staff, rather than for the unit? */
export const waitsForStaff = (fault: RowFault): boolean =>
  !isForUnit(fault) || STAFF_ONLY.has(fault.problem.key);
/**
 * The faults of a row that wait for staff, as staff are told them: a return without its reason asks for it.
 */
export const staffFaults = (faults: readonly RowFault[]): RowFault[] =>
  faults
    .filter(waitsForStaff)
    .map((fault) =>
      fault.problem.key === 'account.returnedNoComment'
        ? { column: 'comment', problem: { key: 'desk.noReason' } }
        : fault,
    );

/** Is it that staff returned the row? */
export const isReturn = ({ problem }: RowFault): boolean =>
  problem.key === 'account.returned' || problem.key === 'account.returnedNoComment';

/** Do two say the same thing, filled with the same? */
export const isSame = (a: RowFault, b: RowFault): boolean =>
  a.column === b.column && JSON.stringify(a.problem) === JSON.stringify(b.problem);
