/** The section `Liên kết` of the desk: the door is proved, a unit gets its message, a bounce is read. */
import type { Browser } from 'playwright-core';
import { linksWords } from '../../src/client/desk/links/words';
import { givenOffice, OWNER, twoUnits, type Office } from '../support/office';
import { Holder, provesDoor } from '../support/links';
import { startBrowser } from './support/browser';
import { laptops, opensDesk } from './support/desk-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A text as a pattern that fits itself. */
const plain = (text: string): string => text.replace(/[.*+?()[\]]/g, '\\$&');
const proved = (): Office => {
  const office = givenOffice();
  provesDoor(office);
  return office;
};

it.each(laptops)(
  'Liên kết at $width×$height: the door, a unit’s message and code, replacing',
  async (size) => {
    const office = proved();
    const desk = await opensDesk(browser, office.staff, 'Liên kết', size);
    await desk.says(/Đã xác nhận: thư mang liên kết riêng/);
    await desk.button('Lấy liên kết thử').click();
    await desk.frame.getByRole('img', { name: 'Mã QR của liên kết thử' }).waitFor();
    await desk.frame.getByLabel('Tìm đơn vị').fill('cau ke');
    await desk.button(/^Tin nhắn, mã QR\s*: .*Cầu Kè/).click();
    await desk.frame.getByRole('img', { name: /^Mã QR của .*Cầu Kè/ }).waitFor();
    const message = await desk.frame.getByLabel('Tin nhắn gửi qua Zalo').inputValue();
    const url = message.split('\n').find((line) => line.startsWith('https://'))!;
    expect(Holder.at(office, url).sees()).toMatchObject({ state: 'open', form: { unit: { code: 'H04' } } });
    await desk.looks(`desk-links-${size.width}`);
    await desk.button(/^Giấy mời\s*: .*Cầu Kè/).click();
    const sheet = desk.frame.getByRole('article');
    await sheet.getByRole('img', { name: /^Mã QR của .*Cầu Kè/ }).waitFor();
    expect(await sheet.count()).toBe(1);
    await desk.looks(`desk-invitation-${size.width}`);
    await desk.button('Đóng').click();
    await desk.button(/^Đổi liên kết\s*: .*Cầu Kè/).click();
    await desk.frame.getByRole('button', { name: 'Đổi', exact: true }).click();
    await desk.says(/Đã đổi liên kết của/);
    expect(Holder.at(office, url).sees().state).toBe('refused');
  },
);

it('before the address is proved the section says what is missing, what may be met, and offers no link', async () => {
  const office = givenOffice({
    units: [...twoUnits, { code: 'C1', name: 'Công đoàn cơ sở Chợ Cầu Kè', parent: 'H04' }],
  });
  const none = await opensDesk(browser, office.staff, 'Liên kết');
  await none.says(/Chưa ghi địa chỉ trang web/);
  expect(await none.button(/Tin nhắn, mã QR/).count()).toBe(0);
  office.sets('Địa chỉ trang web của liên kết', office.google.deploys(OWNER).url);
  const desk = await opensDesk(browser, office.staff, 'Liên kết');
  await desk.says(/chưa được xác nhận/);
  await desk.button('Lấy liên kết thử').click();
  // Each thing that staff may see in place of the button, and each end of links, with what it means.
  await desk.frame.getByText('Không thấy nút Xác nhận?').click();
  await desk.frame.getByText('Khi nào liên kết ngừng dùng được?').click();
  for (const [what, so] of [...linksWords.seen, ...linksWords.endings])
    expect(await desk.text()).toMatch(new RegExp(`${plain(what)}\\s+${plain(so)}`));
  expect(await desk.button(/Tin nhắn, mã QR/).count()).toBe(0);
  await desk.looks('desk-links-unproved');
  // Narrowed by state and by superior, on the page itself.
  await desk.frame.locator('#lien-ket-parent').selectOption({ label: 'Liên đoàn Lao động huyện Cầu Kè (1)' });
  await desk.sees('Công đoàn cơ sở Chợ Cầu Kè');
  expect(await desk.button(/^Đổi liên kết\s*:/).count()).toBe(1);
});

it('a pasted bounce names the unit and why, and is written down', async () => {
  const office = proved();
  for (let i = 10; i < 22; i += 1) office.google.share(`nguoi.${i}@example.org`);
  const desk = await opensDesk(browser, office.staff, 'Liên kết');
  // Whoever else edits the file, met on the way: ten at a glance, the others folded.
  const folded = desk.frame.getByText(/^và \d+ người nữa$/);
  await folded.waitFor();
  expect(await desk.frame.getByText('nguoi.21@example.org').isVisible()).toBe(false);
  await folded.click();
  await desk.sees('nguoi.21@example.org');
  await desk.frame
    .getByLabel('Dán nguyên văn')
    .fill('Your message to cauke@example.org was not delivered: 552 5.2.2 The recipient is over quota');
  await desk.button('Đọc').click();
  await desk.says(/Cầu Kè.*hộp thư của người nhận đã đầy \(5\.2\.2\)/);
  await desk.button('Ghi nhận').click();
  await desk.says(/Đã ghi nhận 1 thư bị trả lại/);
  office.staff.checksAll();
  expect(office.unit('H04')['Cần sửa']).toMatch(/bị trả lại: hộp thư của người nhận đã đầy/);
  expect(office.rows('Nhật ký').some((row) => row['Việc'] === 'Ghi nhận thư bị trả lại')).toBe(true);
});
