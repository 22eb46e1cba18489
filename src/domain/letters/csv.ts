/**
 * A table to open in Excel or Google Sheets: UTF-8 with its mark, so that Excel reads Vietnamese; no cell can
 * start a formula.
 */

/** A cell that a spreadsheet would calculate gets an apostrophe before it (OWASP, CSV injection). */
const cell = (value: string | number): string => {
  const text = String(value);
  return `"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
};

/** Lines of cells as CSV text. */
export const toCsv = (lines: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
