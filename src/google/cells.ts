/**
 * ★ The only place where text meets a cell. Sheets reads a written string as if it were typed: "=…" becomes a
 * formula, "0912…" a number, "1/2" a date. So text columns are set to plain text (@) before they are written,
 * and text that could still be taken for a formula is marked with an apostrophe, which also protects whoever
 * opens an export of the sheet elsewhere.
 */
import { instantOf, localTime } from '../domain/text/days';
import type { Column } from '../domain/fields';

export type Cell = string | number | boolean | Date;

/**
 * What a spreadsheet could take for a formula; and an apostrophe, which it could take for a mark of
 * its own and drop.
 */
const NEEDS_MARK = /^[=+\-@\t\r\n＝＋－＠']/;

/** Text that no spreadsheet takes for a formula. */
export const safeText = (text: string): string => (NEEDS_MARK.test(text) ? `'${text}` : text);

const formats = { text: '@', number: '0', day: 'dd/MM/yyyy', time: 'dd/MM/yyyy HH:mm' } as const;
/** The number format of a column's cells. */
export const formatOf = (column: Column): string => formats[column.format ?? 'text'];

/** A value as the rules hold it (text, '' for empty; days and times ISO) as the cell must hold it. */
export function toCell(column: Column, text: string): Cell {
  if (text === '') return '';
  const format = column.format ?? 'text';
  if (format === 'number') return Number.isFinite(Number(text)) ? Number(text) : safeText(text);
  if (format === 'text') return safeText(text);
  const instant = instantOf(text);
  return Number.isFinite(instant) ? new Date(instant) : safeText(text);
}

/** A day that people write has four figures in its year; a wild number formatted as a date has any. */
const isOurs = (value: Date): boolean => {
  const year = Number.isFinite(value.getTime()) ? value.getUTCFullYear() : 0;
  return year >= 1900 && year < 9999;
};
/** A cell's date as local time; '' for one that is no date, or beyond any calendar of ours. */
const timeText = (value: Date): string => (isOurs(value) ? localTime(value.getTime()) : '');

/**
 * A cell's value as the rules see it. An apostrophe that the sheet kept in front of marked text is taken off
 * again: "'=1" reads "=1", as where it is dropped.
 */
export function fromCell(column: Column, value: unknown): string {
  if (value instanceof Date) {
    const time = timeText(value);
    return column.format === 'day' ? time.slice(0, 10) : time;
  }
  const text =
    typeof value === 'boolean'
      ? value
        ? 'TRUE'
        : 'FALSE'
      : value === null || value === undefined
        ? ''
        : String(value);
  return text.charAt(0) === "'" && NEEDS_MARK.test(text.slice(1)) ? text.slice(1) : text;
}
