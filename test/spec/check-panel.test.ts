// What the panel of "Kiểm tra toàn bộ" tells staff.
import type { FaultLine } from '../../src/app/views';
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
      forUnits: { lines: [], more: 0 },
      forStaff: { lines: [], more: 0 },
      remarks: [],
      settings: [],
    });
  });

  // Red before: units by their codes, and what waits for the unit beside what staff must do.
  it('parts what staff mend from what waits for the unit, each with its name and a link that leads there', () => {
    const office = givenOffice();
    office.cauKe.reports();
    office.traCu.reports(
      [newRow({ pageName: 'Trang Trà Cú', address: 'facebook.com/congdoantracu' })],
      'H09',
    );
    office.staff.types('Tài khoản', 3, 'Duyệt', 'Trả lại');
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Điện thoại'), [['123']]);
    office.staff.hand.paste('Tài khoản', office.cell('Tài khoản', 2, 'Duyệt'), [['Xong']]);
    office.staff.hand.paste('Tài khoản', 'A4', [
      ['H99', '', 'Không có', '', '', '', '', '', '', '', '', '', 'Đang lập trang'],
    ]);
    office.staff.hand.paste('Đơn vị', office.cell('Đơn vị', 3, 'Email liên hệ'), [['tracu(at)example']]);
    const { forStaff, forUnits } = office.staff.checksAll();
    const said = ({ tab, row, unit, title, says }: FaultLine) => [tab, row, unit, title, says];
    expect(forUnits.lines.map(said)).toEqual([
      [
        'Tài khoản',
        2,
        'Liên đoàn Lao động huyện Cầu Kè',
        office.rows('Tài khoản')[0]!['Tên trang facebook'],
        expect.stringMatching(/^• Điện thoại: [^•]*$/),
      ],
    ]);
    expect(forStaff.lines.map(said)).toEqual([
      [
        'Tài khoản',
        2,
        'Liên đoàn Lao động huyện Cầu Kè',
        office.rows('Tài khoản')[0]!['Tên trang facebook'],
        expect.stringMatching(/^• Duyệt: [^•]*$/),
      ],
      [
        'Tài khoản',
        3,
        'Liên đoàn Lao động huyện Trà Cú',
        'Trang Trà Cú',
        '• Ý kiến: Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.',
      ],
      ['Tài khoản', 4, 'H99', 'Không có', expect.stringContaining('H99')],
      ['Đơn vị', 3, 'Liên đoàn Lao động huyện Trà Cú', '', expect.stringContaining('tracu(at)example')],
    ]);
    const gids = forStaff.lines.map(({ link }) => link.split('#gid=')[1]!.split('&')[0]);
    expect(new Set(gids).size).toBe(2);
    expect(forStaff.lines[3]!.link).toMatch(/range=A3$/);
    // With its reason the return is the unit's to answer.
    office.staff.types('Tài khoản', 3, 'Ý kiến', 'Dán địa chỉ trang chính thức');
    expect(office.staff.checksAll().forUnits.lines.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('lists who is missing with their phones, and names them all in one text without any phone', () => {
    const office = givenOffice({
      units: [
        ...three,
        { code: 'C01', name: 'CĐCS Trường Hoa Sen', parent: 'H04', phone: '0905 128 764' },
        { code: 'C02', name: 'CĐCS Trường Hoa Sen', parent: 'H09', phone: '0905 128 765' },
      ],
      settings: { 'Liên hệ khi cần hỗ trợ': 'Bà Lan, 0294 385 1234' },
    });
    office.cauKe.reports();
    const view = office.staff.checksAll();
    expect(view.missingUnits).toEqual([
      { code: 'H01', name: 'Liên đoàn Lao động thành phố Trà Vinh', parent: '', phone: '' },
      {
        code: 'H09',
        name: 'Liên đoàn Lao động huyện Trà Cú',
        parent: 'LĐLĐ tỉnh',
        phone: '0912 345 678',
      },
      {
        code: 'C01',
        name: 'CĐCS Trường Hoa Sen',
        parent: 'Liên đoàn Lao động huyện Cầu Kè',
        phone: '0905 128 764',
      },
      {
        code: 'C02',
        name: 'CĐCS Trường Hoa Sen',
        parent: 'Liên đoàn Lao động huyện Trà Cú',
        phone: '0905 128 765',
      },
    ]);
    expect(view.group.split('\n').slice(1, -1)).toEqual([
      '- Liên đoàn Lao động thành phố Trà Vinh',
      '- Liên đoàn Lao động huyện Trà Cú',
      '- CĐCS Trường Hoa Sen (Liên đoàn Lao động huyện Cầu Kè)',
      '- CĐCS Trường Hoa Sen (Liên đoàn Lao động huyện Trà Cú)',
    ]);
    expect(view.group).toMatch(/chậm nhất hết ngày 29\/10\/2018/);
    expect(view.group).not.toMatch(/0905|0912/);
  });

  it('names the first 200 of a large province, and says whom to ask about the rest', () => {
    const units = Array.from({ length: 205 }, (_, n) => ({
      code: `C${n + 100}`,
      name: `CĐCS số ${n + 100}`,
    }));
    const office = givenOffice({ units, settings: { 'Liên hệ khi cần hỗ trợ': 'Bà Lan, 0294 385 1234' } });
    const { missing, missingUnits, group } = office.staff.checksAll();
    expect([missing, missingUnits.length, group.match(/^- /gm)!.length]).toEqual([205, 200, 200]);
    expect(group).toContain('và còn 5 đơn vị. Đơn vị chưa rõ thì hỏi Bà Lan, 0294 385 1234.');
  });

  it('has no text for the group once the round is closed', () => {
    const office = givenOffice();
    office.staff.types('Đợt', 2, 'Trạng thái', 'Đã chốt');
    expect(office.staff.checksAll()).toMatchObject({ missing: 2, group: '' });
  });

  it('names each line worth a look', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow({ email: 'hoa.nguyen@gmial.com' })]);
    expect(office.staff.checksAll().remarks).toEqual([
      {
        tab: 'Tài khoản',
        row: 2,
        unit: 'Liên đoàn Lao động huyện Cầu Kè',
        title: newRow().fields.pageName,
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
    const { lines, more } = office.staff.checksAll().forUnits;
    expect([lines.length, more, lines[199]!.row]).toEqual([200, 3, 201]);
  });

  it('says that the deadline is not set, since nobody can be late then', () => {
    const office = givenOffice({ dueBefore: '' });
    expect(office.staff.checksAll().settings).toEqual([
      'Thẻ Đợt: cột “Hạn nộp (trước ngày)” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ 30/10/2018.',
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
