import type { Browser } from 'playwright-core';
import { changedRow, newRow } from '../../support/office';
import { startBrowser } from '../../browser/support/browser';
import { office as givenOffice } from '../../browser/support/files';
import { openForm, page, type FormPage } from '../../browser/support/form-page';
import { refusedByGoogle } from '../../browser/support/wire';
import { soon } from '../../browser/support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A form with a page filled in and agreed to, whose clock is moved by hand. */
async function filled(clerk: Parameters<typeof openForm>[1]): Promise<FormPage> {
  const form = await openForm(browser, clerk, { beforeLoad: (p) => p.clock.install() });
  await form.adds('Thêm trang', page);
  await form.agrees();
  return form;
}
const passes = (form: FormPage, seconds: number): Promise<void> =>
  form.opened.page.clock.runFor(seconds * 1000);

describe('When sending goes wrong', () => {
  it('a failed call keeps everything, says what to try, and the same can be sent again', async () => {
    const office = givenOffice();
    const form = await filled(office.cauKe);
    form.wire.meets('saveReport', 'cut');
    await form.sends();
    await form.sees('Nội dung đã nhập vẫn còn nguyên');
    await soon(async () => {
      expect(await form.focus()).toBe('chua-gui');
    });
    const text = await form.text();
    expect(text).toContain('đăng nhập Google bằng nhiều email');
    expect(text).not.toContain(refusedByGoogle);
    await form.frame.getByText('Thông báo của Google').click();
    await soon(async () => {
      expect(await form.text()).toContain(refusedByGoogle);
    });
    await soon(async () => {
      expect(await form.field('name').inputValue()).toBe(page.name);
    });
    await form.button('Gửi lại').click();
    await form.sees('Đã gửi báo cáo');
    expect(office.rows('Tài khoản')).toHaveLength(1);
  });

  it('a busy sheet and a failure of Google are no place to mend: “Gửi lại”, whom to call, which code', async () => {
    const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789' } });
    const form = await filled(office.cauKe);
    const letGo = office.google.holdScriptLock();
    await form.sends();
    await form.sees('Nhiều người đang ghi vào sổ cùng lúc');
    const busy = await form.text();
    expect(busy).toContain('Chưa gửi được');
    expect(busy).toContain('gọi Bà Lê Thị Mai, 0913 456 789 và đọc mã workbook.busy');
    expect(busy).not.toContain('chỗ cần sửa');
    letGo();
    office.google.failNext({ call: 9, how: 'throw', functionName: 'rpc' });
    await form.button('Gửi lại').click();
    await form.sees('Sổ hoặc Google gặp sự cố');
    expect(await form.text()).toMatch(/đọc mã [0-9A-Z]{6}/);
    await soon(async () => {
      expect(await form.focus()).toBe('chua-gui');
    });
    await form.button('Gửi lại').click();
    await form.sees('Đã gửi báo cáo');
    expect(office.rows('Tài khoản')).toHaveLength(1);
  });

  it('a lost answer and a second sending record the row once', async () => {
    const office = givenOffice();
    const form = await filled(office.cauKe);
    form.wire.meets('saveReport', 'answer lost');
    await form.sends();
    await form.sees('Đang gửi…');
    await passes(form, 61);
    await form.button('Gửi lại').click();
    await form.sees('Đã gửi báo cáo');
    expect([form.wire.named('saveReport').length, office.rows('Tài khoản').length]).toEqual([2, 1]);
  });

  it('a slow answer is spoken of after ten seconds, and counts when it comes', async () => {
    const office = givenOffice();
    const form = await filled(office.cauKe);
    form.wire.meets('saveReport', 'held');
    await form.sends();
    await form.sees('Đang gửi…');
    await soon(async () => {
      expect(await form.text()).not.toContain('chậm hơn thường lệ');
    });
    await passes(form, 10);
    await soon(async () => {
      expect(await form.text()).toContain('Google trả lời chậm hơn thường lệ');
    });
    form.wire.letGo();
    await form.sees('Đã gửi báo cáo');
    expect(office.rows('Tài khoản')).toHaveLength(1);
  });

  it('a double click sends once', async () => {
    const office = givenOffice();
    const form = await filled(office.cauKe);
    await form.button('Gửi báo cáo').dblclick();
    await form.sees('Đã gửi báo cáo');
    expect([form.wire.named('saveReport').length, office.rows('Tài khoản').length]).toEqual([1, 1]);
  });

  it('without a network the form says so and keeps everything', async () => {
    const form = await filled(givenOffice().cauKe);
    await form.opened.context.setOffline(true);
    form.wire.meets('saveReport', 'cut');
    await form.sends();
    await form.sees('Máy đang không có mạng');
    await form.opened.context.setOffline(false);
    await form.button('Gửi lại').click();
    await form.sees('Đã gửi báo cáo');
  });

  it('a form that does not open says what to try, and opens at the next attempt', async () => {
    const form = await openForm(browser, givenOffice().cauKe, {
      until: 'Chưa mở được biểu mẫu',
      firstMeets: ['openForm', 'cut'],
    });
    await form.button('Thử lại').click();
    await form.heading('Liên đoàn Lao động huyện Cầu Kè').waitFor();
  });

  it('a row deleted from the sheet meanwhile is said, and what was typed comes back as a new row', async () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    const form = await openForm(browser, office.cauKe);
    await form.button(/^Sửa Công/).click();
    await form.fills({ office: 'Chủ tịch' });
    await form.agrees();
    office.staff.hand.deleteRows('Tài khoản', 2, 1);
    await form.sends();
    await form.sees('Tài khoản này không còn trong sổ');
    await form.button('Mở lại biểu mẫu').click();
    await form.sees('Phần nhập dở');
    await form.agrees();
    await form.sends();
    await form.sees('Mới');
    expect(office.rows('Tài khoản').map((row) => row['Chức vụ'])).toEqual(['Chủ tịch']);
  });
});

