/**
 * ★ When a letter goes, to whom, and why not: the whole plan of letters, decided here and sent elsewhere. Pure and total: the same state and
 * day give the same letters, and once they are recorded as sent the plan of that day is empty.
 *
 * Every letter says everything its unit owes. So a matter that fell due on a day is answered by any letter that reached the unit on that day or
 * later, and of several missed milestones only the most urgent is written.
 */
import { dayOf, readDay, type Day } from './days';
import { statuses } from './fields';
import type { Problem } from './messages';
import { mailable } from './plan/addresses';
import { calendarOf, latest, latestWeek, scheduleOf, summaryPoints, type Calendar, type Point, type Schedule } from './plan/calendar';
import { keyPart, readSent, shortMark, type Sent, type Trace } from './plan/sent';
import type { Letter, LetterKind, LetterState, LetterUnit } from './plan/state';

/** A letter that will not go, and why: 'failed' until the address is mended, 'lapsed' when it is no longer needed. */
export interface ClosedLetter { key: string; kind?: LetterKind; unit?: string; state: 'failed' | 'lapsed'; why: Problem }

export interface LetterPlan {
  /** In sending order. */
  letters: Letter[];
  closed: ClosedLetter[];
  /** Every key that still has a letter to come, sent today or not. */
  wanted: Set<string>;
}

/** Does this unit owe a report, or a correction? */
export const owes = (unit: LetterUnit): boolean => unit.status === statuses.fix || (unit.status === statuses.missing && unit.required);
/** Has this unit reported all it has to, `Không có` included? */
export const isComplete = ({ status }: LetterUnit): boolean => status === statuses.reported || status === statuses.approved || status === statuses.none;

/** Staff have no usable address. */
export const noStaff: Problem = { key: 'setting.empty', with: { label: 'Email cán bộ phụ trách' } };

interface Office {
  state: LetterState;
  today: Day;
  sent: Sent;
  calendar: Calendar;
  round: Schedule;
  scheduleFor(extendedTo: Day): Schedule;
  underOf(code: string): readonly LetterUnit[];
}
interface Matter { kind: LetterKind; key: string }

/** The letters to send today, in order. */
export const lettersDue = (state: LetterState, today: Day): Letter[] => planLetters(state, today).letters;

/** The whole plan of a day. Nothing on a day without sending, before the first day, or without a deadline. Linear in units and rows of `Thư`. */
export function planLetters(state: LetterState, today: Day, sent: Sent = readSent(state)): LetterPlan {
  const plan: LetterPlan = { letters: [], closed: [], wanted: new Set() };
  const { settings, deadline } = state;
  const calendar = calendarOf(settings);
  if (!deadline.dueBefore || !settings.lettersFrom || today < settings.lettersFrom || !calendar.sends(today)) return plan;
  if (settings.testTo.length && !mailable(settings.testTo).length) return plan;
  const office = officeOf(state, today, sent, calendar);
  planSummary(plan, office);
  const seen = new Set<string>();
  for (const unit of state.units) {
    const code = keyPart(unit.code);
    if (!code || seen.has(code)) continue;
    seen.add(code);
    planUnit(plan, office, unit, code);
  }
  plan.letters = inOrder(plan.letters, sent);
  sent.waiting.forEach((key) => { if (!plan.wanted.has(key)) plan.closed.push({ key, state: 'lapsed', why: { key: 'letter.notNeeded' } }); });
  return plan;
}

function officeOf(state: LetterState, today: Day, sent: Sent, calendar: Calendar): Office {
  const schedules = new Map<Day, Schedule>();
  const scheduleFor = (extendedTo: Day): Schedule => {
    const known = schedules.get(extendedTo) || scheduleOf(state.deadline, readDay(extendedTo) || '', state.settings, calendar);
    schedules.set(extendedTo, known);
    return known;
  };
  const under = owingBySuperior(state.units);
  return { state, today, sent, calendar, round: scheduleFor(''), scheduleFor, underOf: (code) => under.get(code) || [] };
}

/** Units that owe something, by the code of the superior that the roster knows. */
function owingBySuperior(units: readonly LetterUnit[]): Map<string, LetterUnit[]> {
  const out = new Map<string, LetterUnit[]>();
  const superior = superiors(units);
  for (const unit of units) {
    const over = owes(unit) ? superior(unit) : undefined;
    if (!over || over === unit) continue;
    const code = keyPart(over.code), list = out.get(code);
    if (list) list.push(unit); else out.set(code, [unit]);
  }
  return out;
}

/** Finds the unit of the roster that `Cấp trên` names, by its code or else its name; capitals do not count. */
export function superiors(units: readonly LetterUnit[]): (unit: LetterUnit) => LetterUnit | undefined {
  const known = new Map<string, LetterUnit>(), key = (text: string): string => text.trim().toLowerCase();
  for (const unit of units) known.set(key(unit.name), unit);
  for (const unit of units) known.set(key(unit.code), unit);
  known.delete('');
  return ({ parent }) => known.get(key(parent));
}

