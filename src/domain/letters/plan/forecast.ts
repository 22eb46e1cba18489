/**
 * The coming days of a campaign as they would go if no unit did anything: for the panel, and before letters
 * are switched on.
 */
import { say } from '../../messages';
import { addDays, daysFrom, type Day } from '../../text/days';
import { calendarOf, scheduleOf } from '../calendar';
import { keyPart } from '../key-part';
import { kindNames, kindOf, type LetterKind } from '../kinds';
import type { Letter } from '../letter';
import type { LetterState } from '../state';
import { owes, owingBySuperior, type OwingBySuperior } from '../units';
import { planLetters } from '.';
import { budget } from './budget';
import { historyOf, type RoundHistory } from './history';

/** `held`: letters that must wait for the next day. */
export interface ForecastDay {
  day: Day;
  counts: Partial<Record<LetterKind, number>>;
  recipients: number;
  held: number;
}

export interface Forecast {
  /** Days on which something goes or waits. */
  days: ForecastDay[];
  quotaPerDay: number;
  /** The last on-time day of the round; '' when no deadline is set. */
  last: Day;
  /** Units that owe a report, can be written to, and would have had no letter by the end of that day. */
  unreached: number;
  /** Letters that would wait until a later one took their place. */
  dropped: number;
  /** Every letter goes before its turn is over. */
  finishes: boolean;
}

/** The farthest a forecast looks; a year is more than any campaign. */
const FARTHEST = 400;

/**
 * Letters a day by kind from one day to another, both included.
 * @param quotaPerDay recipients a day.
 * @param quotaToday recipients left on the first day, when some are used already.
 */
export function campaignForecast(
  state: LetterState,
  from: Day,
  to: Day,
  quotaPerDay: number,
  quotaToday: number = quotaPerDay,
): Forecast {
  const calendar = calendarOf(state.settings),
    history = historyOf(state),
    under = owingBySuperior(state.units);
  const last = state.deadline.dueBefore ? scheduleOf(state.deadline, '', state.settings, calendar).last : '';
  const out: Forecast = { days: [], quotaPerDay, last, unreached: 0, dropped: 0, finishes: true };
  let waiting: string[] = [];
  const length = Math.min(FARTHEST, daysFrom(from, to > last ? to : last));
  for (let i = 0; i <= length; i += 1) {
    const day = addDays(from, i);
    if (calendar.sends(day)) {
      const { line, held } = oneDay(
        state,
        { history, under },
        day,
        i === 0 ? quotaToday : quotaPerDay,
        waiting,
        out,
      );
      waiting = held;
      if (day <= to && (line.recipients || line.held)) out.days.push(line);
    }
    if (last && state.settings.lettersFrom && (day === last || (!i && last < day)))
      out.unreached = countUnreached(state, history, day);
  }
  out.finishes = out.unreached === 0 && out.dropped === 0;
  return out;
}

function oneDay(
  state: LetterState,
  { history, under }: { history: RoundHistory; under: OwingBySuperior },
  day: Day,
  quota: number,
  waiting: readonly string[],
  out: Forecast,
): { line: ForecastDay; held: string[] } {
  const plan = planLetters(state, day, history, under);
  out.dropped += waiting.filter((key) => !plan.wanted.has(key)).length;
  const { go, held, recipients } = budget(plan.letters, quota, state.settings.quotaReserve);
  const counts: ForecastDay['counts'] = {};
  for (const letter of go) {
    counts[letter.kind] = (counts[letter.kind] || 0) + 1;
    history.assume(letter, day);
  }
  return { line: { day, counts, recipients, held: held.length }, held: held.map(({ key }) => key) };
}

/**
 * Units whose last day has come without one letter; an extended unit still has time, and a closed round waits
 * for no other.
 */
const countUnreached = ({ units, isClosed }: LetterState, history: RoundHistory, day: Day): number =>
  units.filter(
    (unit) =>
      !isClosed &&
      owes(unit) &&
      unit.emails.length &&
      !history.of(keyPart(unit.code))?.last &&
      unit.extendedTo <= day,
  ).length;

/** "1 thư tổng hợp, 41 thư nhắc". */
export function sayKinds(letters: readonly Pick<Letter, 'kind'>[]): string {
  const counts: ForecastDay['counts'] = {};
  for (const { kind } of letters) counts[kind] = (counts[kind] ?? 0) + 1;
  return sayForecastDay({ day: '', counts, recipients: 0, held: 0 });
}

/** "1 thư tổng hợp, 41 thư nhắc; 12 thư chờ hôm sau". */
export function sayForecastDay({ counts, held }: ForecastDay): string {
  const kinds = kindNames.flatMap((kind) =>
    counts[kind] ? [[counts[kind], kindOf(kind).label] as const] : [],
  );
  return say({ key: 'letter.dayCounts', with: { kinds, held } });
}
