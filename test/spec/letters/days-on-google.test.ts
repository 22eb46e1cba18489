// What can happen to a daily run: twice in a day, not at all for days, two people's triggers, paused, without
// settings, out of time.
import { makeRealmsAnew } from '../../../emulator';
import {
  countBy,
  dayOfMail,
  givenLetters,
  NEXT_STAFF,
  pairs,
  saidIn,
  STAFF,
  unitsNumbered,
  type LettersOffice,
} from '../../support/letters';

// How long a run over so many units computes is looked at here: V8 meets its code anew, as Google's does.
makeRealmsAnew();

const toUnit = (office: LettersOffice, unit = 'u0@example.org'): string[] =>
  office
    .mailsTo(unit)
    .map((mail) => `${dayOfMail(mail).slice(5)} ${/còn \d+ ngày/.exec(mail.body)?.[0] ?? ''}`);
const runs = (office: LettersOffice) =>
  office.google.runs.filter(({ functionName }) => functionName === 'sendDailyLetters');

describe('The daily run', () => {
  it('a second time on the same day sends nothing, whoever starts it', () => {
    const office = givenLetters({ units: unitsNumbered(3) });
    office.noonOf('2018-10-15');
    expect(office.outbox).toHaveLength(4);
    const lines = office.letters;
    for (const who of [office.staff, office.owner, office.clerk(NEXT_STAFF), office.unlisted])
      expect(office.runsAgain(who).ok).toBe(true);
    expect(office.outbox).toHaveLength(4);
    expect(office.letters).toEqual(lines);
  });

  it('that two triggers of one person start on the same day sends once', () => {
    const office = givenLetters({ units: unitsNumbered(3) });
    office.switchesOn();
    expect(office.google.triggers).toHaveLength(1);
    office.google.stage.world.memory.triggers.push({
      ...office.google.stage.world.memory.triggers[0]!,
      id: 'thừa',
    });
    expect(office.noonOf('2018-10-15').length).toBeGreaterThanOrEqual(2);
    expect(new Set(pairs(office.outbox)).size).toBe(office.outbox.length);
    office.switchesOn();
    expect(office.google.triggers).toHaveLength(1);
  });

  it("works for nothing but an event of the sender's own trigger, whoever calls it", () => {
    const office = givenLetters({ units: unitsNumbered(3) });
    const [trigger] = office.google.triggers;
    office.google.clock.moveTo('2018-10-15T07:00:00+07:00');
    office.staff.opensPage();
    office.cauKe.opensPage();
    for (const event of [
      undefined,
      {},
      { triggerUid: 'x' },
      { triggerUid: 5 },
      'x',
      { triggerUid: [trigger!.id] },
    ])
      office.staff.hand.call('sendDailyLetters', event);
    office.cauKe.hand.call('sendDailyLetters', { triggerUid: trigger!.id });
    expect(office.outbox).toEqual([]);
    office.staff.hand.call('sendDailyLetters', { triggerUid: trigger!.id });
    expect(office.outbox).not.toEqual([]);
  });

  it('can be started by a unit without harm', () => {
    const office = givenLetters({ units: unitsNumbered(3) });
    office.google.clock.moveTo('2018-10-15T08:05:00+07:00');
    office.cauKe.opensPage();
    expect(office.cauKe.hand.call('sendDailyLetters').ok).toBe(true);
    expect(office.outbox).toEqual([]);
  });

  it('does nothing before letters are switched on', () => {
    const office = givenLetters({ units: unitsNumbered(3), on: false });
    office.google.clock.moveTo('2018-10-15T12:00:00+07:00');
    office.runsAgain();
    expect([office.outbox, office.letters]).toEqual([[], []]);
  });

  it('starts within the hour that the office has set', () => {
    const office = givenLetters({ units: unitsNumbered(1), settings: { 'Giờ gửi thư': '14' } });
    office.passesTo('2018-10-15', '23:00');
    expect(runs(office).slice(-1)[0]!.startedAt).toMatch(/^2018-10-15T07:/);
  });
});

