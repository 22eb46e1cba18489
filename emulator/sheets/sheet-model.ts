/**
 * One tab: a grid of cells, its rows' and columns' sizes, and everything that is attached to ranges of it.
 */
import { change, EMPTY, hasContent, type Cell } from './cell';
import { resolve, type Area } from './area';
import { decimalComma } from './display';
import { mapReferences } from './formula/references';
import type { PackedCell, Packer } from './pack';

/** A row's or column's own settings. */
export interface Dimension {
  size?: number;
  hidden?: boolean;
}

/**
 * A protection as stored. `area` missing: the whole tab, less `unprotected`. The file's owner may always
 * edit. `mirrors`: nobody has changed its editors yet, so all editors of the file may edit.
 */
export interface ProtectionModel {
  id: number;
  area?: Area;
  namedRange?: string;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Area[];
  mirrors?: boolean;
}

/** A condition as builders keep it: the name of the criterion and its values. */
export interface Condition {
  criteria: string;
  values: unknown[];
}
/** A conditional format rule. */
export interface ConditionalModel {
  ranges: Area[];
  condition?: Condition;
  gradient?: Record<string, string>;
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
}

/** A basic filter; `criteria` by column number. */
export interface FilterModel {
  area: Area;
  criteria: Record<string, FilterCriteriaModel>;
  /** By which column of the tab it was sorted last. */
  sorted?: { column: number; ascending: boolean };
}
export interface FilterCriteriaModel {
  hiddenValues?: string[];
  visibleValues?: string[];
  condition?: Condition;
}

/** A chart floating over the grid. */
export interface ChartModel {
  id: number;
  type: string;
  ranges: { sheetId: number; area: Area }[];
  options: Record<string, unknown>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  numHeaders: number;
  mergeStrategy?: string;
  transpose?: boolean;
  hiddenDimension?: string;
}

export interface SavedSheet {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** A row's cells, or the number of an earlier row that is the same: most are blank, with the same looks. */
  cells: { [row: string]: (PackedCell | 0)[] | number };
  rowDims: [number, Dimension][];
  columnDims: [number, Dimension][];
  protections: ProtectionModel[];
  conditional: ConditionalModel[];
  filter: FilterModel | null;
  charts: ChartModel[];
  merges: Area[];
  /**
   * Ranges that people turned into a Table, whose columns have types. Absent in what older versions saved.
   */
  tables?: Area[];
  rightToLeft: boolean;
  hiddenGridlines: boolean;
}

/** A name for a range: `Spreadsheet.setNamedRange`. */
export interface NamedRangeModel {
  name: string;
  sheetId: number;
  area: Area;
}

/** What a tab knows of the file that it stands in. */
export interface BookOfTabs {
  readonly locale: string;
  readonly timeZone: string;
  /** Rows of a tab that is made without a number of its own. */
  readonly rowsOfTabs: number;
  /** Grows with every change. */
  readonly revision: number;
  readonly now: () => Date;
  readonly sheets: readonly SheetModel[];
  named: NamedRangeModel[];
  /** The tab of that number. */
  sheet(id: number): SheetModel | undefined;
  /** The tab of that name, in any case. */
  sheetNamed(name: string): SheetModel | undefined;
  /** Marks a change. */
  touch(): void;
}

type Row = (Cell | undefined)[];

/** The last row with content, 0 where there is none. */
function lastRowOf(rows: readonly (Row | undefined)[], most: number): number {
  for (let r = Math.min(rows.length, most); r > 0; r -= 1) {
    const row = rows[r - 1];
    if (row) for (const cell of row) if (hasContent(cell)) return r;
  }
  return 0;
}
/** The last column with content, 0 where there is none. */
function lastColumnOf(rows: readonly (Row | undefined)[]): number {
  let last = 0;
  for (const row of rows)
    if (row) for (let c = row.length; c > last; c -= 1) if (hasContent(row[c - 1])) last = c;
  return last;
}

/** A tab as Google stores it. Rows and columns are numbered from 1. */
export class SheetModel {
  id: number;
  name: string;
  hidden = false;
  tabColor: string | null = null;
  maxRows: number;
  maxColumns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  rightToLeft = false;
  hiddenGridlines = false;
  /** rows[0] is row 1. A row without cells may be missing. */
  rows: (Row | undefined)[] = [];
  rowDims: (Dimension | undefined)[] = [];
  columnDims: (Dimension | undefined)[] = [];
  protections: ProtectionModel[] = [];
  conditional: ConditionalModel[] = [];
  filter: FilterModel | undefined;
  charts: ChartModel[] = [];
  merges: Area[] = [];
  tables: Area[] = [];

  constructor(
    readonly book: BookOfTabs,
    options: { id: number; name: string; rows?: number; columns?: number },
  ) {
    this.id = options.id;
    this.name = options.name;
    this.maxRows = options.rows ?? book.rowsOfTabs;
    if (options.columns) this.maxColumns = options.columns;
  }

  cell(row: number, column: number): Cell {
    return this.rows[row - 1]?.[column - 1] ?? EMPTY;
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.rows[row - 1];
    if (!cells) {
      if (cell === undefined) return;
      while (this.rows.length < row) this.rows.push(undefined);
      cells = this.rows[row - 1] = [];
    }
    while (cells.length < column) cells.push(undefined);
    cells[column - 1] = cell;
    this.notice(cell);
  }

  /**
   * Has a cell of this tab ever held a formula, or a rule that looks at other cells? Then changes of
   * structure must follow them.
   */
  holdsFormulas = false;
  holdsRules = false;
  private notice(cell: Cell | undefined): void {
    if (!cell) return;
    if (cell.formula !== undefined) this.holdsFormulas = true;
    if (
      cell.validation &&
      (cell.validation.criteria === 'VALUE_IN_RANGE' || cell.validation.criteria === 'CUSTOM_FORMULA')
    )
      this.holdsRules = true;
  }

