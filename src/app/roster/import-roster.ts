/** The roster from a pasted table or a CSV file: first what it would do, then doing it. For staff. */
import type { Row } from '../../domain/fields';
import { planRoster, readRoster, type RosterPlan, type RosterReading } from '../../domain/roster/import';
import { done, refuse, refuseWith, said } from '../answer';
import { refreshAll } from '../review/check-all';
import type { People, Workbook, Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer, RosterImported, RosterPreview, Said } from '../views';

/** More names than this are only counted. */
const MOST_NAMED = 100;
const MAX_LINES = 20_000;

function problemsIn(reading: RosterReading): Said[] {
  if (reading.lines.length === 0) return [said({ key: 'roster.empty' })];
  if (reading.lines.length > MAX_LINES) return [said({ key: 'roster.tooLong' })];
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
    changed: plan.changed.map(({ line, code, name, columns }) => ({ line, code, name, columns })),
    same: plan.same,
    rejected: plan.rejected,
    offers: reading.offers,
    leftOut: reading.leftOut.slice(0, MOST_NAMED),
    headings: reading.headings,
    notes: plan.notes,
    absent: { count: plan.absent.length, first: plan.absent.slice(0, MOST_NAMED) },
  });
}

/** Changed units are written one block a run of neighbours; a whole new list is one block. */
function write(office: Writing, plan: RosterPlan): void {
  if (plan.added.length + plan.changed.length)
    office.log([
      {
        what: {
          key: 'log.roster',
          with: {
            added: plan.added.length,
            changed: plan.changed.length,
            rejected: plan.rejected.length,
          },
        },
      },
    ]);
  office.putTyped(
    'units',
    plan.changed.map(({ index, unit }) => ({ index, cells: unit as Partial<Row<'units'>> })),
  );
  office.append(
    'units',
    plan.added.map(({ unit }) => ({ ...unit }) as Partial<Row<'units'>>),
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
      write(office, plan);
      return done({ added: plan.added.length, changed: plan.changed.length, rejected: plan.rejected.length });
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}
