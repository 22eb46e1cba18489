/**
 * ★ When a unit first had a full report. What counts is the report as witnessed: the daily run, `Kiểm tra
 * toàn bộ` and `Thiết lập` look at every unit and write what they see into a column that units cannot write.
 * Until then a unit's own runs show a provisional time, which is a cell that anybody may type over.
 */
import type { LocalTime } from '../text/days';

/** The time of the last witness; '' where there was none. */
export type LastWitness = LocalTime;

export interface ReportTimes {
  /** What a witness wrote; '' while none has seen a full report. */
  witnessed: LocalTime;
  /** What `Nộp lần đầu` says: a run's provisional time, or what somebody typed. */
  shown: string;
  /** When a row of the unit was last written; '' where no row says so. */
  updated: string;
  /** Does the unit have rows in use, and are all of them full and right? */
  hasRows: boolean;
  complete: boolean;
}

/**
 * A time as the cells hold it: "2018-10-16T08:00:00". Anything else that stands in a cell of a time is no
 * time.
 */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
export const isTime = (text: string): boolean => TIME.test(text);
/** The unit's own time is believed between two witnesses, and before the first. */
const believed = (own: string, last: LastWitness, now: LocalTime): boolean =>
  isTime(own) && own >= last && own <= now;

/** The first own time that can be believed; '' if none. */
const ownTime = ({ shown, updated }: ReportTimes, last: LastWitness, now: LocalTime): LocalTime =>
  [shown, updated].find((own) => believed(own, last, now)) ?? '';

/**
 * The time to show for the first full report.
 * @param now the time of this run: taken where nothing else can be believed.
 * @param isWitness does this run bear witness? A report that is not whole before a witness has not been made:
 * its provisional time can never count again, so it is not shown until the next witness either.
 * @returns '' for a unit without rows, and for one that has had no full report.
 */
export function shownFirst(
  times: ReportTimes,
  last: LastWitness,
  now: LocalTime,
  isWitness: boolean,
): LocalTime {
  if (!times.hasRows) return '';
  if (times.witnessed) return times.witnessed;
  if (times.complete) return ownTime(times, last, now) || now;
  return !isWitness && believed(times.shown, last, now) ? times.shown : '';
}

/**
 * What a witness writes. Once set it stays, also when the report is broken later.
 * @returns the time, and whether it is the witness's own because the unit's cannot be believed.
 */
export function witnessFirst(
  times: ReportTimes,
  last: LastWitness,
  now: LocalTime,
): { witnessed: LocalTime; insteadOf?: string } {
  if (times.witnessed || !times.hasRows || !times.complete) return { witnessed: times.witnessed };
  const own = ownTime(times, last, now);
  if (own) return { witnessed: own };
  // A report that was sent while this run was waiting its turn is later than the run: that is no matter.
  const isDoubtful = times.shown !== '' && !(isTime(times.shown) && times.shown > now);
  return { witnessed: now, ...(isDoubtful ? { insteadOf: times.shown } : {}) };
}
