// The second memory of letters: what it holds, how it is compared with the register, and that it stays small.
import fc from 'fast-check';
import { changesSince, confirmedOf } from '../../../src/domain/letters/confirmed';
import { addDays, showDay } from '../../../src/domain/text/days';
import {
  changed,
  closed,
  difference,
  emptyLedger,
  isAgreed,
  knowsRound,
  ledgerText,
  lostCount,
  readLedger,
  takenFrom,
} from '../../../src/domain/letters/ledger';
import type { LetterEntry, LetterStateName } from '../../../src/domain/letters/state';

const ROUND = 'Năm 2018';
const at = '2018-10-15T08:00:00';
const register = (states: Record<string, LetterStateName>): Map<string, LetterEntry> =>
  new Map(Object.entries(states).map(([key, state]) => [key, { state, at }]));
const few = register({
  'tong-hop/Năm 2018/tuan-1': 'sent',
  'moi/Năm 2018/A1': 'sent',
  'moi/Năm 2018/A2': 'unknown',
  'nhac/Năm 2018/7/A1': 'skipped',
  'nhac/Năm 2018/7/A2': 'held',
  'nhac/Năm 2018/3/A1': 'failed',
});
const kept = (ledger: typeof emptyLedger) => readLedger(ledgerText(ledger))!;

