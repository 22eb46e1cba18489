// What must hold for every office, every calendar and every history, tried on many made by chance.
import * as fc from 'fast-check';
import { addDays, dayOf, type Day } from '../../../src/domain/text/days';
import { statuses, timeliness } from '../../../src/domain/fields';
import { planLetters } from '../../../src/domain/letters/plan';
import { isComplete, owes } from '../../../src/domain/letters/units';
import { budget } from '../../../src/domain/letters/plan/budget';
import { addressed } from '../../../src/domain/letters/plan/addresses';
import { calendarOf, scheduleOf } from '../../../src/domain/letters/calendar';
import { campaignForecast } from '../../../src/domain/letters/plan/forecast';
import type { Letter } from '../../../src/domain/letters/letter';
import type { LetterEntry, LetterState, LetterUnit } from '../../../src/domain/letters/state';
import { office, oneRun, record, settings, unit } from './office';

const START = '2018-10-01';
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(START, n));
const shown = (d: Day): string => d.split('-').reverse().join('/');

const someUnit = (i: number) =>
  fc
    .record({
      status: fc.constantFrom(...Object.values(statuses)),
      email: fc.constantFrom('a@donvi.vn', 'a@donvi.vn\nb@donvi.vn', '', 'sai'),
      parent: fc.constantFrom('', 'U0', 'U1', 'U2', 'Nơi khác'),
      extendedTo: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, day),
      required: fc.boolean(),
      marks: fc.array(fc.constantFrom('m1', 'm2', 'm3'), { maxLength: 2 }),
      first: day,
    })
    .map(({ status, marks, first, email, ...rest }): LetterUnit =>
      unit(`U${i}`, {
        ...rest,
        ...addressed(email),
        status,
        timeliness: timeliness.open,
        first: isComplete({ status } as LetterUnit) ? `${first}T10:00:00` : '',
        returned: status === statuses.fix ? marks.map((mark) => ({ title: 'Trang', comment: '', mark })) : [],
      }),
    );

const someOffice = fc
  .record({
    units: fc.tuple(...Array.from({ length: 6 }, (_, i) => someUnit(i))),
    due: day,
    grace: fc.oneof(fc.constant(''), day),
    from: day,
    holidays: fc.array(day, { maxLength: 6 }),
    milestones: fc.subarray([30, 14, 7, 5, 3, 1, 0]),
    cap: fc.integer({ min: 1, max: 14 }),
    test: fc.boolean(),
    digests: fc.boolean(),
  })
  .map(({ units, due, grace, from, holidays, milestones, cap, test, digests }) =>
    office(units, {
      deadline: { dueBefore: due, graceUntil: grace },
      settings: settings({
        lettersFrom: shown(from),
        holidays: holidays.map(shown).join(', '),
        milestones: milestones.join(', '),
        unitCap: String(cap),
        testTo: test ? 'thu@ldld.vn' : '',
        digests: digests ? 'Có' : 'Không',
      }),
    }),
  );
/** On which days the trigger really ran, the quota, and which unit then reported or was returned. */
const someRuns = fc
  .array(
    fc.record({
      day,
      quota: fc.integer({ min: 0, max: 20 }),
      changes: fc.integer({ min: 0, max: 5 }),
      to: fc.constantFrom(statuses.missing, statuses.fix, statuses.reported),
    }),
    { maxLength: 25 },
  )
  .map((runs) => [...runs].sort((a, b) => (a.day < b.day ? -1 : 1)));

function play(
  state: LetterState & { register: Map<string, LetterEntry> },
  runs: readonly { day: Day; quota: number; changes: number; to: LetterUnit['status'] }[],
): { letter: Letter; day: Day }[] {
  const gone: { letter: Letter; day: Day }[] = [];
  for (const run of runs) {
    for (const letter of oneRun(state, run.day, run.quota)) gone.push({ letter, day: run.day });
    (state as { units: readonly LetterUnit[] }).units = state.units.map((one, i) =>
      i === run.changes
        ? { ...one, status: run.to, first: run.to === statuses.reported ? `${run.day}T15:00:00` : one.first }
        : one,
    );
  }
  return gone;
}

