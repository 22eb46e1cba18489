// Campaigns in which somebody keeps changing the settings and the tab Thư, in any order: letters go to nobody
// twice, and none goes that no panel had shown before. A row that one unit pastes for another tells that
// other unit nothing.
import { givenLetters } from '../../support/letters';
import { dayOfCampaign as day, playHostile } from '../../support/hostile-campaign';
import { CAU_KE, TRA_CU } from '../../support/office';

it.each([1, 2, 3, 4, 5, 6])(
  'A hostile order of changes (%i): nobody twice, and nobody unforeseen',
  (seed) => {
    const { wrong, sent } = playHostile(seed, 24);
    expect(wrong).toEqual({ whileHeld: [], unforeseen: [], twice: [] });
    expect(sent).toBeGreaterThan(0);
  },
  600_000,
);

describe('[8a] A row that one unit pastes with the code of another', () => {
  const MARK = 'TÀI KHOẢN BỊ KHÓA xác minh tại https://lua-dao.example.net/vao';
  const given = () => {
    const office = givenLetters();
    office.noonOf('2018-10-15');
    for (const heading of [
      'Mã đơn vị',
      'Loại',
      'Tên trang facebook',
      'Địa chỉ truy cập',
      'Họ và tên',
      'Chức vụ',
    ])
      office.traCu.types('Tài khoản', 2, heading, heading === 'Mã đơn vị' ? 'H04' : MARK);
    return office;
  };

  it('is told to that unit without a word of what was pasted, and without a link', () => {
    const office = given();
    expect(office.unit('H04')['Trạng thái']).toBe('Cần sửa');
    for (let i = 1; i < 20; i += 1) office.noonOf(day(i));
    const letters = office.mailsTo(CAU_KE).slice(1);
    expect(letters.length).toBeGreaterThan(1);
    for (const mail of [...letters, ...office.mailsTo(TRA_CU)])
      for (const part of [mail.subject, mail.body, mail.htmlBody ?? '']) {
        expect(part).not.toContain('BỊ KHÓA');
        expect(part).not.toContain('lua-dao');
      }
    expect(letters[0]!.body).toMatch(/Loại: /);
  });

  it('and returned by staff carries neither its name nor a link in what staff write', () => {
    const office = given();
    office.owner.types('Tài khoản', 2, 'Loại', 'Trang');
    office.owner.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    office.owner.types('Tài khoản', 2, 'Ý kiến', 'Xem https://lua-dao.example.net/vao rồi sửa.');
    office.owner.checksAll();
    office.noonOf('2018-10-16');
    const [letter] = office.mailsTo(CAU_KE).slice(1);
    expect(letter!.body).toContain(
      'Báo cáo: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Xem (liên kết, xem trong biểu mẫu) rồi sửa.”',
    );
    expect(letter!.body + letter!.htmlBody).not.toContain('lua-dao');
  });
});
