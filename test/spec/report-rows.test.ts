// What becomes of each row that a unit sends.
import { changedRow, givenOffice, newRow, noneDeclared } from '../support/office';

const other = {
  pageName: 'Trang viên chức',
  address: 'https://www.facebook.com/congdoanvienchuc',
  name: 'Trần Văn Minh',
  phone: '0905128764',
  email: 'minh.tran@gmail.com',
};
const given = () => {
  const office = givenOffice();
  office.cauKe.reports([newRow()]);
  return office;
};

describe('Rows that are sent together', () => {
  // Red on 0.1.0, which took any number.
  it('are refused where they would bring a unit past 200; what it has may still be changed', () => {
    const office = given();
    const below = Array.from({ length: 199 }, () => ['H04', '', 'Trang']);
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 3, 'Mã đơn vị'), below);
    expect(office.cauKe.sends({ rows: [newRow(other)] })).toMatchObject({
      ok: false,
      problems: [{ key: 'form.unitFull', sentence: expect.stringContaining('nhiều nhất 200 tài khoản') }],
    });
    const [first] = office.cauKe.form().rows;
    expect(office.cauKe.sends({ rows: [changedRow(first!, { office: 'Chủ tịch' })] })).toMatchObject({
      ok: true,
    });
  });
  it('are told apart in the answer: added, changed, no longer used, and as they were', () => {
    const office = givenOffice();
    office.cauKe.reports([
      newRow({}, 'ra'),
      newRow(other, 'rb'),
      newRow({ ...other, pageName: 'Trang nữ công', address: 'facebook.com/nucongcauke' }, 'rc'),
    ]);
    const [a, b, c] = office.cauKe.form().rows;
    const { recorded } = office.cauKe.reports([
      changedRow(a!, {}, true),
      changedRow(b!, { office: 'Chủ tịch' }),
      c!,
      newRow({ ...other, pageName: 'Trang mới', address: 'facebook.com/trangmoicauke' }, 'rd'),
    ]);
    expect(recorded.map(({ rowId, title, what }) => [rowId, title, what])).toEqual([
      ['ra', 'Công đoàn huyện Cầu Kè', 'stopped'],
      ['rb', 'Trang viên chức', 'changed'],
      ['rc', 'Trang nữ công', 'same'],
      ['rd', 'Trang mới', 'added'],
    ]);
    expect(office.rows('Tài khoản').map((row) => row['Tình trạng'])).toEqual([
      'Ngừng dùng',
      'Đang dùng',
      'Đang dùng',
      'Đang dùng',
    ]);
  });
  it('are recorded when there is only something worth a look', () => {
    const office = givenOffice();
    expect(office.cauKe.sends({ rows: [newRow({ email: 'hoa.nguyen@gmial.com' })] })).toMatchObject({
      ok: true,
    });
  });
  it('are recorded beside a row that somebody spoilt by hand and that is sent back as it stands', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Điện thoại', '123');
    const [spoilt] = office.cauKe.form().rows;
    expect(office.cauKe.sends({ rows: [spoilt!, newRow(other)] })).toMatchObject({ ok: true });
    expect(office.rows('Tài khoản')).toHaveLength(2);
  });
  it('leave the rows that were not sent as they were', () => {
    const office = given();
    const { recorded } = office.cauKe.reports([newRow(other, 'rb')]);
    expect([
      recorded.map(({ rowId }) => rowId),
      office.rows('Tài khoản').map((row) => row['Tình trạng']),
    ]).toEqual([['rb'], ['Đang dùng', 'Đang dùng']]);
  });
  it('are all refused for a fault in one of them, which is named with its row and field', () => {
    const office = givenOffice();
    expect(
      office.cauKe.sends({
        rows: [newRow({}, 'ra'), newRow({ ...other, phone: '123', email: 'minh.tran@gmial.com' }, 'rb')],
      }),
    ).toMatchObject({
      ok: false,
      problems: [{ row: 'rb', field: 'phone', key: expect.stringMatching(/^phone\./) }],
    });
    expect(office.rows('Tài khoản')).toEqual([]);
  });
});

