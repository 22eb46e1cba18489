/** Runs: what each kind may do, what a script finds around it, how long it lasts, and how it ends. */
import { EDITOR, OWNER, STRANGER, VIEWER, given, ran, restarted, scope, type Story } from '../story';

const SIMPLE = 'Apps Script guide: Simple triggers';
const AUTH = 'Apps Script guide: Authorization for Google services';
const QUOTAS = 'Apps Script guide: Quotas for Google Services';
const EVENTS = 'Apps Script guide: Event objects';
const BOUND = 'Apps Script guide: Container-bound scripts';

const code = `
let evaluated = 0;
evaluated++;
var counter = 0;
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('M').addItem('x', 'ok').addItem('mất', 'lost').addToUi();
  console.log(String(e.authMode), typeof e.source.getId());
}
function onEdit(e) {
  console.log(
    JSON.stringify([
      e.value === undefined ? 'none' : e.value,
      e.oldValue === undefined ? 'none' : e.oldValue,
      e.range.getA1Notation(),
      String(e.authMode),
    ]),
  );
}
function ok() {
  counter++;
  return [evaluated, counter];
}
function write() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('script');
}
function limited(what) {
  return what;
}
function sleepy() {
  try {
    PropertiesService.getScriptProperties().setProperty('a', 'started');
    for (let n = 0; n < 100; n++) Utilities.sleep(10000);
  } catch (e) {
    PropertiesService.getScriptProperties().setProperty('a', 'caught');
  } finally {
    PropertiesService.getScriptProperties().setProperty('b', 'finally');
  }
}
function endless() {
  for (;;);
}
function elapsed() {
  const t = Date.now();
  Utilities.sleep(90000);
  return [Date.now() - t, new Date().toISOString()];
}
function ui() {
  SpreadsheetApp.getUi();
}
function tick() {
  SpreadsheetApp.getUi();
}
function install() {
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function opened(e) {
  SpreadsheetApp.getUi().createMenu('N').addItem('y', 'ok').addToUi();
  console.log(String(e.authMode));
}
function changed(e) {
  console.log(e.changeType);
}
function demand() {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope('script.send_mail')}']);
  } catch (e) {
    return 'caught';
  }
  return 'went on';
}
function mail() {
  MailApp.sendEmail('a@example.com', 's', 'b');
}
function status() {
  return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());
}
function unmodelled() {
  try {
    UrlFetchApp.fetch('https://example.com');
  } catch (e) {
    return 'swallowed';
  }
}
function read() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue();
  SpreadsheetApp.flush();
  return 'read';
}
function openAgain() {
  SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId());
}
const arrow = () => 'mũi tên';
`;

/** A simple trigger that does one thing. */
const simple = (work: string) => given(`function onOpen() { ${work} }`).as(OWNER).open()[0]!;

