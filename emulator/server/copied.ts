/**
 * A block of cells as it travels when it is copied inside the file: what one would type to get it, and its
 * number formats.
 */
import type { LocalGoogle } from '../index';
import { letters, parseA1 } from './cells';

/** @param a1 the block, as the page names it */
export function copiedBlock(
  google: LocalGoogle,
  tab: string,
  a1: string,
): { values: string[][]; formats: string[][] } {
  const view = google.book.tab(tab);
  const block = parseA1(a1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const hidden = new Set(block.rows > 1 ? [...view.hiddenRows, ...view.rowsHiddenByFilter] : []);
  const rows = Array.from(
    { length: Math.min(block.rows, view.maxRows - block.row + 1) },
    (_, r) => block.row + r,
  ).filter((row) => !hidden.has(row));
  const cells = rows.map((row) =>
    Array.from({ length: block.columns }, (_, c) => view.cell(`${letters(block.column + c)}${row}`)),
  );
  return {
    values: cells.map((row) =>
      row.map(
        (cell) =>
          cell.formula ??
          (cell.type === 'text' && cell.format !== '@' ? `'${String(cell.value)}` : cell.display),
      ),
    ),
    formats: cells.map((row) => row.map((cell) => cell.format)),
  };
}
