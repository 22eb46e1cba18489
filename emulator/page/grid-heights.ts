/**
 * How tall a row is when its texts wrap: on Google such a row grows by itself, and the library is told so.
 */
import type { CellWire, LookWire, TabWire } from '../server/protocol';

/** Google's usual sizes, in pixels. */
export const usualWidth = 100;
export const usualHeight = 21;
const sidePadding = 6;
/** The view draws a little wider than a point says. */
const pixelsPerPoint = 1.47;
const lineHeight = 1.28;

/** Measures text as the sheet draws it; one canvas for all, and each text of a look once. */
const context =
  typeof document === 'undefined' ? undefined : document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

function widthOf(text: string, look: LookWire): number {
  const font = `${look.italic ? 'italic ' : ''}${look.bold ? 'bold ' : ''}${(look.size ?? 10) * pixelsPerPoint}px Arial, Helvetica, sans-serif`;
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined || !context) return before ?? text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  known.set(key, width);
  return width;
}

/**
 * How many lines a text takes in a column of that width: broken at spaces, and inside a word that is wider
 * than the column.
 */
export function linesOf(text: string, width: number, measure: (text: string) => number): number {
  const room = Math.max(1, width - sidePadding);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[ /-])/)) {
      const own = measure(word.trimEnd());
      if (filled > 0 && filled + own > room) {
        lines += 1;
        filled = 0;
      }
      const broken = Math.max(0, Math.ceil(own / room) - 1);
      lines += broken;
      filled = broken > 0 ? own - broken * room : filled + measure(word);
    }
  }
  return lines;
}

function heightOf(cell: CellWire, tab: TabWire): number {
  const look = cell.look === undefined ? undefined : tab.looks[cell.look];
  if (!cell.text || !(look?.wrap || cell.text.includes('\n'))) return 0;
  const width = tab.widths[cell.column] ?? usualWidth;
  const lines = linesOf(cell.text, look?.wrap ? width : Infinity, (text) => widthOf(text, look ?? {}));
  return lines < 2 ? 0 : Math.ceil(lines * (look?.size ?? 10) * (4 / 3) * lineHeight) + 4;
}

/** Heights of the rows that grow, by row; rows with a height of their own keep it. */
export function grownRows(tab: TabWire): Record<number, number> {
  const heights: Record<number, number> = {};
  const hidden = new Set(tab.hiddenColumns);
  for (const { row, cells } of tab.cells) {
    if (tab.heights[row] !== undefined) continue;
    const tallest = Math.max(
      0,
      ...cells.filter((cell) => !hidden.has(cell.column)).map((cell) => heightOf(cell, tab)),
    );
    if (tallest > usualHeight) heights[row] = tallest;
  }
  return heights;
}