describe('A row that was claimed twice by its unit', () => {
  /** A page typed a second time by hand: both rows say so. */
  const twice = () => {
    const office = given();
    office.cauKe.reports([newRow(other)]);
    office.cauKe.types('Tài khoản', 3, 'Địa chỉ truy cập', 'facebook.com/congdoancauke');
    return office;
  };
  const faulty = (office: ReturnType<typeof given>) =>
    office.rows('Tài khoản').map((row) => row['Cần sửa'] !== '');

  it('is right again when the other one is corrected in the form', () => {
    const office = twice();
    expect([faulty(office), office.unit('H04')['Trạng thái']]).toEqual([[true, true], 'Cần sửa']);
    const [, second] = office.cauKe.form().rows;
    office.cauKe.reports([changedRow(second!, { address: 'facebook.com/trangmoicauke' })]);
    expect([faulty(office), office.unit('H04')['Trạng thái']]).toEqual([[false, false], 'Đã báo cáo']);
  });
});

describe('Another unit that claims the same page', () => {
  it('finds nothing changed in its rows when this one reports: staff are asked by the next check of all rows', () => {
    const office = given();
    const before = office.rows('Tài khoản')[0];
    office.traCu.reports([newRow()], 'H09');
    expect(office.rows('Tài khoản')[0]).toEqual(before);
    office.staff.checksAll();
    expect(office.rows('Tài khoản').map((row) => row['Lưu ý'] !== '')).toEqual([true, true]);
  });
});

describe('A row that is taken out of use', () => {
  it('keeps what was written in it, whatever the form held', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    office.cauKe.reports([
      changedRow(row!, { pageName: 'Tên khác', phone: '123' }, true),
      newRow(noneDeclared),
    ]);
    expect(office.rows('Tài khoản')[0]).toMatchObject({
      'Tên trang facebook': 'Công đoàn huyện Cầu Kè',
      'Điện thoại': '0913 456 789',
      'Tình trạng': 'Ngừng dùng',
      'Cần sửa': '',
    });
  });
  it('needs no consent', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    expect(
      office.cauKe.sends({ rows: [changedRow(row!, {}, true), newRow(noneDeclared)], consent: false }),
    ).toMatchObject({
      ok: true,
    });
  });
  it('and taken into use again counts as changed', () => {
    const office = given();
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, {}, true), newRow(other, 'rkhac')]);
    const { recorded } = office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, {}, false)]);
    expect([
      recorded.map(({ what }) => what),
      office.rows('Tài khoản')[0]!['Tình trạng'],
      office.unit('H04')['Trạng thái'],
    ]).toEqual([['changed'], 'Đang dùng', 'Đã báo cáo']);
  });
});

describe('The consent of the administrator', () => {
  const consentOf = (office: ReturnType<typeof given>, line = 0): string =>
    office.rows('Tài khoản')[line]!['Đồng ý']!;
  it('is needed again for a row that is changed', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    expect(
      office.cauKe.sends({ rows: [changedRow(row!, { office: 'Chủ tịch' })], consent: false }),
    ).toMatchObject({ ok: false, problems: [{ key: 'form.consent', field: 'consent' }] });
    expect(office.rows('Tài khoản')[0]!['Chức vụ']).toBe('Phó Chủ tịch');
  });
  it('is needed when one of several rows is new', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    expect(office.cauKe.sends({ rows: [row!, newRow(other)], consent: false })).toMatchObject({
      ok: false,
      problems: [{ key: 'form.consent' }],
    });
  });
  it('is not needed for a row that is sent as it stands', () => {
    const office = given();
    expect(office.cauKe.sends({ rows: [office.cauKe.form().rows[0]!], consent: false })).toMatchObject({
      ok: true,
    });
  });
  it('is recorded with who and when, stays when the row is taken out of use, and is none of a unit without accounts', () => {
    const office = given();
    const first = consentOf(office);
    expect(first).toMatch(/^cauke@example\.org, 16\/10\/2018 08:00, bản thông báo [0-9a-f]{8}$/);
    office.google.clock.moveTo('2018-10-17T09:00:00+07:00');
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, {}, true), newRow(noneDeclared)]);
    expect([consentOf(office), consentOf(office, 1)]).toEqual([first, '']);
  });
});

