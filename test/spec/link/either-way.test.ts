/**
 * What nobody has established about web apps (emulator/host/world.ts): the door of links opens, is proved and
 * records a report once, whichever is true.
 */
import type { Unsure } from '../../../emulator';
import { holderOf, provesDoor } from '../../support/links';
import { givenOffice, newRow } from '../../support/office';

const QUESTIONS = [
  'activeSpreadsheetInWebApps',
  'severalAccountsOpen',
  'updatesAreLate',
  'claspDeploysPrivately',
  'claspUpdatesKeepAccess',
  'crowdedCallsGetPages',
] as const satisfies (keyof Unsure)[];
const every = (answer: boolean): Partial<Unsure> =>
  Object.fromEntries(QUESTIONS.map((question) => [question, answer]));

it.each([
  ['none of them', every(false)],
  ['all of them', every(true)],
  ['only the active spreadsheet', { activeSpreadsheetInWebApps: true }],
])('Where %s answers yes a link reports, and a report that is sent again is recorded once', (_, unsure) => {
  const office = givenOffice({ unsure });
  provesDoor(office);
  const holder = holderOf(office, 'H04');
  const rows = [newRow({}, 'rlink')];
  expect(holder.sends({ rows }).ok).toBe(true);
  expect(holder.sends({ rows }).ok).toBe(true);
  expect(office.rows('Tài khoản').filter((row) => row['Mã dòng'] === 'rlink')).toHaveLength(1);
  expect(holder.form().rows).toHaveLength(1);
});
