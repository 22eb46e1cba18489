// What staff do when somebody asks what is kept of them: find, show, take a consent back, erase.
import type { HealthView } from '../../../src/app/desk/health';
import type { KeptPeople } from '../../../src/app/desk/kept-people';
import type { PersonDone, PersonView } from '../../../src/app/desk/personal-data';
import type { RequestsView } from '../../../src/app/desk/requests';
import { noticeId } from '../../../src/domain/marks/consent';
import { changedRow, givenOffice, newRow } from '../../support/office';

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
const find = (office: Office, text: string, who = '') =>
  asks<PersonView>(office, 'findPerson', { text, who });
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
      ['keptPeople', {}],
    ] as const)
      expect(office.cauKe.opensPage().asks(call, body)).toMatchObject({
        ok: false,
        problems: [{ key: 'who.staffOnly' }],
      });
  });
});

describe('Several people of one name', () => {
  const hers = { ...hoa, phone: '0905128764', email: 'hoa.tracu@example.org' };
  /** One in each of two units, and notes about both. */
  const two = () => {
    const office = given();
    office.traCu.reports(
      [newRow({ ...hers, pageName: 'Công đoàn huyện Trà Cú', address: 'facebook.com/congdoantracu' })],
      'H09',
    );
    for (const line of [2, 3]) office.staff.types('Đơn vị', line, 'Ghi chú', `Đã gọi ${hoa.name}`);
    return office;
  };
  const told = (office: Office) => office.rows('Đơn vị').map((row) => `${row['Mã']}: ${row['Ghi chú']}`);

  it('are listed by number, address and unit, and nothing of them is shown before one is chosen', () => {
    const { people, places, copy } = find(two(), hoa.name);
    expect(people).toEqual([
      {
        who: expect.any(String) as string,
        name: hoa.name,
        phone: '0918 273 645',
        email: hoa.email,
        units: ['H04'],
        rows: 1,
      },
      {
        who: expect.any(String) as string,
        name: hoa.name,
        phone: '0905 128 764',
        email: hers.email,
        units: ['H09'],
        rows: 1,
      },
    ]);
    expect([places, copy]).toEqual([[], '']);
  });
  it('are not erased by the name alone: nothing changes (before: all of them were)', () => {
    const office = two();
    const before = everything(office);
    expect(office.staff.opensPage('In và xuất…').asks('erasePerson', { text: hoa.name })).toMatchObject({
      ok: false,
      problems: [{ key: 'personal.several' }],
    });
    expect(everything(office)).toBe(before);
  });
  it('are told apart once one is chosen: the other keeps name, number, note and consent', () => {
    const office = two();
    const [first] = find(office, hoa.name).people;
    expect(new Set(find(office, hoa.name, first!.who).places.map(({ unit }) => unit))).toEqual(
      new Set(['H04']),
    );
    asks<PersonDone>(office, 'erasePerson', { text: hoa.name, who: first!.who });
    const rows = office.rows('Tài khoản');
    expect(rows.map((row) => [row['Họ và tên'], row['Email']])).toEqual([
      ['', ''],
      [hoa.name, hers.email],
    ]);
    expect(rows[1]!['Đồng ý']).not.toBe('');
    expect(told(office)).toEqual(['H04: Đã gọi (đã xóa)', `H09: Đã gọi ${hoa.name}`]);
    const said = everything(office);
    for (const value of [hoa.phone, '0918 273 645', hoa.email]) expect(said).not.toContain(value);
    expect(find(office, hoa.name).people).toEqual([]);
  });
  it('and two who share the telephone of their office are two: erasing one leaves the other', () => {
    const office = given();
    const lan = { name: 'Kim Thị Lan', phone: hoa.phone, email: 'lan.rieng@example.org' };
    office.traCu.reports(
      [newRow({ ...lan, pageName: 'Công đoàn huyện Trà Cú', address: 'facebook.com/congdoantracu' })],
      'H09',
    );
    expect(find(office, hoa.phone).people.map(({ name }) => name)).toEqual([hoa.name, lan.name]);
    asks<PersonDone>(office, 'erasePerson', { text: hoa.name });
    expect(
      office.rows('Tài khoản').map((row) => [row['Họ và tên'], row['Điện thoại'], row['Email']]),
    ).toEqual([
      ['', '', ''],
      [lan.name, '0918 273 645', lan.email],
    ]);
  });
  it('and the second administrator of a row is another than its first', () => {
    const office = given();
    office.traCu.reports(
      [
        newRow({
          pageName: 'Công đoàn huyện Trà Cú',
          address: 'facebook.com/congdoantracu',
          second: hoa.name,
          secondPhone: '0905128764',
        }),
      ],
      'H09',
    );
    const people = find(office, hoa.name).people;
    expect(people.map(({ units, phone }) => [units, phone])).toEqual([
      [['H04'], '0918 273 645'],
      [['H09'], '0905 128 764'],
    ]);
    asks<PersonDone>(office, 'erasePerson', { text: hoa.name, who: people[1]!.who });
    expect(office.rows('Tài khoản').map((row) => [row['Họ và tên'], row['Người quản trị thứ hai']])).toEqual([
      [hoa.name, ''],
      [expect.stringMatching(/Hoa/), ''],
    ]);
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

describe('A request', () => {
  const record = (office: Office, more: object = {}) =>
    asks<RequestsView>(office, 'recordRequest', {
      id: 'YC1',
      kind: 'erase',
      received: '',
      isDone: false,
      ...more,
    });

  it('is recorded with the day received and the legal term, counted by working days and days off', () => {
    // 16/10/2018 is a Tuesday; 20 days on is Monday 5/11, which is off here.
    const office = given();
    office.sets('Ngày nghỉ', '05/11/2018, 17/10/2018');
    expect(record(office).open).toEqual([
      {
        id: 'YC1',
        kind: 'Xóa',
        received: '16/10/2018',
        answerBy: '19/10/2018',
        due: '06/11/2018',
        isOverdue: false,
      },
    ]);
    expect(record(office).open).toHaveLength(1); // an answer that was lost, sent again
    expect(
      record(office, { kind: 'show', received: '2018-10-10' }).open.map(({ id, due }) => [id, due]),
    ).toEqual([
      ['YC2', '22/10/2018'],
      ['YC1', '06/11/2018'],
    ]);
  });
  it('of a day to come is refused', () => {
    expect(
      given().staff.opensPage('In và xuất…').asks('recordRequest', {
        id: 'YC1',
        kind: 'show',
        received: '2018-10-17',
        isDone: false,
      }),
    ).toMatchObject({ ok: false, problems: [{ key: 'personal.day' }] });
  });
  it('is done by the erasing it asked for, and says nothing of the person', () => {
    const office = given();
    record(office, { received: '2018-10-01' });
    asks<PersonDone>(office, 'erasePerson', { text: hoa.name, request: 'YC1' });
    const [line] = office.rows('Yêu cầu dữ liệu');
    expect(line).toMatchObject({ Số: 'YC1', 'Nhận ngày': '01/10/2018', 'Xong ngày': '16/10/2018' });
    expect(Object.values(line!).join()).not.toMatch(/Gấm|0918|rieng/);
    expect(asks<RequestsView>(office, 'dataRequests', {})).toEqual({
      open: [],
      count: 0,
      overdue: 0,
      next: 'YC2',
    });
  });
  it('is recorded also where nobody wrote it down before: received and done today', () => {
    const office = given();
    const { rows } = find(office, hoa.email);
    asks<PersonDone>(office, 'withdrawConsent', { rowIds: rows.map(({ rowId }) => rowId), request: 'YC1' });
    expect(office.rows('Yêu cầu dữ liệu')).toMatchObject([
      { 'Yêu cầu': 'Rút đồng ý', 'Xong ngày': '16/10/2018' },
    ]);
  });
  it('that is overdue stands in Sức khỏe', () => {
    const office = given();
    record(office, { kind: 'show', received: '2018-10-01' });
    const health = asks<HealthView>(office, 'deskHealth', {});
    expect(health.lines.find(({ subject }) => subject === 'requests')).toMatchObject({
      right: false,
      says: expect.stringContaining('YC1 (Xem) quá hạn từ 11/10/2018') as string,
    });
  });
});

it('Who administers nothing any more and is still named is listed for a decision; consents are counted by notice', () => {
  const office = givenOffice();
  const stops = (rowId: string): void => {
    const row = office.cauKe.form().rows.find((one) => one.rowId === rowId)!;
    office.cauKe.reports([changedRow(row, {}, true)]);
  };
  const page = (i: number) => ({ pageName: `Trang ${i} Cầu Kè`, address: `facebook.com/cauke.trang${i}` });
  office.cauKe.reports([
    newRow({ ...hoa, ...page(1) }, 'rone'),
    newRow(page(2), 'rtwo'),
    newRow({}, 'rthree'),
  ]);
  stops('rone');
  office.google.clock.moveTo('2019-10-20T08:00:00+07:00');
  stops('rtwo');
  const label = 'Thông báo về dữ liệu cá nhân';
  const before = noticeId(office.setting(label));
  office.sets(label, 'Thông báo mới, từ tháng 10/2019.');
  office.traCu.reports(
    [newRow({ address: 'facebook.com/congdoantracu', pageName: 'Trà Cú' }, 'rfour')],
    'H09',
  );
  office.staff.opensPage('Bàn làm việc');
  const kept = (): KeptPeople => asks<KeptPeople>(office, 'keptPeople', {});
  const whole = everything(office);
  const view = kept();
  expect(office.google.runs[office.google.runs.length - 1]!.callCount).toBeLessThanOrEqual(18);
  expect(everything(office)).toBe(whole);
  const unit = 'Liên đoàn Lao động huyện Cầu Kè';
  expect(view).toMatchObject({
    count: 2,
    months: 12,
    kept: [
      { rowId: 'rone', unit, page: 'Trang 1 Cầu Kè', since: '16/10/2018', state: 'due' },
      { rowId: 'rtwo', unit, page: 'Trang 2 Cầu Kè', since: '20/10/2019', state: 'left' },
    ],
    notice: noticeId('Thông báo mới, từ tháng 10/2019.'),
  });
  expect(view.consents).toHaveLength(2);
  for (const notice of [before, view.notice])
    expect(view.consents).toContainEqual({ is: 'given', notice, count: 1 });
  // What the list says of the person finds them, and whoever is erased is on it no more.
  const { person } = view.kept[0]!;
  expect(find(office, person).places.length).toBeGreaterThan(0);
  asks<PersonDone>(office, 'erasePerson', { text: person });
  expect(kept().kept.map(({ rowId }) => rowId)).toEqual(['rtwo']);
});