describe('Runs that Google misses', () => {
  it('three days long are caught up by the most urgent letter alone', () => {
    const office = givenLetters({ units: unitsNumbered(3) });
    office.noonOf('2018-10-21');
    for (const day of ['2018-10-22', '2018-10-23', '2018-10-24']) {
      office.missesRun();
      office.noonOf(day);
    }
    expect(office.google.faultsLeft).toBe(0);
    expect(toUnit(office)).toEqual(['10-15 còn 14 ngày']);
    for (const day of ['2018-10-25', '2018-10-26', '2018-10-27']) office.noonOf(day);
    expect(toUnit(office)).toEqual(['10-15 còn 14 ngày', '10-25 còn 4 ngày', '10-26 còn 3 ngày']);
    expect(office.mailsOn('2018-10-25').map(({ to }) => to.join())).toEqual([
      STAFF,
      'u0@example.org',
      'u1@example.org',
      'u2@example.org',
    ]);
  });

  it('over the first day of letters only move the invitation', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-14');
    for (const day of ['2018-10-15', '2018-10-16', '2018-10-17']) {
      office.missesRun();
      office.noonOf(day);
    }
    expect(office.outbox).toEqual([]);
    office.noonOf('2018-10-18');
    expect(toUnit(office)).toEqual(['10-18 còn 11 ngày']);
  });

  it('for more than a day are said to staff when they open the file, and in the panel', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-15');
    for (const day of ['2018-10-16', '2018-10-17']) {
      office.missesRun();
      office.noonOf(day);
    }
    const said = /^Lượt gửi thư gần nhất là 15\/10\/2018 08:\d\d, đã quá một ngày\./;
    expect(office.toldAtOpening(office.staff)).toEqual([expect.stringMatching(said)]);
    expect(office.toldAtOpening(office.unlisted)).toEqual([]);
    expect(office.panel().stopped).toEqual([
      'Lịch chạy hằng ngày đã quá một ngày không gửi thư. Bấm “Bật lại”.',
    ]);
    office.noonOf('2018-10-18');
    expect(office.toldAtOpening(office.staff)).toEqual([]);
  });

  it('from the first day on are said too', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    for (const day of ['2018-10-12', '2018-10-13', '2018-10-14']) {
      office.missesRun();
      office.noonOf(day);
    }
    expect(office.toldAtOpening(office.staff)).toEqual([
      'Đã bật gửi thư từ 12/10/2018 08:00 mà chưa có lượt gửi nào. Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra.',
    ]);
  });

  it('are not said over a weekend without letters, nor while letters are off', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-21');
    expect(office.toldAtOpening(office.staff)).toEqual([]);
    office.switches(false);
    office.passesTo('2018-10-28', '12:00');
    expect(office.toldAtOpening(office.staff)).toEqual([]);
  });
});

describe('Two people', () => {
  const both = () =>
    givenLetters({
      units: unitsNumbered(3),
      settings: { 'Email cán bộ phụ trách': `${STAFF}, ${NEXT_STAFF}` },
    });

  it('do not both send: the second is refused, and told who sends', () => {
    const office = both();
    expect(saidIn(office.switches(true, false, office.clerk(NEXT_STAFF)))).toEqual([
      `${STAFF} đang là người gửi thư. Chọn “Nhận việc gửi thư” nếu muốn gửi thay.`,
    ]);
    expect(office.google.triggers.map(({ owner }) => owner)).toEqual([STAFF]);
  });

  it("change over when the second takes over; the first one's trigger goes on and does nothing", () => {
    const office = both();
    office.noonOf('2018-10-15');
    expect(office.switchesOn(office.clerk(NEXT_STAFF), true)).toMatchObject({ on: true, runner: NEXT_STAFF });
    expect(office.google.triggers.map(({ owner }) => owner).sort()).toEqual([STAFF, NEXT_STAFF].sort());
    office.noonOf('2018-10-22');
    expect(
      countBy(
        runs(office).filter(({ startedAt }) => startedAt > '2018-10-22'),
        ({ user }) => user,
      ),
    ).toEqual({ [STAFF]: 1, [NEXT_STAFF]: 1 });
    expect(office.mailsOn('2018-10-22').map(({ from }) => from)).toEqual(Array(4).fill(NEXT_STAFF));
    expect(office.panel().health).toContain(`Người gửi: ${NEXT_STAFF}.`);
  });

  it('may hand back: the first takes over again with one trigger', () => {
    const office = both();
    office.switchesOn(office.clerk(NEXT_STAFF), true);
    office.switchesOn(office.staff, true);
    expect(countBy(office.google.triggers, ({ owner }) => owner)).toEqual({ [STAFF]: 1, [NEXT_STAFF]: 1 });
    office.noonOf('2018-10-15');
    expect(office.outbox.map(({ from }) => from)).toEqual(Array(4).fill(STAFF));
  });

  it('cannot be replaced by somebody who is not staff', () => {
    const office = both();
    for (const who of [office.unlisted, office.cauKe])
      expect(saidIn(office.switches(true, true, who))).toEqual([
        expect.stringMatching(/^Mục này chỉ dành cho cán bộ/),
      ]);
    expect(office.google.triggers.map(({ owner }) => owner)).toEqual([STAFF]);
  });
});

