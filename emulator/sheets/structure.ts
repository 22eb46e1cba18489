/** Rows and columns come, go and move, and everything attached to ranges goes with them. */
import type { Cell, ValidationRule } from './cell';
import { change } from './cell';
import type { Area } from './area';
import { decimalComma } from './display';
import { mapReferences, type Corner, type Reference } from './formula/references';
import type { SheetModel } from './sheet-model';

export type Way = 'rows' | 'columns';
/** A stretch of row or column numbers. */
interface Stretch {
  start: number;
  count: number;
}
/** What becomes of a stretch; undefined when nothing of it is left. */
type Follow = (stretch: Stretch, open: boolean) => Stretch | undefined;

/** A stretch after `count` new ones came in before `at`. */
const afterInsert =
  (at: number, count: number): Follow =>
  ({ start, count: length }) =>
    at <= start
      ? { start: start + count, count: length }
      : at < start + length
        ? { start, count: length + count }
        : { start, count: length };

/** A stretch after `count` from `at` on were deleted. */
const afterDelete =
  (at: number, count: number): Follow =>
  ({ start, count: length }, open) => {
    const end = start + length;
    const cut = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
    const left = length - cut;
    const begin = start - Math.max(0, Math.min(start, at + count) - at);
    return left > 0 ? { start: begin, count: left } : open ? { start: begin, count: 1 } : undefined;
  };

/** A stretch after `count` from `from` on were moved to stand before `to` (a number of before the move). */
const afterMove =
  (from: number, count: number, to: number): Follow =>
  ({ start, count: length }) => {
    const place = (n: number): number => {
      if (n >= from && n < from + count) return to > from ? to - count + (n - from) : to + (n - from);
      if (to > from && n >= from + count && n < to) return n - count;
      return to < from && n >= to && n < from ? n + count : n;
    };
    if (start >= from && start + length <= from + count) return { start: place(start), count: length };
    const kept: number[] = [];
    for (let n = start; n < start + length; n++) if (n < from || n >= from + count) kept.push(place(n));
    const first = kept[0] ?? start,
      last = kept[kept.length - 1] ?? start;
    return { start: first, count: last - first + 1 };
  };

function followArea(area: Area, way: Way, follow: Follow): Area | undefined {
  const rows = way === 'rows';
  const next = follow(
    rows ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns },
    Boolean(rows ? area.openRows : area.openColumns),
  );
  return (
    next &&
    (rows
      ? { ...area, row: next.start, rows: next.count }
      : { ...area, column: next.start, columns: next.count })
  );
}

