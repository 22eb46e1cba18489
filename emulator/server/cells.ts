/** Names of cells, and blocks of text as clipboards carry them. Pure. Rows and columns count from 1. */

/** A column's letters: 1 → A, 27 → AA. */
export function letters(column: number): string {
  let text = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A block in A1 notation, e.g. B2 or B2:C5. */
export function a1({ row, column, rows, columns }: Block): string {
  const start = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** The block that a person typed into the name box, or undefined when it is none. */
export function parseA1(text: string): Block | undefined {
  const found = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?\s*$/i.exec(text);
  if (!found) return undefined;
  const column = number(found[1] ?? '');
  const row = Number(found[2]);
  const right = found[3] ? number(found[3]) : column;
  const bottom = found[4] ? Number(found[4]) : row;
  return {
    row: Math.min(row, bottom),
    column: Math.min(column, right),
    rows: Math.abs(bottom - row) + 1,
    columns: Math.abs(right - column) + 1,
  };
}
const number = (text: string): number =>
  [...text.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

/**
 * Rows of text as spreadsheets put them on the clipboard: tabs between cells, quotes around a cell that holds
 * a tab, a quote or a line break.
 */
export function toTsv(rows: string[][]): string {
  return rows
    .map((row) =>
      row.map((cell) => (/["\t\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'),
    )
    .join('\n');
}

/**
 * The opposite of toTsv, as Google reads a paste. A last line break ends the last row and begins no new one.
 */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  let fresh = true;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < body.length; i++) {
    const c = body[i];
    if (quoted) {
      if (c === '"' && body[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') quoted = false;
      else cell += c;
      continue;
    }
    if (c === '"' && fresh && closes(body, i)) {
      quoted = true;
      fresh = false;
      continue;
    }
    if (c === '\t' || c === '\n') {
      rows.at(-1)?.push(cell);
      if (c === '\n') rows.push([]);
      cell = '';
      fresh = true;
      continue;
    }
    cell += c;
    fresh = false;
  }
  rows.at(-1)?.push(cell);
  return rows;
}
/** Whether the quote at `start` is closed by a quote that ends a cell; otherwise it is a plain character. */
function closes(text: string, start: number): boolean {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') {
      i++;
      continue;
    }
    return i + 1 === text.length || text[i + 1] === '\t' || text[i + 1] === '\n';
  }
  return false;
}
