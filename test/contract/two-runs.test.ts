/** When a run's writes are seen by another run: what a lock and a flush are for. */
import type { Run } from '../../emulator/host/run';
import type { Unsure, World } from '../../emulator/host/world';
import { spreadsheets, sheets, type SpreadsheetModel } from '../../emulator/sheets';

const OWNER = 'chu.so@example.com',
  EDITOR = 'donvi@example.com';

describe('two runs at once', () => {
  const world = (unsure: Partial<Unsure> = {}): World => {
    let ids = 0;
    const made = {
      owner: OWNER,
      editors: [EDITOR],
      viewers: [],
      account: 'consumer',
      language: 'en',
      scriptTimeZone: 'Asia/Ho_Chi_Minh',
      now: () => new Date('2018-10-02T01:00:00Z'),
      nextId: () => ++ids,
      unsure: {
        plainTextStopsFormulas: true,
        plainTextKeepsApostrophe: false,
        protectionErrorsAtFlush: false,
        ...unsure,
      },
    } as unknown as World & { spreadsheet: SpreadsheetModel };
    return Object.assign(made, {
      spreadsheet: sheets.create(
        { title: 't', locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh', rowsOfTabs: 1000 },
        made,
      ),
    });
  };
  /** A run of a person, as far as the spreadsheet needs one. */
  const begin = (all: World, who = OWNER) => {
    const pending: (() => void)[] = [];
    const run = {
      world: all,
      effectiveUser: who,
      activeUser: who,
      language: 'en',
      kind: 'menu',
      now: all.now,
      toasts: [],
      session: undefined,
      pending,
      settle() {
        for (let work = pending.shift(); work; work = pending.shift()) work();
      },
    } as unknown as Run;
    return new (
      spreadsheets.classes.SpreadsheetApp as unknown as new (
        run: Run,
      ) => GoogleAppsScript.Spreadsheet.SpreadsheetApp
    )(run);
  };
  const first = (app: GoogleAppsScript.Spreadsheet.SpreadsheetApp): GoogleAppsScript.Spreadsheet.Sheet =>
    app.getActiveSpreadsheet().getSheets()[0]!;

  test('a write is not seen by another run until it is flushed', () => {
    const all = world();
    const [a, b] = [begin(all), begin(all)];
    first(a).getRange('A1').setValue('x');
    expect(first(b).getRange('A1').getValue()).toBe('');
    a.flush();
    expect(first(b).getRange('A1').getValue()).toBe('x');
  });

  test('a read by the same run sends what it wrote', () => {
    const all = world();
    const [a, b] = [begin(all), begin(all)];
    first(a).getRange('A1').setValue('x');
    expect(first(a).getLastRow()).toBe(1);
    expect(first(b).getRange('A1').getValue()).toBe('x');
  });

  test('asking for a range does not send what waits', () => {
    const all = world();
    const [a, b] = [begin(all), begin(all)];
    const sheet = first(a);
    sheet.getRange('A1').setValue('x');
    sheet.getRange(2, 1, 3, 3).setNote('n');
    expect([first(b).getRange('A1').getValue(), first(b).getRange('A2').getNote()]).toEqual(['', '']);
  });

  test('two runs that append without a lock may choose the same row, and one is lost', () => {
    const all = world();
    const [a, b] = [begin(all), begin(all)];
    first(a).appendRow(['a']);
    first(b).appendRow(['b']);
    a.flush();
    b.flush();
    expect(first(a).getDataRange().getValues()).toEqual([['b']]);
  });

  test('rows that another run inserted have moved the cells under a waiting write', () => {
    const all = world();
    const [a, b] = [begin(all), begin(all)];
    first(b)
      .getRange('A1:A2')
      .setValues([['một'], ['hai']]);
    b.flush();
    const target = first(a).getRange('A2');
    first(b).insertRowBefore(1);
    b.flush();
    target.setValue('ghi đè');
    a.flush();
    expect(first(a).getRange('A1:A3').getValues()).toEqual([[''], ['ghi đè'], ['hai']]);
  });

  test('a protection made by one run stops the other from then on', () => {
    const all = world();
    const [owner, editor] = [begin(all), begin(all, EDITOR)];
    const protection = first(owner).getRange('A1').protect();
    protection.removeEditors(protection.getEditors());
    first(editor).getRange('A1').setValue('được');
    owner.flush();
    expect(() => first(editor).getRange('A1').setValue('x')).toThrow(
      'You are trying to edit a protected cell or object.',
    );
  });
});
