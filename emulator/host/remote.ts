/**
 * Google's services live on this side; a script in its own context holds only handles to them.
 * Every method a script calls arrives as one message, is counted, checked against the manifest's scopes, and lands on a method of the same name here.
 * So a class below `Remote` IS the model of a Google class: a public method is a modelled member, anything else is not modelled.
 */
import type { Run } from './run';

/** One Google object, as one run sees it. Names that start with `_` are ours and cannot be called by a script. */
export abstract class Remote {
  constructor(readonly _run: Run) {}
}

/** An error that the script sees as Google's own: `message` is in the running user's language. */
export class GoogleError extends Error {
  constructor(message: string, override readonly name: string = 'Exception') { super(message); }
}

/** What a script may hand to a service or get back. Dates and handles to Google objects travel marked (see wire.ts). */
export type Value = null | undefined | boolean | number | string | Date | Remote | EnumValue | Value[] | { [key: string]: Value };

/** A member of one of Google's enums, e.g. SpreadsheetApp.ProtectionType.SHEET. */
export class EnumValue {
  constructor(readonly enumName: string, readonly name: string) {}
  toString(): string { return this.name; }
}
