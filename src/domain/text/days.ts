/**
 * Days and times as the office writes them. A Day is ISO text 'yyyy-MM-dd'; a LocalTime is
 * 'yyyy-MM-ddTHH:mm:ss' in Vietnam (UTC+7 all year, no summer time), so text order is time order and nothing
 * here depends on the machine's zone.
 */
export type Day = string;
export type LocalTime = string;

const DAY_MS = 86_400_000;
const ms = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
const two = (n: number): string => String(n).padStart(2, '0');

/** The day `days` days later (negative: earlier). */
export const addDays = (day: Day, days: number): Day =>
  new Date(ms(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days from one day to another; negative when `to` is earlier. */
export const daysFrom = (from: Day, to: Day): number => Math.round((ms(to) - ms(from)) / DAY_MS);

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => new Date(ms(day)).getUTCDay();

/** The day part of a time. */
export const dayOf = (time: LocalTime): Day => time.slice(0, 10);

/** An instant (milliseconds since 1970 UTC) as local time in Vietnam. */
export const localTime = (instant: number): LocalTime =>
  new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19);

/** A local time in Vietnam as an instant, in milliseconds since 1970 UTC. */
export const instantOf = (time: LocalTime): number =>
  Date.parse(`${time.length === 10 ? `${time}T00:00:00` : time}Z`) - 7 * 3_600_000;

/** 29/10/2018, as every screen shows a day; '' for ''. */
export const showDay = (day: Day): string =>
  day ? `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : '';

/** 16/10/2018 08:05. */
export const showTime = (time: LocalTime): string => (time ? `${showDay(time)} ${time.slice(11, 16)}` : '');

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** "29/10/2018 (thứ Hai)". */
export const sayDay = (day: Day): string => `${showDay(day)} (${WEEKDAYS[weekday(day)]})`;

const real = (y: number, m: number, d: number): Day | undefined => {
  const at = new Date(Date.UTC(y, m - 1, d));
  return at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === d
    ? `${y}-${two(m)}-${two(d)}`
    : undefined;
};

/**
 * Reads a day as people type it: 30/10/2018, 30-10-2018, 30.10.2018, 30/10/18, 2/10/2018, 2018-10-30 (with or
 * without a time).
 * @returns the day, or undefined when it is not a real day.
 */
export function readDay(text: string): Day | undefined {
  const t = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);
  if (iso) return real(+iso[1]!, +iso[2]!, +iso[3]!);
  const vn = /^(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);
  return vn ? real(vn[3]!.length === 2 ? 2000 + +vn[3]! : +vn[3]!, +vn[2]!, +vn[1]!) : undefined;
}
