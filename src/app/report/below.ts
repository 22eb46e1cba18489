/**
 * What a superior sees of the units directly below it, under its own report: who has reported, what is
 * missing, a text for its Zalo group; phones and filling in for them only where the office allows it.
 */
import { faultBits, labelOf, statuses, type Row } from '../../domain/fields';
import { isMarked } from '../../domain/checking/fault';
import { isStopped } from '../../domain/checking/recheck';
import { say } from '../../domain/messages';
import type { Tree } from '../../domain/roster/tree';
import { obligationOf, owesMore, type Status } from '../../domain/standing/obligations';
import { compareVietnamese } from '../../domain/text/vietnamese';
import { showTime } from '../../domain/text/days';
import { reviewOf } from '../../domain/standing/review';
import { deadlineOf } from './form-rows';
import { isAnswered } from '../../domain/round';
import type { Asked, Clock, Marks, Rounds } from '../services';
import type { BelowLine, BelowView } from '../views';

/** More units than these are only counted: no superior chases more by hand. */
const MOST_SHOWN = 300;
/** Names in the text for a group; a longer one is cut by the app it goes to. */
const MOST_NAMED = 60;

/**
 * What a unit's rows still need: names of columns to correct, and how many wait for an answer in this round.
 */
interface Found {
  columns: Set<string>;
  waiting: number;
}

/** That, by the code of the unit; nothing that anybody typed is repeated. */
function toFix(office: Asked & Marks & Rounds, codes: ReadonlySet<string>): Map<string, Found> {
  const out = new Map<string, Found>(),
    round = office.round();
  for (const row of office.table('accounts').rows) {
    const code = row.unit.trim();
    if (!codes.has(code) || isStopped(row)) continue;
    const columns = faultBits.flatMap(({ key }) => (isMarked(row.mask, key) ? [labelOf(key)] : []));
    if (reviewOf(row, office.markKey()) === 'returned') columns.push(say({ key: 'below.returned' }));
    const known = out.get(code) ?? { columns: new Set<string>(), waiting: 0 };
    if (!isAnswered(row, round)) known.waiting += 1;
    else for (const column of columns) known.columns.add(column);
    out.set(code, known);
  }
  return out;
}

const missingOf = (found: Found | undefined): string =>
  !found
    ? ''
    : [
        found.waiting ? say({ key: 'below.waiting', with: { count: found.waiting } }) : '',
        found.columns.size ? say({ key: 'below.fix', with: { columns: [...found.columns].join(', ') } }) : '',
      ]
        .filter(Boolean)
        .join(' ');

const owes = (unit: Row<'units'>): boolean => owesMore(obligationOf(unit), unit.status as Status);

/** The section of a superior; undefined for a unit that has none below it. */
export function belowOf(
  office: Asked & Clock & Marks & Rounds,
  unit: Row<'units'>,
  tree: Tree<Row<'units'>>,
): BelowView | undefined {
  const units = tree.below(unit);
  if (units.length === 0) return undefined;
  const settings = office.settings();
  const fix = toFix(office, new Set(units.map(({ code }) => code.trim())));
  const counted = units.filter((one) => owes(one) || obligationOf(one) === 'report'),
    owing = units.filter(owes);
  const line = (one: Row<'units'>): BelowLine => ({
    code: one.code.trim(),
    name: one.name,
    status: one.status,
    timeliness: one.timeliness,
    owes: owes(one),
    at: showTime(one.first),
    missing: owes(one) ? missingOf(fix.get(one.code.trim())) : '',
    phone: settings.superiorsFill ? one.phone : '',
  });
  const rank = (one: Row<'units'>): number => (owes(one) ? (one.status === statuses.missing ? 0 : 1) : 2);
  return {
    total: counted.length,
    done: counted.length - owing.length,
    units: units
      .slice()
      .sort((a, b) => rank(a) - rank(b) || compareVietnamese(a.name, b.name))
      .slice(0, MOST_SHOWN)
      .map(line),
    more: Math.max(0, units.length - MOST_SHOWN),
    mayFill: settings.superiorsFill,
    text:
      owing.length === 0
        ? ''
        : say({
            key: 'below.group',
            with: {
              round: office.round()?.document ?? '',
              superior: unit.name,
              deadline: deadlineOf(undefined, office.round(), office.today),
              names: owing.slice(0, MOST_NAMED).map(({ name }) => name),
              more: Math.max(0, owing.length - MOST_NAMED),
              ask: unit.name,
            },
          }),
  };
}
