/**
 * How long a call takes on Google, in milliseconds: an order of magnitude, so that a run can say "41
 * calls, about 3.2 s".
 * Sources: ziritione.org store benchmark (100 runs) for properties and cache; tanaikech 2022-08-31
 * (getActiveSheet 8, getSheetName 150) and the 10 M-cell read (8.5 µs a cell); Stack Overflow
 * measurements of 4,000 cells (610 with flush) and of 400 flushed single writes (12 s). est = an
 * estimate, no figure is published.
 */

/**
 * Loading and evaluating the bundle before the function starts (est). It counts in the report, not against
 * the run's limit.
 */
export const START_MS = 300;
/** What a read or write of a block adds for each cell. */
export const READ_CELL_MS = 0.0085;
export const WRITE_CELL_MS = 0.0125;
/** What sending the buffered writes costs: once, and for each cell. */
export const FLUSH_MS = 30;
export const FLUSH_CELL_MS = 0.14;
/** The first touch of the file in a run (est 300–1,000 with openById). */
export const FIRST_READ_MS = 250;
/** How late an answer is when the fault switch makes one call slow. */
export const SLOW_MS = 60_000;

const byMethod: Record<string, number> = {
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.getKeys': 30,
  'Properties.setProperty': 62,
  'Properties.setProperties': 62,
  'Properties.deleteProperty': 62,
  'Properties.deleteAllProperties': 62,
  'Cache.get': 12,
  'Cache.getAll': 12,
  'Cache.put': 75,
  'Cache.putAll': 75,
  'Cache.remove': 88,
  'Cache.removeAll': 88,
  'Lock.tryLock': 50,
  'Lock.waitLock': 50,
  'Lock.releaseLock': 20,
  'Lock.hasLock': 1, // est
  'MailApp.sendEmail': 500,
  'MailApp.getRemainingDailyQuota': 60, // est
  'ScriptApp.getProjectTriggers': 200,
  'ScriptApp.deleteTrigger': 200,
  'ClockTriggerBuilder.create': 300,
  'SpreadsheetTriggerBuilder.create': 300, // est
  'Spreadsheet.getActiveSheet': 8,
  'SpreadsheetApp.getActiveSheet': 8,
  'SpreadsheetApp.openById': 300,
  'Sheet.getName': 20,
  'Sheet.getSheetName': 150,
  'Sheet.getSheetId': 2,
  'Range.getValues': 50,
  'Range.getValue': 20,
  'Range.getDisplayValues': 50,
  'Range.getFormulas': 50,
  'Sheet.getLastRow': 20,
  'Sheet.getLastColumn': 20,
  'Sheet.getDataRange': 25,
  'Range.sort': 100,
  'Sheet.appendRow': 60,
  'Sheet.deleteRow': 60,
  'Sheet.deleteRows': 80,
  'Sheet.insertRowsAfter': 60,
  'Sheet.insertRowsBefore': 60, // est
  'Range.protect': 80,
  'Sheet.protect': 80,
  'Protection.addEditor': 60,
  'Protection.addEditors': 60,
  'Protection.removeEditor': 60,
  'Protection.removeEditors': 80,
  'Protection.remove': 60, // est
  'Ui.showSidebar': 150,
  'Ui.showModalDialog': 150,
  'Ui.showModelessDialog': 150,
  'Ui.alert': 100,
  'Ui.prompt': 100,
  'Menu.addToUi': 50, // est
  'Utilities.sleep': 0,
};
const byNamespace: Record<string, number> = {
  Spreadsheet: 4,
  Base: 1,
  Utilities: 0.5,
  Script: 2,
  HTML: 1,
  Properties: 1,
  Cache: 1,
  Lock: 1,
  Mail: 1,
};

/** @returns milliseconds of one call, cells not counted */
export function costOf(className: string, method: string, namespace: string | undefined): number {
  return byMethod[`${className}.${method}`] ?? byNamespace[namespace ?? ''] ?? 1;
}
