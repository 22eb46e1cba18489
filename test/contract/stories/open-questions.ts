/**
 * What nobody has established about Google's services: the local Google can be set to either answer, and each
 * setting really changes what happens.
 */
import { EDITOR, OWNER, given, ran, type Story } from '../story';

const code = `
function install() {
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
}
function tick() {
  console.log(SpreadsheetApp.getActiveSpreadsheet().getSheets().length);
}
function chain() {
  ScriptApp.newTrigger('link').timeBased().after(1000).create();
}
function link() {
  console.log('link');
  ScriptApp.newTrigger('tick').timeBased().after(1000).create();
}
function write() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x');
  Utilities.sleep(300000);
  Utilities.sleep(300000);
}
function onEdit(e) {
  console.log(
    [e.range.rowStart, e.range.columnStart, e.range.rowEnd, e.range.columnEnd].join() +
      ' ' +
      e.range.getA1Notation(),
  );
}
function bound() {
  var here = SpreadsheetApp.getActiveSpreadsheet();
  console.log(
    here ? here.getId() : 'none',
    SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('id')).getId(),
  );
}
function installBound() {
  PropertiesService.getScriptProperties().setProperty(
    'id',
    SpreadsheetApp.getActiveSpreadsheet().getId(),
  );
  ScriptApp.newTrigger('bound').timeBased().everyHours(1).create();
}
function values() {
  return JSON.stringify(
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getSheetValues(1, 1, -1, -1),
  );
}
function writes() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('1:1').protect().setDescription('first');
  sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('D2:D9')]);
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=($A2="x*y")*($B2="")')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A2:A9'), sheet.getRange('C2:C9')])
      .build(),
  ]);
  sheet.getRange('A1').setFormula('=1*2').setNumberFormat('dd/MM/yyyy');
}
function readsBack() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0],
    rule = sheet.getConditionalFormatRules()[0],
    names = function (ranges) {
      return ranges
        .map(function (range) {
          return range.getA1Notation();
        })
        .join();
    };
  return [
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
    names(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getUnprotectedRanges()),
    names(rule.getRanges()),
    rule.getBooleanCondition().getCriteriaValues()[0],
    sheet.getRange('A1').getFormula(),
    sheet.getRange('A1').getNumberFormat(),
  ];
}
function growing() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0],
    protection = sheet.getRange('A2:A').protect();
  protection.removeEditors(protection.getEditors());
  sheet.insertRowsAfter(sheet.getMaxRows(), 10);
  return sheet.getMaxRows();
}
function canEditLast() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  return sheet.getRange(sheet.getMaxRows(), 1).canEdit();
}
function names() {
  return Utilities.formatDate(new Date(2018, 9, 1), 'Asia/Ho_Chi_Minh', 'EEEE d MMMM');
}
`;

