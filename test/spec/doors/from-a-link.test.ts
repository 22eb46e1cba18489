/**
 * Every function of the script, from the page of a link that holds and of one that does not, with anything.
 */
import { provesDoor, Holder, holderOf, tokenOf } from '../../support/links';
import { givenOffice, newRow, TRA_CU } from '../../support/office';
import { everything, globals, hostile, INTERNALS, ofTraCu } from './attempts';

const { address, name, phone } = ofTraCu;
const theirs = { address, name, phone };

it.each(['H04', ''])('changes nothing and tells nothing (the link of: %j)', (unit) => {
  const office = givenOffice();
  office.traCu.reports([newRow({ ...theirs, pageName: 'Tin tức lao động' }, 'rtheirs')], 'H09');
  office.staff.checksAll();
  provesDoor(office);
  const holder = unit ? holderOf(office, unit) : new Holder(office, 'xin-chao');
  holder.opens();
  const before = everything(office);
  const foreign = { parameter: { k: `${tokenOf(office, 'H09')}x` } };
  for (const name of globals)
    for (const args of [[], ...[...hostile, foreign].map((one) => [one])]) {
      const run = holder.calls(name, ...args);
      const said = [String(run.result ?? ''), run.error?.message ?? '', JSON.stringify(run.alerts)].join();
      expect([
        name,
        args,
        said.match(/Bình|876 ?543|Tin tức|rtheirs/)?.[0],
        said.match(INTERNALS)?.[0],
      ]).toEqual([name, args, undefined, undefined]);
      expect(said).not.toContain(TRA_CU);
    }
  expect(everything(office)).toBe(before);
});
