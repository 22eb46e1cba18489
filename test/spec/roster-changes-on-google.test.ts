// A decree that reorganises a province, in the office's own workbook: what is seen, written and logged. Its
// cost at the size of a whole province: test/spec/an-giang.test.ts.
import type { RosterImported } from '../../src/app/views';
import { givenOffice, newRow, type Office, type UnitGiven } from '../support/office';
import { previews, table } from '../support/roster-page';

const carriesOut = (office: Office, text: string): RosterImported => {
  const answer = office.owner.asks<RosterImported>('importRoster', { text });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};
const few: UnitGiven[] = [
  { code: 'P01', name: 'Công đoàn phường Rạch Giá' },
  { code: 'P02', name: 'Công đoàn phường Vĩnh Thông' },
  { code: 'C01', name: 'CĐCS Trường Lê Lợi', parent: 'P02', email: 'leloi@example.org' },
  { code: 'C02', name: 'CĐCS Bệnh viện Bình An', parent: 'P02' },
  { code: 'C03', name: 'CĐCS Trạm y tế An Hòa', parent: 'P02' },
];
const decree = table(
  'Mã | Tên mới | Nhập vào | Hoạt động | Cấp trên mới',
  'C01 | CĐCS Trường Lê Lợi 2 |  |  | P01',
  'C02 |  | C01 |  | ',
  'C03 |  |  | Giải thể | ',
);

describe('A table of changes', () => {
  it('is shown by kind before anything is written, then carried out and logged; again it changes nothing', () => {
    const office = givenOffice({ units: few });
    const before = office.rows('Đơn vị');
    const preview = previews(office, decree);
    expect(preview).toMatchObject({
      isChanges: true,
      says: '1 đơn vị chuyển về Công đoàn phường Rạch Giá, 1 nhập, 1 đổi tên, 1 giải thể',
      changed: [
        { line: 2, code: 'C01', kinds: ['moved', 'renamed'], to: 'Công đoàn phường Rạch Giá' },
        { line: 3, code: 'C02', kinds: ['merged'], to: 'CĐCS Trường Lê Lợi 2' },
        { line: 4, code: 'C03', kinds: ['dissolved'], to: '' },
      ],
      rejected: [],
    });
    expect(office.rows('Đơn vị')).toEqual(before);
    expect(carriesOut(office, decree)).toEqual({ added: 0, changed: 3, rejected: 0, says: preview.says });
    expect(
      office
        .rows('Đơn vị')
        .map((row) => [
          row['Mã'],
          row['Tên đơn vị'],
          row['Cấp trên'],
          row['Tên cũ, mã cũ'],
          row['Hoạt động'],
          row['Nhập vào'],
          row['Trạng thái'],
        ]),
    ).toEqual([
      ['P01', 'Công đoàn phường Rạch Giá', '', '', '', '', 'Chưa báo cáo'],
      ['P02', 'Công đoàn phường Vĩnh Thông', '', '', '', '', 'Chưa báo cáo'],
      ['C01', 'CĐCS Trường Lê Lợi 2', 'P01', 'CĐCS Trường Lê Lợi', '', '', 'Chưa báo cáo'],
      ['C02', 'CĐCS Bệnh viện Bình An', 'P02', '', 'Đã sáp nhập', 'C01', ''],
      ['C03', 'CĐCS Trạm y tế An Hòa', 'P02', '', 'Đã giải thể', '', ''],
    ]);
    expect(office.rows('Nhật ký').at(-1)!['Việc']).toBe(
      `Nhập danh sách đơn vị: thêm 0, sửa 3, từ chối 0; ${preview.says}`,
    );
    const after = office.rows('Đơn vị');
    expect(previews(office, decree)).toMatchObject({ changed: [], added: [], same: 3 });
    expect(carriesOut(office, decree)).toMatchObject({ added: 0, changed: 0, says: '' });
    expect(office.rows('Đơn vị')).toEqual(after);
  });

  it('leaves the rows of a merged unit under its code, and neither it nor a dissolved one owes anything', () => {
    const office = givenOffice({ units: few });
    office.staff.reports([newRow()], 'C02');
    office.staff.reports(
      [newRow({ address: 'https://www.facebook.com/anhoa.cd', pageName: 'Công đoàn An Hòa' })],
      'C03',
    );
    previews(office, decree);
    carriesOut(office, decree);
    const view = office.staff.checksAll();
    expect(view.missing).toBe(3);
    expect(office.rows('Tài khoản').map((row) => row['Mã đơn vị'])).toEqual(['C02', 'C03']);
    expect([office.unit('C02')['Trạng thái'], office.unit('C03')['Trạng thái']]).toEqual(['', '']);
    expect([office.unit('C02')['Cần sửa'], office.unit('C03')['Cần sửa']]).toEqual(['', '']);
  });

  it('says on the tab what a hand typed wrongly: a ring, an unknown successor, another word', () => {
    const office = givenOffice({ units: few });
    const line = (code: string): number => office.rows('Đơn vị').findIndex((row) => row['Mã'] === code) + 2;
    office.owner.types('Đơn vị', line('C01'), 'Nhập vào', 'C02');
    office.owner.types('Đơn vị', line('C02'), 'Nhập vào', 'c01');
    office.owner.types('Đơn vị', line('C03'), 'Nhập vào', 'C99');
    office.owner.types('Đơn vị', line('P01'), 'Cấp trên', 'P02');
    office.owner.types('Đơn vị', line('P02'), 'Cấp trên', 'P01');
    office.staff.checksAll();
    expect(office.unit('C01')['Cần sửa']).toContain('thành vòng');
    expect(office.unit('C02')['Cần sửa']).toContain('thành vòng');
    expect(office.unit('C03')['Cần sửa']).toContain('Không có đơn vị nào mang mã “C99”');
    expect(office.unit('P01')['Cần sửa']).toContain('Các cấp trên ghi thành vòng');
  });
});
