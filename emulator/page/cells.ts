/** What the page asks of a tab's cells. Pure. Rows and columns count from 1. */
import type { Block } from '../server/cells';
import type { TabWire, CellWire } from '../server/protocol';

/** Cells of a tab by row and column. */
export type CellIndex = Map<number, Map<number, CellWire>>;
const indexes = new WeakMap<TabWire, CellIndex>();
/** The index of a tab, made once. */
export function indexOf(tab: TabWire): CellIndex {
  const known = indexes.get(tab);
  if (known) return known;
  const index: CellIndex = new Map();
  for (const line of tab.cells) {
    const cells = new Map(line.cells.map((cell) => [cell.column, cell]));
    for (let row = line.row; row <= (line.to ?? line.row); row++) index.set(row, cells);
  }
  indexes.set(tab, index);
  return index;
}

/**
 * What an editor opens with: the formula or the unformatted value where it differs from what is displayed.
 */
export const editText = (cell: CellWire | undefined): string => cell?.edit ?? cell?.text ?? '';

/**
 * The displayed text of a block, row by row; hidden rows are left out, as when filtered rows are
 * copied on Google.
 */
export function textOf(tab: TabWire, cells: CellIndex, block: Block): string[][] {
  const hidden = new Set(tab.hiddenRows);
  const rows: string[][] = [];
  for (let r = block.row; r < block.row + block.rows; r++) {
    if (hidden.has(r) && block.rows > 1) continue;
    rows.push(
      Array.from({ length: block.columns }, (_, c) => cells.get(r)?.get(block.column + c)?.text ?? ''),
    );
  }
  return rows;
}
