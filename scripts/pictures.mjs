/**
 * `npm run pictures`: draws the pictures of docs/huong-dan from the running product. Starts the page of `npm start` with the sample province (its people are
 * invented, its clock stands still), drives it in Chromium as a unit and as staff, and writes docs/huong-dan/hinh/*.png.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs', 'huong-dan', 'hinh');
const menu = 'Sổ Tài Khoản';
const staff = 'canbo@example.org';
/** The browser's clock stands where the sample's clock ends: a draft's "kept at" is the same in every run. */
const now = new Date('2018-10-16T08:00:00+07:00');
/** What a guide can carry; a larger picture is a mistake in its size. */
const largest = 200 * 1024;
/** For one thing to happen on a busy machine, in milliseconds. */
const patience = 60_000;
const screen = { width: 1220, height: 640 };
/** Wide enough for the columns from `Mã` to `Trạng thái` beside the sidebar. */
const wide = { width: 1590, height: 560 };
/** Tall enough to show a whole form without scrolling. */
const tall = { width: 760, height: 2400 };
/** A button that has the focus is drawn with a ring, and a field with a cursor: neither belongs in a picture. */
const still = '* { caret-color: transparent !important; animation: none !important; transition: none !important; }';

/** Starts the page on a free port with a state of its own; gives its address and how to end it. */
async function startProduct(folder) {
  const args = [join(root, 'scripts', 'start.mjs'), '--port', '0', '--fresh', '--no-open', '--state', join(folder, 'state.json')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => { said += text; const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said); if (found) resolve(found[0]); });
    void ended.then(() => reject(new Error(`npm start ended early:\n${said}`)));
  });
  return { address, async stop() { child.kill('SIGTERM'); await ended; } };
}

