// What staff do with one letter in the panel `Thư…`: send it to themselves, send it now, skip it, decide on
// one that may have gone.
import {
  givenLetters,
  keysIn,
  OWNER,
  pairs,
  saidIn,
  STAFF,
  unitsNumbered,
  type LettersOffice,
} from '../../support/letters';
import { newRow, UNLISTED } from '../../support/office';

const INVITATION = 'moi/2018-1/U0000',
  WEEK = 'nhac/2018-1/7/U0000';
const asks = <T>(office: LettersOffice, name: string, input: unknown, who = office.staff) =>
  who.opensPage('Thư…').asks<T>(name, input);
const given = (more = {}) => givenLetters({ units: unitsNumbered(3), ...more });

describe('Send it to me', () => {
  it('sends the letter to the person who asks, marked, and records nothing; the real one goes on its day', () => {
    const office = given();
    const before = office.google.scriptProperties;
    expect(asks(office, 'sendToMe', { key: INVITATION })).toEqual({ ok: true, value: { to: STAFF } });
    expect(office.outbox.map(({ to, subject }) => [to, subject])).toEqual([
      [
        [STAFF],
        '[THƯ THỬ] 04/HD-LĐLĐ, Công đoàn cơ sở số 0: đề nghị báo cáo tài khoản Facebook, thời hạn hết ngày 29/10/2018 (còn 14 ngày)',
      ],
    ]);
    expect(office.outbox[0]!.body).toContain(`chỉ gửi đến ${STAFF}.`);
    expect(office.outbox[0]!.body).toContain('Khi gửi thật, người nhận thư này là: u0@example.org.');
    expect([office.letters, office.google.scriptProperties]).toEqual([[], before]);
    office.noonOf('2018-10-15');
    expect(office.mailsTo('u0@example.org')).toHaveLength(1);
  });

  it('comes in the name of the office, or in the name that it has set, and needs one letter of quota', () => {
    const office = given();
    office.google.mailQuota.set(STAFF, 1);
    asks(office, 'sendToMe', { key: INVITATION });
    const named = given({ settings: { 'Tên người gửi thư': 'LĐLĐ tỉnh Trà Vinh' } });
    asks(named, 'sendToMe', { key: INVITATION });
    expect([office.outbox.map(({ name }) => name), named.outbox.map(({ name }) => name)]).toEqual([
      ['Ban Tuyên giáo - Nữ công'],
      ['LĐLĐ tỉnh Trà Vinh'],
    ]);
  });

  it('says so when the letter is no longer in the plan', () => {
    expect(saidIn(asks(given(), 'sendToMe', { key: 'moi/2018-1/KHAC' }))).toEqual([
      'Thư này không còn trong lịch gửi. Mở lại bảng Thư.',
    ]);
  });

  it('says so when there is no quota left', () => {
    const office = given();
    office.google.mailQuota.set(STAFF, 0);
    expect(saidIn(asks(office, 'sendToMe', { key: INVITATION }))).toEqual([
      'Hôm nay đã hết hạn mức gửi thư của Google. Gửi vào ngày mai.',
    ]);
  });

  it('says so when Google refuses', () => {
    const office = given();
    office.google.failNext({ call: 1, how: 'throw', name: 'MailApp.sendEmail' });
    expect(saidIn(asks(office, 'sendToMe', { key: INVITATION }))).toEqual([
      `Google không nhận gửi thư đến ${STAFF}. Thử lại sau.`,
    ]);
  });
});

