// Letters to superiors: who is over whom after mergers, and eighty-five superiors over a city's 5,876 units.
import { lettersDue, planLetters } from '../../../src/domain/letters/plan';
import { campaignForecast } from '../../../src/domain/letters/plan/forecast';
import { switchOnProblems } from '../../../src/domain/letters/plan/switch-on';
import { owingBySuperior } from '../../../src/domain/letters/units';
import type { LetterState, LetterUnit } from '../../../src/domain/letters/state';
import { statuses } from '../../../src/domain/fields';
import { office, reported, settings, unit } from './office';

const codesBelow = (units: LetterUnit[]): Record<string, string[]> =>
  Object.fromEntries(
    [...owingBySuperior(units)].map(([code, below]) => [code, below.map((one) => one.code)]),
  );

describe('Units that still owe something', () => {
  it('stand under the unit that their superior is today, and under nobody where it dissolved or runs in a ring', () =>
    expect(
      codesBelow([
        unit('P1'),
        unit('P0', { activity: 'Đã sáp nhập', mergedInto: 'P1', obligation: 'ended', status: '' }),
        unit('G1', { activity: 'Đã giải thể', obligation: 'ended', status: '' }),
        unit('C1', { parent: 'P1' }),
        unit('C2', { parent: 'P0' }),
        unit('C3', { parent: 'G1' }),
        unit('C4', { parent: 'P1', activity: 'Đã giải thể', obligation: 'ended', status: statuses.fix }),
        unit('R1', { parent: 'R2' }),
        unit('R2', { parent: 'R1' }),
      ]),
    ).toEqual({ P1: ['C1', 'C2'] }));
  it('get letters, and those that ended get none', () =>
    expect(
      lettersDue(
        office([unit('C1'), unit('C2', { activity: 'Đã giải thể', obligation: 'ended', status: '' })]),
        '2018-10-15',
      ).flatMap(({ unit: code }) => code ?? []),
    ).toEqual(['C1']));
});

describe('Eighty-five superiors over 5,876 units', () => {
  // Hà Nội, 2025 (vjs.vietnam.vn): 85 commune unions planned, 5,876 grassroots unions.
  const SUPERIORS = 85;
  const city = (): LetterUnit[] => [
    ...Array.from({ length: SUPERIORS }, (_, n) => reported(`P${n}`, '2018-10-10')),
    ...Array.from({ length: 5_876 }, (_, n) => unit(`C${n}`, { parent: `P${n % SUPERIORS}` })),
  ];
  const from = '2018-10-08';
  const state = (): LetterState => office(city(), { settings: settings({ lettersFrom: '08/10/2018' }) });
  const asked = (quota: number) => {
    const forecast = campaignForecast(state(), from, '2018-11-02', quota);
    return {
      forecast,
      refuse: switchOnProblems({
        state: state(),
        today: from,
        forecast,
        zones: { script: 'Asia/Ho_Chi_Minh', book: 'Asia/Ho_Chi_Minh' },
        me: 'canbo@ldld.vn',
        runner: '',
      }).refuse,
    };
  };

  it('are planned: each superior one letter with its own sixty-nine or seventy units, before those units’ own', () => {
    const { letters } = planLetters(state(), '2018-10-22');
    const digests = letters.filter(({ kind }) => kind === 'digest');
    expect(digests).toHaveLength(SUPERIORS);
    expect(letters.findIndex(({ kind }) => kind !== 'digest' && kind !== 'summary')).toBe(1 + SUPERIORS);
    expect(digests.reduce((sum, { about }) => sum + about.under.length, 0)).toBe(5_876);
    expect(new Set(digests.map(({ about }) => about.under.length))).toEqual(new Set([69, 70]));
  });

  it('are all sent in time on a Workspace account: 1,500 recipients a day', () => {
    const { forecast, refuse } = asked(1_500);
    expect([forecast.unreached, refuse]).toEqual([0, []]);
    const days = forecast.days.filter(({ counts }) => counts.digest);
    for (const { counts } of days) expect(counts.digest).toBe(SUPERIORS);
    expect(days.length).toBeGreaterThan(1);
  });

  it('are refused on an ordinary account, with the number of units and the reason', () => {
    const { forecast, refuse } = asked(100);
    expect(forecast.unreached).toBeGreaterThan(3_000);
    expect(refuse).toEqual([
      { key: 'letter.cannotFinish', with: { units: forecast.unreached, quota: 100, last: '29/10/2018' } },
    ]);
  });
});
