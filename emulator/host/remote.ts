/**
 * Google's services live on this side; a script in its own context holds only handles to them.
 * Every method a script calls arrives as one message, is counted, checked against the manifest's scopes, and
 * lands on a method of the same name here. So a class below `Remote` IS the model of a Google class: a public
 * method is a modelled member, anything else is not modelled.
 */
import type { Run } from './run';

/**
 * One Google object, as one run sees it. Names that start with `_` are ours and cannot be called by a script.
 */
export abstract class Remote {
  constructor(readonly _run: Run) {}
  /**
   * Plain properties that the script's handle carries beside its methods, e.g. e.range.rowStart; sent once,
   * with the handle.
   */
  _extras?(): Record<string, Value>;
}

/**
 * Google's name of a class → the class that models it. A class whose name is a global of Apps Script
 * (SpreadsheetApp, MailApp …)
 * is created once per run with `new X(run)`; all others are only handed out by methods.
 */
export type ClassTable = { readonly [googleName: string]: abstract new (...args: never[]) => Remote };

/** An error that the script sees as Google's own: `message` is in the running user's language. */
export class GoogleError extends Error {
  constructor(
    message: string,
    override readonly name: string = 'Exception',
  ) {
    super(message);
  }
}

/** What Google's own screen says to a person who may not do a thing by hand (no script is running). */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * What a script may hand to a service or get back. Dates and handles to Google objects travel marked
 * (see wire.ts).
 */
export type Value =
  | null
  | undefined
  | boolean
  | number
  | string
  | Date
  | Remote
  | EnumValue
  | Foreign
  | Later
  | Value[]
  | { [key: string]: Value };

/** A member of one of Google's enums, e.g. SpreadsheetApp.ProtectionType.SHEET. */
export class EnumValue {
  constructor(
    readonly enumName: string,
    readonly name: string,
  ) {}
  toString(): string {
    return this.name;
  }
}

/**
 * Something a script handed over that has no place in a Google call: a function, a Map, a typed array …
 * `text` is what String() makes of it.
 */
export class Foreign {
  constructor(
    readonly kind: string,
    readonly text: string,
  ) {}
  toString(): string {
    return this.text;
  }
}

/**
 * An answer that comes later (a lock that another run holds, a person who has not pressed a button yet). Only
 * where `run.canWait`.
 */
export class Later {
  constructor(readonly promise: Promise<Value>) {}
}
