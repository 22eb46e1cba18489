/**
 * The mark of what was approved, in the cell `Bản đã duyệt`: one keyed digest a column, each under the
 * column's name, so that it can be said later which columns changed, and so that a column more changes no
 * mark: `2.<key's name>.unit:<digest>.kind:<digest>…`.
 */
import { personFields, saidKeys, type AccountKey } from '../fields';
import { oldChanges } from './old-approval';
import type { MarkKey } from './key';
import type { SaidText } from './said';

/** The form of the mark. */
const FORM = '2';
/** In place of a digest: the column had changed when its mark was written anew. No digest looks like it. */
const CHANGED = 'đổi';

const digestOf = (key: MarkKey, column: string, text: string): string => key.of('approval', column, text);

/** Writes the mark of a row's content; `changed` names columns that no longer say what was approved. */
export const approvalMark = (row: SaidText, key: MarkKey, changed: readonly string[] = []): string =>
  [
    FORM,
    key.name,
    ...saidKeys.map(
      (column) => `${column}:${changed.includes(column) ? CHANGED : digestOf(key, column, row[column])}`,
    ),
  ].join('.');

/**
 * What a mark tells of a row: nothing ('unknown': another key, or no mark of ours), or which columns no
 * longer say what was approved.
 */
export type Told = 'none' | 'unknown' | readonly AccountKey[];

/**
 * Reads a mark against a row. Columns that the mark does not name (they were added since) count as they are,
 * and so do those that no longer exist.
 * @returns 'none' for an empty cell; 'unknown' where the mark's key is not this one: then it is neither valid
 * nor changed.
 */
export function toldBy(mark: string, row: SaidText, key: MarkKey | undefined): Told {
  if (!mark) return 'none';
  const [form, name, ...columns] = mark.split('.');
  if (form !== FORM || !key || name !== key.name) return 'unknown';
  const digests = new Map(columns.map((text) => text.split(':') as [string, string]));
  return saidKeys.filter(
    (column) => digests.has(column) && digests.get(column) !== digestOf(key, column, row[column]),
  );
}

/**
 * The mark of a row from which a person was erased, without what it kept of the person: '' where nothing of
 * the person is left in the row. Undefined where nothing was erased.
 */
export function withoutErased(mark: string, row: SaidText, key: MarkKey | undefined): string | undefined {
  const told = toldBy(mark, row, key);
  if (typeof told === 'string') return undefined;
  const erased = personFields.filter((field) => told.includes(field) && row[field].trim() === '');
  if (erased.length === 0) return undefined;
  if (personFields.every((field) => row[field].trim() === '')) return '';
  const now = mark
    .split('.')
    .map((part) => {
      const column = erased.find((field) => part.startsWith(`${field}:`));
      return column ? `${column}:${CHANGED}` : part;
    })
    .join('.');
  return now === mark ? undefined : now;
}

/**
 * A mark as 0.1.0 wrote it, in today's form; undefined for any other. For the migration alone: afterwards
 * such a mark is by an unknown key.
 */
export function fromOldMark(mark: string, row: SaidText, key: MarkKey): string | undefined {
  const changed = oldChanges(mark, row);
  return changed && approvalMark(row, key, changed);
}
