/**
 * One tab of the workbook: found by its stored id, its columns by their headings, its rows read in one call.
 */
import { BrokenWorkbook, lineOf, type Change, type NoteChange, type Table } from '../app/services';
import { blankRow, tabs, type Column, type ColumnKey, type Row, type TabKey } from '../domain/fields';
import { codesOf, readCell, type Codes } from '../domain/fields/reading';
import { NOTE_MARK } from '../domain/messages/sheet';
import { wordKey } from '../domain/text/words';
import { formatOf, fromCell, toCell, type Cell } from './cells';
import { letterOf } from './layout/a1';
import { rectangles } from './rectangles';
import { withRoom } from './room';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** More separate runs of rows than this, and the product's own columns are written as one block instead. */
const FEW = 3;

/** The note that a cell carries after a check: people's own notes stay as they are. */
export const nextNote = (old: string, text: string): string =>
  old && old.indexOf(NOTE_MARK) !== 0 ? old : text ? NOTE_MARK + text : '';

/** Could a sheet take the text for a number, a day or a time? None of them is long, or without a figure. */
const mayBeNumber = (text: string): boolean => text.length < 40 && /\d/.test(text);

export const columnsOf = (tab: TabKey): Record<string, Column> => tabs[tab].columns;

/** Where each column stands, by its heading. Throws when one is lost or stands twice. */
export function positionsIn(tab: TabKey, tabName: string, headings: readonly unknown[]): Map<string, number> {
  const found = new Map<string, number>();
  const said = headings.map((heading) => String(heading).trim());
  for (const [key, column] of Object.entries(columnsOf(tab))) {
    // The very heading first; else the one that is the same word, typed again in capitals or another form of
    // Unicode.
    const exact = said.indexOf(column.heading);
    const at = exact < 0 ? said.findIndex((heading) => wordKey(heading) === wordKey(column.heading)) : exact;
    if (at < 0)
      throw new BrokenWorkbook({
        key: 'workbook.lostColumn',
        with: { tab: tabName, column: column.heading },
      });
    if (said.some((heading, i) => i > at && heading === column.heading))
      throw new BrokenWorkbook({
        key: 'workbook.twoColumns',
        with: { tab: tabName, column: column.heading },
      });
    found.set(key, at + 1);
  }
  return found;
}

/**
 * All values of a tab. Whether an empty one answers or throws, nobody has said: without headings it is broken
 * either way, and that is said by its first column.
 */
function allValues(sheet: Sheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1) as unknown[][];
  } catch (error) {
    if (sheet.getLastRow() > 0) throw error;
    return [];
  }
}

/**
 * The lines down to the last one that holds something. Boxes that nobody ticked hold nothing: a column of
 * them down the whole tab must not send new rows below its last line.
 */
function withoutFree(lines: unknown[][]): unknown[][] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.every((value) => value === '' || value === false)) end -= 1;
  return lines.slice(0, end);
}

interface Block {
  row: number;
  column: number;
  values: Cell[][];
  formats: string[][];
}

/** A column that is read, and where it stands in a line (0 = the first cell). */
interface ReadColumn {
  key: string;
  column: Column;
  at: number;
}

/** The codes of a roster as it is being read: those of the tab's own column of codes. */
const codesIn = (columns: readonly ReadColumn[], lines: readonly (readonly string[])[]): Codes => {
  const own = columns.findIndex(({ column }) => column.code === 'own');
  return codesOf(own < 0 ? [] : lines.map((line) => line[own]!));
};

/** The column that tells one row from every other, in the tabs that people sort while runs work. */
const keyColumns: Partial<Record<TabKey, string>> = { accounts: 'rowId', units: 'code' };

export class SheetTable<T extends TabKey> implements Table<T> {
  readonly rows: Row<T>[];
  readonly positions: ReadonlyMap<string, number>;
  readonly key: string | undefined;
  readonly untidy = new Map<string, number[]>();
  /** Rows as they were read, kept for those that this run changes. */
  private readonly asRead = new Map<number, Row<T>>();
  /** How many rows were read. */
  private readonly known: number;
  /**
   * Indices of the rows that this run wrote whole, and what it wrote in them; and the columns
   * that it filled in.
   */
  readonly typedRows = new Set<number>();
  readonly typedKeys = new Set<string>();
  readonly ownKeys = new Set<string>();
  /** Columns that this run wrote, by the index of the row in which it wrote them. */
  readonly wroteAt = new Map<number, Set<string>>();
  /** The tab as it was read: its headings, and its lines below them. */
  readonly headings: readonly unknown[];
  readonly lines: readonly (readonly unknown[])[];
  /** What tells apart the rows that this run wrote before it read this table again. */
  readonly writtenBefore = new Set<string>();

