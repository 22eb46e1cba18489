/** Works out formulas: a small part of Google's language. What it does not know is an honest #NAME?. */
import type { SheetModel } from '../sheet-model';

/** Is a conditional formula true for the cell, when written for a cell so many rows and columns before it? */
export function truth(_sheet: SheetModel, text: string, _row: number, _column: number, _down: number, _right: number): boolean {
  throw new Error(`The formula ${text} is not modelled.`);
}
