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
    const office = officeWaiting(2, { units });
    const desk = await opensDesk(browser, office.staff, 'Gọi điện', size);
    await desk.heading('6 đơn vị cần gọi');
    await desk.looks(`desk-calls-${size.width}`);
    expect(await desk.frame.getByRole('link', { name: '0912 000 000' }).getAttribute('href')).toBe(
      'tel:0912000000',
    );
    // One click writes what came of a call; a day is asked for only where it is needed.
    await desk.button('Không gọi được').first().click();
    await desk.sees(/^16\/10\/2018: Không gọi được$/);
    await desk.button('Hẹn ngày').nth(1).click();
    await desk.keyboard.type('10202018');
    await desk.frame.getByLabel('Ghi chú').fill('Gặp văn phòng');
    await desk.looks(`desk-calls-day-${size.width}`);
    await desk.keyboard.press('Enter');
    await desk.sees(/^16\/10\/2018: Hẹn ngày 20\/10\/2018. Gặp văn phòng$/);
    expect(office.rows('Gọi điện').map((row) => row['Kết quả'])).toEqual(['Không gọi được', 'Hẹn ngày']);
    await desk.frame.locator('#goi-dien-parent').selectOption({ label: 'LĐLĐ tỉnh (2)' });
    await desk.heading('2 đơn vị cần gọi');
    // On paper: a column to write into, and nothing of the page around the list.
    await desk.opened.page.emulateMedia({ media: 'print' });
    expect(await desk.frame.getByRole('columnheader', { name: 'Kết quả' }).first().isVisible()).toBe(true);
    expect(await desk.button('In danh sách').isVisible()).toBe(false);
  },
);
