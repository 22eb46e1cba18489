/** The language and the zone of the workbook: how Sheets reads a day that somebody types. */
import type { Problem } from '../domain/messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const ZONE = 'Asia/Ho_Chi_Minh';
/** Vietnamese, so that 02/10/2018 typed by hand is 2 October. */
const LOCALE = 'vi_VN';

/**
 * That another language is set, in which days are read month first; one call. What was typed is not turned.
 */
export const localeProblem = (book: Spreadsheet): Problem[] =>
  book.getSpreadsheetLocale() === LOCALE ? [] : [{ key: 'workbook.locale' }];

/** Sets both where they differ; answers what was done. */
export function ensureZone(book: Spreadsheet): Problem[] {
  const did: Problem[] = [];
  if (book.getSpreadsheetTimeZone() !== ZONE) {
    book.setSpreadsheetTimeZone(ZONE);
    did.push({ key: 'setup.zone' });
  }
  if (book.getSpreadsheetLocale() !== LOCALE) {
    book.setSpreadsheetLocale(LOCALE);
    did.push({ key: 'setup.locale' });
  }
  return did;
}
