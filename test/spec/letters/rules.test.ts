// Who gets a letter, who does not, and why: one rule a test.
import { addressed } from '../../../src/domain/letters/plan/addresses';
import { statuses } from '../../../src/domain/fields';
import { lettersDue, planLetters } from '../../../src/domain/letters/plan';
import { letterStateNamed, type LetterEntry } from '../../../src/domain/letters/state';
import {
  change,
  hasReported,
  keys,
  office,
  oneRun,
  record,
  reported,
  settings,
  toFix,
  shortPhone,
  unit,
  wasReturned,
} from './office';

const forUnit = (letters: readonly { key: string; unit?: string }[], code: string): string[] =>
  letters.filter((letter) => letter.unit === code).map(({ key }) => key);
const sent = (entries: Record<string, LetterEntry>): Map<string, LetterEntry> =>
  new Map(Object.entries(entries));

describe('Nothing is sent', () => {
  it.each([
    ['before the first day of letters', {}, '2018-10-12'],
    ['on a Sunday', {}, '2018-10-21'],
    ['on a day off of the list', { settings: settings({ holidays: '22/10/2018' }) }, '2018-10-22'],
    ['without a first day', { settings: settings({ lettersFrom: '' }) }, '2018-10-22'],
    ['without a deadline', { deadline: { dueBefore: '', graceUntil: '' } }, '2018-10-22'],
    [
      'in test mode with an address that cannot be read',
      { settings: settings({ testTo: 'toi o day' }) },
      '2018-10-22',
    ],
  ])('%s', (_when, more, today) =>
    expect(planLetters(office([unit('A1')], more), today)).toEqual({
      letters: [],
      closed: [],
      wanted: new Set(),
      broke: [],
    }),
  );

  it('twice: a second run of the same day finds nothing to do', () => {
    const state = office([unit('A1'), unit('A2', toFix(shortPhone)), reported('A3', '2018-10-20')]);
    expect(oneRun(state, '2018-10-22')).toHaveLength(4);
    expect(oneRun(state, '2018-10-22')).toEqual([]);
  });

  it('to a unit that has reported, or declared Không có, but one letter of thanks', () => {
    const state = office([
      reported('A1', '2018-10-16'),
      reported('A2', '2018-10-16', { status: statuses.none, count: 0 }),
      reported('A3', '2018-10-16', { status: statuses.approved }),
    ]);
    expect(keys(oneRun(state, '2018-10-26')).slice(1)).toEqual([
      'cam-on/Năm 2018/A1',
      'cam-on/Năm 2018/A2',
      'cam-on/Năm 2018/A3',
    ]);
    expect(keys(oneRun(state, '2018-10-29'))).toEqual(['tong-hop/Năm 2018/1']);
  });

  it.each(['', statuses.missing] as const)('to a unit that need not report (%s)', (status) =>
    expect(
      forUnit(lettersDue(office([unit('A1', { obligation: 'nothing', status })]), '2018-10-22'), 'A1'),
    ).toEqual([]),
  );

  it('twice of one change by link: what came since the last confirmation is confirmed once, at most one a day', () => {
    const came = (byLink: string) => office([reported('A1', '2018-10-16', { byLink })]);
    const state = came('2018-10-16T09:15:00');
    expect(keys(oneRun(state, '2018-10-17'))).toContain('cam-on/Năm 2018/A1');
    expect(forUnit(oneRun(state, '2018-10-18'), 'A1')).toEqual([]);
    const changed = { ...came('2018-10-18T15:10:00'), register: state.register };
    expect(forUnit(oneRun(changed, '2018-10-19'), 'A1')).toEqual(['cam-on/Năm 2018/20181018151000/A1']);
    const sameDay = { ...came('2018-10-19T10:00:00'), register: state.register };
    expect(forUnit(oneRun(sameDay, '2018-10-19'), 'A1')).toEqual([]);
    expect(forUnit(oneRun(sameDay, '2018-10-22'), 'A1')).toEqual(['cam-on/Năm 2018/20181019100000/A1']);
    expect(forUnit(oneRun(sameDay, '2018-10-23'), 'A1')).toEqual([]);
  });
  it('again for what came otherwise than by link', () => {
    const state = office([reported('A1', '2018-10-16')]);
    oneRun(state, '2018-10-17');
    const changed = office([reported('A1', '2018-10-16', { updated: '2018-10-18T15:10:00' })], state);
    expect(forUnit(oneRun({ ...changed, register: state.register }, '2018-10-19'), 'A1')).toEqual([]);
  });
  it('in thanks for a report made before letters began', () =>
    expect(forUnit(lettersDue(office([reported('A1', '2018-10-10')]), '2018-10-22'), 'A1')).toEqual([]));

  it('to a unit whose letter is not known to have gone, until staff decide', () => {
    const state = office([unit('A1')], {
      register: sent({ 'moi/Năm 2018/A1': { state: 'unknown', at: '2018-10-15T08:01:00' } }),
    });
    expect(forUnit(lettersDue(state, '2018-10-16'), 'A1')).toEqual([]);
    expect(forUnit(lettersDue(state, '2018-10-22'), 'A1')).toEqual(['nhac/Năm 2018/7/A1']);
  });
});