describe('A ledger', () => {
  it('taken from a register agrees with it, also after it was kept as text', () => {
    const ledger = kept(takenFrom(emptyLedger, few, ROUND));
    expect(isAgreed(difference(ledger, few, ROUND))).toBe(true);
    expect([knowsRound(ledger, ROUND), knowsRound(ledger, 'Năm 2019')]).toEqual([true, false]);
  });

  it('says which letters the register has lost, and which it has beside', () => {
    const ledger = takenFrom(emptyLedger, few, ROUND);
    const now = new Map(few);
    now.delete('moi/Năm 2018/A1');
    now.delete('tong-hop/Năm 2018/tuan-1');
    now.set('nhac/Năm 2018/7/A2', { state: 'sent', at });
    expect(difference(ledger, now, ROUND)).toEqual({
      lost: ['tong-hop/Năm 2018/tuan-1', 'moi/Năm 2018/A1'],
      extra: ['nhac/Năm 2018/7/A2'],
      counts: [],
    });
    expect(lostCount(difference(ledger, new Map(), ROUND))).toBe(4);
  });

  it('does not mind letters that wait, failed or lapsed, trials, and other rounds', () => {
    const ledger = takenFrom(emptyLedger, few, ROUND);
    const more = register({
      'thu/moi/Năm 2018/A9': 'sent',
      'moi/Năm 2017/A1': 'sent',
      'moi/Năm 2018/A3': 'lapsed',
      'chữ lạ': 'sent',
    });
    expect(isAgreed(difference(ledger, new Map([...few, ...more]), ROUND))).toBe(true);
  });

  it('takes up what was being sent as the register says it, and nothing else', () => {
    const ledger = {
      ...takenFrom(emptyLedger, new Map(), ROUND),
      open: ['moi/Năm 2018/A1', 'moi/Năm 2018/A2'],
    };
    const after = register({
      'moi/Năm 2018/A1': 'sent',
      'moi/Năm 2018/A2': 'held',
      'moi/Năm 2018/A3': 'sent',
    });
    expect(isAgreed(difference(ledger, new Map(), ROUND))).toBe(true);
    expect(difference(closed(ledger, after), after, ROUND)).toEqual({
      lost: [],
      extra: ['moi/Năm 2018/A3'],
      counts: [],
    });
  });

  it('forgets a letter that has not gone after all', () => {
    const ledger = changed(takenFrom(emptyLedger, few, ROUND), ROUND, [], ['moi/Năm 2018/A2']);
    expect(difference(ledger, few, ROUND).extra).toEqual(['moi/Năm 2018/A2']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a%b', ''])(
    'holds a unit, a round or a matter named "%s"',
    (name) => {
      const odd = register({ [`moi/Năm 2018/${name}`]: 'sent', [`nhac/Năm 2018/${name}/A1`]: 'sent' });
      expect(isAgreed(difference(kept(takenFrom(emptyLedger, odd, ROUND)), odd, ROUND))).toBe(true);
      const round = register({ [`moi/${name}/A1`]: 'sent' });
      const ledger = kept(takenFrom(emptyLedger, round, name));
      expect(isAgreed(difference(ledger, round, name))).toBe(true);
    },
  );

  it('of ten thousand units and all their letters stays under 40 KB, and still notices one that is gone', () => {
    const many = new Map<string, LetterEntry>();
    for (let i = 0; i < 10_000; i += 1)
      for (const about of ['moi/Năm 2018', 'nhac/Năm 2018/14', 'nhac/Năm 2018/7'])
        many.set(`${about}/U${String(i).padStart(5, '0')}`, { state: 'sent', at });
    const ledger = kept(takenFrom(emptyLedger, many, ROUND));
    expect(ledgerText(ledger).length).toBeLessThan(40_000);
    expect(isAgreed(difference(ledger, many, ROUND))).toBe(true);
    const next = kept(changed(ledger, ROUND, ['nhac/Năm 2018/3/U00001'], []));
    many.set('nhac/Năm 2018/3/U00001', { state: 'sent', at });
    expect(isAgreed(difference(next, many, ROUND))).toBe(true);
    many.delete('nhac/Năm 2018/14/U00007');
    many.set('nhac/Năm 2018/14/U10001', { state: 'sent', at });
    expect(difference(next, many, ROUND).counts).toHaveLength(1);
    expect(lostCount(difference(next, new Map(), ROUND))).toBe(30_001);
  });

  it('keeps the counts of earlier rounds, and cannot be read from what is no ledger', () => {
    const first = takenFrom(emptyLedger, few, ROUND);
    const second = kept(takenFrom(first, register({ 'moi/Năm 2019/A1': 'sent' }), 'Năm 2019'));
    expect(isAgreed(difference(second, few, ROUND))).toBe(true);
    expect(isAgreed(difference(second, new Map(), ROUND))).toBe(false);
    expect(['', '{', 'null', '[]', '{"rounds":1,"open":[]}'].map(readLedger)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('agrees with a register after any order of letters gone and taken back', () => {
    const key = fc.constantFrom(
      ...['A1', 'A2', 'A3'].flatMap((unit) => [`moi/${ROUND}/${unit}`, `nhac/${ROUND}/7/${unit}`]),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (steps) => {
        const now = new Map<string, LetterEntry>();
        let ledger = takenFrom(emptyLedger, now, ROUND);
        for (const [one, isGone] of steps) {
          ledger = changed(ledger, ROUND, isGone ? [one] : [], isGone ? [] : [one]);
          now.set(one, { state: isGone ? 'sent' : 'lapsed', at });
        }
        expect(isAgreed(difference(kept(ledger), now, ROUND))).toBe(true);
      }),
    );
  });
});

describe('What staff have confirmed', () => {
  const days = { dueBefore: '2018-10-30', graceUntil: '2018-11-05', lettersFrom: '2018-10-15' };
  const campaign = (more: Partial<typeof days> = {}) => ({
    round: { id: 'r1', name: 'Năm 2018', ...days, ...more },
    settings: { milestones: [14, 7, 3, 1], overdueWeeks: 4 },
  });
  const confirmed = confirmedOf(campaign());

  it('is no longer that when any of its days is another, a day off too', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(days) as (keyof typeof days)[])),
        fc.integer({ min: -400, max: 400 }).filter((off) => off !== 0),
        (key, off) => {
          const changes = changesSince(confirmed, campaign({ [key]: addDays(days[key], off) }));
          expect(changes.map(({ from, to }) => [from, to])).toEqual([
            [showDay(days[key]), showDay(addDays(days[key], off))],
          ]);
        },
      ),
      {
        numRuns: 100,
        examples: [
          ['dueBefore', 1],
          ['dueBefore', -1],
          ['lettersFrom', 1],
          ['graceUntil', -1],
        ],
      },
    ));

  it('is the same as long as nothing is changed', () =>
    expect(changesSince(confirmed, campaign())).toEqual([]));
});

it('A letter to staff that went on one day and stands in the register under another is missed, and is one too many', () => {
  const gone = register({ 'tong-hop/Năm 2018/2018-10-22': 'sent' }),
    shown = register({ 'tong-hop/Năm 2018/2018-10-23': 'sent' });
  expect(difference(takenFrom(emptyLedger, gone, ROUND), shown, ROUND)).toEqual({
    lost: ['tong-hop/Năm 2018/2018-10-22'],
    extra: ['tong-hop/Năm 2018/2018-10-23'],
    counts: [],
  });
});
