// A campaign by the clock in which somebody keeps changing the settings and the tab Thư, in any order.
// Letters go to nobody twice, and to nobody that the panel had not shown; a row that one unit pastes for
// another tells that other unit nothing.
import { givenLetters, LettersOffice, must, pairs, unitsNumbered } from '../../support/letters';
import { CAU_KE, TRA_CU } from '../../support/office';
import type { LettersView } from '../../../src/app/views';

jest.setTimeout(600_000);

/** A repeatable row of numbers below 1. */
const dice = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const day = (i: number): string => new Date(Date.UTC(2018, 9, 15 + i)).toISOString().slice(0, 10);

const clearRegister = (office: LettersOffice): void => {
  if (office.letters.length) office.owner.hand.clear('Thư', `A2:H${office.letters.length + 1}`);
};
const hostile: ((office: LettersOffice) => void)[] = [
  (office) => void office.sets('Tên đợt báo cáo', 'Đợt 2'),
  (office) => void office.sets('Tên đợt báo cáo', 'NĂM 2018'.normalize('NFD')),
  (office) => void office.sets('Tên đợt báo cáo', 'Năm 2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', '30/09/2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', '20/11/2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', '30/10/2018'),
  (office) => void office.sets('Hạn nộp (trước ngày)', ''),
  (office) => void office.sets('Châm chước đến hết ngày', '10/11/2018'),
  (office) => void office.sets('Nhắc trước hạn (số ngày)', '14, 9, 8, 7, 6, 5, 3, 1'),
  (office) => void office.sets('Gửi thư từ ngày', '01/10/2018'),
  (office) => void office.sets('Số tuần nhắc sau hạn', '20'),
  clearRegister,
  (office) => void (office.letters.length > 1 && office.owner.hand.deleteRows('Thư', 2, 2)),
  (office) => {
    office.owner.hand.deleteTab('Thư');
    office.owner.clicks('Thiết lập, sửa lại sổ');
  },
];

/** What staff do when the panel asks: nothing, or yes to what it shows. */
function answers(office: LettersOffice, sureness: number): void {
  for (let i = 0; i < 3; i += 1) {
    const { held } = office.panel();
    if (!held || sureness > 0.6) return;
    const asked = held.ledger.length
      ? office.staff.asks<LettersView>('settleMemories', { as: 'sent' })
      : office.staff.asks<LettersView>('confirmPlan', { mark: held.mark });
    must(asked);
  }
}

it.each([1, 2, 3, 4])('A hostile order of changes (%i): nobody twice, and nobody unforeseen', (seed) => {
  const office = givenLetters({ units: unitsNumbered(3) });
  const next = dice(seed);
  for (let i = 0; i < 24; i += 1) {
    if (next() < 0.6) hostile[Math.floor(next() * hostile.length)]!(office);
    answers(office, next());
    const { held, days } = office.panel();
    const shown = days
      .filter((one) => one.day <= day(i))
      .flatMap(({ letters }) => letters.flatMap(({ to }) => to.split(', ')));
    const before = office.sentLetters.length;
    office.noonOf(day(i));
    const went = office.sentLetters.slice(before).flatMap(({ to }) => to);
    expect([seed, day(i), held ? went : []]).toEqual([seed, day(i), []]);
    expect([seed, day(i), went.filter((to) => !shown.includes(to))]).toEqual([seed, day(i), []]);
    expect(went).toEqual([...new Set(went)]);
  }
  const all = pairs(office.outbox);
  expect(all).toEqual([...new Set(all)]);
});

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
