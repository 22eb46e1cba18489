/** File ▸ Make a copy: what goes along, and what does not. */
import { EDITOR, OWNER, VIEWER, given, ran, type Story } from '../story';

const code = `
function fill() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];
  sheet.setName('Sổ').getRange('A1').setValue('chữ').setNote('ghi chú').setBackground('#ff0000');
  sheet.getRange('A2').setFormula('=A1');
  sheet.hideColumns(3);
  sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['chữ']).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBackground('#00ff00').setRanges([sheet.getRange('A1:A9')]).build()]);
  var protection = sheet.getRange('B1').protect().setDescription('của máy');
  protection.removeEditors(protection.getEditors()).addEditor('${EDITOR}');
  PropertiesService.getScriptProperties().setProperty('a', '1');
  ScriptApp.newTrigger('fill').timeBased().everyDays(1).create();
}
function look() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheets()[0];
  return [sheet.getName(), sheet.getSheetId(), sheet.getRange('A2').getValue(), sheet.getRange('A1').getNote(), sheet.getRange('A1').getBackground(), sheet.isColumnHiddenByUser(3), sheet.getConditionalFormatRules().length, sheet.getRange('A1').getDataValidation() !== null, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (one) { return one.getDescription(); }).join()];
}
function lost() { return [PropertiesService.getScriptProperties().getKeys().length, ScriptApp.getProjectTriggers().length, SpreadsheetApp.getActiveSpreadsheet().getEditors().length]; }
function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
function editorsOfLock() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(function (user) { return user.getEmail(); }); }`;

const SOURCE =
  'Docs Editors Help: make a copy of a file; Apps Script guide: Container-bound scripts; people who copied templates';

export const stories: Story[] = [
  {
    id: 'copy.goesAlong',
    says: 'A copy of a spreadsheet has its content, looks, rules, protections, hidden columns, the ids of its tabs and its bound script.',
    source: SOURCE,
    mark: 'comm',
    uses: ['Spreadsheet.getSheets', 'Sheet.getProtections'],
    tell() {
      const google = given(code);
      ran(google, 'fill');
      expect(ran(google.copy(VIEWER), 'look', VIEWER)).toEqual(ran(google, 'look'));
    },
  },
  {
    id: 'copy.staysBehind',
    says: 'It has another id and belongs to whoever made it; people, triggers, properties, consents and deployments stay behind, and its protections are for its owner.',
    source: SOURCE,
    mark: 'comm',
    uses: ['Spreadsheet.getId', 'PropertiesService.getScriptProperties', 'ScriptApp.getProjectTriggers'],
    tell() {
      const google = given(code);
      ran(google, 'fill');
      expect(ran(google, 'lost')).toEqual([1, 1, 2]);
      const copy = google.copy(VIEWER);
      expect(ran(copy, 'lost', VIEWER)).toEqual([0, 0, 1]);
      expect(ran(copy, 'id', VIEWER)).not.toBe(ran(google, 'id'));
      expect(ran(copy, 'editorsOfLock', VIEWER)).toEqual([VIEWER]);
      expect(() => copy.as(OWNER).open()).toThrow();
      expect(() => google.copy('nobody@gmail.com')).toThrow();
      copy.as(VIEWER).type('Sổ', 'D1', 'khác');
      expect(google.book.tab('Sổ').cell('D1').value).toBe('');
    },
  },
];
