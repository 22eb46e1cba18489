/**
 * ★ Everything Google may call, and nothing else: each export becomes a global function (build.mjs), but for
 * `openPage`, from which the build makes one function for each page of the menu's table (src/google/menu.ts).
 * Whoever can load a page of ours can call any of them with anything, so each goes through a door
 * (src/google/doors/) that decides for itself who is asking, or is harmless.
 */
import { everyDay } from './google/doors/daily';
import { afterEdit, type EditEvent } from './google/doors/edit';
import { openPage, setUpOrRepair, sortMissingFirst } from './google/doors/menu';
import { serveLink, type VisitEvent } from './google/doors/link';
import { opened, type OpenEvent } from './google/doors/opening';
import { answerPage } from './google/doors/pages';

export { openPage };

/** Simple trigger: the menu first, then every unit's standing as of today. */
export function onOpen(event?: OpenEvent): void {
  opened(event);
}

/** Simple trigger: what was typed or pasted is checked at once. */
export function onEdit(event?: EditEvent): void {
  if (event?.range && event.source) afterEdit(event);
}

/** A visit of the web app: a unit's own link. Google always says what stood in the address; pages may not. */
export function doGet(event?: VisitEvent): GoogleAppsScript.HTML.HtmlOutput | undefined {
  return event?.parameter ? serveLink(event) : undefined;
}

/** The one door for pages. */
export function rpc(name: unknown, json: unknown): string {
  return answerPage(name, json);
}

/** The daily trigger (its name stands in triggers that exist). */
export function sendDailyLetters(event?: { triggerUid?: unknown }): void {
  everyDay(event);
}

/** Menu: units that are missing come first. */
export function showMissingFirst(): void {
  sortMissingFirst();
}

/** Menu: make the workbook, or put it right. */
export function setUp(): void {
  setUpOrRepair();
}
