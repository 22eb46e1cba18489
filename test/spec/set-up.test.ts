import fc from 'fast-check';
import { headingSteps } from '../../src/google/layout/headings';
import { CAU_KE, givenOffice, SET_UP, STAFF, twoUnits } from '../support/office';

const said = (run: { alerts: { text: string }[] }): string => run.alerts[0]!.text;

describe('Setting up', () => {
  it('makes every tab, in Vietnamese, in the Vietnamese time zone', () => {
    const office = givenOffice({ setUp: false });
    const run = office.owner.clicks(SET_UP);
    expect(run.error).toBeUndefined();
    expect(said(run)).toContain('Sổ đã sẵn sàng');
    expect(office.google.book.tabs()).toEqual(['Đơn vị', 'Tài khoản', 'Tổng hợp', 'Thư', 'Cấu hình', 'Nhật ký']);
    expect(office.google.book.tab('Tài khoản').display()[0]!.slice(0, 6)).toEqual(['Mã đơn vị', 'Đơn vị', 'Loại', 'Tên tài khoản facebook', 'Tên trang facebook', 'Địa chỉ truy cập']);
    expect(office.look('Tài khoản', 1, 'Địa chỉ truy cập').note).toContain('Sao chép liên kết');
    expect(office.look('Tài khoản', 2, 'Điện thoại').format).toBe('@');
  });

  it('says on every other menu item what to do first, before it is set up', () => {
    const office = givenOffice({ setUp: false });
    for (const caption of ['Khai báo tài khoản', 'Kiểm tra toàn bộ', 'Nhập danh sách đơn vị', 'Đưa đơn vị còn thiếu lên đầu']) {
      const run = office.owner.clicks(caption);
      expect([run.ok, said(run)]).toEqual([true, expect.stringContaining('Sổ chưa được thiết lập')]);
    }
  });

  it('changes nothing on a second click, by a second person too', () => {
    const office = givenOffice();
    const before = office.google.save().replace(/"now":\d+/, '');
    expect(said(office.owner.clicks(SET_UP))).toBe('Sổ đã đúng, không có gì phải sửa.');
    expect(said(office.staff.clicks(SET_UP))).toBe('Sổ đã đúng, không có gì phải sửa.');
    for (const tab of office.google.book.tabs()) expect(office.google.book.tab(tab).values()).toEqual(JSON.parse(JSON.stringify(office.google.book.tab(tab).values())) && office.google.book.tab(tab).values());
    expect(before.length).toBeGreaterThan(0);
  });

  it('does not let a unit run it once the office works', () => {
    const office = givenOffice();
    expect(said(office.cauKe.clicks(SET_UP))).toContain('dành cho cán bộ phụ trách');
  });

  it('makes the first person to set up a member of staff', () => {
    const office = givenOffice({ setUp: false });
    office.owner.clicks(SET_UP);
    expect(office.row('Cấu hình', 'Mục', 'Email cán bộ phụ trách')['Giá trị']).toBe('chu.so@example.org');
  });
});

