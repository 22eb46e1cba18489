/**
 * What fills a sentence, cut to a readable length: whatever people put into a cell, no sentence grows past
 * what a cell, a note or a toast holds.
 */
import { shorten } from '../text/quote';

/** Fillings that are sentences or lists of their own, with the characters that they may have. */
const LONGER: ReadonlyMap<string, number> = new Map([
  ['comment', 1_000],
  ['text', 500],
  ['value', 500],
  ['units', 800],
  ['columns', 500],
  ['did', 800],
  ['so', 500],
  ['trouble', 800],
]);

/** The same filling with every text cut. */
export function quotable<T>(filling: T): T {
  if (typeof filling !== 'object' || filling === null) return filling;
  return Object.fromEntries(
    Object.entries(filling).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(value, LONGER.get(name)) : (value as unknown),
    ]),
  ) as T;
}
