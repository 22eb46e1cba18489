/** A cell as conditions see it. */
import { truthAt, valueAt } from './calculate';
import type { Subject } from './condition';
import { toSerial } from './dates';
import { displayCell } from './display';
import type { SheetModel } from './sheet-model';

/**
 * The cell at that place; `anchor` is the first cell of the rule's range, which a custom formula
 * is written for.
 */
export function subjectAt(
  sheet: SheetModel,
  row: number,
  column: number,
  anchor: { row: number; column: number },
): Subject {
  const { locale, timeZone } = sheet.book;
  const value = valueAt(sheet, row, column);
  return {
    value,
    locale,
    text: displayCell(sheet.cell(row, column), value, locale),
    today: Math.floor(toSerial(sheet.book.now(), timeZone)),
    formula: (text) => truthAt(sheet, text, row, column, row - anchor.row, column - anchor.column),
  };
}
