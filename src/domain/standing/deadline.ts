/**
 * The deadline, in one place: "trước ngày 30/10" is exclusive, "châm chước đến hết ngày" and "gia hạn đến"
 * are inclusive.
 */
import { addDays, dayOf, daysFrom, readDay, sayDay, type Day, type LocalTime } from '../text/days';
import { timeliness } from '../fields';

export interface Deadline {
  dueBefore: Day;
  graceUntil: Day;
  extendedTo?: Day;
}
export type Timeliness = (typeof timeliness)[keyof typeof timeliness] | '';

/**
 * The day until which a unit's time is extended, from its cell `Gia hạn đến`: one that cannot be read is a
 * fault and counts as empty everywhere.
 */
export const extensionOf = (typed: string): Day => readDay(typed) ?? '';

/**
 * The last day on which a report is on time; '' when no deadline is set. An extension never shortens the
 * time a unit has.
 */
export function lastDay({ dueBefore, extendedTo }: Pick<Deadline, 'dueBefore' | 'extendedTo'>): Day {
  const due = dueBefore ? addDays(dueBefore, -1) : '';
  return extendedTo && extendedTo > due ? extendedTo : due;
}

/**
 * How a unit stands against the deadline: by the day of its first full report, or by today while it has none.
 */
export function timelinessOf(deadline: Deadline, first: LocalTime, today: Day): Timeliness {
  const last = lastDay(deadline);
  if (!last) return '';
  const day = first ? dayOf(first) : today;
  if (day <= last) return first ? timeliness.onTime : timeliness.open;
  if (deadline.graceUntil && day <= deadline.graceUntil) return timeliness.grace;
  return first ? timeliness.late : timeliness.overdue;
}

/**
 * "chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 3 ngày": the safe date in words; '' when no deadline is set.
 */
export function sayDeadline(deadline: Deadline, today: Day): string {
  const last = lastDay(deadline);
  if (!last) return '';
  const left = daysFrom(today, last);
  const rest =
    left > 0 ? `còn ${left} ngày` : left === 0 ? 'hôm nay là ngày cuối' : `đã quá hạn ${-left} ngày`;
  return `chậm nhất hết ngày ${sayDay(last)}, ${rest}`;
}
