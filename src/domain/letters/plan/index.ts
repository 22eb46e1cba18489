/**
 * ★ When a letter goes, to whom, and why not: the whole plan of letters, decided here and sent elsewhere.
 * Pure and total: the same state and day give the same letters, and once they are recorded as sent the plan
 * of that day is empty. What falls due is each kind's own matter (../kinds), the days are the calendar's,
 * the addresses ./recipients', the keys ../keys': here they are only put together.
 *
 * Every letter says everything its unit owes. So a matter that fell due on a day is answered by any letter
 * that reached the unit on that day or later, and of several missed milestones only the most urgent is
 * written.
 */
import type { Day } from '../../text/days';
import type { Problem } from '../../messages';
import { calendarOf, type Calendar } from '../calendar';
import { keyPart } from '../key-part';
import { kindOf, staffKinds, unitKinds, type LetterKind } from '../kinds';
import type { Due, UnitHistory } from '../kinds/kind';
import type { Letter } from '../letter';
import type { LetterState, LetterUnit } from '../state';
import { owingBySuperior, type OwingBySuperior } from '../units';
import { sendsTo } from './after-close';
import { historyOf, type RoundHistory } from './history';
import { momentsOf, type Moments } from './moments';
import { isTestBlind, staffRecipients, testersOf, unitRecipients, type Recipients } from './recipients';

/**
 * A letter that will not go, and why: 'failed' until the address is mended, 'lapsed' when it is no longer
 * needed.
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
  /** What a rule threw at a unit: it gets no letter today, the others do. */
  broke: { unit: string; error: unknown }[];
}

/** One day of a round, while it is being planned. */
interface Campaign {
  state: LetterState;
  today: Day;
  calendar: Calendar;
  history: RoundHistory;
  moments: Moments;
  /** Who gets all letters instead, while they are tried out. */
  testers: readonly string[] | undefined;
  /** Units that owe something under a unit, by its code. */
  underOf(code: string): readonly LetterUnit[];
  plan: LetterPlan;
  drafts: Draft[];
}
interface Draft {
  letter: Letter;
  /** Letters that its unit has had. */
  had: number;
}
/** A letter that is due and has not gone. */
interface Matter {
  kind: LetterKind;
  key: string;
}

/** The letters to send today, in order. */
export const lettersDue = (state: LetterState, today: Day): Letter[] => planLetters(state, today).letters;

/**
 * The whole plan of a day. Nothing on a day without sending, before the first day, or without a deadline.
 * Linear in units and rows of `Thư`.
 * @param history what has gone; and `under`, the units that owe something by their superior: whoever plans
 * many days makes both once.
 */
export function planLetters(
  state: LetterState,
  today: Day,
  history: RoundHistory = historyOf(state),
  under?: OwingBySuperior,
): LetterPlan {
  const plan: LetterPlan = { letters: [], closed: [], wanted: new Set(), broke: [] };
  const { settings, deadline } = state;
  const calendar = calendarOf(settings);
  if (!deadline.dueBefore || !settings.lettersFrom || today < settings.lettersFrom || !calendar.sends(today))
    return plan;
  if (isTestBlind(settings)) return plan;
  const campaign = campaignOf(state, today, history, under ?? owingBySuperior(state.units), plan);
  planForStaff(campaign);
  const seen = new Set<string>();
  for (const unit of state.units) {
    const code = keyPart(unit.code);
    if (!code || seen.has(code)) continue;
    seen.add(code);
    try {
      planForUnit(campaign, unit, code);
    } catch (error) {
      plan.broke.push({ unit: unit.code, error });
    }
  }
  plan.letters = inOrder(campaign.drafts);
  history.waiting.forEach((key) => {
    if (!plan.wanted.has(key)) plan.closed.push({ key, state: 'lapsed', why: { key: 'letter.notNeeded' } });
  });
  return plan;
}

function campaignOf(
  state: LetterState,
  today: Day,
  history: RoundHistory,
  under: OwingBySuperior,
  plan: LetterPlan,
): Campaign {
  const calendar = calendarOf(state.settings);
  return {
    state,
    today,
    calendar,
    history,
    moments: momentsOf(state, today, calendar),
    testers: testersOf(state.settings),
    // Who is over others is not told of units that owe a closed round nothing more.
    underOf: (code) => (state.isClosed ? undefined : under.get(code.trim())) ?? [],
    plan,
    drafts: [],
  };
}

const isSwitchedOff = (name: LetterKind, { settings }: LetterState): boolean => {
  const { setting } = kindOf(name);
  return setting !== undefined && !settings[setting];
};

function opened(
  history: RoundHistory,
  kind: LetterKind,
  due: Due | undefined,
  code: string,
): Matter | undefined {
  const key = due && history.openKey(kind, due.id, code, due.day);
  return key === undefined ? undefined : { kind, key };
}

