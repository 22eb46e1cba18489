/** The panel of letters with one day opened, a reminder as a phone shows it, and staff's summary. */
import { Desk, staff } from './window.mjs';

/** The first reminders go on the day at whose morning the sample ends. */
async function dayLater(page) {
  await page.locator('button.clock').click();
  await page.getByRole('button', { name: '+1 ngày', exact: true }).click();
  await page.getByText(/^Đã chạy \d+ lượt/).waitFor();
}

export async function letterPictures(browser, address) {
  const desk = await Desk.open(browser, address, staff, { width: 1240, height: 860 });
  await desk.chooses('Thư…');
  await desk.shown('Thư').locator('details.day summary').first().click();
  await desk.draws('thu-lich-gui', desk.dialog());
  await desk.close();
  const inbox = await Desk.open(browser, address, staff, { width: 1240, height: 1700 });
  await dayLater(inbox.page);
  await inbox.opensLetter(/p05@example\.org.*nhắc báo cáo/s);
  await inbox.drawsLetter('thu-nhac', 'Trên điện thoại');
  await inbox.page.locator('.letters button').filter({ hasText: staff }).first().click();
  await inbox.drawsLetter('thu-tong-hop', 'Trên máy tính', { most: 1000 });
  await inbox.close();
}
