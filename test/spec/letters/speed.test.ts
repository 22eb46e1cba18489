// The plan must stay cheap: Apps Script gives six minutes in all, and the panel plans many days at once.
// Bounds are wide, for slow machines; what they catch is growth that is not linear.
import { planLetters } from '../../../src/domain/letters/plan';
import { campaignForecast } from '../../../src/domain/letters/plan/forecast';
import type { LetterEntry } from '../../../src/domain/letters/state';
import { processorTime } from '../linear';
import { office, unit } from './office';

/** A province with superiors, extensions and a history of two letters to every unit. */
const province = (size: number) =>
  office(
    Array.from({ length: size }, (_, i) =>
      unit(`U${i}`, { parent: i % 40 ? `U${i - (i % 40)}` : '', extendedTo: i % 25 ? '' : '2018-11-05' }),
    ),
    {
      register: new Map(
        Array.from(
          { length: size },
          (_, i) =>
            [
              ['moi/Năm 2018/U' + i, { state: 'sent', at: '2018-10-15T08:00:00' }],
              ['nhac/Năm 2018/7/U' + i, { state: 'sent', at: '2018-10-22T08:00:00' }],
            ] as [string, LetterEntry][],
        ).flat(),
      ),
    },
  );

/** The second least of seven runs. */
const milliseconds = (run: () => unknown): number =>
  Array.from({ length: 7 }, () => processorTime(run)).sort((a, b) => a - b)[1]!;

describe('The plan', () => {
  it('of 10,000 units takes a moment, and ten times the units take about ten times as long', () => {
    const [small, large] = [province(1000), province(10_000)];
    expect(planLetters(large, '2018-10-26').letters.length).toBeGreaterThan(9000);
    milliseconds(() => planLetters(small, '2018-10-26'));
    const [a, b] = [small, large].map((state) => milliseconds(() => planLetters(state!, '2018-10-26'))) as [
      number,
      number,
    ];
    if (process.env.SPEED)
      console.log(
        `plan: 1,000 units ${a.toFixed(1)} ms, 10,000 units ${b.toFixed(1)} ms; forecast of 22 days, 10,000 units: ${milliseconds(() => campaignForecast(large, '2018-10-23', '2018-11-13', 1500)).toFixed(0)} ms`,
      );
    expect(b).toBeLessThan(500);
    expect(b / a).toBeLessThan(30);
  });
});
