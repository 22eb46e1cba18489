/** Tabs come, go, are copied; and the areas that whole rows and columns of them are. */
import type { Area } from './area';
import type { SpreadsheetModel } from './model';
import { SheetModel } from './sheet-model';
import type { Way } from './structure';

/** Whole rows of a tab, as an area. */
export const wholeRows = (sheet: SheetModel, row: number, rows: number): Area => ({
  row,
  column: 1,
  rows,
  columns: sheet.maxColumns,
});
/** The cells that deleting rows or columns takes away. */
export const removedArea = (sheet: SheetModel, way: Way, at: number, count: number): Area =>
  way === 'rows' ? wholeRows(sheet, at, count) : { row: 1, column: at, rows: sheet.maxRows, columns: count };

/** Puts a new empty tab at that place (0 = first). */
export function addTab(book: SpreadsheetModel, id: number, name: string, place: number): SheetModel {
  const sheet = new SheetModel(book, { id, name });
  book.sheets.splice(Math.max(0, Math.min(place, book.sheets.length)), 0, sheet);
  book.touch();
  return sheet;
}

/** A copy of a tab beside it; as on Google its protections are not copied by a script's copy. */
export function copyTab(
  book: SpreadsheetModel,
  from: SheetModel,
  id: number,
  name: string,
  place: number,
): SheetModel {
  const sheet = addTab(book, id, name, place);
  const {
    tabColor,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    rightToLeft,
    hiddenGridlines,
    holdsFormulas,
    holdsRules,
  } = from;
  Object.assign(sheet, {
    tabColor,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    rightToLeft,
    hiddenGridlines,
    holdsFormulas,
    holdsRules,
  });
  sheet.rows = from.rows.map((row) => row && [...row]);
  sheet.rowDims = from.rowDims.map((dim) => dim && { ...dim });
  sheet.columnDims = from.columnDims.map((dim) => dim && { ...dim });
  const copied = structuredClone({
    conditional: from.conditional,
    merges: from.merges,
    tables: from.tables,
    filter: from.filter,
  });
  Object.assign(sheet, copied);
  book.touch();
  return sheet;
}

/** Takes a tab out of the file, with the names of its ranges. */
export function dropTab(book: SpreadsheetModel, sheet: SheetModel): void {
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.named = book.named.filter((name) => name.sheetId !== sheet.id);
  book.touch();
}
