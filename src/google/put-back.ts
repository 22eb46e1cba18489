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

/** Did it write that several rows were answered? Where they lie apart, whole columns are written. */
const answersMany = ({ ownKeys, wroteAt }: SheetTable<TabKey>): boolean =>
  ownKeys.has('round') && wroteAt.size > 1;

/**
 * Did this run write anything that a moved row would lose or get: what people typed, staff decided, or that a
 * row was answered? The
 * rest is worked out again by the next check.
 */
export const needsLook = (table: SheetTable<TabKey>): boolean =>
  table.typedRows.size > 0 ||
  answersMany(table) ||
  [...table.ownKeys].some((key) => columnsOf(table.tab)[key]!.writer !== 'us');

/** Did this run write anything at all? */
export const wrote = (table: SheetTable<TabKey>): boolean =>
  table.typedRows.size > 0 || table.ownKeys.size > 0;

/** Do the rows stand elsewhere in the tab as it is found than this run believes? */
export function rowsMoved(known: SheetTable<TabKey>, found: SheetTable<TabKey>): boolean {
  const { key } = known;
  if (key === undefined) return false;
  const keysOf = ({ rows }: SheetTable<TabKey>): string[] => rows.map((row) => texts(row)[key]!);
  return !sameOrder(keysOf(known), keysOf(found));
}

/** Do the columns stand elsewhere: was one inserted, dragged or deleted while this run worked? */
export const columnsMoved = (known: SheetTable<TabKey>, found: SheetTable<TabKey>): boolean =>
  [...known.positions].some(([key, at]) => found.positions.get(key) !== at);

/** A cell as the rules read it where the column `key` stood when the run began. */
function textThere(found: SheetTable<TabKey>, index: number, key: string, at: number): string {
  const column = columnsOf(found.tab)[key]!;
  return readCell(column, fromCell(column, found.lines[index]?.[at - 1] ?? ''));
}

/** Where this run wrote, after the columns had moved: the line, and the cells that got what was another's. */
interface Astray {
  index: number;
  now: Row<TabKey>;
  /** Columns as numbers (1 = A) in which the text of another column stands. */
  at: number[];
}

function astrayIn(known: SheetTable<TabKey>, found: SheetTable<TabKey>): Astray[] {
  const keyAt = new Map([...found.positions].map(([key, at]) => [at, key]));
  const cellsAt = (index: number, now: Row<TabKey>, keys: ReadonlySet<string>): number[] =>
    [...keys].flatMap((key) => {
      const at = known.positions.get(key)!;
      const text = texts(now)[key]!;
      return keyAt.get(at) !== key && text !== '' && textThere(found, index, key, at) === text ? [at] : [];
    });
  return [...known.wroteAt].flatMap(([index, keys]): Astray[] => {
    const now = known.rows[index];
    if (!now) return [];
    const here = cellsAt(index, now, keys);
    if (here.length) return [{ index, now, at: here }];
    // Sorted since: the row is known by its id, which stands where the column of ids stood.
    const id = known.key === undefined || !keys.has(known.key) ? '' : texts(now)[known.key]!;
    const line =
      id === ''
        ? -1
        : found.lines.findIndex(
            (_, i) =>
              cellsAt(i, now, new Set([known.key!])).length > 0 &&
              textThere(found, i, known.key!, known.positions.get(known.key!)!) === id,
          );
    return line < 0 ? [] : [{ index: line, now, at: cellsAt(line, now, keys) }];
  });
}

/**
 * Columns moved under this run, so what it wrote since stands under other headings. Every line in which it
 * does gets back all that its row says, by heading; cells of other people's columns get what they held.
 * @returns whether anything was written.
 */
export function putColumnsBack(known: SheetTable<TabKey>, found: SheetTable<TabKey>): boolean {
  const astray = astrayIn(known, found);
  const differing = Object.keys(columnsOf(known.tab)).filter((key) =>
    astray.some(
      ({ index, now }) => texts(now)[key] !== (found.rows[index] ? texts(found.rows[index])[key] : ''),
    ),
  );
  if (astray.length === 0) return false;
  const ours = new Set(found.positions.values());
  const heldAt = (index: number, at: number): unknown => {
    const heading = String(found.headings[at - 1] ?? '').trim();
    const before = heading === '' ? -1 : known.headings.findIndex((one) => String(one).trim() === heading);
    return before < 0 ? '' : (known.lines[index]?.[before] ?? '');
  };
  found.putOthers(
    astray.flatMap(({ index, at }) =>
      at.filter((one) => !ours.has(one)).map((one) => ({ index, at: one, value: heldAt(index, one) })),
    ),
  );
  if (differing.length)
    found.putTyped(
      astray.map(({ index, now }) => ({
        index,
        cells: Object.fromEntries(differing.map((key) => [key, texts(now)[key]])),
      })),
    );
  return true;
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
