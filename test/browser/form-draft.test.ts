import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm, page, type FormPage } from './support/form-page';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Twenty seconds go by in the page, and nobody waits for them: a draft is sent no oftener. */
async function draftIsKept(form: FormPage): Promise<void> {
  await form.opened.page.clock.fastForward(20_000);
  await form.sees('Đã giữ bản nháp lúc');
}
const ownClock = (p: Page) => p.clock.install();

describe('Nothing typed is lost', () => {
  it('when the sidebar is closed and opened again', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.begins('Thêm trang');
    await form.field('name').pressSequentially('Nguyễn Thị Ho');
    await form.closes();
    const again = await openForm(browser, office.cauKe, { context: form.opened.context });
    await again.sees('Phần nhập dở');
    await soon(async () => {
      expect(await again.field('name').inputValue()).toBe('Nguyễn Thị Ho');
    });
    await soon(async () => {
      expect(await again.frame.getByLabel('Người quản trị đã biết và đồng ý').isChecked()).toBe(false);
    });
  });

  it('on another machine, once a field was left', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe, { beforeLoad: ownClock });
    await form.adds('Thêm trang', { pageName: 'Công đoàn huyện Cầu Kè' });
    await draftIsKept(form);
    await form.closes();
    const elsewhere = await openForm(browser, office.cauKe);
    await elsewhere.sees('Phần nhập dở');
    await soon(async () => {
      expect(await elsewhere.field('pageName').inputValue()).toBe('Công đoàn huyện Cầu Kè');
    });
  });

  it('where the browser lets a frame keep nothing', async () => {
    const office = givenOffice();
    const blocked = async (p: Page) => {
      await ownClock(p);
      await p.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
    };
    const form = await openForm(browser, office.cauKe, { beforeLoad: blocked });
    await form.adds('Thêm trang', { pageName: 'Công đoàn huyện Cầu Kè' });
    await draftIsKept(form);
    await form.closes();
    const again = await openForm(browser, office.cauKe, {
      context: form.opened.context,
      beforeLoad: blocked,
    });
    await soon(async () => {
      expect(await again.field('pageName').inputValue()).toBe('Công đoàn huyện Cầu Kè');
    });
  });

  it('unless the person says so, and not after it was sent', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe, { beforeLoad: ownClock });
    await form.adds('Thêm trang', page);
    await draftIsKept(form);
    await form.closes();
    const second = await openForm(browser, office.cauKe, { context: form.opened.context });
    await second.button('Bỏ bản nháp').click();
    await second.sees('Đã bỏ bản nháp.');
    await second.adds('Thêm trang', page);
    await second.agrees();
    await second.sends();
    await second.sees('Đã gửi báo cáo');
    await second.closes();
    const third = await openForm(browser, office.cauKe, { context: form.opened.context });
    await soon(async () => {
      expect(await third.text()).not.toContain('Phần nhập dở');
    });
  });
});