describe('When somebody else changed the row', () => {
  async function clash() {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    const form = await openForm(browser, office.cauKe);
    await form.button(/^Sửa Công/).click();
    await form.fills({ office: 'Chủ tịch' });
    await form.agrees();
    office.staff.types('Tài khoản', 2, 'Điện thoại', '0912 333 444');
    office.staff.types('Tài khoản', 2, 'Chức vụ', 'Ủy viên Ban Chấp hành');
    await form.sends();
    await form.sees('Hai người cùng sửa một ô');
    return { office, form };
  }

  it('both versions of what both changed are shown, and nothing is written', async () => {
    const { office, form } = await clash();
    await soon(async () => {
      expect(await form.frame.locator('.versions').innerText()).toBe(
        ['Chức vụ', 'Bản của tôi: Chủ tịch', 'Bản trong sổ: Ủy viên Ban Chấp hành'].join('\n'),
      );
    });
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Chức vụ': 'Ủy viên Ban Chấp hành',
      'Điện thoại': '0912 333 444',
    });
    // A hand in the sheet leaves no name: it is said where, and the time stands only where one is known.
    expect(await form.text()).toMatch(/Có người đã sửa trong sổ( lúc [^.]+)?\. Chọn nội dung cần giữ:/);
    if (process.env.LOOK)
      await form.opened.page.screenshot({ path: `${process.env.LOOK}/conflict-hand.png` });
  });

  it('who changed it in a form, and when, is said with it', async () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    const form = await openForm(browser, office.cauKe);
    await form.button(/^Sửa Công/).click();
    await form.fills({ office: 'Chủ tịch', email: 'hoa.moi@gmail.com' });
    await form.agrees();
    office.google.clock.moveTo('2018-10-16T08:05:00+07:00');
    office.staff.reports([changedRow(office.staff.form('H04').rows[0]!, { office: 'Kế toán' })]);
    await form.sends();
    await form.sees('Hai người cùng sửa một ô');
    expect(await form.text()).toMatch(
      /canbo@example\.org đã sửa tài khoản này lúc 16\/10\/2018 08:05\. Chọn nội dung cần giữ:/,
    );
    // Asked is what both changed; what this side alone changed is no question.
    expect(await form.frame.locator('.versions dt').allInnerTexts()).toEqual(['Chức vụ']);
    if (process.env.LOOK)
      await form.opened.page.screenshot({ path: `${process.env.LOOK}/conflict-form.png` });
  });

  it('the person’s own word is written once they choose it, and what only the other changed stays', async () => {
    const { office, form } = await clash();
    await form.button('Giữ bản của tôi').click();
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Chức vụ': 'Chủ tịch',
      'Điện thoại': '0912 333 444',
    });
  });

  it('the sheet’s version stays when they choose that, and what they gave up can be brought back', async () => {
    const { office, form } = await clash();
    await form.button('Dùng bản trong sổ').click();
    await form.sees('Đã dùng bản trong sổ');
    await soon(async () => {
      expect(await form.focus()).toBe('hoan-tac');
    });
    await form.keyboard.press('Enter');
    await soon(async () => {
      expect(await form.field('office').inputValue()).toBe('Chủ tịch');
    });
    expect(office.rows('Tài khoản')[0]).toMatchObject({ 'Chức vụ': 'Ủy viên Ban Chấp hành' });
  });
});
