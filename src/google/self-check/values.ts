/** What the product relies on about values in cells. */
import { sees, type Scratch, type Seen } from './scratch';

/** Writes a value under a number format, in that order, and reads it back. */
const kept = (scratch: Scratch, format: string, value: string | number | Date): unknown =>
  scratch.cell().setNumberFormat(format).setValue(value).getValue();

/** Texts as people type them, and what a spreadsheet would like to make of them. */
const texts = {
  name: 'Công đoàn cơ sở Trường Mầm non',
  /** Composed and combining letters: what one person types differs from another's by a byte only. */
  letters: 'Ư\u1ee9ng Tie\u0302\u0301ng đ\u00a0“…”',
  lines: 'một\nhai\n\nbốn',
  long: Array(401).join('dài a'),
  phone: '0912345678',
  date: '02/10/2018',
  code: '12E5',
};
type Text = keyof typeof texts;
const keys = Object.keys(texts) as Text[];

/** Is this text kept in a cell of plain text? All are written in one block. */
function plain(scratch: Scratch, key: Text): Seen {
  const read = scratch.once('texts', () =>
    scratch
      .block(keys.length, 1)
      .setNumberFormats(keys.map(() => ['@']))
      .setValues(keys.map((one) => [texts[one]]))
      .getValues(),
  );
  return sees(read[keys.indexOf(key)]![0], texts[key]);
}

/** Noon of 2 October 2018 in Vietnam: no zone near it has another day. */
const day = (): Date => new Date(Date.UTC(2018, 9, 2, 5));

export const aboutValues = {
  'values.text': (scratch: Scratch) => plain(scratch, 'name'),
  'values.letters': (scratch: Scratch) => plain(scratch, 'letters'),
  'values.lines': (scratch: Scratch) => plain(scratch, 'lines'),
  'values.long': (scratch: Scratch) => plain(scratch, 'long'),
  'values.phone': (scratch: Scratch) => plain(scratch, 'phone'),
  'values.date': (scratch: Scratch) => plain(scratch, 'date'),
  'values.code': (scratch: Scratch) => plain(scratch, 'code'),
  'values.number': (scratch: Scratch) => sees(kept(scratch, '0', 12), 12),
  'values.empty': (scratch: Scratch) => {
    const cell = scratch.cell();
    return sees([cell.setValue('có').getValue(), cell.setValue('').getValue()], ['có', '']);
  },
  'values.block': (scratch: Scratch) => {
    const values = [
      ['a', 'b', 'c'],
      ['d', '', 'f'],
    ];
    return sees(scratch.block(2, 3).setValues(values).getValues(), values);
  },
  /** Why formats are set first: without them Google reads what is written as if it were typed. */
  'values.typed': (scratch: Scratch) =>
    sees(typeof scratch.cell().setValue('0912345678').getValue(), 'number'),
  'values.format': (scratch: Scratch) => {
    const read = scratch
      .block(1, 2)
      .setNumberFormats([['@', 'dd/MM/yyyy']])
      .getNumberFormats()[0]!;
    // Whether letters come back small is an open question (readBackReworded).
    return sees(
      read.map((format) => format.toLowerCase()),
      ['@', 'dd/mm/yyyy'],
    );
  },
  'values.formatOfList': (scratch: Scratch) => {
    const range = scratch.block(1, 3);
    const line = scratch.lastLine;
    scratch.sheet.getRangeList([`A${line}`, `C${line}`]).setNumberFormat('@');
    return sees(
      range.getNumberFormats()[0]!.map((format) => format === '@'),
      [true, false, true],
    );
  },
  'values.day': (scratch: Scratch) => sees(Number(kept(scratch, 'dd/MM/yyyy', day())), Number(day())),
  'values.dayShown': (scratch: Scratch) =>
    sees(scratch.cell().setNumberFormat('dd/MM/yyyy').setValue(day()).getDisplayValue(), '02/10/2018'),
  'values.formula': (scratch: Scratch) => {
    const cell = scratch.cell().setValue('=1+1');
    return sees([cell.getValue(), cell.getFormula()], [2, '=1+1']);
  },
  /**
   * The figures of `Tổng hợp` are sums of conditions, without separators, which differ from place to place.
   */
  'values.counted': (scratch: Scratch) => {
    const cells = scratch.block(3, 1).setValues([['x'], [''], ['x']]);
    const where = cells.getA1Notation();
    return sees(scratch.cell().setValue(`=SUMPRODUCT((${where}<>"")*(${where}="x"))`).getValue(), 2);
  },
  'values.wholeTab': (scratch: Scratch) => {
    const cell = scratch.cell().setNumberFormat('@').setValue('cuối');
    const values = scratch.sheet.getSheetValues(1, 1, -1, -1) as unknown[][];
    return sees([values[cell.getRow() - 1]![0], values[0]![0]], ['cuối', scratch.name]);
  },
  'values.lastLine': (scratch: Scratch) => {
    scratch.cell().setValue('x');
    return sees(scratch.sheet.getLastRow(), scratch.lastLine);
  },
  'values.sorted': (scratch: Scratch) =>
    sees(
      scratch
        .block(3, 2)
        .setValues([
          [2, 'a'],
          [1, 'c'],
          [1, 'b'],
        ])
        .sort([
          { column: 1, ascending: true },
          { column: 2, ascending: true },
        ])
        .getValues(),
      [
        [1, 'b'],
        [1, 'c'],
        [2, 'a'],
      ],
    ),
  'values.cleared': (scratch: Scratch) => {
    const cell = scratch.cell().setNumberFormat('@').setValue('x');
    cell.clearContent();
    return sees([cell.getValue(), cell.getNumberFormat()], ['', '@']);
  },
};
