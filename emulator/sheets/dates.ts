/** Dates as a sheet keeps them: days since 1899-12-30 in the spreadsheet's own time zone. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** True when the runtime knows the IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format)
    formats.set(
      zone,
      (format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })),
    );
  return format;
}

/**
 * The zone's distance from UTC at that instant, in milliseconds; remembered by quarter of an hour, as zones
 * change on such a boundary.
 */
function offsetAt(zone: string, utc: number): number {
  const slot = Math.floor(utc / 900_000);
  const key = `${zone} ${slot}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(slot * 900_000)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  local.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), 0);
  const offset = local.getTime() - slot * 900_000;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The sheet's number for an instant, as a clock on the wall of that zone shows it. */
export function toSerial(date: Date, zone: string): number {
  const local = date.getTime() + offsetAt(zone, date.getTime());
  return Math.round(local - EPOCH) / DAY;
}

/**
 * Does a sheet's number lie within the days that a Date can hold? What does not is read as the number it is.
 */
export const isInstant = (serial: number): boolean => Math.abs(serial) < 90_000_000;

/** The instant that a sheet's number means in that zone, to the millisecond. */
export function fromSerial(serial: number, zone: string): Date {
  const local = EPOCH + Math.round(serial * DAY);
  const guess = local - offsetAt(zone, local);
  return new Date(local - offsetAt(zone, guess));
}

/** The sheet's number of a calendar day; undefined when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(0, 0, 0, 0);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? (date.getTime() - EPOCH) / DAY
    : undefined;
}

/** Year, month, day of a sheet's number. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
