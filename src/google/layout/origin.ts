/**
 * Which spreadsheet the workbook was set up in. What the product remembers lies in Script Properties, and
 * these do not go along when somebody copies the file; should they be lost, the workbook looks like a copy.
 * So a cell of `Tổng hợp`, which staff alone may write, keeps the spreadsheet's id: it tells the two apart.
 */
import { tabs } from '../../domain/fields';
import { bookMark } from '../../domain/messages/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Right of the figures, which end at column J. */
const AT = 'L1';
const MARK = new RegExp(`^${bookMark('(\\S+)')}$`);

/** `here`: set up in this very file; `copy`: in another, of which this is a copy; `none`: nothing says. */
export type Origin = 'here' | 'copy' | 'none';

/** @param summary the tab `Tổng hợp`, as found */
export function originOf(book: Spreadsheet, summary: Sheet): Origin {
  try {
    const id = MARK.exec(String(summary.getRange(AT).getValue()))?.[1];
    return id === undefined ? 'none' : id === book.getId() ? 'here' : 'copy';
  } catch {
    return 'none'; // the column was deleted
  }
}

/** The same for a run that remembers nothing: the tab is found by its title. */
export function originOfUnknown(book: Spreadsheet): Origin {
  const summary = book.getSheetByName(tabs.summary.title);
  return summary ? originOf(book, summary) : 'none';
}

/** May this person write where only staff of the old set-up may? */
export const mayWriteOrigin = (book: Spreadsheet): boolean =>
  book.getSheetByName(tabs.summary.title)?.getRange(AT).canEdit() ?? true;

/**
 * Writes it down. Without it copies are not noticed, and nothing else is different: a lost column is no
 * fault.
 */
export function keepOrigin(book: Spreadsheet, summary: Sheet): void {
  try {
    // The words last: where they stand, nothing is left to be done.
    summary.getRange(AT).setFontColor('#9aa0a6').setValue(bookMark(book.getId()));
  } catch {
    // The tab has fewer columns.
  }
}
