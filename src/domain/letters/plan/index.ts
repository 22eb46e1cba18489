/**
 * ★ When a letter goes, to whom, and why not: the whole plan of letters, decided here and sent elsewhere.
 * Pure and total: the same state and day give the same letters, and once they are recorded as sent the plan
 * of that day is empty.
 *
 * Every letter says everything its unit owes. So a matter that fell due on a day is answered by any
 * letter that reached the unit on that day or later, and of several missed milestones only the most
 * urgent is written.
 */
import { dayOf, readDay, type Day } from '../../text/days';
import { statuses } from '../../fields';
import type { Problem } from '../../messages';
import { readEmails } from '../../person/email';
import { mailable } from './addresses';
import {
  calendarOf,
  latest,
  latestWeek,
  scheduleOf,
  summaryPoints,
  type Calendar,
  type Point,
  type Schedule,
} from './calendar';
import { keyPart, readSent, shortMark, type Sent, type Trace } from './sent';
import type { Letter, LetterKind, LetterState, LetterUnit } from './state';
import { owesMore } from '../../standing/obligations';
import { nameKey } from '../../text/vietnamese';

/**
 * A letter that will not go, and why: 'failed' until the address is mended, 'lapsed' when it is no
 * longer needed.
 */
export interface ClosedLetter {
  key: string;
  kind?: LetterKind;
  unit?: string;
  state: 'failed' | 'lapsed';
  why: Problem;
}

export interface LetterPlan {
  /** In sending order. */
  letters: Letter[];
  closed: ClosedLetter[];
  /** Every key that still has a letter to come, sent today or not. */
  wanted: Set<string>;
}

/** Does this unit owe a report, or a correction? */
export const owes = (unit: LetterUnit): boolean => owesMore(unit.obligation, unit.status);
/** Has this unit reported all it has to, `Không có` included? */
export const isComplete = ({ status }: LetterUnit): boolean =>
  status === statuses.reported || status === statuses.approved || status === statuses.none;

/** Staff have no usable address. */
export const noStaff: Problem = { key: 'setting.empty', with: { label: 'Email cán bộ phụ trách' } };

/** What has come of one schedule by today; the same for all units that have it. */
interface Moment {
  last: Day;
  isOver: boolean;
  point: Point | undefined;
}
interface Office {
  state: LetterState;
  today: Day;
  sent: Sent;
  round: Schedule;
  momentOf(extendedTo: Day): Moment;
  underOf(code: string): readonly LetterUnit[];
  drafts: Draft[];
}
interface Draft {
  letter: Letter;
  had: number;
}
interface Matter {
  kind: LetterKind;
  key: string;
}

/** The letters to send today, in order. */
export const lettersDue = (state: LetterState, today: Day): Letter[] => planLetters(state, today).letters;

/**
 * The whole plan of a day. Nothing on a day without sending, before the first day, or without a deadline.
 * Linear in units and rows of `Thư`.
 */
export function planLetters(state: LetterState, today: Day, sent: Sent = readSent(state)): LetterPlan {
  const plan: LetterPlan = { letters: [], closed: [], wanted: new Set() };
  const { settings, deadline } = state;
  const calendar = calendarOf(settings);
  if (!deadline.dueBefore || !settings.lettersFrom || today < settings.lettersFrom || !calendar.sends(today))
    return plan;
  if (settings.testTo.length && !mailable(settings.testTo).length) return plan;
  const office = officeOf(state, today, sent, calendar);
  planSummary(plan, office, calendar);
  const seen = new Set<string>();
  for (const unit of state.units) {
    const code = keyPart(unit.code);
    if (!code || seen.has(code)) continue;
    seen.add(code);
    planUnit(plan, office, unit, code);
  }
  plan.letters = inOrder(office.drafts);
  sent.waiting.forEach((key) => {
    if (!plan.wanted.has(key)) plan.closed.push({ key, state: 'lapsed', why: { key: 'letter.notNeeded' } });
  });
  return plan;
}