describe('Whatever the office, its calendar and its history', () => {
  it('a run after a run of the same day sends nothing', () => {
    fc.assert(
      fc.property(someOffice, someRuns, day, (state, runs, today) => {
        play(state, runs);
        record(state, planLetters(state, today).letters, today);
        expect(planLetters(state, today).letters).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no unit gets two letters in a day, and no key goes twice or holds a date', () => {
    fc.assert(
      fc.property(someOffice, someRuns, (state, runs) => {
        const gone = play(state, runs);
        const perDay = gone
          .filter(({ letter }) => letter.unit)
          .map(({ letter, day: on }) => `${letter.unit} ${on}`);
        expect(new Set(perDay).size).toBe(perDay.length);
        const keys = gone.map(({ letter }) => letter.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((key) => /\d{4}-\d\d/.test(key))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('only a unit that owes something is reminded, and a unit is never reminded beyond its cap', () => {
    fc.assert(
      fc.property(someOffice, someRuns, day, (state, runs, today) => {
        play(state, runs);
        for (const { kind, about } of planLetters(state, today).letters) {
          if (['invitation', 'reminder', 'overdue', 'returned'].includes(kind))
            expect(owes(about.unit!)).toBe(true);
          if (kind === 'thanks') expect(isComplete(about.unit!)).toBe(true);
          if (kind === 'digest') expect(about.under.length > 0 && about.under.every(owes)).toBe(true);
        }
        const had = (code: string): number =>
          [...state.register].filter(
            ([key, { state: s }]) => key.endsWith(`/${code}`) && !key.includes('cam-on') && s === 'sent',
          ).length;
        for (const { code } of state.units) expect(had(code)).toBeLessThanOrEqual(state.settings.unitCap);
      }),
      { numRuns: 300 },
    );
  });

  it('every unit that owes something has, on each milestone, a letter, or one since it, or a reason why not', () => {
    fc.assert(
      fc.property(someOffice, someRuns, (state, runs) => {
        play(state, runs);
        const calendar = calendarOf(state.settings);
        for (const unit_ of state.units.filter(owes)) {
          const schedule = scheduleOf(state.deadline, unit_.extendedTo, state.settings, calendar);
          for (const { day: today } of schedule.before.filter(
            (point) => calendar.sends(point.day) && point.day >= state.settings.lettersFrom,
          )) {
            const plan = planLetters(state, today);
            const hasLetter = plan.letters.some(({ unit: code }) => code === unit_.code);
            // A row that was returned without a reason makes no letter: staff are asked for the reason.
            const waitsForReason =
              unit_.faults.length === 0 &&
              unit_.returned.length > 0 &&
              unit_.returned.every(({ comment }) => comment === '');
            const hasReason = waitsForReason || plan.closed.some(({ unit: code }) => code === unit_.code);
            const hadSince = [...state.register].some(
              ([key, { state: s, at }]) =>
                key.endsWith(`/${unit_.code}`) && s === 'sent' && dayOf(at) >= today,
            );
            expect([unit_.code, today, hasLetter || hasReason || hadSince]).toEqual([
              unit_.code,
              today,
              true,
            ]);
            expect(hasLetter && !unit_.emails.length).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what goes fits the quota, and what does not go is held: none is lost between the two', () => {
    fc.assert(
      fc.property(
        someOffice,
        day,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 5 }),
        (state, today, quota, reserve) => {
          const { letters } = planLetters(state, today);
          const { go, held, recipients } = budget(letters, quota, reserve);
          expect(recipients).toBeLessThanOrEqual(quota);
          expect([...go, ...held].map(({ key }) => key).sort()).toEqual(letters.map(({ key }) => key).sort());
          if (go.some(({ kind }) => kind !== 'summary'))
            expect(recipients).toBeLessThanOrEqual(quota - reserve);
        },
      ),
    );
  });

  it('the forecast of the first day is what the plan of that day sends', () => {
    fc.assert(
      fc.property(someOffice, day, (state, today) => {
        const forecast = campaignForecast(state, today, today, 8);
        const { go, held } = budget(planLetters(state, today).letters, 8, state.settings.quotaReserve);
        const line = forecast.days[0];
        expect([line ? Object.values(line.counts).reduce((a, b) => a + b, 0) : 0, line?.held ?? 0]).toEqual([
          go.length,
          held.length,
        ]);
      }),
    );
  });

  it('days: a milestone never falls after the last day, nor on a day without letters', () => {
    fc.assert(
      fc.property(someOffice, (state) => {
        const calendar = calendarOf(state.settings),
          { before, last, end } = scheduleOf(state.deadline, '', state.settings, calendar);
        for (const point of before) {
          expect(point.day <= (point.id === 'cham-chuoc' ? end : last)).toBe(true);
          expect(calendar.sends(point.day)).toBe(true);
        }
      }),
    );
  });
});
