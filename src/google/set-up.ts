/**
 * ★ `Thiết lập, sửa lại sổ`: makes an empty spreadsheet into the workbook, and puts right what people changed by accident. Desired state: each step
 * looks first and changes only what differs, so a second click, by a second person too, changes nothing. Data are never touched.
 */
import { tabs, type TabKey } from '../domain/fields';
import type { Problem } from '../domain/messages';
import { refreshAll } from '../app/check-all';
import { GoogleOffice } from './office';
import { ensureColours } from './layout/colours';
import { ensureColumns, styleNewTab } from './layout/columns';
import { ensureHeadings } from './layout/headings';
import { ensureProtections } from './layout/protections';
import { ensureSettings } from './layout/settings-tab';
import { ensureSummary, groupsMark } from './layout/summary';
import { ensureTabs, tabKeys, type Sheets } from './layout/tabs';
import { migrate } from './migrations';
import { SheetTable, columnsOf, positionsIn } from './sheet-table';
import { recall, rememberGroups, rememberWorkbook, type Remembered } from './store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
const ZONE = 'Asia/Ho_Chi_Minh';
/** Vietnamese, so that 02/10/2018 typed by hand is 2 October. */
const LOCALE = 'vi_VN';

function ensureZone(book: Spreadsheet): Problem[] {
  const did: Problem[] = [];
  if (book.getSpreadsheetTimeZone() !== ZONE) { book.setSpreadsheetTimeZone(ZONE); did.push({ key: 'setup.zone' }); }
  if (book.getSpreadsheetLocale() !== LOCALE) { book.setSpreadsheetLocale(LOCALE); did.push({ key: 'setup.locale' }); }
  return did;
}

const withColumns = tabKeys.filter((tab) => Object.keys(columnsOf(tab)).length > 0);
const positionsOf = (tab: TabKey, sheets: Sheets): Map<string, number> =>
  (Object.keys(columnsOf(tab)).length ? positionsIn(tab, tabs[tab].title, sheets[tab].getRange(1, 1, 1, sheets[tab].getLastColumn()).getValues()[0]!) : new Map<string, number>());

function ensureTabLayout(tab: TabKey, sheets: Sheets): Problem[] {
  const sheet = sheets[tab];
  const isNew = sheet.getLastRow() === 0;
  const did = ensureHeadings(tab, sheet);
  const positions = positionsOf(tab, sheets);
  if (isNew) styleNewTab(tab, sheet, positions);
  const more = [...ensureColumns(tab, sheet, positions), ...ensureColours(tab, sheet, positions)];
  return [...did, ...(isNew ? [] : more)];
}

/** Staff who can open the file; the others get their right when the file is shared with them and set-up is run again. */
function editorsOf(book: Spreadsheet, staff: readonly string[]): string[] {
  const may = book.getEditors().map((user) => user.getEmail().toLowerCase());
  return staff.filter((email) => may.includes(email));
}

function ownerOf(book: Spreadsheet): string {
  try { return book.getOwner()?.getEmail().toLowerCase() ?? ''; } catch { return ''; }
}

function remember(book: Spreadsheet, sheets: Sheets, version: number, owner: string): Remembered {
  const ids = Object.fromEntries(tabKeys.map((tab) => [tab, sheets[tab].getSheetId()])) as Remembered['tabs'];
  const next = { version, spreadsheetId: book.getId(), tabs: ids, owner };
  const before = recall();
  if (!before || JSON.stringify({ ...before, settings: undefined, groups: undefined }) !== JSON.stringify({ ...next })) rememberWorkbook(next);
  return next;
}

/** Sets up or repairs. Answers what was done, in the order it was done; nothing when all was right. */
export function setUpWorkbook(book: Spreadsheet): { first: boolean; did: Problem[] } {
  const before = recall();
  const person = Session.getActiveUser().getEmail().toLowerCase();
  const owner = ownerOf(book);
  const did = ensureZone(book);
  const { sheets, did: made } = ensureTabs(book, before?.tabs ?? {});
  did.push(...made);
  for (const tab of withColumns) did.push(...ensureTabLayout(tab, sheets));
  did.push(...ensureSettings(new SheetTable('settings', sheets.settings), person || owner));
  const first = !before || before.version === 0;
  let memory = remember(book, sheets, before?.version ?? 0, owner);
  migrate(memory.version, sheets, (version) => { memory = remember(book, sheets, version, owner); });
  const office = new GoogleOffice(book);
  office.compileSettings();
  const units = office.table('units');
  did.push(...ensureSummary(sheets.summary, sheets.units.getName(), positionsOf('units', sheets), units.rows));
  rememberGroups(groupsMark(units.rows));
  const editors = editorsOf(book, office.settings().staff);
  for (const tab of tabKeys) did.push(...ensureProtections(tab, sheets[tab], positionsOf(tab, sheets), editors, owner));
  refreshAll(office, true);
  SpreadsheetApp.flush();
  return { first, did };
}
