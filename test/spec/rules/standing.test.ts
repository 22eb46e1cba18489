// Where a unit stands: from its rows, its first full report and the deadline.
import { lastDay, sayDeadline, timelinessOf } from '../../../src/domain/standing/deadline';
import { obligationOf, type Obligation } from '../../../src/domain/standing/obligations';
import { standingOf, type RowStanding } from '../../../src/domain/standing/status';

const deadline = { dueBefore: '2018-10-30', graceUntil: '2018-10-31' };
const row = (more: Partial<RowStanding> = {}): RowStanding => ({
  isPending: false,
  isNone: false,
  hasFault: false,
  review: 'waiting',
  updated: '2018-10-16T09:00:00',
  ...more,
});
const standing = (
  rows: RowStanding[],
  {
    obligation = 'report' as Obligation,
    first = '',
    today = '2018-10-16',
    at = deadline as Parameters<typeof standingOf>[3],
  } = {},
) =>
  standingOf(
    rows,
    obligation,
    { witnessed: '', shown: first, last: '', isWitness: false },
    at,
    `${today}T10:00:00`,
    today,
  );
const statusOf = (rows: RowStanding[], obligation?: Obligation): string =>
  standing(rows, { obligation }).status;

describe('A unit', () => {
  it('has not reported while it has no row', () => expect(statusOf([])).toBe('Chưa báo cáo'));
  it('that need not report, and does not, has no state', () =>
    expect(standing([], { obligation: 'nothing' })).toMatchObject({ status: '', timeliness: '', order: 55 }));
  it('that need not report, and does, has reported', () =>
    expect(statusOf([row()], 'nothing')).toBe('Đã báo cáo'));
  it('must correct when one of its rows is at fault', () =>
    expect(statusOf([row(), row({ hasFault: true })])).toBe('Cần sửa'));
  it('must correct when one of its rows was returned', () =>
    expect(statusOf([row({ review: 'passed' }), row({ review: 'returned' })])).toBe('Cần sửa'));
  it('has none when it declared so, and nothing else', () =>
    expect(statusOf([row({ isNone: true })])).toBe('Không có'));
  it('has none also after the declaration was approved', () =>
    expect(statusOf([row({ isNone: true, review: 'passed' })])).toBe('Không có'));
  it('that declared none and an account has reported', () =>
    expect(statusOf([row({ isNone: true }), row()])).toBe('Đã báo cáo'));
  it('is approved when every row is', () =>
    expect(statusOf([row({ review: 'passed' }), row({ review: 'passed' })])).toBe('Đã duyệt'));
  it('has reported while one row waits for review', () =>
    expect(statusOf([row({ review: 'passed' }), row()])).toBe('Đã báo cáo'));
  it('has reported when an approved row was changed', () =>
    expect(statusOf([row({ review: 'changed' })])).toBe('Đã báo cáo'));
  it('counts its accounts, a declaration of none not among them', () =>
    expect(standing([row(), row(), row({ isNone: true })]).count).toBe(2));
  it('was last changed when the latest of its rows was', () =>
    expect(
      standing([
        row({ updated: '2018-10-15T09:00:00' }),
        row({ updated: '2018-10-16T07:00:00' }),
        row({ updated: '2018-10-14T23:00:00' }),
      ]).updated,
    ).toBe('2018-10-16T07:00:00'));
  it.each([
    ['Không', 'nothing'],
    [' Không ', 'nothing'],
    ['Có', 'report'],
    ['', 'report'],
    ['không rõ', 'report'],
  ])('whose cell "Phải báo cáo" says "%s" owes %s', (required, obligation) =>
    expect(obligationOf({ required, kind: 'CĐCS', activity: '', mergedInto: '' })).toBe(obligation),
  );
  it.each([
    ['Đã sáp nhập', 'P01'],
    ['', 'P01'],
    ['Đã giải thể', ''],
  ])(
    'that has ended (“%s”, into “%s”) owes nothing and stands nowhere, whatever its rows say',
    (activity, mergedInto) => {
      expect(obligationOf({ required: 'Có', kind: 'CĐCS', activity, mergedInto })).toBe('ended');
      expect(standing([row({ hasFault: true })], { obligation: 'ended' })).toMatchObject({
        status: '',
        timeliness: '',
      });
    },
  );
});

