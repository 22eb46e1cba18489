// What people do while letters are leaving: the run goes on with what is then. That it holds in any order of
// threads is shown by at-once-on-google.test.ts.
import { givenLetters, pairs, saidIn, STAFF, unitsNumbered, type LettersOffice } from '../../support/letters';
import { newRow, UNLISTED } from '../../support/office';

const key = (i: number): string => `moi/2018-1/U00${String(i).padStart(2, '0')}`;
/** The office before the first run, with a summary and so many invitations due; a portion is 25 letters. */
const given = (count: number, more: Record<string, unknown> = {}): LettersOffice => {
  const office = givenLetters({ units: unitsNumbered(count), ...more });
  office.passesTo('2018-10-15', '06:00');
  return office;
};
/** Somebody does something just before that letter leaves. */
const beforeLetter = (office: LettersOffice, call: number, act: () => void): void =>
  office.google.meanwhile({ call, name: 'MailApp.sendEmail', functionName: 'sendDailyLetters' }, act);
const reasons = (office: LettersOffice, state: string): string[] => [
  ...new Set(office.letters.filter((row) => row['Trạng thái'] === state).map((row) => row['Lý do']!)),
];

describe('A unit that reports while letters are leaving', () => {
  const units = unitsNumbered(30);
  units[28]!.email = UNLISTED;
  const office = given(30, { units });
  beforeLetter(office, 10, () => {
    office.unlisted.reports([newRow()], 'U0028');
  });
  const [run] = office.noonOf('2018-10-15');

  it('gets no letter any more, and the others get theirs', () => {
    expect([run!.ok, office.mailsTo(UNLISTED), office.outbox.length]).toEqual([true, [], 30]);
    expect(office.letter(key(28))).toMatchObject({
      'Trạng thái': 'Không cần gửi nữa',
      'Lý do': 'Đơn vị đã báo cáo, hoặc đã có thư sau.',
    });
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 30, 'Không cần gửi nữa': 1 });
  });

  it('is thanked the next day', () => {
    office.noonOf('2018-10-16');
    expect(office.mailsTo(UNLISTED).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('đã nhận báo cáo'),
    ]);
  });
});

describe('A quota that others use up while letters are leaving', () => {
  it('makes the rest wait for the next working day, and no address is blamed', () => {
    const office = given(30);
    beforeLetter(office, 10, () => office.google.mailQuota.set(STAFF, 9));
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.length, office.statesOfLetters()]).toEqual([
      true,
      9,
      { 'Đã gửi': 9, 'Tạm giữ': 22 },
    ]);
    expect(reasons(office, 'Tạm giữ')).toEqual(['Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.']);
    expect(office.panel().health).toContainEqual(
      expect.stringContaining(
        '9 thư đã gửi, 22 thư chờ lượt sau. Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.',
      ),
    );
    office.google.mailQuota.set(STAFF, 100);
    office.noonOf('2018-10-16');
    expect([office.statesOfLetters(), new Set(pairs(office.outbox)).size]).toEqual([{ 'Đã gửi': 31 }, 31]);
  });

  it('but for one recipient keeps a letter to two waiting, too', () => {
    const units = unitsNumbered(5);
    units[3]!.email = 'u3@example.org, u3b@example.org';
    const office = given(5, { units });
    // The summary and the first three have left, the fourth has two recipients, and one is left.
    beforeLetter(office, 5, () => office.google.mailQuota.set(STAFF, 5));
    office.noonOf('2018-10-15');
    expect([office.outbox.length, office.letter(key(3))['Trạng thái'], reasons(office, 'Tạm giữ')]).toEqual([
      4,
      'Tạm giữ',
      ['Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.'],
    ]);
  });

  it('by just as many as a letter that failed needs leaves that letter in doubt: it is not sent again by itself', () => {
    const office = given(5);
    office.google.failNext({ call: 3, how: 'throw', name: 'MailApp.sendEmail' });
    beforeLetter(office, 3, () => office.google.mailQuota.set(STAFF, 99));
    office.noonOf('2018-10-15');
    expect([office.letter(key(1))['Trạng thái'], office.statesOfLetters()]).toEqual([
      'Không rõ đã gửi',
      { 'Đã gửi': 5, 'Không rõ đã gửi': 1 },
    ]);
    office.noonOf('2018-10-17');
    expect(office.mailsTo('u1@example.org')).toEqual([]);
  });

  it('down to nothing by the last letter leaves that letter in doubt: it may have been the one that used it', () => {
    const office = given(2);
    office.google.mailQuota.set(STAFF, 1);
    office.google.meanwhile({ call: 1, name: 'MailApp.sendEmail' }, () =>
      office.google.mailQuota.set(STAFF, 0),
    );
    expect(office.staff.opensPage('Thư…').asks('sendNow', { key: key(1) })).toEqual({
      ok: true,
      value: { did: '1 thư không rõ đã gửi' },
    });
    expect(office.letter(key(1))['Trạng thái']).toBe('Không rõ đã gửi');
  });
});

