/// <reference types="google-apps-script" />
/**
 * What we rely on of Google, one statement at a time: said once, with its source, and checked by code that
 * runs inside Apps Script.
 * The same code runs on the local Google in `npm test` and can be pushed to a scratch Sheet and run there.
 */

/**
 * doc: official documentation · live: measured or asserted on Google by a public source · comm: community
 * reports · bg: background knowledge · unsure: nobody has established it · ours: of the stand-in itself, not
 * of Google.
 */
export type Mark = 'doc' | 'live' | 'comm' | 'bg' | 'unsure' | 'ours';

/** The two people a statement may need. Alone on a real Sheet there is only the owner. */
export type Role = 'owner' | 'editor';

export interface Statement {
  /** e.g. 'range.setValues.leadingEquals' */
  readonly id: string;
  /** One English sentence. */
  readonly says: string;
  /** A public URL or title. */
  readonly source: string;
  readonly mark: Mark;
  /** Members of Google's classes that it is about, e.g. 'Range.setValues'. */
  readonly uses: readonly string[];
  /** Who runs `check`; the owner when it is not said. */
  readonly as?: Role;
  /** Run by the owner before an editor's `check`. */
  readonly prepare?: (g: ContractKit) => void;
  /** Throws when the statement is not true. For a statement that `asks`, answers instead. */
  readonly check: (g: ContractKit) => boolean | void;
  /** The switch of the local Google that this open question is about: `check` answers true or false. */
  readonly asks?: string;
  /** Of an open question without a switch: why the product need not know the answer. */
  readonly whyNoSwitch?: string;
  /** Settings of the spreadsheet that the statement needs. */
  readonly locale?: string;
}

/** What a check may use besides Google's own globals. */
export interface ContractKit {
  readonly ss: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A fresh empty tab (of 1000 × 26 cells), or the one that `prepare` named. */
  sheet(name?: string): GoogleAppsScript.Spreadsheet.Sheet;
  equal(actual: unknown, expected: unknown): void;
  ok(condition: boolean, otherwise: string): void;
  /** The action throws; where Google speaks English its message matches. */
  throws(action: () => unknown, english?: RegExp): void;
}

/** A text that two values share exactly when they are the same to us: Dates by their instant, -0 as 0. */
function written(value: unknown): string {
  if (Object.prototype.toString.call(value) === '[object Date]') return `Date(${(value as Date).getTime()})`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (value === undefined) return 'undefined';
  if (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) !== Object.getPrototypeOf({})
  )
    return `<${String(value)}>`;
  return typeof value === 'object' && value !== null
    ? `{${Object.keys(value)
        .sort()
        .map((key) => `${key}: ${written((value as Record<string, unknown>)[key])}`)
        .join(', ')}}`
    : JSON.stringify(value);
}

/** The kit over a spreadsheet; `english`: Google's messages are in English. */
export function kit(ss: GoogleAppsScript.Spreadsheet.Spreadsheet, english: boolean): ContractKit {
  return {
    ss,
    sheet: (name) =>
      name === undefined ? ss.insertSheet() : (ss.getSheetByName(name) ?? ss.insertSheet(name)),
    equal(actual, expected) {
      const [is, should] = [written(actual), written(expected)];
      if (is !== should) throw new Error(`is ${is}, should be ${should}`);
    },
    ok(condition, otherwise) {
      if (!condition) throw new Error(otherwise);
    },
    throws(action, message) {
      let thrown: Error | undefined;
      try {
        action();
        SpreadsheetApp.flush();
      } catch (error) {
        thrown = error as Error;
      }
      if (!thrown) throw new Error('nothing was thrown');
      if (/not modelled|This run has ended/.test(thrown.message)) throw thrown;
      if (message && english && !message.test(thrown.message))
        throw new Error(`the message was "${thrown.message}"`);
    },
  };
}
