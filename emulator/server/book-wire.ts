/** What the page draws: the file as a person sees it, as plain data. */
import type { LocalGoogle } from '../index';
import { letters } from './cells';
import type { CellView, TabView } from '../sheets';
import type { Cell } from '../sheets/cell';
import type { SheetModel } from '../sheets/sheet-model';
import { readTyped } from '../sheets/typing';
import { chartsOf } from './chart-wire';
import type { BookWire, CellWire, LookWire, ProtectionWire, RowWire, TabWire } from './protocol';

/** Keeps each distinct thing once and gives its place in the list. */
class Table<T> {
  readonly list: T[] = [];
  private readonly places = new Map<string, number>();
  place(item: T): number {
    const key = JSON.stringify(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(item) - 1;
  }
}

const aligned: Record<string, LookWire['align']> = {
  left: 'left',
  center: 'center',
  right: 'right',
  'general-left': 'left',
  'general-right': 'right',
};

function lookOf(view: CellView): LookWire {
  const { style } = view;
  const own = aligned[style.horizontalAlignment ?? ''];
  const usual =
    view.type === 'number' || view.type === 'date'
      ? 'right'
      : view.type === 'boolean' || view.type === 'error'
        ? 'center'
        : undefined;
  const align = own ?? usual;
  return {
    ...(view.effectiveBackground !== '#ffffff' && { background: view.effectiveBackground }),
    ...(view.effectiveFontColor !== '#000000' && { color: view.effectiveFontColor }),
    ...(view.effectiveBold && { bold: true }),
    ...(style.fontStyle === 'italic' && { italic: true }),
    ...(style.fontLine?.includes('line-through') && { strike: true }),
    ...((style.fontLine?.includes('underline') ?? view.link !== undefined) && { underline: true }),
    ...(style.fontSize !== undefined && style.fontSize !== 10 && { size: style.fontSize }),
    ...(style.wrap === 'WRAP' && { wrap: true }),
    ...(align && { align }),
    ...(style.verticalAlignment === 'middle' || style.verticalAlignment === 'top'
      ? { vertical: style.verticalAlignment }
      : {}),
  };
}

/** One tab of the file, but for what depends on the person. */
class TabWriter {
  private readonly looks = new Table<LookWire>();
  private readonly choices = new Table<string[]>();
  /** Empty cells that share one object look alike, unless a conditional format tells them apart. */
  private readonly empty = new Map<Cell, CellWire | undefined>();
  constructor(
    private readonly google: LocalGoogle,
    private readonly view: TabView,
    private readonly model: SheetModel,
  ) {}

