/** On which days letters go, and when each milestone of a deadline falls. */
import { addDays, daysFrom, weekday, type Day } from '../text/days';
import { lastDay } from '../standing/deadline';
import type { LetterSettings } from '../settings/letters';

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
  const search = (day: Day, limit: Day, ways: readonly number[]): Day => {
    for (let distance = 0; distance <= FARTHEST; distance += 1)
      for (const way of ways) {
        const near = addDays(day, way * distance);
        if (near <= limit && sends(near)) return near;
      }
    return day;
  };
  return {
    sends,
    next: (day) => search(day, '9999', [1]),
    nearest: (day, limit) => search(day, limit, [-1, 1]),
  };
}

/** A moment at which something falls due: `id` is its part of a key, `day` when. */
export interface Point {
  id: string;
  day: Day;
}

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
export function scheduleOf(
  deadline: { dueBefore: Day; graceUntil: Day },
  extendedTo: Day,
  settings: LetterSettings,
  calendar: Calendar,
): Schedule {
  const last = lastDay({ dueBefore: deadline.dueBefore, extendedTo });
  const end = deadline.graceUntil > last ? deadline.graceUntil : last;
  const before = settings.milestones.map((days): Point => ({
    id: String(days),
    day: calendar.nearest(addDays(last, -days), last),
  }));
  const grace = calendar.next(addDays(last, 1));
  if (grace <= end) before.push({ id: 'cham-chuoc', day: grace });
  return {
    last,
    end,
    before: before.sort(byDay),
    after: weekly(addDays(end, 1), settings.overdueWeeks, calendar),
  };
}

const byDay = (a: Point, b: Point): number => daysFrom(b.day, a.day);

/** Every seventh day from a start; the ids count from 1. */
const weekly = (start: Day, weeks: number, calendar: Calendar, prefix = ''): Point[] =>
  Array.from({ length: weeks }, (_, week) => ({
    id: `${prefix}${week + 1}`,
    day: calendar.next(addDays(start, 7 * week)),
  }));

/** The last moment that has come: of missed ones only the most urgent counts. */
export function latest(points: readonly Point[], today: Day): Point | undefined {
  let found: Point | undefined;
  for (const point of points) if (point.day <= today) found = point;
  return found;
}

/** The same of a series that ends: a week after the last moment, none counts. */
export const latestWeek = (points: readonly Point[], today: Day): Point | undefined => {
  const final = points[points.length - 1];
  return final && today < addDays(final.day, 7) ? latest(points, today) : undefined;
};

/**
 * When a summary goes to staff: weekly from the first day, at each milestone, and weekly after the deadline.
 */
export function summaryPoints(from: Day, schedule: Schedule, calendar: Calendar): Point[] {
  const weeks = Math.max(0, Math.min(FARTHEST, Math.ceil((daysFrom(from, schedule.last) + 1) / 7)));
  return [
    ...weekly(from, weeks, calendar, 'tuan-').filter(({ day }) => day <= schedule.last),
    ...schedule.before.filter(({ day }) => day >= from),
    ...weekly(addDays(schedule.end, 1), schedule.after.length || 1, calendar, 'sau-'),
  ].sort(byDay);
}
