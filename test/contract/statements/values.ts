/** What becomes of a value on its way into a cell and out again. */
import type { ContractKit, Statement } from '../statement';

const RANGE = 'Apps Script reference: Class Range';
const uses = ['Range.setValue', 'Range.getValue'];
/** What a fresh plain cell holds after the value was written. */
const round = (g: ContractKit, value: unknown): unknown => {
  const cell = g.sheet().getRange('A1');
  cell.setValue(value);
  return cell.getValue();
};
/** The same in a cell formatted as plain text. */
const roundText = (g: ContractKit, value: unknown): unknown => {
  const cell = g.sheet().getRange('A1');
  cell.setNumberFormat('@').setValue(value);
  return cell.getValue();
};

export const statements: Statement[] = [
  {
    id: 'value.number',
    says: 'A number is read back as the same number.',
    source: RANGE,
    mark: 'doc',
    uses,
    check: (g) => g.equal([round(g, 12.5), round(g, -3), round(g, 0)], [12.5, -3, 0]),
  },
  {
    id: 'value.boolean',
    says: 'A boolean is read back as a boolean.',
    source: RANGE,
    mark: 'doc',
    uses,
    check: (g) => g.equal([round(g, true), round(g, false)], [true, false]),
  },
  {
    id: 'value.empty',
    says: 'An empty cell is read as an empty string.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getValue', 'Range.getValues'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(sheet.getRange('A1').getValue(), '');
      g.equal(sheet.getRange('A1:B2').getValues(), [
        ['', ''],
        ['', ''],
      ]);
    },
  },
  {
    id: 'value.null',
    says: 'Writing null empties the cell.',
    source: 'Community reports on Range.setValues',
    mark: 'bg',
    uses,
    check: (g) => g.equal([round(g, null), round(g, '')], ['', '']),
  },
  {
    id: 'value.nan',
    says: 'NaN becomes an error value, read as its code.',
    source: 'Community reports on Range.setValues',
    mark: 'bg',
    uses,
    check: (g) => g.equal(round(g, NaN), '#NUM!'),
  },
  {
    id: 'value.nestedArray',
    says: 'An array inside a row becomes the text of a Java object, not its items.',
    source: 'Stack Overflow: setValues writes [Ljava.lang.Object',
    mark: 'comm',
    uses: ['Range.setValues'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValues([[['a', 'b'] as unknown as string]]);
      g.ok(/^\[Ljava\.lang\.Object;@/.test(String(cell.getValue())), String(cell.getValue()));
    },
  },

  {
    id: 'text.leadingZeros',
    says: 'A text of digits becomes a number and loses its leading zeros.',
    source: 'Stack Overflow: leading zeros lost by setValue',
    mark: 'comm',
    uses,
    check: (g) => g.equal(round(g, '0912345678'), 912345678),
  },
  {
    id: 'text.trueFalse',
    says: 'The texts TRUE and true become the boolean.',
    source: RANGE,
    mark: 'comm',
    uses,
    check: (g) => g.equal([round(g, 'TRUE'), round(g, 'false')], [true, false]),
  },
  {
    id: 'text.isoDate',
    says: "A text such as 2026-09-01 becomes a Date at midnight in the spreadsheet's time zone.",
    source: 'Community reports on Range.setValue',
    mark: 'comm',
    uses,
    check: (g) =>
      g.equal(
        Utilities.formatDate(
          round(g, '2026-09-01') as Date,
          g.ss.getSpreadsheetTimeZone(),
          'yyyy-MM-dd HH:mm',
        ),
        '2026-09-01 00:00',
      ),
  },
  {
    id: 'text.slashIsDate',
    says: 'A text such as 1/2 becomes a Date.',
    source: 'Community reports on Range.setValue',
    mark: 'comm',
    uses,
    check: (g) => g.ok(round(g, '1/2') instanceof Date, 'no date'),
  },
  {
    id: 'text.enUsDates',
    says: 'In an en_US file 02/10/2018 is 10 February.',
    source: 'Google Docs Editors Help: spreadsheet locale',
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        Utilities.formatDate(round(g, '02/10/2018') as Date, g.ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
        '2018-02-10',
      ),
  },
  {
    id: 'text.viVnDates',
    says: 'In a vi_VN file 02/10/2018 is 2 October.',
    source: 'Google Docs Editors Help: spreadsheet locale',
    mark: 'doc',
    uses,
    locale: 'vi_VN',
    check: (g) =>
      g.equal(
        Utilities.formatDate(round(g, '02/10/2018') as Date, g.ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
        '2018-10-02',
      ),
  },
  {
    id: 'text.noSuchDay',
    says: 'A day that no calendar has stays text.',
    source: 'Google Docs Editors Help: spreadsheet locale',
    mark: 'bg',
    uses,
    locale: 'vi_VN',
    check: (g) => g.equal([round(g, '31/02/2018'), round(g, '12/31/2018')], ['31/02/2018', '12/31/2018']),
  },
  {
    id: 'text.enUsNumbers',
    says: 'In an en_US file 1,234.5 is one thousand two hundred and thirty-four and a half.',
    source: 'Google Docs Editors Help: spreadsheet locale',
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) => g.equal(round(g, '1,234.5'), 1234.5),
  },
  {
    id: 'text.viVnNumbers',
    says: 'In a vi_VN file 1.234,5 is one thousand two hundred and thirty-four and a half.',
    source: 'Google Docs Editors Help: spreadsheet locale',
    mark: 'doc',
    uses,
    locale: 'vi_VN',
    check: (g) => g.equal([round(g, '1.234,5'), round(g, '1,5')], [1234.5, 1.5]),
  },
  {
    id: 'text.percent',
    says: 'A text such as 5% becomes the fraction, under a percent format.',
    source: RANGE,
    mark: 'bg',
    uses: ['Range.setValue', 'Range.getNumberFormat'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue('5%');
      g.equal(cell.getValue(), 0.05);
      g.ok(cell.getNumberFormat().indexOf('%') >= 0, cell.getNumberFormat());
    },
  },
  {
    id: 'text.plain',
    says: 'A text that means nothing else stays as it is, spaces and lines too.',
    source: RANGE,
    mark: 'doc',
    uses,
    check: (g) =>
      g.equal(
        [round(g, 'Nguyễn Thị Hoa'), round(g, ' Phó Chủ tịch'), round(g, 'một\nhai')],
        ['Nguyễn Thị Hoa', ' Phó Chủ tịch', 'một\nhai'],
      ),
  },
  {
    id: 'text.leadingDash',
    says: 'A text that begins with a dash and is no number stays text.',
    source: 'Community: lists of "- item" in cells',
    mark: 'bg',
    uses,
    check: (g) => g.equal([round(g, '- gửi lại'), round(g, '-5')], ['- gửi lại', -5]),
  },
  {
    id: 'text.atSign',
    says: 'A text that begins with @ stays text.',
    source: 'Community: user names in cells',
    mark: 'bg',
    uses,
    check: (g) => g.equal(round(g, '@congdoan'), '@congdoan'),
  },
  {
    id: 'text.tooLong',
    says: 'A cell takes 50,000 characters and refuses more.',
    source: 'Google Drive Help: file size limits',
    mark: 'doc',
    uses,
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue('x'.repeat(50_000));
      g.equal(String(cell.getValue()).length, 50_000);
      g.throws(() => cell.setValue('x'.repeat(50_001)), /50000 characters/);
    },
  },

  {
    id: 'formula.equals',
    says: 'A text that begins with = becomes a formula.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setValue', 'Range.getFormula'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue('=1+1');
      g.equal([cell.getFormula(), cell.getValue()], ['=1+1', 2]);
    },
  },
  {
    id: 'formula.plus',
    says: 'A text that begins with + and is no number becomes a formula.',
    source: 'Apps Script reference: Range.trimWhitespace, note',
    mark: 'doc',
    uses: ['Range.setValue', 'Range.getFormula'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue('+A2');
      g.equal(cell.getFormula(), '=A2');
    },
  },
  {
    id: 'formula.inBlock',
    says: 'setValues makes formulas as setValue does.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setValues', 'Range.getFormulas'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setValues([['=1', 'a']]);
      g.equal(range.getFormulas(), [['=1', '']]);
    },
  },
  {
    id: 'formula.setFormulaAddsEquals',
    says: 'setFormula takes a formula with or without its equals sign.',
    source: 'Apps Script reference: Range.setFormula',
    mark: 'bg',
    uses: ['Range.setFormula', 'Range.getFormula'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1').setFormula('1+1');
      g.equal(sheet.getRange('A1').getFormula(), '=1+1');
    },
  },
  {
    id: 'formula.valueReplaces',
    says: 'Writing a value over a formula removes the formula.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setFormula', 'Range.setValue'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setFormula('=1');
      cell.setValue(5);
      g.equal([cell.getFormula(), cell.getValue()], ['', 5]);
    },
  },
  {
    id: 'formula.error',
    says: "A formula's error is read as its code.",
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setFormula', 'Range.getValue'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setFormula('=1/0');
      g.equal([cell.getValue(), cell.getDisplayValue()], ['#DIV/0!', '#DIV/0!']);
    },
  },

  {
    id: 'apostrophe.consumed',
    says: 'A leading apostrophe makes text of anything and is not part of the value.',
    source: 'Stack Overflow: apostrophe and getValue',
    mark: 'comm',
    uses,
    check: (g) =>
      g.equal([round(g, "'0912"), round(g, "'=1+1"), round(g, "'TRUE")], ['0912', '=1+1', 'TRUE']),
  },
  {
    id: 'apostrophe.roundTripRearms',
    says: 'Values read and written back make a formula of text that an apostrophe had kept apart.',
    source: 'Stack Overflow: apostrophe and getValue',
    mark: 'comm',
    uses,
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue("'=1+1");
      cell.setValues(cell.getValues());
      g.equal(cell.getFormula(), '=1+1');
    },
  },

  {
    id: 'plainText.keepsZeros',
    says: 'In a cell formatted @ before the write, digits stay text with their zeros.',
    source: 'Stack Overflow: setNumberFormat("@") before setValues',
    mark: 'comm',
    uses: ['Range.setNumberFormat', 'Range.setValue'],
    check: (g) =>
      g.equal(
        [roundText(g, '0912345678'), roundText(g, '1/2'), roundText(g, 'TRUE'), roundText(g, '2026-09-01')],
        ['0912345678', '1/2', 'TRUE', '2026-09-01'],
      ),
  },
  {
    id: 'plainText.inBlock',
    says: 'setValues into cells formatted @ keeps every text as it is.',
    source: 'Stack Overflow: setNumberFormat("@") before setValues',
    mark: 'comm',
    uses: ['Range.setNumberFormat', 'Range.setValues', 'Range.getValues'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B2');
      range.setNumberFormat('@').setValues([
        ['0912', '5%'],
        ['1/2', 'x'],
      ]);
      g.equal(range.getValues(), [
        ['0912', '5%'],
        ['1/2', 'x'],
      ]);
    },
  },
  {
    id: 'plainText.numbersStayNumbers',
    says: 'A number written into a cell formatted @ is read back as a number.',
    source: 'Apps Script reference: Range.setValue',
    mark: 'bg',
    uses,
    check: (g) => g.equal(roundText(g, 5), 5),
  },
  {
    id: 'plainText.stopsFormulas',
    says: 'Does the format @ keep =1+1 from becoming a formula?',
    source: 'No public source settles it.',
    mark: 'unsure',
    uses: ['Range.setNumberFormat', 'Range.setValue'],
    asks: 'plainTextStopsFormulas',
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setNumberFormat('@').setValue('=1+1');
      return cell.getFormula() === '';
    },
  },
  {
    id: 'plainText.keepsApostrophe',
    says: 'Does a cell formatted @ keep a leading apostrophe as part of its text?',
    source: 'No public source settles it.',
    mark: 'unsure',
    uses: ['Range.setNumberFormat', 'Range.setValue'],
    asks: 'plainTextKeepsApostrophe',
    check: (g) => roundText(g, "'abc") === "'abc",
  },

  {
    id: 'date.roundTrip',
    says: "A Date is read back as the same instant, whatever the spreadsheet's time zone.",
    source: RANGE,
    mark: 'doc',
    uses,
    check: (g) => {
      const when = new Date(Date.UTC(2018, 9, 29, 9, 30, 15));
      for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
        g.ss.setSpreadsheetTimeZone(zone);
        g.equal(round(g, when), when);
      }
    },
  },
  {
    id: 'date.shownInZone',
    says: "A Date is displayed as a clock in the spreadsheet's time zone shows it.",
    source: 'Apps Script guides: time zones',
    mark: 'doc',
    uses: ['Range.setValue', 'Range.getDisplayValue', 'Spreadsheet.setSpreadsheetTimeZone'],
    check: (g) => {
      g.ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      const cell = g.sheet().getRange('A1');
      cell.setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date(Date.UTC(2018, 9, 28, 18, 0)));
      g.equal(cell.getDisplayValue(), '2018-10-29 01:00');
    },
  },
  {
    id: 'date.midnightMovesWithZone',
    says: "A day is midnight in the spreadsheet's time zone, so changing that zone changes the instant that is read.",
    source: 'Apps Script guides: time zones',
    mark: 'comm',
    uses: ['Range.getValue', 'Spreadsheet.setSpreadsheetTimeZone'],
    check: (g) => {
      g.ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      const cell = g.sheet().getRange('A1');
      cell.setValue('2018-10-29');
      const first = (cell.getValue() as Date).getTime();
      g.ss.setSpreadsheetTimeZone('UTC');
      g.equal((cell.getValue() as Date).getTime() - first, 7 * 3600_000);
    },
  },
  {
    id: 'date.onlyUnderDateFormat',
    says: 'A number is read as a Date exactly when its number format is a date or time format.',
    source: 'Sheets API: number formats',
    mark: 'doc',
    uses: ['Range.setNumberFormat', 'Range.getValue'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue(43402);
      g.equal(cell.getValue(), 43402);
      cell.setNumberFormat('dd/MM/yyyy');
      g.ok(cell.getValue() instanceof Date, 'no Date');
      cell.setNumberFormat('0');
      g.equal(cell.getValue(), 43402);
    },
  },
  {
    id: 'date.bringsFormat',
    says: 'A Date written into a plain cell brings a date format with it.',
    source: 'Community measurement, 2026-09-01',
    mark: 'comm',
    uses: ['Range.setValue', 'Range.getNumberFormat'],
    locale: 'en_US',
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue(new Date(Date.UTC(2018, 9, 28, 18, 30)));
      g.equal(cell.getNumberFormat(), 'M/d/yyyy H:mm:ss');
    },
  },
  {
    id: 'date.keepsOwnFormat',
    says: 'A Date written into a cell with a date format leaves that format.',
    source: RANGE,
    mark: 'bg',
    uses: ['Range.setValue', 'Range.getNumberFormat'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setNumberFormat('dd/MM/yyyy').setValue(new Date(Date.UTC(2018, 9, 28, 18, 30)));
      g.equal(cell.getNumberFormat(), 'dd/MM/yyyy');
    },
  },
];
