/** Session: who is seen by which kind of run. */
import type { Statement } from '../statement';

const SESSION = 'Apps Script reference: Class Session';
const AUTH = 'Apps Script guide: Authorization for Google services';
const active = ['Session.getActiveUser', 'User.getEmail'];

export const statements: Statement[] = [
  {
    id: 'session.editorRun',
    says: 'Who runs a function in the editor is both the active and the effective user.',
    source: AUTH,
    mark: 'doc',
    uses: [...active, 'Session.getEffectiveUser'],
    check: (g) => {
      const email = Session.getActiveUser().getEmail();
      g.ok(email.indexOf('@') > 0, email);
      g.equal(Session.getEffectiveUser().getEmail(), email);
    },
  },
  {
    id: 'session.otherEditor',
    says: "Under an editor's own run the effective user is that editor, never the owner.",
    source: AUTH,
    mark: 'doc',
    uses: ['Session.getEffectiveUser', 'Spreadsheet.getOwner'],
    as: 'editor',
    check: (g) => {
      g.ok(Session.getEffectiveUser().getEmail() !== g.ss.getOwner()?.getEmail(), 'the owner');
      g.equal(Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail());
    },
  },
  {
    id: 'session.scriptZone',
    says: "The script's time zone is that of the manifest, whatever the spreadsheet's is.",
    source: SESSION,
    mark: 'doc',
    uses: ['Session.getScriptTimeZone'],
    check: (g) => {
      const zone = g.ss.getSpreadsheetTimeZone();
      try {
        g.ss.setSpreadsheetTimeZone('America/Los_Angeles');
        g.equal(
          [Session.getScriptTimeZone(), new Date(2018, 9, 1).toISOString()],
          ['Asia/Ho_Chi_Minh', '2018-09-30T17:00:00.000Z'],
        );
      } finally {
        g.ss.setSpreadsheetTimeZone(zone);
      }
    },
  },
  {
    id: 'session.temporaryKey',
    says: 'The temporary key of a user is an opaque text, the same within a run.',
    source: SESSION,
    mark: 'doc',
    uses: ['Session.getTemporaryActiveUserKey'],
    check: (g) => {
      const key = Session.getTemporaryActiveUserKey();
      g.ok(key.length > 10 && key.indexOf('@') < 0, key);
      g.equal(Session.getTemporaryActiveUserKey(), key);
    },
  },
  {
    id: 'session.locale',
    says: "The user's locale is a language code.",
    source: SESSION,
    mark: 'doc',
    uses: ['Session.getActiveUserLocale'],
    check: (g) => g.ok(/^[a-z]{2}/.test(Session.getActiveUserLocale()), Session.getActiveUserLocale()),
  },
];
