/**
 * Headings: a column is its heading. A renamed heading is put back, a deleted column is added again; columns
 * that people moved or added stay.
 */
import { tabs, type Column, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { columnsOf, positionsIn } from '../sheet-table';
import type { FoundTab } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** The number of each column, counted from 1. */
export type Positions = ReadonlyMap<string, number>;

/** One change to the row of headings, at a position counted from 0. */
export type HeadingStep = { do: 'write' | 'insert'; at: number; heading: string; old: string };

/** A tab whose columns are known: what the other parts of the layout work on. */
export interface OpenTab {
  tab: TabKey;
  sheet: Sheet;
  /**
   * Nothing stands on it yet: its looks are set without asking, and its headings come last, so that a run
   * that is cut starts over.
   */
  isNew: boolean;
  /** Lines of the tab, the headings' own among them, and columns. */
  rows: number;
  columns: number;
  positions: Positions;
}

/** The columns of a tab with their numbers, from left to right. */
export const placed = ({
  tab,
  positions,
}: Pick<OpenTab, 'tab' | 'positions'>): { key: string; at: number; column: Column }[] =>
  Object.entries(columnsOf(tab))
    .map(([key, column]) => ({ key, column, at: positions.get(key)! }))
    .sort((a, b) => a.at - b.at);

/**
 * What to do so that every heading is there. Pure, so that it can be tried on any row of headings.
 * A lost heading whose place (right of its usual left neighbour) holds an unknown heading was renamed there;
 * otherwise its column is gone and a new one is put in that place.
 * @param isNew columns that the workbook never had: such a one takes nobody's place.
 */
export function headingSteps(
  wanted: readonly string[],
  present: readonly string[],
  isNew: (heading: string) => boolean = () => false,
): HeadingStep[] {
  const now = trimmed(present);
  const steps: HeadingStep[] = [];
  wanted.forEach((heading, i) => {
    if (now.includes(heading)) return;
    const left = i === 0 ? -1 : now.indexOf(wanted[i - 1]!);
    const at = left + 1;
    const there = now[at];
    const step: HeadingStep =
      at >= now.length || (!isNew(heading) && !wanted.includes(there!))
        ? { do: 'write', at, heading, old: there ?? '' }
        : { do: 'insert', at, heading, old: '' };
    steps.push(step);
    take(now, step);
  });
  return steps;
}

function trimmed(present: readonly string[]): string[] {
  const now = present.map((heading) => heading.trim());
  while (now.length && now[now.length - 1] === '') now.pop();
  return now;
}

const take = (now: string[], { do: how, at, heading }: HeadingStep): void => {
  now.splice(at, how === 'insert' ? 0 : 1, heading);
};

/** Puts missing headings back into a row that holds some; answers the row as it is then. */
function putBack(
  tab: TabKey,
  sheet: Sheet,
  present: readonly string[],
  columns: number,
  layout: number,
): { now: string[]; columns: number; did: Problem[] } {
  const now = trimmed(present);
  let have = columns;
  const did = headingSteps(headingsOf(tab), present, newSince(tab, layout)).map((step): Problem => {
    const { do: how, at, heading, old } = step;
    have = growTo(sheet, have, at + 1) + (how === 'insert' ? 1 : 0);
    if (how === 'insert') sheet.insertColumnBefore(at + 1);
    sheet
      .getRange(1, at + 1)
      .setNumberFormat('@')
      .setValue(heading);
    take(now, step);
    return old
      ? { key: 'setup.headingBack', with: { tab: tabs[tab].title, column: heading, old } }
      : { key: 'setup.columnMade', with: { tab: tabs[tab].title, column: heading } };
  });
  return { now, columns: have, did };
}

/** Headings of columns that came after a layout number. */
const newSince =
  (tab: TabKey, layout: number) =>
  (heading: string): boolean =>
    Object.values(columnsOf(tab)).some(
      (column) => column.heading === heading && (column.since ?? 0) > layout,
    );

const headingsOf = (tab: TabKey): string[] => Object.values(columnsOf(tab)).map(({ heading }) => heading);

function growTo(sheet: Sheet, have: number, columns: number): number {
  if (have < columns) sheet.insertColumnsAfter(have, columns - have);
  return Math.max(have, columns);
}

/**
 * Finds the columns of a tab, and puts headings back that are lost. Of a tab without any the headings are
 * not written yet.
 * @param layout the number of the layout that the workbook has; 0 where nobody remembers.
 */
export function openTab(
  tab: TabKey,
  { sheet, made }: FoundTab,
  layout: number,
): { open: OpenTab; did: Problem[] } {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const present = made ? [] : (sheet.getRange(1, 1, 1, columns).getValues()[0] ?? []).map(String);
  const open = (headings: readonly string[], isNew: boolean, wide: number): OpenTab => ({
    tab,
    sheet,
    isNew,
    rows,
    columns: wide,
    positions: positionsIn(tab, tabs[tab].title, headings),
  });
  if (present.some((heading) => heading !== '')) {
    const back = putBack(tab, sheet, present, columns, layout);
    return { open: open(back.now, false, back.columns), did: back.did };
  }
  const wide = growTo(sheet, columns, headingsOf(tab).length);
  const bare = open(headingsOf(tab), made || sheet.getLastRow() === 0, wide);
  if (!bare.isNew) writeHeadings(bare);
  return { open: bare, did: [] };
}

/** Writes the whole row of headings. */
export function writeHeadings({ tab, sheet }: OpenTab): void {
  const headings = headingsOf(tab);
  sheet.getRange(1, 1, 1, headings.length).setNumberFormat('@').setValues([headings]);
}
