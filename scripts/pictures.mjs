/**
 * `npm run pictures`: draws the pictures of docs/huong-dan from the running product. Starts the page of `npm
 * start` with the sample province (its people are invented, its clock stands still), drives it in Chromium as
 * a unit and as staff, and writes docs/huong-dan/hinh/*.png.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { Desk, Form, startProduct } from './pictures-desk.mjs';

const staff = 'canbo@example.org';
const screen = { width: 1220, height: 640 };
/**
 * Wide enough for the columns from `Mã` to `Trạng thái` beside the sidebar, and from `Điện thoại` to `Lưu ý`.
 */
const wide = { width: 1590, height: 560 };

const page = {
  'Tên trang facebook': 'Công đoàn huyện Cầu Kè',
  'Địa chỉ truy cập': 'm.facebook.com/congdoancauke.tv?mibextid=ZbWKwL',
  'Họ và tên': 'Nguyễn Thị Hoa',
  'Chức vụ': 'Phó Chủ tịch',
  'Điện thoại': '01687 654 321',
  Email: 'hoa.nguyen@gmial.com',
};

/** A unit's five minutes: opening, filling in, a question, sending, done. */
async function unitPictures(browser, address) {
  const form = await Form.open(browser, address, 'h04@example.org');
  await form.draws('bieu-mau-mo');
  await form.button('Thêm trang').click();
  await form.fills(page);
  const field = (label) =>
    form.frame.locator('.field', { has: form.frame.getByText(label, { exact: true }) }).first();
  await form.draws('bieu-mau-dien', form.frame.locator('li.row-open'), field('Địa chỉ truy cập'));
  await form.draws('bieu-mau-hoi', field('Điện thoại'), field('Email'));
  await form
    .button(/^Đúng, dùng/)
    .last()
    .click();
  await form.frame.getByLabel('Người quản trị đã biết và đồng ý').check();
  await form.draws('bieu-mau-gui', form.frame.locator('section.consent'), form.frame.locator('.send'));
  await form.button('Gửi báo cáo').click();
  await form.frame.getByText('Đã gửi báo cáo').waitFor();
  await form.draws('bieu-mau-da-ghi');
  await form.desk.close();
  const returned = await Form.open(browser, address, 'h05@example.org');
  await returned.draws('bieu-mau-tra-lai', undefined, returned.frame.locator('li.row').first());
  await returned.desk.close();
}

/** What staff see: the menu, the roster's import, the tabs. */
async function staffPictures(browser, address) {
  const check = await Desk.open(browser, address, staff, wide);
  await check.chooses('Kiểm tra toàn bộ');
  await check
    .shown('Kiểm tra toàn bộ')
    .getByRole('heading', { name: /dòng cần sửa/ })
    .waitFor();
  await check.draws('man-hinh');
  await check.close();
  const rows = await Desk.open(browser, address, staff, wide);
  await rows.turnsTo('Tài khoản');
  // From `Điện thoại` to `Lưu ý`: a step to the left brings a column to the edge.
  const [phone, email, faults, remarks] = [
    await rows.column('Điện thoại'),
    await rows.column('Email'),
    await rows.column('Cần sửa'),
    await rows.column('Lưu ý'),
  ];
  for (const a1 of ['A1', `${remarks}22`, `${email}22`, `${phone}20`, `${faults}22`]) await rows.goes(a1);
  await rows.draws('the-tai-khoan');
  await rows.close();
  const desk = await Desk.open(browser, address, staff, screen);
  await desk.turnsTo('Tổng hợp');
  await desk.draws('the-tong-hop');
  await importPicture(desk);
  await desk.close();
  const sorted = await Desk.open(browser, address, staff, { width: 760, height: 430 });
  await sorted.chooses('Đưa đơn vị còn thiếu lên đầu');
  await sorted.sees('A2', 'C001');
  await sorted.opensMenu();
  await sorted.draws('menu');
  await sorted.close();
}

/**
 * The panel of letters with one day opened, a reminder as a phone shows it, and the summary that
 * staff receive.
 */
async function letterPictures(browser, address) {
  const desk = await Desk.open(browser, address, staff, { width: 1240, height: 860 });
  await desk.chooses('Thư…');
  const panel = desk.shown('Thư');
  await panel.locator('details.day summary').first().click();
  await desk.draws('thu-lich-gui', desk.page.locator('dialog').first());
  await desk.close();
  const inbox = await Desk.open(browser, address, staff, { width: 1240, height: 1700 });
  await inbox.page.getByRole('button', { name: /^Thư đi/ }).click();
  await inbox.drawsLetter('thu-nhac', /h01@example\.org.*Còn \d+ ngày/s, 'Trên điện thoại');
  await inbox.drawsLetter('thu-tong-hop', /canbo@example\.org/, 'Trên máy tính', 1000);
  await inbox.close();
}

/** What `Kiểm tra Google` found, with its text for support. */
async function googlePicture(browser, address) {
  const desk = await Desk.open(browser, address, staff, { width: 1220, height: 760 });
  await desk.chooses('Kiểm tra Google');
  const panel = desk.shown('Kiểm tra Google');
  await panel.getByRole('heading', { name: /khớp \d+, khác 0/ }).waitFor();
  await desk.draws('kiem-tra-google', desk.page.locator('aside.sidebar'));
  await desk.close();
}

/** A pasted roster with one new unit, one changed, and two lines that cannot be taken. */
async function importPicture(desk) {
  const lines = [
    ['Mã', 'Tên đơn vị', 'Loại', 'Cấp trên', 'Email liên hệ', 'Điện thoại liên hệ'],
    ['C021', 'Công đoàn cơ sở xã Phong Phú', 'CĐCS', 'H04', 'c021@example.org', '0912 555 021'],
    [
      'H04',
      'Liên đoàn Lao động huyện Cầu Kè',
      'LĐLĐ huyện',
      'LĐLĐ tỉnh Trà Vinh',
      'h04@example.org',
      '0913 222 404',
    ],
    ['', 'Công đoàn cơ sở xã Tam Ngãi', 'CĐCS', 'H04', 'tamngai@example.org', ''],
    ['C022', 'Công đoàn cơ sở xã Hòa Tân', 'CĐCS', 'H04', 'hoatan@example', ''],
  ];
  await desk.chooses('Nhập danh sách đơn vị');
  const dialog = desk.shown('Nhập danh sách đơn vị');
  await dialog.getByLabel('Bảng đơn vị').fill(lines.map((cells) => cells.join('\t')).join('\n'));
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await dialog.getByText('Kết quả xem trước').waitFor();
  await dialog
    .getByRole('button', { name: /^Nhập \d+ đơn vị/ })
    .evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await desk.draws('nhap-danh-sach', desk.page.locator('dialog').first());
  await desk.page.locator('dialog').getByRole('button', { name: 'Đóng' }).first().click();
}

/** By the names that may be asked for: `npm run pictures -- google`. Without one, all are drawn. */
const parts = {
  unit: unitPictures,
  staff: staffPictures,
  letters: letterPictures,
  google: googlePicture,
};
const asked = process.argv.slice(2);

async function draw() {
  const folder = mkdtempSync(join(tmpdir(), 'so-tai-khoan-'));
  const product = await startProduct(folder);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    for (const [part, pictures] of Object.entries(parts))
      if (asked.length === 0 || asked.includes(part)) await pictures(browser, product.address);
  } finally {
    await browser.close();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await draw();
