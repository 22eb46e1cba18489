/** ★ Where a unit stands: decided here and nowhere else, written as values beside the unit. */
import { statuses, timeliness } from '../fields';
import { timelinessOf, type Deadline, type Timeliness } from './deadline';
import type { Day, LocalTime } from '../text/days';
import { obligations, type Obligation, type Status } from './obligations';
import type { ReviewState } from './review';

/** What counts of one active row of a unit. */
export interface RowStanding {
  isNone: boolean;
  hasFault: boolean;
  review: ReviewState;
  updated: LocalTime;
}
export interface UnitStanding {
  status: Status;
  timeliness: Timeliness;
  count: number;
  first: LocalTime;
  updated: LocalTime;
  order: number;
}

function statusOf(rows: readonly RowStanding[], obligation: Obligation): Status {
  if (rows.length === 0) return obligations[obligation].withoutRows;
  if (rows.some((row) => row.hasFault || row.review === 'returned')) return statuses.fix;
  if (rows.every((row) => row.isNone)) return statuses.none;
  return rows.every((row) => row.review === 'passed') ? statuses.approved : statuses.reported;
}

/**
 * A unit's standing from its active rows.
 * @param first when the unit's first full report was recorded, '' if never; kept once set, unless
 * every row is gone.
 * @param now the time to record as the first full report, when this is it.
 */
export function standingOf(
  rows: readonly RowStanding[],
  obligation: Obligation,
  first: LocalTime,
  deadline: Deadline,
  now: LocalTime,
  today: Day,
): UnitStanding {
  const status = statusOf(rows, obligation);
  const complete = status !== statuses.missing && status !== statuses.fix && status !== '';
  const updated = rows.reduce((latest, row) => (row.updated > latest ? row.updated : latest), '');
  const firstKept = rows.length === 0 ? '' : first || (complete ? updated || now : '');
  const late = status === '' ? '' : timelinessOf(deadline, firstKept, today);
  return {
    status,
    timeliness: late,
    count: rows.filter((row) => !row.isNone).length,
    first: firstKept,
    updated,
    order: orderOf(status, late),
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
