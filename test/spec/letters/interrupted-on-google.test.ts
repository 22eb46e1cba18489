// One daily run that is interrupted, at one chosen point, told in full. That no other point differs is shown
// by the tests in cut/, which try them all.
import { givenLetters, saidIn, STAFF, unitsNumbered, type LettersOffice } from '../../support/letters';

const key = (i: number): string => `moi/2018-1/U000${i}`;
const asks = (office: LettersOffice, name: string, input: unknown) =>
  office.staff.opensPage('Thư…').asks(name, input);
/** Before the first run: a summary to staff and five invitations are due. */
const early = (): LettersOffice => {
  const office = givenLetters({ units: unitsNumbered(5) });
  office.passesTo('2018-10-15', '06:00');
  return office;
};
/** The run is ended as the letter to U0001 leaves; nobody knows whether it did. */
const cut = (): LettersOffice => {
  const office = early();
  office.google.failNext({ call: 3, how: 'kill', name: 'MailApp.sendEmail' });
  office.noonOf('2018-10-15');
  return office;
};
const lineOf = (office: LettersOffice, i: number): number =>
  office.letters.findIndex((row) => row['Mã thư'] === key(i)) + 2;
const states = (office: LettersOffice): string[] =>
  [0, 1, 2, 3, 4].map((i) => office.letter(key(i))['Trạng thái']!);

describe('A run that was ended', () => {
  it('leaves letters that went, one in doubt, and the others waiting, each with its reason', () => {
    const office = cut();
    expect([states(office), office.letters.map((row) => row['Lý do'])]).toEqual([
      Array(5).fill('Đang gửi'),
      Array(6).fill(''),
    ]);
    office.panel();
    expect(office.letters).toHaveLength(6);
    expect(states(office)).toEqual(['Đã gửi', 'Không rõ đã gửi', 'Tạm giữ', 'Tạm giữ', 'Tạm giữ']);
    expect([office.letter(key(0))['Lý do'], office.letter(key(3))['Lý do']]).toEqual([
      '',
      'Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.',
    ]);
    office.noonOf('2018-10-16');
    expect(states(office)).toEqual(['Đã gửi', 'Không rõ đã gửi', 'Đã gửi', 'Đã gửi', 'Đã gửi']);
    expect(office.outbox).toHaveLength(5);
  });

  it('is settled once: what staff have written meanwhile stands', () => {
    const office = cut();
    office.staff.types('Thư', lineOf(office, 1), 'Trạng thái', 'Bỏ qua');
    office.staff.types('Thư', lineOf(office, 0), 'Trạng thái', 'Bỏ qua');
    office.panel();
    expect(states(office).slice(0, 3)).toEqual(['Bỏ qua', 'Bỏ qua', 'Tạm giữ']);
  });

  it('gives a letter that went, or may have gone, its line again when somebody has deleted it', () => {
    const office = cut();
    for (const i of [0, 1]) office.staff.hand.deleteRows('Thư', lineOf(office, i));
    office.panel();
    expect(states(office)).toEqual(['Đã gửi', 'Không rõ đã gửi', 'Tạm giữ', 'Tạm giữ', 'Tạm giữ']);
  });

  it('does not hold for a line that somebody marked “Đang gửi” by hand: nobody knows about that letter', () => {
    const office = cut();
    office.staff.types('Thư', lineOf(office, 4), 'Lúc', '01/10/2018 08:00');
    office.panel();
    expect(states(office)).toEqual(['Đã gửi', 'Không rõ đã gửi', 'Tạm giữ', 'Tạm giữ', 'Không rõ đã gửi']);
    const calm = early();
    calm.noonOf('2018-10-15');
    calm.staff.types('Thư', lineOf(calm, 2), 'Trạng thái', 'Đang gửi');
    calm.noonOf('2018-10-16');
    expect(states(calm)).toEqual(['Đã gửi', 'Đã gửi', 'Không rõ đã gửi', 'Đã gửi', 'Đã gửi']);
    expect(calm.mailsTo('u2@example.org')).toHaveLength(1);
  });

  it('keeps other runs from sending for seven minutes, and no longer', () => {
    const office = early();
    office.google.failNext({ call: 3, how: 'kill', name: 'MailApp.sendEmail' });
    expect(office.untilDailyRun('2018-10-15')!.killed).toBe(true);
    const later = { key: 'nhac/2018-1/7/U0000' };
    expect(saidIn(asks(office, 'sendNow', later))).toEqual([
      'Đang có một lượt gửi thư. Chờ vài phút rồi mở lại bảng Thư.',
    ]);
    office.passesTo('2018-10-15', '09:08');
    expect(asks(office, 'sendNow', later)).toMatchObject({ ok: true, value: { did: '1 thư đã gửi' } });
  });
});

