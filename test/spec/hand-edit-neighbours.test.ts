// What a cell changed by hand does to the rows around it.
import { givenOffice, newRow } from '../support/office';

const other = {
  pageName: 'Trang viên chức',
  address: 'https://www.facebook.com/congdoanvienchuc',
  name: 'Trần Văn Minh',
  phone: '0905128764',
  email: 'minh.tran@gmail.com',
};
const third = {
  pageName: 'Trang nữ công',
  address: 'https://www.facebook.com/nucongcauke',
  name: 'Lê Thị Mai',
  phone: '0987123465',
  email: 'mai.le@gmail.com',
};
/** Lines 2, 3 and 4: three pages, the last of another unit where asked. */
const given = (lastOf = 'H04') => {
  const office = givenOffice();
  office.cauKe.reports([newRow(), newRow(other)]);
  office.clerk(lastOf === 'H04' ? office.cauKe.email : office.traCu.email).reports([newRow(third)], lastOf);
  return office;
};
const column = (office: ReturnType<typeof given>, heading: string): string[] =>
  office.rows('Tài khoản').map((row) => row[heading]!);

describe('A cell changed by hand', () => {
  it('that repeats the page of another row of the unit puts both to be corrected, at once', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 3, 'Địa chỉ truy cập', 'facebook.com/congdoancauke');
    expect(column(office, 'Cần sửa').map((text) => text !== '')).toEqual([true, true, false]);
  });

  it('does so however the code of the unit was typed', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 3, 'Mã đơn vị', 'H04 ');
    office.cauKe.types('Tài khoản', 3, 'Địa chỉ truy cập', 'facebook.com/congdoancauke');
    expect(column(office, 'Cần sửa').map((text) => text !== '')).toEqual([true, true, false]);
  });

  it('says of its own row that it was changed by hand, and of no other', () => {
    const office = given();
    const [before] = office.rows('Tài khoản');
    office.google.clock.moveTo('2018-10-17T09:00:00+07:00');
    office.cauKe.types('Tài khoản', 3, 'Địa chỉ truy cập', 'facebook.com/congdoancauke');
    expect(column(office, 'Nguồn')).toEqual(['Biểu mẫu', 'Sửa tay', 'Biểu mẫu']);
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Cập nhật': before!['Cập nhật'],
      'Người nhập': before!['Người nhập'],
    });
    expect(office.rows('Tài khoản')[1]).toMatchObject({ 'Cập nhật': '17/10/2018 09:00', 'Người nhập': '' });
  });

  it('leaves the rows of other units to the next check', () => {
    const office = given('H09');
    office.cauKe.types('Tài khoản', 3, 'Địa chỉ truy cập', third.address);
    expect(column(office, 'Lưu ý').map((text) => text.includes('Trà Cú'))).toEqual([false, true, false]);
    office.staff.checksAll();
    expect(column(office, 'Lưu ý').map((text) => text.includes('Cầu Kè'))).toEqual([false, true, true]);
  });

  it('puts a note on a cell beside it when that one must be filled in now', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Loại', 'Cá nhân');
    expect(office.look('Tài khoản', 2, 'Tên tài khoản facebook').note).toContain(
      'Nhập Tên tài khoản facebook.',
    );
    office.cauKe.types('Tài khoản', 2, 'Loại', 'Trang');
    expect(office.look('Tài khoản', 2, 'Tên tài khoản facebook').note).toBe('');
  });

  it('and its neighbour, pasted together, get a note each', () => {
    const office = given();
    office.cauKe.hand.paste('Tài khoản', office.cell('Tài khoản', 3, 'Điện thoại'), [['123', 'minh']]);
    expect([
      office.look('Tài khoản', 3, 'Điện thoại').note,
      office.look('Tài khoản', 3, 'Email').note,
    ]).toEqual([expect.stringContaining('Cần sửa: '), expect.stringContaining('Cần sửa: ')]);
  });

  it('in several rows, pasted together, puts a note where each must be corrected', () => {
    const office = given();
    office.cauKe.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Điện thoại'), [
      ['123'],
      ['0905128764'],
      ['456'],
    ]);
    expect([2, 3, 4].map((line) => office.look('Tài khoản', line, 'Điện thoại').note !== '')).toEqual([
      true,
      false,
      true,
    ]);
    expect(column(office, 'Nguồn')).toEqual(['Sửa tay', 'Sửa tay', 'Sửa tay']);
  });
});

describe('A cell typed again after a run that was cut', () => {
  const cut = (office: ReturnType<typeof given>, name: string): void =>
    office.google.failNext({ call: 1, how: 'kill', name, functionName: 'onEdit' });
  it('gets the note that the cut run did not write', () => {
    const office = given();
    cut(office, 'Range.setNote');
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    expect(office.look('Tài khoản', 2, 'Điện thoại').note).toBe('');
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    expect(office.look('Tài khoản', 2, 'Điện thoại').note).toContain('Cần sửa: ');
  });
  it('loses the note that the cut run did not take away', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912345');
    cut(office, 'Range.getNote');
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0913456789');
    expect(office.look('Tài khoản', 2, 'Điện thoại').note).toContain('Cần sửa: ');
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0913456789');
    expect(office.look('Tài khoản', 2, 'Điện thoại').note).toBe('');
  });
  it("below the last row is nobody's", () => {
    const office = given();
    const runs = office.cauKe.types('Tài khoản', 30, 'Email', '');
    expect(runs.map(({ ok, toasts }) => [ok, toasts])).toEqual([[true, []]]);
  });
});

describe('An approval by hand', () => {
  it('of one row says nothing of another', () => {
    const office = given();
    office.staff.types('Tài khoản', 3, 'Duyệt', 'Đạt');
    office.cauKe.types('Tài khoản', 3, 'Chức vụ', 'Chủ tịch');
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.staff.types('Tài khoản', 4, 'Duyệt', 'Đạt');
    expect(column(office, 'Đổi sau duyệt')).toEqual(['', 'Chức vụ', '']);
  });

  it('that is taken back leaves nothing to compare with', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.staff.types('Tài khoản', 2, 'Duyệt', '');
    office.cauKe.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    expect(office.rows('Tài khoản')[0]).toMatchObject({ Duyệt: '', 'Đổi sau duyệt': '' });
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('of several rows, pasted together, counts for each', () => {
    const office = given();
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Duyệt'), [['Đạt'], ['Đạt'], ['Đạt']]);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã duyệt');
  });
});

describe('A line of "Đơn vị" changed by hand', () => {
  it('that gets another code leaves the accounts under the old one to be corrected, and their unit unnamed', () => {
    const office = given();
    office.staff.types('Đơn vị', 2, 'Mã', 'H40');
    expect(column(office, 'Đơn vị')).toEqual(['', '', '']);
    expect(office.unit('H40')).toMatchObject({ 'Trạng thái': 'Chưa báo cáo', 'Số tài khoản': '0' });
  });
});
