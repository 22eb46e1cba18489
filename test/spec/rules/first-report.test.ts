/** When a unit first had a full report, by what witnesses saw; and while rows wait for their answer. */
import {
  isTime,
  shownFirst,
  witnessFirst,
  type ReportTimes,
} from '../../../src/domain/standing/first-report';
import { countedFormula } from '../../../src/domain/standing/obligations';
import { isMarkUnknown } from '../../../src/domain/standing/review';
import { standingOf, type RowStanding } from '../../../src/domain/standing/status';
import { approvalMark } from '../../../src/domain/marks/approval';
import { account, markKey, otherKey } from './given';

const LAST = '2018-10-15T08:00:00',
  NOW = '2018-10-20T08:00:00';
const OWN = '2018-10-16T09:00:00',
  EARLY = '2018-10-14T09:00:00',
  LATER = '2018-10-20T08:00:01';
const times = (more: Partial<ReportTimes> = {}): ReportTimes => ({
  witnessed: '',
  shown: OWN,
  updated: OWN,
  hasRows: true,
  complete: true,
  ...more,
});
const shown = (more: Partial<ReportTimes>, isWitness = false) =>
  shownFirst(times(more), LAST, NOW, isWitness);
const witnessed = (more: Partial<ReportTimes>) => witnessFirst(times(more), LAST, NOW);

describe('The time of a first report', () => {
  it('is a time as the product writes it, and nothing else that stands in the cell', () =>
    expect(
      [
        OWN,
        '2018-10-16T09:00',
        '',
        '16/10/2018',
        'lúc 2018-10-16T09:00:00',
        '2018-10-16',
        '2018-10-16T09:0',
      ].map(isTime),
    ).toEqual([true, true, false, false, false, false, false]));
  it('is what a witness wrote, whatever else is typed; and nothing where no row is left', () => {
    expect([shown({ witnessed: EARLY }), shown({ witnessed: EARLY, complete: false })]).toEqual([
      EARLY,
      EARLY,
    ]);
    expect(shown({ witnessed: EARLY, hasRows: false })).toBe('');
  });
  it('is the unit’s own between the last witness and now, both included; else that of its rows, else now', () => {
    for (const own of [LAST, OWN, NOW]) expect(shown({ shown: own, updated: EARLY })).toBe(own);
    for (const typed of [EARLY, LATER, 'hôm qua', ''])
      expect([typed, shown({ shown: typed }), shown({ shown: typed, updated: EARLY })]).toEqual([
        typed,
        OWN,
        NOW,
      ]);
  });
  it('of a report that is broken goes on being shown until a witness comes', () => {
    expect([shown({ complete: false }), shown({ complete: false }, true)]).toEqual([OWN, '']);
    expect(shown({ complete: false, shown: EARLY })).toBe('');
  });
});

describe('A witness', () => {
  it('writes nothing of what is not whole, and leaves what was written', () => {
    expect([witnessed({ complete: false }), witnessed({ hasRows: false })]).toEqual(
      Array(2).fill({ witnessed: '' }),
    );
    expect(witnessed({ witnessed: EARLY, shown: OWN })).toEqual({ witnessed: EARLY });
    expect(witnessed({ witnessed: EARLY, complete: false })).toEqual({ witnessed: EARLY });
  });
  it('believes the unit’s own time where it can be', () => {
    expect(witnessed({})).toEqual({ witnessed: OWN });
    expect(witnessed({ shown: EARLY })).toEqual({ witnessed: OWN });
  });
  it('else writes its own, and says in place of what', () => {
    const no = (typed: string) => witnessed({ shown: typed, updated: EARLY });
    expect([no(EARLY), no('hôm qua')]).toEqual([
      { witnessed: NOW, insteadOf: EARLY },
      { witnessed: NOW, insteadOf: 'hôm qua' },
    ]);
    expect(no(NOW)).toEqual({ witnessed: NOW });
  });
  it('says nothing of a cell that was empty, or of a report that came while it waited its turn', () =>
    expect(['', LATER].map((typed) => witnessed({ shown: typed, updated: LATER }))).toEqual(
      Array(2).fill({ witnessed: NOW }),
    ));
});

describe('While a row waits for its answer', () => {
  const row = (more: Partial<RowStanding> = {}): RowStanding => ({
    isPending: false,
    isNone: false,
    hasFault: false,
    review: 'waiting',
    updated: OWN,
    ...more,
  });
  const waiting = row({ isPending: true, updated: '2018-10-19T08:00:00' });
  const standing = (rows: RowStanding[], shownIn = '') =>
    standingOf(
      rows,
      'report',
      { witnessed: '', shown: shownIn, last: LAST, isWitness: false },
      { dueBefore: '2018-10-30', graceUntil: '' },
      NOW,
      '2018-10-20',
    );
  it('its unit has reported nothing, how many wait is known, and no first report is witnessed', () =>
    expect(standing([row(), waiting, waiting])).toMatchObject({
      status: 'Chưa báo cáo',
      pending: 2,
      count: 3,
      first: '',
      updated: '2018-10-19T08:00:00',
      witness: { witnessed: '' },
    }));
  it('the time of the others is the one that counts', () =>
    expect(standing([row(), waiting], OWN).first).toBe(OWN));
  it('a unit whose rows all wait has none', () => expect(standing([waiting], OWN).first).toBe(''));
});

it('the figures of "Tổng hợp" count who must report by the column that the check writes', () =>
  expect(countedFormula((column) => `'Đơn vị'!${column}2:A`)).toBe("('Đơn vị'!counted2:A=1)"));
it('a mark is unknown where another key wrote it, and only there', () => {
  const row = account();
  expect(
    ['', approvalMark(row, markKey), approvalMark(row, otherKey)].map((approved) =>
      isMarkUnknown({ ...row, approved }, markKey),
    ),
  ).toEqual([false, false, true]);
});