export const stories: Story[] = [
  {
    id: 'runs.freshGlobals',
    says: 'Every run evaluates the whole script again: nothing global is left from the run before.',
    source: 'ramblings.mcpher.com: globals of Apps Script',
    mark: 'comm',
    uses: ['google.script.run'],
    tell() {
      const owner = given(code).as(OWNER);
      expect([owner.call('ok').result, owner.call('ok').result, owner.call('arrow').result]).toEqual([
        [1, 1],
        [1, 1],
        'mũi tên',
      ]);
    },
  },
  {
    id: 'runs.limited',
    says: 'A simple trigger runs in LIMITED mode and may not send mail, show a page, list triggers or open a file by id.',
    source: `${SIMPLE}; of listing triggers, issues of binance-to-google-sheets (#106) and others`,
    mark: 'comm',
    uses: ['MailApp.sendEmail', 'Ui.showSidebar', 'ScriptApp.getProjectTriggers', 'SpreadsheetApp.openById'],
    tell() {
      expect(given(code).as(OWNER).open()[0]?.logs).toEqual(['LIMITED string']);
      for (const work of [
        "MailApp.sendEmail('a@example.com', 's', 'b')",
        "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
        'ScriptApp.getProjectTriggers()',
        'SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId())',
      ]) {
        expect([work, simple(work).error?.message]).toEqual([
          work,
          expect.stringMatching(/^Specified permissions are not sufficient to call/),
        ]);
      }
    },
  },
  {
    id: 'runs.limitedMay',
    says: 'It may touch the open spreadsheet, add menus, and use properties, cache, lock and utilities.',
    source: SIMPLE,
    mark: 'doc',
    uses: [
      'PropertiesService.getScriptProperties',
      'CacheService.getScriptCache',
      'LockService.getScriptLock',
    ],
    tell() {
      expect(
        simple(
          `
SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1);
PropertiesService.getScriptProperties().setProperty('a', 'b');
CacheService.getScriptCache().put('a', 'b');
LockService.getScriptLock().tryLock(0);
Utilities.getUuid();
SpreadsheetApp.getUi().createMenu('M').addToUi();
`,
        ).ok,
      ).toBe(true);
    },
  },
  {
    id: 'runs.simpleSeconds',
    says: 'A simple trigger is ended after 30 seconds.',
    source: SIMPLE,
    mark: 'doc',
    uses: ['Utilities.sleep'],
    tell() {
      expect([simple('Utilities.sleep(29000)').ok, simple('Utilities.sleep(31000)').killed]).toEqual([
        true,
        true,
      ]);
    },
  },
  {
    id: 'runs.sixMinutes',
    says: 'Any other run is ended after six minutes, and neither catch nor finally runs.',
    source: `${QUOTAS} (the six minutes); that neither catch nor finally runs is background knowledge`,
    mark: 'bg',
    uses: ['Utilities.sleep'],
    tell() {
      const google = given(code);
      const report = google.as(OWNER).callFromEditor('sleepy');
      expect([report.ok, report.killed, report.error?.message]).toEqual([
        false,
        true,
        'Exceeded maximum execution time',
      ]);
      expect(google.scriptProperties).toEqual({ a: 'started' });
      expect(report.modelledMs).toBeGreaterThan(360_000);
    },
  },
  {
    id: 'runs.endless',
    says: 'A loop that never ends is ended by the time limit.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['globalThis'],
    tell() {
      const google = given(code);
      google.stage.runner.loopMs = 200;
      expect(google.as(OWNER).callFromEditor('endless')).toMatchObject({ ok: false, killed: true });
    },
  },
  {
    id: 'runs.clock',
    says: "Time passes by what services take: sleep moves Date.now on, and the world's clock with it.",
    source: 'Apps Script reference: Utilities.sleep',
    mark: 'doc',
    uses: ['Utilities.sleep'],
    tell() {
      const google = given(code);
      expect(ran(google, 'elapsed')).toEqual([90_000, '2018-10-01T01:01:30.000Z']);
      expect(google.clock.now().toISOString()).toBe('2018-10-01T01:01:30.000Z');
    },
  },
  {
    id: 'runs.editEvent',
    says: 'onEdit is told the new and the old value of a single cell; of a block neither; a cleared cell has no value.',
    source: EVENTS,
    mark: 'doc',
    uses: ['Range.getA1Notation'],
    tell() {
      const owner = given(code).as(OWNER);
      const said = [
        owner.type('Sheet1', 'B2', 'một'),
        owner.type('Sheet1', 'B2', 'hai'),
        owner.paste('Sheet1', 'A1', [
          ['1', '2'],
          ['3', '4'],
        ]),
        owner.clear('Sheet1', 'B2'),
      ].map((runs) => JSON.parse(runs[0]!.logs[0]!) as unknown[]);
      expect(said.map((one) => one.slice(0, 3))).toEqual([
        ['một', 'none', 'B2'],
        ['hai', 'một', 'B2'],
        ['none', 'none', 'A1:B2'],
        ['none', '4', 'B2'],
      ]);
      expect(said[0]![3]).toBe('LIMITED');
    },
  },
  {
    id: 'runs.scriptWrites',
    says: 'What a script writes fires no onEdit.',
    source: SIMPLE,
    mark: 'doc',
    uses: ['Range.setValue'],
    tell() {
      const google = given(code);
      ran(google, 'write');
      expect(google.runs.map((run) => run.functionName)).toEqual(['write']);
    },
  },
  {
    id: 'runs.changeEvent',
    says: 'An installable change trigger is told what kind of change it was.',
    source: EVENTS,
    mark: 'doc',
    uses: ['SpreadsheetTriggerBuilder.onChange'],
    tell() {
      const google = given(code);
      ran(google, 'install');
      const owner = google.as(OWNER);
      const kinds = [
        owner.insertRows('Sheet1', 2),
        owner.deleteRows('Sheet1', 2),
        owner.insertColumns('Sheet1', 1),
        owner.deleteColumns('Sheet1', 1),
        owner.addTab('Mới'),
        owner.deleteTab('Mới'),
        owner.type('Sheet1', 'A1', 'x'),
      ].map((runs) => runs.find((run) => run.functionName === 'changed')?.logs[0]);
      expect(kinds).toEqual([
        'INSERT_ROW',
        'REMOVE_ROW',
        'INSERT_COLUMN',
        'REMOVE_COLUMN',
        'INSERT_GRID',
        'REMOVE_GRID',
        'EDIT',
      ]);
    },
  },
  {
    id: 'runs.installableOpen',
    says: 'An installable open trigger runs in FULL mode beside the simple one and may add menus for whoever opened.',
    source: 'Apps Script guide: Installable triggers',
    mark: 'doc',
    uses: ['SpreadsheetTriggerBuilder.onOpen', 'Menu.addToUi'],
    tell() {
      const google = given(code);
      ran(google, 'install');
      const runs = google.as(EDITOR).open();
      expect(runs.map((run) => [run.functionName, run.user])).toEqual([
        ['onOpen', EDITOR],
        ['opened', OWNER],
      ]);
      expect(
        google
          .as(EDITOR)
          .menu()
          .map((menu) => menu.menu),
      ).toEqual(['M', 'N']);
    },
  },
  {
    id: 'runs.noUi',
    says: 'A time-driven run has no user interface.',
    source: BOUND,
    mark: 'comm',
    uses: ['SpreadsheetApp.getUi'],
    tell() {
      const google = given(code);
      ran(google, 'install');
      expect(google.clock.advance(2 * 3600_000)[0]?.error?.message).toBe(
        'Cannot call SpreadsheetApp.getUi() from this context.',
      );
    },
  },
  {
    id: 'runs.people',
    says: 'A stranger cannot open the file; a viewer opens it without menus and can run nothing.',
    source: 'Apps Script guide: Collaborating with other developers',
    mark: 'doc',
    uses: ['Menu.addToUi'],
    tell() {
      const google = given(code);
      expect(() => google.as(STRANGER).open()).toThrow(/You need access/);
      expect([google.as(VIEWER).open(), google.as(VIEWER).menu()]).toEqual([[], []]);
      expect(() => google.as(VIEWER).call('ok')).toThrow(/only view/);
      expect(() => google.as(STRANGER).callFromEditor('ok')).toThrow(/You need access/);
    },
  },
  {
    id: 'runs.menuMissing',
    says: 'A menu item whose function is gone says so.',
    source: 'Apps Script guide: Custom menus',
    mark: 'comm',
    uses: ['Menu.addItem'],
    tell() {
      const owner = given(code).as(OWNER);
      owner.open();
      expect(owner.choose('M', 'mất').error?.message).toBe('Script function not found: lost');
    },
  },
  {
    id: 'runs.consentRefused',
    says: 'Who refuses every permission cannot start a run; who ticks some gets those.',
    source: `${AUTH}: granular consent`,
    mark: 'doc',
    uses: ['ScriptApp.getAuthorizationInfo', 'MailApp.sendEmail'],
    tell() {
      const google = given(code);
      google.as(EDITOR).refuses(google.stage.world.manifest.oauthScopes!);
      expect(google.as(EDITOR).callFromEditor('ok').error?.message).toBe(
        'Authorization is required to perform that action.',
      );
      google.as(EDITOR).refuses([scope('script.send_mail')]);
      expect([
        ran(google, 'ok', EDITOR),
        ran(google, 'status', EDITOR),
        google.as(EDITOR).callFromEditor('mail').ok,
      ]).toEqual([[1, 1], 'REQUIRED', false]);
      google.as(EDITOR).consents();
      expect([google.as(EDITOR).callFromEditor('mail').ok, ran(google, 'status', EDITOR)]).toEqual([
        true,
        'NOT_REQUIRED',
      ]);
    },
  },
  {
    id: 'runs.requireScopes',
    says: 'requireScopes ends a run that lacks one of them; catching does not go on.',
    source: 'Apps Script reference: ScriptApp.requireScopes',
    mark: 'doc',
    uses: ['ScriptApp.requireScopes'],
    tell() {
      const google = given(code);
      google.as(EDITOR).refuses([scope('script.send_mail')]);
      expect([ran(google, 'demand'), google.as(EDITOR).callFromEditor('demand')]).toEqual([
        'went on',
        expect.objectContaining({
          ok: false,
          error: expect.objectContaining({ message: 'Authorization is required to perform that action.' }),
        }),
      ]);
    },
  },
  {
    id: 'runs.newScope',
    says: "A scope added to the manifest stops a person's triggers until they consent again.",
    source: 'Apps Script issue tracker: triggers after a change of scopes',
    mark: 'comm',
    uses: ['ClockTriggerBuilder.create'],
    tell() {
      const few = { scopes: ['spreadsheets', 'script.scriptapp'] };
      const google = given(
        code.replace('function tick() {\n  SpreadsheetApp.getUi();', 'function tick() {'),
        few,
      );
      ran(google, 'install');
      const later = restarted(
        google,
        code.replace('function tick() {\n  SpreadsheetApp.getUi();', 'function tick() {'),
        { scopes: [...few.scopes, 'script.send_mail'] },
      );
      expect(later.clock.advance(3600_000).map((run) => run.error?.message)).toEqual([
        'Authorization is required to perform that action.',
      ]);
      ran(later, 'ok');
      expect(later.clock.advance(3600_000).map((run) => run.ok)).toEqual([true]);
    },
  },
  {
    id: 'runs.currentOnly',
    says: 'The scope for this spreadsheet only is not enough to open a file by its id.',
    source: 'Google Workspace add-ons: editor scopes',
    mark: 'doc',
    uses: ['SpreadsheetApp.openById'],
    tell() {
      const google = given(code, { scopes: ['spreadsheets.currentonly'] });
      expect([ran(google, 'read'), google.as(OWNER).callFromEditor('openAgain').error?.message]).toEqual([
        'read',
        'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      ]);
    },
  },
  {
    id: 'runs.language2',
    says: "Google's errors come in the language of the running user.",
    source: 'RomainVialard/ErrorHandler: localized messages',
    mark: 'comm',
    uses: ['MailApp.sendEmail'],
    tell() {
      const report = given("function bad() { MailApp.sendEmail('không phải', 's', 'b'); }", {
        language: 'vi',
      })
        .as(OWNER)
        .call('bad');
      expect(report.error?.message).toBe('Email không hợp lệ: không phải');
    },
  },
  {
    id: 'runs.unmodelled',
    says: 'What the local Google does not model fails the run by name, even when the script swallows the error.',
    source: 'Ours: an emulator that guesses proves nothing',
    mark: 'ours',
    uses: ['UrlFetchApp.fetch'],
    tell() {
      expect(given(code).as(OWNER).call('unmodelled').error?.message).toBe(
        'UrlFetchApp.fetch is not modelled.',
      );
    },
  },
  {
    id: 'runs.faults',
    says: "The fault switch fails the n-th call: by Google's server error, by the end of the run, or by a late answer.",
    source: 'Ours: for trying every failure',
    mark: 'ours',
    uses: ['SpreadsheetApp.flush'],
    tell() {
      const google = given(code);
      const read = (how: 'throw' | 'kill' | 'slow', call: number) => {
        google.failNext({ call, how });
        return google.as(OWNER).callFromEditor('read');
      };
      expect(read('throw', 3)).toMatchObject({
        ok: false,
        callCount: 3,
        error: { message: "We're sorry, a server error occurred. Please wait a bit and try again." },
      });
      expect(read('kill', 2)).toMatchObject({ ok: false, killed: true, callCount: 2 });
      expect(read('slow', 1)).toMatchObject({ ok: true, result: 'read' });
      expect(read('throw', 50).ok).toBe(true);
      expect(google.faultsLeft).toBe(1);
    },
  },
  {
    id: 'runs.meanwhile',
    says: 'Somebody may do something between two calls of a run, and the run goes on with what is then.',
    source: 'Ours: for trying what people do meanwhile',
    mark: 'ours',
    uses: ['Range.getValue'],
    tell() {
      const google = given(
        `
function twice() {
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
  return [cell.getValue(), cell.getValue()];
}
`,
      );
      google.meanwhile({ call: 2, name: 'Range.getValue', functionName: 'twice' }, () => {
        google.as(EDITOR).type('Sheet1', 'A1', 'mới');
      });
      expect(ran(google, 'twice')).toEqual(['', 'mới']);
    },
  },
  {
    id: 'runs.thirty',
    says: 'One account has at most 30 runs at once; the next is told so.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['google.script.run'],
    async tell() {
      const crowd = given(code).inWorkers();
      const reports = await Promise.all(Array.from({ length: 31 }, () => crowd.as(OWNER).call('ok')));
      expect([
        reports.filter((one) => one.ok).length,
        reports.find((one) => !one.ok)?.error?.message,
      ]).toEqual([30, 'There are too many scripts running simultaneously for this Google user account.']);
    },
  },
];
