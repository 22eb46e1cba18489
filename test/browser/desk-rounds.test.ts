import type { Browser } from 'playwright-core';
import { newRow, type Office } from '../support/office';
import { startBrowser } from './support/browser';
import { nextRound } from '../spec/desk/given';
import { laptops, opensDesk } from './support/desk-page';
import { office as givenOffice } from './support/files';

/** Opening and closing go through all that the office has. */
const LONG = 240_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const rounds = (office: Office): string[][] =>
  office.rows('Đợt').map((row) => [row['Tên']!, row['Trạng thái']!]);

it.each(laptops)(
  'Đợt at $width×$height: a day in the past is refused, and a round is opened after a preview',
  async (size) => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    office.staff.opensPage('Bàn làm việc');
    const desk = await opensDesk(browser, office.staff, 'Đợt', size);
    await desk.says(/Đang thu/);
    await desk.looks(`desk-rounds-${size.width}`);
    await desk.button('Mở đợt mới').click();
    // A deadline in the past is refused, and nothing can be opened.
    await desk.frame.getByLabel('Tên đợt').fill('Năm 2019');
    await desk.frame.getByLabel('Hạn nộp (trước ngày)').fill('30/10/2017');
    await desk.button('Xem trước').click();
    await desk.says(/Chưa làm được/);
    await desk.looks(`desk-round-refused-${size.width}`);
    expect(await desk.button('Mở đợt này').count()).toBe(0);
    await desk.frame.getByLabel('Hạn nộp (trước ngày)').fill('30/10/2019');
    await desk.says(/đã đổi sau khi xem trước/);
    await desk.button('Xem trước').click();
    await desk.says(/Sẽ xảy ra/);
    await desk.says(/2 đơn vị/);
    await desk.looks(`desk-round-preview-${size.width}`);
    await desk.button('Mở đợt này').click();
    await desk.says(/Đã mở đợt “Năm 2019”/);
    expect(
      rounds(office)
        .map(([, state]) => state)
        .sort(),
    ).toEqual(['Đang thu', 'Đã chốt']);
    await desk.looks(`desk-rounds-two-${size.width}`);
  },
  LONG,
);

it(
  'the days of a round change after a preview, it is closed, and opened again',
  async () => {
    const office = givenOffice();
    nextRound(office);
    const desk = await opensDesk(browser, office.staff, 'Đợt');
    await desk.button('Đổi tên, ngày').click();
    await desk.frame.getByLabel('Hạn nộp (trước ngày)').fill('15/11/2019');
    await desk.button('Xem trước').click();
    await desk.button('Ghi thay đổi').click();
    await desk.says(/Đã ghi thay đổi của đợt “Năm 2019”/);
    expect(office.row('Đợt', 'Tên', 'Năm 2019')['Hạn nộp (trước ngày)']).toBe('15/11/2019');
    await desk.button('Chốt đợt').click();
    await desk.says(/Số liệu được ghi lại và giữ nguyên/);
    await desk.looks('desk-round-close');
    await desk.button('Chốt đợt').click();
    await desk.says(/Đã chốt đợt “Năm 2019”/);
    await desk.button('Mở lại').click();
    await desk.says(/Đã mở lại đợt “Năm 2019”/);
    expect(office.row('Đợt', 'Tên', 'Năm 2019')['Trạng thái']).toBe('Đang thu');
  },
  LONG,
);
