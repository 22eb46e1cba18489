/**
 * Days and times as the office writes them. A Day is ISO text 'yyyy-MM-dd'; a LocalTime is
 * 'yyyy-MM-ddTHH:mm:ss' in Vietnam (UTC+7 all year, no summer time), so text order is time order and nothing
 * here depends on the machine's zone.
 */
import { withoutUnseen } from './invisible';
import { fold } from './vietnamese';

export type Day = string;
export type LocalTime = string;

const DAY_MS = 86_400_000;
const ms = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
const two = (n: number): string => String(n).padStart(2, '0');

/** The day `days` days later (negative: earlier). */
export const addDays = (day: Day, days: number): Day =>
  new Date(ms(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day of another month, or the last day of it. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
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
  return y >= 1900 &&
    y < 2200 &&
    at.getUTCFullYear() === y &&
    at.getUTCMonth() === m - 1 &&
    at.getUTCDate() === d
    ? `${y}-${two(m)}-${two(d)}`
    : undefined;
};

/** Longer text is no day, and no list of days off: bringing it to one form would only cost time. */
const LONGEST_DAY = 200,
  LONGEST_LIST = 4000;

// The parts of a day in a text that is folded (small, without tones). Each with what it reads.
/** 30, 05 */
const D = '(\\d{1,2})';
/** 2018, 18 */
const Y = '(\\d{4}|\\d{2})';
/** "/", " - ", ".", "\", a blank */
const SEP = '(?: ?[-/.\\\\] ?| )';
/** 30/10/2018, 30 - 10 - 18, 30\10\2018 */
const FIGURES = `${D}${SEP}${D}${SEP}${Y}`;
/** 2018-10-30, 2018/10/30 */
const ISO = `(\\d{4})${SEP}${D}${SEP}${D}`;
/** 30 tháng 10 năm 2018; 30 tháng 10, 2018; 30 tháng 10/2018 */
const IN_WORDS = `${D},? ?thang ?${D}(?: ?[,/.-] ?(?:nam ?)?| ?nam ?| )${Y}`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Oct, October */
const NAME = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
/** 30-Oct-2018, 30 October 2018 */
const ENGLISH = `${D}(?:st|nd|rd|th)?[ -]${NAME}[ ,-]{1,2}${Y}`;
/** October 30, 2018 */
const AMERICAN = `${NAME} ${D}(?:st|nd|rd|th)?,? ${Y}`;
/** What follows a day written by a program: T08:00:00.000Z */
const ISO_TIME = '(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?';
/** Not amid a longer number or word: neither 130/10/2018 nor 30/10/2018x is a day. */
const ONE_DAY = `(?:${[FIGURES, ISO, IN_WORDS, ENGLISH, AMERICAN].join('|')})${ISO_TIME}(?![a-z\\d]|[/.\\\\]\\d)`;
/** 17h, 17h00, 17 giờ 30, 17:00:00 */
const TIME = '\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])';
/**
 * Words before a day that change nothing of which day it is. "trước" does: it is for whoever reads an
 * exclusive deadline.
 */
const WORDS =
  'ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:dong y |xin |cho |duoc )*gia han|gio hanh chinh|han|chot|cuoi|luc|vao|sang|trua|chieu';
/** thứ Ba, T3, Chủ nhật, CN; Tue, Tuesday */
const OF_WEEK =
  'thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const BEFORE = `(?:${WORDS}|${OF_WEEK}|${TIME})(?![a-z])`;
const LEAD = new RegExp(`^[ ,.:;()-]*(?:${BEFORE}[ ,.:;()-]*){0,8}$`);
/**
 * Words after a day by which it is not the only one, or not the one: "(âm lịch)" is a day of another
 * calendar.
 */
const OTHERWISE = /\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/;
/** "tháng Mười Một"; "tháng năm" is May only where the year's own word follows. */
const MONTH_WORDS = 'mot hai ba tu nam sau bay tam chin muoi'.split(' ');
const IN_LETTERS = /\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g;
const monthOf = (words: string): number =>
  words.split(' ').reduce((sum, word) => sum + MONTH_WORDS.indexOf(word) + 1, 0);

interface FoundDay {
  day: Day | undefined;
  from: number;
  to: number;
}

/**
 * A cell as days are looked for in it: small letters without tones, figures and strokes of every script as
 * plain ones, single blanks.
 */
const plainDays = (text: string): string =>
  fold(withoutUnseen(text.replace(/[\r\n]+/g, ' ; ').normalize('NFKC')))
    .replace(/[\u2215\u2044]/g, '/')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["“”'‘’«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(IN_LETTERS, (_all, words: string) => `thang ${monthOf(words)}`)
    .trim();

function daysIn(plain: string): FoundDay[] {
  const out: FoundDay[] = [];
  const pattern = new RegExp(`(^|[^a-z\\d:])${ONE_DAY}`, 'g');
  for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
    const [all, before = '', d1, m1, y1, y2, m2, d2, d3, m3, y3, d4, m4, y4, m5, d5, y5] = found;
    const year = y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? '',
      month = m1 ?? m2 ?? m3,
      named = m4 ?? m5 ?? '';
    const from = found.index + before.length;
    const day = real(
      year.length === 2 ? 2000 + +year : +year,
      month === undefined ? MONTHS.indexOf(named) + 1 : +month,
      +(d1 ?? d2 ?? d3 ?? d4 ?? d5 ?? ''),
    );
    out.push({ day, from, to: from + all.length - before.length });
  }
  return out;
}

/**
 * Reads a day as people type it: 30/10/2018, 30-10-2018, 30.10.18, 2018-10-30, "ngày 30 tháng 10 năm 2018",
 * "hết ngày 30/10/2018", "17h00 ngày 30/10/2018", "thứ Ba, 30/10/2018", 30-Oct-2018. The order is always
 * day, month, year.
 * @returns the day, or undefined when it is not one real day: no year, two days, or words that leave it
 * open. Nothing that follows a day is swallowed.
 */
export function readDay(text: string): Day | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return real(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8));
  if (text === '' || text.length > LONGEST_DAY) return undefined;
  const plain = plainDays(text),
    [found, another] = daysIn(plain);
  if (!found || another || !LEAD.test(plain.slice(0, found.from))) return undefined;
  const after = plain.slice(found.to);
  // "(thứ Tư)" and "(thứ Sáu)" are folded to words that mean from and after.
  const rest = after.replace(new RegExp(`${TIME}|\\b(?:${OF_WEEK})(?![a-z])`, 'g'), ' ');
  return /\d/.test(rest) || OTHERWISE.test(rest) ? undefined : found.day;
}