describe('Send it now', () => {
  it('sends the letter before its day, says who did, and does not send it again on its day', () => {
    const office = given();
    office.noonOf('2018-10-15');
    office.passesTo('2018-10-17', '15:00');
    expect(asks(office, 'sendNow', { key: WEEK })).toEqual({ ok: true, value: { did: '1 thư đã gửi' } });
    expect(office.letter(WEEK)).toMatchObject({
      'Trạng thái': 'Đã gửi',
      Lúc: '17/10/2018 15:00',
      'Lý do': `Cán bộ gửi sớm: ${STAFF}`,
      'Tiêu đề': expect.stringMatching(/nhắc báo cáo tài khoản Facebook/),
    });
    expect(office.row('Nhật ký', 'Việc', 'Gửi sớm một thư')).toMatchObject({ Ai: STAFF, 'Đơn vị': 'U0000' });
    office.noonOf('2018-10-22');
    expect(office.mailsOn('2018-10-22').map(({ to }) => to.join())).toEqual([
      STAFF,
      'u1@example.org',
      'u2@example.org',
    ]);
    office.noonOf('2018-10-26');
    expect(office.mailsOn('2018-10-26').map(({ to }) => to.join())).toEqual([
      STAFF,
      'u0@example.org',
      'u1@example.org',
      'u2@example.org',
    ]);
  });

  it('can be done for one letter after the other: a run gives back the right to send as it ends', () => {
    const office = given();
    for (const i of [0, 1, 2])
      expect(asks(office, 'sendNow', { key: `moi/2018-1/U000${i}` })).toEqual({
        ok: true,
        value: { did: '1 thư đã gửi' },
      });
    expect(office.panel().health.join()).not.toContain('Đang có một lượt gửi');
  });

  it('works while letters are off, from the account of whoever clicks, and only once', () => {
    const office = given({ on: false });
    office.passesTo('2018-10-15', '09:00');
    expect(asks(office, 'sendNow', { key: INVITATION }, office.owner).ok).toBe(true);
    expect(office.outbox.map(({ from, to }) => [from, to.join()])).toEqual([[OWNER, 'u0@example.org']]);
    expect(saidIn(asks(office, 'sendNow', { key: INVITATION }))).toEqual([
      'Thư này không còn trong lịch gửi. Mở lại bảng Thư.',
    ]);
    expect(office.outbox).toHaveLength(1);
  });

  it('does not send to a unit that has reported meanwhile', () => {
    const office = givenLetters({ people: [], units: unitsNumbered(1, { email: UNLISTED }) });
    office.staff.opensPage('Thư…');
    office.unlisted.reports([newRow()], 'U0000');
    expect(office.staff.asks('sendNow', { key: INVITATION }).ok).toBe(false);
    expect(office.outbox).toEqual([]);
  });

  it('does not send to a unit that reports in that very moment, and says that there was nothing to send', () => {
    const office = givenLetters({ people: [], units: unitsNumbered(1, { email: UNLISTED }) });
    office.staff.opensPage('Thư…');
    office.google.meanwhile({ call: 1, name: 'Lock.tryLock', functionName: 'rpc' }, () => {
      office.unlisted.reports([newRow()], 'U0000');
    });
    expect(saidIn(office.staff.asks('sendNow', { key: INVITATION }))).toEqual([
      'Thư này không còn trong lịch gửi. Mở lại bảng Thư.',
    ]);
    expect([
      office.outbox,
      office.rows('Nhật ký').filter((row) => row['Việc'] === 'Gửi sớm một thư'),
    ]).toEqual([[], []]);
  });

  it('is refused while another run is sending, and when there is no quota; nothing is lost by it', () => {
    const office = given();
    office.passesTo('2018-10-15', '06:00');
    office.google.failNext({ call: 3, how: 'kill', name: 'MailApp.sendEmail' });
    expect(office.untilDailyRun('2018-10-15')!.killed).toBe(true);
    expect(saidIn(asks(office, 'sendNow', { key: 'moi/2018-1/U0002' }))).toEqual([
      'Đang có một lượt gửi thư. Chờ vài phút rồi mở lại bảng Thư.',
    ]);
    office.passesTo('2018-10-15', '09:10');
    office.panel();
    office.google.mailQuota.set(STAFF, 2);
    expect(saidIn(asks(office, 'sendNow', { key: 'moi/2018-1/U0002' }))).toEqual([
      'Hôm nay đã hết hạn mức gửi thư của Google. Gửi vào ngày mai.',
    ]);
    office.google.mailQuota.set(STAFF, 100);
    office.noonOf('2018-10-16');
    expect(office.mailsTo('u2@example.org')).toHaveLength(1);
  });
});

describe('Skip', () => {
  it('and “send it now” before the first day of letters cover that day: no reminder takes the place of the invitation', () => {
    const office = given();
    expect([
      asks(office, 'skipLetter', { key: INVITATION }).ok,
      asks(office, 'sendNow', { key: 'moi/2018-1/U0001' }).ok,
    ]).toEqual([true, true]);
    office.noonOf('2018-10-15');
    expect(office.mailsOn('2018-10-15').map(({ to }) => to.join())).toEqual([STAFF, 'u2@example.org']);
    office.noonOf('2018-10-22');
    expect(office.mailsOn('2018-10-22')).toHaveLength(4);
  });

  it('keeps one letter from going; the next one goes', () => {
    const office = given();
    expect(asks(office, 'skipLetter', { key: INVITATION }).ok).toBe(true);
    office.noonOf('2018-10-15');
    expect(office.letter(INVITATION)).toMatchObject({
      'Trạng thái': 'Bỏ qua',
      Loại: 'Thư mời',
      'Đơn vị': 'U0000',
      'Người nhận': 'u0@example.org',
      'Lý do': `Cán bộ chọn bỏ qua: ${STAFF}`,
    });
    expect(office.mailsTo('u0@example.org')).toEqual([]);
    office.noonOf('2018-10-22');
    expect(office.mailsTo('u0@example.org')).toHaveLength(1);
  });

  it('keeps a letter that waits from going', () => {
    const office = given();
    office.google.mailQuota.set(STAFF, 0);
    office.noonOf('2018-10-15');
    expect(asks(office, 'skipLetter', { key: INVITATION }).ok).toBe(true);
    office.google.mailQuota.set(STAFF, 100);
    office.noonOf('2018-10-16');
    expect(office.outbox.map(({ to }) => to.join())).toEqual([STAFF, 'u1@example.org', 'u2@example.org']);
  });

  it('cannot undo a letter that has gone', () => {
    const office = given();
    office.noonOf('2018-10-15');
    expect(saidIn(asks(office, 'skipLetter', { key: INVITATION }))).toEqual([
      'Thư này đã gửi, đang gửi, hoặc đã được quyết định. Mở lại bảng Thư.',
    ]);
    expect(office.letter(INVITATION)['Trạng thái']).toBe('Đã gửi');
  });
});