describe('A letter that staff decided on', () => {
  it('by skipping it is not sent, and the next one is', () => {
    const state = office([unit('A1')], {
      register: sent({
        'moi/Năm 2018/A1': { state: 'sent', at: '2018-10-15T08:01:00' },
        'nhac/Năm 2018/7/A1': { state: 'skipped', at: '2018-10-19T15:00:00' },
      }),
    });
    expect(forUnit(lettersDue(state, '2018-10-22'), 'A1')).toEqual([]);
    expect(forUnit(lettersDue(state, '2018-10-26'), 'A1')).toEqual(['nhac/Năm 2018/3/A1']);
  });

  it('by sending it early is not sent again on its day', () => {
    const state = office([unit('A1')], {
      register: sent({
        'moi/Năm 2018/A1': { state: 'sent', at: '2018-10-15T08:01:00' },
        'nhac/Năm 2018/7/A1': { state: 'sent', at: '2018-10-17T15:00:00', early: true },
      }),
    });
    expect(forUnit(lettersDue(state, '2018-10-22'), 'A1')).toEqual([]);
  });

  it('before the first day stands for that day: no reminder takes the place of the invitation', () => {
    const before = (record: Partial<LetterEntry>) =>
      office([unit('A1')], {
        register: sent({ 'moi/Năm 2018/A1': { state: 'sent', at: '2018-10-12T15:00:00', ...record } }),
      });
    for (const state of [before({ early: true }), before({ state: 'skipped' })]) {
      expect(forUnit(lettersDue(state, '2018-10-15'), 'A1')).toEqual([]);
      expect(forUnit(lettersDue(state, '2018-10-22'), 'A1')).toEqual(['nhac/Năm 2018/7/A1']);
    }
  });

  it('is not sent again when its cell in Thư holds something else by mistake', () => {
    expect(letterStateNamed(' Đã gửi ')).toBe('sent');
    expect(letterStateNamed('xong rồi')).toBe('unknown');
  });
});

describe('A letter that failed or was held', () => {
  it.each(['failed', 'held', 'planned', 'lapsed'] as const)(
    '(%s) is due again on the next working day',
    (state) => {
      const book = office([unit('A1')], {
        register: sent({ 'moi/Năm 2018/A1': { state, at: '2018-10-15T08:01:00' } }),
      });
      expect(forUnit(lettersDue(book, '2018-10-16'), 'A1')).toEqual(['moi/Năm 2018/A1']);
    },
  );

  it('is closed with the reason when the unit has reported meanwhile, or a later letter takes its place', () => {
    const book = office([unit('A1'), reported('A2', '2018-10-22')], {
      register: sent({
        'moi/Năm 2018/A1': { state: 'sent', at: '2018-10-15T08:01:00' },
        'nhac/Năm 2018/7/A1': { state: 'held', at: '2018-10-22T08:01:00' },
        'nhac/Năm 2018/7/A2': { state: 'held', at: '2018-10-22T08:01:00' },
      }),
    });
    expect(planLetters(book, '2018-10-26').closed).toEqual(
      ['A1', 'A2'].map((code) => ({
        key: `nhac/Năm 2018/7/${code}`,
        state: 'lapsed',
        why: { key: 'letter.notNeeded' },
      })),
    );
  });
});

