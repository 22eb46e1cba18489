/** What a cell's value is now: its own, or what its formula works out to. */
import type { Scalar } from './cell';
import { holds, workOut } from './formula/evaluate';
import type { SheetModel } from './sheet-model';
import { Memory } from './state';

/**
 * Values worked out so far, and the formulas being worked out (a circle is #REF!). Formulas are worked out
 * once for each state of the file.
 */
const memory = new Memory(() => ({
  values: new Map<SheetModel, Map<number, Scalar | undefined>>(),
  open: new Set<string>(),
}));

/** The value of a cell. */
export function valueAt(sheet: SheetModel, row: number, column: number): Scalar | undefined {
  const cell = sheet.rows[row - 1]?.[column - 1];
  if (cell === undefined || cell.formula === undefined) return cell?.value;
  const { values, open } = memory.of(sheet.book);
  let mine = values.get(sheet);
  if (!mine) values.set(sheet, (mine = new Map()));
  const key = row * 20_000 + column;
  if (mine.has(key)) return mine.get(key);
  const name = `${sheet.id} ${key}`;
  if (open.has(name)) return { error: '#REF!' };
  open.add(name);
  const found = workOut(cell.formula, { sheet, row, column, down: 0, right: 0, read: valueAt });
  open.delete(name);
  mine.set(key, found);
  return found;
}

/**
 * Is a conditional formula true for the cell, when it was written for a cell so many rows above and
 * columns left of it?
 */
export const truthAt = (
  sheet: SheetModel,
  formula: string,
  row: number,
  column: number,
  down: number,
  right: number,
): boolean => holds(formula, { sheet, row, column, down, right, read: valueAt });

/** Would the formula be true if the cell held that value? */
export function truthWith(
  sheet: SheetModel,
  formula: string,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  const read = (other: SheetModel, r: number, c: number): Scalar | undefined =>
    other === sheet && r === row && c === column ? value : valueAt(other, r, c);
  return holds(formula, { sheet, row, column, down: 0, right: 0, read });
}
