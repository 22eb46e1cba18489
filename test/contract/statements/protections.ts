/** Protections, by user. Those checked as the editor need a second account on a real Sheet. */
import type { ContractKit, Statement } from '../statement';

const PROTECTION = 'Apps Script reference: Class Protection';
const TK = 'tanaikech.github.io 2020-11-05 and 2023-11-24: scripts and protected cells';
const GF = 'gas-fakes, test/testsheets.js and notes/oddities.md (checked on Google)';
const TAB = 'Được bảo vệ';
const REFUSED =
  /^You are trying to edit a protected cell or object\. Please contact the spreadsheet owner to remove protection if you need to edit\.$/;

/** Closes a range (or the tab) to everybody but the owner, as the reference's example does. */
function close(protection: GoogleAppsScript.Spreadsheet.Protection): GoogleAppsScript.Spreadsheet.Protection {
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return protection;
}
const closedRange =
  (a1: string) =>
  (g: ContractKit): void => {
    const sheet = g.sheet(TAB);
    sheet.getRange('A1:C3').setValues([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    close(sheet.getRange(a1).protect());
  };
const closedTab =
  (open?: string) =>
  (g: ContractKit): void => {
    const sheet = g.sheet(TAB);
    const protection = close(sheet.protect());
    if (open) protection.setUnprotectedRanges([sheet.getRange(open)]);
  };
const ranges = (sheet: GoogleAppsScript.Spreadsheet.Sheet): string[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());

export const statements: Statement[] = [
  {
    id: 'protection.mirrors',
    says: 'A fresh protection stops no editor until its list of editors is changed.',
    source: 'Apps Script reference: Sheet.protect, Range.protect',
    mark: 'doc',
    uses: ['Range.protect', 'Range.canEdit', 'Range.setValue'],
    as: 'editor',
    prepare: (g) => {
      g.sheet(TAB).getRange('A1').protect();
    },
    check: (g) => {
      const cell = g.sheet(TAB).getRange('A1');
      g.equal(cell.canEdit(), true);
      cell.setValue('x');
      g.equal(cell.getValue(), 'x');
    },
  },
  {
    id: 'protection.ownerNotListed',
    says: 'In a fresh protection the owner is not among the editors, and may edit all the same.',
    source: `${GF}; issuetracker.google.com/issues/442636162`,
    mark: 'live',
    uses: ['Protection.getEditors', 'Protection.canEdit'],
    check: (g) => {
      const protection = g.sheet().getRange('A1').protect();
      const owner = g.ss.getOwner()?.getEmail();
      g.equal(
        [protection.getEditors().some((user) => user.getEmail() === owner), protection.canEdit()],
        [false, true],
      );
    },
  },
  {
    id: 'protection.readBack',
    says: 'Description, kind, range and warning are read back.',
    source: GF,
    mark: 'live',
    uses: [
      'Protection.setDescription',
      'Protection.getDescription',
      'Protection.getRange',
      'Protection.getProtectionType',
      'Protection.isWarningOnly',
      'Protection.setWarningOnly',
      'Protection.remove',
      'Sheet.getProtections',
    ],
    check: (g) => {
      const sheet = g.sheet();
      const protection = sheet.getRange('A1:D5').protect().setDescription('Cột máy tính');
      g.equal(
        [
          protection.getDescription(),
          protection.getRange().getA1Notation(),
          protection.isWarningOnly(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
          sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
        ],
        ['Cột máy tính', 'A1:D5', false, 1, 0],
      );
      g.ok(protection.getProtectionType() === SpreadsheetApp.ProtectionType.RANGE, 'type');
      protection.remove();
      g.equal(ranges(sheet), []);
    },
  },
  {
    id: 'protection.setRange',
    says: 'A protection can be given another range.',
    source: GF,
    mark: 'live',
    uses: ['Protection.setRange', 'Protection.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      const protection = sheet.getRange('A1:D5').protect();
      protection.setRange(sheet.getRange('B2:E6'));
      g.equal(protection.getRange().getA1Notation(), 'B2:E6');
    },
  },
  {
    id: 'protection.byName',
    says: 'A protection can be put on a named range and tells its name.',
    source: GF,
    mark: 'live',
    uses: ['Protection.setRangeName', 'Protection.setNamedRange', 'Protection.getRangeName'],
    check: (g) => {
      const sheet = g.sheet();
      g.ss.setNamedRange('vung_khoa', sheet.getRange('C3:F7'));
      const protection = sheet.getRange('A1').protect();
      protection.setRangeName('vung_khoa');
      g.equal([protection.getRangeName(), protection.getRange().getA1Notation()], ['vung_khoa', 'C3:F7']);
    },
  },
  {
    id: 'protection.tabRangeHasNoName',
    says: 'The range of a protected sheet is all of it, and its A1 notation is empty.',
    source: 'gas-fakes, test/testsheetspermissions.js (run on Google too)',
    mark: 'live',
    uses: ['Sheet.protect', 'Protection.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      const range = sheet.protect().getRange();
      g.equal(
        [range.getA1Notation(), range.getNumRows(), range.getNumColumns()],
        ['', sheet.getMaxRows(), sheet.getMaxColumns()],
      );
    },
  },
  {
    id: 'protection.tabOnce',
    says: 'Protecting a protected sheet gives the protection that is there.',
    source: 'Apps Script reference: Sheet.protect',
    mark: 'doc',
    uses: ['Sheet.protect', 'Spreadsheet.getProtections'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.protect().setDescription('một');
      g.equal(sheet.protect().getDescription(), 'một');
      g.equal(g.ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
    },
  },
  {
    id: 'protection.rangeAgain',
    says: 'Protecting a protected range makes a second protection.',
    source: 'Apps Script reference: Range.protect',
    mark: 'doc',
    uses: ['Range.protect', 'Spreadsheet.getProtections'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      g.equal(ranges(sheet), ['A1', 'A1']);
    },
  },
  {
    id: 'protection.ownerStays',
    says: 'Neither the owner nor whoever runs the script can be removed from a protection.',
    source: 'Apps Script reference: Protection.removeEditors',
    mark: 'doc',
    uses: ['Protection.addEditor', 'Protection.removeEditors', 'Protection.getEditors'],
    check: (g) => {
      const me = Session.getEffectiveUser().getEmail();
      const protection = g.sheet().getRange('A1').protect();
      protection.addEditor(me);
      protection.removeEditors(protection.getEditors());
      g.equal(
        protection.getEditors().map((user) => user.getEmail()),
        [me],
      );
      g.equal(protection.canEdit(), true);
    },
  },
  {
    id: 'protection.addEditors',
    says: 'Editors are added by address, once each, and removed.',
    source: PROTECTION,
    mark: 'doc',
    uses: [
      'Protection.addEditors',
      'Protection.addEditor',
      'Protection.removeEditor',
      'Protection.getEditors',
    ],
    check: (g) => {
      const protection = close(g.sheet().getRange('A1').protect());
      protection.addEditors(['a@example.com', 'b@example.com']).addEditor('a@example.com');
      g.equal(
        protection
          .getEditors()
          .map((user) => user.getEmail())
          .filter((email) => /^[ab]@/.test(email)),
        ['a@example.com', 'b@example.com'],
      );
      protection.removeEditor('a@example.com');
      g.equal(
        protection
          .getEditors()
          .map((user) => user.getEmail())
          .filter((email) => /^[ab]@/.test(email)),
        ['b@example.com'],
      );
    },
  },
  {
    id: 'protection.domainConsumer',
    says: 'A file of a consumer account has no domain editing, and setting it is refused.',
    source: 'Apps Script reference: Protection.setDomainEdit',
    mark: 'doc',
    uses: ['Protection.canDomainEdit', 'Protection.setDomainEdit'],
    check: (g) => {
      const protection = g.sheet().getRange('A1').protect();
      if (!/@gmail\.com$|@example\.com$/.test(g.ss.getOwner()?.getEmail() ?? '')) return;
      g.equal(protection.canDomainEdit(), false);
      g.throws(() => protection.setDomainEdit(false));
    },
  },
  {
    id: 'protection.unprotectedOnTabOnly',
    says: 'Exceptions belong to protected sheets only.',
    source: 'Apps Script reference: Protection.setUnprotectedRanges',
    mark: 'doc',
    uses: ['Protection.setUnprotectedRanges', 'Protection.getUnprotectedRanges'],
    check: (g) => {
      const sheet = g.sheet();
      const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B1')]);
      g.equal(
        protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
        ['A1:B1'],
      );
      g.throws(() =>
        sheet
          .getRange('A1')
          .protect()
          .setUnprotectedRanges([sheet.getRange('A1')]),
      );
    },
  },

  {
    id: 'protection.refusesWrite',
    says: 'A script of a person who is not on the list cannot write a protected cell.',
    source: TK,
    mark: 'live',
    uses: ['Range.setValue', 'Range.canEdit'],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => {
      const cell = g.sheet(TAB).getRange('B2');
      g.equal(cell.canEdit(), false);
      g.throws(() => cell.setValue('x'), REFUSED);
      g.equal(g.sheet(TAB).getRange('B2').getValue(), 5);
    },
  },
  {
    id: 'protection.refusesPartly',
    says: 'One protected cell in a block refuses the whole write.',
    source: `${TK} measured single cells; of a block, background knowledge`,
    mark: 'bg',
    uses: ['Range.setValues'],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => {
      g.throws(
        () =>
          g
            .sheet(TAB)
            .getRange('A1:B2')
            .setValues([
              [0, 0],
              [0, 0],
            ]),
        REFUSED,
      );
      g.equal(g.sheet(TAB).getRange('A1').getValue(), 1);
    },
  },
  {
    id: 'protection.otherCellsOpen',
    says: 'Cells beside a protected range stay open.',
    source: PROTECTION,
    mark: 'doc',
    uses: ['Range.setValue', 'Range.canEdit'],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => {
      const cell = g.sheet(TAB).getRange('A1');
      g.equal(cell.canEdit(), true);
      cell.setValue(10);
      g.equal(cell.getValue(), 10);
    },
  },
  {
    id: 'protection.refusesLook',
    says: 'Formats, notes and rules of a protected cell cannot be changed either.',
    source: TK,
    mark: 'bg',
    uses: [
      'Range.setBackground',
      'Range.setNote',
      'Range.setNumberFormat',
      'Range.clearContent',
      'Range.setDataValidation',
    ],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => {
      const cell = g.sheet(TAB).getRange('B2');
      for (const act of [
        () => cell.setBackground('red'),
        () => cell.setNote('x'),
        () => cell.setNumberFormat('@'),
        () => cell.clearContent(),
        () => cell.setDataValidation(null),
      ])
        g.throws(act, REFUSED);
    },
  },
  {
    id: 'protection.readingOpen',
    says: 'Protected cells can be read by everybody.',
    source: PROTECTION,
    mark: 'doc',
    uses: ['Range.getValue'],
    as: 'editor',
    prepare: closedTab(),
    check: (g) => g.equal(g.sheet(TAB).getRange('A1').getValue(), ''),
  },
  {
    id: 'protection.tabRefuses',
    says: 'A protected sheet refuses writes anywhere.',
    source: TK,
    mark: 'live',
    uses: ['Sheet.protect', 'Range.setValue'],
    as: 'editor',
    prepare: closedTab(),
    check: (g) => g.throws(() => g.sheet(TAB).getRange('Z99').setValue(1), REFUSED),
  },
  {
    id: 'protection.tabException',
    says: 'An unprotected range of a protected sheet is open, its neighbours are not.',
    source: PROTECTION,
    mark: 'doc',
    uses: ['Protection.setUnprotectedRanges', 'Range.canEdit'],
    as: 'editor',
    prepare: closedTab('B2:B5'),
    check: (g) => {
      const sheet = g.sheet(TAB);
      sheet.getRange('B2:B5').setValue('mở');
      g.equal(
        [sheet.getRange('B2').getValue(), sheet.getRange('B2:C2').canEdit(), sheet.getRange('B6').canEdit()],
        ['mở', false, false],
      );
    },
  },
  {
    id: 'protection.overlap',
    says: 'Where protections overlap, every one of them must let the person edit.',
    source: PROTECTION,
    mark: 'doc',
    uses: ['Range.canEdit'],
    as: 'editor',
    prepare: (g) => {
      const sheet = g.sheet(TAB);
      close(sheet.getRange('A1:B1').protect());
      sheet.getRange('B1:C1').protect();
    },
    check: (g) => {
      const sheet = g.sheet(TAB);
      g.equal(
        ['A1', 'B1', 'C1'].map((a1) => sheet.getRange(a1).canEdit()),
        [false, false, true],
      );
    },
  },
  {
    id: 'protection.listed',
    says: 'A listed editor writes.',
    source: PROTECTION,
    mark: 'doc',
    uses: ['Protection.addEditor', 'Range.setValue'],
    as: 'editor',
    prepare: (g) => {
      close(g.sheet(TAB).getRange('A1').protect()).addEditor('editor@example.com');
    },
    check: (g) => {
      const cell = g.sheet(TAB).getRange('A1');
      cell.setValue('được');
      g.equal([cell.getValue(), cell.canEdit()], ['được', true]);
    },
  },
  {
    id: 'protection.warningStopsNoScript',
    says: 'A protection that only warns stops no script.',
    source: PROTECTION,
    mark: 'doc',
    uses: ['Protection.setWarningOnly', 'Range.setValue'],
    as: 'editor',
    prepare: (g) => {
      close(g.sheet(TAB).getRange('A1').protect()).setWarningOnly(true);
    },
    check: (g) => {
      const cell = g.sheet(TAB).getRange('A1');
      cell.setValue(1);
      g.equal(cell.getValue(), 1);
    },
  },
  {
    id: 'protection.hiddenFromOthers',
    says: 'Who cannot edit a protection can neither read its editors nor change it.',
    source: 'Apps Script reference: Protection.getEditors',
    mark: 'doc',
    uses: ['Protection.canEdit', 'Protection.getEditors', 'Protection.remove', 'Protection.addEditor'],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => {
      const protection = g.sheet(TAB).getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
      g.equal(protection?.canEdit(), false);
      g.throws(() => protection?.getEditors());
      g.throws(() => protection?.addEditor('editor@example.com'));
      g.throws(() => protection?.remove());
    },
  },
  {
    id: 'protection.deleteRow',
    says: 'A row with a cell that is protected from somebody cannot be deleted by them.',
    source: 'Google Docs Editors Help: protect content',
    mark: 'bg',
    uses: ['Sheet.deleteRow'],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => {
      const sheet = g.sheet(TAB);
      g.throws(() => sheet.deleteRow(2), REFUSED);
      sheet.deleteRow(1);
      g.equal(sheet.getRange('B1').getValue(), 5);
    },
  },
  {
    id: 'protection.sort',
    says: 'A range with a cell that is protected from somebody cannot be sorted by them.',
    source: 'Google Docs Editors Help: protect content',
    mark: 'bg',
    uses: ['Range.sort'],
    as: 'editor',
    prepare: closedRange('B2'),
    check: (g) => g.throws(() => g.sheet(TAB).getRange('A1:C3').sort(1), REFUSED),
  },
  {
    id: 'protection.renameTab',
    says: 'A protected sheet cannot be renamed or deleted by others.',
    source: 'Google Docs Editors Help: protect content',
    mark: 'bg',
    uses: ['Sheet.setName', 'Spreadsheet.deleteSheet'],
    as: 'editor',
    prepare: closedTab(),
    check: (g) => {
      const sheet = g.sheet(TAB);
      g.throws(() => sheet.setName('Khác'), REFUSED);
      g.throws(() => g.ss.deleteSheet(sheet), REFUSED);
    },
  },

  {
    id: 'protection.followsRows',
    says: 'A protected range moves and grows with inserted rows, and shrinks and goes with deleted ones.',
    source: 'Sheets API: protected ranges',
    mark: 'bg',
    uses: ['Sheet.insertRowBefore', 'Sheet.insertRowsAfter', 'Sheet.deleteRows', 'Protection.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('B2:B4').protect();
      sheet.insertRowBefore(1);
      g.equal(ranges(sheet), ['B3:B5']);
      sheet.insertRowsAfter(3, 2);
      g.equal(ranges(sheet), ['B3:B7']);
      sheet.deleteRows(2, 3);
      g.equal(ranges(sheet), ['B2:B4']);
      sheet.deleteRows(2, 3);
      g.equal(ranges(sheet), []);
    },
  },
  {
    id: 'protection.followsColumns',
    says: 'A protected column moves when it is moved.',
    source: 'Sheets API: protected ranges',
    mark: 'bg',
    uses: ['Sheet.moveColumns', 'Protection.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('B2:B').protect();
      sheet.moveColumns(sheet.getRange('B:B'), 5);
      const range = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.getRange();
      g.equal([range?.getColumn(), range?.getRow(), range?.getNumColumns()], [4, 2, 1]);
    },
  },
  {
    id: 'protection.columnGrows',
    says: 'A protected whole column reaches to the last row after rows were added.',
    source: 'Sheets API: GridRange without an end',
    mark: 'bg',
    uses: ['Sheet.insertRowsAfter', 'Protection.getRange'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('B2:B').protect();
      sheet.insertRowsAfter(sheet.getMaxRows(), 10);
      g.equal(
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.getRange().getLastRow(),
        sheet.getMaxRows(),
      );
    },
  },
  {
    id: 'protection.atFlush',
    says: 'Is a refused write only thrown when writes are sent?',
    source: 'No public source settles it.',
    mark: 'unsure',
    uses: ['Range.setValue', 'SpreadsheetApp.flush'],
    as: 'editor',
    asks: 'protectionErrorsAtFlush',
    prepare: closedRange('B2'),
    check: (g) => {
      const cell = g.sheet(TAB).getRange('B2');
      try {
        cell.setValue('x');
      } catch {
        return false;
      }
      g.throws(() => SpreadsheetApp.flush(), REFUSED);
      return true;
    },
  },
];