/** One person's window on the page. */
class Desk {
  static async open(browser, address, as, viewport, scale = 1) {
    const context = await browser.newContext({ viewport, deviceScaleFactor: scale, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
    await context.clock.setFixedTime(now);
    const desk = new Desk();
    desk.page = await context.newPage();
    desk.page.setDefaultTimeout(patience);
    await desk.page.goto(`${address}/?as=${encodeURIComponent(as)}`);
    await desk.page.locator('canvas').first().waitFor();
    await desk.page.getByRole('menuitem', { name: menu, exact: true }).waitFor();
    return desk;
  }
  async opensMenu() { await this.page.getByRole('menuitem', { name: menu, exact: true }).click(); }
  /** Clicks an entry of the product's menu, and waits until its run has ended. */
  async chooses(item) {
    await this.opensMenu();
    const ended = this.page.waitForResponse((response) => response.url().endsWith('/act') && (response.request().postData() ?? '').includes('"choose"'), { timeout: patience });
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
    await ended;
  }
  async turnsTo(tab) { await this.page.getByRole('tab', { name: tab, exact: true }).click(); await this.goes('A1'); }
  async goes(a1) { const name = this.page.getByLabel('Ô đang chọn'); await name.fill(a1); await name.press('Enter'); }
  /** Waits until a cell shows a text. Asked again and again from here, because the page's own clock stands still. */
  async sees(a1, text) {
    await this.goes(a1);
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(200)) if (await this.page.locator('.cell-content').inputValue() === text) return;
    throw new Error(`${a1} does not show ${text}`);
  }
  /** The page of the script that is shown under a title. */
  shown(title) { return this.page.frameLocator(`iframe[title="${title}"]`); }
  /** Writes a picture of the whole window under the band of the local Google, or of one element. */
  async draws(name, element, clip = {}) {
    // A letter's frame may run nothing, so nothing can be added to it, and nothing moves in it.
    for (const frame of this.page.frames().filter((one) => one.url().startsWith('http:'))) await frame.addStyleTag({ content: still });
    await this.page.waitForTimeout(400);
    const path = join(out, `${name}.png`);
    const box = element ? await element.boundingBox() : { x: 0, y: 50, width: this.page.viewportSize().width, height: this.page.viewportSize().height - 50 };
    await this.page.screenshot({ path, clip: { ...box, ...clip } });
    const { size } = statSync(path);
    console.log(`${name}.png  ${Math.round(size / 1024)} KB`);
    if (size > largest) throw new Error(`${name}.png is larger than ${largest / 1024} KB`);
  }
  /** The newest letter in the outbox whose line says `line`, as a phone or a desktop shows it, down to `most` pixels. */
  async drawsLetter(name, line, look, most = Infinity) {
    await this.page.locator('.letters button').filter({ hasText: line }).first().click();
    await this.page.getByRole('button', { name: look, exact: true }).click();
    const frame = this.page.locator('figure.look iframe');
    const box = await frame.boundingBox();
    const letter = await frame.contentFrame().locator('body > *').last().boundingBox();
    await this.draws(name, frame, { height: Math.min(most, box.height, letter.y + letter.height - box.y + 8) });
  }
  async close() { await this.page.context().close(); }
}

/** The form of a unit, tall enough to be seen whole. */
class Form {
  constructor(desk) { this.desk = desk; this.frame = desk.shown('Khai báo tài khoản'); }
  static async open(browser, address, as) {
    const desk = await Desk.open(browser, address, as, tall, 1.5);
    await desk.chooses('Khai báo tài khoản');
    const form = new Form(desk);
    await form.button('Thêm trang').waitFor();
    return form;
  }
  button(name) { return this.frame.getByRole('button', { name }); }
  async fills(fields) {
    for (const [label, text] of Object.entries(fields)) { const box = this.frame.getByRole('textbox', { name: label }).or(this.frame.getByRole('combobox', { name: label })).first(); await box.fill(text); await box.blur(); }
  }
  /** The sidebar from one element of the form to another, both included; the whole form when none is named. */
  async draws(name, from, to) {
    const sidebar = this.desk.page.locator('aside.sidebar');
    const box = await sidebar.boundingBox();
    const foot = await this.frame.locator('body').evaluate((body) => Math.ceil(Math.max(...[...body.children].map((child) => child.getBoundingClientRect().bottom))));
    const frameTop = (await this.desk.page.locator('aside.sidebar iframe').boundingBox()).y;
    const top = from ? (await from.boundingBox()).y - 4 : box.y;
    const end = to ? await to.boundingBox() : { y: frameTop, height: foot };
    await this.desk.draws(name, sidebar, { y: top, height: Math.min(end.y + end.height + 10, box.y + box.height) - top });
  }
}

const page = { 'Tên trang facebook': 'Công đoàn huyện Cầu Kè', 'Địa chỉ truy cập': 'm.facebook.com/congdoancauke.tv?mibextid=ZbWKwL', 'Họ và tên': 'Nguyễn Thị Hoa', 'Chức vụ': 'Phó Chủ tịch', 'Điện thoại': '01687 654 321', 'Email': 'hoa.nguyen@gmial.com' };

/** A unit's five minutes: opening, filling in, a question, sending, done. */
async function unitPictures(browser, address) {
  const form = await Form.open(browser, address, 'h04@example.org');
  await form.draws('bieu-mau-mo');
  await form.button('Thêm trang').click();
  await form.fills(page);
  const field = (label) => form.frame.locator('.field', { has: form.frame.getByText(label, { exact: true }) }).first();
  await form.draws('bieu-mau-dien', form.frame.locator('li.row-open'), field('Địa chỉ truy cập'));
  await form.draws('bieu-mau-hoi', field('Điện thoại'), field('Email'));
  await form.button(/^Đúng, dùng/).last().click();
  await form.frame.getByLabel('Người quản trị đã biết và đồng ý').check();
  await form.draws('bieu-mau-gui', form.frame.locator('section.consent'), form.frame.locator('.send'));
  await form.button('Gửi báo cáo').click();
  await form.frame.getByText('Đã ghi vào sổ').waitFor();
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
  await check.shown('Kiểm tra toàn bộ').getByRole('heading', { name: /dòng cần sửa/ }).waitFor();
  await check.draws('man-hinh');
  await check.close();
  const desk = await Desk.open(browser, address, staff, screen);
  await desk.turnsTo('Tài khoản');
  await desk.goes('M23');
  await desk.draws('the-tai-khoan');
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

/** The panel of letters with one day opened, a reminder as a phone shows it, and the summary that staff receive. */
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

/** A pasted roster with one new unit, one changed, and two lines that cannot be taken. */
async function importPicture(desk) {
  const lines = [
    ['Mã', 'Tên đơn vị', 'Loại', 'Cấp trên', 'Email liên hệ', 'Điện thoại liên hệ'],
    ['C021', 'Công đoàn cơ sở xã Phong Phú', 'CĐCS', 'H04', 'c021@example.org', '0912 555 021'],
    ['H04', 'Liên đoàn Lao động huyện Cầu Kè', 'LĐLĐ huyện', 'LĐLĐ tỉnh Trà Vinh', 'h04@example.org', '0913 222 404'],
    ['', 'Công đoàn cơ sở xã Tam Ngãi', 'CĐCS', 'H04', 'tamngai@example.org', ''],
    ['C022', 'Công đoàn cơ sở xã Hòa Tân', 'CĐCS', 'H04', 'hoatan@example', ''],
  ];
  await desk.chooses('Nhập danh sách đơn vị');
  const dialog = desk.shown('Nhập danh sách đơn vị');
  await dialog.getByLabel('Bảng đơn vị').fill(lines.map((cells) => cells.join('\t')).join('\n'));
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await dialog.getByText('Kết quả xem trước').waitFor();
  await dialog.getByRole('button', { name: /^Nhập \d+ đơn vị/ }).evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await desk.draws('nhap-danh-sach', desk.page.locator('dialog').first());
  await desk.page.locator('dialog').getByRole('button', { name: 'Đóng' }).first().click();
}

async function draw() {
  const folder = mkdtempSync(join(tmpdir(), 'so-tai-khoan-'));
  mkdirSync(out, { recursive: true });
  const product = await startProduct(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
  try {
    await unitPictures(browser, product.address);
    await staffPictures(browser, product.address);
    await letterPictures(browser, product.address);
  } finally {
    await browser.close();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await draw();
