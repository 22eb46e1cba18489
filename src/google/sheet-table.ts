/** One tab of the workbook: found by its stored id, its columns by their headings, its rows read in one call. */
import { BrokenWorkbook, lineOf, type Change, type NoteChange, type Table } from '../app/services';
import { tabs, type Column, type ColumnKey, type Row, type TabKey } from '../domain/fields';
import { formatOf, fromCell, toCell, type Cell } from './cells';
import { rectangles } from './rectangles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** More separate runs of rows than this, and the product's own columns are written as one block instead. */
const FEW = 3;
/** Notes that begin so are ours; others belong to people and are left alone. */
export const NOTE_MARK = 'Cần sửa: ';

/** The note that a cell carries after a check: people's own notes stay as they are. */
export const nextNote = (old: string, text: string): string => (old && old.indexOf(NOTE_MARK) !== 0 ? old : text ? NOTE_MARK + text : '');

export const columnsOf = (tab: TabKey): Record<string, Column> => tabs[tab].columns;

/** Where each column stands, by its heading. Throws when one is lost or stands twice. */
export function positionsIn(tab: TabKey, tabName: string, headings: readonly unknown[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key, column] of Object.entries(columnsOf(tab))) {
    const at = headings.findIndex((heading) => String(heading).trim() === column.heading);
    if (at < 0) throw new BrokenWorkbook({ key: 'workbook.lostColumn', with: { tab: tabName, column: column.heading } });
    if (headings.some((heading, i) => i > at && String(heading).trim() === column.heading)) throw new BrokenWorkbook({ key: 'workbook.twoColumns', with: { tab: tabName, column: column.heading } });
    found.set(key, at + 1);
  }
  return found;
}

export class SheetTable<T extends TabKey> implements Table<T> {
  readonly rows: Row<T>[];
  readonly positions: ReadonlyMap<string, number>;

  /** Reads the whole tab: one call. */
  constructor(readonly tab: T, readonly sheet: Sheet) {
    const [headings = [], ...lines] = sheet.getSheetValues(1, 1, -1, -1) as unknown[][];
    this.positions = positionsIn(tab, tabs[tab].title, headings);
    const read = Object.entries(columnsOf(tab)).map(([key, column]) => ({ key, column, at: this.positions.get(key)! - 1 }));
    this.rows = lines.map((line) => {
      const row: Record<string, string> = {};
      for (const { key, column, at } of read) row[key] = fromCell(column, line[at]);
      return row as Row<T>;
    });
  }

  private write(lines: readonly number[], keys: readonly string[], textAt: (line: number, key: string) => string, withFormats: boolean): void {
    const byPosition = new Map(keys.map((key) => [this.positions.get(key)!, key]));
    const columns = columnsOf(this.tab);
    const cell = (line: number, at: number): Cell => toCell(columns[byPosition.get(at)!]!, textAt(line, byPosition.get(at)!));
    for (const { row, column, values } of rectangles(lines, [...byPosition.keys()], cell)) {
      const range = this.sheet.getRange(row, column, values.length, values[0]!.length);
      if (withFormats) range.setNumberFormats(values.map((line) => line.map((_, i) => formatOf(columns[byPosition.get(column + i)!]!))));
      range.setValues(values as Cell[][]);
    }
  }

  /** Writes text that people typed, row by row: nobody else's row is written again. */
  putTyped(changes: readonly Change<T>[]): void {
    if (changes.length === 0) return;
    const byLine = new Map(changes.map((change) => [lineOf(change.index), change.cells as Record<string, string>]));
    this.write([...byLine.keys()], Object.keys(changes[0]!.cells), (line, key) => byLine.get(line)![key] ?? '', true);
    this.remember(changes);
  }

  /** Writes our own columns; when the changed rows lie scattered, the whole columns go in one block. */
  putOwn(changes: readonly Change<T>[]): void {
    if (changes.length === 0) return;
    const keys = Object.keys(changes[0]!.cells);
    this.remember(changes);
    const scattered = rectangles(changes.map((c) => c.index), [1], () => 0).length > FEW;
    const lines = scattered ? this.rows.map((_, i) => lineOf(i)) : changes.map((c) => lineOf(c.index));
    this.write(lines, keys, (line, key) => (this.rows[line - 2] as Record<string, string>)[key]!, false);
  }

  /** Adds empty lines until so many stand below the last that holds anything. */
  makeRoom(lines: number): void {
    const have = this.sheet.getMaxRows();
    const missing = lineOf(this.rows.length) + lines - 1 - have;
    if (missing > 0) this.sheet.insertRowsAfter(have, missing);
  }

  /** Adds rows below the last line that holds anything. */
  append(rows: readonly Partial<Row<T>>[]): void {
    if (rows.length === 0) return;
    const first = lineOf(this.rows.length);
    this.makeRoom(rows.length);
    this.write(rows.map((_, i) => first + i), Object.keys(rows[0]!), (line, key) => (rows[line - first] as Record<string, string>)[key] ?? '', true);
    const blank = Object.fromEntries(Object.keys(columnsOf(this.tab)).map((key) => [key, ''])) as Row<T>;
    for (const row of rows) this.rows.push({ ...blank, ...row });
  }

  /** Sets our notes on cells. People's own notes are read first and kept; that read also settles every write before it. */
  putNotes(changes: readonly NoteChange[]): void {
    const lines = changes.map((c) => lineOf(c.index));
    const keys = Object.keys(changes[0]!.notes);
    const ats = keys.map((key) => this.positions.get(key)!);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const [left, right] = [Math.min(...ats), Math.max(...ats)];
    const wanted = new Map(changes.map((c) => [lineOf(c.index), c.notes]));
    const keyAt = new Map(keys.map((key, i) => [ats[i]!, key]));
    const range = this.sheet.getRange(first, left, last - first + 1, right - left + 1);
    const old = range.getNotes();
    const next = old.map((row, r) => row.map((note, c) => {
      const text = wanted.get(first + r)?.[keyAt.get(left + c) ?? ''];
      return text === undefined ? note : nextNote(note, text);
    }));
    if (JSON.stringify(next) !== JSON.stringify(old)) range.setNotes(next);
  }

  /** The column number of a column. */
  at(key: ColumnKey<T>): number { return this.positions.get(key)!; }

  private remember(changes: readonly Change<T>[]): void {
    for (const { index, cells } of changes) Object.assign(this.rows[index]!, cells);
  }
}
