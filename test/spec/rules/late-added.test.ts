/** Units that came onto the roster shortly before the deadline, and rows that count in a round. */
import { isAnswered } from '../../../src/domain/round';
import { isAddedLate, obligationsIn } from '../../../src/domain/standing/obligations';
import { round, unit } from './given';

const open = (more: Parameters<typeof round>[0] = {}) =>
  round({ openedAt: '2018-10-01T08:00:00', dueBefore: '2018-10-30', ...more });
const added = (addedAt: string, more = {}, of: Parameters<typeof round>[0] = {}): boolean =>
  isAddedLate({ addedAt, extendedTo: '', ...more }, open(of));

describe('A unit that was put on the roster', () => {
  it('seven days before the last day or later is late; a day earlier it is not', () =>
    expect(
      ['2018-10-22T08:00:00', '2018-10-29T23:00:00', '2018-10-21T23:59:00'].map((at) => added(at)),
    ).toEqual([true, true, false]));

  it('on the day of the opening or before is never late, however short the round', () => {
    const short = { openedAt: '2018-10-25T08:00:00' };
    expect(
      ['2018-10-24T08:00:00', '2018-10-25T09:00:00', '2018-10-26T00:00:00'].map((at) => added(at, {}, short)),
    ).toEqual([false, false, true]);
  });

  it('is not late with an extension, without a day, or where no deadline or no round is set', () => {
    const at = '2018-10-25T08:00:00';
    expect(added(at, { extendedTo: '05/11/2018' })).toBe(false);
    expect(added(at, { extendedTo: 'sau' })).toBe(true);
    expect([added(''), added(at, {}, { dueBefore: '' })]).toEqual([false, false]);
    expect(isAddedLate({ addedAt: at, extendedTo: '' }, undefined)).toBe(false);
  });

  it('late owes nothing beside units that were there before; where all came late, all owe', () => {
    const late = unit({ addedAt: '2018-10-25T08:00:00' });
    const owed = (units: ReturnType<typeof unit>[]) => units.map((_, i) => obligationsIn(units, open())(i));
    expect(owed([unit(), late, unit({ ...late, required: 'Không' })])).toEqual([
      'report',
      'nothing',
      'nothing',
    ]);
    expect(owed([late, late])).toEqual(['report', 'report']);
    expect(owed([unit(), unit({ ...late, extendedTo: '05/11/2018' })])).toEqual(['report', 'report']);
  });
});

it('A row counts in a round that it names and since whose opening it was written', () => {
  const answered = (said: string, updated: string): boolean =>
    isAnswered({ round: said, updated }, open({ id: '2018-1' }));
  expect(
    [
      ['2018-1', '2018-10-01T08:00:00'],
      [' 2018-1 ', '2018-10-16T08:00:00'],
      ['2018-1', '2018-10-01T07:59:59'],
      ['2018-1', ''],
      ['2017-1', '2018-10-16T08:00:00'],
      ['', '2018-10-16T08:00:00'],
    ].map(([said, updated]) => answered(said!, updated!)),
  ).toEqual([true, true, false, false, false, false]);
  expect(isAnswered({ round: '', updated: '2018-10-16T08:00:00' }, undefined)).toBe(false);
});
