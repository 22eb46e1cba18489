import type { Browser } from 'playwright-core';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm, page } from './support/form-page';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('Each field', () => {
  it('is checked when it is left, and what is said belongs to it for those who do not see', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { email: 'hoa.gmail.com' });
    await soon(async () => {
      expect(await form.saidAt('email')).toContain('Cần sửa: Địa chỉ email thiếu dấu @');
    });
    await soon(async () => {
      expect(await form.field('email').getAttribute('aria-invalid')).toBe('true');
    });
    // The second administrator's two boxes are one group, by name.
    await form.frame.locator('.optional-fields summary').click();
    const second = form.frame.getByRole('group', { name: 'Người quản trị thứ hai' });
    await second.getByLabel('Điện thoại người thứ hai').waitFor();
    await form.field('email').fill('hoa.nguyen@gmail.com');
    await soon(async () => {
      expect(await form.field('email').getAttribute('aria-invalid')).toBeNull();
    });
  });

  it('offers what was probably meant, and puts it in with one click', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { email: 'hoa@gmai.com' });
    await form.button('Đúng, dùng “hoa@gmail.com”').click();
    await soon(async () => {
      expect([await form.field('email').inputValue(), await form.focus()]).toEqual([
        'hoa@gmail.com',
        await form.field('email').getAttribute('id'),
      ]);
    });
  });

  it('offers to change the kind when the address is a group’s', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { address: 'https://www.facebook.com/groups/congnhancauke' });
    await form.button('Đổi Loại thành “Nhóm”').click();
    await soon(async () => {
      expect(await form.frame.getByRole('radio', { name: 'Nhóm', exact: true }).isChecked()).toBe(true);
    });
    await soon(async () => {
      expect(await form.field('address').inputValue()).toBe('https://www.facebook.com/groups/congnhancauke');
    });
  });

  it('keeps what was typed when the kind changes there and back', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', page);
    await form.begins('Không có');
    await soon(async () => {
      expect(await form.frame.getByLabel('Họ và tên').count()).toBe(0);
    });
    await form.frame.getByRole('radio', { name: 'Cá nhân', exact: true }).check();
    await soon(async () => {
      expect([await form.field('name').inputValue(), await form.field('phone').inputValue()]).toEqual([
        page.name,
        page.phone,
      ]);
    });
  });

  it('is listed in a summary that takes the focus and leads to it, when something is missing at sending', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { ...page, phone: '', email: 'hoa.gmail.com' });
    await form.sends();
    await soon(async () => {
      expect(await form.focus()).toBe('cho-can-sua');
    });
    await soon(async () => {
      expect(await form.frame.locator('#cho-can-sua a').allInnerTexts()).toEqual([
        'Nhập Điện thoại.',
        expect.stringContaining('Email'),
        expect.stringContaining('Người quản trị đã biết và đồng ý'),
      ]);
    });
    await form.link('Nhập Điện thoại.').click();
    await soon(async () => {
      expect(await form.focus()).toBe(await form.field('phone').getAttribute('id'));
    });
    expect(form.wire.named('saveReport')).toEqual([]);
  });
});

describe('With the keyboard alone', () => {
  it('a unit reports its page from the first screen to the last, and always sees where it is', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    const steps: string[] = [];
    const press = async (key: string): Promise<void> => {
      await form.keyboard.press(key);
      await soon(async () => {
        expect(await form.focus()).not.toBe('nothing');
      });
      steps.push(await form.focus());
    };
    const tabTo = async (wanted: (at: string) => boolean): Promise<void> => {
      for (let i = 0; i < 40; i += 1) {
        await press('Tab');
        if (wanted(steps[steps.length - 1]!)) return;
      }
      throw new Error(`never reached; last at ${steps.slice(-5).join(' | ')}`);
    };
    const { address, ...others } = page;
    for (const [field, text = ''] of Object.entries({ address, ...others })) {
      await tabTo((at) => at.endsWith(`-${field}`));
      await form.keyboard.type(text);
    }
    await tabTo((at) => at === 'dong-y');
    await press('Space');
    await tabTo((at) => at === 'gui');
    await form.keyboard.press('Enter');
    await form.sees('Đã gửi báo cáo');
    await soon(async () => {
      expect(await form.focus()).toBe('da-ghi');
    });
    expect(steps).not.toContain('nothing');
    expect(office.rows('Tài khoản')).toHaveLength(1);
  });
});
