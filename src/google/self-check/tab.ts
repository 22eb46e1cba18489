/**
 * The tab on which Google is asked: made, marked and removed so that a run may be cut at any call, and no tab
 * of people's is ever taken for it.
 */
import { pages } from '../menu';
import { rememberScratch, type ScratchTab } from './learned';
import { Scratch } from './scratch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What nobody types: a tab of this name is one of ours. */
const newName = (): string => `${pages.assumptions.caption} ${Math.random().toString(36).slice(2, 10)}`;

/**
 * Makes the tab. Its name is remembered before it exists, its id before anything is written in it, and A1
 * holds its name as a mark.
 */
export function openScratch(book: Spreadsheet): Scratch {
  const name = newName();
  rememberScratch({ name });
  const sheet = book.insertSheet(name, book.getSheets().length);
  const id = sheet.getSheetId();
  rememberScratch({ name, id });
  sheet.getRange(1, 1).setNumberFormat('@').setValue(name);
  return new Scratch(book, sheet, id, name);
}

/** Is this tab ours? Its mark says so; before the mark was written, that nothing at all stands in it. */
const isOurs = (sheet: Sheet, { name }: ScratchTab): boolean =>
  sheet.getLastRow() === 0 || sheet.getRange(1, 1).getDisplayValue() === name;

/** Removes the tab that was remembered, if it is still there and still ours, and forgets it. */
export function removeScratch(book: Spreadsheet, tab: ScratchTab): void {
  const sheet =
    (tab.id === undefined ? undefined : book.getSheetById(tab.id)) ?? book.getSheetByName(tab.name);
  if (sheet && isOurs(sheet, tab)) book.deleteSheet(sheet);
  rememberScratch(undefined);
}

/**
 * Runs `work` while no other check does. A lock of its own, so that no unit waits to save because of a check.
 * Undefined when a check is under way.
 */
export function alone<T>(work: () => T): T | undefined {
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(1)) return undefined;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
