import type { Browser } from 'playwright-core';
import { newRow } from '../support/office';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm, page } from './support/form-page';

let browser: Browser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(() => browser.close());

describe('A unit opens the form', () => {
  it('sees its name, the deadline in words and where it stands, and nothing to fill in before it chooses', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    const text = await form.text();
    expect(text).toContain('Liên đoàn Lao động huyện Cầu Kè');
    expect(text).toContain('chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày');
    expect(text).toContain('Tình trạng: Chưa báo cáo – Còn hạn.');
    expect(await form.frame.locator('input').count()).toBe(0);
  });

  it('sees what was returned and why, mends it, and it goes back to review', async () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Số này gọi không được');
    office.staff.checksAll();
    const form = await openForm(browser, office.cauKe);
    expect(await form.text()).toContain('Cán bộ tỉnh trả lại: Số này gọi không được');
    await form.button(/^Sửa Công đoàn huyện Cầu Kè/).click();
    await form.fills({ phone: '0977 111 222' });
    await form.agrees();
    await form.sends();
    await form.sees('Đã ghi vào sổ');
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });
});

describe('A unit reports', () => {
  it('reports a page, and the sheet holds it as it was shown, with who agreed and when', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.adds('Thêm trang', { ...page, address: 'm.facebook.com/congdoancauke?mibextid=ZbWKwL' });
    expect(await form.link(/Mở thử địa chỉ này/).evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual(['https://www.facebook.com/congdoancauke', '_blank', 'noopener noreferrer']);
    await form.agrees();
    await form.sends();
    await form.sees('Đã ghi vào sổ');
    expect(office.rows('Tài khoản')).toEqual([expect.objectContaining({
      'Mã đơn vị': 'H04', 'Loại': 'Trang', 'Địa chỉ truy cập': 'https://www.facebook.com/congdoancauke', 'Điện thoại': '0913 456 789', 'Người nhập': 'cauke@example.org', 'Đồng ý': expect.stringContaining('cauke@example.org'),
    })]);
  });

  it('reports several accounts in one go, without typing the administrator twice', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.adds('Thêm trang', page);
    await form.adds('Thêm nhóm', { pageName: 'Nhóm công nhân Cầu Kè', address: 'https://www.facebook.com/groups/congnhancauke' });
    await form.button('Dùng lại thông tin của Nguyễn Thị Hoa').click();
    expect(await form.text()).toContain('Sẽ gửi: 2 dòng mới.');
    await form.agrees();
    await form.sends();
    await form.sees('Đã ghi vào sổ');
    expect(form.wire.named('saveReport')).toHaveLength(1);
    expect(office.rows('Tài khoản').map((row) => [row['Loại'], row['Họ và tên']])).toEqual([['Trang', 'Nguyễn Thị Hoa'], ['Nhóm', 'Nguyễn Thị Hoa']]);
  });

  it('declares that it has none, with a reason and without a consent', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.adds('Đơn vị không có tài khoản', { reason: 'Đơn vị đang lập trang, dự kiến xong trong tháng 11' });
    expect(await form.frame.getByLabel('Người quản trị đã biết và đồng ý').count()).toBe(0);
    await form.sends();
    await form.sees('Đã ghi vào sổ');
    expect(office.unit('H04')['Trạng thái']).toBe('Không có');
  });

  it('stops an account; the row stays in the sheet', async () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    const form = await openForm(browser, office.cauKe);
    await form.button(/^Ngừng dùng/).click();
    expect(await form.text()).toContain('Sẽ ghi là Ngừng dùng khi gửi');
    await form.sends();
    await form.sees('Đã ghi vào sổ');
    expect(office.rows('Tài khoản').map((row) => row['Tình trạng'])).toEqual(['Ngừng dùng']);
  });

  it('is told afterwards what was recorded, where it stands, the deadline and the pages to follow; it can go on or close', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', page);
    await form.agrees();
    await form.sends();
    await form.sees('Đã ghi vào sổ');
    expect(await form.focus()).toBe('da-ghi');
    const text = await form.text();
    for (const said of ['Ghi mới', 'Công đoàn huyện Cầu Kè', 'Đã báo cáo – Đúng hạn', 'chậm nhất hết ngày 29/10/2018']) expect(text).toContain(said);
    const follow = ['https://www.facebook.com/ldldtravinh', 'https://www.facebook.com/congdoanvietnam', 'https://www.facebook.com/tamsucongphan'];
    expect(await form.frame.locator('section ul a').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))).toEqual(follow);
    await form.button('Sửa tiếp').click();
    await form.sees('Chờ duyệt');
    await form.button(/^Sửa Công/).click();
    await form.fills({ office: 'Chủ tịch' });
    await form.agrees();
    await form.sends();
    await form.sees('Cập nhật');
    await form.button('Đóng').click();
    await form.opened.page.waitForTimeout(50);
    expect(form.wire.closed).toBe(true);
  });
});

