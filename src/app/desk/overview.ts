/** The desk's section Tổng quan: where the round stands, and who still owes something. */
import { statuses } from '../../domain/fields';
import { isForUnit } from '../../domain/checking/fault';
import type { Checked } from '../../domain/checking/recheck';
import { say } from '../../domain/messages';
import { letterStates } from '../../domain/letters/state';
import { daysOfCurve, reportedBy } from '../../domain/standing/curve';
import { lastDay, sayDeadline } from '../../domain/standing/deadline';
import { roundsIn, type Round } from '../../domain/round';
import { standingFigures, type StandingFigures } from '../../domain/round/figures';
import { addDays, dayOf, daysFrom, showDay, type Day } from '../../domain/text/days';
import { readEmails } from '../../domain/person/email';
import { done, refuseWith } from '../answer';
import { checkRows } from '../review/recheck-and-write';
import type { Checking, People } from '../services';
import type { Answer } from '../views';
import { choicesOf, isAmong, type Superior } from './narrow';
import { queueState } from './review-rows';
import { bySuperior, owes, owingUnit, standsOf, type Stands } from './standings';
import type { CurveDay, Narrow, Overview, StandingOf } from './views';

/** Units named at once, and bars of one chart; whoever looks for others narrows the list. */
const MOST_NAMED = 200;
const MOST_BARS = 40;
/** What is to be done next. */
const MOST_NEXT = 3;
/** So many days before the end a call is worth more than a letter. */
const CALL_DAYS = 3;

const standing = (units: readonly Stands[]): StandingFigures =>
  standingFigures(units.map((unit) => ({ ...unit, isCounted: unit.counted })));

/** The standing of each group, the one with most missing first. */
function standingBy(units: readonly Stands[], groupsOf: (unit: Stands) => readonly Superior[]): StandingOf[] {
  const groups = new Map<string, { label: string; units: Stands[] }>();
  for (const unit of units)
    for (const { value, label } of groupsOf(unit)) {
      if (!value) continue;
      const group = groups.get(value) ?? { label, units: [] };
      group.units.push(unit);
      groups.set(value, group);
    }
  return [...groups.values()]
    .map(({ label, units: own }) => ({ label, ...standing(own) }))
    .filter(({ required }) => required > 0)
    .sort((a, b) => b.missing + b.fix - a.missing - a.fix || a.label.localeCompare(b.label, 'vi'))
    .slice(0, MOST_BARS);
}

/** The dates of the round. */
interface Dates {
  dueBefore: Day;
  graceUntil: Day;
  from: Day;
}

/** The round before: when its units first reported, and the last day that was on time in it. */
interface Before {
  name: string;
  firsts: string[];
  last: Day;
}

function curve(office: Checking, stands: readonly Stands[], dates: Dates, before?: Before): CurveDay[] {
  const last = lastDay(dates);
  const firsts = stands.filter(({ counted }) => counted).map(({ first }) => first);
  const until = last > office.today ? last : office.today;
  const days = daysOfCurve(firsts, dates.from, until);
  const reported = reportedBy(firsts, days);
  const letters = new Map<Day, number>();
  for (const { state, at } of office.table('letters').rows)
    if (state === letterStates.sent) letters.set(dayOf(at), (letters.get(dayOf(at)) ?? 0) + 1);
  const earlier =
    before && last && before.last
      ? reportedBy(
          before.firsts,
          days.map((day) => addDays(before.last, daysFrom(last, day))),
        )
      : undefined;
  return days.map((day, i) => ({
    day: showDay(day),
    ...(day <= office.today ? { reported: reported[i]! } : {}),
    ...(earlier ? { before: earlier[i]! } : {}),
    letters: letters.get(day) ?? 0,
    ...(day === last ? { isLast: true as const } : {}),
  }));
}

