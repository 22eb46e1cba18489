/**
 * What changed between two states of a tab, so that the view can change those cells and need not draw
 * everything anew. Pure.
 */
import type { CellWire, LookWire, TabWire } from '../server/protocol';

/** A cell as it is to look now; undefined = empty. Rows and columns count from 1. */
export interface CellChange {
  row: number;
  column: number;
  cell?: CellWire;
  look?: LookWire;
}

/** Everything of a tab that is not its cells: when it differs, the tab has to be drawn anew. */
function frame({
  cells: _cells,
  looks: _looks,
  choices: _choices,
  protections: _protections,
  charts: _charts,
  ...rest
}: TabWire): string {
  return JSON.stringify(rest);
}

type Row = Map<number, { cell: CellWire; look: LookWire | undefined; key: string }>;
function rowsOf(tab: TabWire): Map<number, Row> {
  const keys = tab.looks.map((look) => JSON.stringify(look));
  const key = (cell: CellWire) =>
    `${cell.text ?? ''}\u0000${cell.look === undefined ? '' : keys[cell.look]}\u0000${cell.note ?? ''}\u0000${cell.choices === undefined ? '' : 'list'}\u0000${cell.box ?? ''}`;
  const rows = new Map<number, Row>();
  for (const { row, to = row, cells } of tab.cells) {
    const line: Row = new Map(
      cells.map((cell) => [
        cell.column,
        { cell, look: cell.look === undefined ? undefined : tab.looks[cell.look], key: key(cell) },
      ]),
    );
    for (let r = row; r <= to; r++) rows.set(r, line);
  }
  return rows;
}
const none: Row = new Map();

function cellsChanged(before: TabWire, after: TabWire): CellChange[] {
  const old = rowsOf(before);
  const fresh = rowsOf(after);
  const changes: CellChange[] = [];
  for (const row of new Set([...old.keys(), ...fresh.keys()])) {
    const was = old.get(row) ?? none;
    const is = fresh.get(row) ?? none;
    for (const column of new Set([...was.keys(), ...is.keys()])) {
      const now = is.get(column);
      if (was.get(column)?.key !== now?.key)
        changes.push({ row, column, ...(now && { cell: now.cell, ...(now.look && { look: now.look }) }) });
    }
  }
  return changes;
}

const most = 5_000;

/**
 * The changed cells of a tab, or undefined when it has to be drawn anew: it has another shape, or
 * too much changed.
 */
export function changesBetween(before: TabWire, after: TabWire): CellChange[] | undefined {
  if (frame(before) !== frame(after)) return undefined;
  const changes = cellsChanged(before, after);
  return changes.length > most ? undefined : changes;
}