describe('The first full report', () => {
  it('is when its rows were last written', () => expect(standing([row()]).first).toBe('2018-10-16T09:00:00'));
  it('is now for rows that nobody dated', () =>
    expect(standing([row({ updated: '' })]).first).toBe('2018-10-16T10:00:00'));
  it('is not there while something must be corrected', () =>
    expect(standing([row({ hasFault: true })]).first).toBe(''));
  it('counts for a unit without accounts too', () =>
    expect(standing([row({ isNone: true })]).first).toBe('2018-10-16T09:00:00'));
  it('stays what it was, whatever is changed later', () =>
    expect(
      standing([row({ hasFault: true, updated: '2018-11-05T09:00:00' })], {
        first: '2018-10-10T08:00:00',
        today: '2018-11-05',
      }),
    ).toMatchObject({ first: '2018-10-10T08:00:00', timeliness: 'Đúng hạn' }));
  it('is gone when every row is', () =>
    expect(standing([], { first: '2018-10-10T08:00:00' })).toMatchObject({
      first: '',
      status: 'Chưa báo cáo',
      timeliness: 'Còn hạn',
    }));
});

describe('Staff see first', () => {
  it('who is missing, then who must correct, then who reported, has none, is approved, need not report', () => {
    const orders = [
      standing([]),
      standing([row({ hasFault: true })]),
      standing([row()]),
      standing([row({ isNone: true })]),
      standing([row({ review: 'passed' })]),
      standing([], { obligation: 'nothing' }),
    ].map(({ order }) => order);
    expect(orders).toEqual([3, 13, 24, 34, 44, 55]);
  });
  it('among the missing, who is past the time, then in the days of grace, then who has time left; without a deadline, last', () => {
    const missing = (today: string, at: Parameters<typeof standingOf>[3] = deadline) =>
      standing([], { today, at }).order;
    expect([
      missing('2018-11-01'),
      missing('2018-10-30'),
      missing('2018-10-29'),
      missing('2018-10-16', { dueBefore: '', graceUntil: '' }),
    ]).toEqual([0, 2, 3, 5]);
  });
  it('among those who reported, who was late, then in the days of grace, then on time', () => {
    const reported = (day: string) =>
      standing([row({ updated: `${day}T09:00:00` })], { today: '2018-11-20' }).order;
    expect([reported('2018-11-01'), reported('2018-10-31'), reported('2018-10-29')]).toEqual([21, 22, 24]);
  });
});

describe('The deadline', () => {
  it.each([
    ['', '2018-10-29', 'Còn hạn'],
    ['', '2018-10-30', 'Châm chước'],
    ['', '2018-10-31', 'Châm chước'],
    ['', '2018-11-01', 'Quá hạn'],
    ['2018-10-29T23:59:59', '2018-12-01', 'Đúng hạn'],
    ['2018-10-30T00:00:00', '2018-12-01', 'Châm chước'],
    ['2018-10-31T23:59:59', '2018-12-01', 'Châm chước'],
    ['2018-11-01T00:00:00', '2018-12-01', 'Trễ hạn'],
  ])('first full report "%s", today %s: %s', (first, today, says) =>
    expect(timelinessOf(deadline, first, today)).toBe(says),
  );
  it('without days of grace is over on the day after', () =>
    expect(timelinessOf({ dueBefore: '2018-10-30', graceUntil: '' }, '', '2018-10-30')).toBe('Quá hạn'));
  it('that nobody set makes nobody late', () =>
    expect([
      timelinessOf({ dueBefore: '', graceUntil: '2018-10-31' }, '', '2018-12-01'),
      lastDay({ dueBefore: '' }),
      sayDeadline({ dueBefore: '', graceUntil: '' }, '2018-12-01'),
    ]).toEqual(['', '', '']));
  it.each([
    ['2018-11-05', '2018-11-05'],
    ['2018-10-20', '2018-10-29'],
    ['2018-10-29', '2018-10-29'],
    ['', '2018-10-29'],
  ])('of a unit with more time until "%s" is %s: an extension never takes time away', (extendedTo, last) =>
    expect(lastDay({ dueBefore: '2018-10-30', extendedTo })).toBe(last),
  );
  it('is there for a unit with an extension even where the office set none', () =>
    expect(lastDay({ dueBefore: '', extendedTo: '2018-11-05' })).toBe('2018-11-05'));
  it.each([
    ['2018-10-26', 'chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 3 ngày'],
    ['2018-10-28', 'chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 1 ngày'],
    ['2018-10-29', 'chậm nhất hết ngày 29/10/2018 (thứ Hai), hôm nay là ngày cuối'],
    ['2018-11-01', 'chậm nhất hết ngày 29/10/2018 (thứ Hai), đã quá hạn 3 ngày'],
  ])('is told on %s as "%s"', (today, words) => expect(sayDeadline(deadline, today)).toBe(words));
});
