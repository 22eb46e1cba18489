/**
 * The screens of a link beside the form, each once, on a phone of 360 pixels: last year's rows that are still
 * right, a superior's units, the test link, a unit that was merged, and the receipt of a closed round.
 */
import type { Browser, BrowserContext } from 'playwright-core';
import type { LinkView } from '../../src/app/link/views';
import { nextRound } from '../spec/desk/given';
import { provesDoor, roundIdOf, tokenOf } from '../support/links';
import { newRow, twoUnits } from '../support/office';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { LinkForm, LinkServer, phone } from './support/link-page';
import { buildPage } from './support/local-page';
import { faultsIn } from './support/looks';
import { soon } from './support/soon';

jest.setTimeout(180_000);
let browser: Browser;
let context: BrowserContext;
let server: LinkServer;
beforeAll(async () => {
  buildPage();
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await context.close();
  await server.stop();
});

async function looks(form: LinkForm, state: LinkView['state'] | 'below' | 'confirmed'): Promise<void> {
  await soon(async () => expect([state, await faultsIn(form.frame)]).toEqual([state, []]));
  const wide = await form.frame.evaluate(() => document.documentElement.scrollWidth);
  expect([state, wide <= 360]).toEqual([state, true]);
  if (process.env.PICTURES)
    await form.opened.page.screenshot({ path: `${process.env.PICTURES}/link-${state}.png` });
}

it('Vẫn đúng in one tap, the units below, the test link, “nay là” and the receipt', async () => {
  const office = givenOffice({
    units: [...twoUnits, { code: 'C1', name: 'Công đoàn cơ sở Chợ Cầu Kè', parent: 'H04' }],
  });
  const url = provesDoor(office);
  office.cauKe.reports([newRow()]);
  nextRound(office);
  server = await LinkServer.start(office);
  context = await phone(browser);
  const opens = (unit: string): Promise<LinkForm> =>
    LinkForm.open(context, server.local(`${url}?k=${encodeURIComponent(tokenOf(office, unit))}`));

  const form = await opens('H04');
  await form.button('Vẫn đúng, gửi').waitFor();
  await form.frame.getByText('Đơn vị trực thuộc (1)').click();
  await form.sees('Công đoàn cơ sở Chợ Cầu Kè');
  expect(await form.frame.locator('body').innerText()).not.toContain('0913 456 789');
  await looks(form, 'below');
  await form.signs();
  await form.button('Vẫn đúng, gửi').click();
  await form.sees('Đơn vị không phải làm gì thêm.');
  await looks(form, 'confirmed');
  expect(office.rows('Tài khoản')[0]).toMatchObject({
    'Trả lời': 'Vẫn đúng',
    'Người nhập': 'liên kết H04 (Nguyễn Thị Hoa)',
  });

  const answer = office.staff.opensPage('Bàn làm việc').asks<{ url: string }>('testLink');
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  const test = await LinkForm.open(context, server.local(answer.value.url));
  await test.sees('Chạy bằng email');
  await looks(test, 'test');
  await test.button('Xác nhận').click();
  await test.sees('Cần đánh dấu ô trên trước khi xác nhận.');

  const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'H09') + 2;
  office.owner.types('Đơn vị', line, 'Hoạt động', 'Đã sáp nhập');
  office.owner.types('Đơn vị', line, 'Nhập vào', 'H04');
  const merged = await opens('H09');
  await merged.sees(/Từ nay Liên đoàn Lao động huyện Cầu Kè báo cáo thay/);
  await looks(merged, 'merged');

  const closed = office.staff.opensPage('Bàn làm việc').asks('desk.closeRound', { id: roundIdOf(office) });
  if (!closed.ok) throw new Error(closed.problems[0]!.sentence);
  const receipt = await opens('H04');
  await receipt.sees(/Đợt này đã chốt/);
  await receipt.sees('Công đoàn huyện Cầu Kè');
  expect(await receipt.frame.getByRole('button', { name: /^Gửi/ }).count()).toBe(0);
  await looks(receipt, 'receipt');
});