describe('A unit with a bad address', () => {
  it('is accounted for with the reason, and holds up nobody else', () => {
    const plan = planLetters(
      office([
        unit('A1', { ...addressed('') }),
        unit('A2', { ...addressed('khong phai email') }),
        unit('A3'),
      ]),
      '2018-10-15',
    );
    expect(forUnit(plan.letters, 'A3')).toHaveLength(1);
    expect(plan.closed).toEqual([
      {
        key: 'moi/Năm 2018/A1',
        kind: 'invitation',
        unit: 'A1',
        state: 'failed',
        why: { key: 'letter.noAddress' },
      },
      {
        key: 'moi/Năm 2018/A2',
        kind: 'invitation',
        unit: 'A2',
        state: 'failed',
        why: { key: 'letter.badAddress', with: { text: 'khong phai email' } },
      },
    ]);
  });

  it('gets its letter as soon as the address is mended', () => {
    const state = office([unit('A1', { ...addressed('sai') })]);
    oneRun(state, '2018-10-15');
    change(state, 'A1', { ...addressed('dung@donvi.vn') });
    expect(forUnit(oneRun(state, '2018-10-16'), 'A1')).toEqual(['moi/Năm 2018/A1']);
  });

  it('that lists more than one message can take is written to at the first fifty', () => {
    expect(
      lettersDue(
        office([
          unit('A1', { ...addressed(Array.from({ length: 60 }, (_, i) => `a${i}@donvi.vn`).join('\n')) }),
        ]),
        '2018-10-15',
      )[1]!.to,
    ).toHaveLength(50);
  });

  it('and a good one beside it is written to at the good one, once each', () => {
    expect(
      lettersDue(
        office([unit('A1', { ...addressed('sai\na1@donvi.vn\nA1@donvi.vn\n b1@donvi.vn ') })]),
        '2018-10-15',
      )[1]!.to,
    ).toEqual(['a1@donvi.vn', 'b1@donvi.vn']);
  });
});

describe('What staff returned', () => {
  const told = () => {
    const state = office([reported('A1', '2018-10-16')]);
    oneRun(state, '2018-10-16');
    change(state, 'A1', wasReturned('r1'));
    return state;
  };

  it('is told once, the next day, and not again while nothing changes', () => {
    const state = told();
    expect(forUnit(oneRun(state, '2018-10-16'), 'A1')).toEqual([]);
    expect(forUnit(oneRun(state, '2018-10-17'), 'A1')).toEqual([
      expect.stringMatching(/^tra-lai\/Năm 2018\/[a-z0-9]+\/A1$/),
    ]);
    expect(forUnit(oneRun(state, '2018-10-18'), 'A1')).toEqual([]);
  });

  it('again after a correction is told again, and is another letter', () => {
    const state = told();
    const [first] = forUnit(oneRun(state, '2018-10-17'), 'A1');
    change(state, 'A1', hasReported('2018-10-16'));
    change(state, 'A1', wasReturned('r1b'));
    const [second] = forUnit(oneRun(state, '2018-10-18'), 'A1');
    expect(second).toMatch(/^tra-lai/);
    expect(second).not.toBe(first);
  });

  it('in part, when one of two rows is corrected, is not told again', () => {
    const state = told();
    const row = (mark: string) => ({ title: 'Trang', comment: 'Sửa.', mark });
    change(state, 'A1', { returned: [row('r1'), row('r2')] });
    oneRun(state, '2018-10-17');
    change(state, 'A1', { returned: [row('r2')] });
    expect(forUnit(oneRun(state, '2018-10-18'), 'A1')).toEqual([]);
  });

  it('on the day of a milestone goes as one letter, not two', () => {
    const state = told();
    expect(forUnit(oneRun(state, '2018-10-22'), 'A1')).toEqual([expect.stringMatching(/^tra-lai/)]);
    expect(forUnit(oneRun(state, '2018-10-23'), 'A1')).toEqual([]);
    expect(forUnit(oneRun(state, '2018-10-26'), 'A1')).toEqual(['nhac/Năm 2018/3/A1']);
  });
});

