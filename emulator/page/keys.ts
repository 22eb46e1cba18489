/**
 * Where the cursor goes for a key, as in a spreadsheet: over hidden rows and columns, to the edge of data
 * with Ctrl, a screen at a time. Pure.
 */
import type { TabWire } from '../server/protocol';
import type { CellIndex } from './cells';

export interface Cell {
  row: number;
  column: number;
}
/** What the keys move: `from` stays while Shift is held, `to` goes. */
export interface Cursor {
  from: Cell;
  to: Cell;
}
export interface KeyPress {
  key: string;
  ctrl: boolean;
  shift: boolean;
  screenRows: number;
}

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One step that passes over what is hidden; stays at the edge. */
function step(tab: TabWire, at: Cell, [down, right]: readonly [number, number]): Cell {
  const hiddenRows = new Set(tab.hiddenRows);
  const hiddenColumns = new Set(tab.hiddenColumns);
  let { row, column } = at;
  do {
    row += down;
  } while (down !== 0 && hiddenRows.has(row));
  do {
    column += right;
  } while (right !== 0 && hiddenColumns.has(column));
  return row < 1 || row > tab.rows || column < 1 || column > tab.columns ? at : { row, column };
}

/**
 * Ctrl with an arrow: to the last cell of this run of full cells, or over the empty ones to the
 * next full cell.
 */
function leap(tab: TabWire, cells: CellIndex, at: Cell, way: readonly [number, number]): Cell {
  const full = (c: Cell) => (cells.get(c.row)?.get(c.column)?.text ?? '') !== '';
  let here = at;
  let next = step(tab, here, way);
  const inside = full(here) && full(next);
  while (next !== here) {
    if (inside && !full(next)) return here;
    here = next;
    if (!inside && full(here)) return here;
    next = step(tab, here, way);
  }
  return here;
}

function repeat(tab: TabWire, at: Cell, way: readonly [number, number], times: number): Cell {
  let here = at;
  for (let i = 0; i < times; i++) here = step(tab, here, way);
  return here;
}

function lastCell(tab: TabWire): Cell {
  const full = tab.cells.filter((line) => line.cells.some((cell) => cell.text !== undefined));
  return {
    row: full.at(-1)?.row ?? 1,
    column: Math.max(1, ...full.map((line) => line.cells.at(-1)?.column ?? 1)),
  };
}

function target(tab: TabWire, cells: CellIndex, at: Cell, press: KeyPress): Cell | undefined {
  const way = steps[press.key];
  if (way) return press.ctrl ? leap(tab, cells, at, way) : step(tab, at, way);
  if (press.key === 'PageDown') return repeat(tab, at, [1, 0], press.screenRows);
  if (press.key === 'PageUp') return repeat(tab, at, [-1, 0], press.screenRows);
  if (press.key === 'Home') return press.ctrl ? { row: 1, column: 1 } : { row: at.row, column: 1 };
  if (press.key === 'End')
    return press.ctrl
      ? lastCell(tab)
      : {
          row: at.row,
          column: Math.max(1, cells.get(at.row) ? Math.max(...(cells.get(at.row)?.keys() ?? [1])) : 1),
        };
  return undefined;
}

/**
 * The cursor after a key, or undefined when the key does not move it. Tab and Enter move one cell
 * and never extend.
 */
export function move(tab: TabWire, cells: CellIndex, cursor: Cursor, press: KeyPress): Cursor | undefined {
  if (press.key === 'Tab' || press.key === 'Enter') {
    const way: readonly [number, number] =
      press.key === 'Tab' ? [0, press.shift ? -1 : 1] : [press.shift ? -1 : 1, 0];
    const next = step(tab, cursor.from, way);
    return { from: next, to: next };
  }
  const to = target(tab, cells, press.shift ? cursor.to : cursor.from, press);
  return to && { from: press.shift ? cursor.from : to, to };
}
