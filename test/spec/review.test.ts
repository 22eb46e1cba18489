import { changedRow, givenOffice, newRow } from '../support/office';

const given = () => {
  const office = givenOffice();
  office.cauKe.reports();
  return office;
};

describe('Review', () => {
  it('approves a unit when every account of it is "Đạt"', () => {
    const office = given();
    office.cauKe.reports([newRow({ pageName: 'Trang hai', address: 'facebook.com/trangthuhai' })]);
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    office.staff.types('Tài khoản', 3, 'Duyệt', 'Đạt');
    expect(office.unit('H04')['Trạng thái']).toBe('Đã duyệt');
  });

  it("returns a row with a word of reason, which the unit's form shows", () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Tên trang chưa đúng');
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    expect(office.unit('H04')['Trạng thái']).toBe('Cần sửa');
    const [row] = office.cauKe.form().rows;
    expect(row).toMatchObject({
      review: 'returned',
      says: [{ sentence: 'Cán bộ tỉnh trả lại: Tên trang chưa đúng' }],
    });
  });

  it('goes on when the unit has corrected what was returned', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, { pageName: 'Công đoàn Cầu Kè' })]);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Cần sửa': '',
      'Đổi sau duyệt': 'Tên trang facebook',
    });
  });

  it('takes an approved row back to review when the unit edits it, and says which columns changed', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.cauKe.reports([
      changedRow(office.cauKe.form().rows[0]!, { phone: '0912345678', office: 'Chủ tịch' }),
    ]);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    expect(office.rows('Tài khoản')[0]!['Đổi sau duyệt']).toBe('Chức vụ, Điện thoại');
    office.staff.checksAll();
    expect(office.rows('Tài khoản')[0]).toMatchObject({ Duyệt: '', 'Đổi sau duyệt': 'Chức vụ, Điện thoại' });
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    expect(office.rows('Tài khoản')[0]!['Đổi sau duyệt']).toBe('');
    expect(office.unit('H04')['Trạng thái']).toBe('Đã duyệt');
  });

  // Red on 0.1.0: “Đạt” and “Trả lại” stayed in colour until the next check by staff, and the reason for
  // ever.
  it.each(['Đạt', 'Trả lại'])('greys “%s” and its reason as soon as the row says something else', (word) => {
    const office = given();
    const looks = () =>
      ['Duyệt', 'Ý kiến'].map((heading) => office.look('Tài khoản', 2, heading).effectiveBackground);
    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Ghi rõ chức vụ.');
    office.staff.types('Tài khoản', 2, 'Duyệt', word);
    expect(looks()[0]).toBe(word === 'Đạt' ? '#ceead6' : '#fce8b2');
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, { office: 'Chủ tịch' })]);
    expect(office.rows('Tài khoản')[0]!['Duyệt']).toBe(word);
    expect(looks()).toEqual(['#e8eaed', '#e8eaed']);
  });

  // Red before: grey was all that told an answered reason from an open one.
  it('says in words, to staff and to the unit, that a reason was answered, until it is reviewed anew', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Ghi rõ chức vụ.');
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, { office: 'Chủ tịch' })]);
    const told = () => [
      office.rows('Tài khoản')[0]!['Lưu ý'],
      office.cauKe
        .form()
        .rows[0]!.says.map(({ sentence }) => sentence)
        .join(),
    ];
    const answered = [
      'Ý kiến: Đã sửa sau ý kiến này: Chức vụ. Xem lại rồi duyệt.',
      'Ý kiến của cán bộ tỉnh: “Ghi rõ chức vụ.” Đã sửa sau ý kiến này: Chức vụ. Cán bộ tỉnh sẽ duyệt lại.',
    ];
    expect(told()).toEqual(answered);
    office.staff.checksAll();
    expect(told()).toEqual(answered);
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    expect(told()).toEqual(['', '']);
  });

  it('notices a hand edit of an approved row too', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.cauKe.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    expect([office.unit('H04')['Trạng thái'], office.rows('Tài khoản')[0]!['Đổi sau duyệt']]).toEqual([
      'Đã báo cáo',
      'Chức vụ',
    ]);
  });

  it('counts a review that arrived without a hand edit, from the next check', () => {
    const office = given();
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Duyệt'), [['Đạt']]);
    office.staff.checksAll();
    expect(office.unit('H04')['Trạng thái']).toBe('Đã duyệt');
  });
});