describe('Letters that are paused', () => {
  it('wait until they are switched on again, and are then caught up', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.noonOf('2018-10-15');
    expect(office.switches(false)).toMatchObject({ ok: true, value: { on: false, runner: '' } });
    expect(office.google.triggers).toEqual([]);
    expect(office.row('Cấu hình', 'Mục', 'Gửi thư tự động')['Giá trị']).toBe('Không');
    expect(office.rows('Nhật ký').at(-1)).toMatchObject({ Việc: 'Tắt gửi thư tự động', Ai: STAFF });
    expect(office.panel().health[0]).toBe('Chưa ai được giao gửi thư.');
    office.noonOf('2018-10-23');
    expect(office.outbox).toHaveLength(3);
    office.switchesOn();
    office.noonOf('2018-10-24');
    expect(toUnit(office)).toEqual(['10-15 còn 14 ngày', '10-24 còn 5 ngày']);
  });

  it('by a colleague or by hand in Cấu hình stay paused: the trigger comes and does nothing', () => {
    const office = givenLetters({
      units: unitsNumbered(2),
      settings: { 'Email cán bộ phụ trách': `${STAFF}, ${NEXT_STAFF}` },
    });
    expect(office.switches(false, false, office.clerk(NEXT_STAFF))).toMatchObject({
      ok: true,
      value: { on: false, runner: STAFF },
    });
    expect(office.google.triggers).toHaveLength(1);
    expect(office.noonOf('2018-10-15')).toHaveLength(4);
    expect(office.outbox).toEqual([]);
    expect(office.panel()).toMatchObject({
      on: false,
      health: expect.arrayContaining(['Đang tạm dừng: không thư nào được gửi.']),
    });
    office.sets('Gửi thư tự động', 'Có');
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(3);
    office.sets('Gửi thư tự động', 'Không');
    office.noonOf('2018-10-22');
    expect(office.outbox).toHaveLength(3);
  });
});

describe('A daily run that fails', () => {
  it('is said in the panel, in words, until the next one comes to its end; Google tells the one who sends', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.passesTo('2018-10-15', '06:00');
    for (const call of [1, 2, 3])
      office.google.failNext({ call, how: 'throw', name: 'MailApp.getRemainingDailyQuota' });
    const [run] = office.noonOf('2018-10-15');
    const { health, stopped } = office.panel();
    expect([run!.ok, health.filter((text) => text.startsWith('Lượt gửi chưa xong')), stopped]).toEqual([
      false,
      [expect.stringMatching(/^Lượt gửi chưa xong, 15\/10\/2018: Google báo lỗi/)],
      [],
    ]);
    office.noonOf('2018-10-16');
    expect([
      office.outbox.length,
      office.panel().health.filter((text) => text.startsWith('Lượt gửi chưa xong')),
    ]).toEqual([3, []]);
  });

  it('for a moment at one step costs nothing: the step is done again', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.passesTo('2018-10-15', '06:00');
    for (const call of [1, 2])
      office.google.failNext({ call, how: 'throw', name: 'MailApp.getRemainingDailyQuota' });
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.length, run!.calls['Utilities.sleep']]).toEqual([true, 3, 2]);
  });
});

describe('Time', () => {
  it('is not run out of: a slow mail service makes the run stop before six minutes, and the rest goes the next day', () => {
    const office = givenLetters({ units: unitsNumbered(20) });
    office.passesTo('2018-10-15', '06:00');
    for (let call = 3; call < 8; call += 1)
      office.google.failNext({ call, how: 'slow', name: 'MailApp.sendEmail' });
    const [run] = office.noonOf('2018-10-15');
    expect(run!.ok).toBe(true);
    expect(run!.modelledMs).toBeLessThan(345_000);
    expect([office.outbox.length, office.statesOfLetters()]).toEqual([7, { 'Đã gửi': 7, 'Tạm giữ': 14 }]);
    expect(
      new Set(office.letters.filter((row) => row['Trạng thái'] === 'Tạm giữ').map((row) => row['Lý do'])),
    ).toEqual(new Set(['Hết thời gian của một lượt gửi, lượt sau sẽ gửi.']));
    office.noonOf('2018-10-16');
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 21 });
    expect(new Set(pairs(office.outbox)).size).toBe(21);
  });

  it('that is over just as 25 letters have left holds all the others, each with the reason', () => {
    const office = givenLetters({ units: unitsNumbered(30) });
    office.passesTo('2018-10-15', '06:00');
    for (let call = 21; call < 26; call += 1)
      office.google.failNext({ call, how: 'slow', name: 'MailApp.sendEmail' });
    const [run] = office.noonOf('2018-10-15');
    expect([run!.ok, office.outbox.length, office.statesOfLetters()]).toEqual([
      true,
      25,
      { 'Đã gửi': 25, 'Tạm giữ': 6 },
    ]);
    expect(
      new Set(office.letters.filter((row) => row['Trạng thái'] === 'Tạm giữ').map((row) => row['Lý do'])),
    ).toEqual(new Set(['Hết thời gian của một lượt gửi, lượt sau sẽ gửi.']));
  });

  it('is given to others: while the sheet is being written for long, no letter is sent, and staff are told', () => {
    const office = givenLetters({ units: unitsNumbered(2) });
    office.passesTo('2018-10-15', '06:00');
    const release = office.google.holdScriptLock();
    const [run] = office.noonOf('2018-10-15');
    release();
    expect([run!.ok, office.outbox]).toEqual([false, []]);
    expect(office.panel().health).toContainEqual(
      'Lượt gửi chưa xong, 15/10/2018: Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.',
    );
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(3);
  });
});
