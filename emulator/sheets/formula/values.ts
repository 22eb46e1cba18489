/**
 * What formulas reckon with: single values, blocks of cells, and Google's rules for turning one
 * kind into another.
 */
import type { CellError, Scalar } from '../cell';
import { isError } from '../cell';
import { dayOfSerial } from '../dates';
import { general } from '../display';

/** A block of values; `place` says where it lies when it is a reference. */
export interface Block {
  readonly rows: number;
  /**
   * Rows from this one (counted from 0) to the last are all alike, as below the last row with content: what
   * holds of one of them holds of all, and need not be worked out a thousand times. Absent: none is known.
   */
  readonly tail?: number;
  readonly columns: number;
  at(row: number, column: number): Scalar | undefined;
  readonly place?: { sheetId: number; row: number; column: number };
}
export type Operand = Scalar | undefined | Block;

/** A formula's error, thrown while working it out and shown as its code. */
export class FormulaError extends Error implements CellError {
  constructor(readonly error: string) {
    super(error);
  }
}

export const isBlock = (value: Operand): value is Block =>
  typeof value === 'object' && value !== null && 'rows' in value;

/** A block's single value: its first cell. Google would spread an array; here only one cell is asked for. */
export function single(value: Operand): Scalar | undefined {
  const one = isBlock(value) ? value.at(0, 0) : value;
  if (isError(one)) throw new FormulaError(one.error);
  return one;
}

/** As a number: empty is 0, TRUE is 1, a text of digits its figure; other text is #VALUE!. */
export function numberOf(value: Operand): number {
  const one = single(value);
  if (one === undefined) return 0;
  if (typeof one === 'number') return one;
  if (typeof one === 'boolean') return one ? 1 : 0;
  const figure = typeof one === 'string' && one.trim() !== '' ? Number(one) : NaN;
  if (Number.isNaN(figure)) throw new FormulaError('#VALUE!');
  return figure;
}

export function textOf(value: Operand): string {
  const one = single(value);
  if (one === undefined) return '';
  if (typeof one === 'boolean') return one ? 'TRUE' : 'FALSE';
  return typeof one === 'number' ? general(one, 'en_US') : String(one);
}

/** As a truth: empty and 0 are false; text other than TRUE and FALSE is #VALUE!. */
export function truthOf(value: Operand): boolean {
  const one = single(value);
  if (one === undefined || one === '') return false;
  if (typeof one === 'boolean') return one;
  if (typeof one === 'number') return one !== 0;
  if (typeof one === 'string' && /^(?:true|false)$/i.test(one)) return one.toLowerCase() === 'true';
  throw new FormulaError('#VALUE!');
}

/** How many rows of a block are to be looked at: those before its tail, and one of the tail. */
export const distinctRows = ({ rows, tail }: Pick<Block, 'rows' | 'tail'>): number =>
  Math.min(rows, (tail ?? rows) + 1);

/** Every value of the operands, row by row. */
export function* each(operands: readonly Operand[]): Generator<Scalar | undefined> {
  for (const operand of operands) {
    if (!isBlock(operand)) {
      yield operand;
      continue;
    }
    for (let row = 0; row < operand.rows; row++)
      for (let column = 0; column < operand.columns; column++) yield operand.at(row, column);
  }
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/**
 * Order of two values as = < > see it: letters' case does not count, figures come before texts before truths,
 * empty equals 0 and "".
 */
export function compare(a: Scalar | undefined, b: Scalar | undefined): number {
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p === q ? 0 : p < q ? -1 : 1;
  }
  return Number(x) - Number(y);
}
const blankLike = (other: Scalar | undefined): Scalar =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Year, month and day of a date in a formula. */
export const dateParts = (value: Operand): { year: number; month: number; day: number } =>
  dayOfSerial(numberOf(value));
