/** Places in A1 notation, as rules, protections and range lists take them. */

/** A, B, … AA, … for a column number from 1. */
export const letterOf = (column: number): string =>
  (column > 26 ? letterOf(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

/** The number of a column's letters, A = 1; 0 for none. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * All lines below the headings, of the columns from `first` to `last`: without an end, so that lines added at
 * the bottom belong to it.
 */
export const below = (first: number, last = first): string => `${letterOf(first)}2:${letterOf(last)}`;

/** Column numbers as stretches of neighbours, [first, last], from left to right. */
export function stretches(columns: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const at of [...columns].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && last[1] === at - 1) last[1] = at;
    else out.push([at, at]);
  }
  return out;
}
