// Things that happen while letters are leaving: another run, a report, the quota used up by others. Every run
// has a thread of its own, and locks are real.
import { endThreads, type RunReport } from '../../../emulator';
import type { Answer } from '../../../src/app/views';
import { newRow, UNLISTED } from '../../support/office';
import {
  givenLetters,
  pairs,
  STAFF,
  timerEvent,
  unitsNumbered,
  type LettersOffice,
} from '../../support/letters';

jest.setTimeout(300_000);
afterAll(endThreads);

const EIGHT = Date.parse('2018-10-15T08:59:00+07:00');
/** The office on the first day of letters, before the trigger comes. */
const given = (count: number, more = {}): LettersOffice => {
  const office = givenLetters({ units: unitsNumbered(count), ...more });
  office.passesTo('2018-10-15', '06:00');
  return office;
};
/** Waits, while runs go on, until something is so. */
async function until(so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000_000 && !so(); turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
  expect(so()).toBe(true);
}
const answered = <T>(run: RunReport): Answer<T> => JSON.parse(String(run.result)) as Answer<T>;

describe('Runs that overlap', () => {
  it.each([1, 2, 3])('send every letter once, however their calls are mixed (%i)', async (seed) => {
    const office = given(30);
    const crowd = office.google.inWorkers({ seed });
    const reports = await Promise.all([
      crowd.as(STAFF).callFromEditor('sendDailyLetters', timerEvent(office.google, STAFF)),
      crowd.as(STAFF).callFromEditor('sendDailyLetters', timerEvent(office.google, STAFF)),
      crowd.as(STAFF).callFromEditor('sendDailyLetters', timerEvent(office.google, STAFF)),
    ]);
    expect(reports.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(office.outbox).toHaveLength(31);
    expect(new Set(pairs(office.outbox)).size).toBe(31);
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 31 });
  });

  it.each([4, 5])('by hand and by the trigger send one letter once (%i)', async (seed) => {
    const office = given(5);
    office.staff.opensPage('Thư…');
    office.owner.opensPage('Thư…');
    const crowd = office.google.inWorkers({ seed });
    const now = (who: string) =>
      crowd.as(who).call('rpc', 'sendNow', JSON.stringify({ key: 'moi/2018-1/U0003' }));
    await Promise.all([
      now(STAFF),
      now(office.owner.email),
      crowd.as(STAFF).callFromEditor('sendDailyLetters', timerEvent(office.google, STAFF)),
    ]);
    office.noonOf('2018-10-16');
    expect(office.mailsTo('u3@example.org')).toHaveLength(1);
    expect(new Set(pairs(office.outbox)).size).toBe(6);
  });
});

describe('A unit that reports while letters are leaving', () => {
  it('is not made to wait for them, and gets no letter any more', async () => {
    const units = unitsNumbered(60);
    units[55]!.email = UNLISTED;
    const office = given(0, { units });
    office.unlisted.opensPage();
    const crowd = office.google.inWorkers({ seed: 7 });
    const sending = crowd.moveTo(EIGHT);
    await until(() => office.outbox.length >= 5);
    const saving = crowd
      .as(UNLISTED)
      .call('rpc', 'saveReport', JSON.stringify({ unit: 'U0055', consent: true, rows: [newRow()] }));
    const saved = await saving,
      left = office.outbox.length,
      [run] = await sending;
    expect(answered(saved).ok).toBe(true);
    expect(saved.modelledMs).toBeLessThan(15_000);
    expect(left).toBeLessThan(50);
    expect(run!.ok).toBe(true);
    expect(office.mailsTo(UNLISTED)).toEqual([]);
    expect(office.letter('moi/2018-1/U0055')).toMatchObject({
      'Trạng thái': 'Không cần gửi nữa',
      'Lý do': 'Đơn vị đã báo cáo, hoặc đã có thư sau.',
    });
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 60, 'Không cần gửi nữa': 1 });
  });
});

describe('A quota that others use up while letters are leaving', () => {
  it('makes the rest wait for the next working day, none lost and none blamed on its address', async () => {
    const office = given(60);
    const crowd = office.google.inWorkers({ seed: 7 });
    const sending = crowd.moveTo(EIGHT);
    await until(() => office.outbox.length >= 20);
    office.google.mailQuota.set(STAFF, 10);
    const [run] = await sending,
      sent = office.outbox.length;
    expect(run!.ok).toBe(true);
    expect(sent).toBeLessThan(61);
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': sent, 'Tạm giữ': 61 - sent });
    expect(
      new Set(office.letters.filter((row) => row['Trạng thái'] === 'Tạm giữ').map((row) => row['Lý do'])),
    ).toEqual(new Set(['Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.']));
    office.google.mailQuota.set(STAFF, 100);
    office.noonOf('2018-10-16');
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 61 });
    expect(new Set(pairs(office.outbox)).size).toBe(61);
  });

  it('by just as many as a letter that failed needs leaves that letter in doubt: it is not sent again by itself', async () => {
    const office = given(30);
    office.google.failNext({ call: 25, how: 'throw', name: 'MailApp.sendEmail' });
    const crowd = office.google.inWorkers({ seed: 7 });
    const sending = crowd.moveTo(EIGHT);
    await until(() => office.outbox.length >= 5);
    office.google.mailQuota.set(STAFF, 99);
    await sending;
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 30, 'Không rõ đã gửi': 1 });
    const [unknown] = office.panel().unknown;
    expect(unknown!.why).toMatch(/^Google báo lỗi nhưng đã trừ hạn mức\./);
    office.noonOf('2018-10-17');
    expect(office.outbox.filter(({ to }) => to.join() === unknown!.to)).toEqual([]);
  });
});
