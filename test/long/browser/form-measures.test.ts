/**
 * How long the form is for who reports one page: the goals that the form was redrawn for (2.5 screens, 260
 * words, 12 presses of Tab, the first box in sight), measured in a real browser and printed. A screen is the
 * sidebar's frame on a laptop of 1366 × 768: 300 × 569 px.
 */
import type { Browser, Frame } from 'playwright-core';
import { startBrowser } from '../../browser/support/browser';
import { office as givenOffice } from '../../browser/support/files';
import { laptops, opensDesk } from '../../browser/support/desk-page';
import { openForm, page, type FormPage } from '../../browser/support/form-page';
import { letterOffice, opensLetters } from '../../browser/support/letters-page';
import { open } from '../../browser/support/page';
import { soon } from '../../browser/support/soon';
import { officeWaiting } from '../../spec/desk/given';
import { fieldId } from '../../../src/client/form/state/model';

jest.setTimeout(120_000);
const screen = { width: 300, height: 569 };
const measured: Record<string, number> = {};
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
/** What docs/measures.md compares with 0.1.0, a line a task. */
const tasks: Record<string, Record<string, number>> = {};
afterAll(async () => {
  await browser.close();
  console.log(`One page right, at 300 px: ${JSON.stringify(measured)}`);
  for (const [task, figures] of Object.entries(tasks)) console.log(`${task}: ${JSON.stringify(figures)}`);
});

/** Words between blanks that a person sees: what is folded is not counted. */
const words = async (form: FormPage): Promise<number> =>
  (await form.text()).split(/\s+/).filter(Boolean).length;
const screensOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
const screens = (form: FormPage): Promise<number> => screensOf(form.frame);
/** Measures a page as it stands. */
async function measures(task: string, frame: Frame, more: Record<string, number> = {}): Promise<void> {
  const text = await frame.locator('body').innerText();
  tasks[task] = {
    screens: Number((await screensOf(frame)).toFixed(1)),
    words: text.split(/\s+/).filter(Boolean).length,
    ...more,
  };
}
const picture = async (form: FormPage, name: string): Promise<void> => {
  if (process.env.LOOK) await form.opened.page.screenshot({ path: `${process.env.LOOK}/${name}.png` });
};

describe('A unit that reports one page', () => {
  it('sees the first box at once, and reads and scrolls little', async () => {
    const form = await openForm(browser, givenOffice().cauKe, screen);
    const box = (await form.field('address').boundingBox())!;
    expect(box.y + box.height).toBeLessThan(screen.height);
    measured.wordsAtOpening = await words(form);
    await picture(form, 'opened');
    await form.fills(page);
    measured.screens = Number((await screens(form)).toFixed(2));
    measured.words = await words(form);
    await picture(form, 'filled');
    expect(measured.screens).toBeLessThanOrEqual(2.5);
    expect(measured.words).toBeLessThanOrEqual(260);
    await form.agrees();
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    measured.callsBesidesOpening = form.wire.calls.length - 1;
    await picture(form, 'saved');
    expect(measured.callsBesidesOpening).toBeLessThanOrEqual(3);
  });

  it('needs no more than 12 presses of Tab from the open form to the button', async () => {
    const form = await openForm(browser, givenOffice().cauKe, screen);
    await soon(async () => {
      expect(await form.focus()).toBe('ten-trang');
    });
    measured.tabs = 0;
    const fields = new Map(Object.entries(page));
    for (let at = ''; at !== 'gui';) {
      await form.keyboard.press('Tab');
      measured.tabs += 1;
      await soon(async () => {
        expect(await form.focus()).not.toBe(at || 'nothing');
      });
      at = await form.focus();
      const field = [...fields.keys()].find((key) => at.endsWith(fieldId('', key as 'name').slice(2)));
      if (field) {
        await form.keyboard.type(fields.get(field)!);
        fields.delete(field);
      }
      if (at === 'dong-y') await form.keyboard.press('Space');
      expect(measured.tabs).toBeLessThan(30);
    }
    expect([...fields.keys()]).toEqual([]);
    expect(measured.tabs).toBeLessThanOrEqual(12);
    await form.keyboard.press('Enter');
    await form.sees('Đã gửi báo cáo');
  });
});

