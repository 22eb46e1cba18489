/**
 * How long the form is for who reports one page: the goals that the form was redrawn for (2.5 screens, 260
 * words, 12 presses of Tab, the first box in sight), measured in a real browser and printed. A screen is the
 * sidebar's frame on a laptop of 1366 × 768: 300 × 569 px.
 */
import type { Browser } from 'playwright-core';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm, page, type FormPage } from './support/form-page';
import { soon } from './support/soon';
import { fieldId } from '../../src/client/form/state/model';

jest.setTimeout(120_000);
const screen = { width: 300, height: 569 };
const measured: Record<string, number> = {};
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  console.log(`One page right, at 300 px: ${JSON.stringify(measured)}`);
});

/** Words between blanks that a person sees: what is folded is not counted. */
const words = async (form: FormPage): Promise<number> =>
  (await form.text()).split(/\s+/).filter(Boolean).length;
const screens = (form: FormPage): Promise<number> =>
  form.frame.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
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