  /** What an editor opens with, where it is not the displayed text. */
  private edit(view: CellView): string | undefined {
    if (view.formula !== undefined) return view.formula;
    const raw =
      view.type === 'number'
        ? String(view.value)
        : view.type === 'text' && this.readsAsOther(view)
          ? `'${String(view.value)}`
          : view.display;
    return raw === view.display ? undefined : raw;
  }
  /**
   * A text that would be read as something else if it were typed again, so that the editor shows it with
   * an apostrophe.
   */
  private readsAsOther(view: CellView): boolean {
    if (!/^[=+'.,(\-\d]|^(true|false)$|\d/i.test(view.display)) return false;
    const { locale, timeZone } = this.google.book;
    const { world } = this.google.stage;
    const again = readTyped(view.display, view.format || undefined, {
      locale,
      timeZone,
      now: world.now(),
      unsure: world.unsure,
    });
    return again.formula !== undefined || again.value !== view.display;
  }

  private cell(row: number, column: number): CellWire | undefined {
    const view = this.view.cell(`${letters(column)}${row}`);
    const look = lookOf(view);
    const text = view.display;
    const edit = this.edit(view);
    const made: CellWire = {
      column,
      ...(text !== '' && { text }),
      ...(edit !== undefined && { edit }),
      ...(Object.keys(look).length > 0 && { look: this.looks.place(look) }),
      ...(view.note !== '' && { note: view.note }),
      ...(view.validation &&
        view.validation.choices.length > 0 && { choices: this.choices.place(view.validation.choices) }),
      ...(view.type === 'number' && String(view.value) === text && { number: Number(view.value) }),
      ...(view.validation?.criteria === 'CHECKBOX' && { box: view.value === true }),
    };
    return Object.keys(made).length > 1 ? made : undefined;
  }

  /**
   * A row below the content holds only rules and looks; rows whose cells are the same objects look the same.
   */
  private emptyCell(cell: Cell, row: number, column: number): CellWire | undefined {
    if (!this.empty.has(cell)) this.empty.set(cell, this.cell(row, column));
    const known = this.empty.get(cell);
    return known && { ...known, column };
  }

  private rows(): RowWire[] {
    const { lastRow } = this.view;
    const rows: RowWire[] = [];
    let last = '';
    this.model.rows.forEach((cells, r) => {
      const line = (cells ?? []).flatMap((cell, c) =>
        cell ? ((r < lastRow ? this.cell(r + 1, c + 1) : this.emptyCell(cell, r + 1, c + 1)) ?? []) : [],
      );
      const key = r < lastRow || line.length === 0 ? '' : JSON.stringify(line);
      const before = rows.at(-1);
      if (key !== '' && key === last && before) before.to = r + 1;
      else if (line.length > 0) rows.push({ row: r + 1, cells: line });
      last = key;
    });
    return rows;
  }

  tab(): TabWire {
    const {
      name,
      id,
      hidden,
      tabColor,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      hiddenRows,
      hiddenColumns,
      rowsHiddenByFilter,
      widths,
      merges,
      filter,
    } = this.view;
    const heights: Record<number, number> = {};
    this.model.rowDims.forEach((dim, at) => {
      if (dim?.size !== undefined) heights[at + 1] = dim.size;
    });
    const cells = this.rows();
    return {
      id,
      name,
      hidden,
      ...(tabColor !== null && { color: tabColor }),
      rows: maxRows,
      columns: maxColumns,
      frozenRows,
      frozenColumns,
      hiddenRows: [...new Set([...hiddenRows, ...rowsHiddenByFilter])],
      hiddenColumns,
      widths,
      heights,
      cells,
      looks: this.looks.list,
      choices: this.choices.list,
      merges: merges.map(blockOf),
      protections: [],
      charts: chartsOf(this.google, this.model),
      ...(filter !== undefined && { filter }),
    };
  }
}

function blockOf(a1: string): TabWire['merges'][number] {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1);
  const number = (text: string) => [...text].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  const column = number(found?.[1] ?? 'A');
  const row = Number(found?.[2] ?? 1);
  return {
    row,
    column,
    rows: Number(found?.[4] ?? row) - row + 1,
    columns: number(found?.[3] ?? found?.[1] ?? 'A') - column + 1,
  };
}

const drawn = new WeakMap<LocalGoogle, { key: string; tabs: TabWire[] }>();

/** All tabs as everyone sees them; worked out once for each state of the file. */
function tabsOf(google: LocalGoogle): TabWire[] {
  const { spreadsheet, nowMs } = google.stage.world;
  const key = `${google.book.revision} ${nowMs}`;
  const before = drawn.get(google);
  if (before?.key === key) return before.tabs;
  const tabs = spreadsheet.sheets.map((model) =>
    new TabWriter(google, google.book.tab(model.name), model).tab(),
  );
  drawn.set(google, { key, tabs });
  return tabs;
}

/** The whole file for one person: protections say what this person may edit. */
export function bookWire(google: LocalGoogle, as: string): BookWire {
  const { book } = google;
  const { owner } = google.stage.world;
  const protectionsOf = (name: string): ProtectionWire[] =>
    book.tab(name).protections.map(({ range, description, editors, warningOnly }) => ({
      a1: range,
      whole: range === '',
      description,
      mayEdit: warningOnly || as === owner || editors.includes(as),
    }));
  return {
    revision: book.revision,
    title: book.title,
    tabs: tabsOf(google).map((tab) => ({ ...tab, protections: protectionsOf(tab.name) })),
  };
}