/** What to do next: what only staff can do, then what keeps units waiting, then whom to ask. */
function nextSteps(
  office: Checking,
  checked: Checked,
  stands: readonly Stands[],
  { dueBefore, graceUntil }: Dates,
): Overview['next'] {
  const rows = office.table('accounts').rows;
  const key = office.markKey();
  const waiting = rows.filter((row, i) => {
    const state = queueState(row, checked.accounts[i]!, key);
    return state !== undefined && state !== 'faulty';
  });
  const missing = stands.filter((unit) => unit.counted && unit.status === statuses.missing);
  const silent = missing.filter(({ unit }) => readEmails(unit.email).emails.length === 0);
  const left = dueBefore ? daysFrom(office.today, lastDay({ dueBefore })) : undefined;
  const faults =
    checked.units.filter(({ faults: own }) => own.length > 0).length +
    checked.accounts.filter((check) => check.faults.some((fault) => !isForUnit(fault))).length;
  const steps: (Overview['next'][number] | false)[] = [
    dueBefore === '' && { sentence: say({ key: 'desk.nextDeadline' }), section: 'dot' },
    missing.length > 0 &&
      left !== undefined &&
      left < CALL_DAYS && {
        sentence: say({
          key: left < 0 && (!graceUntil || office.today > graceUntil) ? 'desk.nextOverdue' : 'desk.nextCall',
          with: { count: missing.length, days: Math.max(0, left) },
        }),
        section: 'goi-dien',
      },
    waiting.length > 0 && {
      sentence: say({ key: 'desk.nextReview', with: { count: waiting.length } }),
      section: 'duyet',
    },
    silent.length > 0 && {
      sentence: say({ key: 'desk.nextSilent', with: { count: silent.length } }),
      section: 'goi-dien',
    },
    faults > 0 && { sentence: say({ key: 'desk.nextFaults', with: { count: faults } }) },
    missing.length > silent.length && {
      sentence: say({ key: 'desk.nextMissing', with: { count: missing.length } }),
      section: 'goi-dien',
    },
  ];
  return steps.filter((step) => step !== false).slice(0, MOST_NEXT);
}

/**
 * The round that was closed last before this one, from what its close has left; undefined where there is
 * none.
 */
function roundBefore(office: Checking, now: Round | undefined): Before | undefined {
  const [last] = roundsIn(office.table('rounds').rows)
    .map(({ round }) => round)
    .filter(({ id, state }) => state === 'closed' && id !== now?.id)
    .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  if (!last) return undefined;
  const firsts = office
    .table('history')
    .rows.filter(({ round }) => round.trim() === last.id)
    .map(({ first }) => first);
  return { name: last.name, firsts, last: lastDay(last) };
}

/** Where the round stands now. Rows are checked as they stand; nothing is written. */
export function overview(office: Checking & People, narrow: Narrow): Answer<Overview> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const checked = checkRows(office, office.table('accounts').rows);
  const stands = standsOf(office, checked);
  const now = office.round();
  const { dueBefore = '', graceUntil = '' } = now ?? {};
  const dates = { dueBefore, graceUntil, from: now ? dayOf(now.openedAt) : '' };
  const before = roundBefore(office, now);
  const owing = stands.filter(owes);
  const chosen = owing.filter((unit) => isAmong(unit, narrow)).sort(bySuperior);
  const all = standing(stands);
  return done({
    round: now?.name ?? '',
    before: before?.name ?? '',
    deadline: sayDeadline({ dueBefore, graceUntil }, office.today),
    all,
    inTime: say({ key: 'round.inTime', with: all }),
    days: curve(office, stands, dates, before),
    kinds: standingBy(stands, ({ kind }) => [{ value: kind, label: kind }]),
    parents: standingBy(stands, ({ above }) => above),
    next: nextSteps(office, checked, stands, dates),
    owing: chosen.slice(0, MOST_NAMED).map(owingUnit),
    owingCount: chosen.length,
    choices: choicesOf(owing),
  });
}
