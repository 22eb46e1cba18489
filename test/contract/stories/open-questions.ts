/** What nobody has established about Google's services: the local Google can be set to either answer, and each setting really changes what happens. */
import { OWNER, given, ran, type Story } from '../story';

const code = `
function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
function tick() { console.log(SpreadsheetApp.getActiveSpreadsheet().getSheets().length); }
function chain() { ScriptApp.newTrigger('link').timeBased().after(1000).create(); }
function link() { console.log('link'); ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x'); Utilities.sleep(300000); Utilities.sleep(300000); }
function names() { return Utilities.formatDate(new Date(2018, 9, 1), 'Asia/Ho_Chi_Minh', 'EEEE d MMMM'); }`;

export const stories: Story[] = [
  { id: 'open.currentOnlyInTriggers', says: 'Does the scope for this spreadsheet only work in time-driven triggers?', source: 'Google Workspace add-ons: editor scopes; not said for bound scripts', mark: 'unsure', uses: ['SpreadsheetApp.getActiveSpreadsheet'], tell() {
    const works = [true, false].map((currentOnlyWorksInTriggers) => {
      const google = given(code, { scopes: ['spreadsheets.currentonly', 'script.scriptapp'], unsure: { currentOnlyWorksInTriggers } });
      ran(google, 'install');
      return google.clock.advance(2 * 3600_000)[0]!.ok;
    });
    expect(works).toEqual([true, false]);
  } },
  { id: 'open.killedRunWrites', says: 'Are writes kept that were not flushed when the time limit ended a run?', source: 'Apps Script guide: Best practices; not said', mark: 'unsure', uses: ['Range.setValue'], tell() {
    const cells = [true, false].map((killedRunKeepsPendingWrites) => {
      const google = given(code, { unsure: { killedRunKeepsPendingWrites } });
      expect(google.as(OWNER).callFromEditor('write').killed).toBe(true);
      return google.book.tab('Sheet1').cell('A1').value;
    });
    expect(cells).toEqual(['x', '']);
  } },
  { id: 'open.triggersFromTriggers', says: 'Does a trigger that a trigger\'s run created ever fire?', source: 'Google issue tracker 150756612, 142405165', mark: 'unsure', uses: ['ClockTriggerBuilder.create'], tell() {
    const fired = [true, false].map((triggersMadeByTriggersFire) => {
      const google = given(code, { unsure: { triggersMadeByTriggersFire } });
      ran(google, 'chain');
      return google.clock.advance(24 * 3600_000).map((run) => run.functionName);
    });
    expect(fired).toEqual([['link', 'tick'], ['link']]);
  } },
  { id: 'open.formatDateNames', says: 'Are the names of days and months that formatDate writes English for a Vietnamese user?', source: 'Apps Script reference: Utilities.formatDate', mark: 'unsure', uses: ['Utilities.formatDate'], tell() {
    const names = [true, false].map((formatDateNamesAreEnglish) => ran(given(code, { language: 'vi', unsure: { formatDateNamesAreEnglish } }), 'names'));
    expect(names).toEqual(['Monday 1 October', 'Thứ Hai 1 tháng 10']);
  } },
];
