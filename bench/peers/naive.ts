/**
 * The same daily job and the same save as they are commonly written: scripts of a few lines, each pushed as
 * Code.js over a roster and a tab of accounts.
 */
import { LocalGoogle } from '../../emulator';
import { OWNER } from '../office';

const scopes = ['spreadsheets', 'script.send_mail'].map((name) => `https://www.googleapis.com/auth/${name}`);
const common = `
var UNITS = 'Units', ACCOUNTS = 'Accounts'; // code, name, e-mail, status, sent | code, page, address, name, phone, at
function tab(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name); }
function mail(to, name) { MailApp.sendEmail(to, 'Please report', 'Dear ' + name + ', please report your accounts.'); }
function prepare(units) {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.insertSheet(UNITS).getRange(1, 1, units.length, 5).setValues(units);
  ss.insertSheet(ACCOUNTS);
}`;

/**
 * A row, a cell at a time: getValue to look, sendEmail, setValue to stamp each letter; appendRow
 * for each account.
 */
export const rowAtATime = `${common}
function daily() {
  var sheet = tab(UNITS);
  for (var row = 1; row <= sheet.getLastRow(); row++) {
    if (sheet.getRange(row, 4).getValue() === 'missing' && sheet.getRange(row, 5).getValue() === '') {
      mail(sheet.getRange(row, 3).getValue(), sheet.getRange(row, 2).getValue());
      sheet.getRange(row, 5).setValue('sent');
    }
  }
}
function save(code, rows) {
  var accounts = tab(ACCOUNTS), sheet = tab(UNITS);
  for (var i = 0; i < rows.length; i++) accounts.appendRow([code].concat(rows[i], [new Date()]));
  for (var row = 1; row <= sheet.getLastRow(); row++) {
    if (sheet.getRange(row, 1).getValue() === code) { sheet.getRange(row, 4).setValue('reported'); return; }
  }
}`;

/**
 * Blocks: everything is read at once, letters go, and what was sent is stamped at the end; accounts are
 * written in one block below the last.
 */
export const stampedAtTheEnd = `${common}
function daily() {
  var sheet = tab(UNITS), range = sheet.getRange(1, 1, sheet.getLastRow(), 5), values = range.getValues();
  values.forEach(function (unit) { if (unit[3] === 'missing' && unit[4] === '') { mail(unit[2], unit[1]); unit[4] = 'sent'; } });
  range.setValues(values);
}
function save(code, rows) {
  var accounts = tab(ACCOUNTS), range = tab(UNITS).getRange(1, 1, tab(UNITS).getLastRow(), 5), values = range.getValues();
  accounts.getRange(accounts.getLastRow() + 1, 1, rows.length, rows[0].length + 2).setValues(rows.map(function (row) { return [code].concat(row, [new Date()]); }));
  values.forEach(function (unit) { if (unit[0] === code) unit[3] = 'reported'; });
  range.setValues(values);
}`;

export const filesOf = (code: string) => ({
  'appsscript.json': JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: scopes,
  }),
  'Code.js': code,
});

/** A file with the script and a roster, all of whose units are missing. */
export function naiveOffice(
  code: string,
  units: readonly { code: string; name: string; email: string }[],
): LocalGoogle {
  const google = LocalGoogle.start({ files: filesOf(code), now: '2018-10-15T08:00:00+07:00', owner: OWNER });
  const run = google.as(OWNER).callFromEditor(
    'prepare',
    units.map((unit) => [unit.code, unit.name, unit.email, 'missing', '']),
  );
  if (!run.ok) throw new Error(run.error?.message);
  return google;
}