function planUnit(plan: LetterPlan, office: Office, unit: LetterUnit, code: string): void {
  const trace = office.sent.of(code), under = office.underOf(code), { unitCap } = office.state.settings;
  const matter = (owes(unit) && owed(office, unit, code, trace)) || (under.length && digest(office, code, trace)) || thanks(office, unit, code);
  if (!matter) return;
  plan.wanted.add(matter.key);
  if (trace && trace.any >= office.today) return;
  if (matter.kind !== 'thanks' && trace && trace.count >= unitCap) plan.closed.push({ ...matter, unit: unit.code, state: 'lapsed', why: { key: 'letter.capped', with: { cap: unitCap } } });
  else address(plan, office, matter, unit.emails, unit.emails.length ? { key: 'letter.badAddress', with: { text: unit.emails.join(', ') } } : { key: 'letter.noAddress' }, unit, under);
}

/** Adds a letter to the plan, or says why it cannot be sent. */
function address(plan: LetterPlan, { state, today, sent, round, scheduleFor }: Office, { kind, key }: Matter, addresses: readonly string[], why: Problem, unit?: LetterUnit, under: readonly LetterUnit[] = []): void {
  const to = mailable(addresses), tester = mailable(state.settings.testTo), isTest = tester.length > 0;
  if (!to.length) { plan.closed.push({ key, kind, unit: unit?.code, state: 'failed', why }); return; }
  const { last } = unit && kind !== 'digest' ? scheduleFor(unit.extendedTo) : round;
  const about = { today, last, unit, under: state.settings.digests && kind !== 'thanks' ? under : [], since: sent.summaryAt, insteadOf: isTest ? to : undefined };
  plan.letters.push({ key, kind, unit: unit?.code, to: isTest ? tester : to, about });
}

/** What a unit that owes something should hear now: what staff returned, then its invitation, its reminder, and after the deadline a weekly notice. */
function owed({ today, sent, scheduleFor }: Office, unit: LetterUnit, code: string, trace: Trace | undefined): Matter | undefined {
  const marks = unit.returned.map(({ mark }) => shortMark(mark)).filter((mark) => !trace?.told.has(mark));
  if (marks.length) return opened(sent, 'returned', [...new Set(marks)].sort().join('.'), code, '');
  const { before, after, end } = scheduleFor(unit.extendedTo);
  if (today <= end && !trace?.last && unit.status === statuses.missing) return opened(sent, 'invitation', '', code, '');
  return today <= end ? onPoint(sent, 'reminder', latest(before, today), code, trace) : onPoint(sent, 'overdue', latestWeek(after, today), code, trace);
}

/** A superior hears of its units at each milestone after the first day, and weekly after the deadline. */
function digest({ state, today, sent, round }: Office, code: string, trace: Trace | undefined): Matter | undefined {
  if (!state.settings.digests) return undefined;
  if (today > round.end) return onPoint(sent, 'digest', latestWeek(round.after, today), code, trace, 'sau-');
  const point = latest(round.before, today);
  return point && point.day > state.settings.lettersFrom ? onPoint(sent, 'digest', point, code, trace) : undefined;
}

/** Once, after a report made since letters began. */
function thanks({ state, sent }: Office, unit: LetterUnit, code: string): Matter | undefined {
  const isNew = isComplete(unit) && unit.first !== '' && dayOf(unit.first) >= state.settings.lettersFrom;
  return isNew && state.settings.thanks ? opened(sent, 'thanks', '', code, '') : undefined;
}

function onPoint(sent: Sent, kind: LetterKind, point: Point | undefined, code: string, trace: Trace | undefined, start = ''): Matter | undefined {
  return point && !(trace && trace.last >= point.day) ? opened(sent, kind, start + point.id, code, point.day) : undefined;
}
function opened(sent: Sent, kind: LetterKind, id: string, code: string, day: Day): Matter | undefined {
  const key = sent.openKey(kind, id, code, day);
  return key === undefined ? undefined : { kind, key };
}

function planSummary(plan: LetterPlan, office: Office): void {
  const { state, today, sent, round, calendar } = office, told = dayOf(sent.summaryAt);
  const point = latestWeek(summaryPoints(state.settings.lettersFrom, round, calendar), today);
  // After the deadline one summary gives the result; later ones are written only while a unit still owes something.
  if (!point || told >= point.day || (told > round.end && !state.units.some(owes))) return;
  const matter = opened(sent, 'summary', point.id, '', point.day);
  if (!matter) return;
  plan.wanted.add(matter.key);
  address(plan, office, matter, state.staff, noStaff);
}

const ranks: Record<LetterKind, number> = { summary: 0, digest: 1, returned: 2, invitation: 2, reminder: 2, overdue: 3, thanks: 4 };

/** Staff first, then superiors (one letter moves many units), then the nearest deadline, and there whoever has had fewest letters. */
function inOrder(letters: Letter[], sent: Sent): Letter[] {
  const had = ({ unit }: Letter): number => (unit === undefined ? 0 : sent.of(keyPart(unit))?.count || 0);
  const keyed = letters.map((letter) => ({ letter, rank: ranks[letter.kind], last: letter.about.last, had: had(letter) }));
  keyed.sort((a, b) => a.rank - b.rank || (a.last < b.last ? -1 : a.last > b.last ? 1 : 0) || a.had - b.had);
  return keyed.map(({ letter }) => letter);
}
