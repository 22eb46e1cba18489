// What the panel of "Kiểm tra toàn bộ" tells staff.
import { givenOffice, newRow, twoUnits } from '../support/office';

const three = [...twoUnits, { code: 'H01', name: 'Liên đoàn Lao động thành phố Trà Vinh' }];
const withFault = (n: number): string[] => [
  'H04',
  '',
  'Trang',
  '',
  `Trang số ${n}`,
  `facebook.com/congdoanso${n}`,
  'Lê Thị Mai',
  'Chủ tịch',
  '123',
  `mai${n}@gmail.com`,
];

describe('The panel of "Kiểm tra toàn bộ"', () => {
  it('counts units, accounts and who is missing; lines left empty are nobody', () => {
    const office = givenOffice({ units: three });
    office.cauKe.reports();
    office.staff.hand.paste('Đơn vị', 'A7', [['H02', 'Liên đoàn Lao động thị xã Duyên Hải']]);
    office.cauKe.hand.paste('Tài khoản', 'A5', [
      ['H09', '', 'Không có', '', '', '', '', '', '', '', '', '', 'Đang lập trang'],
    ]);
    expect(office.staff.checksAll()).toMatchObject({
      units: 4,
      accounts: 2,
      missing: 2,
      faults: [],
      moreFaults: 0,
      remarks: [],
      settings: [],
    });
  });

  it('names each line to correct in both tabs, with a link that leads there', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Điện thoại'), [['123']]);
    office.staff.hand.paste('Đơn vị', office.cell('Đơn vị', 3, 'Email liên hệ'), [['tracu(at)example']]);
    const { faults } = office.staff.checksAll();
    expect(faults.map(({ tab, row, unit }) => [tab, row, unit])).toEqual([
      ['Tài khoản', 2, 'H04'],
      ['Đơn vị', 3, 'H09'],
    ]);
    const [account, unit] = faults.map(({ link }) => link.split('#gid=')[1]!.split('&')[0]);
    expect(account).not.toBe(unit);
    expect(faults[1]!.link).toMatch(/range=A3$/);
  });

  it('names each line worth a look', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow({ email: 'hoa.nguyen@gmial.com' })]);
    expect(office.staff.checksAll().remarks).toEqual([
      {
        tab: 'Tài khoản',
        row: 2,
        unit: 'H04',
        says: expect.stringContaining('hoa.nguyen@gmail.com'),
        link: expect.stringMatching(/range=A2$/),
      },
    ]);
  });

  it('shows the first 200 and says how many more there are', () => {
    const office = givenOffice();
    office.staff.hand.paste(
      'Tài khoản',
      'A2',
      Array.from({ length: 203 }, (_, n) => withFault(n)),
    );
    const { faults, moreFaults } = office.staff.checksAll();
    expect([faults.length, moreFaults, faults[199]!.row]).toEqual([200, 3, 201]);
  });

  it('says that the deadline is not set, since nobody can be late then', () => {
    const office = givenOffice({ dueBefore: '' });
    expect(office.staff.checksAll().settings).toEqual([
      'Thẻ Đợt: cột “Hạn nộp (trước ngày)” của đợt hiện nay còn trống. Ghi giá trị.',
    ]);
  });

  it('says so when somebody else is writing', () => {
    const office = givenOffice();
    office.staff.opensPage('Kiểm tra toàn bộ');
    const release = office.google.holdScriptLock();
    expect(office.staff.asks('checkAll')).toMatchObject({ ok: false, problems: [{ key: 'workbook.busy' }] });
    release();
  });

  it('counts an approval that came by paste, and takes one back whose row has changed since', () => {
    const office = givenOffice({ units: three });
    office.cauKe.reports();
    office.traCu.reports(
      [
        newRow({
          pageName: 'Trang Trà Cú',
          address: 'facebook.com/congdoantracu',
          phone: '0905128764',
          email: 'mai@gmail.com',
        }),
      ],
      'H09',
    );
    office.staff.types('Tài khoản', 3, 'Duyệt', 'Trả lại');
    office.traCu.types('Tài khoản', 3, 'Chức vụ', 'Chủ tịch');
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Duyệt'), [['Đạt']]);
    office.staff.checksAll();
    expect(office.rows('Tài khoản').map((row) => row['Duyệt'])).toEqual(['Đạt', '']);
    office.cauKe.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    expect(office.rows('Tài khoản')[0]!['Đổi sau duyệt']).toBe('Chức vụ');
  });
});

describe('Opening the file', () => {
  it('brings the standing of units up to date, and leaves approvals to staff', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.cauKe.types('Tài khoản', 2, 'Chức vụ', 'Chủ tịch');
    office.google.clock.moveTo('2018-11-05T08:00:00+07:00');
    office.cauKe.opensFile();
    expect([office.unit('H09')['Thời hạn'], office.rows('Tài khoản')[0]!['Duyệt']]).toEqual([
      'Quá hạn',
      'Đạt',
    ]);
  });
});
