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
/**
 * Lines of each growing tab, the headings' own among them, when its rules were last seen to; and whether
 * what the product writes was protected then, because units report by link only.
 */
export type LinesKnown = Partial<Record<(typeof growingTabs)[number], number>> & { linkOnly?: boolean };

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

/** The workbook of the run that sees to the lines. */
export interface Lined {
  table(tab: TabKey): SheetTable<TabKey>;
  /** `Nhật ký`; undefined where it is lost. */
  log(): GoogleAppsScript.Spreadsheet.Sheet | undefined;
  /** Do units report by their links alone? */
  linkOnly: boolean;
  /** Asked only when there is something to protect. */
  people(): People;
}

/**
 * @param known the lines that were seen to before
 * @returns the lines that are there now; `known` itself when nothing had to be done
 */
export function readyLines(book: Lined, known: LinesKnown): LinesKnown {
  const { linkOnly } = book;
  const isSwitched = linkOnly !== (known.linkOnly ?? false);
  let guard: Guard | undefined;
  const protect = (open: OpenTab): void => {
    guard ??= new Guard(book.people());
    guard.ensure({ ...open, made: false, linkOnly });
  };
  let now = known;
  for (const tab of growingTabs) {
    const table = book.table(tab);
    const rows = linesOf(table);
    const isGrown = rows !== known[tab];
    if (!isGrown && !isSwitched) continue;
    const { sheet, positions } = table;
    const open: OpenTab = { tab, sheet, isNew: false, rows, columns: sheet.getMaxColumns(), positions };
    if (isGrown) {
      repairCells(open);
      ensureColours(open);
    }
    protect(open);
    now = { ...now, [tab]: rows };
  }
  if (!isSwitched) return now;
  const sheet = book.log();
  const size = sheet && { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (size) protect({ tab: 'log', sheet, isNew: false, positions: new Map(), ...size });
  return { ...now, linkOnly };
}
