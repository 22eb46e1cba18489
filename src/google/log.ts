/** `Nhật ký`: who did what, and when. Lines are only ever added. */
import type { LogLine } from '../app/services';
import { say } from '../domain/messages';
import type { LocalTime } from '../domain/text/days';
import { logColumns } from '../domain/fields';
import { toCell } from './cells';
import { withRoom } from './room';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Lines added at a time, so that few saves have to. */
const STORE = 500;

/** Adds lines without reading what is there: it grows for years. */
export function writeLog(sheet: Sheet, lines: readonly LogLine[], now: LocalTime, who: string): void {
  const last = sheet.getLastRow();
  const keys = logOrder(last > 0 ? (sheet.getSheetValues(1, 1, 1, -1)[0] ?? []) : []);
  const rows = lines.map((line) => ({
    at: now,
    who: line.by ?? who,
    what: say(line.what),
    unit: line.unit ?? '',
    rowId: line.rowId ?? '',
    columns: (line.columns ?? []).join(', '),
  }));
  // The first line is kept for the headings, which only set-up may put back.
  const first = Math.max(last, 1) + 1;
  const write = (order: typeof keys): void => {
    withRoom(sheet, first + rows.length - 1, STORE, () =>
      sheet.getRange(first, 1, rows.length, order.length),
    ).setValues(rows.map((row) => order.map((key) => (key ? toCell(logColumns[key], row[key]) : ''))));
  };
  try {
    write(keys);
  } catch (error) {
    // Columns were deleted: what fits is written.
    const wide = sheet.getMaxColumns();
    if (wide >= keys.length) throw error;
    write(keys.slice(0, wide));
  }
}

/**
 * Which column of `Nhật ký` stands where. A log with lost headings is still written, in the usual order: it
 * must never stop a save.
 */
function logOrder(headings: readonly unknown[]): (keyof typeof logColumns | undefined)[] {
  const keys = Object.keys(logColumns) as (keyof typeof logColumns)[];
  const order = headings.map((heading) =>
    keys.find((key) => logColumns[key].heading === String(heading).trim()),
  );
  return keys.every((key) => order.includes(key)) ? order : keys;
}
