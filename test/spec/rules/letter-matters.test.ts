/** What counts as sent when staff say that everything so far has gone; what is said before letters go. */
import { sendsTo } from '../../../src/domain/letters/plan/after-close';
import { lettersDue, mattersDue, planLetters } from '../../../src/domain/letters/plan';
import { campaignForecast, sayKinds } from '../../../src/domain/letters/plan/forecast';
import { historyOf } from '../../../src/domain/letters/plan/history';
import { switchOnProblems } from '../../../src/domain/letters/plan/switch-on';
import type { LetterEntry, LetterState, LetterUnit } from '../../../src/domain/letters/state';
import { say } from '../../../src/domain/messages';
import { office, reported, settings, unit, wasReturned } from '../letters/office';

const units = [
  unit('A1'),
  reported('B2', '2018-10-16'),
  unit(''),
  unit('C3', wasReturned('r1')),
  unit('D4', { parent: 'A1' }),
];
const went = (...keys: string[]): Map<string, LetterEntry> =>
  new Map(keys.map((key) => [key, { state: 'sent', at: '2018-10-15T08:05:00' }]));

describe('Every letter that has fallen due', () => {
  const keys = (day: string, more: Partial<LetterState> = {}): string[] =>
    mattersDue(office(units, more), day).map(({ key }) => key.replace('Năm 2018/', ''));
  it('is named with its unit, whether it can go that day or not', () => {
    const due = ['moi/A1', 'cam-on/B2', 'tra-lai/r1/C3', 'moi/D4'];
    // A Sunday: nothing is sent on it.
    expect(keys('2018-10-21')).toEqual(['tong-hop/14', ...due]);
    expect(keys('2018-10-22')).toEqual(['tong-hop/7', ...due]);
    expect(mattersDue(office(units), '2018-10-22').map(({ kind, unit: code }) => [kind, code])).toEqual([
      ['summary', undefined],
      ['invitation', 'A1'],
      ['thanks', 'B2'],
      ['returned', 'C3'],
      ['invitation', 'D4'],
    ]);
  });
  it('is no letter that has gone, and what would follow it is due in its place', () => {
    const register = went('moi/Năm 2018/A1', 'cam-on/Năm 2018/B2');
    register.set('tong-hop/Năm 2018/7', { state: 'sent', at: '2018-10-22T08:05:00' });
    expect(keys('2018-10-22', { register })).toEqual(['nhac/7/A1', 'tra-lai/r1/C3', 'moi/D4']);
  });
  it('is none before the first day of letters, and none without that day or a deadline', () => {
    expect([keys('2018-10-14'), keys('2018-10-15').length]).toEqual([[], 5]);
    expect(keys('2018-10-22', { settings: settings({ lettersFrom: '' }) })).toEqual([]);
    expect(keys('2018-10-22', { deadline: { dueBefore: '', graceUntil: '' } })).toEqual([]);
  });
});

it('one unit that cannot be planned for stops nobody else, and is named', () => {
  const plan = planLetters(
    office([
      Object.defineProperty(unit('X9'), 'emails', {
        get: () => {
          throw new Error('unreadable');
        },
      }),
      unit('D4'),
    ]),
    '2018-10-22',
  );
  expect(plan.broke).toEqual([{ unit: 'X9', error: new Error('unreadable') }]);
  expect(plan.letters.map(({ unit: code }) => code)).toContain('D4');
});

describe('What has gone', () => {
  const at = (time: string, state: LetterEntry['state'] = 'sent', early = false): LetterEntry => ({
    state,
    at: time,
    ...(early ? { early } : {}),
  });
  const history = (...entries: [string, LetterEntry][]) =>
    historyOf(office([unit('A1')], { register: new Map(entries) }));
  it('to staff is known by its latest, wherever it stands', () => {
    const [early, late] = ['2018-10-15T08:05:00', '2018-10-22T08:05:00'];
    const keys = ['tong-hop/Năm 2018/14', 'tong-hop/Năm 2018/7'] as const;
    expect(history([keys[0], at(late)], [keys[1], at(early)]).lastToStaff).toBe(late);
    expect(history([keys[0], at(early)], [keys[1], at(late)]).lastToStaff).toBe(late);
  });
  it('to a unit too; thanks are a letter, and no reminder', () => {
    const of = history(
      ['nhac/Năm 2018/7/A1', at('2018-10-22T08:05:00')],
      ['moi/Năm 2018/A1', at('2018-10-15T08:05:00')],
      ['cam-on/Năm 2018/A1', at('2018-10-24T08:05:00')],
    ).of('A1');
    expect(of).toMatchObject({ last: '2018-10-22', any: '2018-10-24', count: 2 });
  });
  it('waits where it was held, and not where nobody knows whether it went', () =>
    expect([
      ...history(
        ['moi/Năm 2018/A1', at('2018-10-15T08:05:00', 'held')],
        ['nhac/Năm 2018/7/A1', at('2018-10-22T08:05:00', 'failed')],
      ).waiting,
    ]).toEqual(['moi/Năm 2018/A1']));
  it('goes again only where its day has been moved to after it', () => {
    const key = (day: string, entry: LetterEntry) =>
      history(['nhac/Năm 2018/7/A1', entry]).openKey('reminder', '7', 'A1', day);
    const sent = at('2018-10-22T08:05:00');
    expect(['2018-10-21', '2018-10-22', '2018-10-23'].map((day) => key(day, sent))).toEqual([
      undefined,
      undefined,
      'nhac/Năm 2018/7.2/A1',
    ]);
    expect(key('2018-10-23', at('2018-10-20T08:05:00', 'skipped'))).toBeUndefined();
    expect(key('2018-10-23', at('2018-10-20T08:05:00', 'sent', true))).toBeUndefined();
  });
});

