/** How wide a column must be for its texts, about as Google's "fit to data" makes it. */
import { valueAt } from './calculate';
import { displayCell } from './display';
import type { SheetModel } from './sheet-model';

/**
 * Pixels: seven for a letter of the 10-point font, fourteen for the margins, and no less than
 * Google's smallest.
 */
export function widthFor(sheet: SheetModel, column: number): number {
  let longest = 0;
  for (let row = 1; row <= sheet.lastRow; row++) {
    const text = displayCell(sheet.cell(row, column), valueAt(sheet, row, column), sheet.book.locale);
    for (const line of text.split('\n')) longest = Math.max(longest, line.length);
  }
  return longest === 0 ? 100 : Math.max(21, longest * 7 + 14);
}
