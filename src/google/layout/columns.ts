/**
 * How cells of each column are held and shown: formats, dropdowns, heading notes, widths, frozen and hidden
 * columns. Only what differs is set.
 */
import { tabs, type Column } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { formatOf } from '../cells';
import { below, stretches } from './a1';
import { placed, type OpenTab } from './headings';
import { plainFormat } from './wording';

type Placed = ReturnType<typeof placed>[number];
const HEADING_BACKGROUND = '#e8f0fe';
const HEADING_HIDDEN = '#f1f3f4';
const backgroundOf = (column: Column): string =>
  column.writer === 'us' ? HEADING_HIDDEN : HEADING_BACKGROUND;
const title = ({ tab }: OpenTab): { tab: string } => ({ tab: tabs[tab].title });

/** Sets the number format of whole columns: two calls for each format that occurs. */
function setFormats({ sheet }: OpenTab, columns: readonly Placed[]): void {
  for (const format of new Set(columns.map(({ column }) => formatOf(column)))) {
    const ats = columns.filter(({ column }) => formatOf(column) === format).map(({ at }) => at);
    sheet.getRangeList(stretches(ats).map(([first, last]) => below(first, last))).setNumberFormat(format);
  }
}

function ensureFormats(open: OpenTab): Problem[] {
  const columns = placed(open);
  const now = open.sheet.getRange(2, 1, open.rows - 1, columns[columns.length - 1]!.at).getNumberFormats();
  const wrong = columns.filter(({ at, column }) =>
    now.some((row) => plainFormat(row[at - 1]!) !== plainFormat(formatOf(column))),
  );
  setFormats(open, wrong);
  return wrong.length ? [{ key: 'setup.formats', with: title(open) }] : [];
}

const choicesBelow = (open: OpenTab) =>
  placed(open).flatMap(({ at, column }) =>
    column.choices ? [{ column, choices: column.choices, range: open.sheet.getRange(below(at)) }] : [],
  );
/**
 * Dropdowns warn but do not refuse: a refused paste would lose what somebody typed, and the check
 * says it better.
 */
const dropdown = (choices: readonly string[], help: string): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();

const isDropdown = (
  rule: GoogleAppsScript.Spreadsheet.DataValidation,
  choices: readonly string[],
  help: string,
): boolean =>
  JSON.stringify(rule.getCriteriaValues()) === JSON.stringify([choices, true]) &&
  rule.getAllowInvalid() &&
  rule.getHelpText() === help;

/**
 * False where Google refuses what is done, as it does on the typed columns of a range that somebody converted
 * to a Table. Whether a refusal comes at once or with the next flush, nobody has said.
 */
function isTaken(work: () => void): boolean {
  try {
    work();
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/**
 * A column's dropdown is set every time, because asking each cell's rule for its list would be a call a cell;
 * the first cell's own is taken for all where it is right. It is said only where a cell had visibly lost its
 * list, or where Google refuses to give it one.
 */
function ensureChoices(open: OpenTab): Problem[] {
  let lost = false;
  const refused: string[] = [];
  for (const { column, choices, range } of choicesBelow(open)) {
    const present = range.getDataValidations();
    const first = present[0]?.[0];
    const rule = first && isDropdown(first, choices, column.help) ? first : dropdown(choices, column.help);
    if (!isTaken(() => range.setDataValidation(rule))) refused.push(column.heading);
    else lost = present.some((row) => !row[0]) || lost;
  }
  return [
    ...(lost ? [{ key: 'setup.choices', with: title(open) } as const] : []),
    ...(refused.length
      ? [{ key: 'setup.table', with: { ...title(open), columns: refused.join('”, “') } } as const]
      : []),
  ];
}

function ensureHeadingLooks(open: OpenTab): boolean {
  const columns = placed(open);
  const range = open.sheet.getRange(1, 1, 1, columns[columns.length - 1]!.at);
  const byPosition = new Map(columns.map(({ at, column }) => [at, column]));
  const [notes, backgrounds] = [range.getNotes()[0]!, range.getBackgrounds()[0]!];
  const wantedNotes = notes.map((note, i) => byPosition.get(i + 1)?.help ?? note);
  const wantedBackgrounds = backgrounds.map((colour, i) =>
    byPosition.has(i + 1) ? backgroundOf(byPosition.get(i + 1)!) : colour,
  );
  const same = JSON.stringify([notes, backgrounds]) === JSON.stringify([wantedNotes, wantedBackgrounds]);
  if (!same)
    range
      .setNotes([wantedNotes])
      .setBackgrounds([wantedBackgrounds])
      .setFontWeight('bold')
      .setVerticalAlignment('middle')
      .setWrap(true);
  return !same;
}

const hide = ({ sheet }: OpenTab, columns: readonly Placed[]): void => {
  for (const [first, last] of stretches(columns.map(({ at }) => at)))
    sheet.hideColumns(first, last - first + 1);
};

function ensureHidden(open: OpenTab): boolean {
  const shown = placed(open).filter(
    ({ at, column }) => column.hidden && !open.sheet.isColumnHiddenByUser(at),
  );
  hide(open, shown);
  return shown.length > 0;
}

function setWidths({ sheet }: OpenTab, columns: readonly Placed[]): void {
  for (const width of new Set(columns.map(({ column }) => column.width))) {
    for (const [first, last] of stretches(
      columns.filter(({ column }) => column.width === width).map(({ at }) => at),
    ))
      sheet.setColumnWidths(first, last - first + 1, width);
  }
}

/**
 * Everything of a tab that has nothing on it yet, without asking how it looks. Widths, wrapping and frozen
 * panes are set here only: afterwards they belong to the people who use the tab.
 */
export function layOutColumns(open: OpenTab): void {
  const { tab, sheet, rows } = open;
  const columns = placed(open);
  sheet.setTabColor(tabs[tab].color);
  sheet.setFrozenRows(1);
  if (tabs[tab].frozenColumns) sheet.setFrozenColumns(tabs[tab].frozenColumns);
  setWidths(open, columns);
  hide(
    open,
    columns.filter(({ column }) => column.hidden),
  );
  sheet.getRange(1, 1, rows, columns.length).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  setFormats(
    open,
    columns.filter(({ column }) => formatOf(column) !== '@'),
  );
  const choices = choicesBelow(open);
  if (choices.length)
    isTaken(() => {
      for (const { column, choices: words, range } of choices)
        range.setDataValidation(dropdown(words, column.help));
    });
  sheet
    .getRange(1, 1, 1, columns.length)
    .setNotes([columns.map(({ column }) => column.help)])
    .setBackgrounds([columns.map(({ column }) => backgroundOf(column))])
    .setFontWeight('bold')
    .setVerticalAlignment('middle');
}

/** Puts formats and dropdowns of the cells below the headings back where they differ. */
export const repairCells = (open: OpenTab): Problem[] => [...ensureFormats(open), ...ensureChoices(open)];

/** Puts formats, dropdowns, heading notes and hidden columns back where they differ. */
export function repairColumns(open: OpenTab): Problem[] {
  const looks = [ensureHeadingLooks(open), ensureHidden(open)].some(Boolean);
  return [...repairCells(open), ...(looks ? [{ key: 'setup.looks', with: title(open) } as const] : [])];
}
