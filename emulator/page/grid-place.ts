/** Where cells are in the window, and how far to scroll to see one. The library's own answer leaves scrolling out. */
import type { TabWire } from '../server/protocol';

interface Box { x: number; y: number; width: number; height: number }
/** What this needs of the library's sheet; rows and columns count from 0 there. */
interface ViewedSheet { getRange(row: number, column: number): { getCellRect(): Box } }

/** The place of a cell in the window; undefined when it is scrolled out of sight, under the headings or under frozen rows. */
export function cellRect(host: HTMLElement, sheet: ViewedSheet, tab: TabWire, scrolled: { x: number; y: number }, row: number, column: number): DOMRect | undefined {
  const canvas = host.querySelector('canvas')?.getBoundingClientRect();
  if (!canvas || row > tab.rows || column > tab.columns) return undefined;
  try {
    const edge = sheet.getRange(Math.min(tab.frozenRows, tab.rows - 1), Math.min(tab.frozenColumns, tab.columns - 1)).getCellRect();
    const own = sheet.getRange(row - 1, column - 1).getCellRect();
    const x = own.x - (column > tab.frozenColumns ? scrolled.x : 0); const y = own.y - (row > tab.frozenRows ? scrolled.y : 0);
    const under = (column > tab.frozenColumns && x + own.width <= edge.x) || (row > tab.frozenRows && y + own.height <= edge.y);
    return under || x > canvas.width || y > canvas.height ? undefined : new DOMRect(canvas.x + x, canvas.y + y, own.width, own.height);
  } catch { return undefined; } // while the library changes sheets it has no places to tell
}

/** Pixels at the right and the bottom where the scroll bars lie over the cells. */
const barSize = 14;

interface Span { start: number; size: number }
/** How far to scroll one way so that a cell lies between `from` and `to` of the window; `scrolled` when it does already. A step brings it to the edge, a jump to the middle. */
function scrollAlong(cell: Span, from: number, to: number, scrolled: number): number {
  const start = cell.start - scrolled;
  const before = from - start; const beyond = start + cell.size - to;
  if (before <= 0 && beyond <= 0) return scrolled;
  const toStart = cell.start - from;
  if (cell.size >= to - from) return toStart;
  if (Math.max(before, beyond) > 3 * cell.size) return Math.max(0, toStart - (to - from - cell.size) / 2);
  return before > 0 ? toStart : cell.start + cell.size - to;
}

/** How far the sheet has to be scrolled, in pixels, so that a cell (counted from 1) can be seen whole; undefined when it already can. Frozen columns may be of any width, so cells cannot be counted. */
export function scrollFor(host: HTMLElement, sheet: ViewedSheet, tab: TabWire, scrolled: { x: number; y: number }, { row, column }: { row: number; column: number }): { x: number; y: number } | undefined {
  const canvas = host.querySelector('canvas')?.getBoundingClientRect();
  if (!canvas || row > tab.rows || column > tab.columns) return undefined;
  try {
    const edge = sheet.getRange(Math.min(tab.frozenRows, tab.rows - 1), Math.min(tab.frozenColumns, tab.columns - 1)).getCellRect();
    const own = sheet.getRange(row - 1, column - 1).getCellRect();
    const x = column <= tab.frozenColumns ? scrolled.x : scrollAlong({ start: own.x, size: own.width }, edge.x, canvas.width - barSize, scrolled.x);
    const y = row <= tab.frozenRows ? scrolled.y : scrollAlong({ start: own.y, size: own.height }, edge.y, canvas.height - barSize, scrolled.y);
    return x === scrolled.x && y === scrolled.y ? undefined : { x, y };
  } catch { return undefined; } // while the library changes sheets it has no places to tell
}
