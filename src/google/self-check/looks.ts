/** What the product relies on about how cells look, and what they offer to choose from. */
import { sees, type Scratch, type Seen } from './scratch';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const lists: [string, string][] = [['Trang', 'Nhóm']];

/** A dropdown as columns of choices have it, on a fresh cell, read back. */
const dropdown = (scratch: Scratch): GoogleAppsScript.Spreadsheet.DataValidation | null =>
  scratch.once('dropdown', () => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(lists[0]!, true)
      .setAllowInvalid(false)
      .setHelpText('Chọn một mục')
      .build();
    return scratch.cell().setDataValidation(rule).getDataValidation();
  });

/** A rule of colour on a fresh cell beside those that stand, read back; and what the cell is called. */
const colourRule = (scratch: Scratch): { rule: Rule | undefined; where: string; formula: string } =>
  scratch.once('colour', () => {
    const cell = scratch.cell();
    const where = cell.getA1Notation();
    const formula = `=$A${scratch.lastLine}="x"`;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#fce8e6')
      .setRanges([cell])
      .build();
    scratch.sheet.setConditionalFormatRules([rule]);
    return { rule: scratch.sheet.getConditionalFormatRules()[0], where, formula };
  });

/** Sets one thing of a fresh cell and reads it back. */
const cellSees = (
  scratch: Scratch,
  set: (cell: Range) => Range,
  get: (cell: Range) => unknown,
  wanted: unknown,
): Seen => sees(get(set(scratch.cell())), wanted);

export const aboutLooks = {
  'looks.note': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setNote('Cần sửa: thử'),
      (cell) => cell.getNote(),
      'Cần sửa: thử',
    ),
  'looks.noteGone': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setNote('x').setNote(''),
      (cell) => cell.getNote(),
      '',
    ),
  'looks.notes': (s: Scratch) =>
    sees(
      s
        .block(1, 2)
        .setNotes([['', 'b']])
        .getNotes(),
      [['', 'b']],
    ),
  'looks.background': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setBackground('#fce8e6'),
      (cell) => cell.getBackground(),
      '#fce8e6',
    ),
  'looks.backgrounds': (s: Scratch) =>
    sees(
      s
        .block(1, 2)
        .setBackgrounds([['#ffffff', '#e6f4ea']])
        .getBackgrounds(),
      [['#ffffff', '#e6f4ea']],
    ),
  'looks.bold': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setFontWeight('bold'),
      (cell) => cell.getFontWeight(),
      'bold',
    ),
  'looks.wrap': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setWrap(true),
      (cell) => cell.getWrap(),
      true,
    ),
  'looks.top': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setVerticalAlignment('top'),
      (cell) => cell.getVerticalAlignment(),
      'top',
    ),
  'looks.middle': (s: Scratch) =>
    cellSees(
      s,
      (cell) => cell.setHorizontalAlignment('center'),
      (cell) => cell.getHorizontalAlignment(),
      'center',
    ),
  'looks.width': (s: Scratch) => sees(s.sheet.setColumnWidth(6, 140).getColumnWidth(6), 140),
  'looks.frozenLine': (s: Scratch) => {
    s.sheet.setFrozenRows(1);
    return sees(s.sheet.getFrozenRows(), 1);
  },
  'looks.frozenColumn': (s: Scratch) => {
    s.sheet.setFrozenColumns(2);
    return sees(s.sheet.getFrozenColumns(), 2);
  },
  'looks.hidden': (s: Scratch) => {
    s.sheet.hideColumns(7);
    return sees(
      [7, 8].map((column) => s.sheet.isColumnHiddenByUser(column)),
      [true, false],
    );
  },
  'looks.choices': (s: Scratch) => sees(dropdown(s)?.getCriteriaValues()[0], lists[0]),
  'looks.choicesStrict': (s: Scratch) => sees(dropdown(s)?.getAllowInvalid(), false),
  'looks.choicesHelp': (s: Scratch) => sees(dropdown(s)?.getHelpText(), 'Chọn một mục'),
  'looks.colourRule': (s: Scratch) => {
    const { rule, formula } = colourRule(s);
    return sees(rule?.getBooleanCondition()?.getCriteriaValues()[0], formula);
  },
  'looks.colourRuleWhere': (s: Scratch) => {
    const { rule, where } = colourRule(s);
    return sees(
      rule?.getRanges().map((range) => range.getA1Notation()),
      [where],
    );
  },
  'looks.chart': (s: Scratch) => {
    s.sheet.insertChart(
      s.sheet.newChart().asBarChart().addRange(s.block(2, 2)).setPosition(3, 9, 0, 0).build(),
    );
    return sees(s.sheet.getCharts().length, 1);
  },
};
