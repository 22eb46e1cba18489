/**
 * Utilities.formatDate: Java's SimpleDateFormat, the letters a spreadsheet script uses, with English names.
 */
import type { Run } from '../host/run';
import { isZone, offsetAt, wallTime, weekdayOf } from '../host/zone';
import { notModelled, refuse } from './refuse';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const VI_DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const VI_SHORT_DAYS = ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'];
/** A month's or day's name, whole or short, in the language that the open question is set to. */
function nameOf(run: Run, kind: 'month' | 'day', n: number, whole: boolean): string {
  if (run.world.unsure.formatDateNamesAreEnglish || run.language === 'en') {
    const name = (kind === 'month' ? MONTHS : DAYS)[n]!;
    return whole ? name : name.slice(0, 3);
  }
  return kind === 'month' ? `${whole ? 'tháng' : 'thg'} ${n + 1}` : (whole ? VI_DAYS : VI_SHORT_DAYS)[n]!;
}
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** @param zone an IANA name, or GMT+7 and the like; what Google does not know counts as GMT */
export function formatDate(run: Run, date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) refuse(run, 'invalidArgument', 'date');
  const ms = date.getTime();
  const offset = offsetOf(ms, zone);
  const w = wallTime(ms + offset, 'UTC');
  const weekday = weekdayOf(w.year, w.month, w.day);
  const letter = (mark: string): string => {
    const width = mark.length;
    switch (mark[0]) {
      case 'y':
        return width === 2 ? pad(w.year % 100, 2) : pad(w.year, width);
      case 'M':
        return width >= 3 ? nameOf(run, 'month', w.month - 1, width >= 4) : pad(w.month, width);
      case 'd':
        return pad(w.day, width);
      case 'D':
        return pad(
          Math.round((Date.UTC(w.year, w.month - 1, w.day) - Date.UTC(w.year, 0, 1)) / 86_400_000) + 1,
          width,
        );
      case 'H':
        return pad(w.hour, width);
      case 'h':
        return pad(w.hour % 12 || 12, width);
      case 'k':
        return pad(w.hour || 24, width);
      case 'K':
        return pad(w.hour % 12, width);
      case 'm':
        return pad(w.minute, width);
      case 's':
        return pad(w.second, width);
      case 'S':
        return pad(((ms % 1000) + 1000) % 1000, width);
      case 'E':
        return nameOf(run, 'day', weekday, width >= 4);
      case 'u':
        return pad(weekday || 7, width);
      case 'a':
        return w.hour < 12 ? 'AM' : 'PM';
      case 'Z':
        return offsetText(offset, '');
      case 'X':
        return offset === 0
          ? 'Z'
          : width === 1
            ? offsetText(offset, '').slice(0, 3)
            : offsetText(offset, width === 2 ? '' : ':');
      case 'G':
        return 'AD';
      default:
        return notModelled(`Utilities.formatDate letter "${mark[0]}"`);
    }
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (mark, quoted: string | undefined) =>
    quoted === undefined ? letter(mark) : quoted === '' ? "'" : quoted.replace(/''/g, "'"),
  );
}

function offsetOf(ms: number, zone: string): number {
  const gmt = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (gmt) return (gmt[1] === '-' ? -1 : 1) * (Number(gmt[2]) * 60 + Number(gmt[3] ?? 0)) * 60_000;
  return isZone(zone) ? offsetAt(ms, zone) : 0;
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
}
