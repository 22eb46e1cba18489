/** What a person does at the keyboard, with Google's refusals. */
import type { HandActs, HandEvent } from '../host/sheets-seam';
import type { World } from '../host/world';
import { closed, parseA1, splitSheet, toA1, type Area } from './area';
import { valueAt } from './calculate';
import { change, restyle, type Cell } from './cell';
import { emptied } from './content';
import { isGeneral } from './display';
import { refused, type Sentence } from './messages';
import type { SpreadsheetModel } from './model';
import {
  mayDeleteTab,
  mayEdit,
  mayEditFile,
  mayEditTab,
  mayInsert,
  mayRemove,
  type Actor,
} from './permissions';
import type { SheetModel } from './sheet-model';
import { sortRows } from './sort';
import { insert, move, remove, type Way } from './structure';
import { addTab, copyTab, dropTab, removedArea, wholeRows } from './tabs';
import { readTyped, typeInto, type TypingContext } from './typing';
import { refusal } from './validation';

/** What stands in a cell as an event tells it: the value, never its display text. */
const told = (sheet: SheetModel, row: number, column: number): { value?: unknown } => {
  const value = valueAt(sheet, row, column);
  if (value === undefined) return {};
  return {
    value:
      typeof value === 'object'
        ? value.error
        : typeof value === 'boolean'
          ? String(value).toUpperCase()
          : String(value),
  };
};

/** One person's hand on a file. */
export class Hand implements HandActs {
  constructor(
    private readonly book: SpreadsheetModel,
    private readonly world: World,
    private readonly who: string,
  ) {
    book.now = () => world.now();
  }

  private get actor(): Actor {
    return { email: this.who, world: this.world };
  }
  private get typing(): TypingContext {
    return {
      locale: this.book.locale,
      timeZone: this.book.timeZone,
      now: this.world.now(),
      unsure: this.world.unsure,
    };
  }
  private refuse(key: Sentence, ...parts: (string | number)[]): never {
    throw refused(key, this.world, ...parts);
  }

  private tab(name: string): SheetModel {
    const sheet = this.book.sheets.find((item) => item.name === name);
    if (!sheet) throw new Error(`There is no tab "${name}".`);
    return sheet;
  }
  private area(sheet: SheetModel, a1: string): Area {
    const area = parseA1(splitSheet(a1).rest, sheet.maxRows, sheet.maxColumns);
    if (!area) throw new Error(`${a1} is no range.`);
    return area;
  }
  private must(sheet: SheetModel, area: Area): void {
    if (!mayEdit(sheet, area, this.actor)) this.refuse(mayEditFile(this.actor) ? 'protectedCell' : 'noEdit');
  }
  private mustTab(sheet: SheetModel): void {
    if (!mayEditTab(sheet, this.actor)) this.refuse(mayEditFile(this.actor) ? 'protectedCell' : 'noEdit');
  }
  private put(sheet: SheetModel, area: Area): void {
    this.book.selections[this.who.toLowerCase()] = { sheetId: sheet.id, area };
  }

  /** The edit as onEdit tells it: value and oldValue only for a single cell. */
  private edit(sheet: SheetModel, area: Area, action: () => void): HandEvent[] {
    const { row, column, rows, columns } = area;
    const single = rows === 1 && columns === 1;
    const before = single ? told(sheet, row, column).value : undefined;
    action();
    this.put(sheet, area);
    return [
      {
        kind: 'edit',
        sheetId: sheet.id,
        row,
        column,
        rows,
        columns,
        ...(single && told(sheet, row, column)),
        ...(before !== undefined && { oldValue: before }),
      },
    ];
  }

  select(tab: string, a1: string): HandEvent[] {
    const sheet = this.tab(tab);
    this.put(sheet, this.area(sheet, a1));
    return [];
  }

  /** Types into one cell: read as Google reads it, refused by protection or by a rule that rejects. */
  type(tab: string, a1: string, text: string): HandEvent[] {
    const sheet = this.tab(tab);
    const { row, column } = this.area(sheet, a1);
    const area: Area = { row, column, rows: 1, columns: 1 };
    this.must(sheet, area);
    const cell = sheet.cell(row, column);
    const typed = readTyped(text, cell.style?.numberFormat, this.typing);
    if (refusal(sheet, cell, row, column, typed)) this.refuse('validation', toA1(area));
    return this.edit(sheet, area, () => sheet.update(area, (old) => typeInto(old, typed)));
  }

