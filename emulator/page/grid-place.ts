/**
 * Where cells are in the window, and how far to scroll to see one. The library's own answer leaves
 * scrolling out.
 */
import type { TabWire } from '../server/protocol';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** What this needs of the library's sheet; rows and columns count from 0 there. */
interface ViewedSheet {
  getRange(row: number, column: number): { getCellRect(): Box };
}

/**
 * The place of a cell in the window; undefined when it is scrolled out of sight, under the headings or
 * under frozen rows.
 */
export function cellRect(
  host: HTMLElement,
  sheet: ViewedSheet,
  tab: TabWire,
  scrolled: { x: number; y: number },
  row: number,
  column: number,
): DOMRect | undefined {
  const canvas = host.querySelector('canvas')?.getBoundingClientRect();
  if (!canvas || row > tab.rows || column > tab.columns) return undefined;
  try {
    const edge = sheet
      .getRange(Math.min(tab.frozenRows, tab.rows - 1), Math.min(tab.frozenColumns, tab.columns - 1))
      .getCellRect();
    const own = sheet.getRange(row - 1, column - 1).getCellRect();
    const x = own.x - (column > tab.frozenColumns ? scrolled.x : 0);
    const y = own.y - (row > tab.frozenRows ? scrolled.y : 0);
    const under =
      (column > tab.frozenColumns && x + own.width <= edge.x) ||
      (row > tab.frozenRows && y + own.height <= edge.y);
    return under || x > canvas.width || y > canvas.height
      ? undefined
      : new DOMRect(canvas.x + x, canvas.y + y, own.width, own.height);
  } catch {
    return undefined;
  } // while the library changes sheets it has no places to tell
}

/** Pixels at the right and the bottom where the scroll bars lie over the cells. */
const barSize = 14;

/** Where a row or column of the sheet begins and how large it is, by its place from 0 on; in pixels. */
interface Span {
  start: number;
  size: number;
}
type Spans = (at: number) => Span;

/**
 * How far to scroll one way so that `cell` lies between `from` and `to` of the window; `scrolled` when it
 * does already. A step brings it to the edge, a jump to the middle.
 */
function scrollAlong(cell: Span, from: number, to: number, scrolled: number): number {
  const start = cell.start - scrolled;
  const before = from - start;
  const beyond = start + cell.size - to;
  if (before <= 0 && beyond <= 0) return scrolled;
  const toStart = cell.start - from;
  if (cell.size >= to - from || (before > 0 && before <= 3 * cell.size)) return toStart;
  return Math.max(
    0,
    beyond > 0 && beyond <= 3 * cell.size
      ? cell.start + cell.size - to
      : toStart - (to - from - cell.size) / 2,
  );
}

/**
 * The next beginning of a row or column at `scroll` or beyond it, so that the first one in sight is whole;
 * `at` is the cell's, which is one.
 */
function whole(spans: Spans, frozen: number, at: number, from: number, scroll: number): number {
  let low = frozen;
  let high = at;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans(middle).start - from >= scroll) high = middle;
    else low = middle + 1;
  }
  return spans(high).start - from;
}

function axis(spans: Spans, frozen: number, last: number, at: number, to: number, scrolled: number): number {
  if (at < frozen) return scrolled;
  const from = spans(Math.min(frozen, last)).start;
  const scroll = scrollAlong(spans(at), from, to, scrolled);
  return scroll === scrolled ? scrolled : whole(spans, frozen, at, from, scroll);
}

/**
 * How far the sheet has to be scrolled, in pixels, so that a cell (counted from 1) can be seen whole;
 * undefined when it already can. Frozen columns may be of any width, so cells cannot be counted.
 */
export function scrollFor(
  host: HTMLElement,
  sheet: ViewedSheet,
  tab: TabWire,
  scrolled: { x: number; y: number },
  { row, column }: { row: number; column: number },
): { x: number; y: number } | undefined {
  const canvas = host.querySelector('canvas')?.getBoundingClientRect();
  if (!canvas || row > tab.rows || column > tab.columns) return undefined;
  const columns: Spans = (at) => {
    const { x, width } = sheet.getRange(0, at).getCellRect();
    return { start: x, size: width };
  };
  const rows: Spans = (at) => {
    const { y, height } = sheet.getRange(at, 0).getCellRect();
    return { start: y, size: height };
  };
  try {
    const x = axis(
      columns,
      tab.frozenColumns,
      tab.columns - 1,
      column - 1,
      canvas.width - barSize,
      scrolled.x,
    );
    const y = axis(rows, tab.frozenRows, tab.rows - 1, row - 1, canvas.height - barSize, scrolled.y);
    return x === scrolled.x && y === scrolled.y ? undefined : { x, y };
  } catch {
    return undefined;
  } // while the library changes sheets it has no places to tell
}