  /** Replaces each cell of the area by what `to` makes of it. */
  update(area: Area, to: (cell: Cell | undefined, row: number, column: number) => Cell | undefined): void {
    const { row, column, rows, columns } = resolve(area, this.maxRows, this.maxColumns);
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const before = this.rows[r - 1]?.[c - 1];
        const after = to(before, r, c);
        if (after !== before) this.put(r, c, after);
      }
    this.book.touch();
  }

  /** Sets members of every cell of the area; equal cells stay one object. */
  set(area: Area, members: Parameters<typeof change>[1]): void {
    const made = new Map<Cell | undefined, Cell | undefined>();
    this.update(area, (cell) => {
      if (!made.has(cell)) made.set(cell, change(cell, members));
      return made.get(cell);
    });
  }

  /** The last row with content, 0 when the tab is empty. */
  get lastRow(): number {
    return (this.extent().row ??= lastRowOf(this.rows, this.maxRows));
  }

  /** The last column with content, 0 when the tab is empty. */
  get lastColumn(): number {
    return (this.extent().column ??= lastColumnOf(this.rows));
  }

  /** Each is worked out once for a state of the file: scripts ask for them again and again. */
  private known: { revision: number; row?: number; column?: number } = { revision: -1 };
  private extent(): { row?: number; column?: number } {
    const { revision } = this.book;
    if (this.known.revision !== revision) this.known = { revision };
    return this.known;
  }

  isRowHidden(row: number): boolean {
    return this.rowDims[row - 1]?.hidden ?? false;
  }
  isColumnHidden(column: number): boolean {
    return this.columnDims[column - 1]?.hidden ?? false;
  }

  /** Gives the tab another name; formulas in the file that name the tab follow. */
  rename(name: string): void {
    const comma = decimalComma(this.book.locale);
    const old = this.name.toLowerCase();
    this.name = name;
    for (const other of this.book.sheets)
      if (other.holdsFormulas)
        for (const row of other.rows)
          row?.forEach((cell, at) => {
            if (!cell?.formula?.toLowerCase().includes(old)) return;
            row[at] = change(cell, {
              formula: mapReferences(cell.formula, comma, (ref) =>
                ref.sheet?.toLowerCase() === old ? { ...ref, sheet: name } : ref,
              ),
            });
          });
    this.book.touch();
  }

  /** The same tab in another file: nothing of it is shared but cells, which never change. */
  copyTo(book: BookOfTabs): SheetModel {
    const { rows, book: _, ...rest } = this;
    const copy = new SheetModel(book, { id: this.id, name: this.name });
    return Object.assign(copy, structuredClone(rest), { rows: rows.map((row) => row?.slice()) });
  }

  /** The tab for JSON. */
  save(packer: Packer): SavedSheet {
    const cells: SavedSheet['cells'] = {};
    const known = new Map<string, number>();
    this.rows.forEach((row, r) => {
      if (!row?.some((cell) => cell)) return;
      const packed: (PackedCell | 0)[] = [];
      let last: Cell | undefined, entry: PackedCell | undefined;
      for (const cell of row) {
        if (cell && cell === last && entry) {
          entry.x = (entry.x ?? 0) + 1;
          continue;
        }
        last = cell;
        entry = cell ? packer.pack(cell) : undefined;
        packed.push(entry ?? 0);
      }
      const text = JSON.stringify(packed);
      const earlier = known.get(text);
      cells[r] = earlier ?? packed;
      if (earlier === undefined) known.set(text, r);
    });
    const dims = (list: (Dimension | undefined)[]): [number, Dimension][] =>
      list.flatMap((dim, at) => (dim ? [[at, dim] as [number, Dimension]] : []));
    const {
      id,
      name,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      protections,
      conditional,
      charts,
      merges,
      tables,
      rightToLeft,
      hiddenGridlines,
    } = this;
    return {
      id,
      name,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      cells,
      rowDims: dims(this.rowDims),
      columnDims: dims(this.columnDims),
      protections,
      conditional,
      filter: this.filter ?? null,
      charts,
      merges,
      tables,
      rightToLeft,
      hiddenGridlines,
    };
  }

  static restore(
    book: BookOfTabs,
    saved: SavedSheet,
    unpack: (packed: PackedCell) => Cell | undefined,
  ): SheetModel {
    const sheet = new SheetModel(book, { id: saved.id, name: saved.name });
    const {
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      protections,
      conditional,
      charts,
      merges,
      tables = [],
      rightToLeft,
      hiddenGridlines,
    } = saved;
    Object.assign(sheet, {
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      protections,
      conditional,
      charts,
      merges,
      tables,
      rightToLeft,
      hiddenGridlines,
    });
    sheet.filter = saved.filter ?? undefined;
    for (const [at, dim] of saved.rowDims) sheet.rowDims[at] = dim;
    for (const [at, dim] of saved.columnDims) sheet.columnDims[at] = dim;
    for (const [at, packed] of Object.entries(saved.cells)) {
      const index = Number(at);
      while (sheet.rows.length <= index) sheet.rows.push(undefined);
      if (typeof packed === 'number') {
        sheet.rows[index] = [...sheet.rows[packed]!];
        continue;
      }
      const row: Row = [];
      for (const item of packed) {
        const cell = item === 0 ? undefined : unpack(item);
        sheet.notice(cell);
        row.push(cell);
        for (let n = item === 0 ? 0 : (item.x ?? 0); n > 0; n--) row.push(cell);
      }
      sheet.rows[index] = row;
    }
    return sheet;
  }
}
