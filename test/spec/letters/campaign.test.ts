// The campaign of 2018 as one story: reports due before 30/10, letters from Monday 15/10, sixty units, the
// trigger once a day.
import { lettersDue } from '../../../src/domain/letters/plan';
import { statuses } from '../../../src/domain/fields';
import {
  change,
  countByKind,
  days,
  hasReported,
  keys,
  office,
  oneRun,
  reported,
  settings,
  toFix,
  shortPhone,
  unit,
  wasReturned,
} from './office';

const sixty = () => [
  unit('H01', { name: 'Liên đoàn Lao động huyện Cầu Kè', kind: 'LĐLĐ huyện' }),
  ...Array.from({ length: 10 }, (_, i) => unit(`X${i}`, { parent: 'H01' })),
  ...Array.from({ length: 49 }, (_, i) => unit(`T${String(i).padStart(2, '0')}`)),
];

describe('The campaign of 2018, day by day', () => {
  const state = office(sixty());
  const went: Record<string, Record<string, number>> = {};
  const letters = days('2018-10-12', '2018-12-15').flatMap((day) => {
    if (day === '2018-10-18')
      for (let i = 0; i < 20; i += 1)
        change(state, `T${String(i).padStart(2, '0')}`, hasReported('2018-10-18'));
    if (day === '2018-10-23') change(state, 'T00', wasReturned('r1|a'));
    if (day === '2018-10-24') change(state, 'H01', hasReported('2018-10-24'));
    if (day === '2018-10-27')
      for (let i = 20; i < 45; i += 1)
        change(state, `T${String(i).padStart(2, '0')}`, {
          ...hasReported('2018-10-27'),
          status: statuses.none,
        });
    if (day === '2018-10-31') change(state, 'T00', hasReported('2018-10-18'));
    const go = oneRun(state, day);
    if (go.length) went[day.slice(5)] = countByKind(go);
    return go;
  });

  it('sends each kind on its day, and on no other', () => {
    expect(went).toEqual({
      '10-15': { summary: 1, invitation: 60 },
      '10-18': { thanks: 20 },
      '10-22': { summary: 1, reminder: 40 },
      '10-23': { returned: 1 },
      '10-24': { thanks: 1 },
      '10-26': { summary: 1, digest: 1, reminder: 10 + 29 + 1 },
      '10-29': { summary: 1, digest: 1, reminder: 10 + 4 + 1, thanks: 25 },
      '10-30': { summary: 1, digest: 1, overdue: 10 + 4 + 1 },
      '11-06': { summary: 1, digest: 1, overdue: 14 },
      '11-13': { summary: 1, digest: 1, overdue: 14 },
      '11-20': { summary: 1, digest: 1, overdue: 14 },
    });
  });

  it('never uses a key twice, and no key holds a date', () => {
    expect(new Set(keys(letters)).size).toBe(letters.length);
    expect(keys(letters).filter((key) => /\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4}/.test(key))).toEqual([]);
  });

  it('sends the staff their summary first, then the superiors', () => {
    const monday = days('2018-10-26', '2018-10-26').flatMap((day) =>
      lettersDue(office(sixty(), { register: new Map() }), day),
    );
    expect(monday[0]!.kind).toBe('summary');
    expect(monday[0]!.to).toEqual(['canbo@ldld.vn', 'tuyengiao@ldld.vn']);
  });
});

