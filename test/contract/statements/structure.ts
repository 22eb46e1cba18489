/** Rows and columns that are inserted, deleted, moved and sorted, and what goes with them. */
import type { ContractKit, Statement } from '../statement';

const SHEET = 'Apps Script reference: Class Sheet';
const HELP = 'Google Docs Editors Help: insert, delete and move rows and columns';
const column = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): unknown[] =>
  sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map((row) => row[0] as unknown);
const list = (g: ContractKit, ...values: unknown[]): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = g.sheet();
  sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
  return sheet;
};

export const statements: Statement[] = [
  {
    id: 'rows.insertAfter',
    says: 'insertRowsAfter puts empty rows below a row and makes the sheet longer.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.insertRowsAfter', 'Sheet.getMaxRows'],
    check: (g) => {
      const sheet = list(g, 1, 2);
      const before = sheet.getMaxRows();
      sheet.insertRowsAfter(1, 2);
      g.equal([column(sheet, 4), sheet.getMaxRows() - before], [[1, '', '', 2], 2]);
    },
  },
  {
    id: 'rows.insertInherits',
    says: 'Rows inserted after a row look like that row, number format and validation included.',
    source: 'Sheets API: InsertDimensionRequest.inheritFromBefore',
    mark: 'doc',
    uses: ['Sheet.insertRowsAfter', 'Range.getNumberFormat', 'Range.getBackground'],
    check: (g) => {
      const sheet = list(g, '1');
      sheet.getRange('A1').setNumberFormat('@').setBackground('#ff0000');
      sheet.insertRowsAfter(1, 2);
      g.equal(
        [
          sheet.getRange('A3').getNumberFormat(),
          sheet.getRange('A3').getBackground(),
          sheet.getRange('A3').getNote(),
        ],
        ['@', '#ff0000', ''],
      );
    },
  },
  {
    id: 'rows.insertAtEnd',
    says: 'Rows can be inserted after the last row of the sheet.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.insertRowsAfter', 'Sheet.getMaxRows'],
    check: (g) => {
      const sheet = g.sheet();
      const last = sheet.getMaxRows();
      sheet.insertRowsAfter(last, 5);
      sheet.getRange(last + 5, 1).setValue('x');
      g.equal(sheet.getLastRow(), last + 5);
    },
  },
  {
    id: 'rows.outOfBounds',
    says: 'Rows that are not there cannot be deleted.',
    source: 'Community reports: "Those rows are out of bounds."',
    mark: 'comm',
    uses: ['Sheet.deleteRows', 'Sheet.deleteRow'],
    check: (g) => {
      const sheet = g.sheet();
      g.throws(() => sheet.deleteRow(sheet.getMaxRows() + 1), /Those rows are out of bounds/);
      g.throws(() => sheet.deleteRow(0), /out of bounds/);
    },
  },
  {
    id: 'rows.deleteAll',
    says: 'All rows that are not frozen cannot be deleted.',
    source: 'Community reports: "not possible to delete all non-frozen rows"',
    mark: 'comm',
    uses: ['Sheet.deleteRows'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.setFrozenRows(1);
      g.throws(
        () => sheet.deleteRows(2, sheet.getMaxRows() - 1),
        /not possible to delete all non-frozen rows/,
      );
    },
  },
  {
    id: 'rows.delete',
    says: 'deleteRow takes the row with its notes away and the rest moves up.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.deleteRow', 'Range.getNotes'],
    check: (g) => {
      const sheet = list(g, 1, 2, 3);
      sheet.getRange('A3').setNote('ba');
      sheet.deleteRow(2);
      g.equal([column(sheet, 3), sheet.getRange('A2').getNote()], [[1, 3, ''], 'ba']);
    },
  },
  {
    id: 'columns.insert',
    says: 'insertColumnAfter and insertColumnsAfter put columns in; values and widths move right.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.insertColumnAfter', 'Sheet.insertColumnsAfter', 'Sheet.getColumnWidth'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.setColumnWidth(2, 222);
      sheet.insertColumnAfter(1);
      sheet.insertColumnsAfter(1, 1);
      g.equal([sheet.getRange('A1:D1').getValues(), sheet.getColumnWidth(4)], [[['a', '', '', 'b']], 222]);
    },
  },
  {
    id: 'columns.move',
    says: 'moveColumns puts columns before the place named, counted before the move.',
    source: 'Apps Script reference: Sheet.moveColumns',
    mark: 'doc',
    uses: ['Sheet.moveColumns'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', 'e']]);
      sheet.moveColumns(sheet.getRange('A1:B1'), 5);
      g.equal(sheet.getRange('A1:E1').getValues(), [['c', 'd', 'a', 'b', 'e']]);
      sheet.moveColumns(sheet.getRange('C1:D1'), 1);
      g.equal(sheet.getRange('A1:E1').getValues(), [['a', 'b', 'c', 'd', 'e']]);
    },
  },
  {
    id: 'formula.follows',
    says: 'Formulas follow inserted and deleted rows and columns, from other tabs too.',
    source: HELP,
    mark: 'doc',
    uses: ['Sheet.insertRowBefore', 'Sheet.insertColumnBefore', 'Range.getFormula'],
    check: (g) => {
      const sheet = g.sheet('Nguồn');
      const other = g.sheet('Đích');
      other.getRange('A1').setFormula("=SUM('Nguồn'!A2:A5)");
      sheet.insertRowBefore(1);
      sheet.insertColumnBefore(1);
      g.equal(other.getRange('A1').getFormula(), "=SUM('Nguồn'!B3:B6)");
      sheet.deleteRows(3, 2);
      g.equal(other.getRange('A1').getFormula(), "=SUM('Nguồn'!B3:B4)");
    },
  },
  {
    id: 'formula.deletedRef',
    says: 'A formula whose cell was deleted shows #REF!.',
    source: HELP,
    mark: 'doc',
    uses: ['Sheet.deleteColumn', 'Range.getFormula'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('B1').setFormula('=A1');
      sheet.deleteColumn(1);
      g.equal([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()], ['=#REF!', '#REF!']);
    },
  },
  {
    id: 'formula.renamedTab',
    says: 'Formulas follow the renaming of a tab.',
    source: HELP,
    mark: 'bg',
    uses: ['Sheet.setName', 'Range.getFormula'],
    check: (g) => {
      const sheet = g.sheet('Tên cũ');
      const other = g.sheet();
      other.getRange('A1').setFormula("='Tên cũ'!B2");
      sheet.setName('Tên mới');
      g.equal(other.getRange('A1').getFormula(), "='Tên mới'!B2");
    },
  },

  {
    id: 'sort.order',
    says: 'Numbers sort before texts, texts before booleans; empty cells are last both ways.',
    source: HELP,
    mark: 'bg',
    uses: ['Range.sort'],
    check: (g) => {
      const sheet = list(g, 'b', '', 10, true, 'A', 2);
      sheet.getRange('A1:A6').sort(1);
      g.equal(column(sheet, 6), [2, 10, 'A', 'b', true, '']);
      sheet.getRange('A1:A6').sort({ column: 1, ascending: false });
      g.equal(column(sheet, 6), [true, 'b', 'A', 10, 2, '']);
    },
  },
  {
    id: 'sort.absoluteColumns',
    says: 'Sort columns are counted in the sheet, not in the range.',
    source: 'Apps Script reference: Range.sort',
    mark: 'doc',
    uses: ['Range.sort'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('B1:C2').setValues([
        ['x', 2],
        ['y', 1],
      ]);
      sheet.getRange('B1:C2').sort(3);
      g.equal(sheet.getRange('B1:C2').getValues(), [
        ['y', 1],
        ['x', 2],
      ]);
    },
  },
  {
    id: 'sort.several',
    says: 'Several sort keys apply in turn.',
    source: 'Apps Script reference: Range.sort',
    mark: 'doc',
    uses: ['Range.sort'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B3').setValues([
        ['b', 1],
        ['a', 1],
        ['a', 2],
      ]);
      sheet.getRange('A1:B3').sort([
        { column: 1, ascending: true },
        { column: 2, ascending: false },
      ]);
      g.equal(sheet.getRange('A1:B3').getValues(), [
        ['a', 2],
        ['a', 1],
        ['b', 1],
      ]);
    },
  },
  {
    id: 'sort.takesNotes',
    says: 'Notes, colours and number formats go with their rows in a sort.',
    source: HELP,
    mark: 'bg',
    uses: ['Range.sort', 'Range.getNotes', 'Range.getBackgrounds'],
    check: (g) => {
      const sheet = list(g, 2, 1);
      sheet.getRange('A2').setNote('một').setBackground('#00ff00');
      sheet.getRange('A1:A2').sort(1);
      g.equal(
        [
          sheet.getRange('A1').getNote(),
          sheet.getRange('A1').getBackground(),
          sheet.getRange('A2').getNote(),
        ],
        ['một', '#00ff00', ''],
      );
    },
  },
  {
    id: 'sort.sheetKeepsFrozen',
    says: 'Sheet.sort leaves frozen rows where they are; without frozen rows the heading is sorted too.',
    source: 'gas-fakes, test/testsheets.js (run on Google too)',
    mark: 'live',
    uses: ['Sheet.sort', 'Sheet.setFrozenRows'],
    check: (g) => {
      const sheet = list(g, 'Tên', 'b', 'a');
      sheet.setFrozenRows(1);
      sheet.sort(1);
      g.equal(column(sheet, 3), ['Tên', 'a', 'b']);
      sheet.setFrozenRows(0);
      sheet.sort(1, true);
      g.equal(column(sheet, 3), ['a', 'b', 'Tên']);
    },
  },
  {
    id: 'sort.emptySheet',
    says: 'Sorting an empty sheet does nothing.',
    source: 'gas-fakes, test/testsheets.js (run on Google too)',
    mark: 'live',
    uses: ['Sheet.sort'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.sort(1);
      g.equal(sheet.getLastRow(), 0);
    },
  },

  {
    id: 'filter.sortSpec',
    says: 'A filter says by which column it was sorted, and which way; of other columns it says null.',
    source:
      'a public script that printed the members of a Filter on Google; what they answer is background knowledge',
    mark: 'bg',
    uses: ['Filter.getColumnSortSpec', 'SortSpec.isAscending', 'SortSpec.getSortOrder'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B3').setValues([
        ['h', 'h'],
        ['a', 1],
        ['b', 2],
      ]);
      const filter = sheet.getRange('A1:B3').createFilter() as unknown as {
        sort(column: number, ascending: boolean): void;
        getColumnSortSpec(column: number): GoogleAppsScript.Spreadsheet.SortSpec | null;
      };
      g.equal(filter.getColumnSortSpec(2), null);
      filter.sort(2, false);
      const spec = filter.getColumnSortSpec(2)!;
      g.equal(
        [spec.isAscending(), String(spec.getSortOrder()), filter.getColumnSortSpec(1)],
        [false, 'DESCENDING', null],
      );
      g.equal(sheet.getRange('A2').getValue(), 'b');
    },
  },
  {
    id: 'range.getBorder',
    says: 'getBorder gives the borders of the first cell, side by side; null where it has none.',
    source: 'gas-fakes, its class Borders and the tests of it (run on Google too); not in the reference',
    mark: 'comm',
    uses: ['Range.getBorder', 'Borders.getTop', 'Border.getBorderStyle'],
    check: (g) => {
      interface Side {
        getBorderStyle(): unknown;
      }
      interface Bordered {
        getBorder(): { getTop(): Side | null; getLeft(): Side | null } | null;
      }
      const sheet = g.sheet();
      sheet
        .getRange('B2:C3')
        .setBorder(true, null, null, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.DOUBLE);
      const of = (a1: string) => (sheet.getRange(a1) as unknown as Bordered).getBorder();
      g.equal(String(of('B2')?.getTop()?.getBorderStyle()), 'DOUBLE');
      g.equal([of('B2')?.getLeft(), of('H9')], [null, null]);
    },
  },
  {
    id: 'filter.one',
    says: 'A sheet has at most one filter.',
    source: 'Community reports: "already has a filter"',
    mark: 'comm',
    uses: ['Range.createFilter', 'Sheet.getFilter'],
    check: (g) => {
      const sheet = list(g, 'Tên', 'a');
      g.equal(sheet.getFilter(), null);
      sheet.getRange('A1:A2').createFilter();
      g.throws(
        () => sheet.getRange('A1:A2').createFilter(),
        /You can't create a filter in a sheet that already has a filter/,
      );
    },
  },
  {
    id: 'filter.range',
    says: 'A filter knows its range and can be removed.',
    source: 'gas-fakes, test/testsheetssets.js (run on Google too)',
    mark: 'live',
    uses: ['Filter.getRange', 'Filter.remove', 'Range.getFilter'],
    check: (g) => {
      const sheet = list(g, 'Tên', 'a');
      const filter = sheet.getRange('A1:C5').createFilter();
      g.equal(filter.getRange().getA1Notation(), 'A1:C5');
      filter.remove();
      g.equal(sheet.getFilter(), null);
    },
  },
  {
    id: 'filter.hidesOnlyOnScreen',
    says: 'Rows that a filter hides are still read.',
    source: 'Apps Script reference: Class Filter',
    mark: 'doc',
    uses: [
      'Filter.setColumnFilterCriteria',
      'FilterCriteriaBuilder.setHiddenValues',
      'Sheet.isRowHiddenByFilter',
      'Range.getValues',
    ],
    check: (g) => {
      const sheet = list(g, 'Tên', 'a', 'b');
      const filter = sheet.getRange('A1:A3').createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
      g.equal(
        [column(sheet, 3), sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)],
        [['Tên', 'a', 'b'], true, false],
      );
    },
  },

  {
    id: 'filter.criteria',
    says: "A column's filter criterion is read back and removed.",
    source: 'gas-fakes, test/testsheetssets.js (run on Google too)',
    mark: 'live',
    uses: [
      'FilterCriteriaBuilder.whenNumberGreaterThan',
      'Filter.getColumnFilterCriteria',
      'Filter.removeColumnFilterCriteria',
      'FilterCriteria.getCriteriaValues',
    ],
    check: (g) => {
      const sheet = list(g, 'Số', 10, 30);
      const filter = sheet.getRange('A1:A3').createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build());
      g.equal(
        [
          filter.getColumnFilterCriteria(1)?.getCriteriaValues(),
          sheet.isRowHiddenByFilter(2),
          sheet.isRowHiddenByFilter(3),
        ],
        [[25], true, false],
      );
      filter.removeColumnFilterCriteria(1);
      g.equal([filter.getColumnFilterCriteria(1), sheet.isRowHiddenByFilter(2)], [null, false]);
    },
  },
  {
    id: 'filter.sort',
    says: 'Sorting by a filter leaves its headings.',
    source: 'gas-fakes, test/testsheetssets.js (run on Google too)',
    mark: 'live',
    uses: ['Filter.sort'],
    check: (g) => {
      const sheet = list(g, 'Tên', 'b', 'a');
      sheet.getRange('A1:A3').createFilter().sort(1, true);
      g.equal(column(sheet, 3), ['Tên', 'a', 'b']);
    },
  },
  {
    id: 'append.belowData',
    says: 'appendRow writes below the last row with content.',
    source: 'Apps Script reference: Sheet.appendRow',
    mark: 'doc',
    uses: ['Sheet.appendRow'],
    check: (g) => {
      const sheet = list(g, 1, 2);
      sheet.appendRow([3, 'x']);
      g.equal(sheet.getRange('A3:B3').getValues(), [[3, 'x']]);
    },
  },
  {
    id: 'append.grows',
    says: 'appendRow on a full sheet adds a row.',
    source: 'Apps Script reference: Sheet.appendRow',
    mark: 'doc',
    uses: ['Sheet.appendRow', 'Sheet.getMaxRows'],
    check: (g) => {
      const sheet = g.sheet();
      const last = sheet.getMaxRows();
      sheet.getRange(last, 1).setValue('cuối');
      sheet.appendRow(['thêm']);
      g.equal([sheet.getMaxRows(), sheet.getRange(last + 1, 1).getValue()], [last + 1, 'thêm']);
    },
  },
  {
    id: 'append.ignoresPlainText',
    says: 'appendRow reads texts anew although the cells were formatted @.',
    source: 'Community measurement, 2026-09-01',
    mark: 'comm',
    uses: ['Sheet.appendRow', 'Range.setNumberFormat'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B5').setNumberFormat('@');
      sheet.appendRow(['0912', '=1+1']);
      g.equal([sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula()], [912, '=1+1']);
    },
  },
];
