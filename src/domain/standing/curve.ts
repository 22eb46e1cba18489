/** How many units have reported, day by day: the curve of a campaign. */
import { addDays, dayOf, daysFrom, type Day, type LocalTime } from '../text/days';

/** A campaign of a year and more is no curve that anybody reads: the last days are shown. */
const MOST_DAYS = 200;

/**
 * The days of a curve, each once.
 * @param firsts when units first had a full report; '' for those that have none.
 * @param until the last day that is shown, at least: today, or the last day that is on time.
 * @returns at least the days of the reports; none where there is neither a report nor a day to begin with.
 */
export function daysOfCurve(firsts: readonly LocalTime[], from: Day, until: Day): Day[] {
  const days = firsts.map(dayOf);
  const first = [...days, from].filter(Boolean).sort()[0];
  if (!first) return [];
  const last = days.reduce((latest, day) => (day > latest ? day : latest), until || first);
  const count = Math.min(MOST_DAYS, Math.max(0, daysFrom(first, last)) + 1);
  return Array.from({ length: count }, (_, i) => addDays(last, i + 1 - count));
}

/** How many have reported by the end of each day; days in order. */
export function reportedBy(firsts: readonly LocalTime[], days: readonly Day[]): number[] {
  const sorted = firsts.filter(Boolean).map(dayOf).sort();
  let count = 0;
  return days.map((day) => {
    while (count < sorted.length && sorted[count]! <= day) count += 1;
    return count;
  });
}
