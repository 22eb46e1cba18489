// What staff do when somebody asks what is kept of them: find, show, take a consent back, erase.
import type { PersonDone, PersonView } from '../../../src/app/desk/personal-data';
import { givenOffice, newRow } from '../../support/office';

const hoa = { name: 'Thạch Thị Hồng Gấm', phone: '0918273645', email: 'hoa.rieng@example.org' };
const given = () => {
  const office = givenOffice();
  office.cauKe.reports([newRow(hoa)]);
  return office;
};
type Office = ReturnType<typeof given>;
const asks = <T>(office: Office, call: string, body: unknown): T => {
  const answer = office.staff.opensPage('In và xuất…').asks<T>(call, body);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const find = (office: Office, text: string) => asks<PersonView>(office, 'findPerson', { text });
/** Every text of the workbook: cells, notes, and what the script remembers. */
const everything = (office: Office): string => {
  const { book } = office.google;
  const cells = book.tabs().flatMap((name) => {
    const [headings = [], ...lines] = book.tab(name).display();
    return [
      ...lines.flat(),
      ...lines.flatMap((_, r) => headings.map((heading) => office.look(name, r + 2, heading).note)),
    ];
  });
  return [...cells, JSON.stringify(office.google.scriptProperties)].join('\n');
};

describe('Somebody asks what is kept of them', () => {
  it.each([hoa.name, hoa.phone, '091 827 36 45', hoa.email])('and is found by “%s” in every tab', (text) => {
    const office = given();
    office.staff.types('Đơn vị', 2, 'Ghi chú', `Đã gọi ${hoa.name}`);
    const { places, rows, copy } = find(office, text);
    expect(new Set(places.map(({ tab, column }) => `${tab}: ${column}`))).toEqual(
      new Set([
        'Tài khoản: Họ và tên',
        'Tài khoản: Điện thoại',
        'Tài khoản: Email',
        ...(places.some(({ tab }) => tab === 'Đơn vị') ? ['Đơn vị: Ghi chú'] : []),
      ]),
    );
    expect(rows).toMatchObject([{ unit: 'H04', mayWithdraw: true }]);
    expect(copy).toContain(hoa.email);
  });
  it('and is not found where only a part of the name is said', () => {
    const office = given();
    const answer = office.staff.opensPage('In và xuất…').asks('findPerson', { text: 'Gấm' });
    expect(answer).toMatchObject({ ok: false, problems: [{ key: 'personal.unclear' }] });
  });
  it('and nobody but staff may look', () => {
    const office = given();
    for (const [call, body] of [
      ['findPerson', { text: hoa.name }],
      ['erasePerson', { text: hoa.name }],
      ['withdrawConsent', { rowIds: ['x'] }],
    ] as const)
      expect(office.cauKe.opensPage().asks(call, body)).toMatchObject({
        ok: false,
        problems: [{ key: 'who.staffOnly' }],
      });
  });
});

describe('Somebody takes the consent back', () => {
  it('and the row says when, is sealed no more, and waits for its unit', () => {
    const office = given();
    const { rows } = find(office, hoa.email);
    asks<PersonDone>(office, 'withdrawConsent', { rowIds: rows.map(({ rowId }) => rowId) });
    expect(office.rows('Tài khoản')[0]!['Đồng ý']).toMatch(/^Đã rút đồng ý, 16\/10\/2018/);
    expect(office.rows('Nhật ký').map((row) => row['Việc'])).toContain('Rút đồng ý');
    expect(find(office, hoa.email).rows).toMatchObject([{ mayWithdraw: false }]);
  });
});

describe('Somebody asks to be erased', () => {
  it('and no cell, note or memory says their name, number or address; the row stays, as stopped', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.staff.types('Đơn vị', 2, 'Ghi chú', `Đã gọi ${hoa.name}, ${hoa.phone}`);
    office.staff.types('Đơn vị', 2, 'Email liên hệ', `${hoa.email}, khac@example.org`);
    const done = asks<PersonDone>(office, 'erasePerson', { text: hoa.name });
    expect(done.rows).toBe(1);
    const said = everything(office);
    for (const value of [hoa.name, hoa.phone, hoa.email]) expect(said).not.toContain(value);
    const [row] = office.rows('Tài khoản');
    expect([row!['Tình trạng'], row!['Đồng ý'], row!['Duyệt'], row!['Tên trang facebook']]).toEqual([
      'Ngừng dùng',
      '',
      '',
      'Công đoàn huyện Cầu Kè',
    ]);
    expect(office.unit('H04')['Email liên hệ']).toBe('khac@example.org');
    expect(find(office, hoa.name)).toMatchObject({ places: [], rows: [] });
  });
  it('and another person of the same name, with a number of their own, stays', () => {
    const office = given();
    office.traCu.reports(
      [
        newRow({
          ...hoa,
          phone: '0905128764',
          email: 'hoa.tracu@example.org',
          pageName: 'Công đoàn huyện Trà Cú',
          address: 'facebook.com/congdoantracu',
        }),
      ],
      'H09',
    );
    asks<PersonDone>(office, 'erasePerson', { text: hoa.phone });
    expect(office.rows('Tài khoản').map((row) => row['Email'])).toEqual(['', 'hoa.tracu@example.org']);
  });
  it('and the log says that it was done, when and by which day, and not whose data it was', () => {
    const office = given();
    asks<PersonDone>(office, 'erasePerson', { text: hoa.name });
    const line = office.rows('Nhật ký').find((row) => row['Việc']!.startsWith('Xóa dữ liệu cá nhân'));
    expect(line!['Việc']).toContain('20 ngày');
    expect(Object.values(line!).join()).not.toContain('Gấm');
  });
});
