/**
 * A returned account opens at the field that staff named, with the reason beside it: field and button in one
 * screen of the sidebar (300 × 600) and of a phone (360 px), without scrolling.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm } from './support/form-page';
import { faultsIn } from './support/looks';
import { soon } from './support/soon';
import type { Office } from '../support/office';

jest.setTimeout(180_000);
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const REASON = 'Địa chỉ dẫn tới trang của người khác.';
function returned(columns: string): Office {
  const office = givenOffice();
  office.cauKe.reports();
  office.staff.types('Tài khoản', 2, 'Ý kiến', REASON);
  office.staff.types('Tài khoản', 2, 'Cột cần sửa', columns);
  office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
  return office;
}

it.each([
  { width: 300, height: 600 },
  { width: 360, height: 640 },
])('at $width × $height', async (screen) => {
  const office = returned('Địa chỉ truy cập');
  const form = await openForm(browser, office.cauKe, screen);
  const address = form.field('address');
  const place = async (what: typeof address) => (await what.boundingBox())!;
  await soon(async () => {
    expect(await address.evaluate((node) => node === document.activeElement)).toBe(true);
  });
  expect(await form.saidAt('address')).toContain(REASON);
  expect(await form.frame.locator('[id$="-phone"]').isVisible()).toBe(false);
  await soon(async () => expect(await faultsIn(form.frame)).toEqual([]));
  await address.fill('https://www.facebook.com/congdoanhuyencauke');
  const [field, send] = [await place(address), await place(form.button('Gửi báo cáo'))];
  expect(field.y).toBeGreaterThanOrEqual(0);
  expect(send.y + send.height).toBeLessThanOrEqual(screen.height);
  expect(field.y + field.height).toBeLessThanOrEqual(send.y);
  expect(await form.frame.evaluate(() => window.scrollY)).toBe(0);
  if (process.env.LOOK)
    await form.opened.page.screenshot({ path: `${process.env.LOOK}/returned-${screen.width}.png` });
  await form.agrees();
  await form.sends();
  await form.sees('Đã gửi báo cáo');
});

it('names several fields, opens the rest where staff named none, and tells staff of a column that is none', async () => {
  const both = await openForm(browser, returned('Điện thoại, Chức vụ').cauKe, { width: 300, height: 600 });
  expect(await both.frame.locator('[id$="-phone"]').isVisible()).toBe(true);
  expect(await both.field('office').isVisible()).toBe(true);
  expect(await both.field('address').isVisible()).toBe(false);
  await both.frame.getByText('Các ô khác của tài khoản này').click();
  expect(await both.field('address').isVisible()).toBe(true);
  const office = returned('Ảnh bìa');
  const none = await openForm(browser, office.cauKe, { width: 300, height: 600 });
  await none.button(/^Sửa /).waitFor();
  expect(office.rows('Tài khoản')[0]!['Lưu ý']).toContain('không có cột “Ảnh bìa”');
  expect(office.unit('H04')['Trạng thái']).toBe('Cần sửa');
});