  /**
   * Reads the whole tab: one call.
   * @param codes the roster whose codes this tab names; the tab of the roster itself needs none.
   */
  constructor(
    readonly tab: T,
    readonly sheet: Sheet,
    codes?: Codes,
  ) {
    this.key = keyColumns[tab];
    const [headings = [], ...all] = allValues(sheet);
    const lines = withoutFree(all);
    this.headings = headings;
    this.lines = lines;
    this.positions = positionsIn(tab, tabs[tab].title, headings);
    const read = Object.entries(columnsOf(tab)).map(([key, column]) => ({
      key,
      column,
      at: this.positions.get(key)! - 1,
    }));
    const texts = lines.map((line) => read.map(({ column, at }) => fromCell(column, line[at])));
    const of = codes ?? codesIn(read, texts);
    this.rows = texts.map((line, index) => this.rowFrom(read, line, of, index));
    this.known = this.rows.length;
  }

  private rowFrom(
    columns: readonly ReadColumn[],
    line: readonly string[],
    codes: Codes,
    index: number,
  ): Row<T> {
    const row: Record<string, string> = {};
    columns.forEach(({ key, column }, i) => {
      const text = (row[key] = readCell(column, line[i]!, codes));
      if (text === line[i]) return;
      const untidy = this.untidy.get(key);
      if (untidy) untidy.push(index);
      else this.untidy.set(key, [index]);
    });
    return row as Row<T>;
  }

  /** A row as it stood when this table was read; undefined for one that was added since. */
  rowAsRead(index: number): Row<T> | undefined {
    return index < this.known ? (this.asRead.get(index) ?? this.rows[index]) : undefined;
  }

  private blocks(
    lines: readonly number[],
    keys: readonly string[],
    textAt: (line: number, key: string) => string,
  ): Block[] {
    const keyAt = new Map(keys.map((key) => [this.positions.get(key)!, key]));
    const columnAt = (at: number): Column => columnsOf(this.tab)[keyAt.get(at)!]!;
    return rectangles(lines, [...keyAt.keys()], (line, at) =>
      toCell(columnAt(at), textAt(line, keyAt.get(at)!)),
    ).map(({ row, column, values }) => ({
      row,
      column,
      values: values as Cell[][],
      formats: values.map((line) => line.map((_, i) => formatOf(columnAt(column + i)))),
    }));
  }

  private rangeOf({ row, column, values }: Block): GoogleAppsScript.Spreadsheet.Range {
    return this.sheet.getRange(row, column, values.length, values[0]!.length);
  }

  private write(
    lines: readonly number[],
    keys: readonly string[],
    textAt: (line: number, key: string) => string,
    withFormats: boolean,
  ): void {
    this.noteWritten(lines, keys);
    for (const block of this.blocks(lines, keys, textAt)) {
      const range = this.rangeOf(block);
      if (withFormats) range.setNumberFormats(block.formats);
      range.setValues(block.values);
    }
  }

  private noteWritten(lines: readonly number[], keys: readonly string[]): void {
    for (const line of lines) {
      const index = line - lineOf(0);
      this.wroteAt.set(index, new Set([...(this.wroteAt.get(index) ?? []), ...keys]));
    }
  }

  /** Puts values back into cells of other people's columns. */
  putOthers(cells: readonly { index: number; at: number; value: unknown }[]): void {
    for (const { index, at, value } of cells) this.sheet.getRange(lineOf(index), at).setValue(value);
  }

  /** Writes text that people typed, row by row: nobody else's row is written again. */
  putTyped(changes: readonly Change<T>[]): void {
    if (changes.length === 0) return;
    const byLine = new Map(
      changes.map((change) => [lineOf(change.index), change.cells as Record<string, string>]),
    );
    this.write(
      [...byLine.keys()],
      Object.keys(changes[0]!.cells),
      (line, key) => byLine.get(line)![key] ?? '',
      true,
    );
    this.remember(changes);
    for (const { index, cells } of changes) {
      this.typedRows.add(index);
      for (const key of Object.keys(cells)) this.typedKeys.add(key);
    }
  }

