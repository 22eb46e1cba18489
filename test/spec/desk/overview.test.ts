/** The desk's section Tổng quan: its figures are the sheet's, and they add up. */
import fc from 'fast-check';
import type { Narrow, Overview } from '../../../src/app/desk/views';
import type { StandingFigures } from '../../../src/domain/round/figures';
import type { RoundsView } from '../../../src/app/round/views';
import { daysOfCurve, reportedBy } from '../../../src/domain/standing/curve';
import { STAFF, type Clerk } from '../../support/office';
import { decides, DESK, manyUnits, nextRound, officeWaiting, queueOf, returns } from './given';

function overviewOf(who: Clerk, narrow: Narrow = {}): Overview {
  const answer = who.opensPage(DESK).asks<Overview>('overview', narrow);
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
}
const sum = ({ reported, fix, missing }: StandingFigures): number => reported + fix + missing;

describe('Tổng quan', () => {
  it('counts every unit once, in all, by kind and by superior', () => {
    const office = officeWaiting(4);
    decides(office.staff, returns(queueOf(office.staff).rows[1]!));
    const view = overviewOf(office.staff);
    expect(view.all).toEqual({ required: 6, reported: 3, fix: 1, missing: 2, onTime: 4, late: 0 });
    for (const groups of [view.kinds, view.parents]) {
      expect(groups.every((group) => sum(group) === group.required)).toBe(true);
      expect(groups.reduce((all, { required }) => all + required, 0)).toBe(6);
    }
    expect(view.parents.map(({ label, missing }) => [label, missing])).toEqual([
      ['LĐLĐ tỉnh', 2],
      ['Liên đoàn Lao động huyện Cầu Kè', 0],
      ['Liên đoàn Lao động huyện Trà Cú', 0],
    ]);
    expect(view.deadline).toContain('29/10/2018');
  });

  it('says what the summary letter, Tổng hợp and Đợt say, of a unit returned since it reported too', () => {
    // C005 need not report, and did.
    const units = manyUnits(5).map((unit) => (unit.code === 'C005' ? { ...unit, required: 'Không' } : unit));
    const office = officeWaiting(5, { units, settings: { 'Gửi thư từ ngày': '15/10/2018' } });
    office.owner.opensPage('Thư…').asks('switchLetters', { on: true, takeOver: false });
    office.google.clock.moveTo('2018-10-17T12:00:00+07:00'); // the daily run has seen the reports
    decides(office.staff, returns(queueOf(office.staff).rows[1]!));
    office.google.clock.moveTo('2018-10-30T12:00:00+07:00');
    const { all, inTime } = overviewOf(office.staff);
    expect(all).toEqual({ required: 6, reported: 3, fix: 1, missing: 2, onTime: 4, late: 0 });
    const letter = office.google.outbox.filter(({ to }) => to.join() === STAFF).pop()!;
    expect(letter.subject).toContain('3/6 đơn vị đã báo cáo, 2 chưa báo cáo, 1 cần sửa');
    expect(inTime).toContain('4 đúng hạn, 0 châm chước');
    expect(letter.body).toContain(inTime);
    expect(office.google.book.tab('Tổng hợp').display()).toContainEqual(
      expect.arrayContaining(['Đúng hạn', '4']),
    );
    office.staff.opensPage(DESK).asks<RoundsView>('desk.closeRound', { id: '2018-1' });
    expect(office.rows('Đợt')[0]).toMatchObject({
      'Phải báo cáo': '6',
      'Đúng hạn': '4',
      'Đã báo cáo': '3',
      'Ở hạn: đúng hạn': '4',
    });
  });

  it('counts a unit for every superior over it', () => {
    const units = manyUnits(4).map((unit) =>
      unit.code === 'C002' || unit.code === 'H01' ? { ...unit, parent: 'H02' } : unit,
    );
    const office = officeWaiting(1, { units });
    const view = overviewOf(office.staff);
    // H02 has C001 and C003, H01 and C002 itself, and C004 through H01.
    expect(view.parents.map(({ label, required, missing }) => [label, required, missing])).toEqual([
      ['Liên đoàn Lao động huyện Trà Cú', 5, 4],
      ['LĐLĐ tỉnh', 1, 1],
      ['Liên đoàn Lao động huyện Cầu Kè', 1, 1],
    ]);
    // The list is narrowed by the same tree: all below, not those directly below alone.
    const narrowed = (parent: string): string[] =>
      overviewOf(office.staff, { parent }).owing.map(({ code }) => code);
    expect(view.choices.parents.map(({ value, count }) => [value, count])).toContainEqual(['H02', 4]);
    expect(view.choices.count).toBe(5);
    expect(narrowed('H02')).toEqual(['C004', 'H01', 'C002', 'C003']);
    expect(narrowed('H01')).toEqual(['C004']);
  });

  it('names who still owes something, with the phone; the list is narrowed', () => {
    const office = officeWaiting(4);
    decides(office.staff, returns(queueOf(office.staff).rows[1]!));
    expect(overviewOf(office.staff).owing.map(({ code, status }) => [code, status])).toEqual([
      ['H01', 'Chưa báo cáo'],
      ['H02', 'Chưa báo cáo'],
      ['C002', 'Cần sửa'],
    ]);
    expect(overviewOf(office.staff, { state: 'Cần sửa' })).toMatchObject({
      owingCount: 1,
      owing: [{ code: 'C002', parent: 'Liên đoàn Lao động huyện Cầu Kè' }],
      all: { required: 6 },
    });
  });

  it('draws the reports day by day up to today, with the last day in time', () => {
    const office = officeWaiting(3);
    office.google.clock.moveTo('2018-10-18T08:00:00+07:00');
    const { days } = overviewOf(office.staff);
    expect(days.slice(0, 4)).toEqual([
      { day: '16/10/2018', reported: 3, letters: 0 },
      { day: '17/10/2018', reported: 3, letters: 0 },
      { day: '18/10/2018', reported: 3, letters: 0 },
      { day: '19/10/2018', letters: 0 },
    ]);
    expect(days[days.length - 1]).toEqual({ day: '29/10/2018', letters: 0, isLast: true });
  });

  it('says three things to do next, the most pressing first', () => {
    const office = officeWaiting(3);
    expect(overviewOf(office.staff).next.map(({ section }) => section)).toEqual(['duyet', 'goi-dien']);
    office.google.clock.moveTo('2018-10-28T08:00:00+07:00');
    expect(overviewOf(office.staff).next[0]!.sentence).toMatch(/Còn 1 ngày, 2 đơn vị chưa báo cáo/);
  });

  it('is for staff, and costs 18 calls at any size', () => {
    const office = officeWaiting(2);
    expect(office.cauKe.opensPage().asks('overview')).toMatchObject({
      ok: false,
      problems: [{ key: 'who.staffOnly' }],
    });
    const calls = (): number => {
      overviewOf(office.staff);
      return office.google.runs[office.google.runs.length - 1]!.callCount;
    };
    expect(calls()).toBeLessThanOrEqual(18);
    // Beside a closed round it reads Lịch sử too.
    nextRound(office, { dueBefore: '30/11/2018' });
    expect(calls()).toBeLessThanOrEqual(18);
  });
});

describe('A curve', () => {
  const time = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .map(([day, month]) => `2018-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T10:00:00`);

  it('never falls, and ends with everybody who has reported', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(time, fc.constant('')), { maxLength: 40 }), (firsts) => {
        const days = daysOfCurve(firsts, '', '2018-12-31');
        const counts = reportedBy(firsts, days);
        const reported = firsts.filter(Boolean).length;
        expect(counts.every((count, i) => i === 0 || count >= counts[i - 1]!)).toBe(true);
        expect(counts[counts.length - 1] ?? 0).toBe(reported);
        expect(new Set(days).size).toBe(days.length);
      }),
    ));
});
