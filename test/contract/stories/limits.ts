/** Limits that only several runs, a push or a web app meet. */
import { LocalGoogle } from '../../../emulator';
import { EDITOR, OWNER, START, filesOf, given, type Story } from '../story';

const QUOTAS = 'Apps Script guide: Quotas for Google Services';

export const stories: Story[] = [
  {
    id: 'push.classFields',
    says: 'A push whose classes have #private members or static fields is refused as a syntax error; static methods and plain fields are taken.',
    source: 'Apps Script guide: V8 runtime (unsupported syntax)',
    mark: 'doc',
    uses: ['google.script.run'],
    tell() {
      const push = (code: string) => (): LocalGoogle =>
        LocalGoogle.start({ files: filesOf(code), now: START, owner: OWNER });
      for (const code of [
        'class A { #x = 1; y() { return this.#x; } }',
        'class A { static x = 1; }',
        'class A { static { this.x = 1; } }',
      ])
        expect(push(code)).toThrow(/^Syntax error: ParseError/);
      expect(push('class A { static x() { return "#x"; } y = 1; }')).not.toThrow();
    },
  },
  {
    id: 'properties.longKey',
    says: 'A key of a property may have 8,066 bytes.',
    source: 'tanaikech.github.io 2023-05-22: limits of PropertiesService',
    mark: 'live',
    uses: ['Properties.setProperty'],
    tell() {
      const google = given(
        "function put(length) { PropertiesService.getScriptProperties().setProperty('k'.repeat(length), 'v'); }",
      );
      expect([8_066, 8_067].map((length) => google.as(OWNER).callFromEditor('put', length).ok)).toEqual([
        true,
        false,
      ]);
    },
  },
  {
    id: 'properties.callsOfADay',
    says: 'Reads and writes of properties are counted by account, 50,000 a day for a consumer, and refused beyond.',
    source: QUOTAS,
    mark: 'doc',
    uses: ['Properties.getProperty', 'Properties.setProperty'],
    tell() {
      const google = given(
        `function many(n) { var store = PropertiesService.getScriptProperties(); for (var i = 0; i < n; i++) store.getProperty('k'); }`,
      );
      google.stage.world.memory.propertyLimit = 20;
      const ran = (who: string, n: number) => google.as(who).callFromEditor('many', n);
      expect(ran(OWNER, 20).ok).toBe(true);
      expect(ran(OWNER, 1).error?.message).toBe('Service invoked too many times for one day: properties.');
      expect(ran(EDITOR, 1).ok).toBe(true);
      google.clock.advance(24 * 3600_000);
      expect(ran(OWNER, 1).ok).toBe(true);
    },
  },
  {
    id: 'webApp.reservedParameters',
    says: 'The parameters c and sid of a web app are reserved: a link that has one of them shows no page.',
    source: 'Apps Script guide: Web apps (request parameters)',
    mark: 'doc',
    uses: ['HtmlService.createHtmlOutput'],
    tell() {
      const google = given("function doGet() { return HtmlService.createHtmlOutput('x'); }", {
        webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
      });
      google.deploys(OWNER);
      const visitor = google.visitor();
      expect(visitor.get({ k: '1' }).ok).toBe(true);
      for (const name of ['c', 'sid'])
        expect(() => visitor.get({ [name]: '1' })).toThrow('the file you have requested does not exist');
    },
  },
  {
    id: 'runs.editQueue',
    says: 'While an edit is worked on, two more edit events wait their turn; others are lost.',
    source: 'Apps Script guide: Simple triggers (at most two trigger events are queued)',
    mark: 'doc',
    uses: ['Range.getA1Notation'],
    tell() {
      const google = given(
        'function onEdit(e) { SpreadsheetApp.getActiveSpreadsheet().getName(); console.log(e.range.getA1Notation()); }',
      );
      google.meanwhile({ call: 1, name: 'Spreadsheet.getName', functionName: 'onEdit' }, () => {
        for (const cell of ['B1', 'B2', 'B3', 'B4']) google.as(EDITOR).type('Sheet1', cell, 'x');
      });
      google.as(OWNER).type('Sheet1', 'A1', 'x');
      expect(google.runs.flatMap(({ logs }) => logs)).toEqual(['A1', 'B1', 'B2']);
      google.as(OWNER).type('Sheet1', 'A2', 'x');
      expect(google.runs.flatMap(({ logs }) => logs).slice(-1)).toEqual(['A2']);
      expect(google.book.tab('Sheet1').cell('B4').value).toBe('x');
    },
  },
  {
    id: 'runs.computing',
    says: "A run's own computing counts towards its time, as its calls do.",
    source: QUOTAS,
    mark: 'doc',
    uses: ['Utilities.sleep'],
    tell() {
      const google = given(
        'function think() { var from = Date.now(), n = 0; for (var i = 0; i < 3e8; i++) n = (n * 31 + i) % 1000003; Utilities.getUuid(); for (i = 0; i < 3e8; i++) n = (n * 31 + i) % 1000003; Utilities.getUuid(); return n; } function rest() { return 1; }',
      );
      const [thought, rested] = ['think', 'rest'].map((name) => google.as(OWNER).callFromEditor(name));
      expect(thought!.modelledMs - rested!.modelledMs).toBeGreaterThanOrEqual(1000);
    },
  },
];
