/**
 * Columns inserted or dragged by hand while a unit saves (attempts 4a, 15a, 15c): no lock holds a hand back,
 * so the run looks again, headings too. On 0.1.0, from about the middle of the run on, the row was written
 * under wrong headings while the unit was told "Đã báo cáo".
 */
import { givenOffice, newRow, type Office } from '../support/office';

const TAB = 'Tài khoản';
const at = (office: Office, heading: string): number =>
  office.google.book.tab(TAB).display()[0]!.indexOf(heading) + 1;

const hands: Record<string, (office: Office) => void> = {
  'a column inserted first': (office) => office.owner.hand.insertColumns(TAB, 1, 1),
  'a column inserted amid what a unit types': (office) =>
    office.owner.hand.insertColumns(TAB, at(office, 'Họ và tên'), 2),
  'a column dragged from the end of the report to its beginning': (office) =>
    office.owner.hand.moveColumns(TAB, at(office, 'Email'), 1, at(office, 'Loại')),
  'a column that only staff may write dragged amid what a unit types': (office) =>
    office.owner.hand.moveColumns(TAB, at(office, 'Duyệt'), 1, at(office, 'Họ và tên')),
  'a column inserted, and the rows sorted': (office) => {
    office.owner.hand.insertColumns(TAB, 1, 1);
    office.owner.hand.sort(TAB, at(office, 'Mã đơn vị'), false);
  },
};

const others = (office: Office): unknown[] =>
  office
    .rows(TAB)
    .filter((row) => row['Mã đơn vị'] === 'H09')
    .map((row) => [row['Địa chỉ truy cập'], row['Mã dòng']]);

describe.each(Object.keys(hands))('4a, 15a, 15c. %s while a unit saves', (way) => {
  const given = (): Office => {
    const office = givenOffice();
    office.traCu.reports(
      [
        newRow({
          address: 'https://www.facebook.com/congdoantracu',
          phone: '0912 345 678',
          email: 'tracu.page@example.org',
        }),
      ],
      'H09',
    );
    return office;
  };
  const calls = ((): number => {
    const office = given();
    office.cauKe.opensPage();
    return office.cauKe.rpc('saveReport', { unit: 'H04', consent: true, rows: [newRow()] }).callCount;
  })();
  it.each(Array.from({ length: Math.ceil(calls / 3) }, (_, i) => 3 * i + 1))('at call %i', (call) => {
    const office = given();
    office.cauKe.opensPage();
    const before = others(office);
    office.google.meanwhile({ call, functionName: 'rpc' }, () => hands[way]!(office));
    const answer = office.cauKe.sends({ unit: 'H04', rows: [newRow({}, 'rmoved')] });
    expect(answer.ok ? 'recorded' : answer.problems[0]!.sentence).toBe('recorded');
    office.staff.checksAll();
    const rows = office.rows(TAB).filter((row) => Object.values(row).some((text) => text !== ''));
    expect(rows).toHaveLength(2);
    expect(others(office)).toEqual(before);
    expect(rows.find((row) => row['Mã dòng'] === 'rmoved')).toMatchObject({
      'Mã đơn vị': 'H04',
      Loại: 'Trang',
      'Tên trang facebook': 'Công đoàn huyện Cầu Kè',
      'Địa chỉ truy cập': 'https://www.facebook.com/congdoancauke',
      'Họ và tên': 'Nguyễn Thị Hoa',
      Email: 'hoa.nguyen@gmail.com',
      'Cần sửa': '',
    });
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    expect(office.unit('H09')['Trạng thái']).toBe('Đã báo cáo');
  });
});