describe('A superior unit', () => {
  const family = () =>
    office([
      reported('H01', '2018-10-10', { name: 'Liên đoàn Lao động huyện Cầu Kè' }),
      unit('X1', { parent: 'H01' }),
      unit('X2', { parent: 'liên đoàn lao động huyện Cầu Kè ' }),
      reported('X3', '2018-10-16', { parent: 'H01' }),
      unit('Y1', { parent: 'Tổng Liên đoàn' }),
    ]);

  it('hears of the units under it that owe something, by code or by name, and of no others', () => {
    const letter = lettersDue(family(), '2018-10-22').find(({ kind }) => kind === 'digest')!;
    expect([letter.key, letter.to, letter.about.under.map(({ code }) => code)]).toEqual([
      'cap-tren/Năm 2018/7/H01',
      ['h01@donvi.vn'],
      ['X1', 'X2'],
    ]);
  });

  it('does not hear of them on the day they are themselves invited', () =>
    expect(keys(lettersDue(family(), '2018-10-15')).filter((key) => key.startsWith('cap-tren'))).toEqual([]));

  it('that owes a report itself gets one letter that says both', () => {
    const state = family();
    change(state, 'H01', { status: statuses.missing, first: '' });
    oneRun(state, '2018-10-15');
    const letters = oneRun(state, '2018-10-22').filter(({ unit: code }) => code === 'H01');
    expect(letters.map(({ key, about }) => [key, about.under.length])).toEqual([['nhac/Năm 2018/7/H01', 2]]);
    expect(forUnit(oneRun(state, '2018-10-23'), 'H01')).toEqual([]);
  });

  it('that is late with its thanks gets the list first, the thanks the day after', () => {
    const state = family();
    change(state, 'H01', hasReported('2018-10-19'));
    expect(forUnit(oneRun(state, '2018-10-22'), 'H01')).toEqual(['cap-tren/Năm 2018/7/H01']);
    expect(forUnit(oneRun(state, '2018-10-23'), 'H01')).toEqual(['cam-on/Năm 2018/H01']);
  });

  it('gets none when the office has switched these letters off, or when it is its own superior', () => {
    expect(
      keys(lettersDue({ ...family(), settings: settings({ digests: 'Không' }) }, '2018-10-22')).filter(
        (key) => key.startsWith('cap-tren'),
      ),
    ).toEqual([]);
    expect(
      lettersDue(office([unit('H01', { parent: 'H01' })]), '2018-10-22').every(
        ({ about }) => about.under.length === 0,
      ),
    ).toBe(true);
  });
});

describe('Limits', () => {
  it('stop the letters to a unit at its cap, with the reason', () => {
    const state = office([unit('A1')], { settings: settings({ unitCap: '2' }) });
    oneRun(state, '2018-10-15');
    oneRun(state, '2018-10-22');
    const plan = planLetters(state, '2018-10-26');
    expect(forUnit(plan.letters, 'A1')).toEqual([]);
    expect(plan.closed).toEqual([
      {
        key: 'nhac/Năm 2018/3/A1',
        kind: 'reminder',
        unit: 'A1',
        state: 'lapsed',
        why: { key: 'letter.capped', with: { cap: 2 } },
      },
    ]);
  });

  it('do not count a letter that staff skipped, nor thanks', () => {
    const state = office([reported('A1', '2018-10-16'), unit('B1')], {
      settings: settings({ unitCap: '1' }),
      register: sent({
        'cam-on/Năm 2018/A1': { state: 'sent', at: '2018-10-17T08:00:00' },
        'moi/Năm 2018/B1': { state: 'skipped', at: '2018-10-15T08:00:00' },
      }),
    });
    change(state, 'A1', wasReturned('r1'));
    expect(
      oneRun(state, '2018-10-22')
        .slice(1)
        .map(({ kind, unit: code }) => [kind, code]),
    ).toEqual([
      ['returned', 'A1'],
      ['reminder', 'B1'],
    ]);
  });

  it('end the weekly notices after the number of weeks that was set; 0 sends none, and staff still get the result', () => {
    const state = office([unit('A1')], { settings: settings({ overdueWeeks: '0' }) });
    oneRun(state, '2018-10-29');
    expect(keys(oneRun(state, '2018-10-30'))).toEqual(['tong-hop/Năm 2018/sau-1']);
    expect(keys(oneRun(state, '2018-11-06'))).toEqual([]);
  });
});