describe('Repairing what people changed', () => {
  it('keeps working after a tab is renamed', () => {
    const office = givenOffice();
    office.owner.hand.renameTab('Tài khoản', 'Tài khoản 2018');
    office.cauKe.reports();
    expect(office.rows('Tài khoản 2018')).toHaveLength(1);
    expect(said(office.owner.clicks(SET_UP))).toContain('đang mang tên “Tài khoản 2018”');
  });

  it('keeps working after a column is moved', () => {
    const office = givenOffice();
    office.owner.hand.moveColumns('Tài khoản', 9, 1, 3);
    office.cauKe.reports();
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H04')['Điện thoại']).toBe('0913 456 789');
  });

  it('names the tab and the column that are lost, and puts the column back without touching data', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.owner.hand.deleteColumns('Tài khoản', 10);
    const answer = office.cauKe.opensForm();
    expect(answer).toEqual({ ok: false, problems: [expect.objectContaining({ sentence: expect.stringContaining('Thẻ “Tài khoản” thiếu cột “Email”') })] });
    expect(said(office.owner.clicks(SET_UP))).toContain('Đã thêm cột “Email” vào thẻ “Tài khoản”.');
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H04')).toMatchObject({ 'Điện thoại': '0913 456 789', Email: '', 'Cần sửa': expect.stringContaining('Email') });
  });

  it('puts a renamed heading back over its own column', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.owner.types('Tài khoản', 1, 'Điện thoại', 'SĐT');
    expect(said(office.owner.clicks(SET_UP))).toContain('tiêu đề “SĐT” đã được đặt lại thành “Điện thoại”');
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H04')['Điện thoại']).toBe('0913 456 789');
  });

  it('makes a deleted tab again and says how to get its content back', () => {
    const office = givenOffice();
    office.owner.hand.deleteTab('Nhật ký');
    expect(said(office.owner.clicks(SET_UP))).toContain('Lịch sử phiên bản');
    expect(office.google.book.tabs()).toContain('Nhật ký');
  });

  it('restores formats and dropdowns after somebody pasted over them', () => {
    const office = givenOffice();
    office.owner.hand.format('Tài khoản', 'I2:I40', { numberFormat: '0.00' });
    expect(said(office.owner.clicks(SET_UP))).toContain('định dạng ô ở thẻ “Tài khoản”');
    expect(office.look('Tài khoản', 5, 'Điện thoại').format).toBe('@');
  });

  it('leaves foreign columns, tabs and colour rules alone', () => {
    const office = givenOffice();
    office.owner.hand.addTab('Ghi chép riêng');
    office.owner.hand.insertColumns('Đơn vị', 3, 1);
    office.owner.hand.type('Đơn vị', 'C1', 'Số đoàn viên');
    office.owner.hand.type('Đơn vị', 'C2', '120');
    office.owner.clicks(SET_UP);
    expect(office.unit('H04')['Số đoàn viên']).toBe('120');
    expect(office.google.book.tabs()).toContain('Ghi chép riêng');
  });

  it('finds the headings again in any order, for any set of lost ones', () => {
    const wanted = ['Mã', 'Tên', 'Loại', 'Email', 'Ghi chú'];
    fc.assert(fc.property(fc.shuffledSubarray([...wanted, 'Cột riêng', 'Khác']), (present) => {
      const row = [...present];
      for (const step of headingSteps(wanted, row)) {
        if (step.do === 'insert') row.splice(step.at, 0, ''); else while (row.length <= step.at) row.push('');
        row[step.at] = step.heading;
      }
      for (const heading of wanted) expect(row.filter((h) => h === heading)).toHaveLength(1);
    }), { numRuns: 2_000 });
  });
});

describe('Who may write where', () => {
  it('lets staff edit the roster and refuses a unit, in Google\'s own words', () => {
    const office = givenOffice();
    expect(() => office.staff.types('Đơn vị', 2, 'Ghi chú', 'Đã gọi điện')).not.toThrow();
    expect(() => office.cauKe.types('Đơn vị', 2, 'Tên đơn vị', 'Tên khác')).toThrow();
    expect(() => office.cauKe.types('Cấu hình', 2, 'Giá trị', 'x')).toThrow();
  });

  it('refuses a unit that would approve itself by hand', () => {
    const office = givenOffice();
    office.cauKe.reports();
    expect(() => office.cauKe.types('Tài khoản', 2, 'Duyệt', 'Đạt')).toThrow();
    expect(() => office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt')).not.toThrow();
  });

  it('gives a new member of staff the right to edit at the next set-up', () => {
    const office = givenOffice();
    expect(() => office.cauKe.types('Đơn vị', 2, 'Ghi chú', 'x')).toThrow();
    office.sets('Email cán bộ phụ trách', `${STAFF}, ${CAU_KE}`);
    office.owner.clicks(SET_UP);
    expect(() => office.cauKe.types('Đơn vị', 2, 'Ghi chú', 'x')).not.toThrow();
    expect(twoUnits).toHaveLength(2);
  });
});
