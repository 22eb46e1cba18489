/**
 * Single points of the plan of letters, each by the smallest office that shows it. Whole campaigns:
 * letters/campaign.test.ts.
 */
import { addressed } from '../../../src/domain/letters/plan/addresses';
import { say } from '../../../src/domain/messages';
import { planLetters } from '../../../src/domain/letters/plan';
import { superiors } from '../../../src/domain/letters/units';
import {
  change,
  days,
  hasReported,
  keys,
  office,
  oneRun,
  record,
  reported,
  settings,
  shortPhone,
  toFix,
  unit,
  wasReturned,
} from '../letters/office';

const plan =
  (...given: Parameters<typeof office>) =>
  (day: string) =>
    planLetters(office(...given), day);
const kindsFor = (letters: readonly { unit?: string; kind: string }[], code: string): string[] =>
  letters.filter((one) => one.unit === code).map(({ kind }) => kind);

describe('Thanks', () => {
  it.each([
    ['2018-10-14', []],
    ['2018-10-15', ['thanks']],
    ['2018-10-16', ['thanks']],
  ])('for a report first made on %s, letters having begun on 15/10: %j', (first, kinds) =>
    expect(kindsFor(plan([reported('A1', first)])('2018-10-17').letters, 'A1')).toEqual(kinds),
  );

  it('go also to a unit that has had all the letters it may get', () => {
    const state = office([unit('A1')], { settings: settings({ unitCap: '1' }) });
    record(state, planLetters(state, '2018-10-15').letters, '2018-10-15');
    expect(planLetters(state, '2018-10-22').closed.map(({ why }) => say(why))).toEqual([
      expect.stringContaining('1 thư'),
    ]);
    change(state, 'A1', hasReported('2018-10-22'));
    expect(kindsFor(planLetters(state, '2018-10-23').letters, 'A1')).toEqual(['thanks']);
  });

  it('to a superior say nothing of its units', () => {
    const [letter] = plan([reported('H1', '2018-10-16'), unit('A1', { parent: 'H1' })])(
      '2018-10-17',
    ).letters.filter(({ kind }) => kind === 'thanks');
    expect([letter!.unit, letter!.about.under]).toEqual(['H1', []]);
  });
});

describe('A superior that owes its own report', () => {
  const under = (digests: string) =>
    plan([unit('H1'), unit('A1', { parent: 'H1' })], { settings: settings({ digests }) })('2018-10-15')
      .letters.find((one) => one.unit === 'H1')!
      .about.under!.map(({ code }) => code);
  it('reads of its units in its own letter', () => expect(under('Có')).toEqual(['A1']));
  it('does not when the office sends superiors nothing', () => expect(under('Không')).toEqual([]));
});

describe('The superior of a unit', () => {
  const of = (parent: string): string | undefined =>
    superiors([unit(' H1 ', { name: ' Công đoàn xã Tân Hòa ' })])(unit('A1', { parent }))?.name.trim();
  it.each([
    'H1',
    ' H1 ',
    'Công đoàn xã Tân Hòa',
    ' CÔNG ĐOÀN  xã Tân Hòa ',
    'Công đoàn xã Tân Hoà',
    'Công đoàn xã Tân Hòa'.normalize('NFD'),
  ])('is found as "%s"', (parent) => expect(of(parent)).toBe('Công đoàn xã Tân Hòa'));
  it.each(['', ' ', 'H2', 'xã Tân Hòa', 'Công đoàn xã Tân Hóa'])('is not as "%s"', (parent) =>
    expect(of(parent)).toBeUndefined(),
  );
});

describe('The order of letters', () => {
  it('is by the nearest deadline, then by who has had fewest', () => {
    const state = office([unit('X1', { extendedTo: '2018-11-12' }), unit('A1'), unit('A2')]);
    record(state, planLetters(state, '2018-10-15').letters, '2018-10-15');
    record(
      state,
      planLetters(state, '2018-10-22').letters.filter((one) => one.unit === 'A1'),
      '2018-10-22',
    );
    expect(planLetters(state, '2018-10-29').letters.map((one) => one.unit)).toEqual([
      undefined,
      'A2',
      'A1',
      'X1',
    ]);
    (state as { units: unknown }).units = [...state.units].reverse();
    expect(planLetters(state, '2018-10-29').letters.map((one) => one.unit)).toEqual([
      undefined,
      'A2',
      'A1',
      'X1',
    ]);
  });
});

