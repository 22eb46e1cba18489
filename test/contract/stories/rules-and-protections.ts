/**
 * What a rule shows on the screen, and whom a protection lets in once the file is shared with more people.
 */
import { EDITOR, OWNER, given, ran, type Story } from '../story';

const LATER = 'later@gmail.com';
const code = `
function colour() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('B1:D2').setValues([
    ['Tên', 'Loại', 'Ghi chú'],
    ['', '', ''],
  ]);
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=(B$1="Loại")*($A2="sai")')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:D10')])
      .build(),
  ]);
}
function close(name, added) {
  var protection = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(name).protect();
  if (added) protection.addEditors([added]);
}
function dropdown(name) {
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()[0]
    .getRange(name)
    .setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['Trang', 'Nhóm']).build(),
    );
  SpreadsheetApp.flush();
}
function editors() {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getEditors()
    .map(function (user) {
      return user.getEmail();
    });
}
function closeToAll(first) {
  var protection = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').protect();
  if (first) protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  return protection.getEditors().map(function (user) {
    return user.getEmail();
  });
}
function removeNobody() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').protect().removeEditors(['']);
}
function canEdit(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(name).canEdit();
}
`;

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
    id: 'table.typedColumns',
    says: 'Cells of a range that somebody converted to a Table (typed columns) refuse that a script sets their validation rule; other cells take it.',
    source:
      'debugging notes of public repositories, one of Apps Script and three of the Sheets API: "This operation is not allowed on cells in typed columns."',
    mark: 'comm',
    uses: ['Range.setDataValidation'],
    tell() {
      const google = given(code);
      google.as(OWNER).convertToTable('Sheet1', 'A1:C20');
      expect(google.as(OWNER).callFromEditor('dropdown', 'B2:B30').error?.message).toBe(
        'This operation is not allowed on cells in typed columns.',
      );
      expect(google.as(OWNER).callFromEditor('dropdown', 'D2:D30').ok).toBe(true);
    },
  },
  {
    id: 'user.hiddenAddress',
    says: "Where policy hides a person's address, User.getEmail() is '' in runs of others; '' is no address that a list of editors takes off.",
    source: 'Apps Script reference: User.getEmail; of the refusal, background knowledge',
    mark: 'bg',
    uses: ['Spreadsheet.getEditors', 'User.getEmail', 'Protection.removeEditors'],
    tell() {
      const google = given(code);
      google.hideAddress(EDITOR);
      expect(ran(google, 'editors')).toEqual([OWNER, '']);
      expect(ran(google, 'editors', EDITOR)).toEqual([OWNER, EDITOR]);
      expect(google.as(OWNER).callFromEditor('removeNobody').error?.message).toBe('Invalid email: ');
      google.as(OWNER).callFromEditor('closeToAll', true);
      expect(ran(google, 'editors')).toEqual([OWNER, '']);
      expect(google.as(EDITOR).callFromEditor('canEdit', 'A1').result).toBe(false);
    },
  },
  {
    id: 'protection.group',
    says: 'Who may edit only as a member of a group must be put on the list before the group is taken off it, else the script is refused.',
    source:
      'Apps Script reference: Class Protection (its sample adds the effective user first, and says why)',
    mark: 'doc',
    uses: ['Protection.addEditor', 'Protection.removeEditors', 'Session.getEffectiveUser'],
    tell() {
      const group = 'ban-tuyen-giao@googlegroups.com';
      const google = given(code);
      google.group(group, [LATER]);
      google.share(group);
      expect(ran(google, 'editors', LATER)).toEqual([OWNER, EDITOR, group]);
      expect(google.as(LATER).callFromEditor('closeToAll', false).error?.message).toBe(
        'You do not have permission to perform that action.',
      );
      expect(google.as(LATER).callFromEditor('closeToAll', true).result).toEqual([LATER]);
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