describe('A row that cannot be found', () => {
  it('because it was deleted meanwhile is said to be gone, with its place in the form', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    office.owner.hand.deleteRows('Tài khoản', 2, 1);
    expect(office.cauKe.sends({ rows: [changedRow(row!, { office: 'Chủ tịch' })] })).toMatchObject({
      ok: false,
      problems: [{ key: 'form.rowGone', row: row!.rowId }],
    });
  });
  it("among the unit's own because it is another unit's is refused, with its place in the form", () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    expect(
      office.traCu.sends({ unit: 'H09', rows: [changedRow(row!, { office: 'Chủ tịch' })] }),
    ).toMatchObject({ ok: false, problems: [{ key: 'who.notYours', row: row!.rowId }] });
  });
  it('is not a row whose code was typed with a space', () => {
    const office = given();
    office.cauKe.types('Tài khoản', 2, 'Mã đơn vị', 'H04 ');
    expect(
      office.cauKe
        .reports([changedRow(office.cauKe.form().rows[0]!, { office: 'Chủ tịch' })])
        .recorded.map(({ what }) => what),
    ).toEqual(['changed']);
  });
});

describe('A declaration of none', () => {
  it('ends when the unit reports an account, also where rows taken out of use are sent beside it', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(noneDeclared, 'rn')]);
    office.cauKe.reports([newRow({}, 'ra')]);
    expect(office.rows('Tài khoản').map((row) => [row['Loại'], row['Tình trạng']])).toEqual([
      ['Không có', 'Ngừng dùng'],
      ['Trang', 'Đang dùng'],
    ]);
    const [none, account] = office.cauKe.form().rows;
    office.cauKe.reports([changedRow(account!, {}, true), changedRow(none!, {}, false)]);
    expect(office.unit('H04')).toMatchObject({ 'Trạng thái': 'Không có', 'Số tài khoản': '0' });
    const [declared, stopped] = office.cauKe.form().rows;
    office.cauKe.reports([changedRow(stopped!, { office: 'Chủ tịch' }, true), newRow(other, 'rb')]);
    expect([declared!.stopped, office.rows('Tài khoản').map((row) => row['Tình trạng'])]).toEqual([
      false,
      ['Ngừng dùng', 'Ngừng dùng', 'Đang dùng'],
    ]);
  });
  it('that somebody spoilt by hand ends all the same, and the answer says so', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(noneDeclared, 'rn')]);
    office.cauKe.types('Tài khoản', 2, 'Lý do, ghi chú', '');
    expect(office.cauKe.reports([newRow({}, 'ra')]).recorded.map(({ rowId, what }) => [rowId, what])).toEqual(
      [
        ['ra', 'added'],
        ['rn', 'stopped'],
      ],
    );
  });
  it('stays while nothing but rows taken out of use is sent', () => {
    const office = given();
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, {}, true), newRow(noneDeclared, 'rn')]);
    office.cauKe.reports([office.cauKe.form().rows[0]!]);
    expect(office.rows('Tài khoản').map((row) => [row['Loại'], row['Tình trạng']])).toEqual([
      ['Trang', 'Ngừng dùng'],
      ['Không có', 'Đang dùng'],
    ]);
  });
  it('needs no consent of an administrator, and records none', () => {
    const office = givenOffice();
    expect(office.cauKe.sends({ rows: [newRow(noneDeclared)], consent: false })).toMatchObject({ ok: true });
    expect(office.rows('Tài khoản')[0]!['Đồng ý']).toBe('');
  });
  it('sent together with an account is refused at its kind', () => {
    const office = givenOffice();
    expect(office.cauKe.sends({ rows: [newRow(noneDeclared, 'rn'), newRow({}, 'ra')] })).toMatchObject({
      ok: false,
      problems: [{ key: 'account.noneWithAccounts', row: 'rn', field: 'kind' }],
    });
  });
});

describe('The record of a report', () => {
  it('names in Nhật ký the rows and the columns that changed, nothing else', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    office.cauKe.reports([newRow(other, 'rkhac')]);
    office.cauKe.reports([changedRow(row!, { office: 'Chủ tịch', phone: '0905128764' })]);
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, {}, true)]);
    const log = office
      .rows('Nhật ký')
      .filter((line) => line['Việc'] === 'Gửi biểu mẫu' && line['Mã dòng'] === row!.rowId);
    expect(log.map((line) => line['Cột đã đổi']).sort()).toEqual([
      'Chức vụ, Điện thoại',
      'Loại, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email',
      'Tình trạng',
    ]);
    expect(log.map((line) => [line['Ai'], line['Đơn vị'], line['Mã dòng']])).toEqual(
      Array.from({ length: 3 }, () => [office.cauKe.form().who.email, 'H04', row!.rowId]),
    );
  });
});