describe('What a unit is told of returned rows', () => {
  const two = (marks: string[]) =>
    unit('A1', {
      ...wasReturned('r1 1'),
      returned: marks.map((mark) => ({ title: 'Trang', comment: 'Chưa mở được.', mark })),
    });
  it('is one letter, whatever the order of its rows', () => {
    const [first, again] = [
      ['r1 1', 'r2 1'],
      ['r2 1', 'r1 1'],
    ].map((marks) => keys(plan([two(marks)])('2018-10-17').letters.filter((one) => one.unit === 'A1')));
    expect([first!.length, first]).toEqual([1, again]);
  });

  it('is told again only for a row that was not told', () => {
    const state = office([two(['r1 1'])]);
    oneRun(state, '2018-10-17');
    expect(kindsFor(planLetters(state, '2018-10-18').letters, 'A1')).toEqual([]);
    change(state, 'A1', two(['r1 1', 'r2 1']));
    expect(kindsFor(planLetters(state, '2018-10-18').letters, 'A1')).toEqual(['returned']);
  });
});

it('A unit with two addresses that are none is said with both', () => {
  const { closed } = plan([unit('A1', { ...toFix(shortPhone), ...addressed('anh Ba@, hoa@@') })])(
    '2018-10-15',
  );
  expect(closed.map(({ why }) => say(why)).join()).toContain('anh Ba@, hoa@@');
});

it('A unit whose extension ends in days off is reminded on the working days before them, by its own last day', () => {
  const state = office([unit('A1', { extendedTo: '2018-11-20' }), unit('A2')], {
    settings: settings({ milestones: '7, 3, 1', overdueWeeks: '1', holidays: '19/11/2018 - 20/11/2018' }),
  });
  const went = days('2018-10-31', '2018-11-30').flatMap((day) =>
    oneRun(state, day)
      .filter((one) => one.unit === 'A1')
      .map(({ kind, about }) => `${day} ${kind} ${about.last}`),
  );
  expect(went).toEqual([
    '2018-10-31 invitation 2018-11-20',
    '2018-11-13 reminder 2018-11-20',
    '2018-11-16 reminder 2018-11-20',
    '2018-11-21 overdue 2018-11-20',
  ]);
});

describe('After the close of a round', () => {
  const closed = (units: Parameters<typeof office>[0]) => office(units, { isClosed: true });
  it('only a unit whose extension has not ended and that still owes is reminded; staff and superiors are not written to', () => {
    const state = closed([
      unit('H1', { extendedTo: '2018-11-07' }),
      unit('A1', { parent: 'H1' }),
      unit('A2', { extendedTo: '2018-10-31' }),
      reported('A3', '2018-10-16', { extendedTo: '' }),
      unit('A4', { ...toFix(shortPhone), extendedTo: '2018-11-07' }),
      unit('A5', { extendedTo: '2018-11-07', obligation: 'nothing' }),
    ]);
    const { letters } = planLetters(state, '2018-11-01');
    expect(letters.map(({ kind, unit: code, about }) => [kind, code, about.last, about.under])).toEqual([
      ['reminder', 'H1', '2018-11-07', []],
      ['reminder', 'A4', '2018-11-07', []],
    ]);
  });

  it('the milestones are those of its own day, each on a working day, none after it', () => {
    const state = closed([unit('A1', { extendedTo: '2018-11-12' })]);
    const went = days('2018-10-31', '2018-11-30').filter((day) => oneRun(state, day).length);
    expect(went).toEqual(['2018-10-31', '2018-11-05', '2018-11-09', '2018-11-12']);
  });

  it.each([
    ['within the extension', '2018-11-07', ['thanks']],
    ['after it, by staff', '2018-11-08', []],
  ])('a report %s: thanks %j', (_, day, kinds) =>
    expect(
      kindsFor(
        planLetters(closed([reported('A1', day, { extendedTo: '2018-11-07' })]), '2018-11-08').letters,
        'A1',
      ),
    ).toEqual(kinds),
  );
});
