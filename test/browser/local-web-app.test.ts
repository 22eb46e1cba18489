/** Web apps on the page that `npm start` opens: from a letter to a phone beside the sheet, as on Google. */
import { request } from 'node:http';
import type { Browser, Frame } from 'playwright-core';
import { faultsByAxe } from './support/axe';
import { startBrowser } from './support/browser';
import { buildPage, LocalPage, OWNER, Window } from './support/local-page';
import { soon } from './support/soon';

jest.setTimeout(120_000);
let browser: Browser;
let local: LocalPage;
let owner: Window;
const panel = () => owner.page.getByRole('region', { name: 'Ứng dụng web' });
const phone = () => owner.page.getByRole('complementary', { name: 'Điện thoại' });

/** The script's page inside the phone: below Google's page and Google's frame. */
async function screen(): Promise<Frame> {
  let found: Frame | undefined;
  await soon(async () => {
    const handle = await phone().locator('iframe').elementHandle();
    found = (await handle?.contentFrame())?.childFrames()[0]?.childFrames()[0];
    expect(await found?.locator('#at').innerText()).toMatch(/^\[/);
  });
  return found!;
}
const tools = async (name: string) => {
  await owner.page.getByRole('button', { name: 'Công cụ thử' }).click();
  await owner.page.getByRole('menuitem', { name }).click();
};
const sets = async (label: string, value: string) => {
  const list = phone().getByLabel(label);
  if (!(await list.isVisible())) await phone().getByText('Trình duyệt của điện thoại').click();
  await list.selectOption(value);
};

beforeAll(async () => {
  buildPage();
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  local = new LocalPage();
  await local.start();
  owner = await (await Window.open(browser, local.address, OWNER)).ready();
  await tools('Ứng dụng web');
  await panel().getByRole('button', { name: 'Triển khai mới' }).click();
  await panel().getByText(`Phiên bản 1, chạy bằng ${OWNER}`).waitFor();
});
afterEach(async () => {
  await owner.close();
  await local.end();
});
const address = () => panel().locator('.phone-address').innerText();

it('A link in a letter opens on the phone, 360 px wide, under the banner and in two frames; what is sent there appears in the sheet', async () => {
  const url = await address();
  expect(url).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]{20,}\/exec$/);
  await owner.page.keyboard.press('Escape');
  await owner.chooses('Gửi liên kết');
  await owner.page.getByRole('dialog').getByRole('textbox').fill(url);
  await owner.page.keyboard.press('Enter');
  await owner.page.getByRole('button', { name: /^Thư đi\s*1$/ }).click();
  await owner.page.getByRole('button', { name: /Thư có liên kết/ }).click();
  await (await owner.frame('Trên máy tính')).getByRole('link', { name: 'Mở biểu mẫu' }).click();
  const page = await screen();
  expect((await phone().locator('iframe').boundingBox())?.width).toBe(360);
  expect([await page.locator('#said').innerText(), await page.locator('#kept').innerText()]).toEqual([
    'mot',
    'giữ được',
  ]);
  expect(await page.locator('#at').innerText()).toBe('[{"k":"mot"},""]');
  const [around] = [page.parentFrame()!.parentFrame()!];
  await around.getByText('do một người dùng Google Apps Script tạo ra').waitFor();
  expect(await around.locator('meta[name=viewport]').getAttribute('content')).toContain('device-width');
  expect(new URL(around.url()).origin).not.toBe(new URL(page.parentFrame()!.url()).origin);
  await page.getByRole('button', { name: 'Ghi' }).click();
  await page.getByText('ok |từ điện thoại').waitFor();
  await owner.sees('C3', 'từ điện thoại');
  await page.getByRole('button', { name: 'Giấu mã' }).click();
  await page.getByText('[{},"x"]').waitFor();
  expect(around.url()).toMatch(/\/exec#x$/);
  expect(await faultsByAxe(owner.page.mainFrame())).toEqual([]);
  expect(owner.outside).toEqual([]);
});

it('The phone can lose an answer after the write, be kept from storage, and be signed in to several accounts', async () => {
  const url = await address();
  await owner.page.keyboard.press('Escape');
  await owner.chooses('Gửi liên kết');
  await owner.page.getByRole('dialog').getByRole('textbox').fill(url);
  await owner.page.keyboard.press('Enter');
  await tools('Ứng dụng web');
  await panel().getByRole('button', { name: 'Mở trên điện thoại' }).click();
  await sets('Lệnh gọi kế tiếp gặp', 'HTTP 0 after');
  await (await screen()).getByRole('button', { name: 'Ghi' }).click();
  await (await screen()).getByText('lỗi NetworkError: Connection failure due to HTTP 0').waitFor();
  await owner.sees('C3', 'từ điện thoại');
  await phone().getByLabel('Chặn lưu trữ của trang').check();
  await phone().getByRole('button', { name: 'Mở lại trang' }).click();
  await soon(async () => {
    expect(await (await screen()).locator('#kept').innerText()).toBe('SecurityError');
  });
  await sets('Đang đăng nhập Google', OWNER);
  await phone().getByRole('button', { name: 'Mở lại trang' }).click();
  await (await screen()).getByRole('button', { name: 'Ghi' }).click();
  await (await screen()).getByText(`ok ${OWNER}|từ điện thoại`).waitFor();
});

it('An address that is none, and a HEAD, are answered as Google does', async () => {
  const status = (method: string, path: string) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(local.web);
      request({ host: '127.0.0.1', port, path, method }, (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
  const path = new URL(await address()).pathname;
  expect([
    await status('GET', path),
    await status('HEAD', path),
    await status('GET', path.replace(/exec$/, 'dev')),
    await status('GET', '/macros/s/xxxxxxxxxxxxxxxxxxxxxxxx/exec'),
    await status('GET', '/'),
  ]).toEqual([200, 403, 404, 404, 404]);
});
