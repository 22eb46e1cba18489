import type { Browser } from 'playwright-core';
import { newRow, type UnitGiven } from '../support/office';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { faultsIn } from './support/looks';
import { open } from './support/page';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const WARD = 'phuong@example.org';
const units: UnitGiven[] = [
  { code: 'P01', name: 'Công đoàn phường Trà Vinh', email: WARD },
  {
    code: 'C01',
    name: 'Công đoàn cơ sở Trường Trung học phổ thông Nguyễn Thiện Thành',
    parent: 'P01',
    phone: '0912 345 678',
  },
  { code: 'C02', name: 'CĐCS Bệnh viện Bình An', parent: 'P01', phone: '0913 456 789' },
  { code: 'C03', name: 'CĐCS Công ty An Hòa', parent: 'P01' },
];

describe.each([300, 360])('A superior at %i px', (width) => {
  it('sees who below is missing, copies the text for its group, and fills in for one', async () => {
    const office = givenOffice({ units, people: [WARD], settings: { 'Cấp trên được khai thay': 'Có' } });
    office.staff.reports([newRow()], 'C03');
    const { frame, page } = await open(browser, office.clerk(WARD), 'Khai báo tài khoản', {
      width,
      height: 700,
    });
    await frame.getByRole('heading', { name: 'Đơn vị trực thuộc (3)' }).waitFor();
    await frame.getByText('1/3 đơn vị đã báo cáo xong.').waitFor();
    await frame.getByText('Tin nhắn cho nhóm Zalo').first().click();
    await soon(async () => {
      expect(await frame.getByLabel('Tin nhắn cho nhóm Zalo').inputValue()).toContain(
        '- CĐCS Bệnh viện Bình An',
      );
    });
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await soon(async () => {
      expect(await faultsIn(frame)).toEqual([]);
    });
    if (process.env['PICTURES'])
      await page.screenshot({ path: `${process.env['PICTURES']}/superior-${width}.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Khai thay cho CĐCS Bệnh viện Bình An' }).click();
    await frame.getByText('đang khai thay cho đơn vị này').waitFor();
    await soon(async () => {
      expect(await faultsIn(frame)).toEqual([]);
    });
    if (process.env['PICTURES'])
      await page.screenshot({ path: `${process.env['PICTURES']}/fills-${width}.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Về biểu mẫu của Công đoàn phường Trà Vinh' }).click();
    await frame.getByRole('heading', { name: 'Đơn vị trực thuộc (3)' }).waitFor();
  });
});
