/**
 * Changes of the layout between versions of the product, each done once and remembered once it has succeeded.
 * Append only: an old workbook walks through all that it has not had. What every version needs anyway is
 * desired state and lives in layout/, not here.
 */
import type { Sheets } from './layout/tabs';

export interface Migration {
  number: number;
  why: string;
  run(sheets: Partial<Sheets>): void;
}

export const migrations: readonly Migration[] = [
  {
    number: 1,
    why: 'The first layout: every tab starts with its headings frozen.',
    run: (sheets) => {
      for (const sheet of Object.values(sheets)) if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
    },
  },
];

/**
 * Runs what is still to run, in order; `done` is called after each. `sheets`: the tabs that this run did not
 * make; what it makes is as the last version has it.
 */
export function migrate(from: number, sheets: Partial<Sheets>, done: (number: number) => void): void {
  for (const migration of migrations) {
    if (migration.number <= from) continue;
    migration.run(sheets);
    done(migration.number);
  }
}
