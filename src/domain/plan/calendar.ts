/** On which days letters go, and when each milestone of a deadline falls. */
import { addDays, daysFrom, weekday, type Day } from '../days';
import { lastDay } from '../deadline';
import type { LetterSettings } from '../letter-settings';

/** The longest run of days off that is looked across (Tết with its weekends is 9). */
const FARTHEST = 60;

export interface Calendar {
  /** Do letters go on this day? */
  sends(day: Day): boolean;
  /** This day, or the first sending day after it. */
  next(day: Day): Day;
  /** The sending day nearest to this one, the earlier of two, never after `limit`. */
  nearest(day: Day, limit: Day): Day;
}

export function calendarOf({ sendDays, holidays }: Pick<LetterSettings, 'sendDays' | 'holidays'>): Calendar {
  const off = new Set(holidays);
  const sends = (day: Day): boolean => sendDays.includes(weekday(day)) && !off.has(day);
  const search = (day: Day, good: (distance: number) => Day | undefined): Day => {
    for (let distance = 0; distance <= FARTHEST; distance += 1) { const found = good(distance); if (found) return found; }
    return day;
  };
  const ifSends = (day: Day): Day | undefined => (sends(day) ? day : undefined);
  return {
    sends,
    next: (day) => search(day, (distance) => ifSends(addDays(day, distance))),
    nearest: (day, limit) => search(day, (distance) => ifSends(addDays(day, -distance)) ?? (addDays(day, distance) <= limit ? ifSends(addDays(day, distance)) : undefined)),
  };
}

/** A moment at which something falls due: `id` is its part of a key, `day` when. */
export interface Point { id: string; day: Day }

/** The moments of one deadline, each list in order of day and then of urgency. */
export interface Schedule {
  /** The last on-time day. */
  last: Day;
  /** The last day that is not yet overdue: with grace. */
  end: Day;
  before: Point[];
  after: Point[];
}

/** Reminders before the last day, one in the days of grace, then weekly. An extension moves them all. */
export function scheduleOf(deadline: { dueBefore: Day; graceUntil: Day }, extendedTo: Day, settings: LetterSettings, calendar: Calendar): Schedule {
  const last = lastDay({ dueBefore: deadline.dueBefore, extendedTo });
  const end = deadline.graceUntil > last ? deadline.graceUntil : last;
  const before = settings.milestones.map((days): Point => ({ id: String(days), day: calendar.nearest(addDays(last, -days), last) }));
  const grace = calendar.next(addDays(last, 1));
  if (grace <= end) before.push({ id: 'cham-chuoc', day: grace });
  return { last, end, before: before.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), after: weekly(addDays(end, 1), settings.overdueWeeks, calendar) };
}

const weekly = (start: Day, weeks: number, calendar: Calendar): Point[] =>
  Array.from({ length: weeks }, (_, week) => ({ id: String(week + 1), day: calendar.next(addDays(start, 7 * week)) }));

/** The last moment that has come: of missed ones only the most urgent counts. */
export function latest(points: readonly Point[], today: Day): Point | undefined {
  let found: Point | undefined;
  for (const point of points) if (point.day <= today) found = point;
  return found;
}

/** The weekly moment that counts after the deadline; a week after the last one, none does. */
export const latestWeek = (points: readonly Point[], today: Day): Point | undefined => {
  const final = points[points.length - 1];
  return final && today < addDays(final.day, 7) ? latest(points, today) : undefined;
};

/** When a summary goes to staff: weekly from the first day, at each milestone, and weekly after the deadline. */
export function summaryPoints(from: Day, schedule: Schedule, calendar: Calendar): Point[] {
  const weeks = Math.max(0, Math.min(FARTHEST, Math.ceil((daysFrom(from, schedule.last) + 1) / 7)));
  const all = [
    ...weekly(from, weeks, calendar).map(({ id, day }) => ({ id: `tuan-${id}`, day })).filter(({ day }) => day <= schedule.last),
    ...schedule.before.filter(({ day }) => day >= from),
    ...weekly(addDays(schedule.end, 1), Math.max(1, schedule.after.length), calendar).map(({ id, day }) => ({ id: `sau-${id}`, day })),
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
