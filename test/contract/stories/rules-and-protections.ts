/** What a rule shows on the screen, and whom a protection lets in once the file is shared with more people. */
import { EDITOR, OWNER, given, ran, type Story } from '../story';

const LATER = 'later@gmail.com';
const code = `
function colour() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('B1:D2').setValues([['Tên', 'Loại', 'Ghi chú'], ['', '', '']]);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=(B$1="Loại")*($A2="sai")').setBackground('#ff0000').setRanges([sheet.getRange('B2:D10')]).build()]);
}
function close(name, added) {
  var protection = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(name).protect();
  if (added) protection.addEditors([added]);
}
function canEdit(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(name).canEdit(); }`;

export const stories: Story[] = [
  {
    id: 'conditional.ownHeading',
    says: "A rule's formula is read from the first cell of its range: B$1 means each cell's own heading, $A2 its own line.",
    source: 'sheets.wiki: Conditional formatting rules; Google Docs Editors Help: conditional formatting',
    mark: 'comm',
    uses: ['ConditionalFormatRuleBuilder.whenFormulaSatisfied', 'ConditionalFormatRuleBuilder.setRanges'],
    tell() {
      const google = given(code);
      ran(google, 'colour');
      google.as(OWNER).type('Sheet1', 'A3', 'sai');
      const red = (...cells: string[]): boolean[] =>
        cells.map((a1) => google.book.tab('Sheet1').cell(a1).effectiveBackground === '#ff0000');
      expect(red('B3', 'C3', 'D3', 'C2', 'C4')).toEqual([false, true, false, false, false]);
      google.as(OWNER).insertColumns('Sheet1', 3, 1);
      expect(red('B3', 'C3', 'D3', 'E3', 'D2')).toEqual([false, false, true, false, false]);
    },
  },
  {
    id: 'protection.laterEditors',
    says: 'A protection whose list of editors a script has changed lets nobody in with whom the file is shared later; one with an untouched list does.',
    source:
      'Apps Script reference: Range.protect (permissions mirror those of the spreadsheet until the list is changed)',
    mark: 'doc',
    uses: ['Range.protect', 'Protection.addEditors', 'Range.canEdit'],
    tell() {
      const google = given(code);
      google.as(OWNER).callFromEditor('close', 'A1', '');
      google.as(OWNER).callFromEditor('close', 'A2', EDITOR);
      google.share(LATER);
      expect(['A1', 'A2'].map((cell) => google.as(LATER).callFromEditor('canEdit', cell).result)).toEqual([
        true,
        false,
      ]);
    },
  },
];
