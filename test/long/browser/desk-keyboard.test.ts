/**
 * Every section of the desk in a province of 600 units, at the size that each laptop leaves it, by keyboard
 * alone: nothing for axe to say, no list without an end, every control reached, and an act of each section
 * done and said.
 */
import type { Browser } from 'playwright-core';
import { province } from '../../../bench/office';
import { startBrowser } from '../../browser/support/browser';
import { laptops, opensDesk, type DeskPage } from '../../browser/support/desk-page';
import { beyondEdge } from '../../browser/support/looks';
import { soon } from '../../browser/support/soon';
import { LocalGoogle } from '../../../emulator';
import { Office, pushed } from '../../support/office';

let browser: Browser;
let saved: string;
beforeAll(async () => {
  browser = await startBrowser();
  const google = province(600);
  // A hand of the units' own puts 300 rows into the queue.
  google.as('donvi@example.org').paste(
    'Tài khoản',
    'H2',
    Array.from({ length: 300 }, () => ['Phó Chủ tịch']),
  );
  saved = google.save();
}, 600_000);
afterAll(() => browser.close());

/** Lines that a page may hold at once: the longest list is that of calls, 300 units under their superiors. */
const MOST_LINES = 420;
const linesIn = (desk: DeskPage): Promise<number> =>
  desk.frame.evaluate(() => document.querySelectorAll('tr, li').length);
/** Presses Tab until the focus is where it is meant to be. */
async function tabsTo(desk: DeskPage, isThere: RegExp, most = 120): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < most; i += 1) {
    await desk.keyboard.press('Tab');
    const at = await desk.focus();
    if (isThere.test(at)) return;
    met.push(at);
  }
  throw new Error(`${String(isThere)} is not reached: ${met.join(' | ').slice(0, 800)}`);
}
/**
 * Controls that no press of Tab reaches: what can be clicked must be a control of the browser's own, in
 * sight, and in the order of the page.
 */
const unreached = (desk: DeskPage): Promise<string[]> =>
  desk.frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a, main select, main input, main textarea')]
      .filter((e) => e.offsetParent !== null && (e.tabIndex !== 0 || (e as HTMLButtonElement).disabled))
      .map((e) => e.outerHTML.slice(0, 120)),
  );

/** What is done in a section by keyboard, from the tab of the section on, and what then is said. */
const acts: Record<string, { loaded: RegExp; does(desk: DeskPage): Promise<void> }> = {
  'Tổng quan': {
    loaded: /đơn vị đã báo cáo/,
    async does(desk) {
      await tabsTo(desk, /^tong-quan-state$/);
      await desk.presses('ArrowDown');
      await desk.says(/\d+ đơn vị còn phải làm/);
    },
  },
  Duyệt: {
    loaded: /tài khoản chờ duyệt/,
    async does(desk) {
      await tabsTo(desk, /^Đạt/);
      await desk.presses('Enter');
      await desk.says(/: Đạt\..*Đã lưu mọi quyết định/s);
    },
  },
  'Gọi điện': {
    loaded: /đơn vị cần gọi/,
    async does(desk) {
      await tabsTo(desk, /^Không gọi được$/);
      await desk.presses('Enter');
      await desk.says(/16\/10\/2018: Không gọi được/);
    },
  },
  Đợt: {
    loaded: /Năm 2018/,
    async does(desk) {
      await tabsTo(desk, /^Mở đợt mới/);
      await desk.presses('Enter');
      await tabsTo(desk, /Xem trước/);
      await desk.presses('Enter');
      await desk.says(/Sẽ xảy ra/);
      await tabsTo(desk, /^Thôi$/);
      await desk.presses('Enter');
      await desk.says(/Mở đợt mới/);
    },
  },
  'Liên kết': {
    loaded: /Liên kết của từng đơn vị/,
    async does(desk) {
      await tabsTo(desk, /^tim-lien-ket$/);
      await desk.keyboard.type('co so so 7,');
      await desk.says(/Công đoàn cơ sở số 7, huyện/);
    },
  },
  'Dữ liệu cá nhân': {
    loaded: /tìm người đó/,
    async does(desk) {
      await tabsTo(desk, /^tim-nguoi$/);
      await desk.keyboard.type('congdoan5@gmail.com');
      await desk.presses('Enter');
      await desk.says(/Có ở \d+ ô trong sổ/);
      await tabsTo(desk, /^Xóa mọi thông tin/);
      await desk.presses('Enter');
      await tabsTo(desk, /^Không xóa$/);
      await desk.presses('Enter');
    },
  },
  'An toàn trang': {
    loaded: /chưa đủ hai người quản trị/,
    async does(desk) {
      await tabsTo(desk, /^gia-address$/);
      await desk.keyboard.type('facebook.com/congdoancoso5.giamao');
      await desk.presses('Tab');
      await desk.keyboard.type('u00005');
      await desk.presses('Tab');
      await desk.keyboard.type('15/10/2018');
      await desk.presses('Enter');
      await desk.says(/Đã ghi vào thẻ Trang giả/);
    },
  },
  'Sức khỏe': {
    loaded: /Người sửa được sổ/,
    async does(desk) {
      await tabsTo(desk, /^Tải lại$/);
      await desk.presses('Enter');
      await desk.says(/Người sửa được sổ/);
    },
  },
};

it.each(laptops)(
  'at $width×$height',
  async (size) => {
    const { owner } = new Office(LocalGoogle.restore(saved, pushed()));
    const desk = await opensDesk(browser, owner, 'Tổng quan', size);
    await desk.says(acts['Tổng quan']!.loaded);
    const counts: Record<string, number> = {};
    for (const [section, { loaded, does }] of Object.entries(acts)) {
      // From wherever the last act has left the focus, one key leads back to the names of the sections.
      await desk.presses('Escape');
      if ((await desk.focus()) !== section) await tabsTo(desk, new RegExp(`^${section}$`), 2);
      await desk.presses('Enter');
      await soon(async () => expect(await desk.text()).toMatch(loaded), 60_000);
      // Over hundreds of lines axe takes seconds, and has nothing new to say of a laptop 40 px narrower:
      // there the edges are looked at.
      await desk.looks(`keyboard-${section}-${size.width}`, size === laptops[0] ? undefined : beyondEdge);
      expect([section, await unreached(desk)]).toEqual([section, []]);
      await does(desk);
      if (size === laptops[0]) await desk.looks(`keyboard-${section}-done-${size.width}`);
      counts[section] = await linesIn(desk);
    }
    console.info(`lines on the page, with every section open before: ${JSON.stringify(counts)}`);
    const own = Object.values(counts).map((count, i, all) => count - (all[i - 1] ?? 0));
    expect(Math.max(...own)).toBeLessThanOrEqual(MOST_LINES);
  },
  600_000,
);
