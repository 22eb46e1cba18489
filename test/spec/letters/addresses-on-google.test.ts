// Addresses that cannot be written to fail alone: the others get their letters, and the roster says why until
// the address is mended.
import { givenLetters, STAFF, unitsNumbered, type LettersOffice } from '../../support/letters';

const refuse = (office: LettersOffice, ...calls: number[]): void =>
  calls.forEach((call) =>
    office.google.failNext({
      call,
      how: 'throw',
      name: 'MailApp.sendEmail',
      functionName: 'sendDailyLetters',
    }),
  );
/** What the roster says of a unit, when staff have opened the file. */
const fault = (office: LettersOffice, code: string): string => {
  office.owner.opensFile();
  return office.unit(code)['Cần sửa']!;
};
const lineOf = (office: LettersOffice, code: string): number =>
  office.rows('Đơn vị').findIndex((row) => row['Mã'] === code) + 2;
const types = (office: LettersOffice, code: string, email: string): void => {
  office.staff.types('Đơn vị', lineOf(office, code), 'Email liên hệ', email);
};
const recipients = (office: LettersOffice, day: string): string[] =>
  office.mailsOn(day).map(({ to }) => to.join());

describe('An address that is none', () => {
  const office = givenLetters({ units: unitsNumbered(3) });
  types(office, 'U0001', 'u1 tại example.org');
  office.noonOf('2018-10-15');

  it('does not keep the others from their letters', () =>
    expect(recipients(office, '2018-10-15')).toEqual([STAFF, 'u0@example.org', 'u2@example.org']));

  it('is told in Thư and on the roster', () => {
    expect(office.letter('moi/2018-1/U0001')).toMatchObject({
      'Trạng thái': 'Gửi lỗi',
      'Lý do': 'Email liên hệ “u1 tại example.org” không gửi được. Sửa trong thẻ Đơn vị.',
    });
    expect(fault(office, 'U0001')).toContain('“u1 tại example.org” không phải là địa chỉ email.');
  });

  it('once mended gets its letter with the next run, and is said no more', () => {
    types(office, 'U0001', 'u1@example.org');
    office.noonOf('2018-10-16');
    expect(recipients(office, '2018-10-16')).toEqual(['u1@example.org']);
    expect([
      office.letter('moi/2018-1/U0001')['Trạng thái'],
      office.letter('moi/2018-1/U0001')['Lý do'],
      fault(office, 'U0001'),
    ]).toEqual(['Đã gửi', '', '']);
  });

  it('beside a good one in the same cell does not keep the letter back', () => {
    types(office, 'U0002', 'u2@example.org, sai địa chỉ; phu.trach@example.org');
    office.noonOf('2018-10-22');
    expect(recipients(office, '2018-10-22')).toContain('u2@example.org,phu.trach@example.org');
  });
});

