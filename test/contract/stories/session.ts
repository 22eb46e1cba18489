/** Session: who is seen by which kind of run. */
import { EDITOR, OWNER, given, ran, type Story } from '../story';

const SESSION = 'Apps Script reference: Class Session';
const AUTH = 'Apps Script guide: Authorization for Google services';
const TRIGGERS = 'Apps Script guide: Installable triggers';
const active = ['Session.getActiveUser', 'User.getEmail'];

const code = `
const both = () => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
function onOpen() {
  SpreadsheetApp.getUi().createMenu('M').addItem('who', 'who').addToUi();
  console.log(both().join(' '));
}
function onEdit(e) {
  console.log(e.user.getEmail(), both().join(' '));
}
function edited(e) {
  console.log(e.user.getEmail() + '|' + both().join('|'));
}
function who() {
  return both();
}
function tick() {
  console.log(both().join(' '));
}
function install() {
  ScriptApp.newTrigger('edited')
    .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
    .onEdit()
    .create();
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
}
function key() {
  return Session.getTemporaryActiveUserKey();
}
function doGet() {
  return HtmlService.createHtmlOutput(both().join('|'));
}
`;

export const stories: Story[] = [
  {
    id: 'session.simpleTrigger',
    says: "A simple trigger sees the owner's address, but not that of another consumer.",
    source: `${AUTH}; tanaikech, 2024-01-12`,
    mark: 'live',
    uses: active,
    tell() {
      const google = given(code);
      expect([google.as(OWNER).open()[0]?.logs, google.as(EDITOR).open()[0]?.logs]).toEqual([
        [`${OWNER} ${OWNER}`],
        [' '],
      ]);
    },
  },
  {
    id: 'session.sameDomain',
    says: 'Within one Workspace domain a simple trigger sees the person.',
    source: AUTH,
    mark: 'doc',
    uses: active,
    tell() {
      const google = given(code, {
        account: 'workspace',
        owner: 'chu@ldld.example',
        editors: ['can.bo@ldld.example', EDITOR],
      });
      expect([google.as('can.bo@ldld.example').open()[0]?.logs, google.as(EDITOR).open()[0]?.logs]).toEqual([
        ['can.bo@ldld.example can.bo@ldld.example'],
        [' '],
      ]);
    },
  },
  {
    id: 'session.menu',
    says: "A menu item and a page's call run as the person who clicked, who is seen.",
    source: AUTH,
    mark: 'doc',
    uses: active,
    tell() {
      const google = given(code);
      google.as(EDITOR).open();
      expect([google.as(EDITOR).choose('M', 'who').result, google.as(EDITOR).call('who').result]).toEqual([
        [EDITOR, EDITOR],
        [EDITOR, EDITOR],
      ]);
    },
  },
  {
    id: 'session.installable',
    says: 'An installable trigger runs as its creator; who edited is not seen, unless it is the creator.',
    source: TRIGGERS,
    mark: 'live',
    uses: active,
    tell() {
      const google = given(code);
      ran(google, 'install');
      const log = (who: string) =>
        google
          .as(who)
          .type('Sheet1', 'A1', 'x')
          .find((run) => run.kind === 'installable')?.logs;
      expect([log(EDITOR), log(OWNER)]).toEqual([[`||${OWNER}`], [`${OWNER}|${OWNER}|${OWNER}`]]);
    },
  },
  {
    id: 'session.clock',
    says: "In a time-driven run both users are the trigger's creator.",
    source: TRIGGERS,
    mark: 'doc',
    uses: active,
    tell() {
      const google = given(code);
      ran(google, 'install', EDITOR);
      expect(google.clock.advance(2 * 3600_000)[0]?.logs).toEqual([`${EDITOR} ${EDITOR}`]);
    },
  },
  {
    id: 'session.webApp',
    says: 'In a web app that runs as its owner the visitor is not seen, and the effective user is always the owner.',
    source: 'Apps Script guide: Web apps',
    mark: 'doc',
    uses: active,
    tell() {
      const google = given(code, { webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' } });
      google.deploys(OWNER);
      const visitor = google.visitor();
      visitor.get();
      expect([visitor.page?.html, visitor.call('who').result]).toEqual([`|${OWNER}`, ['', OWNER]]);
    },
  },
  {
    id: 'session.withoutScope',
    says: 'Without the e-mail scope the address is blank.',
    source: AUTH,
    mark: 'doc',
    uses: active,
    tell() {
      expect(ran(given(code, { scopes: ['spreadsheets'] }), 'who')).toEqual(['', '']);
    },
  },
  {
    id: 'session.keyRotates',
    says: 'The temporary key differs by person and changes after 30 days.',
    source: SESSION,
    mark: 'doc',
    uses: ['Session.getTemporaryActiveUserKey'],
    tell() {
      const google = given(code);
      const first = [ran(google, 'key'), ran(google, 'key', EDITOR)];
      expect(first[0]).not.toBe(first[1]);
      google.clock.advance(31 * 24 * 3600_000);
      expect(ran(google, 'key')).not.toBe(first[0]);
    },
  },
];
