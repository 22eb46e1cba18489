/**
 * How one value travels between a script's context and the services: as JSON, with the few things JSON has no
 * word for marked as {"$": kind, "v": …}. Both ends of the wire (guest/values.ts, host/wire.ts) agree here;
 * nothing else is shared between them.
 */

/**
 * d = Date (milliseconds, null when invalid) · h = handle · e = enum member · u = undefined · n = NaN or
 * infinite · f = something foreign · o = an object that itself has a "$".
 */
export type Mark =
  | { $: 'd'; v: number | null }
  | { $: 'h'; v: number | string; c?: string; x?: unknown }
  | { $: 'e'; c: string; v: string }
  | { $: 'u' }
  | { $: 'n'; v: string }
  | { $: 'f'; c: string; v: string }
  | { $: 'o'; v: unknown };

/** What a script asks: [handle, method, arguments]. A handle is a number, or a global's name ('MailApp'). */
export type Request = [number | string, string, unknown[]];

/**
 * What it gets: a result, an error to raise as Google's own, or the news that the run is over. `t` = the
 * clock now, in milliseconds.
 */
export interface Answer {
  r?: unknown;
  e?: { name: string; message: string };
  dead?: true;
  t: number;
}

/**
 * What a script is told about a class when it first meets one. Members that Google has and we do not model
 * throw by name.
 */
export interface ClassDescription {
  name: string;
  methods: string[];
  missing: string[];
  constants: { [name: string]: string | null };
  enums: { [property: string]: { name: string; members: string[] } };
}
