/** The tab `Thư`: one row a letter, found by its key, wherever people have moved it. */
import { recorded } from '../../domain/messages/recorded';
import type { Row } from '../../domain/fields';
import { kindOf } from '../../domain/letters/kinds';
import type { Letter } from '../../domain/letters/letter';
import {
  isSettled,
  letterStates,
  letterStateNamed,
  type LetterEntry,
  type LetterStateName,
} from '../../domain/letters/state';
import type { Change, SettingsBook, Workbook } from '../services';

/** The mark, in the column `Lý do`, of a letter that staff sent before its day. */
export const EARLY = recorded.sentEarly;

export type LetterCells = Partial<Omit<Row<'letters'>, 'key'>>;

const saysSettled = (row: Row<'letters'>): boolean => isSettled(letterStateNamed(row.state));

/**
 * Key → index of its row. Of rows that somebody copied, one that says that the letter has gone counts: a copy
 * must not send it again.
 */
export function rowsByKey(rows: readonly Row<'letters'>[]): Map<string, number> {
  const found = new Map<string, number>();
  rows.forEach((row, i) => {
    const { key } = row,
      other = found.get(key);
    if (key && (other === undefined || (saysSettled(row) && !saysSettled(rows[other]!)))) found.set(key, i);
  });
  return found;
}

/** The tab `Thư`, by key. */
export function registerIn(office: SettingsBook & Workbook): Map<string, LetterEntry> {
  const { rows } = office.table('letters');
  return new Map(
    [...rowsByKey(rows)].map(([key, i]) => {
      const { state, at, why } = rows[i]!;
      return [key, { state: letterStateNamed(state), at, why, early: why.indexOf(EARLY) === 0 }];
    }),
  );
}

/** What a row says of a letter. */
export const cellsOf = (
  letter: Letter,
  state: LetterStateName,
  at: string,
  why = '',
  subject?: string,
): LetterCells => ({
  kind: kindOf(letter.kind).label,
  unit: letter.unit ?? '',
  to: letter.to.join(', '),
  state: letterStates[state],
  at,
  why,
  ...(subject === undefined ? {} : { subject }),
});

const saysThat = (row: Row<'letters'>, cells: LetterCells): boolean =>
  (['state', 'why', 'to', 'subject'] as const).every(
    (key) => cells[key] === undefined || cells[key] === row[key],
  );

/**
 * The rows from the first to the last that change, so that scattered rows are one block and not
 * the whole tab.
 */
function asBlock(
  rows: readonly Row<'letters'>[],
  changes: ReadonlyMap<number, LetterCells>,
): Change<'letters'>[] {
  const indices = [...changes.keys()].sort((a, b) => a - b),
    first = indices[0]!,
    last = indices[indices.length - 1]!;
  return rows.slice(first, last + 1).map((row, i) => {
    const { kind, unit, to, subject, state, at, why } = { ...row, ...changes.get(first + i) };
    return { index: first + i, cells: { kind, unit, to, subject, state, at, why } };
  });
}

/**
 * Writes states of letters: known keys in place where something differs, new ones below. To be called while
 * nobody else writes.
 */
export function writeEntries(
  office: SettingsBook & Workbook,
  letters: ReadonlyMap<string, LetterCells>,
): void {
  const { rows } = office.table('letters');
  const known = rowsByKey(rows);
  const changes = new Map<number, LetterCells>();
  const added: Partial<Row<'letters'>>[] = [];
  letters.forEach((cells, key) => {
    const index = known.get(key);
    if (index === undefined)
      added.push({ key, kind: '', unit: '', to: '', subject: '', state: '', at: '', why: '', ...cells });
    else if (!saysThat(rows[index]!, cells)) changes.set(index, cells);
  });
  if (changes.size) office.putOwn('letters', asBlock(rows, changes));
  office.append('letters', added);
}
