/**
 * A hundred decisions at the desk, by keyboard alone, as one person makes them in one sitting: the keys, the
 * calls to Google and the seconds that Google would take, printed and held.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser/support/browser';
import { opensDesk } from '../browser/support/desk-page';
import { soon } from '../browser/support/soon';
import { officeWaiting } from '../spec/desk/given';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('a hundred rows are decided: each row stands there as soon as the one before is decided', async () => {
  const office = officeWaiting(110);
  const desk = await opensDesk(browser, office.staff, 'Duyệt');
  await desk.says(/Còn 110 tài khoản chờ duyệt/);
  const before = office.google.runs.length;
  const started = Date.now();
  let keys = 0;
  const waits: number[] = [];
  for (let i = 0; i < 100; i += 1) {
    const shown = await desk.frame.locator('#duyet-ten').innerText();
    const pressed = i % 10 === 9 ? ['t', '1', 'Enter'] : ['d'];
    const at = Date.now();
    await desk.presses(...pressed);
    keys += pressed.length;
    await soon(
      async () => expect(await desk.frame.locator('#duyet-ten').innerText()).not.toBe(shown),
      30_000,
    );
    waits.push(Date.now() - at);
  }
  const decided = (): string[] => office.rows('Tài khoản').map((row) => row['Duyệt']!);
  await soon(() => expect(decided().filter(Boolean)).toHaveLength(100), 240_000);
  const seconds = (Date.now() - started) / 1000;
  const runs = office.google.runs.slice(before).filter(({ functionName }) => functionName === 'rpc');
  const calls = runs.reduce((sum, { callCount }) => sum + callCount, 0);
  const modelled = runs.reduce((sum, { modelledMs }) => sum + modelledMs, 0) / 1000;
  console.log(
    `100 decisions: ${keys} keys, ${runs.length} round trips, ${calls} calls to Google, ` +
      `${modelled.toFixed(0)} modelled s of Google behind the person's back, ${seconds.toFixed(0)} s here; ` +
      `the next row after ${waits.sort((a, b) => a - b)[50]} ms (median), ${waits[99]} ms at most`,
  );
  expect(decided().filter((word) => word === 'Trả lại')).toHaveLength(10);
  expect(keys).toBe(120);
  expect(Math.max(...runs.map(({ callCount }) => callCount))).toBeLessThanOrEqual(40);
}, 600_000);
