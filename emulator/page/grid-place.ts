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

interface Seen { startRow: number; endRow: number; startColumn: number; endColumn: number }

/** The cell to put at the top left so that a cell (counted from 1) can be seen whole; undefined when it already can. Counted from 0, as the library does. */
export function scrollFor(seen: Seen | null, tab: TabWire, { row, column }: { row: number; column: number }): { row: number; column: number } | undefined {
  if (!seen) return undefined;
  const inRows = row <= tab.frozenRows || (row - 1 >= seen.startRow && row - 1 < seen.endRow);
  const inColumns = column <= tab.frozenColumns || (column - 1 >= seen.startColumn && column - 1 < seen.endColumn);
  if (inRows && inColumns) return undefined;
  // A step keeps most of what was seen; a jump brings the cell to the middle.
  const room = (start: number, end: number, to: number) => Math.max(1, to - end > 2 ? Math.floor((end - start) / 2) : end - start - 2);
  const height = room(seen.startRow, seen.endRow, row - 1);
  const width = room(seen.startColumn, seen.endColumn, column - 1);
  return {
    row: inRows ? seen.startRow : row - 1 < seen.startRow ? row - 1 : Math.max(0, row - height),
    column: inColumns ? seen.startColumn : column - 1 < seen.startColumn ? column - 1 : Math.max(0, column - width),
  };
}
