/**
 * What Google hands back need not be worded as it was handed over: 1:1 may come as A1:Z1, a formula with
 * other blanks, a format with small letters, a list in another order. So nothing that was read back is
 * compared letter by letter: two things are the same when these say so.
 */
import { columnOf } from './a1';

/** The tab that ranges lie on: an end that is not named is the tab's own. */
export interface Extent {
  rows: number;
  columns: number;
}

type Corners = { top: number; bottom: number; left: number; right: number };

function cornersOf(a1: string, { rows, columns }: Extent): Corners {
  const [from = '', to = from] = a1.replace(/\$/g, '').toUpperCase().split(':');
  const part = (text: string): [number, number] => [
    columnOf(/^[A-Z]*/.exec(text)![0]),
    Number(/\d*$/.exec(text)![0]),
  ];
  const [[left, top], [right, bottom]] = [part(from), part(to)];
  return { top: top || 1, bottom: bottom || rows, left: left || 1, right: right || columns };
}

/** A range as four numbers; '' (all of the tab) stays ''. */
export function placeOf(a1: string, extent: Extent): string {
  if (!a1) return '';
  const { top, bottom, left, right } = cornersOf(a1, extent);
  return `${top} ${left} ${bottom} ${right}`;
}

/**
 * The cells that several ranges cover, column by column: the same text for the same cells, however they are
 * cut into ranges and ordered.
 */
export const cellsOf = (a1s: readonly string[], extent: Extent): string =>
  a1s
    .flatMap((a1) => {
      const { top, bottom, left, right } = cornersOf(a1, extent);
      return Array.from({ length: right - left + 1 }, (_, i) => `${left + i}: ${top}-${bottom}`);
    })
    .sort()
    .join();

/** A formula without what may be worded otherwise: blanks and small letters outside quotes. */
export const plainFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 ? part : part.replace(/\s+/g, '').toUpperCase()))
    .join('');

/** A number format in small letters. */
export const plainFormat = (format: string): string => format.toLowerCase();
