// What a day's quota lets go: from when Google counts it, whose it is, and what happens when there is none.
import { givenLetters, OWNER, STAFF, unitsNumbered } from '../../support/letters';

describe('A quota that Google counts from the first letter, not from midnight', () => {
  it('is waited for when it is whole again a moment later', () => {
    const office = givenLetters({ units: unitsNumbered(150) });
    office.noonOf('2018-10-15');
    const [tuesday] = office.noonOf('2018-10-16');
    expect(office.recipientsPerDay()).toEqual({ 15: 90, 16: 61 });
    expect(tuesday!.calls['Utilities.sleep']).toBe(1);
  });

  it('is not waited for when that is far off: the letters go on the next working day', () => {
    const office = givenLetters({ units: unitsNumbered(60), settings: { 'Gửi thư từ ngày': '16/10/2018' } });
    office.google.mailQuota.set(STAFF, 40);
    office.passesTo('2018-10-15', '20:00');
    office.staff.opensPage('Thư…').asks('sendToMe', { key: 'moi/2018-1/U0000' });
    const [tuesday] = office.noonOf('2018-10-16');
    expect(office.recipientsPerDay()).toEqual({ 15: 1, 16: 29 });
    expect(tuesday!.calls['Utilities.sleep']).toBeUndefined();
    office.noonOf('2018-10-17');
    expect(office.recipientsPerDay()).toEqual({ 15: 1, 16: 29, 17: 30 });
  });
});

describe('A quota of nothing', () => {
  it('holds every letter with its reason, and all go when there is quota again', () => {
    const office = givenLetters({ units: unitsNumbered(5) });
    office.google.mailQuota.set(STAFF, 0);
    office.noonOf('2018-10-15');
    expect([office.outbox.length, office.statesOfLetters()]).toEqual([0, { 'Tạm giữ': 6 }]);
    expect(office.panel().health).toEqual(
      expect.arrayContaining([
        'Hạn mức còn lại hôm nay: 0 người nhận.',
        '6 thư đang chờ.',
        expect.stringMatching(/^Lượt gần nhất: 15\/10\/2018 08:\d\d \(6 thư chờ lượt sau\)\.$/),
      ]),
    );
    office.google.mailQuota.set(STAFF, 100);
    office.noonOf('2018-10-16');
    expect([office.outbox.length, office.statesOfLetters()]).toEqual([6, { 'Đã gửi': 6 }]);
  });

  it('but for one lets the summary go, from the reserve', () => {
    const office = givenLetters({ units: unitsNumbered(5) });
    office.google.mailQuota.set(STAFF, 1);
    office.noonOf('2018-10-15');
    expect(office.outbox.map(({ to }) => to.join())).toEqual([STAFF]);
  });
});

it('Letters are counted against the account of whoever sends them, not of the owner', () => {
  const office = givenLetters({ units: unitsNumbered(5) });
  office.noonOf('2018-10-15');
  expect([office.google.mailQuota.remaining(STAFF), office.google.mailQuota.remaining(OWNER)]).toEqual([
    94, 100,
  ]);
});
