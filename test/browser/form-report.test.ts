import type { Browser } from 'playwright-core';
import { newRow } from '../support/office';
import { startBrowser } from './support/browser';
import { office as givenOffice } from './support/files';
import { openForm, page } from './support/form-page';
import { soon } from './support/soon';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('A unit opens the form', () => {
  it('sees its name, the deadline in words and where it stands, and can fill in a page at once', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    const text = await form.text();
    expect(text).toContain('Liên đoàn Lao động huyện Cầu Kè');
    expect(text).toContain('chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày');
    expect(text).toContain('Chưa báo cáo. Thời hạn: chậm nhất');
    await soon(async () => {
      expect(await form.frame.getByRole('radio', { name: 'Trang', exact: true }).isChecked()).toBe(true);
    });
  });

  it('sees what was returned and why, mends it, and it goes back to review', async () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Số này gọi không được');
    office.staff.checksAll();
    const form = await openForm(browser, office.cauKe);
    await soon(async () => {
      expect(await form.text()).toContain('Cán bộ tỉnh trả lại: Số này gọi không được');
    });
    await form.button(/^Sửa Công đoàn huyện Cầu Kè/).click();
    await form.fills({ phone: '0977 111 222' });
    await form.agrees();
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });
});

describe('A unit reports', () => {
  it('reports a page, and the sheet holds it as it was shown, with who agreed and when', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.adds('Thêm trang', { ...page, address: 'm.facebook.com/congdoancauke?mibextid=ZbWKwL' });
    await soon(async () => {
      expect(await form.link(/Mở thử/).evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual(
        ['https://www.facebook.com/congdoancauke', '_blank', 'noopener noreferrer'],
      );
    });
    await form.agrees();
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    expect(office.rows('Tài khoản')).toEqual([
      expect.objectContaining({
        'Mã đơn vị': 'H04',
        Loại: 'Trang',
        'Địa chỉ truy cập': 'https://www.facebook.com/congdoancauke',
        'Điện thoại': '0913 456 789',
        'Người nhập': 'cauke@example.org',
        'Đồng ý': expect.stringContaining('cauke@example.org'),
      }),
    ]);
  });

  it('reports several accounts in one go, without typing the administrator twice', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.adds('Thêm trang', page);
    await form.adds('Thêm nhóm', {
      pageName: 'Nhóm công nhân Cầu Kè',
      address: 'https://www.facebook.com/groups/congnhancauke',
    });
    await form.button('Dùng lại thông tin của Nguyễn Thị Hoa').click();
    await form.sees('Còn 1 ô cần điền.');
    await form.agrees();
    await form.sees('Sẽ gửi: 2 tài khoản mới.');
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    expect(form.wire.named('saveReport')).toHaveLength(1);
    expect(office.rows('Tài khoản').map((row) => [row['Loại'], row['Họ và tên']])).toEqual([
      ['Trang', 'Nguyễn Thị Hoa'],
      ['Nhóm', 'Nguyễn Thị Hoa'],
    ]);
  });

  it('declares that it has none, with a reason and without a consent', async () => {
    const office = givenOffice();
    const form = await openForm(browser, office.cauKe);
    await form.adds('Đơn vị không có tài khoản', {
      reason: 'Đơn vị đang lập trang, dự kiến xong trong tháng 11',
    });
    await soon(async () => {
      expect(await form.frame.getByLabel('Người quản trị đã biết và đồng ý').count()).toBe(0);
    });
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    expect(office.unit('H04')['Trạng thái']).toBe('Không có');
  });

  it('stops an account; the row stays in the sheet', async () => {
    const office = givenOffice();
    // The last account is not stopped: a unit without any declares that it has none.
    office.cauKe.reports([
      newRow(),
      newRow({ pageName: 'Trang nữ công Cầu Kè', address: 'https://www.facebook.com/nucongcauke' }),
    ]);
    const form = await openForm(browser, office.cauKe);
    await form
      .button(/^Ngừng dùng/)
      .first()
      .click();
    await soon(async () => {
      expect(await form.text()).toContain('Sẽ ghi là Ngừng dùng khi gửi');
    });
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    expect(office.rows('Tài khoản').map((row) => row['Tình trạng'])).toEqual(['Ngừng dùng', 'Đang dùng']);
  });

  it('is told afterwards that nothing is left to do, all that the sheet holds of it, what comes next and the pages to follow; it can go on or close', async () => {
    const form = await openForm(browser, givenOffice().cauKe);
    await form.adds('Thêm trang', page);
    await form.agrees();
    await form.sends();
    await form.sees('Đã gửi báo cáo');
    await soon(async () => {
      expect(await form.focus()).toBe('da-ghi');
    });
    const text = await form.text();
    for (const said of [
      'Đơn vị không phải làm gì thêm.',
      'Công đoàn huyện Cầu Kè Mới',
      'facebook.com/congdoancauke',
      'Cán bộ tỉnh sẽ xem và trả lời qua email nếu cần sửa.',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('chậm nhất');
    const follow = ['https://www.facebook.com/congdoanvietnam', 'https://www.facebook.com/tamsucongphan'];
    await soon(async () => {
      expect(
        await form.frame
          .locator('section ul a')
          .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href)),
      ).toEqual(follow);
    });
    await form.button('Sửa tiếp').click();
    await form.sees('Chờ duyệt');
    await form.button(/^Sửa Công/).click();
    await form.fills({ office: 'Chủ tịch' });
    await form.agrees();
    await form.sends();
    await form.sees('Đã sửa');
    await form.button('Đóng').click();
    await soon(() => {
      expect(form.wire.closed).toBe(true);
    });
  });
});