function matterForStaff(
  { state, today, calendar, history, moments }: Campaign,
  name: LetterKind,
): Matter | undefined {
  const kind = kindOf(name);
  if (kind.to !== 'staff' || state.isClosed || isSwitchedOff(name, state)) return undefined;
  const due = kind.due({ state, today, calendar, round: moments.round, lastTime: history.lastToStaff });
  return opened(history, name, due, '');
}

function planForStaff(campaign: Campaign): void {
  const { state, moments, plan } = campaign;
  for (const { name } of staffKinds) {
    const matter = matterForStaff(campaign, name);
    if (!matter) continue;
    plan.wanted.add(matter.key);
    address(campaign, matter, staffRecipients(state.staff, campaign.testers), {
      last: moments.of('').last,
      under: [],
    });
  }
}

/** The first kind that is due and has not gone: a unit gets one letter a day at most. */
function matterFor(
  { state, today, history: round, moments }: Campaign,
  unit: LetterUnit,
  code: string,
  under: readonly LetterUnit[],
): Matter | undefined {
  const one = {
    settings: state.settings,
    unit,
    under,
    history: round.of(code),
    own: moments.of(unit.extendedTo),
    round: moments.of(''),
  };
  for (const { name, kind } of unitKinds) {
    if (isSwitchedOff(name, state) || !sendsTo(state, name, unit, today)) continue;
    const matter = opened(round, name, kind.due(one), code);
    if (matter) return matter;
  }
  return undefined;
}

function planForUnit(campaign: Campaign, unit: LetterUnit, code: string): void {
  const { state, today, history, moments, plan } = campaign,
    { settings } = state;
  const had = history.of(code),
    under = campaign.underOf(unit.code);
  const matter = matterFor(campaign, unit, code, under);
  if (!matter) return;
  plan.wanted.add(matter.key);
  if (had && had.any >= today) return;
  const kind = kindOf(matter.kind);
  if (kind.to !== 'unit') return;
  if (kind.counts && isCapped(had, settings.unitCap)) {
    const why: Problem = { key: 'letter.capped', with: { cap: settings.unitCap } };
    plan.closed.push({ ...matter, unit: unit.code, state: 'lapsed', why });
    return;
  }
  address(campaign, matter, unitRecipients(unit, campaign.testers), {
    unit,
    last: moments.of(kind.deadline === 'own' ? unit.extendedTo : '').last,
    under: settings.digests && kind.listsUnder ? under : [],
    had: had?.count,
  });
}
const isCapped = (had: UnitHistory | undefined, cap: number): boolean =>
  had !== undefined && had.count >= cap;

/** The most kinds that one unit can be due at once. */
const MOST_DUE = 12;

/**
 * Every letter that has fallen due until today and has not gone, whether it can go today or not: what counts
 * as sent when staff say that everything so far has gone.
 */
export function mattersDue(
  state: LetterState,
  today: Day,
): { kind: LetterKind; key: string; unit?: string }[] {
  const { settings, deadline } = state;
  if (!deadline.dueBefore || !settings.lettersFrom || today < settings.lettersFrom) return [];
  const plan: LetterPlan = { letters: [], closed: [], wanted: new Set(), broke: [] };
  const campaign = campaignOf(state, today, historyOf(state), owingBySuperior(state.units), plan);
  const out: { kind: LetterKind; key: string; unit?: string }[] = [];
  const take = (matter: Matter | undefined, unit?: string): boolean => {
    if (!matter) return false;
    out.push({ ...matter, unit });
    campaign.history.assume(matter, today);
    return true;
  };
  for (const { name } of staffKinds) take(matterForStaff(campaign, name));
  for (const unit of state.units) {
    const code = keyPart(unit.code),
      under = campaign.underOf(unit.code);
    for (let i = 0; code && i < MOST_DUE && take(matterFor(campaign, unit, code, under), unit.code); i += 1);
  }
  return out;
}

/** Adds a letter to the plan, or says why it cannot be sent. */
function address(
  { today, history, plan, drafts }: Campaign,
  { kind, key }: Matter,
  recipients: Recipients,
  of: { unit?: LetterUnit; last: Day; under: readonly LetterUnit[]; had?: number },
): void {
  const { unit, last, under, had = 0 } = of;
  if (!recipients.to) {
    plan.closed.push({ key, kind, unit: unit?.code, state: 'failed', why: recipients.why });
    return;
  }
  const { to, insteadOf } = recipients;
  const about = { today, last, unit, under, since: history.lastToStaff, insteadOf };
  drafts.push({ letter: { key, kind, unit: unit?.code, to, about }, had });
}

/**
 * Staff first, then superiors (one letter moves many units), then the nearest deadline, and there whoever
 * has had fewest letters.
 */
const inOrder = (drafts: Draft[]): Letter[] =>
  drafts
    .sort(
      ({ letter: a, had }, { letter: b, had: hers }) =>
        kindOf(a.kind).rank - kindOf(b.kind).rank ||
        (a.about.last < b.about.last ? -1 : a.about.last > b.about.last ? 1 : 0) ||
        had - hers,
    )
    .map(({ letter }) => letter);
