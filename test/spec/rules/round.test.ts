/** The line of a round in `Đợt`: what is read of it, and what is said of the rest. */
import { roundStates } from '../../../src/domain/fields';
import { say } from '../../../src/domain/messages';
import { emptyInRound } from '../../../src/domain/round/labels';
import {
  currentIn,
  newRoundId,
  readRound,
  roundTextKeys,
  roundTextOf,
  type RoundText,
} from '../../../src/domain/round';
import { blankRow } from '../../../src/domain/fields';
import { roundColumns, type Row } from '../../../src/domain/fields';

const DUE = 'Hạn nộp (trước ngày)',
  GRACE = 'Châm chước đến hết ngày';
const line = (more: Partial<RoundText> = {}): Row<'rounds'> => ({
  ...blankRow(roundColumns),
  id: '2018-1',
  name: 'Năm 2018',
  document: 'Hướng dẫn 04',
  state: roundStates.open,
  dueBefore: '2018-10-30',
  graceUntil: '2018-10-31',
  lettersFrom: '2018-10-15',
  openedAt: '2018-10-01T08:00:00',
  ...more,
});
const saidOf = (more: Partial<RoundText>): string[] => readRound(line(more)).problems.map(say);

describe('The line of a round', () => {
  it('is read whole', () => {
    expect(saidOf({})).toEqual([]);
    expect(readRound(line()).round).toEqual({
      id: '2018-1',
      name: 'Năm 2018',
      document: 'Hướng dẫn 04',
      state: 'open',
      dueBefore: '2018-10-30',
      graceUntil: '2018-10-31',
      lettersFrom: '2018-10-15',
      openedAt: '2018-10-01T08:00:00',
      closedAt: '',
      frozenAt: '',
    });
    expect(roundTextKeys).toHaveLength(10);
  });
  it.each([
    ['ngày 30 tháng 10 năm 2018', '2018-10-30'],
    ['trước ngày 30/10/2018', '2018-10-30'],
    ['hết ngày 29/10/2018', ''],
    ['30/10', ''],
  ])('due “%s” is before %s', (text, day) => {
    expect(readRound(line({ dueBefore: text, graceUntil: '' })).round.dueBefore).toBe(day);
    expect(saidOf({ dueBefore: text, graceUntil: '' })).toHaveLength(day ? 0 : 1);
  });
  it.each([
    ['hết ngày 31/10/2018', '2018-10-31'],
    ['trước ngày 31/10/2018', ''],
  ])('with grace “%s” has it until %s', (text, day) =>
    expect(readRound(line({ graceUntil: text })).round.graceUntil).toBe(day),
  );
  it('needs a deadline, and no days of grace', () => {
    expect(saidOf({ dueBefore: ' ', graceUntil: '' })).toEqual([
      `Thẻ Đợt: cột “${DUE}” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ 30/10/2018.`,
    ]);
    expect(saidOf({ graceUntil: '' })).toEqual([]);
  });
  it('is known by the words of its line alone, and what is empty is said with an example of its own', () => {
    const { state, id, dueBefore } = roundTextOf(line());
    expect({ state, id, dueBefore }).toEqual({ state: 'Đang thu', id: '2018-1', dueBefore: '2018-10-30' });
    expect(Object.keys(roundTextOf(line()))).toEqual([...roundTextKeys]);
    expect(readRound(line({ dueBefore: '' })).problems).toMatchObject([{ field: 'dueBefore' }]);
    expect(say(emptyInRound('name'))).toContain('Năm 2018');
    expect(say(emptyInRound('lettersFrom'))).toContain('30/10/2018');
  });
  it('with a day that is none says so, and goes on without it', () => {
    expect(saidOf({ graceUntil: '31/11/2018' })).toEqual([
      `Thẻ Đợt: cột “${GRACE}” ghi “31/11/2018” không phải là một ngày. Ghi theo dạng 30/10/2018.`,
    ]);
    expect(readRound(line({ graceUntil: '31/11/2018' })).round.graceUntil).toBe('');
  });
  it('may not end the days of grace before the deadline', () => {
    expect(saidOf({ graceUntil: '2018-10-29' })).toEqual([
      'Thẻ Đợt: ngày châm chước (29/10/2018) sớm hơn thời hạn (30/10/2018). Sửa một trong hai ngày.',
    ]);
    expect(saidOf({ graceUntil: '2018-10-30' })).toEqual([]);
  });
  it('whose state says nothing is closed: nobody may write into it', () =>
    expect(readRound(line({ state: 'abc' })).round.state).toBe('closed'));
});

describe('The round that counts now', () => {
  const old = line({ id: '2017-1', state: roundStates.closed, openedAt: '2017-10-01T08:00:00' });
  it('is the one that is open, wherever it stands', () => {
    expect(currentIn([line(), old])?.id).toBe('2018-1');
    expect(currentIn([old, line()])?.id).toBe('2018-1');
  });
  it('is the one opened last where several are open, or all are closed, in whatever order they stand', () => {
    const both = (state: string) => [
      line({ id: '2018-1', state, openedAt: '2018-10-01T08:00:00' }),
      line({ id: '2017-1', state, openedAt: '2017-10-01T08:00:00' }),
    ];
    for (const state of [roundStates.open, roundStates.closed])
      for (const rows of [both(state), both(state).reverse()])
        expect(
          currentIn([line({ id: '2019-1', state: roundStates.closed, openedAt: '' }), ...rows])?.id,
        ).toBe('2018-1');
    const later = line({ id: '2019-1', state: roundStates.closed, openedAt: '2019-10-01T08:00:00' });
    expect(currentIn([...both(roundStates.open), later])?.id).toBe('2018-1');
    const twins = both(roundStates.open).map((row) => ({ ...row, openedAt: '' }));
    expect(currentIn(twins)?.id).toBe('2017-1');
  });
  it('is the one that is moving, before any other', () =>
    expect(currentIn([line(), { ...old, state: roundStates.moving }])?.id).toBe('2017-1'));
  it('is the last one where all are closed, and none where there is none', () => {
    expect(currentIn([old, line({ state: roundStates.closed })])?.id).toBe('2018-1');
    expect(currentIn([blankRow(roundColumns)])).toBeUndefined();
  });
});

it('A new round gets the first number of its year that no round has', () =>
  expect([newRoundId('2026', []), newRoundId('2026', ['2026-1', '2025-2', '2026-3'])]).toEqual([
    '2026-1',
    '2026-2',
  ]));
