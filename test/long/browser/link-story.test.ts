/** A unit's report by link from the letter to the receipt, as it goes on a phone, and what may go wrong. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { clicksEverything } from '../../../emulator/scanner';
import { provesDoor, tokenOf } from '../../support/links';
import { CAU_KE, type Office } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { office as givenOffice } from '../../browser/support/files';
import { page as filling } from '../../browser/support/form-page';
import { switchedOn } from '../../browser/support/letters-page';
import { LinkForm, LinkServer, phone } from '../../browser/support/link-page';
import { buildPage } from '../../browser/support/local-page';
import { faultsIn } from '../../browser/support/looks';
import { soon } from '../../browser/support/soon';

jest.setTimeout(240_000);
let browser: Browser;
let office: Office;
let server: LinkServer;
let context: BrowserContext;
let url: string;
const UNIT = 'Liên đoàn Lao động huyện Cầu Kè';

beforeAll(async () => {
  buildPage();
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  office = givenOffice({
    today: '2018-10-15',
    settings: {
      'Gửi thư từ ngày': '15/10/2018',
      'Liên hệ khi cần hỗ trợ': 'Bà Phạm Thị Thu, 0294 385 1234',
    },
  });
  url = provesDoor(office);
  server = await LinkServer.start(office);
  context = await phone(browser);
});
afterEach(async () => {
  await context.close();
  await server.stop();
});
const rows = () => office.rows('Tài khoản').filter((row) => row['Mã đơn vị'] || row['Đơn vị']);
const link = () => server.local(`${url}?k=${encodeURIComponent(tokenOf(office, 'H04'))}`);
const opens = async (): Promise<LinkForm> => {
  const form = await LinkForm.open(context, link());
  await form.heading(UNIT).first().waitFor();
  return form;
};

/** The slow mobile network that a page is measured by: 400 kbit/s, 400 ms there and back. */
async function slowNetwork(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

it('From the tap in the letter to the receipt of one page: under three minutes on a slow network', async () => {
  switchedOn(office);
  office.google.clock.moveTo('2018-10-16T12:00:00+07:00');
  const letter = office.google.outbox.find(
    ({ to, htmlBody }) => to.includes(CAU_KE) && htmlBody?.includes('script.google.com'),
  );
  const html = letter!.htmlBody!.replaceAll(
    'https://script.google.com',
    server.local('https://script.google.com'),
  );
  const mail = await context.newPage();
  await mail.setContent(`<base target="_blank">${html}`);
  let taps = 0;
  const tap = async (act: () => Promise<unknown>): Promise<void> => {
    taps += 1;
    await act();
  };
  const began = Date.now();
  const popup = context.waitForEvent('page');
  await tap(() => mail.locator('a[href*="/exec?k="]').first().click());
  const page = await popup;
  await slowNetwork(page);
  const form = await LinkForm.at(page);
  await form.heading(UNIT).first().waitFor();
  const opened = (Date.now() - began) / 1000;
  await form.field('address').waitFor();
  for (const [field, text] of Object.entries(filling))
    if (text && !['kind', 'reason'].includes(field))
      await tap(() => form.field(field as 'name').pressSequentially(text, { delay: 20 }));
  await tap(() => form.agrees());
  await tap(() =>
    form.frame.getByLabel('Họ tên người gửi').pressSequentially('Nguyễn Thị Hoa', { delay: 20 }),
  );
  await tap(() => form.sends());
  await form.frame.getByText('Đã gửi báo cáo').waitFor({ timeout: 60_000 });
  const seconds = (Date.now() - began) / 1000;
  const runs = office.google.runs.filter(({ kind }) => kind === 'webapp').slice(-2);
  const google = runs.reduce((sum, run) => sum + run.modelledMs, 0) / 1000;
  console.log(
    `By link: ${taps} taps; ${opened.toFixed(1)} s from the tap to the form, ${seconds.toFixed(1)} s to the receipt on a slow network with quick fingers, and about ${google.toFixed(1)} s of Google's own time in ${runs.length} runs (${runs.map(({ callCount }) => callCount).join(' and ')} calls)`,
  );
  expect(rows()).toHaveLength(1);
  expect([taps <= 12, seconds + google < 180]).toEqual([true, true]);
});

it('With the keyboard alone', async () => {
  const form = await opens();
  const { keyboard } = form;
  await form.frame.locator('h1').first().focus();
  const at = () => form.frame.evaluate(() => document.activeElement?.id ?? '');
  const tabsTo = async (id: string): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      if ((await at()).replace(/^o-\w+-/, '') === id) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${id}: ${await at()}`);
  };
  for (const field of ['address', 'pageName', 'name', 'office', 'phone', 'email'] as const) {
    await tabsTo(field);
    await keyboard.type(filling[field]!);
  }
  await tabsTo('dong-y');
  await keyboard.press('Space');
  await tabsTo('nguoi-gui');
  await keyboard.type('Nguyễn Thị Hoa');
  await tabsTo('gui');
  await keyboard.press('Enter');
  await form.sees('Đã gửi báo cáo');
  await soon(async () => expect(await at()).toBe('da-ghi'));
  expect(rows()).toHaveLength(1);
});

it('At 200 % zoom nothing sticks out, and axe finds nothing', async () => {
  await context.close();
  context = await phone(browser, { viewport: { width: 180, height: 320 }, deviceScaleFactor: 2 });
  const form = await opens();
  expect(await faultsIn(form.frame)).toEqual([]);
  await form.adds('Thêm trang', { ...filling, phone: '0912' });
  await form.sends();
  await form.link('Nhập họ tên người gửi.').waitFor();
  expect(await faultsIn(form.frame)).toEqual([]);
  await form.fills(filling);
  await form.agrees();
  await form.signs();
  await form.sends();
  await form.sees('Đã gửi báo cáo');
  expect(await faultsIn(form.frame)).toEqual([]);
});

it('Killed after every step, it goes on where it was; what was typed last is there', async () => {
  const typed: Partial<typeof filling> = {};
  for (const field of ['address', 'pageName', 'name', 'office', 'phone', 'email'] as const) {
    const form = await opens();
    for (const [before, text] of Object.entries(typed))
      expect([field, before, await form.field(before as 'name').inputValue()]).toEqual([field, before, text]);
    await form.field(field).fill(filling[field]!);
    typed[field] = filling[field]!;
    // A killed tab says nothing and leaves nothing: no pagehide, no last words.
    await form.opened.page.close({ runBeforeUnload: false });
  }
  const form = await opens();
  await form.agrees();
  await form.signs();
  await form.sends();
  await form.sees('Đã gửi báo cáo');
  expect(rows()).toHaveLength(1);
  await form.opened.page.close();
  expect(await (await opens()).text()).not.toContain('Phần nhập dở');
});

it.each(['HTTP 0 after', 'silence'] as const)(
  'Killed while it is sent (%s): it was recorded, and the page that is opened again knows it',
  async (trouble) => {
    const form = await opens();
    await form.adds('Thêm trang', filling);
    await form.agrees();
    await form.signs();
    await server.meets(trouble);
    await form.sends();
    await soon(() => {
      expect(rows()).toHaveLength(1);
    });
    await form.opened.page.close();
    const again = await opens();
    const text = await again.text();
    expect(text).toContain(filling.pageName);
    expect(text).not.toContain('Phần nhập dở');
    expect(rows()).toHaveLength(1);
  },
);

it('A scanner that opens it, runs it and presses everything changes nothing', async () => {
  const calls = () => office.google.runs.filter(({ functionName }) => functionName === 'rpc').length;
  const [before, called] = [JSON.stringify(rows()), calls()];
  const form = await opens();
  const pressed = await form.frame.evaluate(clicksEverything);
  expect(pressed).toBeGreaterThan(5);
  await form.sees(/Nhập họ tên người gửi|Chưa gửi/);
  expect(JSON.stringify(rows())).toBe(before);
  expect(calls()).toBe(called);
});