function officeOf(state: LetterState, today: Day, sent: Sent, calendar: Calendar): Office {
  const moments = new Map<Day, Moment>(),
    under = owingBySuperior(state.units);
  const schedule = (extendedTo: Day): Schedule =>
    scheduleOf(state.deadline, readDay(extendedTo) || '', state.settings, calendar);
  const momentOf = (extendedTo: Day): Moment => {
    const known = moments.get(extendedTo);
    if (known) return known;
    const { before, after, last, end } = schedule(extendedTo),
      isOver = today > end;
    const moment = { last, isOver, point: isOver ? latestWeek(after, today) : latest(before, today) };
    moments.set(extendedTo, moment);
    return moment;
  };
  return {
    state,
    today,
    sent,
    round: schedule(''),
    momentOf,
    underOf: (code) => under.get(code) || [],
    drafts: [],
  };
}

/** Units that owe something, by the code of the superior that the roster knows. */
function owingBySuperior(units: readonly LetterUnit[]): Map<string, LetterUnit[]> {
  const out = new Map<string, LetterUnit[]>();
  const superior = superiors(units);
  for (const unit of units) {
    const over = owes(unit) ? superior(unit) : undefined;
    if (!over || over === unit) continue;
    const code = keyPart(over.code),
      list = out.get(code);
    if (list) list.push(unit);
    else out.set(code, [unit]);
  }
  return out;
}

/**
 * Finds the unit of the roster that `Cấp trên` names, by its code or else its name, in whatever
 * spelling (nameKey).
 */
export function superiors(units: readonly LetterUnit[]): (unit: LetterUnit) => LetterUnit | undefined {
  const byCode = new Map(units.map((unit) => [unit.code.trim(), unit]));
  byCode.delete('');
  let byName: typeof byCode | undefined;
  return ({ parent }) => {
    const found = byCode.get(parent.trim());
    if (found || !parent.trim()) return found;
    byName = byName || new Map(units.map((unit) => [nameKey(unit.name), unit]));
    return byName.get(nameKey(parent));
  };
}

function planUnit(plan: LetterPlan, office: Office, unit: LetterUnit, code: string): void {
  const trace = office.sent.of(code),
    under = office.underOf(code),
    { unitCap } = office.state.settings;
  const matter =
    (owes(unit) && owed(office, unit, code, trace)) ||
    (under.length && digest(office, code, trace)) ||
    thanks(office, unit, code);
  if (!matter) return;
  plan.wanted.add(matter.key);
  if (trace && trace.any >= office.today) return;
  if (matter.kind !== 'thanks' && trace && trace.count >= unitCap)
    plan.closed.push({
      ...matter,
      unit: unit.code,
      state: 'lapsed',
      why: { key: 'letter.capped', with: { cap: unitCap } },
    });
  else address(plan, office, matter, unit.emails, unit, under, trace);
}

/** Adds a letter to the plan, or says why it cannot be sent. */
function address(
  plan: LetterPlan,
  { state, today, sent, momentOf, drafts }: Office,
  { kind, key }: Matter,
  addresses: readonly string[],
  unit?: LetterUnit,
  under: readonly LetterUnit[] = [],
  trace?: Trace,
): void {
  const to = mailable(addresses),
    tester = state.settings.testTo.length ? mailable(state.settings.testTo) : undefined;
  if (!to.length) {
    const why: Problem = !unit
      ? noStaff
      : readEmails(addresses.join('\n')).bad.length
        ? { key: 'letter.badAddress', with: { text: addresses.join(', ') } }
        : { key: 'letter.noAddress' };
    plan.closed.push({ key, kind, unit: unit?.code, state: 'failed', why });
    return;
  }
  const { last } = momentOf(unit && kind !== 'digest' ? unit.extendedTo : '');
  const about = {
    today,
    last,
    unit,
    under: state.settings.digests && kind !== 'thanks' ? under : [],
    since: sent.summaryAt,
    insteadOf: tester && to,
  };
  drafts.push({
    letter: { key, kind, unit: unit?.code, to: tester || to, about },
    had: trace ? trace.count : 0,
  });
}