describe('The summary to staff', () => {
  it('goes at each milestone, and weekly in a long campaign', () => {
    const state = office([unit('A1')], { settings: settings({ lettersFrom: '24/09/2018' }) });
    const got = [
      '2018-09-24',
      '2018-09-25',
      '2018-10-01',
      '2018-10-08',
      '2018-10-15',
      '2018-10-22',
      '2018-10-26',
      '2018-10-29',
      '2018-10-30',
    ].flatMap((day) => keys(oneRun(state, day)).filter((key) => key.startsWith('tong-hop')));
    expect(got).toEqual(
      ['tuan-1', 'tuan-2', 'tuan-3', '14', '7', '3', '1', 'sau-1'].map((id) => `tong-hop/Năm 2018/${id}`),
    );
  });

  it('after the deadline gives the result once when nobody is missing any more', () => {
    const state = office([reported('A1', '2018-10-12')]);
    oneRun(state, '2018-10-29');
    expect(keys(oneRun(state, '2018-10-30'))).toEqual(['tong-hop/Năm 2018/sau-1']);
    expect(keys(oneRun(state, '2018-11-06'))).toEqual([]);
  });

  it('without a staff address is accounted for', () => {
    expect(planLetters(office([], { staff: [] }), '2018-10-22').closed).toEqual([
      {
        key: 'tong-hop/Năm 2018/7',
        kind: 'summary',
        state: 'failed',
        why: { key: 'setting.empty', with: { label: 'Email cán bộ phụ trách' } },
      },
    ]);
  });
});

describe('Test mode', () => {
  const state = office([unit('A1'), unit('A2')], { settings: settings({ testTo: 'nguoithu@ldld.vn' }) });

  it('diverts every letter to the tester and keeps the true recipients with it', () => {
    expect(lettersDue(state, '2018-10-15').map(({ to, about }) => [to, about.insteadOf])).toEqual([
      [['nguoithu@ldld.vn'], ['canbo@ldld.vn', 'tuyengiao@ldld.vn']],
      [['nguoithu@ldld.vn'], ['a1@donvi.vn']],
      [['nguoithu@ldld.vn'], ['a2@donvi.vn']],
    ]);
  });

  it('uses up no real letter: after the trial everything still goes', () => {
    record(state, lettersDue(state, '2018-10-15'), '2018-10-15');
    expect(lettersDue(state, '2018-10-15')).toEqual([]);
    expect(keys(lettersDue({ ...state, settings: settings() }, '2018-10-15'))).toEqual([
      'tong-hop/Năm 2018/14',
      'moi/Năm 2018/A1',
      'moi/Năm 2018/A2',
    ]);
  });
});

describe('Names with signs of their own', () => {
  it('in a round or a code do not break keys apart', () => {
    const state = office(
      [unit('H/04', { ...addressed('a@donvi.vn') }), unit('H%2F04', { ...addressed('b@donvi.vn') })],
      { round: 'Đợt 1/2018' },
    );
    expect(keys(oneRun(state, '2018-10-16'))).toEqual([
      'tong-hop/Đợt 1%2F2018/14',
      'moi/Đợt 1%2F2018/H%2F04',
      'moi/Đợt 1%2F2018/H%252F04',
    ]);
    expect(oneRun(state, '2018-10-16')).toEqual([]);
    expect(oneRun(state, '2018-10-17')).toEqual([]);
  });

  it('a round without a name still sends each letter once', () => {
    const state = office([unit('A1')], { round: ' ' });
    expect(oneRun(state, '2018-10-15')).toHaveLength(2);
    expect(oneRun(state, '2018-10-16')).toEqual([]);
  });

  it('another round starts afresh', () => {
    const state = office([unit('A1')]);
    oneRun(state, '2018-10-15');
    expect(keys(lettersDue({ ...state, round: 'Năm 2019' }, '2018-10-16'))).toContain('moi/Năm 2019/A1');
  });

  it('two lines of the roster with one code get one letter, to the first', () => {
    expect(
      keys(
        lettersDue(
          office([unit('A1'), unit('A1', { ...addressed('khac@donvi.vn') }), unit('')]),
          '2018-10-15',
        ),
      ).slice(1),
    ).toEqual(['moi/Năm 2018/A1']);
  });
});