describe('The days of the reminders', () => {
  const reminderDays = (more = {}) => {
    const state = office([unit('A1')], more);
    return days('2018-10-15', '2018-11-30').filter((day) =>
      oneRun(state, day).some(
        ({ kind }) => kind === 'reminder' || kind === 'invitation' || kind === 'overdue',
      ),
    );
  };

  it('are 14, 7, 3 and 1 days before the last on-time day; one on a day off moves to the nearest working day', () => {
    expect(reminderDays()).toEqual([
      '2018-10-15',
      '2018-10-22',
      '2018-10-26',
      '2018-10-29',
      '2018-10-30',
      '2018-11-06',
      '2018-11-13',
      '2018-11-20',
    ]);
  });

  it('keep clear of the holidays that the office lists', () => {
    expect(reminderDays({ settings: settings({ holidays: '22/10/2018, 29/10/2018 - 31/10/2018' }) })).toEqual(
      ['2018-10-15', '2018-10-23', '2018-10-26', '2018-11-01', '2018-11-06', '2018-11-13', '2018-11-20'],
    );
  });

  it('move to the day before when a day off lies between two working days', () => {
    expect(
      reminderDays({ settings: settings({ milestones: '5', holidays: '24/10/2018' }) }).slice(0, 2),
    ).toEqual(['2018-10-15', '2018-10-23']);
  });

  it('follow an extension of the unit', () => {
    const state = office([unit('A1', { extendedTo: '2018-11-15' })]);
    expect(
      days('2018-10-15', '2018-11-30').filter((day) =>
        oneRun(state, day).some(({ unit: code }) => code === 'A1'),
      ),
    ).toEqual([
      '2018-10-15',
      '2018-11-01',
      '2018-11-08',
      '2018-11-12',
      '2018-11-14',
      '2018-11-16',
      '2018-11-23',
      '2018-11-30',
    ]);
  });

  it('start again towards the new day when an extension comes after the reminders', () => {
    const state = office([unit('A1')]);
    days('2018-10-15', '2018-10-29').forEach((day) => oneRun(state, day));
    change(state, 'A1', { extendedTo: '2018-10-31' });
    expect(keys(oneRun(state, '2018-10-30')).filter((key) => key.endsWith('A1'))).toEqual([
      'nhac/Năm 2018/1.2/A1',
    ]);
    expect(keys(oneRun(state, '2018-10-31')).filter((key) => key.endsWith('A1'))).toEqual([]);
    expect(keys(oneRun(state, '2018-11-01')).filter((key) => key.endsWith('A1'))).toEqual([
      'qua-han/Năm 2018/1/A1',
    ]);
  });

  it('are followed, in the days of grace, by one that names the last day of grace, and by no overdue notice before it is over', () => {
    const state = office([unit('A1')], { deadline: { dueBefore: '2018-10-30', graceUntil: '2018-11-05' } });
    const got = days('2018-10-15', '2018-11-30').flatMap((day) =>
      oneRun(state, day)
        .filter(({ unit: code }) => code === 'A1')
        .map(({ key }) => `${day.slice(5)} ${key}`),
    );
    expect(got.slice(3)).toEqual([
      '10-29 nhac/Năm 2018/1/A1',
      '10-30 nhac/Năm 2018/cham-chuoc/A1',
      '11-06 qua-han/Năm 2018/1/A1',
      '11-13 qua-han/Năm 2018/2/A1',
      '11-20 qua-han/Năm 2018/3/A1',
      '11-27 qua-han/Năm 2018/4/A1',
    ]);
  });
});

describe('Missed days', () => {
  it('all reach every unit where the quota is 1,500 a day, none is held', () => {
    const silent = Array.from({ length: 60 }, (_, i) => unit(`S${i}`));
    const state = office(silent);
    const went = days('2018-10-12', '2018-10-30').flatMap((day) =>
      oneRun(state, day, 1500).map((letter) => ({ ...letter, day })),
    );
    for (const { code } of silent)
      expect(
        went.filter((letter) => letter.unit === code).map(({ kind, day }) => `${day.slice(5)} ${kind}`),
      ).toEqual(['10-15 invitation', '10-22 reminder', '10-26 reminder', '10-29 reminder', '10-30 overdue']);
    expect([...state.register.values()].filter((entry) => entry.state === 'held')).toEqual([]);
  });

  it('are caught up by the most urgent letter alone', () => {
    const state = office([unit('A1')]);
    oneRun(state, '2018-10-15');
    expect(keys(oneRun(state, '2018-10-27'))).toEqual([]);
    expect(keys(oneRun(state, '2018-10-29'))).toEqual(['tong-hop/Năm 2018/1', 'nhac/Năm 2018/1/A1']);
  });

  it('of three days in a row lose nothing: the letter goes on the next working day', () => {
    const state = office([unit('A1')]);
    oneRun(state, '2018-10-15');
    expect(keys(oneRun(state, '2018-10-25'))).toEqual(['tong-hop/Năm 2018/7', 'nhac/Năm 2018/7/A1']);
    expect(keys(oneRun(state, '2018-10-26'))).toEqual(['tong-hop/Năm 2018/3', 'nhac/Năm 2018/3/A1']);
  });

  it('after the deadline lead to one overdue notice, not to all that were missed', () => {
    const state = office([unit('A1')]);
    oneRun(state, '2018-10-15');
    expect(keys(oneRun(state, '2018-11-14'))).toEqual(['tong-hop/Năm 2018/sau-3', 'qua-han/Năm 2018/3/A1']);
    expect(keys(oneRun(state, '2018-11-15'))).toEqual([]);
  });

  it('of a whole season send nothing: a sheet opened the next year does not write to anybody', () => {
    expect(lettersDue(office([unit('A1'), reported('A2', '2018-10-01')]), '2019-10-15')).toEqual([]);
  });
});

describe('A unit with something to correct', () => {
  it('gets the reminders of its milestones like a unit that is missing', () => {
    const state = office([unit('A1', toFix(shortPhone))]);
    expect(
      days('2018-10-15', '2018-10-29').flatMap((day) =>
        keys(oneRun(state, day)).filter((key) => key.endsWith('A1')),
      ),
    ).toEqual(['nhac/Năm 2018/14/A1', 'nhac/Năm 2018/7/A1', 'nhac/Năm 2018/3/A1', 'nhac/Năm 2018/1/A1']);
  });
});
