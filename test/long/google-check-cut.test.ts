/**
 * `Kiểm tra Google` is cut at each of its calls in turn: whatever is left behind is taken away, and nothing
 * else.
 */
import type { GoogleView } from '../../src/app/views';
import { givenOffice, type Office } from '../support/office';

jest.setTimeout(900_000);
const CAPTION = 'Kiểm tra Google';
const tabs = (office: Office): string[] => office.google.book.tabs();
const checks = (office: Office): void => {
  expect(office.staff.opensPage(CAPTION).asks<GoogleView>('checkGoogle')).toMatchObject({ ok: true });
};

it('cut at any call, the next run of staff takes its tab away, and no other', () => {
  const office = givenOffice();
  const before = tabs(office);
  const next = [
    () => office.staff.opensFile(),
    () => office.staff.clicks('Khai báo tài khoản'),
    () => office.staff.checksAll(),
    () => checks(office),
  ];
  let cuts = 0;
  let left = 0;
  for (let call = 1; ; call += 1) {
    office.staff.opensPage(CAPTION);
    office.google.failNext({ call, how: 'kill', functionName: 'rpc' });
    office.staff.rpc('checkGoogle');
    if (office.google.faultsLeft) break;
    cuts += 1;
    if (tabs(office).length > before.length) left += 1;
    // A unit's run and a unit's opening take nothing away.
    if (call % 40 === 0) office.cauKe.opensFile();
    next[call % next.length]!();
    expect([call, tabs(office)]).toEqual([call, before]);
  }
  office.google.forgetFaults();
  expect(cuts).toBeGreaterThan(200);
  expect(left).toBeGreaterThan(150);
});