describe('An address that Google refuses', () => {
  it('fails alone, with the reason in Thư and on the roster, and is tried again the next day', () => {
    const office = givenLetters({ units: unitsNumbered(4) });
    office.noonOf('2018-10-14');
    refuse(office, 3);
    office.noonOf('2018-10-15');
    expect(recipients(office, '2018-10-15')).toEqual([
      STAFF,
      'u0@example.org',
      'u2@example.org',
      'u3@example.org',
    ]);
    expect(office.letter('moi/2018-1/U0001')).toMatchObject({
      'Trạng thái': 'Gửi lỗi',
      'Lý do':
        'Google không nhận gửi thư đến u1@example.org. Kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại.',
    });
    expect(fault(office, 'U0001')).toContain(
      'Ngày 15/10/2018 Google không nhận gửi thư đến “u1@example.org”. Kiểm tra, sửa địa chỉ.',
    );
    expect(office.panel().health).toContain('1 thư gửi lỗi, lý do ghi trong thẻ Thư.');
    office.noonOf('2018-10-16');
    expect(recipients(office, '2018-10-16')).toEqual(['u1@example.org']);
    expect(fault(office, 'U0001')).toBe('');
  });

  it('of several of one unit is told with the others, since Google does not say which', () => {
    const units = unitsNumbered(4);
    units[1]!.email = 'u1@example.org; phu.trach@example.org';
    const office = givenLetters({ units });
    office.noonOf('2018-10-14');
    refuse(office, 3);
    office.noonOf('2018-10-15');
    expect(office.letter('moi/2018-1/U0001')['Lý do']).toContain(
      'đến u1@example.org, phu.trach@example.org.',
    );
  });

  it('is still said while the letter to it cannot be tried again', () => {
    const office = givenLetters({ units: unitsNumbered(4) });
    office.noonOf('2018-10-14');
    refuse(office, 3);
    office.noonOf('2018-10-15');
    office.google.mailQuota.set(STAFF, 0);
    office.noonOf('2018-10-16');
    expect(fault(office, 'U0001')).toContain(
      'Ngày 15/10/2018 Google không nhận gửi thư đến “u1@example.org”.',
    );
  });

  it('of staff is blamed on no unit', () => {
    const office = givenLetters({ units: unitsNumbered(4) });
    office.noonOf('2018-10-14');
    refuse(office, 1);
    office.noonOf('2018-10-15');
    expect([
      office.letters.filter((row) => row['Trạng thái'] === 'Gửi lỗi').map((row) => row['Loại']),
      office.google.scriptProperties['refused'] ?? '{}',
    ]).toEqual([['Thư tổng hợp'], '{}']);
  });

  it('of the tester is blamed on no unit', () => {
    const office = givenLetters({
      units: unitsNumbered(4),
      settings: { 'Chế độ thử: gửi mọi thư đến': 'thu@example.org' },
    });
    office.noonOf('2018-10-14');
    refuse(office, 3);
    office.noonOf('2018-10-15');
    expect([
      office.outbox.length,
      fault(office, 'U0001'),
      office.google.scriptProperties['refused'] ?? '{}',
    ]).toEqual([4, '', '{}']);
  });

  it('is said on the roster until it is changed, even before the next letter', () => {
    const office = givenLetters({ units: unitsNumbered(4) });
    office.noonOf('2018-10-14');
    refuse(office, 3);
    office.noonOf('2018-10-15');
    expect(fault(office, 'U0001')).not.toBe('');
    types(office, 'U0001', 'dung@example.org');
    expect(office.unit('U0001')['Cần sửa']).toBe('');
  });

  it('day after day is said on the roster also when no other letter is due', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-14');
    refuse(office, 3);
    office.noonOf('2018-10-15');
    refuse(office, 1);
    office.noonOf('2018-10-16');
    expect(fault(office, 'U0001')).toContain('Ngày 16/10/2018');
  });

  it('in numbers never holds up the others: those that were refused go last', () => {
    const office = givenLetters({ units: unitsNumbered(12) });
    office.noonOf('2018-10-14');
    refuse(office, 2, 3, 4, 5, 6);
    office.noonOf('2018-10-15');
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 1, 'Gửi lỗi': 5, 'Tạm giữ': 7 });
    refuse(office, 8, 9, 10, 11, 12);
    office.noonOf('2018-10-16');
    expect(recipients(office, '2018-10-16')).toEqual(
      ['u5', 'u6', 'u7', 'u8', 'u9', 'u10', 'u11'].map((name) => `${name}@example.org`),
    );
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 8, 'Gửi lỗi': 5 });
  });
});

describe('A mail service that is out of order', () => {
  const office = givenLetters({ units: unitsNumbered(12) });
  office.noonOf('2018-10-14');
  refuse(office, 1, 2, 3, 4, 5);
  const [run] = office.noonOf('2018-10-15');

  it('makes the run stop soon: the other letters wait, with the reason', () => {
    expect([run!.ok, run!.calls['MailApp.sendEmail'], office.outbox.length]).toEqual([true, 5, 0]);
    expect(
      office.letters.filter((row) => row['Trạng thái'] === 'Tạm giữ').map((row) => row['Lý do']),
    ).toEqual(Array(8).fill('Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.'));
    expect(office.panel().health).toContainEqual(
      expect.stringContaining(
        '5 thư gửi lỗi, 8 thư chờ lượt sau. Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.',
      ),
    );
  });

  it('is not blamed on the addresses', () =>
    expect(['U0000', 'U0001', 'U0002', 'U0003'].map((code) => fault(office, code))).toEqual([
      '',
      '',
      '',
      '',
    ]));

  it('costs a day: when it works again every letter goes, once', () => {
    office.noonOf('2018-10-16');
    expect(recipients(office, '2018-10-16')).toHaveLength(13);
    expect(new Set(recipients(office, '2018-10-16')).size).toBe(13);
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 13 });
  });
});

it('Many refused addresses are remembered as far as they fit, the newest first; the run does not fail for them', () => {
  const office = givenLetters({
    units: unitsNumbered(400).map((unit, i) => ({
      ...unit,
      email: `${'ten.rat.dai.'.repeat(4)}${i}@example.org`,
    })),
    account: 'workspace',
  });
  office.noonOf('2018-10-14');
  refuse(office, ...Array.from({ length: 100 }, (_, i) => 2 + i * 3));
  const [run] = office.noonOf('2018-10-15');
  expect([run!.ok, office.statesOfLetters()['Gửi lỗi']]).toEqual([true, 100]);
  expect(Buffer.byteLength(office.google.scriptProperties['refused']!)).toBeLessThan(9 * 1024);
  expect(
    Object.keys(JSON.parse(office.google.scriptProperties['refused']!) as object).length,
  ).toBeGreaterThan(30);
});
