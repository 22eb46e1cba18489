/**
 * A unit on a phone of 360 pixels, signed in to nobody: the letter's button, the form, what it asks, the end.
 */
import { Desk, newPage, scriptFrame, writePicture } from './window.mjs';

/** A unit without an account last year. */
const unit = 'p11@example.org';
const size = { width: 360, height: 740 };
const page = {
  'Tên trang facebook': 'Công đoàn phường Long Đức',
  'Địa chỉ truy cập': 'https://www.facebook.com/congdoanphuonglongduc',
  'Họ và tên': 'Lê Văn Bình',
  'Chức vụ': 'Chủ tịch',
  'Điện thoại': '0912 555 311',
  Email: 'binh.le@example.org',
};

/** The web address that the letter's button opens, on this machine. */
async function linkOf(address, email) {
  const ask = async (path) =>
    (await fetch(`${address}${path}`, { headers: { 'x-local-google': '1' } })).json();
  const { letters, webOrigin } = await ask('/desk?as=');
  const { id } = letters.find(({ to }) => to.includes(email));
  const { text } = await ask(`/letter?id=${id}`);
  return /https:\/\/script\.google\.com\/\S+\?k=\S+/
    .exec(text)[0]
    .replace('https://script.google.com', webOrigin);
}

export async function phonePictures(browser, address) {
  const inbox = await Desk.open(browser, address, unit, { width: 1240, height: 1700 }, 2);
  await inbox.opensLetter(unit);
  await inbox.drawsLetter('dien-thoai-thu', 'Trên điện thoại', { downTo: 'a[href*="script.google.com"]' });
  await inbox.close();

  const phone = await newPage(browser, {
    viewport: size,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  await phone.goto(await linkOf(address, unit));
  const frame = await scriptFrame(phone);
  await frame.getByText('Cần hỗ trợ:').waitFor();
  const screen = (name) => writePicture(phone, name, { x: 0, y: 0, ...size });
  await screen('dien-thoai-mo');
  const send = frame.getByRole('button', { name: 'Gửi báo cáo' });
  for (const [label, text] of Object.entries(page)) {
    const box = frame
      .getByRole('textbox', { name: label })
      .or(frame.getByRole('combobox', { name: label }))
      .first();
    await box.fill(text);
    await box.blur();
  }
  await frame.locator('section.consent').evaluate((part) => part.scrollIntoView({ block: 'start' }));
  await screen('dien-thoai-dong-y');
  await frame.getByRole('radio', { name: /Tôi là người quản trị/ }).check();
  await frame.getByLabel('Họ tên người gửi').fill('Lê Văn Bình');
  await send.click();
  await frame.getByText('Đã gửi báo cáo').waitFor();
  await screen('dien-thoai-da-gui');
  await phone.context().close();
}