/** 1/12, 15-11, 15 tháng 11: a day and a month, and no figure on either side. */
const NO_YEAR = new RegExp(`(?:^|[^\\d/.-])${D}(?:${SEP}| ?thang ?)${D}(?![\\d/.-]?\\d)`);
/**
 * Whether a text would be a day if its year stood in it: "1/12", "hết ngày 15 tháng 11". No year is guessed:
 * a deadline and what is put off may lie in two.
 */
export const lacksYear = (text: string): boolean =>
  text.length < LONGEST_DAY &&
  readDay(text) === undefined &&
  // A leap year, so that 29/2 is a day.
  readDay(
    plainDays(text)
      .replace(/^truoc\b/, '')
      .replace(NO_YEAR, '$&/2000'),
  ) !== undefined;

/** An hour beside a day, not the hour of a day that a program wrote. */
const HOUR = new RegExp(`(?:^|[^\\d:t])${TIME}`);
/**
 * Reads the day of an exclusive deadline: "30/10/2018", "trước ngày 30/10/2018".
 * @returns the day before which something is due; undefined also for what would be a day too early here:
 * "hết ngày 29/10/2018", and "trước 17h ngày 29/10/2018", which leaves that day itself.
 */
export function readDayBefore(text: string): Day | undefined {
  const plain = plainDays(text.slice(0, LONGEST_DAY));
  const hour = HOUR.exec(plain)?.[0] ?? '';
  const leavesThatDay = /\b(?:het|cham nhat|den|toi)\b/.test(plain) || /[1-9]/.test(hour);
  return leavesThatDay ? undefined : readDay(plain.replace(/^truoc\b/, ''));
}

/** "-", "→", "đến", "đến hết ngày", "tới ngày" */
const UNTIL = '-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?';
/** "thứ Hai", "Chủ nhật" */
const WEEKDAY_WORD = 'thu (?:hai|ba|tu|nam|sau|bay)|chu nhat';
/** "30/4 - ", "từ 27 đến ": the first day of a span whose month and year stand in its last day. */
const SHORT_START = new RegExp(`(?:^|[^a-z\\d/.-])${D}(?: ?[/.-] ?${D})? ?(?:${UNTIL}) ?$`);
/** Between the first and the last day of a span: "-", "đến", "đến hết ngày". */
const SPAN = new RegExp(`^[ ()]*(?:${UNTIL})[ ()]*(?:(?:${WEEKDAY_WORD}),? *)?$`);

/**
 * Reads a list of days and of spans, however they are set apart and whatever names stand beside them:
 * "02/09/2019 Quốc khánh, 04/02/2019 - 08/02/2019", "30/4/2019 và 1/5/2019", "từ 28/4 đến hết 1/5/2019".
 * @param longest days of the longest span that is believed.
 * @returns every day once, in order; undefined when a figure of the text is part of no day.
 */
export function readDays(text: string, longest: number): Day[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  const plain = plainDays(text),
    out = new Set<Day>();
  let at = 0,
    start: Day | undefined;
  for (const { day, from, to } of daysIn(plain)) {
    const between = plain.slice(at, from);
    if (day === undefined) return undefined;
    let first = day;
    const short = SHORT_START.exec(between);
    if (short && /\d/.test(between)) {
      first = real(+day.slice(0, 4), short[2] ? +short[2] : +day.slice(5, 7), +short[1]!) ?? '';
      if (!first || /\d/.test(between.slice(0, short.index))) return undefined;
    } else if (/\d/.test(between)) return undefined;
    else if (start !== undefined && SPAN.test(between)) first = start;
    else if (/\b(?:den|toi)\b/.test(between)) return undefined;
    const size = daysFrom(first, day) + 1;
    if (size < 1 || size > longest) return undefined;
    for (let i = 0; i < size; i += 1) out.add(addDays(first, i));
    // The last day of a span begins no other.
    start = first === day ? day : undefined;
    at = to;
  }
  return /\d/.test(plain.slice(at)) || (out.size === 0 && plain !== '') ? undefined : [...out].sort();
}
