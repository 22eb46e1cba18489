/**
 * The spreadsheet half of the local Google: the file (SpreadsheetModel), Google's classes over it
 * (spreadsheets), what a person at the keyboard does (sheets.byHand), and what a person sees (bookView).
 */
import type { SheetsSeam } from '../host/sheets-seam';
import { bookView, type BookView } from './book-view';
import { Hand } from './hand';
import { SpreadsheetModel, type SavedSpreadsheet } from './model';
import { makers } from './remote/range-base';
import { Spreadsheet } from './remote/spreadsheet';
import { addTab } from './tabs';

export { SpreadsheetModel } from './model';
export { spreadsheets } from './remote';
export type { BookView, CellView, TabView } from './book-view';

/** What the runtime asks of the spreadsheet. */
export const sheets: SheetsSeam<SpreadsheetModel, BookView> = {
  create({ title, locale, timeZone, rowsOfTabs }) {
    const book = new SpreadsheetModel({
      id: '1LocalGoogleSpreadsheet-0000000000000000000',
      title,
      locale,
      timeZone,
      rowsOfTabs,
    });
    addTab(book, 0, book.freeName(), 0);
    return book;
  },
  save: (model) => model.toJSON(),
  restore: (saved) => SpreadsheetModel.fromJSON(saved as SavedSpreadsheet),
  branch: (model) => model.copy(),
  copy(model, id, owner, language) {
    const saved = structuredClone(model.toJSON());
    return {
      ...saved,
      id,
      title: language === 'vi' ? `Bản sao của ${saved.title}` : `Copy of ${saved.title}`,
      selections: {},
      sheets: saved.sheets.map((sheet) => ({
        ...sheet,
        protections: sheet.protections.map(({ mirrors: _, ...item }) => ({
          ...item,
          editors: [owner],
          domainEdit: false,
        })),
      })),
    };
  },
  view: bookView,
  byHand: (model, world, who) => new Hand(model, world, who),
  spreadsheetFor: (run) => new Spreadsheet(run),
  rangeFor(run, { sheetId, row, column, rows, columns }) {
    const corners = run.world.unsure.eventRangeHasCoordinates
      ? { rowStart: row, columnStart: column, rowEnd: row + rows - 1, columnEnd: column + columns - 1 }
      : undefined;
    return makers.range(run, sheetId, { row, column, rows, columns }, corners);
  },
};
