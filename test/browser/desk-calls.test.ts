import type { Browser } from 'playwright-core';
import { manyUnits, officeWaiting } from '../spec/desk/given';
import { startBrowser } from './support/browser';
import { laptops, opensDesk } from './support/desk-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const units = manyUnits(6).map((unit, i) => ({ ...unit, phone: `0912 000 00${i}, 02943 855 00${i}` }));

it.each(laptops)(
  'Gọi điện at $width×$height: by superior, with numbers to tap, on screen and on paper',
  async (size) => {
    const desk = await opensDesk(browser, officeWaiting(2, { units }).staff, 'Gọi điện', size);
    await desk.heading('6 đơn vị cần gọi');
    await desk.looks(`desk-calls-${size.width}`);
    expect(await desk.frame.getByRole('link', { name: '0912 000 000' }).getAttribute('href')).toBe(
      'tel:0912000000',
    );
    await desk.frame.locator('#goi-dien-parent').selectOption({ label: 'LĐLĐ tỉnh (2)' });
    await desk.heading('2 đơn vị cần gọi');
    // On paper: a column to write into, and nothing of the page around the list.
    await desk.opened.page.emulateMedia({ media: 'print' });
    expect(await desk.frame.getByRole('columnheader', { name: 'Kết quả' }).first().isVisible()).toBe(true);
    expect(await desk.button('In danh sách').isVisible()).toBe(false);
  },
);
