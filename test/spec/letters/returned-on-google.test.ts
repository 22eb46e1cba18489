// What a unit reads when staff have returned a row of its report, or when its rows have faults.
import { CAU_KE, newRow, twoUnits } from '../../support/office';
import { givenLetters, type LettersOffice } from '../../support/letters';

/** The unit has reported before letters began; staff then return a row. */
const reported = (rows = [newRow()]): LettersOffice => {
  const office = givenLetters({ units: twoUnits });
  office.cauKe.reports(rows);
  return office;
};
const returns = (office: LettersOffice, line: number, comment = ''): void => {
  if (comment) office.staff.types('Tài khoản', line, 'Ý kiến', comment);
  office.staff.types('Tài khoản', line, 'Duyệt', 'Trả lại');
};
const wrongIn = (office: LettersOffice): string[] => {
  office.noonOf('2018-10-16');
  const [mail] = office.mailsTo(CAU_KE).filter(({ subject }) => /cần sửa/.test(subject));
  return mail ? mail.body.split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2)) : [];
};

describe('A returned row', () => {
  it('is told once, by its name, with what staff wrote', () => {
    const office = reported();
    returns(office, 2, ' Địa chỉ chưa mở được. ');
    expect(wrongIn(office)).toEqual(['Công đoàn huyện Cầu Kè: cán bộ tỉnh trả lại. Địa chỉ chưa mở được.']);
  });

  it('is told without a reason where staff wrote none', () => {
    const office = reported();
    returns(office, 2);
    expect(wrongIn(office)).toEqual(['Công đoàn huyện Cầu Kè: cán bộ tỉnh trả lại. Chưa ghi lý do, đề nghị gọi điện để hỏi.']);
  });

  it('of a person is told by the account, and the other rows are not mentioned', () => {
    const office = reported([newRow(), newRow({ kind: 'Cá nhân', pageName: '', accountName: 'Hoa Nguyễn', address: 'facebook.com/hoanguyen.cauke' })]);
    returns(office, 3, 'Cần trang của đơn vị.');
    expect(wrongIn(office)).toEqual(['Hoa Nguyễn: cán bộ tỉnh trả lại. Cần trang của đơn vị.']);
  });

  it('that is no longer in use is not told', () => {
    const office = reported([newRow(), newRow({ pageName: 'Trang cũ', address: 'facebook.com/trangcucauke' })]);
    returns(office, 3, 'Trang đã đóng.');
    office.staff.types('Tài khoản', 3, 'Tình trạng', 'Ngừng dùng');
    expect(wrongIn(office)).toEqual([]);
  });
});

it('Faults of the rows of a unit are told with it, each once', () => {
  const office = reported([newRow(), newRow({ pageName: 'Trang hai', address: 'facebook.com/tranghaicauke' })]);
  for (const line of [2, 3]) office.staff.types('Tài khoản', line, 'Điện thoại', '12');
  returns(office, 2, 'Sai số.');
  expect(wrongIn(office)).toEqual(['Công đoàn huyện Cầu Kè: cán bộ tỉnh trả lại. Sai số.', expect.stringMatching(/^Điện thoại: /), expect.stringMatching(/^Điện thoại: /)]);
});
