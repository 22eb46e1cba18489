/**
 * Rectangles of a sheet, their A1 names, and how they follow inserted, deleted and moved rows and columns.
 */

/**
 * A rectangle: 1-based first row and column, number of rows and columns. `openRows`/`openColumns`: it runs to
 * the sheet's end and grows with it, as A2:A or 3:3.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly openRows?: boolean;
  readonly openColumns?: boolean;
}

/** The letters of a column, 1 = A. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The number of a column's letters, A = 1. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;

/**
 * The area that an A1 text without a sheet's name means on a sheet of that size; undefined when it is no A1
 * notation. A reversed one is put right.
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2 || parts[0] === '') return undefined;
  const corners = parts.map((part) => CORNER.exec(part));
  const [first, second = first] = corners;
  if (!first || !second || !(first[1] || first[2]) || !(second[1] || second[2])) return undefined;
  if (parts.length === 1 && !(first[1] && first[2])) return undefined;
  if (!first[1] && !first[2]) return undefined;
  const columnA = first[1] ? columnNumber(first[1]) : 1;
  const rowA = first[2] ? Number(first[2]) : 1;
  const openColumns = !second[1] || !first[1];
  const openRows = !second[2] || !first[2];
  const columnB = openColumns ? Math.max(maxColumns, columnA) : columnNumber(second[1] ?? '');
  const rowB = openRows ? Math.max(maxRows, rowA) : Number(second[2]);
  if (rowA < 1 || rowB < 1) return undefined;
  const row = Math.min(rowA, rowB),
    column = Math.min(columnA, columnB);
  return {
    row,
    column,
    rows: Math.abs(rowB - rowA) + 1,
    columns: Math.abs(columnB - columnA) + 1,
    ...(openRows && { openRows: true }),
    ...(openColumns && { openColumns: true }),
  };
}

/** The area that R5C3 or R2C2:R4C5 means; undefined when the text is no such notation. */
export function parseR1C1(text: string): Area | undefined {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [r1, c1] = [Number(match[1]), Number(match[2])];
  const [r2, c2] = [Number(match[3] ?? r1), Number(match[4] ?? c1)];
  return r1 && c1 && r2 && c2
    ? {
        row: Math.min(r1, r2),
        column: Math.min(c1, c2),
        rows: Math.abs(r2 - r1) + 1,
        columns: Math.abs(c2 - c1) + 1,
      }
    : undefined;
}

/** The A1 name of an area: A1, B2:C3, A:A, A2:A, 3:3. */
export function toA1(area: Area): string {
  const { row, column, rows, columns } = area;
  if (area.openRows && area.openColumns && row === 1 && column === 1)
    return `A1:${columnName(columns)}${rows}`;
  if (area.openColumns && column === 1) return `${row}:${row + rows - 1}`;
  if (area.openRows)
    return `${columnName(column)}${row === 1 ? '' : row}:${columnName(column + columns - 1)}`;
  const start = `${columnName(column)}${row}`;
  return rows === 1 && columns === 1
    ? start
    : `${start}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

/** Splits "'Tab name'!A1:B2" into its tab (undefined when none is named) and the rest. */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text.trim());
  if (!match) return { rest: text.trim() };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', rest: match[3] ?? '' };
}

/** True when the two rectangles share a cell. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** True when `outer` covers every cell of `inner`. */
export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** True when the cell lies in the area. */
export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The area with its open ends drawn out to the sheet's present size. */
export function resolve(area: Area, maxRows: number, maxColumns: number): Area {
  if (!area.openRows && !area.openColumns) return area;
  return {
    ...area,
    rows: area.openRows ? Math.max(maxRows - area.row + 1, 1) : area.rows,
    columns: area.openColumns ? Math.max(maxColumns - area.column + 1, 1) : area.columns,
  };
}

/** The area as its ends stand now, no longer growing with the sheet. */
export function closed(area: Area, tab: { maxRows: number; maxColumns: number }): Area {
  const { row, column, rows, columns } = resolve(area, tab.maxRows, tab.maxColumns);
  return { row, column, rows, columns };
}

/** The part of `inner` that lies in `outer`, if any. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row),
    column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** `outer` without `hole`, as up to four rectangles. */
export function subtract(outer: Area, hole: Area): Area[] {
  const cut = intersect(outer, hole);
  if (!cut) return [outer];
  const parts: Area[] = [];
  const push = (row: number, column: number, rows: number, columns: number): void => {
    if (rows > 0 && columns > 0) parts.push({ row, column, rows, columns });
  };
  push(outer.row, outer.column, cut.row - outer.row, outer.columns);
  push(cut.row + cut.rows, outer.column, outer.row + outer.rows - cut.row - cut.rows, outer.columns);
  push(cut.row, outer.column, cut.rows, cut.column - outer.column);
  push(cut.row, cut.column + cut.columns, cut.rows, outer.column + outer.columns - cut.column - cut.columns);
  return parts;
}