describe('A letter of which nobody knows whether it left', () => {
  /** The run is cut when the third letter leaves. */
  const cut = (): LettersOffice => {
    const office = given();
    office.passesTo('2018-10-15', '06:00');
    office.google.failNext({ call: 3, how: 'kill', name: 'MailApp.sendEmail' });
    office.noonOf('2018-10-15');
    return office;
  };
  const IN_DOUBT = 'moi/2018-1/U0001';

  it('cannot be skipped while its line says that it is leaving', () => {
    const office = cut();
    expect(saidIn(asks(office, 'skipLetter', { key: IN_DOUBT }))).toEqual([
      'Thư này đã gửi, đang gửi, hoặc đã được quyết định. Mở lại bảng Thư.',
    ]);
    expect(office.letter(IN_DOUBT)['Trạng thái']).toBe('Đang gửi');
  });

  it('is shown in the panel as soon as the run is dead, without waiting for the next', () => {
    const office = cut();
    const { unknown, health } = office.panel();
    expect(unknown).toEqual([
      expect.objectContaining({
        key: IN_DOUBT,
        to: 'u1@example.org',
        state: 'Không rõ đã gửi',
        why: expect.stringMatching(/^Lượt gửi bị ngắt đúng lúc gửi thư này/),
      }),
    ]);
    expect(health).toEqual(
      expect.arrayContaining(['1 thư không rõ đã gửi, cần cán bộ quyết định.', '1 thư đang chờ.']),
    );
    expect(office.outbox).toHaveLength(2);
  });

  it('is never sent again by itself', () => {
    const office = cut();
    for (const day of ['2018-10-16', '2018-10-17', '2018-10-18']) office.noonOf(day);
    expect([office.mailsTo('u1@example.org'), office.mailsTo('u2@example.org').length]).toEqual([[], 1]);
    expect(keysIn(office.panel().unknown)).toEqual([IN_DOUBT]);
    office.noonOf('2018-10-22');
    expect(office.mailsTo(STAFF).slice(-1)[0]!.body).toMatch(
      /1 không rõ đã gửi[\s\S]*- Thư mời, Công đoàn cơ sở số 1, không rõ đã gửi, Lượt gửi bị ngắt đúng lúc/,
    );
  });

  it('is left alone when staff say that it has gone', () => {
    const office = cut();
    office.panel();
    expect(asks(office, 'decideUnknown', { key: IN_DOUBT, wasSent: true }).ok).toBe(true);
    office.noonOf('2018-10-17');
    expect(office.mailsTo('u1@example.org')).toEqual([]);
    expect(office.letter(IN_DOUBT)).toMatchObject({
      'Trạng thái': 'Đã gửi',
      'Lý do': `Cán bộ xác nhận đã gửi: ${STAFF}`,
    });
  });

  it('goes with the next run when staff say that it has not', () => {
    const office = cut();
    office.panel();
    expect(asks(office, 'decideUnknown', { key: IN_DOUBT, wasSent: false }).ok).toBe(true);
    expect(office.letter(IN_DOUBT)).toMatchObject({
      'Trạng thái': 'Không cần gửi nữa',
      'Lý do': `Cán bộ xác nhận chưa gửi: ${STAFF}`,
    });
    office.noonOf('2018-10-16');
    expect(office.mailsTo('u1@example.org')).toHaveLength(1);
    expect(office.letter(IN_DOUBT)).toMatchObject({ 'Trạng thái': 'Đã gửi', 'Lý do': '' });
    expect(new Set(pairs(office.outbox)).size).toBe(office.outbox.length);
  });

  it('is decided once, and only that letter can be', () => {
    const office = cut();
    office.panel();
    asks(office, 'decideUnknown', { key: IN_DOUBT, wasSent: true });
    const settled = ['Thư này đã gửi, đang gửi, hoặc đã được quyết định. Mở lại bảng Thư.'];
    expect(saidIn(asks(office, 'decideUnknown', { key: IN_DOUBT, wasSent: false }))).toEqual(settled);
    expect(saidIn(asks(office, 'decideUnknown', { key: INVITATION, wasSent: false }))).toEqual(settled);
    expect(saidIn(asks(office, 'decideUnknown', { key: 'moi/2018-1/KHAC', wasSent: true }))).toEqual([
      'Thư này không còn trong lịch gửi. Mở lại bảng Thư.',
    ]);
  });
});