  /**
   * Pastes a block of texts. Rules that reject do not stop a paste. With formats, look, note and rule of the
   * target give way to those of the source; `formats` may give number formats cell by cell. The grid grows
   * when the block is larger.
   */
  paste(
    tab: string,
    a1: string,
    what: string[][] | { values: string[][]; formats?: unknown; withFormats?: boolean },
  ): HandEvent[] {
    const { values, formats, withFormats } = Array.isArray(what)
      ? { values: what, formats: undefined, withFormats: false }
      : what;
    const sheet = this.tab(tab);
    const { row, column } = this.area(sheet, a1);
    const area: Area = {
      row,
      column,
      rows: values.length,
      columns: Math.max(1, ...values.map((line) => line.length)),
    };
    this.must(sheet, area);
    if (row + area.rows - 1 > sheet.maxRows)
      insert(sheet, 'rows', sheet.maxRows + 1, row + area.rows - 1 - sheet.maxRows, sheet.maxRows);
    if (column + area.columns - 1 > sheet.maxColumns)
      insert(
        sheet,
        'columns',
        sheet.maxColumns + 1,
        column + area.columns - 1 - sheet.maxColumns,
        sheet.maxColumns,
      );
    const patterns = formats as string[][] | undefined;
    return this.edit(sheet, area, () =>
      sheet.update(area, (cell, r, c) => {
        const text = values[r - row]?.[c - column] ?? '';
        const pattern = patterns?.[r - row]?.[c - column];
        const target: Cell | undefined = withFormats
          ? change(undefined, {
              style: pattern === undefined ? undefined : restyle(undefined, { numberFormat: pattern }),
            })
          : cell;
        return typeInto(target, readTyped(text, target?.style?.numberFormat, this.typing));
      }),
    );
  }

  /** The delete key: content goes, look and rules stay. */
  clear(tab: string, a1: string): HandEvent[] {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    return this.edit(sheet, area, () =>
      sheet.update(area, (cell) =>
        cell
          ? change(
              cell.validation?.criteria === 'CHECKBOX' && cell.validation.values.length === 0
                ? { ...emptied(cell), value: false }
                : emptied(cell),
              {},
            )
          : cell,
      ),
    );
  }

  private insert(tab: string, way: Way, at: number, count: number): void {
    const sheet = this.tab(tab);
    if (!mayInsert(sheet, at, way, this.actor))
      this.refuse(mayEditFile(this.actor) ? 'protectedCell' : 'noEdit');
    insert(sheet, way, at, count, Math.max(1, at - 1));
  }
  private remove(tab: string, way: Way, at: number, count: number): void {
    const sheet = this.tab(tab);
    if (!mayRemove(sheet, removedArea(sheet, way, at, count), this.actor))
      this.refuse(mayEditFile(this.actor) ? 'protectedCell' : 'noEdit');
    if (
      at + count - 1 === (way === 'rows' ? sheet.maxRows : sheet.maxColumns) &&
      at <= (way === 'rows' ? sheet.frozenRows : sheet.frozenColumns) + 1
    )
      this.refuse(way === 'rows' ? 'allRows' : 'allColumns');
    remove(sheet, way, at, count);
  }
  /** New rows before row `row`; they look like the row above. */
  insertRows(tab: string, row: number, count: number): HandEvent[] {
    this.insert(tab, 'rows', row, count);
    return [{ kind: 'change', changeType: 'INSERT_ROW' }];
  }
  deleteRows(tab: string, row: number, count: number): HandEvent[] {
    this.remove(tab, 'rows', row, count);
    return [{ kind: 'change', changeType: 'REMOVE_ROW' }];
  }
  insertColumns(tab: string, column: number, count: number): HandEvent[] {
    this.insert(tab, 'columns', column, count);
    return [{ kind: 'change', changeType: 'INSERT_COLUMN' }];
  }
  deleteColumns(tab: string, column: number, count: number): HandEvent[] {
    this.remove(tab, 'columns', column, count);
    return [{ kind: 'change', changeType: 'REMOVE_COLUMN' }];
  }