export const stories: Story[] = [
  {
    id: 'open.currentOnlyInTriggers',
    says: 'Does the scope for this spreadsheet only work in time-driven triggers?',
    source: 'Google Workspace add-ons: editor scopes; not said for bound scripts',
    mark: 'unsure',
    asks: 'currentOnlyWorksInTriggers',
    uses: ['SpreadsheetApp.getActiveSpreadsheet'],
    tell() {
      const works = [true, false].map((currentOnlyWorksInTriggers) => {
        const google = given(code, {
          scopes: ['spreadsheets.currentonly', 'script.scriptapp'],
          unsure: { currentOnlyWorksInTriggers },
        });
        ran(google, 'install');
        return google.clock.advance(2 * 3600_000)[0]!.ok;
      });
      expect(works).toEqual([true, false]);
    },
  },
  {
    id: 'open.killedRunWrites',
    says: 'Are writes kept that were not flushed when the time limit ended a run?',
    source: 'Apps Script guide: Best practices; not said',
    mark: 'unsure',
    asks: 'killedRunKeepsPendingWrites',
    uses: ['Range.setValue'],
    tell() {
      const cells = [true, false].map((killedRunKeepsPendingWrites) => {
        const google = given(code, { unsure: { killedRunKeepsPendingWrites } });
        expect(google.as(OWNER).callFromEditor('write').killed).toBe(true);
        return google.book.tab('Sheet1').cell('A1').value;
      });
      expect(cells).toEqual(['x', '']);
    },
  },
  {
    id: 'open.triggersFromTriggers',
    says: "Does a trigger that a trigger's run created ever fire?",
    source: 'Google issue tracker 150756612, 142405165',
    mark: 'unsure',
    asks: 'triggersMadeByTriggersFire',
    uses: ['ClockTriggerBuilder.create'],
    tell() {
      const fired = [true, false].map((triggersMadeByTriggersFire) => {
        const google = given(code, { unsure: { triggersMadeByTriggersFire } });
        ran(google, 'chain');
        return google.clock.advance(24 * 3600_000).map((run) => run.functionName);
      });
      expect(fired).toEqual([['link', 'tick'], ['link']]);
    },
  },
  {
    id: 'open.formatDateNames',
    says: 'Are the names of days and months that formatDate writes English for a Vietnamese user?',
    source: 'Apps Script reference: Utilities.formatDate',
    mark: 'unsure',
    asks: 'formatDateNamesAreEnglish',
    uses: ['Utilities.formatDate'],
    tell() {
      const names = [true, false].map((formatDateNamesAreEnglish) =>
        ran(given(code, { language: 'vi', unsure: { formatDateNamesAreEnglish } }), 'names'),
      );
      expect(names).toEqual(['Monday 1 October', 'Thứ Hai 1 tháng 10']);
    },
  },
  {
    id: 'open.eventRangeCoordinates',
    says: 'Does the range of an edit event carry its corners as rowStart, columnStart, rowEnd and columnEnd, so that they cost no call?',
    source: 'Apps Script guide: Event objects, which names a Range and not these; seen in logs of events',
    mark: 'unsure',
    asks: 'eventRangeHasCoordinates',
    uses: ['Range.getA1Notation'],
    tell() {
      const told = [true, false].map((eventRangeHasCoordinates) =>
        given(code, { unsure: { eventRangeHasCoordinates } })
          .as(OWNER)
          .type('Sheet1', 'B3', 'x')
          .flatMap((run) => run.logs),
      );
      expect(told).toEqual([['3,2,3,2 B3'], [',,, B3']]);
    },
  },
  {
    id: 'open.readBackReworded',
    says: 'Are protections, rules, formulas and formats read back as they were written, or in other words and another order?',
    source:
      'Apps Script reference: Protection.getRange, getUnprotectedRanges, ConditionalFormatRule.getRanges, Range.getFormula; not said',
    mark: 'unsure',
    asks: 'readBackReworded',
    uses: [
      'Protection.getRange',
      'Protection.getUnprotectedRanges',
      'ConditionalFormatRule.getRanges',
      'BooleanCondition.getCriteriaValues',
      'Range.getFormulas',
      'Range.getNumberFormats',
    ],
    tell() {
      const told = [false, true].map((readBackReworded) => {
        const google = given(code, { unsure: { readBackReworded } });
        ran(google, 'writes');
        return ran(google, 'readsBack');
      });
      expect(told).toEqual([
        ['1:1', 'B2:B9,D2:D9', 'A2:A9,C2:C9', '=($A2="x*y")*($B2="")', '=1*2', 'dd/MM/yyyy'],
        ['A1:Z1', 'D2:D9,B2:B9', 'C2:C9,A2:A9', '=($A2="x*y") * ($B2="")', '=1 * 2', 'dd/mm/yyyy'],
      ]);
    },
  },
  {
    id: 'open.simpleTriggerWrites',
    says: 'May a simple onEdit write a cell that is protected from the person who edits?',
    source: 'Apps Script guide: Simple triggers (no authority of their own); people report both',
    mark: 'unsure',
    asks: 'simpleTriggersWriteProtected',
    uses: ['Range.setValue'],
    tell() {
      const told = [false, true].map((simpleTriggersWriteProtected) => {
        const google = given(
          `function close() { var p = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1').protect(); p.removeEditors(p.getEditors()); }
           function onEdit(e) { e.range.getSheet().getRange('B1').setValue('script'); }`,
          { unsure: { simpleTriggersWriteProtected } },
        );
        ran(google, 'close');
        return google.as(EDITOR).type('Sheet1', 'A1', 'x')[0]!.ok;
      });
      expect(told).toEqual([false, true]);
    },
  },
  {
    id: 'open.openRanges',
    says: 'Does a protected range without an end (A2:A) hold rows that are added at the bottom later?',
    source:
      'Apps Script reference: Range.protect; Sheets API: GridRange knows ranges without an end; not said of scripts',
    mark: 'unsure',
    asks: 'openRangesAreClosed',
    uses: ['Range.protect', 'Sheet.insertRowsAfter'],
    tell() {
      const mayEdit = [false, true].map((openRangesAreClosed) => {
        const google = given(code, { unsure: { openRangesAreClosed } });
        ran(google, 'growing');
        return ran(google, 'canEditLast', EDITOR);
      });
      expect(mayEdit).toEqual([false, true]);
    },
  },
  {
    id: 'open.emptySheetValues',
    says: 'Does getSheetValues(1, 1, -1, -1) throw on an empty sheet, or answer one empty cell?',
    source:
      'Apps Script reference: Sheet.getSheetValues; public scripts catch an error where only the headings are left',
    mark: 'unsure',
    asks: 'emptySheetValuesThrow',
    uses: ['Sheet.getSheetValues'],
    tell() {
      const told = [false, true].map((emptySheetValuesThrow) =>
        given(code, { unsure: { emptySheetValuesThrow } }).as(OWNER).callFromEditor('values'),
      );
      expect(told.map(({ ok, result }) => (ok ? result : 'error'))).toEqual(['[[""]]', 'error']);
    },
  },
  {
    id: 'open.activeSpreadsheetInTriggers',
    says: 'Does getActiveSpreadsheet answer in a time-driven trigger of a bound script? openById does.',
    source:
      'Apps Script guide: Container-bound scripts (yes); a log of 2026-09 saw null in a nightly trigger',
    mark: 'unsure',
    asks: 'activeSpreadsheetInTriggers',
    uses: ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.openById'],
    tell() {
      const told = [true, false].map((activeSpreadsheetInTriggers) => {
        const google = given(code, { unsure: { activeSpreadsheetInTriggers } });
        ran(google, 'installBound');
        return google.clock
          .advance(2 * 3600_000)[0]!
          .logs.map((line) => line.split(' ').map((id) => id !== 'none'));
      });
      expect(told).toEqual([[[true, true]], [[false, true]]]);
    },
  },
];
