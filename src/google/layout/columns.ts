/** How cells of each column are held and shown: formats, dropdowns, heading notes, widths, frozen and hidden columns. Only what differs is set. */
import { tabs, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { formatOf } from '../cells';
import { columnsOf } from '../sheet-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Positions = ReadonlyMap<string, number>;
const HEADING_BACKGROUND = '#e8f0fe';
const HEADING_HIDDEN = '#f1f3f4';

function ensureFormats(tab: TabKey, sheet: Sheet, positions: Positions): Problem[] {
  const rows = sheet.getMaxRows() - 1;
  const width = Math.max(...positions.values());
  const now = sheet.getRange(2, 1, rows, width).getNumberFormats();
  const wrong = Object.entries(columnsOf(tab)).filter(([key, column]) => now.some((row) => row[positions.get(key)! - 1] !== formatOf(column)));
  for (const [key, column] of wrong) sheet.getRange(2, positions.get(key)!, rows, 1).setNumberFormat(formatOf(column));
  return wrong.length ? [{ key: 'setup.formats', with: { tab: tabs[tab].title } }] : [];
}

/**
 * Dropdowns warn but do not refuse: a refused paste would lose what somebody typed, and the check says it better. They are set every time, because
 * asking each cell's rule for its list would be a call a cell; it is said only where a cell had visibly lost its list.
 */
function ensureChoices(tab: TabKey, sheet: Sheet, positions: Positions): Problem[] {
  const rows = sheet.getMaxRows() - 1;
  let lost = false;
  for (const [key, column] of Object.entries(columnsOf(tab))) {
    if (!column.choices) continue;
    const range = sheet.getRange(2, positions.get(key)!, rows, 1);
    lost = range.getDataValidations().some((row) => !row[0]) || lost;
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([...column.choices], true).setAllowInvalid(true).setHelpText(column.help).build());
  }
  return lost ? [{ key: 'setup.choices', with: { tab: tabs[tab].title } }] : [];
}

function ensureHeadingLooks(tab: TabKey, sheet: Sheet, positions: Positions): boolean {
  const width = Math.max(...positions.values());
  const range = sheet.getRange(1, 1, 1, width);
  const byPosition = new Map(Object.entries(columnsOf(tab)).map(([key, column]) => [positions.get(key)!, column]));
  const notes = range.getNotes()[0]!;
  const backgrounds = range.getBackgrounds()[0]!;
  const wantedNotes = notes.map((note, i) => byPosition.get(i + 1)?.help ?? note);
  const wantedBackgrounds = backgrounds.map((colour, i) => (byPosition.has(i + 1) ? (byPosition.get(i + 1)!.writer === 'us' ? HEADING_HIDDEN : HEADING_BACKGROUND) : colour));
  const same = JSON.stringify([notes, backgrounds]) === JSON.stringify([wantedNotes, wantedBackgrounds]);
  if (!same) range.setNotes([wantedNotes]).setBackgrounds([wantedBackgrounds]).setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
  return !same;
}

function ensureWidths(tab: TabKey, sheet: Sheet, positions: Positions): boolean {
  let set = false;
  for (const [key, column] of Object.entries(columnsOf(tab))) {
    const at = positions.get(key)!;
    if (column.hidden && !sheet.isColumnHiddenByUser(at)) { sheet.hideColumns(at); set = true; }
  }
  return set;
}

/** Widths, wrapping and frozen panes are set once, when a tab is new: afterwards they belong to the people who use it. */
export function styleNewTab(tab: TabKey, sheet: Sheet, positions: Positions): void {
  sheet.setTabColor(tabs[tab].color);
  sheet.setFrozenRows(1);
  if (tabs[tab].frozenColumns) sheet.setFrozenColumns(tabs[tab].frozenColumns);
  for (const [key, column] of Object.entries(columnsOf(tab))) sheet.setColumnWidth(positions.get(key)!, column.width);
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, Math.max(...positions.values())).setWrap(true).setVerticalAlignment('top');
}

/** Puts formats, dropdowns, heading notes and hidden columns back where they differ. */
export function ensureColumns(tab: TabKey, sheet: Sheet, positions: Positions): Problem[] {
  const looks = [ensureHeadingLooks(tab, sheet, positions), ensureWidths(tab, sheet, positions)].some(Boolean);
  return [...ensureFormats(tab, sheet, positions), ...ensureChoices(tab, sheet, positions), ...(looks ? [{ key: 'setup.looks', with: { tab: tabs[tab].title } } as const] : [])];
}
