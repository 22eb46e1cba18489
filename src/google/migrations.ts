/**
 * Changes of the layout between versions of the product, each done once and remembered once it has succeeded.
 * Append only: an old workbook walks through all that it has not had. What every version needs anyway is
 * desired state and lives in layout/, not here.
 */
import { markOldConsents, rewriteOldMarks } from '../app/review/write-marks';
import { takeFirstReports } from '../app/review/witness';
import type { Workbook as Tables } from '../app/services';
import type { MarkKey } from '../domain/marks/key';
import type { Sheets } from './layout/tabs';

/** What a migration works on. */
export interface Workbook {
  /** The tabs that this run did not make; what it makes is as the last version has it. */
  sheets: Partial<Sheets>;
  /** Their rows, with every column of today in place. */
  office: Pick<Tables, 'table' | 'putOwn'>;
  markKey: MarkKey;
}

export interface Migration {
  number: number;
  why: string;
  run(workbook: Workbook): void;
}

export const migrations: readonly Migration[] = [
  {
    number: 1,
    why: 'The first layout: every tab starts with its headings frozen.',
    run: ({ sheets }) => {
      for (const sheet of Object.values(sheets)) if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
    },
  },
  {
    number: 2,
    why: 'Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.',
    run: ({ sheets, office, markKey }) => {
      if (sheets.accounts) rewriteOldMarks(office, markKey);
    },
  },
  {
    number: 3,
    why: 'First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.',
    run: ({ sheets, office, markKey }) => {
      if (sheets.units) takeFirstReports(office);
      if (sheets.accounts) markOldConsents(office, markKey);
    },
  },
  {
    number: 4,
    why: 'Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.',
    run: () => {},
  },
  {
    number: 5,
    why: 'Calls, requests about personal data, fake pages: set-up has put the tabs in.',
    run: () => {},
  },
];

/** The number of today's layout. A run writes only into a workbook that has it. */
export const layoutNumber = migrations.length;

/** Runs what is still to run, in order; `done` is called after each. */
export function migrate(from: number, workbook: Workbook, done: (number: number) => void): void {
  // Where this run made every tab there is nothing to move.
  if (Object.keys(workbook.sheets).length === 0) {
    if (from < layoutNumber) done(layoutNumber);
    return;
  }
  for (const migration of migrations) {
    if (migration.number <= from) continue;
    migration.run(workbook);
    done(migration.number);
  }
}
