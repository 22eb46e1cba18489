/** Tabs: found by stored id, adopted by title, or made. */
import { tabs, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Sheets = Record<TabKey, Sheet>;
export const tabKeys = Object.keys(tabs) as TabKey[];

const isEmpty = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

/** A new spreadsheet's only, empty sheet becomes the first tab, so that nothing foreign is left over. */
function blankFirst(book: Spreadsheet, known: ReadonlySet<number>): Sheet | undefined {
  const sheets = book.getSheets();
  return sheets.length === 1 && !known.has(sheets[0]!.getSheetId()) && isEmpty(sheets[0]!) ? sheets[0] : undefined;
}

function findOrMake(book: Spreadsheet, tab: TabKey, id: number | undefined, known: ReadonlySet<number>): { sheet: Sheet; did: Problem[] } {
  const { title } = tabs[tab];
  const stored = id === undefined ? null : book.getSheetById(id);
  if (stored) return { sheet: stored, did: stored.getName() === title ? [] : [{ key: 'setup.tabKept', with: { tab: title, name: stored.getName() } }] };
  const titled = book.getSheetByName(title);
  if (titled && !known.has(titled.getSheetId())) return { sheet: titled, did: id === undefined ? [] : [{ key: 'setup.tabKept', with: { tab: title, name: title } }] };
  const blank = blankFirst(book, known);
  if (blank) return { sheet: blank.setName(title), did: [{ key: 'setup.tabMade', with: { tab: title } }] };
  const sheet = book.insertSheet(title, book.getSheets().length);
  return { sheet, did: [{ key: id === undefined ? 'setup.tabMade' : 'setup.tabRemade', with: { tab: title } }] };
}

/** Every tab as a sheet, and what had to be done for it. */
export function ensureTabs(book: Spreadsheet, ids: Partial<Record<TabKey, number>>): { sheets: Sheets; did: Problem[] } {
  const known = new Set(Object.values(ids));
  const sheets = {} as Sheets;
  const did: Problem[] = [];
  for (const tab of tabKeys) {
    const found = findOrMake(book, tab, ids[tab], known);
    known.add(found.sheet.getSheetId());
    sheets[tab] = found.sheet;
    did.push(...found.did);
  }
  return { sheets, did };
}
