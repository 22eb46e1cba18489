import type { Browser } from 'playwright-core';
import { CAU_KE, twoUnits, type UnitGiven } from '../support/office';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm } from './support/form-page';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Without contacts: a unit with one is closed to whom the roster does not know. */
const many: UnitGiven[] = [
  ...twoUnits.map((unit) => ({ ...unit, email: '' })),
  { code: 'T01', name: 'Liên đoàn Lao động thị xã Duyên Hải' },
  { code: 'H05', name: 'Liên đoàn Lao động huyện Duyên Hải' },
  { code: 'N01', name: 'Công đoàn ngành Giáo dục' },
];
const chooses = { until: 'Chọn đơn vị' };

describe('A person whose e-mail the roster does not know', () => {
  it.each(['cau ke', 'LĐLĐ h. Cầu Kè', 'h04'])(
    'finds the unit by “%s” with the keyboard alone',
    async (typed) => {
      const form = await openForm(browser, givenOffice({ units: many }).unlisted, chooses);
      const search = form.frame.getByRole('combobox', { name: 'Tìm đơn vị' });
      await search.focus();
      await form.keyboard.type(typed);
      await soon(async () => {
        expect(await form.frame.getByRole('option', { selected: true }).innerText()).toContain('Cầu Kè');
      });
      await form.keyboard.press('Enter');
      await form.heading('Liên đoàn Lao động huyện Cầu Kè').waitFor();
      await soon(async () => {
        expect(await form.focus()).toBe('ten-trang');
      });
    },
  );

  it('moves among what was found with the arrows; a mouse will do as well', async () => {
    const form = await openForm(browser, givenOffice({ units: many }).unlisted, chooses);
    const search = form.frame.getByRole('combobox');
    await search.fill('duyen hai');
    await soon(async () => {
      expect(await form.frame.getByRole('option').count()).toBeGreaterThan(1);
    });
    const first = await search.getAttribute('aria-activedescendant');
    await search.press('ArrowDown');
    await soon(async () => {
      expect(await search.getAttribute('aria-activedescendant')).not.toBe(first);
    });
    await search.press('ArrowUp');
    await soon(async () => {
      expect(await search.getAttribute('aria-activedescendant')).toBe(first);
    });
    await form.frame.getByRole('option', { name: /thị xã Duyên Hải/ }).click();
    await form.heading('Liên đoàn Lao động thị xã Duyên Hải').waitFor();
  });

  it('is told that a unit has its contact, and can choose another', async () => {
    const units = [...twoUnits, { code: 'N01', name: 'Công đoàn ngành Giáo dục' }];
    const form = await openForm(browser, givenOffice({ units }).unlisted, chooses);
    await form.frame.getByRole('combobox').fill('h04');
    await form.frame.getByRole('combobox').press('Enter');
    await form.sees('Đơn vị này đã có người liên hệ');
    // Red before: the focus fell out of the page with the search that was left.
    await soon(async () => {
      expect(await form.focus()).toBe('chua-mo');
    });
    await form.button('Chọn đơn vị khác').click();
    await form.frame.getByRole('combobox').fill('n01');
    await form.frame.getByRole('combobox').press('Enter');
    await form.heading('Công đoàn ngành Giáo dục').waitFor();
  });

  it('is told when nothing is found, and Escape empties the field', async () => {
    const form = await openForm(browser, givenOffice({ units: many }).unlisted, chooses);
    await form.frame.getByRole('combobox').fill('xyzw');
    await soon(async () => {
      expect(await form.frame.getByRole('status').innerText()).toContain('hoặc gọi cán bộ phụ trách.');
    });
    await form.frame.getByRole('combobox').press('Escape');
    await soon(async () => {
      expect(await form.frame.getByRole('combobox').inputValue()).toBe('');
    });
  });

  it('gets a sentence with whom to call, where the office does not let strangers choose', async () => {
    const office = givenOffice({
      settings: {
        'Cho người chưa có trong danh sách tự chọn đơn vị': 'Không',
        'Liên hệ khi cần hỗ trợ': 'Bà Nguyễn Thị Hoa, 0987 654 321',
      },
    });
    const form = await openForm(browser, office.unlisted, { until: 'Chưa mở được biểu mẫu' });
    await soon(async () => {
      expect(await form.focus()).toBe('chua-mo');
      expect(await form.text()).toContain(
        'Email nguoi.moi@example.org chưa có trong danh sách đơn vị. Gọi Bà Nguyễn Thị Hoa, 0987 654 321 để được thêm.',
      );
    });
  });

  it('can try again when the list of units does not come', async () => {
    const form = await openForm(browser, givenOffice().unlisted, {
      ...chooses,
      firstMeets: ['listUnits', 'cut'],
    });
    await form.button('Thử lại').click();
    await form.frame.getByRole('combobox').waitFor();
  });
});

describe('A person with several units, and staff', () => {
  it('chooses among their own units, and can go to the other one without losing a draft', async () => {
    const office = givenOffice({ units: twoUnits.map((unit) => ({ ...unit, email: CAU_KE })) });
    const form = await openForm(browser, office.cauKe, chooses);
    await form.button('Liên đoàn Lao động huyện Trà Cú').click();
    await form.adds('Thêm trang', { pageName: 'Công đoàn Trà Cú' });
    await form.button('Chọn đơn vị khác').click();
    await form.button('Liên đoàn Lao động huyện Cầu Kè').click();
    await form.heading('Liên đoàn Lao động huyện Cầu Kè').waitFor();
    await soon(async () => {
      expect(await form.field('pageName').inputValue()).toBe('');
    });
    await form.button('Chọn đơn vị khác').click();
    await form.button('Liên đoàn Lao động huyện Trà Cú').click();
    await form.sees('Phần nhập dở');
    await soon(async () => {
      expect(await form.field('pageName').inputValue()).toBe('Công đoàn Trà Cú');
    });
  });

  it('staff search the roster and change unit whenever they like', async () => {
    const form = await openForm(browser, givenOffice({ units: many }).staff, chooses);
    await form.sees('Anh, chị là cán bộ: chọn đơn vị cần khai thay.');
    await form.frame.getByRole('combobox').fill('giao duc');
    await form.keyboard.press('Enter');
    await form.heading('Công đoàn ngành Giáo dục').waitFor();
    await form.button('Chọn đơn vị khác').click();
    await form.button('Quay lại: Công đoàn ngành Giáo dục').click();
    await form.heading('Công đoàn ngành Giáo dục').waitFor();
  });
});
