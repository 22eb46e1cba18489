/**
 * How a picture is taken: one person's window on the page of `npm start`, in Chromium. What is drawn stands
 * in the files beside this one, a person each.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../../docs/huong-dan/hinh', import.meta.url));
const menu = 'Sổ Tài Khoản';
const forStaff = 'Dành cho cán bộ tỉnh';
export const staff = 'canbo@example.org';
/** Where the sample's clock ends (sample/2026/province.ts): a draft's "kept at" is the same in every run. */
const now = new Date('2026-11-16T08:00:00+07:00');
/** What a guide can carry; a larger picture is a mistake in its size. */
const largest = 200 * 1024;
/** For one thing to happen on a busy machine, in milliseconds. */
const patience = 90_000;
/** The frame of the script's page within the one that is served (emulator/server/nested-page.ts). */
const innerFrame = 'userHtmlFrame';
/**
 * What has the focus is drawn with a ring, and a field with a cursor: neither belongs in a picture.
 */
const still =
  '* { caret-color: transparent !important; animation: none !important; transition: none !important; } ' +
  ':focus { outline: none !important; }';

/** How every browser of a picture is set. */
export async function newPage(browser, options) {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...options,
  });
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return page;
}

/** The frame in which a script's page stands, once it is there; `within` is the address that holds it. */
export async function scriptFrame(page, within = '') {
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(200)) {
    const found = page
      .frames()
      .filter((frame) => frame.name() === innerFrame && frame.parentFrame()?.url().startsWith(within));
    if (found.length > 0) return found.at(-1);
  }
  throw new Error('the page is not there');
}

/** Writes a picture of a part of a page, and refuses one that a guide cannot carry. */
export async function writePicture(page, name, clip) {
  // A letter's frame may run nothing, so nothing can be added to it, and nothing moves in it.
  for (const frame of page.frames().filter((one) => !one.url().startsWith('about:srcdoc')))
    await frame.addStyleTag({ content: still }).catch(() => undefined);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  mkdirSync(out, { recursive: true });
  const path = join(out, `${name}.png`);
  await page.screenshot({ path, clip, timeout: patience });
  const { size } = statSync(path);
  console.log(`${name}.png  ${Math.round(size / 1024)} KB`);
  if (size > largest) throw new Error(`${name}.png is larger than ${largest / 1024} KB`);
}

/** One person's window on the spreadsheet. */
export class Desk {
  static async open(browser, address, as, viewport, scale = 1) {
    const desk = new Desk();
    desk.page = await newPage(browser, { viewport, deviceScaleFactor: scale });
    await desk.page.goto(`${address}/?as=${encodeURIComponent(as)}`);
    await desk.page.locator('canvas').first().waitFor();
    await desk.page.getByRole('menuitem', { name: menu, exact: true }).waitFor();
    return desk;
  }
  async opensMenu() {
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
  }
  async opensStaffMenu() {
    await this.opensMenu();
    await this.page.getByRole('menuitem', { name: forStaff, exact: true }).click();
  }
  /** Clicks an entry of the product's menu, or of its submenu. */
  async begins(item) {
    await this.opensMenu();
    const entry = this.page.getByRole('menuitem', { name: item, exact: true });
    if (!(await entry.isVisible()))
      await this.page.getByRole('menuitem', { name: forStaff, exact: true }).click();
    await entry.click();
  }
  /** The same, and waits until its run has ended. */
  async chooses(item) {
    const ended = this.page.waitForResponse(
      (response) =>
        response.url().endsWith('/act') && (response.request().postData() ?? '').includes('"choose"'),
      { timeout: patience },
    );
    await this.begins(item);
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
    await this.page.waitForTimeout(300);
  }
  /** What a cell holds, as the line above the sheet shows it. */
  async reads(a1) {
    await this.goes(a1);
    return this.page.locator('.cell-content').inputValue();
  }
  /** The letter of the column under a heading: columns move, headings stay. */
  async column(heading) {
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      if ((await this.reads(`${letter}1`)) === heading) return letter;
    throw new Error(`no column ${heading}`);
  }
  /**
   * Waits until a cell shows a text. Asked again and again from here, because the page's own
   * clock stands still.
   */
  async sees(a1, text) {
    for (const end = Date.now() + patience; Date.now() < end; await this.page.waitForTimeout(300))
      if ((await this.reads(a1)) === text) return;
    throw new Error(`${a1} does not show ${text}`);
  }
  /** The page of the script that is shown under a title that begins so. */
  shown(title) {
    return this.page.frameLocator(`iframe[title^="${title}"]`).frameLocator('iframe');
  }
  /** A picture of the whole window under the band of the local Google, or of one element. */
  async draws(name, element, clip = {}) {
    const box = element ? await element.boundingBox() : await this.spreadsheet();
    await writePicture(this.page, name, { ...box, ...clip });
  }
  dialog() {
    return this.page.locator('dialog').first();
  }
  /** The window below the band. */
  async spreadsheet() {
    const { width, height } = this.page.viewportSize();
    const y = Math.ceil((await this.page.locator('header.doc').boundingBox()).y);
    return { x: 0, y, width, height: height - y };
  }
  /** Opens the newest letter of the outbox whose line says `line`. */
  async opensLetter(line) {
    await this.page.getByRole('button', { name: /^Thư đi/ }).click();
    await this.page.locator('.letters button').filter({ hasText: line }).first().click();
  }
  /**
   * The letter that is open as a phone or a desktop shows it, down to `most` pixels, or to an element of it.
   */
  async drawsLetter(name, look, { most = Infinity, downTo } = {}) {
    await this.page.getByRole('button', { name: look, exact: true }).click();
    const frame = this.page.locator('figure.look iframe');
    const box = await frame.boundingBox();
    const last = frame
      .contentFrame()
      .locator(downTo ?? 'body > *')
      .last();
    const end = await last.boundingBox();
    await this.draws(name, frame, { height: Math.min(most, box.height, end.y + end.height - box.y + 8) });
  }
  async close() {
    await this.page.context().close();
  }
}
