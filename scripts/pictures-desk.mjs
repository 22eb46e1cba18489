/**
 * How a picture is taken: the page of `npm start` in Chromium, one person's window on it, the form in its
 * sidebar. What is drawn is in pictures.mjs.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs', 'huong-dan', 'hinh');
const menu = 'Sổ Tài Khoản';
const forStaff = 'Dành cho cán bộ tỉnh';
/** The browser's clock stands where the sample's clock ends: a draft's "kept at" is the same in every run. */
const now = new Date('2018-10-16T08:00:00+07:00');
/** What a guide can carry; a larger picture is a mistake in its size. */
const largest = 200 * 1024;
/** For one thing to happen on a busy machine, in milliseconds. */
const patience = 60_000;
/** Tall enough to show a whole form without scrolling. */
const tall = { width: 760, height: 2400 };
/**
 * A button that has the focus is drawn with a ring, and a field with a cursor: neither belongs in a picture.
 */
const still =
  '* { caret-color: transparent !important; animation: none !important; transition: none !important; }';

/** Starts the page on a free port with a state of its own; gives its address and how to end it. */
export async function startProduct(folder) {
  const args = [
    join(root, 'scripts', 'start.mjs'),
    '--sample',
    '2018',
    '--port',
    '0',
    '--fresh',
    '--no-open',
    '--state',
    join(folder, 'state.json'),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(`npm start ended early:\n${said}`)));
  });
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** One person's window on the page. */
export class Desk {
  static async open(browser, address, as, viewport, scale = 1) {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: scale,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    await context.clock.setFixedTime(now);
    const desk = new Desk();
    desk.page = await context.newPage();
    desk.page.setDefaultTimeout(patience);
    await desk.page.goto(`${address}/?as=${encodeURIComponent(as)}`);
    await desk.page.locator('canvas').first().waitFor();
    await desk.page.getByRole('menuitem', { name: menu, exact: true }).waitFor();
    return desk;
  }
  async opensMenu() {
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
  }
  /** Clicks an entry of the product's menu, or of its submenu, and waits until its run has ended. */
  async chooses(item) {
    await this.opensMenu();
    const entry = this.page.getByRole('menuitem', { name: item, exact: true });
    if (!(await entry.isVisible()))
      await this.page.getByRole('menuitem', { name: forStaff, exact: true }).click();
    const ended = this.page.waitForResponse(
      (response) =>
        response.url().endsWith('/act') && (response.request().postData() ?? '').includes('"choose"'),
      { timeout: patience },
    );
    await entry.click();
    await ended;
  }
  async turnsTo(tab) {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
    await this.goes('A1');
  }
  /** Slowly enough for the sheet to have scrolled before the next step. */
  async goes(a1) {
    const name = this.page.getByLabel('Ô đang chọn');
    await name.fill(a1);
    await name.press('Enter');
    await this.page.waitForTimeout(150);
  }
  /** The letter of the column under a heading: columns move, headings stay. */
  async column(heading) {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      await this.goes(`${letter}1`);
      if ((await this.page.locator('.cell-content').inputValue()) === heading) return letter;
    }
    throw new Error(`no column ${heading}`);
  }
  /**
   * Waits until a cell shows a text. Asked again and again from here, because the page's own
   * clock stands still.
   */
  async sees(a1, text) {
    await this.goes(a1);
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(200))
      if ((await this.page.locator('.cell-content').inputValue()) === text) return;
    throw new Error(`${a1} does not show ${text}`);
  }
  /** The page of the script that is shown under a title. */
  shown(title) {
    return this.page.frameLocator(`iframe[title="${title}"]`).frameLocator('iframe');
  }
  /** Writes a picture of the whole window under the band of the local Google, or of one element. */
  async draws(name, element, clip = {}) {
    // A letter's frame may run nothing, so nothing can be added to it, and nothing moves in it.
    for (const frame of this.page.frames().filter((one) => one.url().startsWith('http:')))
      await frame.addStyleTag({ content: still });
    await this.page.waitForTimeout(400);
    mkdirSync(out, { recursive: true });
    const path = join(out, `${name}.png`);
    const box = element ? await element.boundingBox() : await this.spreadsheet();
    await this.page.screenshot({ path, clip: { ...box, ...clip } });
    const { size } = statSync(path);
    console.log(`${name}.png  ${Math.round(size / 1024)} KB`);
    if (size > largest) throw new Error(`${name}.png is larger than ${largest / 1024} KB`);
  }
  /** The window below the band. */
  async spreadsheet() {
    const { width, height } = this.page.viewportSize();
    const y = Math.ceil((await this.page.locator('header.doc').boundingBox()).y);
    return { x: 0, y, width, height: height - y };
  }
  /**
   * The newest letter in the outbox whose line says `line`, as a phone or a desktop shows it, down to
   * `most` pixels.
   */
  async drawsLetter(name, line, look, most = Infinity) {
    await this.page.locator('.letters button').filter({ hasText: line }).first().click();
    await this.page.getByRole('button', { name: look, exact: true }).click();
    const frame = this.page.locator('figure.look iframe');
    const box = await frame.boundingBox();
    const letter = await frame.contentFrame().locator('body > *').last().boundingBox();
    await this.draws(name, frame, {
      height: Math.min(most, box.height, letter.y + letter.height - box.y + 8),
    });
  }
  async close() {
    await this.page.context().close();
  }
}

/** The form of a unit, tall enough to be seen whole. */
export class Form {
  constructor(desk) {
    this.desk = desk;
    this.frame = desk.shown('Khai báo tài khoản');
  }
  static async open(browser, address, as) {
    const desk = await Desk.open(browser, address, as, tall, 1.5);
    await desk.chooses('Khai báo tài khoản');
    const form = new Form(desk);
    await form.button('Thêm trang').waitFor();
    return form;
  }
  button(name) {
    return this.frame.getByRole('button', { name });
  }
  async fills(fields) {
    for (const [label, text] of Object.entries(fields)) {
      const box = this.frame
        .getByRole('textbox', { name: label })
        .or(this.frame.getByRole('combobox', { name: label }))
        .first();
      await box.fill(text);
      await box.blur();
    }
  }
  /**
   * The sidebar from one element of the form to another, both included; the whole form when none is named.
   */
  async draws(name, from, to) {
    const sidebar = this.desk.page.locator('aside.sidebar');
    const box = await sidebar.boundingBox();
    const foot = await this.frame
      .locator('body')
      .evaluate((body) =>
        Math.ceil(Math.max(...[...body.children].map((child) => child.getBoundingClientRect().bottom))),
      );
    const frameTop = (await this.desk.page.locator('aside.sidebar iframe').boundingBox()).y;
    const top = from ? (await from.boundingBox()).y - 4 : box.y;
    const end = to ? await to.boundingBox() : { y: frameTop, height: foot };
    await this.desk.draws(name, sidebar, {
      y: top,
      height: Math.min(end.y + end.height + 10, box.y + box.height) - top,
    });
  }
}