describe('After the close', () => {
  const of = (kind: 'reminder' | 'thanks' | 'invitation', more: Partial<LetterUnit>, isClosed = true) =>
    sendsTo({ ...office([]), isClosed }, kind, unit('A1', more), '2018-11-05');
  it('only a unit whose time runs, the last day included, is reminded', () => {
    expect(
      ['2018-11-04', '2018-11-05', '2018-11-06', ''].map((extendedTo) => of('reminder', { extendedTo })),
    ).toEqual([false, true, true, false]);
    expect([of('invitation', { extendedTo: '2018-11-06' }), of('invitation', {}, false)]).toEqual([
      false,
      true,
    ]);
  });
  it('a report within the extension is thanked for, by its latest sending', () => {
    const thanked = (first: string, byLink?: string) =>
      of('thanks', { extendedTo: '2018-11-05', first, ...(byLink ? { byLink } : {}) });
    expect([
      thanked('2018-11-05T23:00:00'),
      thanked('2018-11-06T00:00:00'),
      thanked('2018-11-01T08:00:00', '2018-11-06T08:00:00'),
      thanked('2018-11-06T08:00:00', '2018-11-01T08:00:00'),
    ]).toEqual([true, false, false, false]);
  });
});

describe('Before letters are switched on', () => {
  const asked = (state: LetterState, today = '2018-10-12') => {
    const { refuse, warn } = switchOnProblems({
      state,
      today,
      forecast: campaignForecast(state, today, '2018-11-30', 100),
      zones: { script: 'a', book: 'a' },
      me: 'canbo@ldld.vn',
      runner: '',
    });
    return { refuse: refuse.map(({ key }) => key), warn: warn.map(say) };
  };
  it('returned rows without a reason are told, by units that still owe them', () => {
    const mute = wasReturned('r1', ' ');
    expect(asked(office([unit('A1', mute), unit('B2', wasReturned('r2')), unit('C3')])).warn).toEqual([
      say({ key: 'letter.noReason', with: { units: 1 } }),
    ]);
    expect(asked(office([{ ...reported('A1', '2018-10-10'), returned: mute.returned! }])).warn).toEqual([]);
  });
  it('all testers are named', () =>
    expect(
      asked(office([unit('A1')], { settings: settings({ testTo: 'mot@ldld.vn, hai@ldld.vn' }) })).warn,
    ).toEqual([say({ key: 'letter.testMode', with: { to: 'mot@ldld.vn, hai@ldld.vn' } })]));
  it('a first day after the last one is late; the last day itself is not', () => {
    const late = say({ key: 'letter.startLate', with: { last: '29/10/2018' } });
    const from = (day: string, today?: string) =>
      asked(office([unit('A1')], { settings: settings({ lettersFrom: day }) }), today).warn;
    expect([from('29/10/2018'), from('30/10/2018')]).toEqual([[], [late]]);
    expect([from('15/10/2018', '2018-10-29'), from('15/10/2018', '2018-10-30')]).toEqual([[], [late]]);
  });
  it('nothing is said of days where one is missing, or where testers cannot be read', () => {
    const none = { deadline: { dueBefore: '', graceUntil: '' } };
    for (const more of [
      none,
      { settings: settings({ lettersFrom: '' }) },
      { settings: settings({ testTo: 'Ba' }) },
    ])
      expect(asked(office([unit('A1')], more), '2018-11-20')).toEqual({
        refuse: [expect.any(String)],
        warn: [],
      });
  });
  it('a contact of blanks is none', () =>
    expect(asked(office([unit('A1')], { contact: '  ' })).warn).toHaveLength(1));
});

it('what goes is said by kind, with how many', () => {
  const due = lettersDue(office(units), '2018-10-22');
  expect(sayKinds(due)).toBe('1 thư tổng hợp, 1 thư trả lại, 2 thư mời, 1 thư cảm ơn');
});
