/** Where the product knows what was meant, one click sets a box right, and one click brings it back. */
import type { Browser } from 'playwright-core';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm } from './support/form-page';
import { faultsIn } from './support/looks';
import { soon } from './support/soon';

jest.setTimeout(180_000);
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

// Red on 0.1.0 (ux.md F15): refused, without an offer.
it.each([300, 360])(
  'a name with an office becomes two boxes, and comes back undone, at %i px',
  async (width) => {
    const form = await openForm(browser, givenOffice().cauKe, { width, height: 600 });
    await form.fills({ name: 'Đ/c Nguyễn Thị Hoa - Phó Chủ tịch' });
    await form.sees('Họ tên có cả chức vụ.');
    await soon(async () => expect(await faultsIn(form.frame)).toEqual([]));
    await form.button('Ghi Họ và tên “Nguyễn Thị Hoa”, Chức vụ “Phó Chủ tịch”').click();
    expect(await form.field('name').inputValue()).toBe('Nguyễn Thị Hoa');
    expect(await form.field('office').inputValue()).toBe('Phó Chủ tịch');
    await form.sees('Đã ghi Họ và tên “Nguyễn Thị Hoa”, Chức vụ “Phó Chủ tịch”.');
    await soon(async () => expect(await faultsIn(form.frame)).toEqual([]));
    if (process.env.LOOK)
      await form.opened.page.screenshot({ path: `${process.env.LOOK}/repair-${width}.png` });
    await form.button('Hoàn tác').click();
    expect(await form.field('name').inputValue()).toBe('Đ/c Nguyễn Thị Hoa - Phó Chủ tịch');
    expect(await form.field('office').inputValue()).toBe('');
    await form.sees('Họ tên có cả chức vụ.');
  },
);

it('a number in the name of a page is asked about, moves to its box, or stays where it was typed', async () => {
  const form = await openForm(browser, givenOffice().cauKe, { width: 300, height: 600 });
  await form.fills({ pageName: 'Công đoàn huyện Cầu Kè 0913456789' });
  await form.sees('Trong ô này có nội dung của ô khác.');
  await form.button('Không, giữ nguyên').click();
  expect(await form.field('pageName').inputValue()).toBe('Công đoàn huyện Cầu Kè 0913456789');
  expect(await form.button('Không, giữ nguyên').count()).toBe(0);
  await form.fills({ name: 'Nguyễn Thị Hoa 0913456789' });
  await form.button('Ghi Họ và tên “Nguyễn Thị Hoa”, Điện thoại “0913 456 789”').click();
  expect(await form.frame.locator('[id$="-phone"]').inputValue()).toBe('0913 456 789');
});

it('a text that says nothing is told so by the name of its box', async () => {
  const form = await openForm(browser, givenOffice().cauKe, { width: 300, height: 600 });
  await form.fills({ office: 'x' });
  await form.sees('Chức vụ chưa rõ. Ghi đầy đủ chức vụ, ví dụ: Phó Chủ tịch.');
});
