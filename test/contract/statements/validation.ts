/** Data validation: rules on cells, and what they refuse. */
import type { ContractKit, Statement } from '../statement';

const DV = 'Apps Script reference: Class DataValidationBuilder';
const RANGE = 'Apps Script reference: Class Range';
type Build = (
  builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
) => GoogleAppsScript.Spreadsheet.DataValidationBuilder;
/** A cell that rejects what breaks the rule. */
const strict = (g: ContractKit, build: Build): GoogleAppsScript.Spreadsheet.Range => {
  const cell = g.sheet().getRange('B2');
  cell.setDataValidation(build(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build());
  return cell;
};
/** Which of the values a rule takes. */
const taken = (g: ContractKit, build: Build, values: unknown[]): unknown[] => {
  const cell = strict(g, build);
  return values.filter((value) => {
    try {
      cell.setValue(value);
      SpreadsheetApp.flush();
      return true;
    } catch (error) {
      if (!/data validation|xác thực dữ liệu/.test((error as Error).message)) throw error;
      return false;
    }
  });
};
const uses = [
  'Range.setDataValidation',
  'DataValidationBuilder.setAllowInvalid',
  'DataValidationBuilder.build',
  'SpreadsheetApp.newDataValidation',
];

export const statements: Statement[] = [
  {
    id: 'validation.none',
    says: 'A cell without a rule answers null.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getDataValidation', 'Range.getDataValidations'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      g.equal([range.getDataValidation(), range.getDataValidations()], [null, [[null, null]]]);
    },
  },
  {
    id: 'validation.listReadBack',
    says: 'A list rule is read back with its entries, its dropdown flag, its help and whether it only warns.',
    source: DV,
    mark: 'doc',
    uses: [
      'DataValidationBuilder.requireValueInList',
      'DataValidation.getCriteriaType',
      'DataValidation.getCriteriaValues',
      'DataValidation.getHelpText',
      'DataValidation.getAllowInvalid',
      'DataValidationBuilder.setHelpText',
      ...uses,
    ],
    check: (g) => {
      const cell = strict(g, (builder) =>
        builder.requireValueInList(['Trang', 'Nhóm'], true).setHelpText('Chọn loại'),
      );
      const rule = cell.getDataValidation();
      g.ok(rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, 'type');
      g.equal(
        [rule?.getCriteriaValues(), rule?.getHelpText(), rule?.getAllowInvalid()],
        [[['Trang', 'Nhóm'], true], 'Chọn loại', false],
      );
    },
  },
  {
    id: 'validation.warnsByDefault',
    says: 'A rule only warns until it is told to reject.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidation.getAllowInvalid', 'Range.setDataValidation'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      cell.setValue('khác');
      g.equal([cell.getValue(), cell.getDataValidation()?.getAllowInvalid()], ['khác', true]);
    },
  },
  {
    id: 'validation.listRejects',
    says: 'A script that writes another value into a rejecting list is refused, with the cell named.',
    source: 'Community: "violates the data validation rules set on this cell"',
    mark: 'bg',
    uses: ['Range.setValue', ...uses],
    check: (g) => {
      const cell = strict(g, (builder) => builder.requireValueInList(['Đạt', 'Trả lại']));
      cell.setValue('Đạt');
      g.throws(
        () => cell.setValue('Không rõ'),
        /^The data you entered in cell B2 violates the data validation rules set on this cell\.$/,
      );
      g.equal(cell.getValue(), 'Đạt');
    },
  },
  {
    id: 'validation.blockRejects',
    says: 'One refused value refuses the whole setValues.',
    source: 'Community: "violates the data validation rules set on this cell"',
    mark: 'bg',
    uses: ['Range.setValues', ...uses],
    check: (g) => {
      const cell = strict(g, (builder) => builder.requireValueInList(['a']));
      g.throws(
        () =>
          cell
            .getSheet()
            .getRange('A1:B2')
            .setValues([
              [1, 2],
              [3, 'x'],
            ]),
        /cell B2/,
      );
      g.equal(cell.getSheet().getLastRow(), 0);
    },
  },
  {
    id: 'validation.emptyAllowed',
    says: 'A rejecting rule lets a cell be emptied.',
    source: 'Community: clearing cells with validation',
    mark: 'bg',
    uses: ['Range.clearContent', 'Range.setValue'],
    check: (g) => {
      const cell = strict(g, (builder) => builder.requireValueInList(['a']));
      cell.setValue('a');
      cell.setValue('');
      g.equal(cell.getValue(), '');
      cell.setValue('a');
      cell.clearContent();
      g.equal([cell.getValue(), cell.getDataValidation() !== null], ['', true]);
    },
  },
  {
    id: 'validation.fromRange',
    says: 'A rule on a range takes the values that stand there now.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidationBuilder.requireValueInRange', ...uses],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:A2').setValues([['H04'], ['H09']]);
      const cell = sheet.getRange('C1');
      cell.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInRange(sheet.getRange('A1:A5'))
          .setAllowInvalid(false)
          .build(),
      );
      cell.setValue('H09');
      g.throws(() => cell.setValue('H10'), /cell C1/);
      sheet.getRange('A3').setValue('H10');
      cell.setValue('H10');
      g.equal(cell.getValue(), 'H10');
    },
  },
  {
    id: 'validation.rangeReadBack',
    says: 'The range of a rule is read back, and follows inserted rows.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidation.getCriteriaValues', 'Sheet.insertRowBefore'],
    check: (g) => {
      const sheet = g.sheet();
      sheet
        .getRange('C1')
        .setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A5'), false).build(),
        );
      sheet.insertRowBefore(1);
      const values = sheet.getRange('C2').getDataValidation()?.getCriteriaValues() as
        [GoogleAppsScript.Spreadsheet.Range, boolean] | undefined;
      g.equal([values?.[0].getA1Notation(), values?.[1]], ['A3:A6', false]);
    },
  },
  {
    id: 'validation.number',
    says: 'Number rules compare numbers and refuse texts.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidationBuilder.requireNumberBetween', 'DataValidationBuilder.requireNumberGreaterThan'],
    check: (g) => {
      g.equal(
        taken(g, (b) => b.requireNumberBetween(1, 5), [0, 1, 5, 6, 'x']),
        [1, 5],
      );
      g.equal(
        taken(g, (b) => b.requireNumberGreaterThan(0), [0, 1, '2']),
        [1, '2'],
      );
    },
  },
  {
    id: 'validation.date',
    says: 'Date rules compare days; requireDate takes any date.',
    source: DV,
    mark: 'doc',
    uses: [
      'DataValidationBuilder.requireDate',
      'DataValidationBuilder.requireDateAfter',
      'DataValidationBuilder.requireDateOnOrBefore',
    ],
    check: (g) => {
      g.equal(
        taken(g, (b) => b.requireDate(), ['2018-10-29', 'hôm nay']),
        ['2018-10-29'],
      );
      g.equal(
        taken(g, (b) => b.requireDateAfter(new Date(2018, 9, 29)), ['2018-10-29', '2018-10-30']),
        ['2018-10-30'],
      );
      g.equal(
        taken(g, (b) => b.requireDateOnOrBefore(new Date(2018, 9, 29)), ['2018-10-29', '2018-10-30']),
        ['2018-10-29'],
      );
    },
  },
  {
    id: 'validation.text',
    says: 'Text rules look for a part, an equal text, an e-mail or an address.',
    source: DV,
    mark: 'doc',
    uses: [
      'DataValidationBuilder.requireTextContains',
      'DataValidationBuilder.requireTextIsEmail',
      'DataValidationBuilder.requireTextIsUrl',
      'DataValidationBuilder.requireTextEqualTo',
    ],
    check: (g) => {
      g.equal(
        taken(g, (b) => b.requireTextContains('facebook'), ['https://facebook.com/x', 'zalo']),
        ['https://facebook.com/x'],
      );
      g.equal(
        taken(g, (b) => b.requireTextIsEmail(), ['hoa@example.com', 'hoa@', 'hoa']),
        ['hoa@example.com'],
      );
      g.equal(
        taken(g, (b) => b.requireTextIsUrl(), ['https://example.com/a', 'không phải']),
        ['https://example.com/a'],
      );
      g.equal(
        taken(g, (b) => b.requireTextEqualTo('Có'), ['Có', 'Không']),
        ['Có'],
      );
    },
  },
  {
    id: 'validation.formula',
    says: 'A formula rule is written for the first cell and moves with the others.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidationBuilder.requireFormulaSatisfied', ...uses],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:A2').setValues([[1], [10]]);
      sheet
        .getRange('B1:B2')
        .setDataValidation(
          SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B1>A1').setAllowInvalid(false).build(),
        );
      sheet.getRange('B1').setValue(5);
      g.throws(() => sheet.getRange('B2').setValue(5), /cell B2/);
    },
  },
  {
    id: 'validation.checkbox',
    says: 'insertCheckboxes sets FALSE and a checkbox rule; check and uncheck tick it.',
    source: RANGE,
    mark: 'live',
    uses: [
      'Range.insertCheckboxes',
      'Range.check',
      'Range.uncheck',
      'Range.isChecked',
      'Range.removeCheckboxes',
    ],
    check: (g) => {
      const range = g.sheet().getRange('A1:A2');
      range.insertCheckboxes();
      g.ok(
        range.getDataValidation()?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX,
        'type',
      );
      g.equal([range.getValues(), range.isChecked()], [[[false], [false]], false]);
      range.getCell(1, 1).check();
      g.equal([range.getValues(), range.isChecked()], [[[true], [false]], null]);
      range.removeCheckboxes();
      g.equal([range.getValues(), range.getDataValidation()], [[[''], ['']], null]);
    },
  },
  {
    id: 'validation.block',
    says: 'setDataValidations takes one rule or null for each cell.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setDataValidations', 'Range.getDataValidations'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      range.setDataValidations([[rule, null]]);
      g.equal(
        range.getDataValidations().map((row) => row.map((item) => item !== null)),
        [[true, false]],
      );
      g.throws(() => range.setDataValidations([[rule]]), /number of columns in the data does not match/);
    },
  },
  {
    id: 'validation.clear',
    says: 'A rule goes with setDataValidation(null) or clearDataValidations.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setDataValidation', 'Range.clearDataValidations'],
    check: (g) => {
      const cell = strict(g, (b) => b.requireValueInList(['a']));
      cell.setDataValidation(null);
      g.equal(cell.getDataValidation(), null);
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      cell.clearDataValidations();
      g.equal(cell.getDataValidation(), null);
    },
  },
  {
    id: 'validation.copyBuilder',
    says: 'A rule can be copied into a builder and changed.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidation.copy', 'DataValidationBuilder.getCriteriaType'],
    check: (g) => {
      const cell = strict(g, (b) => b.requireValueInList(['a']));
      const rule = cell.getDataValidation()?.copy().requireValueInList(['a', 'b']).build();
      g.equal([rule?.getCriteriaValues(), rule?.getAllowInvalid()], [[['a', 'b'], true], false]);
    },
  },
  {
    id: 'validation.withCriteria',
    says: 'withCriteria makes a rule by its criterion and arguments.',
    source: DV,
    mark: 'doc',
    uses: ['DataValidationBuilder.withCriteria'],
    check: (g) =>
      g.equal(
        taken(
          g,
          (b) => b.withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [['a', 'b'], true]),
          ['a', 'c'],
        ),
        ['a'],
      ),
  },
  {
    id: 'validation.emptyBuilder',
    says: 'A builder that was told nothing has no criterion, no help, and only warns.',
    source: 'gas-fakes, test/testsheetsdatavalidations.js (run on Google too)',
    mark: 'live',
    uses: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.getCriteriaType',
      'DataValidationBuilder.getHelpText',
    ],
    check: (g) => {
      const builder = SpreadsheetApp.newDataValidation();
      g.equal(
        [
          builder.getCriteriaType(),
          builder.getCriteriaValues(),
          builder.getHelpText(),
          builder.getAllowInvalid(),
        ],
        [null, [], null, true],
      );
    },
  },
  {
    id: 'validation.checkboxValues',
    says: "A checkbox may stand for two values of one's own; cells without a checkbox are not ticked.",
    source: 'gas-fakes, test/testsheetsdatavalidations.js (run on Google too)',
    mark: 'live',
    uses: ['DataValidationBuilder.requireCheckbox', 'Range.check', 'Range.uncheck'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setValues([['NO', 'chữ']]);
      range
        .getCell(1, 1)
        .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('YES', 'NO').build());
      range.check();
      g.equal(range.getValues(), [['YES', 'chữ']]);
      range.uncheck();
      g.equal(range.getValues(), [['NO', 'chữ']]);
    },
  },
  {
    id: 'validation.notBuilt',
    says: 'A builder that was not built is refused.',
    source: 'Community: build() forgotten',
    mark: 'bg',
    uses: ['Range.setDataValidation'],
    check: (g) =>
      g.throws(
        () =>
          g
            .sheet()
            .getRange('A1')
            .setDataValidation(
              SpreadsheetApp.newDataValidation().requireValueInList([
                'a',
              ]) as unknown as GoogleAppsScript.Spreadsheet.DataValidation,
            ),
        /don't match the method signature for SpreadsheetApp\.Range\.setDataValidation/,
      ),
  },
  {
    id: 'validation.inheritedByNewRows',
    says: 'Rows inserted below a row with a rule have the rule.',
    source: 'Google Docs Editors Help: insert rows',
    mark: 'bg',
    uses: ['Sheet.insertRowsAfter', 'Range.getDataValidation'],
    check: (g) => {
      const sheet = g.sheet();
      sheet
        .getRange('A2')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      sheet.insertRowsAfter(2, 1);
      g.ok(sheet.getRange('A3').getDataValidation() !== null, 'no rule');
    },
  },
];
