import type { Browser } from 'playwright-core';
import { givenOffice, newRow } from '../support/office';
import { startBrowser } from './support/browser';
import { laptops, opensDesk } from './support/desk-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it.each(laptops)(
  'An toàn trang at $width×$height: who is alone, a fake page written down, its state changed',
  async (size) => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    const desk = await opensDesk(browser, office.staff, 'An toàn trang', size);
    await desk.heading('1 đơn vị có trang chưa đủ hai người quản trị');
    await desk.frame.getByLabel('Địa chỉ trang giả mạo').fill('facebook.com/congdoancauke.giamao');
    await desk.frame.getByLabel('Mã đơn vị bị giả mạo').fill('h04');
    await desk.button('Ghi trang giả TG1').click();
    await desk.sees('Ngày phát hiện chưa đúng. Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026.');
    await desk.frame.getByLabel('Phát hiện ngày').fill('15/10/2018');
    await desk.keyboard.press('Enter');
    await desk.sees('https://www.facebook.com/congdoancauke.giamao');
    await desk.looks(`desk-safety-${size.width}`);
    await desk.frame.getByLabel('TG1: đang xử lý đến đâu').selectOption('Đang xác minh');
    await desk.says(/Đã ghi vào thẻ Trang giả/);
    expect(office.rows('Trang giả')).toMatchObject([{ Số: 'TG1', 'Trạng thái': 'Đang xác minh' }]);
  },
);
