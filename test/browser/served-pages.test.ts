/**
 * Every page in a real browser as Google serves it: under the stricter rules too, and when its script
 * never runs.
 */
import type { Browser } from 'playwright-core';
import type { Office } from '../support/office';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { open } from './support/page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const strict = { unsure: { scriptStringsLoseSlashes: true, scriptStringsLoseTags: true } };
const contact = 'Bà Lê Thị Mai <0913 456 789>';
const pages: [caption: string, opener: (office: Office) => Office['staff'], sees: string][] = [
  ['Khai báo tài khoản', (office) => office.cauKe, 'Liên đoàn Lao động huyện Cầu Kè'],
  ['Kiểm tra toàn bộ', (office) => office.staff, 'Đã kiểm tra'],
  ['Nhập danh sách đơn vị', (office) => office.staff, 'Xem trước'],
  ['Thư…', (office) => office.staff, 'Bật gửi thư'],
  ['Kiểm tra Google', (office) => office.staff, 'khớp 6'],
];

it.each(pages)('%s works under the stricter rules', async (caption, opener, sees) => {
  const office = givenOffice(strict);
  const { frame } = await open(browser, opener(office), caption, { width: 760 });
  await frame.getByText(sees).first().waitFor();
  // Whoever came from the menu by keyboard is in the page, at its heading.
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await frame.locator('body').innerText()).not.toContain('Nếu chữ này không mất');
});

it.each([
  ['Bàn làm việc', 'còn phải làm'],
  ['In và xuất…', 'Xem văn bản'],
])(
  '%s works under the stricter rules, and takes the focus, so that Tab goes on in it',
  async (caption, sees) => {
    const { frame, page } = await open(browser, givenOffice(strict).staff, caption, { width: 1000 });
    await frame.getByText(sees).first().waitFor();
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  },
);

it('what stood until the script ran goes when it runs, the contact too', async () => {
  const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': contact } });
  const { frame } = await open(browser, office.cauKe);
  await frame.getByRole('heading', { name: 'Liên đoàn Lao động huyện Cầu Kè' }).waitFor();
  expect(await frame.getByText('Vẫn không được').isVisible()).toBe(false);
});

it.each(pages)('%s says what to try and whom to call when its script never runs', async (caption, opener) => {
  const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': contact } });
  const { frame } = await open(browser, opener(office), caption, {
    changed: (html) => html.replace(/<script>[\s\S]*<\/script>/, '<script>let a = `</script>'),
  });
  const text = await frame.locator('body').innerText();
  expect(text).toContain('Nếu chữ này không mất sau 20 giây');
  expect(text).toContain('cửa sổ ẩn danh (Ctrl + Shift + N)');
  expect(text).toContain('đăng xuất Google hoàn toàn');
  expect(text).toContain(`Nếu vẫn không được, gọi: ${contact}`);
  const [needed, there] = await frame.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBe(there);
});