describe('Each field', () => {
  it('is checked when it is left, and what is said belongs to it for those who do not see', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { email: 'hoa.gmail.com' });
    expect(await form.saidAt('email')).toContain('Cần sửa: Địa chỉ email thiếu dấu @');
    expect(await form.field('email').getAttribute('aria-invalid')).toBe('true');
    await form.field('email').fill('hoa.nguyen@gmail.com');
    expect(await form.field('email').getAttribute('aria-invalid')).toBeNull();
  });

  it('offers what was probably meant, and puts it in with one click', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { email: 'hoa@gmai.com' });
    await form.button('Đúng, dùng “hoa@gmail.com”').click();
    expect([await form.field('email').inputValue(), await form.focus()]).toEqual(['hoa@gmail.com', await form.field('email').getAttribute('id')]);
  });

  it('offers to change the kind when the address is a group’s', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { address: 'https://www.facebook.com/groups/congnhancauke' });
    await form.button('Đổi Loại thành “Nhóm”').click();
    expect(await form.frame.getByLabel('Nhóm do đơn vị quản lý').isChecked()).toBe(true);
    expect(await form.field('address').inputValue()).toBe('https://www.facebook.com/groups/congnhancauke');
  });

  it('keeps what was typed when the kind changes there and back', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', page);
    await form.frame.getByLabel('Đơn vị không có tài khoản nào').check();
    expect(await form.frame.getByLabel('Họ và tên').count()).toBe(0);
    await form.frame.getByLabel('Tài khoản cá nhân dùng').check();
    expect([await form.field('name').inputValue(), await form.field('phone').inputValue()]).toEqual([page.name, page.phone]);
  });

  it('is listed in a summary that takes the focus and leads to it, when something is missing at sending', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', { ...page, phone: '', email: 'hoa.gmail.com' });
    await form.sends();
    expect(await form.focus()).toBe('cho-can-sua');
    expect(await form.frame.locator('#cho-can-sua a').allInnerTexts()).toEqual(['Chưa nhập Điện thoại.', expect.stringContaining('Email'), expect.stringContaining('Người quản trị đã biết và đồng ý')]);
    await form.link('Chưa nhập Điện thoại.').click();
    expect(await form.focus()).toBe(await form.field('phone').getAttribute('id'));
    expect(form.wire.named('saveReport')).toEqual([]);
  });
});

describe('With the keyboard alone', () => {
  it('a unit reports its page from the first screen to the last, and always sees where it is', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    const steps: string[] = [];
    const press = async (key: string): Promise<void> => { await form.keyboard.press(key); steps.push(await form.focus()); };
    const tabTo = async (wanted: (at: string) => boolean): Promise<void> => { for (let i = 0; i < 40; i += 1) { await press('Tab'); if (wanted(steps[steps.length - 1]!)) return; } throw new Error(`never reached; last at ${steps.slice(-5).join(' | ')}`); };
    await form.frame.locator('body').press('Tab');
    if (!(await form.focus()).includes('Thêm trang')) await tabTo((at) => at.includes('Thêm trang'));
    await press('Enter');
    for (const [field, text] of Object.entries(page)) { await tabTo((at) => at.endsWith(`-${field}`)); await form.keyboard.type(text); }
    await tabTo((at) => at === 'dong-y');
    await press('Space');
    await tabTo((at) => at === 'gui');
    await form.keyboard.press('Enter');
    await form.sees('Đã ghi vào sổ');
    expect(await form.focus()).toBe('da-ghi');
    expect(steps).not.toContain('nothing');
    expect(office.rows('Tài khoản')).toHaveLength(1);
  });
});