describe('The tab Thư, changed by hand while letters are leaving', () => {
  it('is found again as it then stands: sorted, with a column more, and under another name', () => {
    const office = given(30);
    beforeLetter(office, 10, () => {
      office.staff.hand.sort('Thư', 4, false);
      office.staff.hand.insertColumns('Thư', 1, 1);
      office.staff.hand.renameTab('Thư', 'Thư đã gửi');
    });
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.length]).toEqual([true, 31]);
    expect(
      office
        .rows('Thư đã gửi')
        .map((row) => `${row['Mã thư']} ${row['Trạng thái']}`)
        .filter((said) => /^moi/.test(said))
        .sort(),
    ).toEqual(Array.from({ length: 30 }, (_, i) => `${key(i)} Đã gửi`));
  });

  it('so that it can no longer be read stops the run, which says what to repair; once that is done the rest goes, nothing twice', () => {
    const office = given(30);
    beforeLetter(office, 10, () => {
      office.owner.hand.type('Thư', 'A1', 'Khác');
    });
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.length]).toEqual([true, 25]);
    expect(saidIn(office.staff.opensPage('Thư…').asks('lettersView'))).toEqual([
      expect.stringMatching(/Thư.*Mã thư/),
    ]);
    office.owner.hand.type('Thư', 'A1', 'Mã thư');
    expect(office.panel().health).toContainEqual(
      expect.stringMatching(/^Lượt gửi chưa xong, 15\/10\/2018: .*Mã thư/),
    );
    office.noonOf('2018-10-16');
    expect([office.statesOfLetters(), office.outbox.length, new Set(pairs(office.outbox)).size]).toEqual([
      { 'Đã gửi': 31 },
      31,
      31,
    ]);
  });
});

it('A roster that can no longer be read while letters leave stops the run, which names the tab and not Google', () => {
  const office = given(30);
  const code = office.cell('Đơn vị', 1, 'Mã');
  beforeLetter(office, 10, () => {
    office.owner.hand.type('Đơn vị', code, 'Khác');
  });
  const [run] = office.noonOf('2018-10-15');
  office.owner.hand.type('Đơn vị', code, 'Mã');
  expect([run!.ok, office.outbox.length]).toEqual([true, 25]);
  expect(office.panel().health).toContainEqual(
    expect.stringMatching(/^Lượt gửi chưa xong, 15\/10\/2018: .*Đơn vị.*“Mã”/),
  );
  office.noonOf('2018-10-16');
  expect([office.statesOfLetters(), new Set(pairs(office.outbox)).size]).toEqual([{ 'Đã gửi': 31 }, 31]);
});

it('A sheet that stays busy at the end of a run costs no letter and leaves none in doubt: the next run writes down what has gone', () => {
  const office = given(5);
  let release = (): void => undefined;
  beforeLetter(office, 6, () => {
    release = office.google.holdScriptLock();
  });
  const [run] = office.noonOf('2018-10-15');
  release();
  expect([run!.ok, office.outbox.length]).toEqual([false, 6]);
  expect(office.panel().health).toContainEqual(
    'Lượt gửi chưa xong, 15/10/2018: Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.',
  );
  office.noonOf('2018-10-16');
  expect([office.statesOfLetters(), office.outbox.length]).toEqual([{ 'Đã gửi': 6 }, 6]);
});