describe('The other tasks that were measured on 0.1.0, in the same frame', () => {
  it('of a unit: six wrong boxes, nothing to report, a second account, a returned one', async () => {
    const wrong = await openForm(browser, givenOffice().cauKe, screen);
    await wrong.fills({
      pageName: 'x',
      address: 'facebook.com',
      name: 'x',
      office: 'x',
      phone: '123',
      email: 'hoa@',
    });
    await measures('six wrong fields, before sending', wrong.frame);
    await wrong.sends();
    await wrong.heading(/Chưa gửi/).waitFor();
    await measures('six wrong fields, after sending', wrong.frame, { clicks: 1 });

    const none = await openForm(browser, givenOffice().cauKe, screen);
    await none.begins('Đơn vị không có tài khoản');
    await none.fills({ reason: 'Đơn vị đang lập trang, dự kiến xong trong tháng 11' });
    await measures('“Không có”', none.frame, { clicks: 2, fields: 1 });

    const office = givenOffice();
    office.cauKe.reports();
    const second = await openForm(browser, office.cauKe, screen);
    await second.begins('Thêm nhóm');
    await second.button('Dùng lại thông tin của').click();
    await second.fills({
      pageName: 'Nhóm Công đoàn',
      address: 'https://www.facebook.com/groups/congdoan.cauke',
    });
    await measures('a second account, same manager', second.frame, { clicks: 4, fields: 2 });

    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Địa chỉ dẫn tới trang khác.');
    office.staff.types('Tài khoản', 2, 'Cột cần sửa', 'Địa chỉ truy cập');
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    const back = await openForm(browser, office.cauKe, screen);
    await back.field('address').fill('https://www.facebook.com/congdoanhuyencauke');
    const at = async (what: ReturnType<typeof back.field>) => Math.round((await what.boundingBox())!.y);
    await measures('a returned row', back.frame, {
      clicks: 2,
      fields: 1,
      fieldAtPx: await at(back.field('address')),
      sendAtPx: await at(back.button('Gửi báo cáo')),
    });
  });

  it('of staff: the roster, the whole check', async () => {
    const office = givenOffice();
    const roster = await open(browser, office.staff, 'Nhập danh sách đơn vị', { width: 760, height: 560 });
    await measures('import, before', roster.frame);
    const lines = Array.from({ length: 51 }, (_, i) => `N${i}\tCông đoàn cơ sở số ${i}`);
    await roster.frame.getByLabel('Bảng đơn vị').fill(['Mã\tTên đơn vị', ...lines].join('\n'));
    await roster.frame.getByRole('button', { name: 'Xem trước' }).click();
    const act = roster.frame.getByRole('button', { name: 'Nhập 51 đơn vị' });
    await act.waitFor();
    await measures('import, preview of 51 lines', roster.frame, {
      buttonAtPx: Math.round((await act.boundingBox())!.y),
    });
    const check = await open(browser, office.staff, 'Kiểm tra toàn bộ', screen);
    await check.frame.getByRole('heading', { name: /dòng/ }).first().waitFor();
    // The menu, its submenu, the entry.
    await measures('the whole check', check.frame, { clicks: 3, calls: check.wire.calls.length });
  });

  it('of staff: switching letters on, twenty rows to review', async () => {
    const letters = await opensLetters(browser, letterOffice().staff);
    await measures('letters, before switching on', letters.frame);
    await letters.button('Bật gửi thư').click();
    await letters.sees('Đang gửi thư tự động');
    // Three to the panel, one in it.
    await measures('letters, on', letters.frame, { clicks: 4 });

    const rows = 20;
    const desk = await opensDesk(browser, officeWaiting(rows).staff, 'Duyệt', laptops[0]);
    await desk.heading('Công đoàn cơ sở số 1 Càng Long');
    await measures('review, one row', desk.frame);
    const pass = (await desk.button(/^Đạt/).boundingBox())!;
    const before = desk.wire.calls.length;
    for (let left = rows; left > 0; left -= 1) {
      await desk.says(new RegExp(`Còn ${left} tài khoản chờ duyệt`));
      await desk.presses('d');
    }
    await desk.says(/Không còn tài khoản nào chờ duyệt/);
    await desk.says(/Đã lưu mọi quyết định/);
    tasks[`review, ${rows} rows`] = {
      keys: rows,
      passAtPx: Math.round(pass.y + pass.height),
      calls: desk.wire.calls.length - before,
    };
  });
});
