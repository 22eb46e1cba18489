/**
 * What staff see in the spreadsheet itself: the check, the tabs, the menu, the roster's import, Google's
 * check.
 */
import { Desk, staff } from './window.mjs';

/** Wide enough for the columns from `Mã` to `Trạng thái` beside the sidebar. */
const wide = { width: 1590, height: 640 };

export async function staffPictures(browser, address) {
  const check = await Desk.open(browser, address, staff, wide);
  await check.chooses('Kiểm tra toàn bộ');
  await check
    .shown('Kiểm tra toàn bộ')
    .getByRole('heading', { name: /^Chờ đơn vị sửa/ })
    .waitFor();
  await check.draws('man-hinh');
  await check.close();
  await accountsPicture(browser, address);
}

export async function sheetPictures(browser, address) {
  const desk = await Desk.open(browser, address, staff, { width: 1220, height: 640 });
  await desk.turnsTo('Tổng hợp');
  await desk.draws('the-tong-hop');
  await importPicture(desk);
  await desk.close();
}

export async function menuPicture(browser, address) {
  const sorted = await Desk.open(browser, address, staff, { width: 900, height: 430 });
  await sorted.begins('Đưa đơn vị còn thiếu lên đầu');
  // Is the new order to stay?
  await sorted.page.getByRole('button', { name: 'Có', exact: true }).click();
  await sorted.sees('A2', 'C002');
  await sorted.opensStaffMenu();
  await sorted.draws('menu');
  await sorted.close();
}

/**
 * From `Điện thoại` to `Lưu ý`, where this year's slips stand: a step to the left brings a column to the
 * edge.
 */
async function accountsPicture(browser, address) {
  const rows = await Desk.open(browser, address, staff, { width: 1590, height: 640 });
  await rows.turnsTo('Tài khoản');
  const [unit, phone, email, remarks] = [
    await rows.column('Mã đơn vị'),
    await rows.column('Điện thoại'),
    await rows.column('Email'),
    await rows.column('Lưu ý'),
  ];
  let row = 2;
  while ((await rows.reads(`${unit}${row}`)) !== 'C005') row += 1;
  for (const a1 of [
    'A1',
    `${remarks}${row + 3}`,
    `${email}${row + 3}`,
    `${phone}${row - 3}`,
    `${phone}${row}`,
  ])
    await rows.goes(a1);
  await rows.draws('the-tai-khoan');
  await rows.close();
}

/**
 * A pasted roster: two new units, of which one has a wrong e-mail, one changed, and a line without a code.
 */
async function importPicture(desk) {
  const lines = [
    ['Mã', 'Tên đơn vị', 'Loại', 'Cấp trên', 'Email liên hệ', 'Điện thoại liên hệ'],
    ['C069', 'CĐCS Trường Mầm non Cầu Kè', 'CĐCS', 'X16', 'c069@example.org', '0912 555 069'],
    [
      'X16',
      'Công đoàn xã Cầu Kè',
      'CĐ xã',
      'Liên đoàn Lao động tỉnh Vĩnh Long',
      'x16@example.org',
      '0913 222 416',
    ],
    ['', 'CĐCS Trường Tiểu học Tam Ngãi', 'CĐCS', 'X16', 'tamngai@example.org', ''],
    ['C070', 'CĐCS Trạm Y tế Phong Phú', 'CĐCS', 'X16', 'phongphu@example', ''],
  ];
  await desk.chooses('Nhập danh sách đơn vị');
  const dialog = desk.shown('Nhập danh sách đơn vị');
  await dialog.getByLabel('Bảng đơn vị').fill(lines.map((cells) => cells.join('\t')).join('\n'));
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await dialog.getByText('Kết quả xem trước').waitFor();
  await dialog
    .getByText('Kết quả xem trước')
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await desk.draws('nhap-danh-sach', desk.dialog());
  await desk.dialog().getByRole('button', { name: 'Đóng' }).first().click();
}

/** What `Kiểm tra Google` found, with its text for support. */
export async function googlePicture(browser, address) {
  const desk = await Desk.open(browser, address, staff, { width: 1220, height: 800 });
  await desk.chooses('Kiểm tra Google');
  const panel = desk.shown('Kiểm tra Google');
  await panel.getByRole('heading', { name: /khớp \d+, khác 0/ }).waitFor();
  await desk.draws('kiem-tra-google', desk.page.locator('aside.sidebar'));
  await desk.close();
}
