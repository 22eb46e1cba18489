/**
 * ★ What a unit owes the round, as a value: standing, letters and figures all ask here and nowhere else. A
 * kind of unit that owes something else is a line of `owedByKind`, and where it is something new, a value of
 * `obligations`.
 */
import { readYesNo } from '../fields/choices';
import { statuses, yesNo, type Row } from '../fields';
import { isActive } from '../roster/tree';
import { LATE_ADDED_DAYS, type Round } from '../round';
import { addDays, dayOf } from '../text/days';
import { extensionOf, lastDay } from './deadline';
import { wordKey } from '../text/words';

/** Where a unit stands; '' for one that owes nothing and has reported nothing. */
export type Status = (typeof statuses)[keyof typeof statuses] | '';

interface ObligationRule {
  /** Where a unit stands that has no row in use. */
  withoutRows: Status;
  /** In these it still has something to do, and hears of it by letter. */
  open: readonly Status[];
  /** Does it count among those that must report? */
  counted: boolean;
}

export const obligations = {
  /** A report by the deadline; a faulty one is to be put right. */
  report: { withoutRows: statuses.missing, open: [statuses.missing, statuses.fix], counted: true },
  /** Nothing; but what it reported all the same must be right. */
  nothing: { withoutRows: '', open: [statuses.fix], counted: false },
  /**
   * Nothing any more: the unit merged or dissolved. Its rows stay where they are and make it stand nowhere;
   * those of a merged unit wait for its successor.
   */
  ended: { withoutRows: '', open: [], counted: false },
} as const satisfies Record<string, ObligationRule>;
export type Obligation = keyof typeof obligations;

/**
 * What units of a kind (`Loại` of the roster) owe where their cell `Phải báo cáo` says nothing. Any other
 * kind owes a report.
 */
const owedByKind: readonly { kind: string; owes: Obligation }[] = [];

type Owing = Pick<Row<'units'>, 'required' | 'kind' | 'activity' | 'mergedInto' | 'addedAt' | 'extendedTo'>;

/**
 * Was the unit put on the roster so shortly before the deadline, after the round was opened, that it owes no
 * report unless it gets an extension?
 */
export function isAddedLate(
  { addedAt, extendedTo }: Pick<Owing, 'addedAt' | 'extendedTo'>,
  round: Round | undefined,
): boolean {
  if (!round?.dueBefore || !addedAt || extensionOf(extendedTo)) return false;
  const day = dayOf(addedAt);
  return day > dayOf(round.openedAt) && day >= addDays(lastDay(round), -LATE_ADDED_DAYS);
}

/**
 * What each line of the roster owes this round, asked line by line. Where not one unit was there before (the
 * roster itself came late), all of them owe.
 */
export function obligationsIn(
  units: readonly Owing[],
  round: Round | undefined,
): (index: number) => Obligation {
  const late = units.map((unit) => {
    try {
      return isAddedLate(unit, round);
    } catch {
      // A line that cannot be read says so where its standing is worked out.
      return false;
    }
  });
  const someWereThere = late.some((is) => !is);
  return (index) => {
    const owed = obligationOf(units[index]!);
    return owed === 'report' && late[index] && someWereThere ? 'nothing' : owed;
  };
}

/**
 * What a line of the roster owes: nothing where its unit has ended; else what its cell `Phải báo cáo` says,
 * or else what its kind owes.
 */
export function obligationOf(unit: Pick<Owing, 'required' | 'kind' | 'activity' | 'mergedInto'>): Obligation {
  const { required, kind } = unit;
  if (!isActive(unit)) return 'ended';
  const said = readYesNo(required);
  if (said) return said === yesNo.no ? 'nothing' : 'report';
  return owedByKind.find((one) => wordKey(one.kind) === wordKey(kind))?.owes ?? 'report';
}

/** Does a unit in this standing still owe a report, or a correction? */
export const owesMore = (obligation: Obligation, status: Status): boolean =>
  (obligations[obligation].open as readonly Status[]).includes(status);

/**
 * The units that must report, as a condition for SUMPRODUCT in `Tổng hợp`: as the last check decided, since
 * the sheet's language cannot tell what a unit owes.
 * @param column the range of a column of the roster, "'Đơn vị'!A2:A".
 */
export const countedFormula = (column: (key: 'counted') => string): string => `(${column('counted')}=1)`;

/** Does a unit with this obligation count among those that must report? */
export const isCounted = (obligation: Obligation): boolean => obligations[obligation].counted;