describe('A letter that Google answers with an error', () => {
  it('is in doubt when the quota cannot be asked either, and then the run stops: nothing may be sent twice', () => {
    const office = early();
    office.google.failNext({ call: 3, how: 'throw', name: 'MailApp.sendEmail' });
    for (const call of [2, 3, 4])
      office.google.failNext({ call, how: 'throw', name: 'MailApp.getRemainingDailyQuota' });
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.length, states(office)]).toEqual([
      true,
      2,
      ['Đã gửi', 'Không rõ đã gửi', 'Tạm giữ', 'Tạm giữ', 'Tạm giữ'],
    ]);
    expect(office.letter(key(1))['Lý do']).toMatch(/^Google báo lỗi nhưng đã trừ hạn mức/);
    expect(office.letter(key(2))['Lý do']).toBe('Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.');
    expect(office.panel().health).toContainEqual(
      expect.stringContaining('2 thư đã gửi, 1 thư không rõ đã gửi, 3 thư chờ lượt sau.'),
    );
    office.noonOf('2018-10-16');
    expect([office.outbox.length, states(office)[1]]).toEqual([5, 'Không rõ đã gửi']);
  });

  it('is in doubt when the quota was counted, for it may have left, and is not sent again by itself; the letters after it go', () => {
    const office = early();
    office.google.failNext({ call: 3, how: 'unanswered', name: 'MailApp.sendEmail' });
    for (const day of ['2018-10-15', '2018-10-16', '2018-10-17']) office.noonOf(day);
    expect([office.mailsTo('u1@example.org').length, office.outbox.length, states(office)]).toEqual([
      1,
      6,
      ['Đã gửi', 'Không rõ đã gửi', 'Đã gửi', 'Đã gửi', 'Đã gửi'],
    ]);
    expect(office.letter(key(1))['Lý do']).toMatch(/^Google báo lỗi nhưng đã trừ hạn mức/);
  });

  it('is in doubt by its own count, also when the one before it had left the quota untouched', () => {
    const office = early();
    office.google.failNext({ call: 3, how: 'throw', name: 'MailApp.sendEmail' });
    office.google.failNext({ call: 4, how: 'unanswered', name: 'MailApp.sendEmail' });
    office.noonOf('2018-10-15');
    expect(states(office)).toEqual(['Đã gửi', 'Gửi lỗi', 'Không rõ đã gửi', 'Đã gửi', 'Đã gửi']);
    office.noonOf('2018-10-16');
    expect([office.mailsTo('u1@example.org').length, office.mailsTo('u2@example.org').length]).toEqual([
      1, 1,
    ]);
  });

  it('has failed when the quota is untouched, and the letters after it go', () => {
    const office = early();
    office.google.failNext({ call: 3, how: 'throw', name: 'MailApp.sendEmail' });
    office.noonOf('2018-10-15');
    expect(states(office)).toEqual(['Đã gửi', 'Gửi lỗi', 'Đã gửi', 'Đã gửi', 'Đã gửi']);
    expect(office.panel().health).toContainEqual(expect.stringContaining('5 thư đã gửi, 1 thư gửi lỗi'));
  });

  it('waits with all after it when the journal cannot be written: what nobody could reconstruct is not begun', () => {
    const office = early();
    // Before the fifth: the right to send, the journal's beginning, the summary in the journal, the time of
    // the first letter.
    for (const call of [5, 6, 7])
      office.google.failNext({ call, how: 'throw', name: 'Properties.setProperty' });
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.map(({ to }) => to.join())]).toEqual([true, [STAFF]]);
    expect(
      office.letters
        .filter(({ 'Mã thư': one }) => one!.startsWith('moi'))
        .map((row) => `${row['Trạng thái']}: ${row['Lý do']}`),
    ).toEqual(Array(5).fill('Tạm giữ: Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.'));
    office.noonOf('2018-10-16');
    expect(states(office)).toEqual(Array(5).fill('Đã gửi'));
    expect(office.outbox).toHaveLength(6);
  });
});