  /**
   * Writes our own columns; when the changed rows lie scattered, the whole columns go in one block. What
   * tells rows apart is written only where it changes: should somebody have sorted the tab meanwhile, rows
   * would get each other's names.
   */
  putOwn(changes: readonly Change<T>[]): void {
    if (changes.length === 0) return;
    const keys = Object.keys(changes[0]!.cells);
    const scattered =
      rectangles(
        changes.map((c) => c.index),
        [1],
        () => 0,
      ).length > FEW;
    const renamed = this.renamed(changes);
    const together = !scattered && renamed.length === changes.length;
    this.remember(changes);
    for (const key of keys) this.ownKeys.add(key);
    const textAt = (line: number, key: string): string =>
      (this.rows[line - 2] as Record<string, string>)[key]!;
    const lines = scattered ? this.rows.map((_, i) => lineOf(i)) : changes.map((c) => lineOf(c.index));
    this.write(lines, together ? keys : keys.filter((key) => key !== this.key), textAt, false);
    if (!together && renamed.length)
      this.write(
        renamed.map((c) => lineOf(c.index)),
        [this.key!],
        textAt,
        false,
      );
  }

  /**
   * Writes staff's columns row by row. Cells whose text could be taken for a number or a day are set to text
   * first, all of them in one go.
   */
  putStaff(changes: readonly Change<T>[]): void {
    if (changes.length === 0) return;
    const keys = Object.keys(changes[0]!.cells);
    this.remember(changes);
    for (const key of keys) this.ownKeys.add(key);
    const textAt = (line: number, key: string): string =>
      (this.rows[line - lineOf(0)] as Record<string, string>)[key]!;
    const lines = changes.map(({ index }) => lineOf(index));
    const said = lines.flatMap((line) =>
      keys
        .filter((key) => mayBeNumber(textAt(line, key)) && formatOf(columnsOf(this.tab)[key]!) === '@')
        .map((key) => `${letterOf(this.positions.get(key)!)}${line}`),
    );
    if (said.length) this.sheet.getRangeList(said).setNumberFormat('@');
    this.write(lines, keys, textAt, false);
  }

  private renamed(changes: readonly Change<T>[]): Change<T>[] {
    const { key } = this;
    if (key === undefined || !(key in changes[0]!.cells)) return [];
    return changes.filter(
      ({ index, cells }) =>
        (cells as Record<string, string>)[key] !== (this.rows[index] as Record<string, string>)[key],
    );
  }

  /** Adds empty lines until so many stand below the last that holds anything. */
  makeRoom(lines: number): void {
    const have = this.sheet.getMaxRows();
    const missing = lineOf(this.rows.length) + lines - 1 - have;
    if (missing > 0) this.sheet.insertRowsAfter(have, missing);
  }

  /**
   * Adds rows below the last line that holds anything; also below what somebody typed there since
   * the tab was read.
   */
  append(rows: readonly Partial<Row<T>>[]): void {
    if (rows.length === 0) return;
    const blank = blankRow(columnsOf(this.tab)) as Row<T>;
    for (;;) {
      const first = lineOf(this.rows.length);
      const blocks = this.blocks(
        rows.map((_, i) => first + i),
        Object.keys(rows[0]!),
        (line, key) => (rows[line - first] as Record<string, string>)[key] ?? '',
      );
      this.noteWritten(
        rows.map((_, i) => first + i),
        Object.keys(rows[0]!),
      );
      const ranges = withRoom(this.sheet, first + rows.length - 1, 0, () =>
        blocks.map((block) => this.rangeOf(block)),
      );
      const taken = Math.max(
        0,
        ...ranges.map((range) =>
          range
            .getValues()
            .reduce(
              (last, line, i) => (line.some((value) => value !== '' && value !== false) ? i + 1 : last),
              0,
            ),
        ),
      );
      if (taken === 0) {
        // Known before they are written: should one block be refused, the others can still be put right.
        for (const row of rows) {
          this.typedRows.add(this.rows.length);
          this.rows.push({ ...blank, ...row });
        }
        for (const key of Object.keys(rows[0]!)) this.typedKeys.add(key);
        ranges.forEach((range, i) => range.setNumberFormats(blocks[i]!.formats).setValues(blocks[i]!.values));
        break;
      }
      for (let i = 0; i < taken; i += 1) this.rows.push({ ...blank });
    }
  }

  /**
   * Sets our notes on cells. People's own notes are read first and kept; that read also settles every
   * write before it.
   */
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
    const next = old.map((row, r) =>
      row.map((note, c) => {
        const text = wanted.get(first + r)?.[keyAt.get(left + c) ?? ''];
        return text === undefined ? note : nextNote(note, text);
      }),
    );
    if (JSON.stringify(next) !== JSON.stringify(old)) range.setNotes(next);
  }

  /** The column number of a column. */
  at(key: ColumnKey<T>): number {
    return this.positions.get(key)!;
  }

  private remember(changes: readonly Change<T>[]): void {
    for (const { index, cells } of changes) {
      const row = this.rows[index]!;
      if (index < this.known && !this.asRead.has(index)) this.asRead.set(index, { ...row });
      Object.assign(row, cells);
    }
  }
}