/** Moves everything in the file that names ranges of this sheet. */
export function followAll(sheet: SheetModel, way: Way, follow: Follow): void {
  const to = (area: Area): Area | undefined => followArea(area, way, follow);
  const all = (areas: Area[]): Area[] => areas.flatMap((area) => to(area) ?? []);
  sheet.protections = sheet.protections.flatMap((item) => {
    const area = item.area && to(item.area);
    return item.area && !area ? [] : [{ ...item, ...(area && { area }), unprotected: all(item.unprotected) }];
  });
  sheet.conditional = sheet.conditional
    .map((rule) => ({ ...rule, ranges: all(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.merges = all(sheet.merges);
  sheet.tables = all(sheet.tables);
  if (sheet.filter) {
    const area = to(sheet.filter.area);
    sheet.filter = area && { area, criteria: followKeys(sheet.filter.criteria, way, follow) };
  }
  followOtherTabs(sheet, to);
  followFormulas(sheet, way, follow);
  followRules(sheet, way, follow);
}

/**
 * Validation rules that look at a range or hold a formula. Rules are shared between cells, so each is
 * followed once.
 */
function followRules(sheet: SheetModel, way: Way, follow: Follow): void {
  const made = new Map<ValidationRule, ValidationRule>();
  const comma = decimalComma(sheet.book.locale);
  const rewrite = (formula: string): string =>
    mapReferences(formula, comma, (ref) =>
      ref.sheet === undefined || ref.sheet.toLowerCase() === sheet.name.toLowerCase()
        ? followReference(ref, way, follow)
        : ref,
    );
  const next = (rule: ValidationRule): ValidationRule => {
    let known = made.get(rule);
    if (!known)
      made.set(
        rule,
        (known = {
          ...rule,
          values: rule.values.map((value) => {
            if (rule.criteria === 'CUSTOM_FORMULA') return rewrite(String(value));
            const range = value as { sheetId?: number; area?: Area } | null;
            if (typeof range !== 'object' || range?.sheetId !== sheet.id || !range.area) return value;
            return { ...range, area: followArea(range.area, way, follow) ?? range.area };
          }),
        }),
      );
    return known;
  };
  for (const other of sheet.book.sheets)
    if (other.holdsRules)
      eachCell(other, (cell, row, at) => {
        const criteria = cell.validation?.criteria;
        if (
          cell.validation &&
          (criteria === 'VALUE_IN_RANGE' || (criteria === 'CUSTOM_FORMULA' && other === sheet))
        )
          row[at] = change(cell, { validation: next(cell.validation) });
      });
}

/** Every cell of a tab; a plain loop, since an inserted row walks over a hundred thousand of them. */
function eachCell(
  sheet: SheetModel,
  visit: (cell: Cell, row: (Cell | undefined)[], at: number) => void,
): void {
  for (const row of sheet.rows) {
    if (!row) continue;
    for (let at = 0; at < row.length; at++) {
      const cell = row[at];
      if (cell && (cell.formula !== undefined || cell.validation)) visit(cell, row, at);
    }
  }
}

function followKeys<T>(byColumn: Record<string, T>, way: Way, follow: Follow): Record<string, T> {
  if (way === 'rows') return byColumn;
  return Object.fromEntries(
    Object.entries(byColumn).flatMap(([column, item]) => {
      const next = follow({ start: Number(column), count: 1 }, false);
      return next ? [[String(next.start), item]] : [];
    }),
  );
}

function followOtherTabs(sheet: SheetModel, to: (area: Area) => Area | undefined): void {
  const book = sheet.book;
  book.named = book.named.flatMap((name) => {
    if (name.sheetId !== sheet.id) return [name];
    const area = to(name.area);
    return area ? [{ ...name, area }] : [];
  });
  for (const other of book.sheets)
    for (const chart of other.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return [range];
        const area = to(range.area);
        return area ? [{ ...range, area }] : [];
      });
    }
}

function followFormulas(sheet: SheetModel, way: Way, follow: Follow): void {
  const comma = decimalComma(sheet.book.locale);
  for (const other of sheet.book.sheets) {
    const here = (ref: Reference): boolean =>
      ref.sheet === undefined ? other === sheet : ref.sheet.toLowerCase() === sheet.name.toLowerCase();
    const rewrite = (formula: string): string =>
      mapReferences(formula, comma, (ref) => (here(ref) ? followReference(ref, way, follow) : ref));
    if (other.holdsFormulas)
      eachCell(other, (cell, row, at) => {
        if (cell.formula === undefined) return;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) row[at] = change(cell, { formula });
      });
    for (const rule of other.conditional) {
      if (rule.condition?.criteria === 'CUSTOM_FORMULA')
        rule.condition = {
          ...rule.condition,
          values: rule.condition.values.map((value) => (typeof value === 'string' ? rewrite(value) : value)),
        };
    }
  }
}

function followReference(ref: Reference, way: Way, follow: Follow): Reference | undefined {
  const key = way === 'rows' ? 'row' : 'column';
  const a = ref.from[key],
    b = ref.to ? ref.to[key] : a;
  if (a === undefined && b === undefined) return ref;
  const open = a === undefined || b === undefined;
  const low = Math.min(a ?? b ?? 1, b ?? a ?? 1),
    high = Math.max(a ?? low, b ?? low);
  const next = follow({ start: low, count: open ? 1_000_000 : high - low + 1 }, open);
  if (!next) return undefined;
  const set = (at: Corner, value: number): Corner => (at[key] === undefined ? at : { ...at, [key]: value });
  const end = next.start + next.count - 1;
  if (!ref.to) return { ...ref, from: set(ref.from, next.start) };
  return (a ?? low) <= (b ?? high)
    ? { ...ref, from: set(ref.from, next.start), to: set(ref.to, open ? next.start : end) }
    : { ...ref, from: set(ref.from, end), to: set(ref.to, next.start) };
}

const dressOf = (cell: Cell | undefined): Cell | undefined =>
  cell && change(undefined, { style: cell.style, validation: cell.validation });

/**
 * Puts `count` new rows or columns in before `at`; they take look and rules of `like` (a number of before
 * the insertion).
 */
export function insert(sheet: SheetModel, way: Way, at: number, count: number, like: number): void {
  if (way === 'rows') {
    while (sheet.rows.length < at - 1) sheet.rows.push(undefined);
    const model = sheet.rows[like - 1];
    const dressed = model?.some((cell) => cell?.style || cell?.validation) ? model.map(dressOf) : undefined;
    splice(
      sheet.rows,
      at - 1,
      0,
      Array.from({ length: count }, () => dressed && [...dressed]),
    );
    sheet.maxRows += count;
    if (at <= sheet.frozenRows) sheet.frozenRows += count;
  } else {
    for (const row of sheet.rows)
      if (row && row.length >= Math.min(at, like)) {
        const dressed = dressOf(row[like - 1]);
        while (row.length < at - 1) row.push(undefined);
        splice(
          row,
          at - 1,
          0,
          Array.from({ length: count }, () => dressed),
        );
      }
    sheet.maxColumns += count;
    if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  }
  const dims = way === 'rows' ? sheet.rowDims : sheet.columnDims;
  const size = dims[like - 1]?.size;
  while (dims.length < at - 1) dims.push(undefined);
  splice(
    dims,
    at - 1,
    0,
    Array.from({ length: count }, () => (size === undefined ? undefined : { size })),
  );
  followAll(sheet, way, afterInsert(at, count));
  sheet.book.touch();
}

/** Deletes `count` rows or columns from `at` on. */
export function remove(sheet: SheetModel, way: Way, at: number, count: number): void {
  if (way === 'rows') {
    splice(sheet.rows, at - 1, count, []);
    splice(sheet.rowDims, at - 1, count, []);
    sheet.maxRows -= count;
    sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  } else {
    for (const row of sheet.rows) if (row) splice(row, at - 1, count, []);
    splice(sheet.columnDims, at - 1, count, []);
    sheet.maxColumns -= count;
    sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  }
  followAll(sheet, way, afterDelete(at, count));
  sheet.book.touch();
}

/** Moves `count` rows or columns from `from` on to stand before what is now number `to`. */
export function move(sheet: SheetModel, way: Way, from: number, count: number, to: number): void {
  if (to >= from && to <= from + count) return;
  const target = to > from ? to - count : to;
  const shift = <T>(list: (T | undefined)[]): void => {
    while (list.length < Math.max(from + count, to) - 1) list.push(undefined);
    splice(list, target - 1, 0, list.splice(from - 1, count));
  };
  if (way === 'rows') {
    shift(sheet.rows);
    shift(sheet.rowDims);
  } else {
    for (const row of sheet.rows) if (row) shift(row);
    shift(sheet.columnDims);
  }
  followAll(sheet, way, afterMove(from, count, to));
  sheet.book.touch();
}

/** Array.splice that also takes tens of thousands of items. */
function splice<T>(list: T[], at: number, drop: number, items: T[]): void {
  if (items.length < 10_000) {
    list.splice(at, drop, ...items);
    return;
  }
  const tail = list.splice(at).slice(drop);
  for (const item of items) list.push(item);
  for (const item of tail) list.push(item);
}
