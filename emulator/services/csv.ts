/** Utilities.parseCsv: RFC 4180 with any one-character delimiter. */

/** @returns the rows, or undefined for text that is no CSV (a quote that never closes) */
export function parseCsv(text: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [],
    cell = '',
    quoted = false,
    started = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
    started = false;
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && !started) {
      quoted = true;
      started = true;
    } else if (c === delimiter) endCell();
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      endRow();
    } else {
      cell += c;
      started = true;
    }
  }
  if (quoted) return undefined;
  if (cell !== '' || row.length > 0 || started) endRow();
  return rows;
}
