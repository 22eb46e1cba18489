import type { Browser } from 'playwright-core';
import { goodPage, newRow } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { office as givenOffice } from '../../browser/support/files';
import { openForm, page, type FormPage } from '../../browser/support/form-page';
import { faultsIn, paleStates } from '../../browser/support/looks';
import { soon } from '../../browser/support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Looks at a state. The name is in the expectation, so that a failure says which state it was. */
const looks = async (form: FormPage, state: string): Promise<void> =>
  expect([state, await faultsIn(form.frame)]).toEqual([state, []]);

describe.each([300, 360])(
  'In a window of %i px nothing is out of place and axe has nothing to say',
  (width) => {
    it('from the first screen to the last', async () => {
      const form = await openForm(browser, givenOffice().cauKe, { width });
      await looks(form, 'first screen');
      expect(await paleStates(form.button('Gửi báo cáo'))).toEqual([]);
      await form.begins('Thêm trang');
      await looks(form, 'empty row');
      await form.sends();
      await looks(form, 'error summary');
      await form.fills({
        ...page,
        name: 'nguyễn thị hoa',
        office: 'PCT',
        phone: '0918 34',
        email: 'hoa@gmai.com',
        address: 'https://www.facebook.com/groups/congnhancauke/posts/123456789',
      });
      await looks(form, 'faults and questions');
      await form.fills(page);
      await form.agrees();
      form.wire.meets('saveReport', 'cut', 'held');
      await form.sends();
      await form.sees('Gửi lại không làm tài khoản bị ghi hai lần');
      await looks(form, 'failed call');
      await form.button('Gửi lại').click();
      await form.sees('Đang gửi…');
      await looks(form, 'sending');
      expect(await paleStates(form.button('Gửi báo cáo'))).toEqual([]);
      form.wire.letGo();
      await form.sees('Đã gửi báo cáo');
      await looks(form, 'recorded');
      await form.button('Sửa tiếp').click();
      await looks(form, 'reported');
    });

    it('when rows were returned, stopped or changed by somebody else, and when a draft comes back', async () => {
      const office = givenOffice();
      office.cauKe.reports([
        newRow({}, 'rpage'),
        newRow(
          {
            ...goodPage,
            kind: 'Nhóm',
            pageName: 'Nhóm công nhân',
            address: 'https://www.facebook.com/groups/congnhancauke',
          },
          'rgroup',
        ),
      ]);
      office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
      office.staff.types('Tài khoản', 2, 'Ý kiến', 'Số này gọi không được');
      office.staff.checksAll();
      const form = await openForm(browser, office.cauKe, { width });
      await looks(form, 'returned');
      await form.button(/^Ngừng dùng Nhóm/).click();
      await form.button(/^Sửa Công/).click();
      await form.fills({ office: 'Chủ tịch' });
      await form.agrees();
      office.staff.types('Tài khoản', 2, 'Chức vụ', 'Ủy viên');
      await form.sends();
      await form.sees('Hai người cùng sửa một ô');
      await looks(form, 'two versions');
      await form.button('Dùng bản trong sổ').click();
      await looks(form, 'undo');
      await form.begins('Thêm tài khoản cá nhân');
      await form.fills({ accountName: 'Nguyễn Thị Hoa' });
      await form.closes();
      const again = await openForm(browser, office.cauKe, { context: form.opened.context, width });
      await again.sees('Phần nhập dở');
      await looks(again, 'draft restored');
    });

    it('when a unit is searched for, and when the form is refused', async () => {
      const office = givenOffice();
      const form = await openForm(browser, office.unlisted, { width, until: 'Chọn đơn vị' });
      await form.frame.getByRole('combobox').fill('huyen');
      await looks(form, 'found');
      await form.frame.getByRole('combobox').fill('xyzw');
      await looks(form, 'not found');
      office.sets('Cho người chưa có trong danh sách tự chọn đơn vị', 'Không');
      await looks(
        await openForm(browser, office.unlisted, { width, until: 'Chưa mở được biểu mẫu' }),
        'refused',
      );
      await looks(
        await openForm(browser, office.cauKe, {
          width,
          until: 'Chưa mở được biểu mẫu',
          firstMeets: ['openForm', 'cut'],
        }),
        'did not open',
      );
    });
  },
);

it('The focus is never hidden: a link of the summary brings its field into view, with its outline drawn', async () => {
  const form = await openForm(browser, givenOffice().cauKe);
  await form.begins('Thêm trang');
  await form.sends();
  await form.link('Nhập Email.').click();
  await soon(async () => {
    const seen = await form.field('email').evaluate((e) => ({
      top: e.getBoundingClientRect().top,
      bottom: e.getBoundingClientRect().bottom,
      height: window.innerHeight,
      outline: getComputedStyle(e).outlineWidth,
    }));
    expect(seen.top >= 0 && seen.bottom <= seen.height).toBe(true);
    expect(seen.outline).toBe('3px');
  });
});
