/** The roster from a pasted table or a CSV file: first what it would do, then doing it. For staff. */
import * as z from 'zod/mini';
import { blankRow, tabs, type Row } from '../../domain/fields';
import { say } from '../../domain/messages';
import { planRoster, readRoster, type RosterPlan, type RosterReading } from '../../domain/roster/import';
import { done, refuse, refuseWith, said } from '../answer';
import { refreshAll } from '../review/check-all';
import type { Change, People, Workbook, Writing } from '../services';
import { fitsIn, textUpTo } from '../shapes';
import { underLock } from '../under-lock';
import type { Answer, RosterImported, RosterPreview, Said } from '../views';

/** More names than this are only counted. */
const MOST_NAMED = 100;
const MAX_LINES = 20_000;

/** As long as a field of the form may be: a longer cell has swallowed others, and Google refuses 50,000. */
const MOST_CELL = 2_000;
/** A unit of an imported table: texts, none of them longer than a cell may be. */
const unitShape = () => z.record(z.string(), textUpTo(MOST_CELL));

function problemsIn(reading: RosterReading): Said[] {
  if (reading.lines.length === 0) return [said({ key: 'roster.empty' })];
  if (reading.lines.length > MAX_LINES) return [said({ key: 'roster.tooLong' })];
  const isUnit = fitsIn(unitShape);
  const wrong = reading.lines.find(({ unit }) => !isUnit(unit));
  if (wrong) return [said({ key: 'roster.cellLong', with: { line: wrong.line, most: MOST_CELL } })];
  return reading.missingColumns.map((column) => said({ key: 'roster.needColumn', with: { column } }));
}

/** What importing this text would do. Writes nothing. */
export function previewRoster(office: People & Workbook, { text }: { text: string }): Answer<RosterPreview> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const reading = readRoster(text);
  const problems = problemsIn(reading);
  if (problems.length) return refuse(problems);
  const plan = planRoster(reading, office.table('units').rows);
  return done({
    added: plan.added.map(({ line, unit }) => ({ line, code: unit.code, name: unit.name })),
    changed: plan.changed.map(({ line, code, name, columns, kinds, to }) => ({
      line,
      code,
      name,
      columns,
      kinds,
      to,
    })),
    isChanges: reading.isChanges,
    says: saysOf(reading, plan),
    same: plan.same,
    rejected: plan.rejected,
    offers: reading.offers,
    leftOut: reading.leftOut.slice(0, MOST_NAMED),
    headings: reading.headings,
    notes: plan.notes,
    absent: { count: plan.absent.length, first: plan.absent.slice(0, MOST_NAMED) },
  });
}

/** What a table of changes does, in a sentence; '' for a list in which no unit moves, merges or dissolves. */
function saysOf(reading: RosterReading, { added, counts }: RosterPlan): string {
  const isOnlyList = counts.moved + counts.merged + counts.dissolved + counts.revived === 0;
  return !reading.isChanges && isOnlyList
    ? ''
    : say({ key: 'roster.changes', with: { ...counts, added: added.length } });
}

/** More separate runs of rows than this are written as one block, from the first changed unit to the last. */
const FEW = 8;

/**
 * The cells to write: every change in the same columns, and where they lie scattered the units between them
 * too, as they stand. A decree that moves a hundred units of three thousand is then a few calls.
 */
function together(plan: RosterPlan, rows: readonly Row<'units'>[]): Change<'units'>[] {
  const keys = [...new Set(plan.changed.flatMap(({ unit }) => Object.keys(unit)))].filter(
    (key) => key !== 'code',
  ) as (keyof Row<'units'>)[];
  const byIndex = new Map(plan.changed.map(({ index, unit }) => [index, unit as Partial<Row<'units'>>]));
  const indices = [...byIndex.keys()].sort((a, b) => a - b);
  const runs = indices.filter((index, i) => i === 0 || indices[i - 1] !== index - 1).length;
  const first = indices[0] ?? 0,
    last = indices[indices.length - 1] ?? -1;
  const written = runs > FEW ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : indices;
  return written.map((index) => ({
    index,
    cells: Object.fromEntries(
      keys.map((key) => [key, byIndex.get(index)?.[key] ?? rows[index]![key]]),
    ) as Partial<Row<'units'>>,
  }));
}

/** A whole new list is one block, and so are changes that lie scattered. */
function write(office: Writing, reading: RosterReading, plan: RosterPlan): void {
  if (plan.added.length + plan.changed.length)
    office.log([
      {
        what: {
          key: 'log.roster',
          with: {
            added: plan.added.length,
            changed: plan.changed.length,
            rejected: plan.rejected.length,
            did: saysOf(reading, plan),
          },
        },
      },
    ]);
  office.putTyped('units', together(plan, office.table('units').rows));
  // Whole lines, so that they are one block: a run that is cut leaves a new unit with all its cells or not at
  // all, and never one of which nobody knows when it came.
  const blank = blankRow(tabs.units.columns) as Row<'units'>;
  office.append(
    'units',
    plan.added.map(({ unit }): Partial<Row<'units'>> => ({ ...blank, ...unit, addedAt: office.now })),
  );
  office.makeRoom('accounts', office.table('units').rows.length * 2);
  refreshAll(office, true);
  office.readyLines();
}

/** Imports it: new units added, changed ones updated, rejected lines left out. */
export function importRoster(office: Writing & People, { text }: { text: string }): Answer<RosterImported> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const reading = readRoster(text);
  const problems = problemsIn(reading);
  if (problems.length) return refuse(problems);
  return (
    underLock(office, (): Answer<RosterImported> => {
      const plan = planRoster(reading, office.table('units').rows);
      const says = saysOf(reading, plan);
      write(office, reading, plan);
      return done({
        added: plan.added.length,
        changed: plan.changed.length,
        rejected: plan.rejected.length,
        says,
      });
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}
