/**
 * After writing, a run looks where its rows stand: a hand on the sheet waits for no lock. Rows that were
 * moved under it are put right (domain/moved-rows).
 */
import { putBack, sameOrder, type KnownRow, type Sight } from '../domain/checking/moved-rows';
import type { Row, TabKey } from '../domain/fields';
import { readCell } from '../domain/fields/reading';
import { fromCell } from './cells';
import { columnsOf, type SheetTable } from './sheet-table';

type Texts = Record<string, string>;
const texts = (row: Row<TabKey>): Texts => row as Texts;

/**
 * Did this run write anything that a moved row would lose or get: what people typed, or staff decided? The
 * rest is worked out again by the next check.
 */
export const needsLook = (table: SheetTable<TabKey>): boolean =>
  table.typedRows.size > 0 || [...table.ownKeys].some((key) => columnsOf(table.tab)[key]!.writer !== 'us');

/** Did this run write anything at all? */
export const wrote = (table: SheetTable<TabKey>): boolean =>
  table.typedRows.size > 0 || table.ownKeys.size > 0;

/** Do the rows stand elsewhere than this run believes? One read, of the column that tells rows apart. */
export function wereMoved({ tab, sheet, rows, key, positions }: SheetTable<TabKey>): boolean {
  if (key === undefined) return false;
  const [, ...lines] = sheet.getSheetValues(1, positions.get(key)!, -1, 1) as unknown[][];
  return !sameOrder(
    rows.map((row) => texts(row)[key]!),
    lines.map(([value]) => readCell(columnsOf(tab)[key]!, fromCell(columnsOf(tab)[key]!, value))),
  );
}

/** How rows are told apart: by their id, or, while they have none, by all that they say. */
function sightOf(table: SheetTable<TabKey>): Sight<Row<TabKey>> {
  const columns = Object.entries(columnsOf(table.tab));
  const all = columns.filter(([, { writer }]) => writer !== 'us').map(([key]) => key);
  const typed = [...table.typedKeys];
  const rest = all.filter((key) => !table.typedKeys.has(key) && !table.ownKeys.has(key));
  const join = (row: Row<TabKey>, keys: readonly string[]): string =>
    keys
      .map((key) => texts(row)[key])
      .join('\n')
      .trim();
  return {
    idOf: (row) => texts(row)[table.key!] || join(row, all).trim(),
    textOf: (row) => join(row, typed),
    restOf: (row) => join(row, rest),
  };
}

/** Writes into the tab as it stands now what the run that knew it as `known` wanted of each row. */
export function putRowsBack(known: SheetTable<TabKey>, found: SheetTable<TabKey>): void {
  const rows = known.rows.map((now, index): KnownRow<Row<TabKey>> => ({
    was: known.rowAsRead(index),
    now,
    written: known.typedRows.has(index) || known.writtenBefore.has(texts(now)[known.key!]!),
  }));
  for (const { now, written } of rows) if (written) found.writtenBefore.add(texts(now)[known.key!]!);
  for (const key of known.typedKeys) found.typedKeys.add(key);
  const { put, add, stands } = putBack(rows, found.rows, sightOf(known));
  const cells = (keys: Iterable<string>, row: Row<TabKey> | undefined): Texts =>
    Object.fromEntries([...keys].map((key) => [key, row ? texts(row)[key]! : '']));
  found.putTyped(put.map(({ index, row }) => ({ index, cells: cells(known.typedKeys, row) })));
  found.append(add.map((row) => cells(known.typedKeys, row)));
  found.putOwn(
    rows.flatMap(({ now }, i) => {
      const index = stands[i];
      return index !== undefined &&
        [...known.ownKeys].some(
          (key) => key !== known.key && texts(found.rows[index]!)[key] !== texts(now)[key],
        )
        ? [
            {
              index,
              cells: cells(
                [...known.ownKeys].filter((key) => key !== known.key),
                now,
              ),
            },
          ]
        : [];
    }),
  );
}
