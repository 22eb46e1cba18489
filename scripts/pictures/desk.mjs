/** The desk of staff on a laptop, a section a picture, and what the office prints. */
import { Desk, staff, writePicture } from './window.mjs';

const laptop = { width: 1366, height: 768 };

/** Opens the desk at a section and waits for what is named of it. */
async function opensAt(desk, section, waits) {
  const frame = desk.shown('Bàn làm việc');
  await frame.getByRole('button', { name: section, exact: true }).click();
  await waits(frame).first().waitFor();
  return frame;
}

export async function deskPictures(browser, address) {
  const desk = await Desk.open(browser, address, staff, laptop);
  await desk.chooses('Bàn làm việc');
  const dialog = desk.dialog();
  await opensAt(desk, 'Tổng quan', (frame) => frame.getByText('Việc nên làm tiếp'));
  await desk.draws('ban-tong-quan', dialog);
  const review = await opensAt(desk, 'Duyệt', (frame) => frame.locator('#duyet-ten'));
  await desk.draws('ban-duyet', dialog);
  await review.getByRole('button', { name: /^Trả lại/ }).click();
  await review.getByText('Vì sao trả lại?').waitFor();
  await desk.draws('ban-tra-lai', dialog);
  await opensAt(desk, 'Gọi điện', (frame) => frame.getByText('đơn vị cần gọi'));
  await desk.draws('ban-goi-dien', dialog);
  await roundPictures(desk);
  await linksPicture(desk);
  await personPicture(desk);
  await fakePicture(desk);
  await desk.close();
}

export async function healthPicture(browser, address) {
  const desk = await Desk.open(browser, address, staff, laptop);
  await desk.chooses('Bàn làm việc');
  await opensAt(desk, 'Sức khỏe', (frame) => frame.getByRole('heading', { name: 'Người sửa được sổ' }));
  await desk.draws('ban-suc-khoe', desk.dialog());
  await desk.close();
}

/** The round as it stands, and what opening the next one would do. */
async function roundPictures(desk) {
  const frame = await opensAt(desk, 'Đợt', (one) => one.getByRole('button', { name: 'Mở đợt mới' }));
  await desk.draws('ban-dot', desk.dialog());
  await frame.getByRole('button', { name: 'Mở đợt mới' }).click();
  const draft = {
    'Tên đợt': 'Năm 2027',
    'Văn bản': 'Công văn số 12/LĐLĐ ngày 08/01/2027',
    'Hạn nộp (trước ngày)': '01/02/2027',
    'Châm chước đến hết ngày': '',
    'Gửi thư từ ngày': '11/01/2027',
  };
  for (const [label, text] of Object.entries(draft)) await frame.getByLabel(label).fill(text);
  await frame.getByRole('button', { name: 'Xem trước' }).click();
  const seen = frame.locator('#dot-xem');
  await seen.waitFor();
  await seen.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await desk.draws('ban-dot-xem-truoc', desk.dialog());
}

/** One unit's message and QR code. */
async function linksPicture(desk) {
  const frame = await opensAt(desk, 'Liên kết', (one) => one.getByText('Cửa liên kết'));
  await frame.getByLabel('Tìm đơn vị, theo tên hoặc mã').fill('Ba Động');
  await frame
    .getByRole('button', { name: /^Tin nhắn, mã QR/ })
    .first()
    .click();
  await frame.locator('.link-shown').first().waitFor();
  await desk.draws('ban-lien-ket', desk.dialog());
}

/** Where one invented person stands in the workbook. */
async function personPicture(desk) {
  const frame = await opensAt(desk, 'Dữ liệu cá nhân', (one) => one.locator('#tim-nguoi'));
  await frame.locator('#tim-nguoi').fill('Sơn Ngọc Nam');
  await frame.getByRole('button', { name: 'Tìm', exact: true }).click();
  await frame.getByRole('heading', { name: /^Có ở/ }).waitFor();
  await desk.draws('ban-du-lieu', desk.dialog());
}

const fake = {
  address: 'https://www.facebook.com/congdoancauke.hotro',
  foundOn: '14/11/2026',
  does: 'Đăng tin tuyển dụng giả, xin chuyển tiền đặt cọc.',
};

/** A fake page that was written down, below the pages that have one manager only. */
async function fakePicture(desk) {
  const frame = await opensAt(desk, 'An toàn trang', (one) => one.locator('#gia-address'));
  for (const [key, text] of Object.entries({ ...fake, unit: 'X16' }))
    await frame.locator(`#gia-${key}`).fill(text);
  await frame.getByRole('button', { name: /^Ghi trang giả/ }).click();
  await frame.getByText('Đã ghi vào thẻ Trang giả.').waitFor();
  await frame
    .getByRole('heading', { name: 'Trang giả mạo', exact: true })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await desk.draws('ban-an-toan', desk.dialog());
}

/** A dialog that shows whole sheets of A4. */
const sheets = { width: 1366, height: 1700 };

export async function paperPictures(browser, address) {
  const desk = await Desk.open(browser, address, staff, sheets);
  await desk.chooses('In và xuất…');
  const frame = desk.shown('In và xuất');
  const draws = async (name, what, unit) => {
    await frame.getByLabel(what).check();
    await frame.getByLabel(/gõ mã hoặc tên/).fill(unit);
    if (what.startsWith('Văn bản')) {
      for (const [key, text] of Object.entries(fake)) await frame.locator(`#gia-${key}`).fill(text);
    }
    await frame.getByRole('button', { name: 'Xem văn bản' }).click();
    const paper = frame.locator('.paper').first();
    await paper.waitFor();
    // The dialog shows a sheet in part: here it is as long as the sheet.
    await desk.page.addStyleTag({ content: '.dialog-page { height: 1500px !important; }' });
    await frame.locator('.shelf').evaluate((shelf) => shelf.style.setProperty('max-height', 'none'));
    await paper.evaluate((sheet) => sheet.scrollIntoView({ block: 'end' }));
    await writePicture(desk.page, name, await paper.boundingBox());
  };
  await draws('giay-bao-cao', 'Báo cáo của đơn vị', 'X15');
  await draws('giay-moi', 'Giấy mời báo cáo', 'T08');
  await draws('giay-trang-gia', 'Văn bản đề nghị xử lý trang giả mạo', 'X16');
  await desk.close();
}