/**
 * What a unit that owes something should hear now: what staff returned, then its invitation, its reminder,
 * and after the deadline a weekly notice.
 */
function owed(
  { sent, momentOf }: Office,
  unit: LetterUnit,
  code: string,
  trace: Trace | undefined,
): Matter | undefined {
  if (unit.returned.length) {
    const marks = unit.returned.map(({ mark }) => shortMark(mark)).filter((mark) => !trace?.told?.has(mark));
    if (marks.length) return opened(sent, 'returned', [...new Set(marks)].sort().join('.'), code, '');
  }
  const { isOver, point } = momentOf(unit.extendedTo);
  if (!isOver && !trace?.last && unit.status === statuses.missing)
    return opened(sent, 'invitation', '', code, '');
  return onPoint(sent, isOver ? 'overdue' : 'reminder', point, code, trace);
}

/** A superior hears of its units at each milestone after the first day, and weekly after the deadline. */
function digest(
  { state: { settings }, sent, momentOf }: Office,
  code: string,
  trace: Trace | undefined,
): Matter | undefined {
  const { isOver, point } = momentOf('');
  return settings.digests && point && (isOver || point.day > settings.lettersFrom)
    ? onPoint(sent, 'digest', point, code, trace, isOver ? 'sau-' : '')
    : undefined;
}

/** Once, after a report made since letters began. */
function thanks({ state, sent }: Office, unit: LetterUnit, code: string): Matter | undefined {
  const isNew = isComplete(unit) && unit.first !== '' && dayOf(unit.first) >= state.settings.lettersFrom;
  return isNew && state.settings.thanks ? opened(sent, 'thanks', '', code, '') : undefined;
}

function onPoint(
  sent: Sent,
  kind: LetterKind,
  point: Point | undefined,
  code: string,
  trace: Trace | undefined,
  start = '',
): Matter | undefined {
  return point && !(trace && trace.last >= point.day)
    ? opened(sent, kind, start + point.id, code, point.day)
    : undefined;
}
function opened(sent: Sent, kind: LetterKind, id: string, code: string, day: Day): Matter | undefined {
  const key = sent.openKey(kind, id, code, day);
  return key === undefined ? undefined : { kind, key };
}

function planSummary(plan: LetterPlan, office: Office, calendar: Calendar): void {
  const { state, today, sent, round } = office,
    told = dayOf(sent.summaryAt);
  const point = latestWeek(summaryPoints(state.settings.lettersFrom, round, calendar), today);
  // After the deadline one summary gives the result; later ones are written only while a unit still
  // owes something.
  if (!point || told >= point.day || (told > round.end && !state.units.some(owes))) return;
  const matter = opened(sent, 'summary', point.id, '', point.day);
  if (!matter) return;
  plan.wanted.add(matter.key);
  address(plan, office, matter, state.staff);
}

const ranks: Record<LetterKind, number> = {
  summary: 0,
  digest: 1,
  returned: 2,
  invitation: 2,
  reminder: 2,
  overdue: 3,
  thanks: 4,
};

/**
 * Staff first, then superiors (one letter moves many units), then the nearest deadline, and there whoever has
 * had fewest letters.
 */
const inOrder = (drafts: Draft[]): Letter[] =>
  drafts
    .sort(
      ({ letter: a, had }, { letter: b, had: hers }) =>
        ranks[a.kind] - ranks[b.kind] ||
        (a.about.last < b.about.last ? -1 : a.about.last > b.about.last ? 1 : 0) ||
        had - hers,
    )
    .map(({ letter }) => letter);
