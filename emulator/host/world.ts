/** Everything the local Google remembers between runs. */
import type { SpreadsheetModel } from '../sheets/model';

/**
 * Facts nobody has established: each can be switched, and the product must be right either way. Defaults are
 * the likelier answer.
 */
export interface Unsure {
  /** Does the number format @ stop "=…" from becoming a formula? */
  plainTextStopsFormulas: boolean;
  /** In a cell formatted @, is a leading apostrophe consumed (as elsewhere) or kept as text? */
  plainTextKeepsApostrophe: boolean;
  /** Does a refused write to a protected cell throw at the setter, or at the next flush or read? */
  protectionErrorsAtFlush: boolean;
  /** Are writes that were not flushed when a run is killed kept or lost? */
  killedRunKeepsPendingWrites: boolean;
  /** Does e.range of a simple trigger carry rowStart, columnStart, rowEnd, columnEnd? */
  eventRangeHasCoordinates: boolean;
  /** Does spreadsheets.currentonly work in time-driven triggers? */
  currentOnlyWorksInTriggers: boolean;
  /** Does getActiveSpreadsheet() answer in a time-driven trigger of a bound script? */
  activeSpreadsheetInTriggers: boolean;
  /**
   * Are the names of days and months that Utilities.formatDate writes English, or those of the
   * user's language?
   */
  formatDateNamesAreEnglish: boolean;
  /**
   * Does a trigger that was created inside a trigger's own run ever fire? (Issue tracker 150756612: "disabled
   * for an unknown reason".)
   */
  triggersMadeByTriggersFire: boolean;
  /** Does a text "=…" handed over by setRichTextValue become a formula? Not, when nothing is said. */
  richTextMakesFormulas?: boolean;
  /**
   * Is `//` cut out of the plain strings of a page's script too? Not, when nothing is said: only where a
   * scanner that knows no template literals sees a comment.
   */
  scriptStringsLoseSlashes?: boolean;
  /**
   * Are tags such as <meta …> and <style> removed from the strings of a page's script? Not, when nothing
   * is said.
   */
  scriptStringsLoseTags?: boolean;
  /**
   * Does getSheetValues with a count of -1 throw where nothing stands at or below its first cell? Not, when
   * nothing is said: it answers one empty cell.
   */
  emptySheetValuesThrow?: boolean;
  /**
   * Are ranges of protections and colour rules, formulas and number formats read back in other words or
   * another order than they were written (A1:Z1 for 1:1)? Not, when nothing is said.
   */
  readBackReworded?: boolean;
  /**
   * Does a range that was given without an end (A2:A) to a protection or a colour rule end at what was the
   * last row then, so that rows added later lie outside? Not, when nothing is said.
   */
  openRangesAreClosed?: boolean;
  /**
   * May a simple onEdit write a cell that is protected from the person who edits? Not, when nothing is said:
   * it acts as that person.
   */
  simpleTriggersWriteProtected?: boolean;
  /**
   * Does getActiveSpreadsheet() answer in a run of a bound script's web app? Not, when nothing is said.
   */
  activeSpreadsheetInWebApps?: boolean;
  /**
   * Does a web app for everybody open in a browser that is signed in to several accounts? Not, when nothing
   * is said: Google shows "unable to open the file" and the script never runs.
   */
  severalAccountsOpen?: boolean;
  /**
   * May a web app's address go on serving the version before for a minute after an update? Not, when nothing
   * is said.
   */
  updatesAreLate?: boolean;
  /**
   * Does a web app that clasp deploys come out for its owner alone, whatever the manifest says? Not, when
   * nothing is said.
   */
  claspDeploysPrivately?: boolean;
  /**
   * Does a web app that clasp updates keep the access that it was made with, whatever the manifest says? Not,
   * when nothing is said.
   */
  claspUpdatesKeepAccess?: boolean;
  /**
   * Does a call that comes as the thirty-first get a page of Google's with status 200 instead of HTTP 429?
   * Not, when nothing is said.
   */
  crowdedCallsGetPages?: boolean;
}

export interface World {
  readonly spreadsheet: SpreadsheetModel;
  readonly owner: string;
  /**
   * People the file is shared with for editing, the owner not among them; lower case, in the order
   * they were added.
   */
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  /**
   * Google groups by address, each with its members; a file or a protection may name a group
   * instead of people.
   */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Does Google keep this person's address from scripts that others run? */
  hides(email: string): boolean;
  readonly account: 'consumer' | 'workspace';
  readonly unsure: Unsure;
  /** The language of Google's messages. */
  readonly language: 'vi' | 'en';
  /** The manifest's time zone, e.g. Asia/Ho_Chi_Minh. */
  readonly scriptTimeZone: string;
  now(): Date;
  /**
   * A number that was never given before: sheet ids, protection ids … the same in every run of
   * the same story.
   */
  nextId(): number;
}
