import { givenOffice, newRow } from '../support/office';

const given = () => {
  const office = givenOffice();
  office.cauKe.reports();
  return office;
};
const AMBER = '#fce8b2';

describe('A cell changed by hand in "Tài khoản"', () => {
  it('is checked at once: the reason beside it, colour and note on the cell, the unit to be corrected', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    const phone = office.look('Tài khoản', 2, 'Điện thoại');
    expect(office.rows('Tài khoản')[0]!['Cần sửa']).toMatch(/^• Điện thoại: .*thiếu/i);
    expect([phone.effectiveBackground, phone.note]).toEqual([AMBER, expect.stringContaining('Cần sửa: ')]);
    expect(office.unit('H04')['Trạng thái']).toBe('Cần sửa');
  });

  it('loses colour and note once it is right again', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912 345 678');
    const phone = office.look('Tài khoản', 2, 'Điện thoại');
    expect([phone.effectiveBackground, phone.note]).not.toEqual([AMBER, expect.anything()]);
    expect(phone.note).toBe('');
    expect(office.rows('Tài khoản')[0]).toMatchObject({ 'Cần sửa': '', Nguồn: 'Sửa tay' });
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('keeps what was typed exactly as it was typed', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Địa chỉ truy cập', 'm.facebook.com/congdoancauke');
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Địa chỉ truy cập': 'm.facebook.com/congdoancauke',
      'Cần sửa': '',
    });
  });

  it('keeps a note that somebody wrote on the cell', () => {
    const office = given();
    office.google
      .as('canbo@example.org')
      .note('Tài khoản', office.cell('Tài khoản', 2, 'Email'), 'Đã gọi xác nhận');
    office.cauKe.types('Tài khoản', 2, 'Email', 'sai');
    office.cauKe.types('Tài khoản', 2, 'Email', 'hoa@gmail.com');
    expect(office.look('Tài khoản', 2, 'Email').note).toBe('Đã gọi xác nhận');
  });

  it("gives a row typed by hand its own id and its unit's name, and counts it", () => {
    const office = given();
    office.cauKe.hand.paste('Tài khoản', 'A3', [
      [
        'H04',
        '',
        'Nhóm',
        '',
        'Nhóm đoàn viên',
        'facebook.com/groups/doanviencauke',
        'Trần Văn Minh',
        'Chủ tịch',
        '0912345678',
        'minh@gmail.com',
      ],
    ]);
    const row = office.rows('Tài khoản')[1]!;
    expect(row).toMatchObject({
      'Đơn vị': 'Liên đoàn Lao động huyện Cầu Kè',
      'Cần sửa': '',
      'Mã dòng': expect.stringMatching(/^r/),
      Nguồn: 'Sửa tay',
    });
    expect(office.unit('H04')['Số tài khoản']).toBe('2');
  });

  it('gives a copied row an id of its own', () => {
    const office = given();
    const [headings, row] = office.google.book.tab('Tài khoản').display() as [string[], string[]];
    office.staff.hand.paste('Tài khoản', 'A3', [row.slice(0, headings.indexOf('Duyệt'))]);
    const ids = office.rows('Tài khoản').map((line) => line['Mã dòng']);
    expect(new Set(ids).size).toBe(2);
  });

  it('says that a code is not on the roster', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Mã đơn vị', 'H99');
    expect(office.rows('Tài khoản')[0]!['Cần sửa']).toContain('Không có đơn vị nào mang mã “H99”');
    expect(office.unit('H04')['Trạng thái']).toBe('Chưa báo cáo');
  });

  it('checks every row of a paste', () => {
    const office = given();
    const line = (n: number, phone: string) => [
      'H09',
      '',
      'Trang',
      '',
      `Trang số ${n}`,
      `facebook.com/congdoantracu${n}`,
      'Lê Thị Mai',
      'Chủ tịch',
      phone,
      'mai@gmail.com',
    ];
    office.traCu.hand.paste('Tài khoản', 'A3', [
      line(1, '0912345678'),
      line(2, '123'),
      line(3, '0912345678'),
    ]);
    expect(
      office
        .rows('Tài khoản')
        .slice(1)
        .map((row) => row['Cần sửa'] === ''),
    ).toEqual([true, false, true]);
    expect(office.unit('H09')).toMatchObject({ 'Trạng thái': 'Cần sửa', 'Số tài khoản': '3' });
  });

  it('says in a toast which column is lost, instead of failing', () => {
    const office = given();
    office.owner.hand.deleteColumns('Tài khoản', 9);
    const runs = office.cauKe.hand.type('Tài khoản', 'C2', 'Nhóm');
    expect(runs.map(({ ok, toasts }) => [ok, toasts[0]])).toEqual([
      [true, expect.stringContaining('thiếu cột “Điện thoại”')],
    ]);
  });

  it('counts no more than 18 calls to Google, a review no more than 20', () => {
    const office = given();
    const [run] = office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    expect(run!.ok && run!.callCount).toBeLessThanOrEqual(18);
    const [review] = office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    expect(review!.ok && review!.callCount).toBeLessThanOrEqual(20);
  });
});

describe('A cell changed by hand in "Đơn vị"', () => {
  it('is checked at once', () => {
    const office = given();
    office.staff.types('Đơn vị', 3, 'Email liên hệ', 'tracu(at)example');
    expect(office.unit('H09')['Cần sửa']).toContain('Email liên hệ');
    office.staff.types('Đơn vị', 3, 'Cấp trên', 'N77');
    expect(office.unit('H09')['Cần sửa']).toContain('N77');
  });

  it('takes a unit out of those who must report', () => {
    const office = given();
    office.staff.types('Đơn vị', 3, 'Phải báo cáo', 'Không');
    expect(office.unit('H09')).toMatchObject({ 'Trạng thái': '', 'Thời hạn': '' });
  });

  it('carries a new name of the unit to its accounts', () => {
    const office = given();
    office.staff.types('Đơn vị', 2, 'Tên đơn vị', 'Công đoàn huyện Cầu Kè');
    expect(office.rows('Tài khoản')[0]!['Đơn vị']).toBe('Công đoàn huyện Cầu Kè');
  });
});

describe('A setting changed by hand', () => {
  it("moves every unit's standing with the deadline at once", () => {
    const office = given();
    office.google.clock.moveTo('2018-10-25T08:00:00+07:00');
    office.sets('Hạn nộp (trước ngày)', '20/10/2018');
    office.sets('Châm chước đến hết ngày', '');
    expect(office.unit('H09')['Thời hạn']).toBe('Quá hạn');
    expect(office.unit('H04')['Thời hạn']).toBe('Đúng hạn');
  });

  it('says what cannot be read, and how to write it', () => {
    const office = given();
    const [run] = office.sets('Hạn nộp (trước ngày)', 'cuối tháng 10');
    expect(run!.toasts[0]).toContain('“cuối tháng 10” không phải là một ngày');
  });
});

describe('After rows were deleted, sorted or pasted', () => {
  it('everything is true again when the file is opened', () => {
    const office = given();
    office.traCu.reports(
      [newRow({ pageName: 'Trang Trà Cú', address: 'facebook.com/congdoantracu' })],
      'H09',
    );
    office.owner.hand.sort('Đơn vị', 1, false);
    office.owner.hand.deleteRows('Tài khoản', 2, 1);
    office.staff.opensFile();
    expect(office.unit('H04')).toMatchObject({ 'Trạng thái': 'Chưa báo cáo', 'Số tài khoản': '0' });
    expect(office.unit('H09')['Trạng thái']).toBe('Đã báo cáo');
  });
});
