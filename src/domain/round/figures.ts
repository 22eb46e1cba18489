/** The figures of a round: who had to report and did, and how the rows were answered. */
import { activities, answers, statuses, timeliness, usage, type Row } from '../fields';
import { readUsage } from '../fields/choices';
import { activityOf } from '../roster/tree';
import { lastDay } from '../standing/deadline';
import { dayOf } from '../text/days';
import { isAnswered, type Round } from '.';

/**
 * Where units stand, of those that must report. `reported`, `fix` and `missing` add up to `required` and say
 * how their rows are now. `onTime` and `late` ask something else: when each first had a full report, which
 * never changes; a unit whose row was returned since is on time all the same.
 */
export interface StandingFigures {
  required: number;
  /** Whole and right now, `Không có` included. */
  reported: number;
  fix: number;
  missing: number;
  /** First reported in its time, an extension included. */
  onTime: number;
  /** First reported in the days of grace, or after them. */
  late: number;
}
const afterTime: readonly string[] = [timeliness.grace, timeliness.late];
/** What is counted of one unit. */
export interface CountedUnit {
  isCounted: boolean;
  status: string;
  timeliness: string;
  /** When it first had a full report; '' if never. */
  first: string;
}
/**
 * ★ The figures of units as they stand now: the desk, the letters, `Đợt` and (as formulas of the same
 * columns) `Tổng hợp` say these and no others.
 */
export function standingFigures(units: readonly CountedUnit[]): StandingFigures {
  const counted = units.filter(({ isCounted }) => isCounted);
  const holding = (holds: (unit: CountedUnit) => boolean): number => counted.filter(holds).length;
  return {
    required: counted.length,
    reported: holding(({ status }) => COMPLETE.includes(status)),
    fix: holding(({ status }) => status === statuses.fix),
    missing: holding(({ status }) => status === statuses.missing),
    onTime: holding((unit) => unit.timeliness === timeliness.onTime),
    // Whoever has not reported stands in the days of grace too, while they last.
    late: holding((unit) => unit.first !== '' && afterTime.includes(unit.timeliness)),
  };
}

/** What `Đợt` keeps of a round. */
export interface Figures {
  required: number;
  onTime: number;
  reported: number;
  missing: number;
  accounts: number;
}
/** The standing of one unit, as the check's own cells say it. */
type Standing = Pick<Row<'units'>, 'status' | 'timeliness' | 'first' | 'count' | 'counted'>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
const accountsOf = (units: readonly Standing[]): number => sum(units.map(({ count }) => Number(count) || 0));
const COMPLETE: readonly string[] = [statuses.reported, statuses.approved, statuses.none];

/** The figures of units as their columns of the roster say. */
export const figuresOfRows = (units: readonly Omit<Standing, 'accounts'>[]): StandingFigures =>
  standingFigures(units.map((unit) => ({ ...unit, isCounted: unit.counted === '1' })));

/** As the units stand now: late reports count as reported. */
export function figuresNow(units: readonly Standing[]): Figures {
  const { required, onTime, reported, missing } = figuresOfRows(units);
  return { required, onTime, reported, missing, accounts: accountsOf(units) };
}

/**
 * As it was when the round's last on-time day was over, whenever this is asked: by first reports, which never
 * change. A unit whose time was extended is on time until then, and not yet missing.
 */
export function figuresAtDue(units: readonly Standing[], round: Round): Figures {
  const now = figuresNow(units);
  const last = lastDay(round);
  const counted = units.filter((unit) => unit.counted === '1');
  const reported = counted.filter(({ first }) => first !== '' && dayOf(first) <= last).length;
  return { ...now, reported, missing: now.required - reported };
}

/** The codes of the units that were dissolved. */
export const dissolvedIn = (
  units: readonly Pick<Row<'units'>, 'code' | 'activity' | 'mergedInto'>[],
): ReadonlySet<string> =>
  new Set(units.filter((unit) => activityOf(unit) === activities.dissolved).map(({ code }) => code.trim()));

export interface AnswerFigures {
  same: number;
  changed: number;
  added: number;
  stopped: number;
  silent: number;
}

/**
 * How the rows were answered. All five together are the rows in use at the opening and the new ones, without
 * those of units that dissolved; a row that was taken out of the sheet since was not answered either.
 * @param rowsAtOpening rows in use when the round was opened, those of dissolved units among them.
 * @param dissolved codes of the units that are dissolved now: their rows have left the figures.
 */
export function answersIn(
  accounts: readonly Pick<Row<'accounts'>, 'unit' | 'round' | 'updated' | 'answer' | 'usage'>[],
  round: Round,
  rowsAtOpening: number,
  dissolved: ReadonlySet<string>,
): AnswerFigures {
  const isLeft = (row: (typeof accounts)[number]): boolean => dissolved.has(row.unit.trim());
  const said = accounts.filter((row) => isAnswered(row, round) && !isLeft(row)).map(({ answer }) => answer);
  const left = accounts.filter((row) => {
    if (!isLeft(row)) return false;
    return isAnswered(row, round) ? row.answer !== answers.added : readUsage(row.usage) !== usage.stopped;
  }).length;
  const count = (word: string): number => said.filter((one) => one === word).length;
  const [same, changed, added, stopped] = [answers.same, answers.changed, answers.added, answers.stopped].map(
    count,
  ) as [number, number, number, number];
  return {
    same,
    changed,
    added,
    stopped,
    silent: Math.max(0, rowsAtOpening - left - same - changed - stopped),
  };
}
