/** ★ Where a unit stands: decided here and nowhere else, written as values beside the unit. */
import { statuses, timeliness } from '../fields';
import { timelinessOf, type Deadline, type Timeliness } from './deadline';
import type { Day, LocalTime } from '../text/days';
import { shownFirst, witnessFirst, type LastWitness, type ReportTimes } from './first-report';
import { obligations, type Obligation, type Status } from './obligations';
import type { ReviewState } from './review';

/** What counts of one active row of a unit. */
export interface RowStanding {
  /** Not answered in this round yet: then nothing else of it counts. */
  isPending: boolean;
  isNone: boolean;
  hasFault: boolean;
  review: ReviewState;
  updated: LocalTime;
}
/** What is known of a unit's first full report, and of the last witness. */
export interface FirstSeen {
  witnessed: LocalTime;
  shown: string;
  last: LastWitness;
  /** Does the run that asks bear witness itself? */
  isWitness: boolean;
}
export interface UnitStanding {
  status: Status;
  timeliness: Timeliness;
  count: number;
  first: LocalTime;
  /** What a witness that sees the unit now has to write, and the time that it does not believe, if any. */
  witness: { witnessed: LocalTime; insteadOf?: string };
  updated: LocalTime;
  order: number;
  /** Rows in use that wait for an answer in this round. */
  pending: number;
}

function statusOf(rows: readonly RowStanding[], obligation: Obligation): Status {
  // A report is whole or it is none: while a row waits for its answer, nothing has been reported.
  if (rows.length === 0 || obligation === 'ended' || rows.some(({ isPending }) => isPending))
    return obligations[obligation].withoutRows;
  if (rows.some((row) => row.hasFault || row.review === 'returned')) return statuses.fix;
  if (rows.every((row) => row.isNone)) return statuses.none;
  return rows.every((row) => row.review === 'passed') ? statuses.approved : statuses.reported;
}

/**
 * A unit's standing from its active rows.
 * @param now the time to record as the first full report, when this is it and no other is to be believed.
 */
export function standingOf(
  rows: readonly RowStanding[],
  obligation: Obligation,
  { last, isWitness, ...seen }: FirstSeen,
  deadline: Deadline,
  now: LocalTime,
  today: Day,
): UnitStanding {
  const status = statusOf(rows, obligation);
  const complete = status !== statuses.missing && status !== statuses.fix && status !== '';
  const latestOf = (some: readonly RowStanding[]): LocalTime =>
    some.reduce((latest, row) => (row.updated > latest ? row.updated : latest), '');
  const answered = rows.filter(({ isPending }) => !isPending);
  const times: ReportTimes = {
    ...seen,
    updated: latestOf(answered),
    hasRows: answered.length > 0,
    complete,
  };
  const first = shownFirst(times, last, now, isWitness);
  const late = status === '' ? '' : timelinessOf(deadline, first, today);
  return {
    status,
    timeliness: late,
    count: rows.filter((row) => !row.isNone).length,
    first,
    witness: witnessFirst(times, last, now),
    updated: latestOf(rows),
    order: orderOf(status, late),
    pending: rows.length - answered.length,
  };
}

/** Smaller comes first when staff put the missing units on top. */
function orderOf(status: Status, late: Timeliness): number {
  const byStatus: Record<string, number> = {
    [statuses.missing]: 0,
    [statuses.fix]: 10,
    [statuses.reported]: 20,
    [statuses.none]: 30,
    [statuses.approved]: 40,
    '': 50,
  };
  const byTime: Record<string, number> = {
    [timeliness.overdue]: 0,
    [timeliness.late]: 1,
    [timeliness.grace]: 2,
    [timeliness.open]: 3,
    [timeliness.onTime]: 4,
    '': 5,
  };
  return byStatus[status]! + byTime[late]!;
}
