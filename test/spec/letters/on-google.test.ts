import { givenOffice, newRow, OWNER, STAFF, type Office } from '../../support/office';
import type { LettersView } from '../../../src/app/views';

const on = { 'Gửi thư từ ngày': '15/10/2018', 'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789' };
const panel = (office: Office): LettersView => { const answer = office.staff.opensPage('Thư…').asks<LettersView>('lettersView'); if (!answer.ok) throw new Error(answer.problems[0]!.sentence); return answer.value; };
const switchOn = (office: Office, takeOver = false) => office.staff.opensPage('Thư…').asks<LettersView>('switchLetters', { on: true, takeOver });
const given = (more = {}) => { const office = givenOffice({ today: '2018-10-15', settings: { ...on, ...more } }); const answer = switchOn(office); if (!answer.ok) throw new Error(JSON.stringify(answer)); return office; };

describe('Letters by themselves', () => {
  it('go once to each unit, and to staff, on the first day', () => {
    const office = given();
    office.google.clock.moveTo('2018-10-16T12:00:00+07:00');
    expect(office.google.runs.filter((run) => run.functionName === 'sendDailyLetters').map((run) => run.error?.message)).toEqual([undefined]);
    expect(office.google.outbox.map(({ to, subject }) => [to.join(), subject])).toEqual(expect.arrayContaining([['cauke@example.org', expect.any(String)], ['tracu@example.org', expect.any(String)], [STAFF, expect.any(String)]]));
    const sent = office.google.outbox.length;
    office.staff.hand.callFromEditor('sendDailyLetters');
    office.owner.hand.callFromEditor('sendDailyLetters');
    expect(office.google.outbox).toHaveLength(sent);
    expect(office.rows('Thư').map((row) => row['Trạng thái'])).toEqual(Array(sent).fill('Đã gửi'));
  });

  it('stop for a unit that has reported', () => {
    const office = given();
    office.google.clock.moveTo('2018-10-16T12:00:00+07:00');
    office.cauKe.reports([newRow()]);
    office.google.clock.moveTo('2018-10-30T12:00:00+07:00');
    const toCauKe = office.google.outbox.filter(({ to }) => to.includes('cauke@example.org')).map(({ subject }) => subject);
    const toTraCu = office.google.outbox.filter(({ to }) => to.includes('tracu@example.org')).map(({ subject }) => subject);
    expect([toCauKe.length, toTraCu.length]).toEqual([2, expect.any(Number)]);
    expect(toTraCu.length).toBeGreaterThan(3);
    expect(panel(office).on).toBe(true);
    expect(OWNER).not.toBe(STAFF);
  });
});
