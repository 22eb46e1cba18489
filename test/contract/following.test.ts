/**
 * Whatever rows and columns do, what hangs on one cell stays with that cell: protections, rules, names,
 * notes, formulas that read it.
 */
import fc from 'fast-check';
import { SpreadsheetModel } from '../../emulator/sheets';
import { addTab } from '../../emulator/sheets/tabs';
import type { SheetModel } from '../../emulator/sheets/sheet-model';
import { insert, move, remove } from '../../emulator/sheets/structure';
import { sortRows } from '../../emulator/sheets/sort';
import { valueAt } from '../../emulator/sheets/calculate';

const SIZE = 12;
const way = fc.constantFrom<'rows' | 'columns'>('rows', 'columns');
const number = fc.integer({ min: 1, max: SIZE });
const act = fc.oneof(
  fc.record({ act: fc.constant('insert' as const), way, at: number, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ act: fc.constant('remove' as const), way, at: number, count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    act: fc.constant('move' as const),
    way,
    at: number,
    count: fc.integer({ min: 1, max: 3 }),
    to: number,
  }),
);

/**
 * A tab whose every cell says which it is, and a second tab that reads three of them; those three are
 * protected, named and coloured.
 */
function given(): { book: SpreadsheetModel; sheet: SheetModel; marked: { row: number; column: number }[] } {
  const book = new SpreadsheetModel({ id: 'x', title: 'x', locale: 'en_US', timeZone: 'UTC' });
  const sheet = addTab(book, 1, 'Cells', 0),
    other = addTab(book, 2, 'Reader', 1);
  sheet.maxRows = sheet.maxColumns = SIZE;
  for (let row = 1; row <= SIZE; row++)
    for (let column = 1; column <= SIZE; column++)
      sheet.put(row, column, { value: `${row} ${column}`, note: `${row} ${column}` });
  const marked = [
    { row: 2, column: 3 },
    { row: 7, column: 7 },
    { row: 12, column: 1 },
  ];
  marked.forEach(({ row, column }, at) => {
    const area = { row, column, rows: 1, columns: 1 };
    sheet.protections.push({
      id: at,
      area,
      description: `${row} ${column}`,
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
    });
    sheet.conditional.push({
      ranges: [area],
      condition: { criteria: 'TEXT_EQUAL_TO', values: [`${row} ${column}`] },
      background: '#ff0000',
    });
    book.named.push({ name: `n${at}`, sheetId: 1, area });
    other.put(at + 1, 1, { formula: `=Cells!${String.fromCharCode(64 + column)}${row}` });
  });
  return { book, sheet, marked };
}

function perform(
  sheet: SheetModel,
  step: {
    act: 'insert' | 'remove' | 'move';
    way: 'rows' | 'columns';
    at: number;
    count: number;
    to?: number;
  },
): void {
  const max = step.way === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (step.act === 'insert')
    insert(sheet, step.way, Math.min(step.at, max + 1), step.count, Math.max(1, Math.min(step.at, max) - 1));
  if (step.act === 'remove' && max > 3 && step.at + step.count - 1 <= max)
    remove(sheet, step.way, step.at, step.count);
  if (step.act === 'move' && step.at + step.count - 1 <= max)
    move(sheet, step.way, step.at, step.count, Math.min(step.to ?? 1, max + 1));
}

test('protections, conditional formats, names and formulas stay with their cell, or go with it', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (steps) => {
      const { book, sheet, marked } = given();
      for (const step of steps) perform(sheet, step);
      marked.forEach(({ row, column }, at) => {
        const name = `${row} ${column}`;
        const place = sheet.rows.flatMap(
          (cells, r) =>
            cells?.flatMap((cell, c) => (cell?.value === name ? [{ row: r + 1, column: c + 1 }] : [])) ?? [],
        )[0];
        const areas = [
          sheet.protections.find((item) => item.id === at)?.area,
          sheet.conditional.find((rule) => rule.condition?.values[0] === name)?.ranges[0],
          book.named.find((item) => item.name === `n${at}`)?.area,
        ];
        for (const area of areas)
          expect(
            area && { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
          ).toEqual(place && { ...place, rows: 1, columns: 1 });
        expect(valueAt(book.sheets[1]!, at + 1, 1)).toEqual(place ? name : { error: '#REF!' });
        if (place) expect(sheet.cell(place.row, place.column).note).toBe(name);
      });
      expect(sheet.rows.length).toBeLessThanOrEqual(sheet.maxRows);
    }),
    { numRuns: 200 },
  );
});

test('moving columns and moving them back leaves everything as it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: SIZE }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: SIZE + 1 }),
      way,
      (from, count, to, direction) => {
        fc.pre(from + count - 1 <= SIZE && (to < from || to > from + count));
        const { book, sheet } = given();
        const before = JSON.stringify({ ...book.toJSON(), revision: 0 });
        move(sheet, direction, from, count, to);
        const now = to > from ? to - count : to;
        move(sheet, direction, now, count, from > now ? from + count : from);
        expect(JSON.stringify({ ...book.toJSON(), revision: 0 })).toBe(before);
      },
    ),
    { numRuns: 200 },
  );
});

test('sorting keeps every row whole and loses none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(undefined)), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.boolean(),
      (values, ascending) => {
        const book = new SpreadsheetModel({ id: 'x', title: 'x', locale: 'vi_VN', timeZone: 'UTC' });
        const sheet = addTab(book, 1, 'S', 0);
        values.forEach((value, at) => {
          if (value !== undefined) sheet.put(at + 1, 1, { value });
          sheet.put(at + 1, 2, { value: `row ${at}`, note: String(value) });
        });
        sortRows(sheet, { row: 1, column: 1, rows: values.length, columns: 2 }, [{ column: 1, ascending }]);
        const rows = values.map((_, at) => [sheet.cell(at + 1, 1).value, sheet.cell(at + 1, 2)] as const);
        for (const [value, { note }] of rows) expect(note).toBe(String(value));
        expect(rows.map(([, { value }]) => value).sort()).toEqual(values.map((_, at) => `row ${at}`).sort());
      },
    ),
    { numRuns: 200 },
  );
});
