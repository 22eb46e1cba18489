/**
 * Conditional format rules as a script sees them. What they do to a cell's look is seen on the screen only.
 */
import type { ContractKit, Statement } from '../statement';

const CF = 'Apps Script reference: Class ConditionalFormatRuleBuilder';
const SHEET = 'Apps Script reference: Class Sheet';
const rule = (
  range: GoogleAppsScript.Spreadsheet.Range,
  text = 'Thiếu',
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(text)
    .setBackground('#f4cccc')
    .setRanges([range])
    .build();
const ranges = (sheet: GoogleAppsScript.Spreadsheet.Sheet): string[][] =>
  sheet.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation()));
const withRule = (g: ContractKit, a1: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = g.sheet();
  sheet.setConditionalFormatRules([rule(sheet.getRange(a1))]);
  return sheet;
};

export const statements: Statement[] = [
  {
    id: 'conditional.none',
    says: 'A new sheet has no rules.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.getConditionalFormatRules'],
    check: (g) => g.equal(g.sheet().getConditionalFormatRules().length, 0),
  },
  {
    id: 'conditional.readBack',
    says: 'A rule is read back with its condition, its look and its ranges.',
    source: CF,
    mark: 'doc',
    uses: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.build',
      'Sheet.setConditionalFormatRules',
      'Sheet.getConditionalFormatRules',
      'ConditionalFormatRule.getBooleanCondition',
      'ConditionalFormatRule.getRanges',
      'BooleanCondition.getCriteriaType',
      'BooleanCondition.getCriteriaValues',
      'BooleanCondition.getBackground',
      'ConditionalFormatRuleBuilder.whenTextEqualTo',
    ],
    check: (g) => {
      const sheet = withRule(g, 'A2:C10');
      const found = sheet.getConditionalFormatRules()[0];
      const condition = found?.getBooleanCondition();
      g.ok(condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO, 'type');
      g.equal(
        [
          condition?.getCriteriaValues(),
          condition?.getBackground(),
          condition?.getFontColor(),
          found?.getRanges().map((range) => range.getA1Notation()),
        ],
        [['Thiếu'], '#f4cccc', null, ['A2:C10']],
      );
    },
  },
  {
    id: 'conditional.replacesAll',
    says: 'setConditionalFormatRules replaces every rule of the sheet.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.setConditionalFormatRules', 'Sheet.clearConditionalFormatRules'],
    check: (g) => {
      const sheet = withRule(g, 'A1');
      sheet.setConditionalFormatRules([rule(sheet.getRange('B1')), rule(sheet.getRange('C1'))]);
      g.equal(ranges(sheet), [['B1'], ['C1']]);
      sheet.clearConditionalFormatRules();
      g.equal(ranges(sheet), []);
    },
  },
  {
    id: 'conditional.formula',
    says: 'A custom formula is kept as text.',
    source: CF,
    mark: 'doc',
    uses: [
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setBold',
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'BooleanCondition.getCriteriaValues',
    ],
    check: (g) => {
      const sheet = g.sheet();
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=$B2="Chưa báo cáo"')
          .setFontColor('#ff0000')
          .setBold(true)
          .setRanges([sheet.getRange('A2:D10')])
          .build(),
      ]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      g.equal(
        [condition?.getCriteriaValues(), condition?.getFontColor(), condition?.getBold()],
        [['=$B2="Chưa báo cáo"'], '#ff0000', true],
      );
    },
  },
  {
    id: 'conditional.severalRanges',
    says: 'A rule may have several ranges.',
    source: CF,
    mark: 'doc',
    uses: ['ConditionalFormatRuleBuilder.setRanges', 'ConditionalFormatRule.getRanges'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBackground('#ffffcc')
          .setRanges([sheet.getRange('A1'), sheet.getRange('C1:C5')])
          .build(),
      ]);
      g.equal(ranges(sheet), [['A1', 'C1:C5']]);
    },
  },
  {
    id: 'conditional.otherSheet',
    says: 'A rule of one sheet cannot be given to another.',
    source: 'ErrorHandler: list of Apps Script errors',
    mark: 'comm',
    uses: ['Sheet.setConditionalFormatRules'],
    check: (g) => {
      const other = rule(g.sheet().getRange('A1'));
      g.throws(
        () => g.sheet().setConditionalFormatRules([other]),
        /Conditional format rule cannot reference a different sheet/,
      );
    },
  },
  {
    id: 'conditional.noRanges',
    says: 'A rule without ranges cannot be built.',
    source: CF,
    mark: 'bg',
    uses: ['ConditionalFormatRuleBuilder.build'],
    check: (g) => g.throws(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()),
  },
  {
    id: 'conditional.followsRows',
    says: "A rule's range grows when rows are inserted inside it and moves when they are inserted above.",
    source: 'Google Docs Editors Help: conditional formatting',
    mark: 'bg',
    uses: ['Sheet.insertRowsAfter', 'Sheet.insertRowBefore'],
    check: (g) => {
      const sheet = withRule(g, 'A2:C10');
      sheet.insertRowsAfter(5, 2);
      g.equal(ranges(sheet), [['A2:C12']]);
      sheet.insertRowBefore(1);
      g.equal(ranges(sheet), [['A3:C13']]);
    },
  },
  {
    id: 'conditional.followsColumns',
    says: 'A rule moves with its column and goes when the column is deleted.',
    source: 'Google Docs Editors Help: conditional formatting',
    mark: 'bg',
    uses: ['Sheet.moveColumns', 'Sheet.deleteColumn', 'Sheet.insertColumnBefore'],
    check: (g) => {
      const sheet = withRule(g, 'B2:B10');
      sheet.insertColumnBefore(1);
      g.equal(ranges(sheet), [['C2:C10']]);
      sheet.moveColumns(sheet.getRange('C:C'), 6);
      g.equal(ranges(sheet), [['E2:E10']]);
      sheet.deleteColumn(5);
      g.equal(ranges(sheet), []);
    },
  },
  {
    id: 'conditional.formulaFollows',
    says: "A rule's formula follows inserted columns.",
    source: 'Google Docs Editors Help: conditional formatting',
    mark: 'bg',
    uses: ['Sheet.insertColumnBefore', 'BooleanCondition.getCriteriaValues'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=$B2>1')
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A2:C10')])
          .build(),
      ]);
      sheet.insertColumnBefore(2);
      g.equal(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues(), ['=$C2>1']);
    },
  },
  {
    id: 'conditional.notTheCellsOwnLook',
    says: "getBackground tells the cell's own colour, whatever a conditional format shows.",
    source: 'gas-fakes, notes/oddities.md (checked on Google)',
    mark: 'live',
    uses: ['Range.getBackground', 'Sheet.setConditionalFormatRules'],
    check: (g) => {
      const sheet = withRule(g, 'A1');
      sheet.getRange('A1').setValue('Thiếu');
      g.equal(sheet.getRange('A1').getBackground(), '#ffffff');
    },
  },
  {
    id: 'conditional.copy',
    says: 'A rule can be copied into a builder and given other ranges.',
    source: CF,
    mark: 'doc',
    uses: ['ConditionalFormatRule.copy', 'ConditionalFormatRuleBuilder.setRanges'],
    check: (g) => {
      const sheet = withRule(g, 'A1');
      const found = sheet.getConditionalFormatRules()[0];
      if (found)
        sheet.setConditionalFormatRules([
          found
            .copy()
            .setRanges([sheet.getRange('D1:D9')])
            .build(),
        ]);
      g.equal(
        [ranges(sheet), sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getBackground()],
        [[['D1:D9']], '#f4cccc'],
      );
    },
  },
  {
    id: 'conditional.criteria',
    says: 'Conditions on numbers, days and texts are read back with their arguments; withCriteria makes the same.',
    source: CF,
    mark: 'doc',
    uses: [
      'ConditionalFormatRuleBuilder.whenNumberBetween',
      'ConditionalFormatRuleBuilder.whenDateBefore',
      'ConditionalFormatRuleBuilder.whenDateAfter',
      'ConditionalFormatRuleBuilder.whenTextContains',
      'ConditionalFormatRuleBuilder.whenCellEmpty',
      'ConditionalFormatRuleBuilder.whenCellNotEmpty',
      'ConditionalFormatRuleBuilder.withCriteria',
    ],
    check: (g) => {
      const range = g.sheet().getRange('A1');
      const make = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
      const told = (one: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder): unknown[] => {
        const condition = one.build().getBooleanCondition();
        return [String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
      };
      g.equal(
        [
          told(make().whenNumberBetween(1, 5)),
          told(make().whenTextContains('x')),
          told(make().whenCellEmpty()),
          told(make().whenCellNotEmpty()),
          told(make().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, [3])),
          told(make().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)),
          told(make().whenDateAfter(SpreadsheetApp.RelativeDate.YESTERDAY)),
        ],
        [
          ['NUMBER_BETWEEN', [1, 5]],
          ['TEXT_CONTAINS', ['x']],
          ['CELL_EMPTY', []],
          ['CELL_NOT_EMPTY', []],
          ['NUMBER_GREATER_THAN', [3]],
          ['DATE_BEFORE_RELATIVE', [SpreadsheetApp.RelativeDate.TODAY]],
          ['DATE_AFTER_RELATIVE', [SpreadsheetApp.RelativeDate.YESTERDAY]],
        ],
      );
    },
  },
  {
    id: 'conditional.order',
    says: 'Rules keep their order.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.setConditionalFormatRules'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.setConditionalFormatRules(['A1', 'B1', 'C1'].map((a1) => rule(sheet.getRange(a1), a1)));
      g.equal(
        sheet
          .getConditionalFormatRules()
          .map((one) => one.getBooleanCondition()?.getCriteriaValues()[0] as string),
        ['A1', 'B1', 'C1'],
      );
    },
  },
];