  /** Drags columns so that they stand before what is now column `to`. */
  moveColumns(tab: string, from: number, count: number, to: number): HandEvent[] {
    const sheet = this.tab(tab);
    if (!mayRemove(sheet, removedArea(sheet, 'columns', from, count), this.actor))
      this.refuse('protectedCell');
    move(sheet, 'columns', from, count, to);
    return [{ kind: 'change', changeType: 'OTHER' }];
  }

  /** Sorts the rows with content below the frozen ones by a column. */
  sort(tab: string, column: number, ascending: boolean): HandEvent[] {
    const sheet = this.tab(tab);
    const area = wholeRows(sheet, sheet.frozenRows + 1, Math.max(1, sheet.lastRow - sheet.frozenRows));
    this.must(sheet, area);
    sortRows(sheet, area, [{ column, ascending }]);
    return [{ kind: 'change', changeType: 'OTHER' }];
  }

  renameTab(tab: string, name: string): HandEvent[] {
    const sheet = this.tab(tab);
    this.mustTab(sheet);
    const other = this.book.sheetNamed(name);
    if (other && other !== sheet) this.refuse('duplicateTab', name);
    sheet.rename(name);
    return [{ kind: 'change', changeType: 'OTHER' }];
  }
  deleteTab(tab: string): HandEvent[] {
    const sheet = this.tab(tab);
    if (!mayDeleteTab(sheet, this.actor)) this.refuse(mayEditFile(this.actor) ? 'protectedCell' : 'noEdit');
    if (this.book.sheets.filter((item) => !item.hidden || item === sheet).length === 1)
      this.refuse('lastSheet');
    dropTab(this.book, sheet);
    return [{ kind: 'change', changeType: 'REMOVE_GRID' }];
  }
  duplicateTab(tab: string): HandEvent[] {
    if (!mayEditFile(this.actor)) this.refuse('noEdit');
    const sheet = this.tab(tab);
    const base = this.book.locale.startsWith('vi') ? `Bản sao của ${tab}` : `Copy of ${tab}`;
    let name = base;
    for (let n = 1; this.book.sheetNamed(name); n++) name = `${base} ${n}`;
    copyTab(this.book, sheet, this.world.nextId(), name, this.book.sheets.indexOf(sheet) + 1);
    return [{ kind: 'change', changeType: 'INSERT_GRID' }];
  }
  addTab(name: string): HandEvent[] {
    if (!mayEditFile(this.actor)) this.refuse('noEdit');
    if (this.book.sheetNamed(name)) this.refuse('duplicateTab', name);
    addTab(this.book, this.world.nextId(), name, this.book.sheets.length);
    return [{ kind: 'change', changeType: 'INSERT_GRID' }];
  }

  /** A note on every cell of a range; '' takes it away. */
  note(tab: string, a1: string, text: string): HandEvent[] {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    sheet.update(area, (cell) => change(cell, { note: text === '' ? undefined : text }));
    return [{ kind: 'change', changeType: 'OTHER' }];
  }

  /** Puts a filter over a range, or takes it away. */
  setFilter(tab: string, a1: string | undefined): HandEvent[] {
    const sheet = this.tab(tab);
    this.mustTab(sheet);
    if (a1 !== undefined && sheet.filter) this.refuse('filterExists');
    sheet.filter = a1 === undefined ? undefined : { area: this.area(sheet, a1), criteria: {} };
    this.book.touch();
    return [{ kind: 'change', changeType: 'OTHER' }];
  }

  /** Format ▸ Convert to table: the range's columns have types from then on. */
  convertToTable(tab: string, a1: string): HandEvent[] {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    sheet.tables.push(closed(area, sheet));
    this.book.touch();
    return [{ kind: 'change', changeType: 'OTHER' }];
  }

  format(tab: string, a1: string, how: { numberFormat?: string; background?: string }): HandEvent[] {
    const sheet = this.tab(tab);
    const area = this.area(sheet, a1);
    this.must(sheet, area);
    const { numberFormat, background } = how;
    const look = {
      ...(numberFormat !== undefined && { numberFormat: isGeneral(numberFormat) ? undefined : numberFormat }),
      ...(background !== undefined && { background: background || undefined }),
    };
    sheet.update(area, (cell) => change(cell, { style: restyle(cell?.style, look) }));
    return [{ kind: 'change', changeType: 'FORMAT' }];
  }
}
