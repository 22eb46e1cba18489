// What a unit reads when staff have returned a row of its report, or when its rows have faults.
import { CAU_KE, changedRow, newRow, STAFF, twoUnits } from '../../support/office';
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
  return mail
    ? mail.body
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => line.slice(2))
    : [];
};

describe('A returned row', () => {
  it('is told once, by its name, with what staff wrote', () => {
    const office = reported();
    returns(office, 2, ' Địa chỉ chưa mở được. ');
    expect(wrongIn(office)).toEqual([
      'Công đoàn huyện Cầu Kè: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Địa chỉ chưa mở được.”',
    ]);
  });

  it('is no letter where staff wrote no reason: staff are told so, and the letter goes once they have', () => {
    const office = reported();
    returns(office, 2);
    expect(wrongIn(office)).toEqual([]);
    const [summary] = office.mailsTo(STAFF);
    expect(summary!.body).toContain('trả lại, chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến');
    office.staff.types('Tài khoản', 2, 'Ý kiến', 'Địa chỉ sai.');
    office.noonOf('2018-10-17');
    expect(
      office.mailsTo(CAU_KE).map(({ body }) => body.includes('đề nghị bổ sung: “Địa chỉ sai.”')),
    ).toEqual([true]);
  });

  it('of a person is told by the account, and the other rows are not mentioned', () => {
    const office = reported([
      newRow(),
      newRow({
        kind: 'Cá nhân',
        pageName: '',
        accountName: 'Hoa Nguyễn',
        address: 'facebook.com/hoanguyen.cauke',
      }),
    ]);
    returns(office, 3, 'Cần trang của đơn vị.');
    expect(wrongIn(office)).toEqual([
      'Hoa Nguyễn: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Cần trang của đơn vị.”',
    ]);
  });

  it('that is no longer in use is not told', () => {
    const office = reported([
      newRow(),
      newRow({ pageName: 'Trang cũ', address: 'facebook.com/trangcucauke' }),
    ]);
    returns(office, 3, 'Trang đã đóng.');
    office.staff.types('Tài khoản', 3, 'Tình trạng', 'Ngừng dùng');
    expect(wrongIn(office)).toEqual([]);
  });
});

it('A row that is no longer in use is not told beside one that is to be corrected', () => {
  const office = reported([newRow(), newRow({ pageName: 'Trang cũ', address: 'facebook.com/trangcucauke' })]);
  office.staff.types('Tài khoản', 3, 'Điện thoại', '12');
  returns(office, 3, 'Trang đã đóng.');
  office.staff.types('Tài khoản', 3, 'Tình trạng', 'Ngừng dùng');
  office.staff.types('Tài khoản', 2, 'Email', 'hoa@');
  expect(wrongIn(office)).toEqual([expect.stringMatching(/^Email: /)]);
});

it('Rows of one unit are told together, also where its code was typed with spaces in one of them', () => {
  const office = reported([
    newRow(),
    newRow({ pageName: 'Trang hai', address: 'facebook.com/tranghaicauke' }),
  ]);
  office.staff.types('Tài khoản', 2, 'Điện thoại', '12');
  office.owner.types('Tài khoản', 3, 'Mã đơn vị', "' H04 ");
  office.staff.types('Tài khoản', 3, 'Email', 'hoa@');
  expect(
    wrongIn(office)
      .map((line) => line.split(':')[0])
      .sort(),
  ).toEqual(['Email', 'Điện thoại']);
});

it('A returned row that is also there twice is told both, the second fault once for the two rows', () => {
  const office = reported([
    newRow(),
    newRow({ pageName: 'Trang hai', address: 'facebook.com/tranghaicauke' }),
  ]);
  office.cauKe.types('Tài khoản', 3, 'Địa chỉ truy cập', 'facebook.com/congdoancauke');
  returns(office, 2, 'Địa chỉ chưa mở được.');
  expect(wrongIn(office)).toEqual([
    'Công đoàn huyện Cầu Kè: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Địa chỉ chưa mở được.”',
    expect.stringContaining('được khai 2 lần trong cùng đơn vị'),
  ]);
});

describe('A row that is returned again', () => {
  const office = reported();
  returns(office, 2, 'Địa chỉ chưa mở được.');
  office.noonOf('2018-10-16');
  const form = office.cauKe.form();
  office.cauKe.reports([changedRow(form.rows[0]!, { address: 'facebook.com/congdoancauke.moi' })]);
  office.noonOf('2018-10-17');
  office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
  returns(office, 2, 'Trang này của đơn vị khác.');
  office.noonOf('2018-10-18');

  it('after the unit has corrected it is told again, with what staff write now', () => {
    const told = office.mailsTo(CAU_KE).filter(({ subject }) => /cần sửa/.test(subject));
    expect(told.map(({ body }) => body.split('\n').filter((line) => line.startsWith('- ')))).toEqual([
      ['- Công đoàn huyện Cầu Kè: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Địa chỉ chưa mở được.”'],
      ['- Công đoàn huyện Cầu Kè: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Trang này của đơn vị khác.”'],
    ]);
  });

  it('is told no third time while nothing changes', () => {
    office.noonOf('2018-10-19');
    expect(office.mailsTo(CAU_KE).filter(({ subject }) => /cần sửa/.test(subject))).toHaveLength(2);
  });
});

it('A returned row whose code somebody typed with spaces is told to its unit all the same', () => {
  const office = reported();
  office.owner.types('Tài khoản', 2, 'Mã đơn vị', "' H04 ");
  returns(office, 2, 'Địa chỉ chưa mở được.');
  expect(wrongIn(office)).toEqual([
    'Công đoàn huyện Cầu Kè: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Địa chỉ chưa mở được.”',
  ]);
});

it('Thanks tell how many accounts were reported', () => {
  const office = givenLetters({ units: twoUnits });
  office.passesTo('2018-10-15', '13:00');
  office.cauKe.reports([newRow(), newRow({ pageName: 'Trang hai', address: 'facebook.com/tranghaicauke' })]);
  office.noonOf('2018-10-16');
  expect(
    office
      .mailsTo(CAU_KE)
      .map(({ body }) => body)
      .join(),
  ).toContain(': 2 trang. Xin cảm ơn đơn vị.');
});

it('Faults of the rows of a unit are told with it, each once', () => {
  const office = reported([
    newRow(),
    newRow({ pageName: 'Trang hai', address: 'facebook.com/tranghaicauke' }),
  ]);
  for (const line of [2, 3]) office.staff.types('Tài khoản', line, 'Điện thoại', '12');
  returns(office, 2, 'Sai số.');
  expect(wrongIn(office)).toEqual([
    'Công đoàn huyện Cầu Kè: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Sai số.”',
    expect.stringMatching(/^Điện thoại: /),
    expect.stringMatching(/^Điện thoại: /),
  ]);
});
