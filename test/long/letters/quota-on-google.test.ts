// A consumer account may write to 100 people in 24 hours. What does not fit waits, in order, and is said;
// what could never fit is refused when letters are switched on.
import { makeRealmsAnew } from '../../../emulator';
import { dayOfMail, givenLetters, saidIn, STAFF, unitsNumbered } from '../../support/letters';

// How long a run over so many units computes is looked at here: V8 meets its code anew, as Google's does.
makeRealmsAnew();

jest.setTimeout(600_000);

const sum = (counts: Record<string, number> = {}): number => Object.values(counts).reduce((a, b) => a + b, 0);
const october = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `2018-10-${String(from + i).padStart(2, '0')}`);

describe('1,200 units on a quota of 100 a day, letters from three weeks before the deadline', () => {
  const office = givenLetters({
    units: unitsNumbered(1_200),
    today: '2018-10-05',
    on: false,
    settings: { 'Gửi thư từ ngày': '08/10/2018' },
  });
  const view = office.switchesOn();
  const runs = october(6, 29).map((day) => office.noonOf(day)[0]!);

  it('may be switched on, with a warning that reminders will be left out', () => {
    expect(view.refuse).toEqual([]);
    expect(view.warn).toEqual([
      expect.stringMatching(/\d thư nhắc không kịp gửi\. Mỗi đơn vị vẫn có ít nhất một thư/),
    ]);
  });

  it('send 90 a day on every working day, and keep the reserve of 10', () => {
    expect(runs.every(({ ok }) => ok)).toBe(true);
    expect(office.recipientsPerDay()).toEqual(
      Object.fromEntries(
        ['08', '09', '10', '11', '12', '15', '16', '17', '18', '19', '22', '23', '24', '25', '26', '29'].map(
          (day) => [day, 90],
        ),
      ),
    );
  });

  it('go as the panel said that they would when letters were switched on', () => {
    const went = Object.fromEntries(
      Object.entries(office.sentByDay()).map(([day, kinds]) => [day, sum(kinds)]),
    );
    const said = Object.fromEntries(
      view.days
        .filter(({ day }) => day <= '2018-10-26')
        .map(({ words, counts }) => [
          words.slice(0, 5),
          sum(
            Object.fromEntries(
              [...counts.split(';')[0]!.matchAll(/(\d+) thư (\S+)/g)].map(([, n, kind]) => [kind, Number(n)]),
            ),
          ),
        ]),
    );
    expect(went).toMatchObject(said);
    expect(Object.keys(said)).toHaveLength(15);
  });

  it('reach every unit before the deadline, and none twice in a day', () => {
    expect(new Set(office.outbox.map(({ to }) => to[0])).size).toBe(1_201);
    const seen = office.outbox.map((mail) => `${dayOfMail(mail)} ${mail.to.join()}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('put the summary first on each of its days', () => {
    const firsts = ['2018-10-08', '2018-10-15', '2018-10-22', '2018-10-26', '2018-10-29'].map(
      (day) => office.mailsOn(day)[0]!.to[0],
    );
    expect(firsts).toEqual(Array(5).fill(STAFF));
  });

  it('leave a line in Thư for every letter that waits, with the reason', () => {
    const waiting = office.letters.filter((row) => row['Trạng thái'] === 'Tạm giữ');
    expect(new Set(waiting.map((row) => row['Lý do']))).toEqual(
      new Set(['Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.']),
    );
    expect(
      new Set([
        ...waiting.map((row) => row['Người nhận']),
        ...office.mailsOn('2018-10-29').map(({ to }) => to.join()),
      ]).size,
    ).toBe(1_201);
    expect(
      office.letters.filter((row) => !/^(Đã gửi|Tạm giữ|Không cần gửi nữa)$/.test(row['Trạng thái']!)),
    ).toEqual([]);
  });

  it('tell staff in the summary what was sent, what waits and what quota is left', () => {
    const last = office.mailsTo(STAFF).slice(-1)[0]!;
    expect(last.body).toMatch(/Cả đợt: 1350 đã gửi, \d+ tạm giữ/);
    expect(last.body).toContain('Hạn mức còn lại: 100 người nhận.');
  });
});

describe('Switching on', () => {
  it('is refused when some units would get nothing before the deadline, and says how many', () => {
    const office = givenLetters({
      units: unitsNumbered(1_200),
      today: '2018-10-19',
      on: false,
      settings: { 'Gửi thư từ ngày': '22/10/2018' },
    });
    const answer = office.switches(true);
    // Six working days, with three summaries.
    expect(saidIn(answer)).toEqual([
      `Mỗi ngày gửi được đến nhiều nhất 100 người nhận: đến hết ngày 29/10/2018 còn ${1_200 - (6 * 90 - 3)} đơn vị chưa có thư nào. Bắt đầu sớm hơn, gia hạn, hoặc gửi từ hộp thư Google Workspace; hoặc gọi điện cho các đơn vị đó.`,
    ]);
    expect(office.google.triggers).toEqual([]);
    expect(office.row('Cấu hình', 'Mục', 'Gửi thư tự động')['Giá trị']).toBe('Không');
  });
});

describe('A Workspace account, whose quota is larger than what one run can send in its time', () => {
  const office = givenLetters({ units: unitsNumbered(1_000), account: 'workspace' });
  const view = office.panel();
  const [first] = office.noonOf('2018-10-15');

  it('is told what a run can send, not what the quota allows', () => {
    expect(view.days[0]!.counts).toBe('1 thư tổng hợp, 389 thư mời; 611 thư chờ hôm sau');
    expect(view.warn).toEqual([
      expect.stringMatching(
        /^Mỗi ngày gửi được đến nhiều nhất 400 người nhận nên \d+ thư nhắc không kịp gửi/,
      ),
    ]);
  });

  it('sends at least so many before the time is over, and the rest on the days after', () => {
    expect(first!.ok).toBe(true);
    expect(office.outbox.length).toBeGreaterThanOrEqual(390);
    for (const day of ['2018-10-16', '2018-10-17']) office.noonOf(day);
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 1_001 });
    expect(new Set(office.outbox.map(({ to }) => to.join())).size).toBe(1_001);
  });
});

describe('Calls to Google', () => {
  const runOf = (count: number) => {
    const office = givenLetters({ units: unitsNumbered(count), account: 'workspace' });
    const [run] = office.noonOf('2018-10-15');
    return { sent: office.outbox.length, other: run!.callCount - office.outbox.length, run: run! };
  };
  const [none, sixty, thousand] = [runOf(0), runOf(60), runOf(1_000)];

  it('besides the mail itself are a constant and at most two a letter', () => {
    expect([none.sent, sixty.sent]).toEqual([1, 61]);
    expect(thousand.sent).toBeGreaterThan(400);
    expect(none.other).toBeLessThanOrEqual(60);
    for (const { other, sent } of [sixty, thousand]) expect(other).toBeLessThanOrEqual(none.other + 2 * sent);
  });

  it('grow with the letters, not with the units', () =>
    expect((thousand.other - none.other) / thousand.sent).toBeLessThanOrEqual(
      (sixty.other - none.other) / sixty.sent + 0.1,
    ));

  it('end before six minutes, however many letters there are', () => {
    expect(thousand.run.ok).toBe(true);
    expect(thousand.run.modelledMs).toBeLessThan(330_000);
  });
});
