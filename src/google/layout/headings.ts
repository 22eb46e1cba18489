/** Headings: a column is its heading. A renamed heading is put back, a deleted column is added again; columns that people moved or added stay. */
import { tabs, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { columnsOf } from '../sheet-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One change to the row of headings, at a position counted from 0. */
export type HeadingStep = { do: 'write' | 'insert'; at: number; heading: string; old: string };

/**
 * What to do so that every heading is there. Pure, so that it can be tried on any row of headings.
 * A lost heading whose place (right of its usual left neighbour) holds an unknown heading was renamed there; otherwise its column is gone and a new one is put in that place.
 */
export function headingSteps(wanted: readonly string[], present: readonly string[]): HeadingStep[] {
  const now = present.map((heading) => heading.trim());
  while (now.length && now[now.length - 1] === '') now.pop();
  const steps: HeadingStep[] = [];
  wanted.forEach((heading, i) => {
    if (now.includes(heading)) return;
    const left = i === 0 ? -1 : now.indexOf(wanted[i - 1]!);
    const at = left + 1;
    const there = now[at];
    if (at >= now.length || !wanted.includes(there!)) {
      steps.push({ do: 'write', at, heading, old: there ?? '' });
      now[at] = heading;
    } else {
      steps.push({ do: 'insert', at, heading, old: '' });
      now.splice(at, 0, heading);
    }
  });
  return steps;
}

/** Puts missing headings back. */
export function ensureHeadings(tab: TabKey, sheet: Sheet): Problem[] {
  const wanted = Object.values(columnsOf(tab)).map(({ heading }) => heading);
  if (wanted.length === 0) return [];
  const width = sheet.getLastColumn();
  const present = width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(String);
  const steps = headingSteps(wanted, present);
  if (present.every((heading) => heading === '')) {
    growTo(sheet, wanted.length);
    sheet.getRange(1, 1, 1, wanted.length).setNumberFormat('@').setValues([wanted]);
    return [];
  }
  return steps.map(({ do: how, at, heading, old }): Problem => {
    growTo(sheet, at + 1);
    if (how === 'insert') sheet.insertColumnBefore(at + 1);
    sheet.getRange(1, at + 1).setNumberFormat('@').setValue(heading);
    return old ? { key: 'setup.headingBack', with: { tab: tabs[tab].title, column: heading, old } } : { key: 'setup.columnMade', with: { tab: tabs[tab].title, column: heading } };
  });
}

function growTo(sheet: Sheet, columns: number): void {
  const have = sheet.getMaxColumns();
  if (have < columns) sheet.insertColumnsAfter(have, columns - have);
}
