/**
 * What others measured on Google, and what the stand-in was found to have otherwise or to take more kindly.
 */
import type { Statement } from '../statement';

const GF = 'gas-fakes: assertions of its tests, validated on Google';
const V8 = 'Apps Script reference';

export const statements: Statement[] = [
  {
    id: 'measured.cssColours',
    says: 'Every colour name of CSS is understood, and read back as six digits.',
    source: `${GF}; CSS Color Module Level 4`,
    mark: 'live',
    uses: ['Range.setBackground', 'Range.getBackground'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      g.equal(
        ['rebeccapurple', 'PapayaWhip', 'lightgoldenrodyellow'].map((name) =>
          cell.setBackground(name).getBackground(),
        ),
        ['#663399', '#ffefd5', '#fafad2'],
      );
    },
  },
  {
    id: 'measured.formulaFills',
    says: 'setFormula over several cells reads the formula from the first and fills the others relatively.',
    source: GF,
    mark: 'live',
    uses: ['Range.setFormula'],
    check: (g) => {
      const range = g.sheet().getRange('B1:C2');
      g.equal(range.setFormula('=A1+$A$1').getFormulas(), [
        ['=A1+$A$1', '=B1+$A$1'],
        ['=A2+$A$1', '=B2+$A$1'],
      ]);
    },
  },
  {
    id: 'measured.cacheAnswers',
    says: 'Cache.put and Cache.remove answer null, and so does Cache.get for a key that is null.',
    source: GF,
    mark: 'live',
    uses: ['Cache.put', 'Cache.remove', 'Cache.get'],
    check: (g) => {
      const cache = CacheService.getScriptCache();
      g.equal(
        [cache.put('k', 'v') as unknown, cache.remove('k') as unknown, cache.get(null as never)],
        [null, null, null],
      );
    },
  },
  {
    id: 'measured.unsetColour',
    says: 'The colour of a text style that nobody set is null.',
    source: GF,
    mark: 'live',
    uses: ['TextStyle.getForegroundColor'],
    check: (g) => g.equal(SpreadsheetApp.newTextStyle().build().getForegroundColor(), null),
  },
  {
    id: 'measured.regionCorner',
    says: 'getDataRegion does not join blocks that touch by a corner only.',
    source: GF,
    mark: 'live',
    uses: ['Range.getDataRegion'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B2').setValue(1);
      sheet.getRange('C3:D4').setValue(2);
      g.equal(sheet.getRange('A1').getDataRegion().getA1Notation(), 'A1:B2');
    },
  },
  {
    id: 'measured.badByte',
    says: 'A digest refuses a list that holds anything but bytes from −128 to 127.',
    source: GF,
    mark: 'live',
    uses: ['Utilities.computeDigest'],
    check: (g) =>
      g.throws(
        () => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [1, 300]),
        /^The parameters \(Utilities\.DigestAlgorithm,number\[\]\) don't match the method signature for Utilities\.computeDigest/,
      ),
  },
  {
    id: 'measured.userAsText',
    says: 'A user written as text is their address.',
    source: GF,
    mark: 'live',
    uses: ['Session.getActiveUser', 'User.getEmail'],
    check: (g) => g.equal(String(Session.getActiveUser()), Session.getActiveUser().getEmail()),
  },
  {
    id: 'measured.fiveHundred',
    says: 'A dropdown that is given as a list takes 500 entries, and no more.',
    source: 'error text quoted by people who met it: "more items than the limit of 500"',
    mark: 'comm',
    uses: ['DataValidationBuilder.requireValueInList', 'Range.setDataValidation'],
    check: (g) => {
      const rule = (entries: number): GoogleAppsScript.Spreadsheet.DataValidation =>
        SpreadsheetApp.newDataValidation()
          .requireValueInList(Array.from({ length: entries }, (_, i) => `m${i}`))
          .build();
      const cell = g.sheet().getRange('A1');
      cell.setDataValidation(rule(500));
      g.throws(() => cell.setDataValidation(rule(501)), /limit of 500/);
    },
  },
  {
    id: 'measured.malformedRule',
    says: 'A colour rule whose formula cannot be read is refused.',
    source: 'background knowledge; the Sheets API answers "invalid ConditionValue.userEnteredValue"',
    mark: 'bg',
    uses: ['Sheet.setConditionalFormatRules'],
    check: (g) => {
      const sheet = g.sheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=(A1="x"')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      g.throws(() => sheet.setConditionalFormatRules([rule]));
      g.equal(sheet.getConditionalFormatRules().length, 0);
    },
  },
  {
    id: 'measured.deleteProtected',
    says: 'An editor cannot delete a tab that holds a range protected from them.',
    source: 'background knowledge; Docs Editors Help: protected sheets and ranges',
    mark: 'bg',
    uses: ['Spreadsheet.deleteSheet'],
    as: 'editor',
    prepare: (g) => {
      const protection = g.sheet('Có vùng khóa').getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
    },
    check: (g) => {
      g.throws(() => g.ss.deleteSheet(g.sheet('Có vùng khóa')), /protected cell or object/);
      g.ok(g.ss.getSheetByName('Có vùng khóa') !== null, 'the tab is gone');
    },
  },
  {
    id: 'measured.locales',
    says: 'A locale that does not exist is refused.',
    source: `${V8}: Spreadsheet.setSpreadsheetLocale`,
    mark: 'doc',
    uses: ['Spreadsheet.setSpreadsheetLocale'],
    check: (g) => {
      const before = g.ss.getSpreadsheetLocale();
      g.throws(() => g.ss.setSpreadsheetLocale('vi_XX'));
      g.throws(() => g.ss.setSpreadsheetLocale('qx_VN'));
      g.equal(g.ss.getSpreadsheetLocale(), before);
    },
  },
  {
    id: 'measured.widths',
    says: 'A column cannot be less than a pixel wide.',
    source: 'background knowledge',
    mark: 'bg',
    uses: ['Sheet.setColumnWidth'],
    check: (g) => {
      const sheet = g.sheet();
      g.throws(() => sheet.setColumnWidth(1, 0));
      g.throws(() => sheet.setColumnWidths(1, 2, -5));
    },
  },
  {
    id: 'measured.numberInTimeCell',
    says: 'A number that no calendar holds is read from a cell under a date format without an error.',
    source: 'background knowledge',
    mark: 'bg',
    uses: ['Range.getValue', 'Range.getDisplayValue'],
    check: (g) => {
      const cell = g.sheet().getRange('A1').setNumberFormat('dd/MM/yyyy HH:mm');
      for (const number of [-1e20, -700_000, 1e12, 1e300, 0.5]) {
        cell.setValue(number);
        g.ok(typeof cell.getDisplayValue() === 'string', `${number} has no text`);
        g.ok(['number', 'object'].indexOf(typeof cell.getValue()) >= 0, `${number} has no value`);
      }
    },
  },
];
