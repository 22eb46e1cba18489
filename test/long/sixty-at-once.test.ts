/**
 * Sixty open pages of an office of 1,000 units send at the same moment, over Google's thirty runs: all sixty
 * reports are recorded within three minutes, without another touch. Each save runs on the office itself, from
 * the moment at which the page asks; how long it waits for the lock and how long it takes are the local
 * Google's measures.
 */
import { patiently } from '../../src/client/link/patience';
import type { Outcome } from '../../src/client/shared/wire';
import { Holder, tokenOf } from '../support/links';
import { givenOffice, newRow, OWNER, type Office } from '../support/office';
import { chances, Clock } from '../support/patient-clock';

const PAGES = 60;
/** Runs of one deployer at once; the next is refused before its code runs. */
const SLOTS = 30;
const units = Array.from({ length: 1_000 }, (_, i) => ({
  code: `C${i}`,
  name: `Công đoàn cơ sở số ${i}`,
  kind: 'CĐCS',
}));
const lost: Outcome<unknown> = {
  is: 'lost',
  detail: 'NetworkError: Connection failure due to HTTP 429',
  offline: false,
};

/** The local Google's clock goes on with each run; runs that overlap each begin at their own moment. */
function setsClock(office: Office, ms: number): void {
  (office.google.stage.world.memory as { now: number }).now = ms;
}

it('Sixty pages that send at once at 1,000 units are all recorded within three minutes', async () => {
  const office = givenOffice({ units });
  office.google.deploys(OWNER);
  const holders = units.slice(0, PAGES).map(({ code }) => new Holder(office, tokenOf(office, code)));
  for (const holder of holders) expect(holder.sees().state).toBe('open');
  const from = office.google.clock.now().getTime() + 60_000;
  const clock = new Clock(chances(7));
  const ends: number[] = [];
  let refused = 0;
  let tries = 0;
  const ask = (n: number): Promise<Outcome<unknown>> => {
    const answered = (outcome: Outcome<unknown>, ms: number): Promise<Outcome<unknown>> =>
      new Promise((answer) => {
        clock.later(() => answer(outcome), ms);
      });
    tries += 1;
    if (ends.filter((end) => end > clock.now).length >= SLOTS) {
      refused += 1;
      return answered(lost, 400);
    }
    setsClock(office, from + clock.now);
    const holder = holders[n]!;
    const run = holder.rpc('linkSave', {
      token: holder.token,
      sender: 'Trần Thị Mai',
      consent: 'behalf',
      rows: [newRow({ address: `https://www.facebook.com/congdoan.so${n}` }, `rsau${n}`)],
    });
    ends.push(clock.now + run.modelledMs);
    const outcome: Outcome<unknown> = run.ok ? { is: 'answer', answer: office.answer(run) } : lost;
    return answered(outcome, run.modelledMs);
  };
  const outcomes: { ok: boolean; seconds: number }[] = [];
  for (let n = 0; n < PAGES; n += 1)
    void patiently(
      () => ask(n),
      () => undefined,
      clock,
    ).then((told) => {
      outcomes.push({ ok: told.is === 'answer' && told.answer.ok, seconds: clock.now / 1000 });
    });
  await clock.runs();
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(PAGES);
  const ids = office.rows('Tài khoản').map((row) => row['Mã dòng']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(PAGES);
  expect(refused).toBeGreaterThan(0);
  const slowest = Math.max(...outcomes.map(({ seconds }) => seconds));
  console.log(`sixty pages: ${tries} tries, ${refused} refused, the last after ${slowest} s`);
  expect(slowest).toBeLessThan(180);
});
