/**
 * Sorting rows as Google's screen does: figures, then texts, then TRUE and FALSE; empty cells
 * last either way.
 */
import type { Area } from './area';
import { valueAt } from './calculate';
import { change, isError, type Cell, type Scalar } from './cell';
import { decimalComma } from './display';
import { translate } from './formula/references';
import type { SheetModel } from './sheet-model';

/** A column (numbered in the tab, not in the range) and its direction. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

const rank = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
const collators = new Map<string, Intl.Collator>();
const collator = (locale: string): Intl.Collator => {
  let found = collators.get(locale);
  if (!found)
    collators.set(
      locale,
      (found = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'variant', numeric: false })),
    );
  return found;
};

function compare(a: Scalar | undefined, b: Scalar | undefined, ascending: boolean, locale: string): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const way = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * way;
  if (typeof a === 'string' && typeof b === 'string') return collator(locale).compare(a, b) * way;
  return isError(a) || isError(b) ? 0 : (Number(a) - Number(b)) * way;
}

/**
 * Sorts the rows of the area. Whole cells move: values, looks, notes, rules; what hangs on ranges
 * (protections, conditional formats) stays.
 */
export function sortRows(sheet: SheetModel, area: Area, keys: readonly SortKey[]): void {
  const order = Array.from({ length: area.rows }, (_, at) => ({
    from: area.row + at,
    keys: keys.map(({ column }) => valueAt(sheet, area.row + at, column)),
  }));
  const locale = sheet.book.locale;
  order.sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const difference = compare(a.keys[at], b.keys[at], key.ascending, locale);
      if (difference !== 0) return difference;
    }
    return a.from - b.from;
  });
  rearrange(
    sheet,
    area,
    order.map((row) => row.from),
  );
}

/** Puts row `from[i]` of the area into its i-th place. */
function rearrange(sheet: SheetModel, area: Area, from: readonly number[]): void {
  const comma = decimalComma(sheet.book.locale);
  const before = from.map((row) =>
    Array.from(
      { length: area.columns },
      (_, c): Cell | undefined => sheet.rows[row - 1]?.[area.column - 1 + c],
    ),
  );
  before.forEach((cells, at) =>
    cells.forEach((cell, c) => {
      const row = area.row + at;
      const shift = row - (from[at] ?? row);
      sheet.put(
        row,
        area.column + c,
        cell?.formula && shift ? change(cell, { formula: translate(cell.formula, comma, shift, 0) }) : cell,
      );
    }),
  );
  sheet.book.touch();
}
