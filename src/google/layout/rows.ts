/**
 * Lines below the last: added while few are left, and those that were added at the bottom (by a unit's save,
 * by somebody's hand) get what set-up gave the others. Only a run of staff's may protect, so it is done when
 * staff check or import, not when a unit's row finds no line.
 */
import type { TabKey } from '../../domain/fields';
import { lineOf } from '../../app/services';
import type { SheetTable } from '../sheet-table';
import { ensureColours } from './colours';
import { repairCells } from './columns';
import type { OpenTab } from './headings';
import { Guard, type People } from './protections';

/** The tabs whose rows grow, and whose lines are protected column by column. */
export const growingTabs = ['accounts', 'units'] as const satisfies readonly TabKey[];
/** Lines of each growing tab, the headings' own among them, when its rules were last seen to. */
export type LinesKnown = Partial<Record<(typeof growingTabs)[number], number>>;

/** So many empty lines stand below the last; fewer, and more are added. */
const SPARE = 100;
/** Lines added at a time. */
const STEP = 400;

function linesOf({ sheet, rows }: SheetTable<TabKey>): number {
  const have = sheet.getMaxRows();
  const used = lineOf(rows.length) - 1;
  if (have - used >= SPARE) return have;
  sheet.insertRowsAfter(have, STEP);
  return have + STEP;
}

/**
 * @param known the lines that were seen to before
 * @param people asked only when there is something to protect
 * @returns the lines that are there now; `known` itself when nothing had to be done
 */
export function readyLines(
  tableOf: (tab: TabKey) => SheetTable<TabKey>,
  known: LinesKnown,
  people: () => People,
): LinesKnown {
  let guard: Guard | undefined;
  let now = known;
  for (const tab of growingTabs) {
    const table = tableOf(tab);
    const rows = linesOf(table);
    if (rows === known[tab]) continue;
    const { sheet, positions } = table;
    const open: OpenTab = { tab, sheet, isNew: false, rows, columns: sheet.getMaxColumns(), positions };
    repairCells(open);
    ensureColours(open);
    guard ??= new Guard(people());
    guard.ensure({ ...open, made: false });
    now = { ...now, [tab]: rows };
  }
  return now;
}
