/** Which cells a range is, and what the sheet refuses. */
import type { ContractKit, Statement } from '../statement';

const RANGE = 'Apps Script reference: Class Range';
const SHEET = 'Apps Script reference: Class Sheet';
const GF = 'gas-fakes, test/testsheetsvui.js and test/testsheets.js (run on Google too)';
const filled = (g: ContractKit): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = g.sheet();
  sheet.getRange('B2:C3').setValues([
    [1, 2],
    [3, 4],
  ]);
  return sheet;
};

export const statements: Statement[] = [
  {
    id: 'range.a1',
    says: 'A range knows its place by row, column and A1 notation, dollar signs and case aside.',
    source: GF,
    mark: 'live',
    uses: [
      'Sheet.getRange',
      'Range.getA1Notation',
      'Range.getRow',
      'Range.getColumn',
      'Range.getLastRow',
      'Range.getLastColumn',
      'Range.getNumRows',
      'Range.getNumColumns',
    ],
    check: (g) => {
      const range = g.sheet().getRange('c2:$d$4');
      g.equal(
        [
          range.getA1Notation(),
          range.getRow(),
          range.getColumn(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getNumRows(),
          range.getNumColumns(),
        ],
        ['C2:D4', 2, 3, 4, 4, 3, 2],
      );
    },
  },
  {
    id: 'range.byNumbers',
    says: 'getRange(row, column, rows, columns) counts from 1; the counts default to 1.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(
        [
          sheet.getRange(2, 3).getA1Notation(),
          sheet.getRange(2, 3, 2).getA1Notation(),
          sheet.getRange(2, 3, 2, 4).getA1Notation(),
        ],
        ['C2', 'C2:C3', 'C2:F3'],
      );
    },
  },
  {
    id: 'range.reversed',
    says: 'A reversed A1 notation is put right.',
    source: GF,
    mark: 'live',
    uses: ['Sheet.getRange', 'Range.getA1Notation'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(
        [
          sheet.getRange('C5:B2').getA1Notation(),
          sheet.getRange('D:B').getA1Notation(),
          sheet.getRange('5:2').getA1Notation(),
        ],
        ['B2:C5', 'B:D', '2:5'],
      );
    },
  },
  {
    id: 'range.wholeColumn',
    says: 'A whole column has as many rows as the sheet.',
    source: GF,
    mark: 'live',
    uses: ['Sheet.getRange', 'Range.getNumRows'],
    check: (g) => {
      const sheet = g.sheet();
      const range = sheet.getRange('D:F');
      g.equal(
        [range.getA1Notation(), range.getNumRows(), range.getNumColumns()],
        ['D:F', sheet.getMaxRows(), 3],
      );
    },
  },
  {
    id: 'range.r1c1',
    says: 'getRange also reads R1C1 notation.',
    source: GF,
    mark: 'live',
    uses: ['Sheet.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(
        [sheet.getRange('R5C3').getA1Notation(), sheet.getRange('R10C5:R1C2').getA1Notation()],
        ['C5', 'B1:E10'],
      );
    },
  },
  {
    id: 'range.withTab',
    says: 'A1 notation may name a tab, quoted where its name needs it.',
    source: RANGE,
    mark: 'doc',
    uses: ['Spreadsheet.getRange'],
    check: (g) => {
      const sheet = g.sheet('Đơn vị');
      g.equal(g.ss.getRange("'Đơn vị'!B2").getSheet().getSheetId(), sheet.getSheetId());
    },
  },
  {
    id: 'range.notFound',
    says: 'A text that is no range is refused.',
    source: 'ErrorHandler: list of Apps Script errors',
    mark: 'comm',
    uses: ['Sheet.getRange', 'Spreadsheet.getRange'],
    check: (g) => {
      g.throws(() => g.sheet().getRange('không có'), /Range not found/);
      g.throws(() => g.ss.getRange('Không có!A1'), /Range not found/);
    },
  },
  {
    id: 'range.outside',
    says: "A range beyond the sheet's last row or column is refused.",
    source: 'ErrorHandler: list of Apps Script errors',
    mark: 'comm',
    uses: ['Sheet.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      g.throws(
        () => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue(),
        /coordinates of the range are outside the dimensions of the sheet/,
      );
      g.throws(() => sheet.getRange(1, sheet.getMaxColumns() + 1).getValue(), /outside the dimensions/);
    },
  },
  {
    id: 'range.noRows',
    says: 'A range of no rows or no columns is refused.',
    source: GF,
    mark: 'live',
    uses: ['Sheet.getRange', 'Range.offset'],
    check: (g) => {
      const sheet = g.sheet();
      g.throws(() => sheet.getRange(1, 1, 0, 1), /number of rows/);
      g.throws(() => sheet.getRange('A1').offset(0, 0, 1, 0), /number of columns/);
    },
  },
  {
    id: 'range.badArguments',
    says: "Arguments of other types are refused with the types that came and the method's name.",
    source: 'ErrorHandler; community reports',
    mark: 'comm',
    uses: ['Sheet.getRange'],
    check: (g) =>
      g.throws(
        () => (g.sheet() as unknown as { getRange(a: unknown, b: unknown): void }).getRange('A', null),
        /The parameters \(String,null\) don't match the method signature for SpreadsheetApp\.Sheet\.getRange/,
      ),
  },
  {
    id: 'range.offset',
    says: 'offset moves a range and keeps its size unless told another.',
    source: GF,
    mark: 'live',
    uses: ['Range.offset'],
    check: (g) => {
      const range = g.sheet().getRange('B2:C4');
      g.equal(
        [
          range.offset(1, 1).getA1Notation(),
          range.offset(0, 0, 1).getA1Notation(),
          range.offset(1, 0, 2, 1).getA1Notation(),
        ],
        ['C3:D5', 'B2:C2', 'B3:B4'],
      );
    },
  },
  {
    id: 'range.getCell',
    says: "getCell counts from the range's own corner.",
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getCell'],
    check: (g) => g.equal(g.sheet().getRange('B2:D4').getCell(2, 3).getA1Notation(), 'D3'),
  },
  {
    id: 'range.gridId',
    says: "getGridId is the id of the range's sheet.",
    source: GF,
    mark: 'live',
    uses: ['Range.getGridId', 'Sheet.getSheetId'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(sheet.getRange('A1').getGridId(), sheet.getSheetId());
    },
  },
  {
    id: 'range.getSheet',
    says: 'A range knows its sheet.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getSheet'],
    check: (g) => {
      const sheet = g.sheet('Một tab');
      g.equal(sheet.getRange('A1').getSheet().getName(), 'Một tab');
    },
  },
  {
    id: 'range.staysPut',
    says: 'A range object keeps its place when rows are inserted above it.',
    source: RANGE,
    mark: 'bg',
    uses: ['Sheet.insertRowBefore', 'Range.getA1Notation'],
    check: (g) => {
      const sheet = filled(g);
      const range = sheet.getRange('B2');
      sheet.insertRowBefore(1);
      g.equal([range.getA1Notation(), range.getValue(), sheet.getRange('B3').getValue()], ['B2', '', 1]);
    },
  },

  {
    id: 'range.rowsMismatch',
    says: 'setValues with another number of rows is refused.',
    source: 'Stack Overflow: rows in the data does not match',
    mark: 'comm',
    uses: ['Range.setValues'],
    check: (g) =>
      g.throws(
        () =>
          g
            .sheet()
            .getRange('A1:A2')
            .setValues([[1]]),
        /^The number of rows in the data does not match the number of rows in the range\. The data has 1 but the range has 2\.$/,
      ),
  },
  {
    id: 'range.columnsMismatch',
    says: 'setValues with another number of columns is refused.',
    source: 'Stack Overflow: columns in the data does not match',
    mark: 'comm',
    uses: ['Range.setValues'],
    check: (g) =>
      g.throws(
        () =>
          g
            .sheet()
            .getRange('A1:B1')
            .setValues([[1]]),
        /^The number of columns in the data does not match the number of columns in the range\. The data has 1 but the range has 2\.$/,
      ),
  },
  {
    id: 'range.mismatchWritesNothing',
    says: 'A refused setValues writes nothing.',
    source: RANGE,
    mark: 'bg',
    uses: ['Range.setValues'],
    check: (g) => {
      const sheet = g.sheet();
      g.throws(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]]));
      g.ok(sheet.getRange('A1:B2').isBlank(), 'something was written');
    },
  },
  {
    id: 'range.notABlock',
    says: 'setValues of a plain list is refused by its signature.',
    source: "Stack Overflow: parameters (number[]) don't match",
    mark: 'comm',
    uses: ['Range.setValues'],
    check: (g) =>
      g.throws(
        () =>
          g
            .sheet()
            .getRange('A1:B1')
            .setValues([1, 2] as unknown as number[][]),
        /The parameters \(number\[\]\) don't match the method signature for SpreadsheetApp\.Range\.setValues\./,
      ),
  },
  {
    id: 'range.setValueFills',
    says: 'setValue writes the one value into every cell of the range.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setValue'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B2');
      range.setValue('x');
      g.equal(range.getValues(), [
        ['x', 'x'],
        ['x', 'x'],
      ]);
    },
  },
  {
    id: 'range.getValueIsCorner',
    says: 'getValue of a block is its top-left value.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getValue'],
    check: (g) => g.equal(filled(g).getRange('B2:C3').getValue(), 1),
  },
  {
    id: 'range.chains',
    says: 'Setters give the range back, so that they can be chained.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setValue', 'Range.setNote', 'Range.setBackground'],
    check: (g) => {
      const range = g.sheet().getRange('A1');
      g.equal(range.setValue(1).setNote('n').setBackground('red').getA1Notation(), 'A1');
    },
  },
  {
    id: 'range.isBlank',
    says: 'isBlank is about values, not looks.',
    source: GF,
    mark: 'live',
    uses: ['Range.isBlank'],
    check: (g) => {
      const sheet = filled(g);
      sheet.getRange('A1').setBackground('red');
      g.equal([sheet.getRange('A1').isBlank(), sheet.getRange('A1:B2').isBlank()], [true, false]);
    },
  },

  {
    id: 'sheet.lastRow',
    says: 'getLastRow and getLastColumn are those of content; formatting does not count.',
    source: SHEET,
    mark: 'bg',
    uses: ['Sheet.getLastRow', 'Sheet.getLastColumn'],
    check: (g) => {
      const sheet = filled(g);
      sheet.getRange('F50').setBackground('red').setNumberFormat('@').setNote('ghi chú');
      g.equal([sheet.getLastRow(), sheet.getLastColumn()], [3, 3]);
    },
  },
  {
    id: 'sheet.lastRowEmpty',
    says: 'On an empty sheet getLastRow and getLastColumn are 0.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.getLastRow', 'Sheet.getLastColumn'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
    },
  },
  {
    id: 'sheet.lastRowCheckbox',
    says: 'Unticked checkboxes count as content.',
    source: 'Community: getLastRow and checkboxes',
    mark: 'comm',
    uses: ['Range.insertCheckboxes', 'Sheet.getLastRow'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:A10').insertCheckboxes();
      g.equal([sheet.getLastRow(), sheet.getRange('A10').getValue()], [10, false]);
    },
  },
  {
    id: 'sheet.lastRowEmptyFormula',
    says: 'A formula that yields an empty text counts as content.',
    source: 'Community: getLastRow and formulas',
    mark: 'comm',
    uses: ['Range.setFormula', 'Sheet.getLastRow'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A7').setFormula('=""');
      g.equal([sheet.getLastRow(), sheet.getRange('A7').getValue()], [7, '']);
    },
  },
  {
    id: 'sheet.dataRange',
    says: 'getDataRange runs from A1 to the last row and column with content.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.getDataRange'],
    check: (g) => g.equal(filled(g).getDataRange().getA1Notation(), 'A1:C3'),
  },
  {
    id: 'sheet.dataRangeEmpty',
    says: 'On an empty sheet getDataRange is A1, an empty cell.',
    source: 'gas-fakes, test/testsheets.js (run on Google too)',
    mark: 'live',
    uses: ['Sheet.getDataRange'],
    check: (g) =>
      g.equal(
        [g.sheet().getDataRange().getA1Notation(), g.sheet().getDataRange().getValues()],
        ['A1', [['']]],
      ),
  },
  {
    id: 'sheet.sheetValuesToEnd',
    says: 'getSheetValues reads to the last row and column with content where a count is -1.',
    source: 'Apps Script reference: Sheet.getSheetValues',
    mark: 'doc',
    uses: ['Sheet.getSheetValues'],
    check: (g) => {
      const sheet = filled(g);
      g.equal(sheet.getSheetValues(1, 1, -1, -1), [
        ['', '', ''],
        ['', 1, 2],
        ['', 3, 4],
      ]);
      g.equal(sheet.getSheetValues(2, 2, 1, 2), [[1, 2]]);
    },
  },
  {
    id: 'range.dataRegion',
    says: 'getDataRegion is the block of cells around, bounded by empty ones.',
    source: 'gas-fakes, test/testsheetssets.js (run on Google too)',
    mark: 'live',
    uses: ['Range.getDataRegion'],
    check: (g) => {
      const sheet = filled(g);
      sheet.getRange('F9').setValue('far');
      g.equal(
        [
          sheet.getRange('B2').getDataRegion().getA1Notation(),
          sheet.getRange('H20').getDataRegion().getA1Notation(),
        ],
        ['B2:C3', 'H20'],
      );
    },
  },
  {
    id: 'rangeList.all',
    says: 'A range list applies to each of its ranges.',
    source: 'Apps Script reference: Class RangeList',
    mark: 'doc',
    uses: [
      'Sheet.getRangeList',
      'RangeList.setValue',
      'RangeList.setNumberFormat',
      'RangeList.clearContent',
      'RangeList.getRanges',
    ],
    check: (g) => {
      const sheet = g.sheet();
      const list = sheet.getRangeList(['A1', 'C3:D3']);
      list.setNumberFormat('@').setValue('01');
      g.equal(
        [list.getRanges().length, sheet.getRange('A1').getValue(), sheet.getRange('D3').getValue()],
        [2, '01', '01'],
      );
      list.clearContent();
      g.equal(sheet.getLastRow(), 0);
    },
  },
  {
    id: 'rangeList.notes',
    says: 'Notes and backgrounds are set and cleared over a range list.',
    source: 'Apps Script reference: Class RangeList',
    mark: 'doc',
    uses: ['RangeList.setNote', 'RangeList.clearNote', 'RangeList.setBackground'],
    check: (g) => {
      const sheet = g.sheet();
      const list = sheet.getRangeList(['A1', 'B2']);
      list.setNote('n').setBackground('#ff0000');
      g.equal([sheet.getRange('B2').getNote(), sheet.getRange('A1').getBackground()], ['n', '#ff0000']);
      list.clearNote().setBackground(null);
      g.equal([sheet.getRange('B2').getNote(), sheet.getRange('A1').getBackground()], ['', '#ffffff']);
    },
  },
  {
    id: 'rangeList.looks',
    says: 'A range list makes each of its ranges bold.',
    source: 'Apps Script reference: Class RangeList',
    mark: 'doc',
    uses: ['RangeList.setFontWeight', 'RangeList.getRanges'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRangeList(['A1', 'C3:D3']).setFontWeight('bold');
      g.equal(
        ['A1', 'B2', 'D3'].map((a1) => sheet.getRange(a1).getFontWeight()),
        ['bold', 'normal', 'bold'],
      );
    },
  },
];
