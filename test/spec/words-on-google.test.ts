/**
 * Choice words and codes as people type them in cells: check, meaning, figures, colours and letters read
 * them alike.
 */
import { givenOffice, newRow } from '../support/office';

const NBSP = '\u00a0';
const ZWSP = '\u200b';

const reported = () => {
  const office = givenOffice();
  office.cauKe.reports();
  return office;
};

// Red on 0.1.0: every spelling but the word itself was a fault of the unit, or silently meant nothing.
describe('words typed by hand', () => {
  test.each(['đạt', 'Đạt ', 'Đạt'.normalize('NFD'), 'ÐẠT', `${NBSP}Đạt`, 'Đạt.', 'Dat'])(
    '%j in `Duyệt` approves, and the cell then says Đạt, so that its colour shows',
    (typed) => {
      const office = reported();
      office.staff.types('Tài khoản', 2, 'Duyệt', typed);
      expect(office.unit('H04')['Trạng thái']).toBe('Đã duyệt');
      expect(office.rows('Tài khoản')[0]).toMatchObject({ Duyệt: 'Đạt', 'Cần sửa': '' });
    },
  );

  test.each(['trả lại', 'Trả lại ', `Trả${NBSP}lại`])(
    '%j returns the row, and its unit hears of it',
    (typed) => {
      const office = reported();
      office.staff.types('Tài khoản', 2, 'Duyệt', typed);
      expect(office.unit('H04')['Trạng thái']).toBe('Cần sửa');
      expect(office.cauKe.form().rows[0]!.review).toBe('returned');
    },
  );

  test.each(['không', 'Không ', `Không${NBSP}`, 'ko', 'FALSE'])(
    '%j in `Phải báo cáo` is Không, in figures too',
    (typed) => {
      const office = givenOffice();
      office.staff.types('Đơn vị', 2, 'Phải báo cáo', typed);
      expect(office.unit('H04')).toMatchObject({ 'Trạng thái': '', 'Phải báo cáo': 'Không', 'Cần sửa': '' });
      const figures = office.google.book.tab('Tổng hợp').display();
      expect(figures.find(([label]) => label === 'Phải báo cáo')![1]).toBe('1');
      expect(office.staff.checksAll().missing).toBe(1);
    },
  );

  test.each([`Không${NBSP}có`, 'Không  có', 'không có', 'KHÔNG CÓ'])(
    '%j in `Loại` is Không có and no account',
    (typed) => {
      const office = givenOffice();
      office.cauKe.types('Tài khoản', 2, 'Mã đơn vị', 'H04');
      office.cauKe.types('Tài khoản', 2, 'Lý do, ghi chú', 'Đơn vị đang lập trang');
      office.cauKe.types('Tài khoản', 2, 'Loại', typed);
      expect(office.unit('H04')).toMatchObject({ 'Trạng thái': 'Không có', 'Số tài khoản': '0' });
      expect(office.rows('Tài khoản')[0]).toMatchObject({ Loại: 'Không có', 'Cần sửa': '' });
    },
  );

  test.each(['h04', 'H 04', `H04${ZWSP}`, ' H04'])('%j in `Mã đơn vị` is the unit H04', (typed) => {
    const office = reported();
    office.cauKe.types('Tài khoản', 2, 'Mã đơn vị', typed);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    expect(office.rows('Tài khoản')[0]).toMatchObject({ 'Mã đơn vị': 'H04', 'Cần sửa': '' });
    expect(office.cauKe.form().rows).toHaveLength(1);
  });

  test('words in many rows at once are all understood, and tidied over a few checks without more calls', () => {
    const office = reported();
    office.cauKe.reports([
      newRow({ pageName: 'Trang hai', address: 'facebook.com/trangthuhai' }),
      newRow({ pageName: 'Trang ba', address: 'facebook.com/trangthuba' }),
    ]);
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Duyệt'), [['đạt'], ['Đạt '], ['đẠT']]);
    office.staff.checksAll();
    expect(office.unit('H04')['Trạng thái']).toBe('Đã duyệt');
    expect(office.rows('Tài khoản').map((row) => row['Duyệt'])).toEqual(['Đạt', 'Đạt', 'Đạt']);
  });

  test.each(['LOẠI', ' Loại  ', 'Loại'.normalize('NFD')])('the heading %j is the heading Loại', (typed) => {
    const office = givenOffice();
    office.owner.hand.paste('Tài khoản', office.cell('Tài khoản', 1, 'Loại'), [[typed]]);
    expect(office.cauKe.reports([newRow()]).unit.status).toBe('Đã báo cáo');
  });

  test('two units whose codes differ in capitals only are one code twice', () => {
    const office = givenOffice();
    office.staff.types('Đơn vị', 3, 'Mã', 'h04');
    expect(office.rows('Đơn vị').map((row) => row['Cần sửa'])).toEqual([
      expect.stringContaining('được dùng cho nhiều đơn vị'),
      expect.stringContaining('được dùng cho nhiều đơn vị'),
    ]);
  });
});
