// The tab `Thư` is the record of what was sent, and people may work in it; the run finds its
// way all the same.
import { givenLetters, pairs, STAFF, unitsNumbered } from '../../support/letters';

describe('The tab Thư', () => {
  it('may be sorted, renamed, and given columns by people: every letter is still found and sent once', () => {
    const office = givenLetters({ units: unitsNumbered(5) });
    office.google.mailQuota.set(STAFF, 13);
    office.noonOf('2018-10-15');
    office.staff.hand.insertColumns('Thư', 2, 1);
    office.staff.hand.moveColumns('Thư', 7, 1, 1);
    office.staff.hand.sort('Thư', 4, false);
    office.staff.hand.renameTab('Thư', 'Thư đã gửi');
    office.google.mailQuota.set(STAFF, 100);
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(6);
    expect(new Set(pairs(office.outbox)).size).toBe(6);
    expect(office.rows('Thư đã gửi').map((row) => row['Trạng thái'])).toEqual(Array(6).fill('Đã gửi'));
  });

  it('in which somebody has copied a line does not make a letter go twice', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.google.mailQuota.set(STAFF, 11);
    office.noonOf('2018-10-15');
    const held = office.letters.findIndex((row) => row['Trạng thái'] === 'Tạm giữ') + 2;
    office.staff.hand.paste('Thư', `A${office.letters.length + 2}`, [
      Object.values(office.letters[held - 2]!),
    ]);
    office.google.mailQuota.set(STAFF, 100);
    for (const day of ['2018-10-16', '2018-10-17']) office.noonOf(day);
    expect(new Set(pairs(office.outbox)).size).toBe(office.outbox.length);
    expect(office.outbox).toHaveLength(3);
  });
});

it('A line of Thư names the kind of letter, the unit, all recipients, the subject and the time; that of the summary names no unit', () => {
  const units = unitsNumbered(2);
  units[0]!.email = 'u0@example.org; phu.trach@example.org';
  const office = givenLetters({ units });
  office.noonOf('2018-10-15');
  const [mail] = office.mailsTo('phu.trach@example.org');
  expect(office.letter('moi/2018-1/U0000')).toMatchObject({
    Loại: 'Thư mời',
    'Đơn vị': 'U0000',
    'Người nhận': 'u0@example.org, phu.trach@example.org',
    'Tiêu đề': mail!.subject,
    'Trạng thái': 'Đã gửi',
    Lúc: expect.stringMatching(/^15\/10\/2018 08:\d\d$/),
    'Lý do': '',
  });
  expect(office.letters.find((row) => row['Loại'] === 'Thư tổng hợp')).toMatchObject({
    'Đơn vị': '',
    'Người nhận': STAFF,
    'Trạng thái': 'Đã gửi',
  });
});

describe('A copied line of Thư', () => {
  it.each(['Đã gửi', 'Đang gửi', 'Không rõ đã gửi', 'Bỏ qua'])(
    'that waits does not make a letter go whose own line says “%s”, above the copy or below it',
    (state) => {
      for (const first of [state, 'Tạm giữ']) {
        const office = givenLetters({ units: unitsNumbered(2) });
        office.google.mailQuota.set(STAFF, 11);
        office.noonOf('2018-10-15');
        const held = office.letters.findIndex((row) => row['Trạng thái'] === 'Tạm giữ') + 2,
          { 'Mã thư': key, 'Người nhận': to } = office.letters[held - 2]!;
        office.staff.hand.paste('Thư', `A${office.letters.length + 2}`, [
          Object.values(office.letters[held - 2]!),
        ]);
        office.staff.types('Thư', first === state ? held : office.letters.length + 1, 'Trạng thái', state);
        office.google.mailQuota.set(STAFF, 100);
        for (const day of ['2018-10-16', '2018-10-17']) office.noonOf(day);
        expect([key, office.mailsTo(to!)]).toEqual([key, []]);
      }
    },
  );
});

describe('Where Google leaves open how a trigger runs', () => {
  it('letters go also when a trigger has no active spreadsheet', () => {
    const office = givenLetters({ units: unitsNumbered(2), unsure: { activeSpreadsheetInTriggers: false } });
    office.noonOf('2018-10-15');
    expect(office.outbox).toHaveLength(3);
  });
});
