import type { Browser } from 'playwright-core';
import { officeWaiting, decides, queueOf, returns } from '../spec/desk/given';
import { startBrowser } from './support/browser';
import { laptops, opensDesk } from './support/desk-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it.each(laptops)('Tổng quan at $width×$height: figures, curve, bars and who is missing', async (size) => {
  const office = officeWaiting(5);
  decides(office.staff, returns(queueOf(office.staff).rows[0]!));
  office.google.clock.moveTo('2018-10-24T08:00:00+07:00');
  const desk = await opensDesk(browser, office.staff, 'Tổng quan', size);
  await desk.heading('4/7 đơn vị đã báo cáo (57 %)');
  await desk.heading('3 đơn vị còn phải làm');
  await desk.looks(`desk-overview-${size.width}`);
  // The curve is there for who does not see it.
  expect(await desk.frame.getByRole('img').getAttribute('aria-label')).toContain(
    'đến nay 5 đơn vị đã báo cáo',
  );
  await desk.frame.getByText('Xem biểu đồ dạng bảng').click();
  await desk.frame.getByRole('row', { name: /^16\/10\/2018 5/ }).waitFor();
  await desk.frame.getByLabel('Trạng thái').selectOption('Cần sửa');
  await desk.heading('1 đơn vị còn phải làm');
  await desk.looks(`desk-overview-narrowed-${size.width}`);
  // From what is to be done to where it is done.
  await desk.button(/^Mở ?: Duyệt 4/).click();
  await desk.heading('Công đoàn cơ sở số 2 Tiểu Cần');
});

it('a section that could not be loaded says so and loads again', async () => {
  const desk = await opensDesk(browser, officeWaiting(1).staff, 'Tổng quan', {
    firstMeets: ['overview', 'cut'],
  });
  await desk.says(/Chưa tải được/);
  await desk.looks('desk-overview-lost');
  await desk.button('Tải lại').click();
  await desk.heading('1/3 đơn vị đã báo cáo (33 %)');
});
