/**
 * ★ Sends what the plan says, dully: take the right to send, settle what a cut run left, plan, send in order,
 * write down what became of every letter. Run twice it sends nothing twice; cut anywhere it loses nothing
 * without a word (delivery.ts, recover.ts).
 */
import { showDay } from '../../domain/text/days';
import { problemMark, say, type Problem } from '../../domain/messages';
import { confirmedOf } from '../../domain/letters/confirmed';
import { planLetters, type LetterPlan } from '../../domain/letters/plan';
import { budget } from '../../domain/letters/plan/budget';
import { kindOf } from '../../domain/letters/kinds';
import type { Letter } from '../../domain/letters/letter';
import { letterStates, type LetterState } from '../../domain/letters/state';
import type { Checked } from '../../domain/checking/recheck';
import { checkAsWitness } from '../review/check-all';
import { finishFirst } from '../round/move';
import { BrokenWorkbook, type Sending } from '../services';
import { campaignIn, hasExtended } from './campaign';
import { Delivery, type Outcome } from './delivery';
import { holdsOn, LettersHeld, previewOf } from './holds';
import { dropLease, takeLease } from './lease';
import { letterState, planState } from './letter-state';
import type { LastRun, Post, PostOffice } from './post';
import { recoverCut } from './recover';
import { cellsOf, writeEntries, type LetterCells } from './register';
import { enterPortion, settleLedger, type Compared } from './second-memory';
import { settingTrouble } from './setting-trouble';
import { again, alone, Busy } from './steady';
import { tellHold } from './tell-hold';

/**
 * The longest wait for a quota that is about to be whole again: a daily run comes 24 hours after the last,
 * its first letter a little later each time.
 */
const WAIT_MS = 120_000;
/** The run began so shortly before that the quota may have been asked for too early. */
const JUST_NOW_MS = 60_000;
/** A margin for Google's clock; and how long to wait before asking again, when the quota is not whole yet. */
const MARGIN_MS = 2_000;
const ASK_AGAIN_MS = 10_000;

export interface SendResult {
  sent: number;
  failed: number;
  held: number;
  unknown: number;
  did: string;
  stopped?: Problem;
  /** Letters waited, and there was no quota for a single one. */
  isDry: boolean;
}

/** Letters that were refused before go last, so that a few bad addresses never hold up the others. */
function refusedLast(letters: readonly Letter[], { register }: LetterState): Letter[] {
  const failed = ({ key }: Letter): boolean => register.get(key)?.state === 'failed';
  return [...letters.filter((letter) => !failed(letter)), ...letters.filter(failed)];
}

/**
 * Recipients that can be written to: asked once, and again when it is worth waiting for the next 24
 * hours to begin.
 */
function quotaFor(post: PostOffice, letters: readonly Letter[], quota: number, reserve: number): number {
  if (budget(letters, quota, reserve).held.length === 0) return quota;
  const wait = again(post, () => post.renewsIn());
  if (wait > WAIT_MS || wait < -JUST_NOW_MS) return quota;
  post.sleep(Math.max(0, wait) + MARGIN_MS);
  let left = again(post, () => post.quota());
  for (let tried = 0; tried < 3 && left <= quota; tried += 1) {
    post.sleep(ASK_AGAIN_MS);
    left = again(post, () => post.quota());
  }
  return left;
}

function resultOf(
  { sent, failed, unknown, left, why }: Outcome,
  waiting: number,
  unplanned: number,
  isDry: boolean,
): SendResult {
  const held = waiting + left.length;
  const said = say({ key: 'letter.didSend', with: { sent, failed, unknown, held, unplanned } });
  return {
    sent,
    failed,
    held,
    unknown,
    did: left.length ? `${said}. ${say(why)}` : said,
    stopped: left.length ? why : undefined,
    isDry,
  };
}

/**
 * Writes into `Thư` what is not there yet: what became of the last letters, which ones wait and why,
 * which will not go.
 */
function recordAll(
  office: Sending,
  post: PostOffice,
  { toRecord, left, why }: Outcome,
  held: readonly Letter[],
  closed: LetterPlan['closed'],
  hasBegun: boolean,
): void {
  const cells = new Map<string, LetterCells>();
  for (const { key, kind, unit, state, why: reason } of closed)
    cells.set(key, {
      ...(kind ? { kind: kindOf(kind).label } : {}),
      ...(unit ? { unit } : {}),
      state: letterStates[state],
      at: office.now,
      why: say(reason),
    });
  for (const letter of held)
    cells.set(letter.key, cellsOf(letter, 'held', office.now, say({ key: 'letter.quota' })));
  for (const letter of left) cells.set(letter.key, cellsOf(letter, 'held', office.now, say(why)));
  toRecord.forEach((cell, key) => cells.set(key, cell));
  if (cells.size || hasBegun)
    alone(office, post, () => {
      writeEntries(office, cells);
      if (hasBegun) enterPortion(office, post, []);
    });
}

/**
 * An address refused for the first time is told on the roster only when other letters did go that day:
 * otherwise it is Google that is out of order.
 */
function keepRefused(post: PostOffice, { sent, refused, refusedFirst }: Outcome, before: Post): void {
  const next = { ...refused, ...(sent > 0 ? refusedFirst : {}) };
  if (JSON.stringify(next) !== JSON.stringify(before.refused)) again(post, () => post.setRefused(next));
}

type Choose = (plan: LetterPlan, state: LetterState) => readonly Letter[];

/** What a cut run left, and what people did to the two memories meanwhile. */
interface Settled {
  checked: Checked;
  compared: Compared;
}
function settle(office: Sending, post: PostOffice, before: Post): Settled {
  const settled = alone(office, post, () => {
    recoverCut(office, before.inFlight);
    const checked = checkAsWitness(office);
    office.settle();
    return { checked, compared: settleLedger(office, post) };
  });
  if (before.inFlight) again(post, () => post.closeJournal());
  return settled;
}

/**
 * Throws when letters wait for staff; what stands when letters first run under this rule counts as confirmed.
 */
function refuseHeld(office: Sending, post: PostOffice, before: Post, { checked, compared }: Settled): void {
  const campaign = campaignIn(office);
  if (!before.confirmed) again(post, () => post.setConfirmed(confirmedOf(campaign)));
  const [hold] = holdsOn(campaign, before, compared, hasExtended(office, campaign.round));
  if (hold)
    throw new LettersHeld(
      hold.why,
      hold.about === 'plan' ? previewOf(planState(office, checked), office.today) : undefined,
    );
}

/**
 * Under the right to send: plans, sends the letters that `choose` picks, and records. `early` marks a letter
 * of staff's own choice, which may use the reserve.
 */
function sendUnderLease(
  office: Sending,
  post: PostOffice,
  before: Post,
  choose: Choose,
  early: string,
): SendResult {
  const settled = settle(office, post, before);
  refuseHeld(office, post, before, settled);
  const { checked } = settled;
  const quotaLeft = again(post, () => post.quota());
  const state = again(post, () => letterState(office, post, checked, quotaLeft));
  const plan = planLetters(state, office.today);
  const letters = refusedLast(choose(plan, state), state);
  const reserve = early ? 0 : state.settings.quotaReserve;
  const quota = early ? quotaLeft : quotaFor(post, letters, quotaLeft, reserve);
  const { go, held } = budget(letters, quota, reserve);
  if (go.length) again(post, () => post.keepJournal({ key: '', gone: [], doubt: [], at: office.now }));
  const delivery = new Delivery(office, post, state, quota, before.refused, early),
    { outcome } = delivery;
  try {
    delivery.run(go);
    recordAll(office, post, outcome, early ? [] : held, early ? [] : plan.closed, go.length > 0);
  } catch (error) {
    delivery.leaveWord();
    throw error;
  }
  if (go.length) again(post, () => post.closeJournal());
  keepRefused(post, outcome, before);
  office.broke(plan.broke.map(({ error }) => error));
  return resultOf(outcome, held.length, plan.broke.length, go.length === 0 && held.length > 0);
}

const troubleOf = (error: unknown): Problem =>
  error instanceof BrokenWorkbook
    ? error.problem
    : error instanceof Busy
      ? { key: 'letter.sheetBusy' }
      : { key: 'letter.runFailed' };

/** Remembers how the daily run went; a run that failed keeps what the last good one did. */
function remember(post: PostOffice, last: LastRun): void {
  try {
    again(post, () => post.setLastRun(last));
  } catch {
    /* the gap is then said when the file is opened */
  }
}

/** Does something as the only run that sends; undefined when another is sending. */
function underLease<V>(office: Sending, post: PostOffice, work: (before: Post) => V): V | undefined {
  const before = takeLease(office, post);
  if (!before) return undefined;
  try {
    return work(before);
  } finally {
    dropLease(post);
  }
}

/**
 * Sends as the only run that does; undefined when another is sending. Throws LettersHeld when staff must
 * decide.
 */
export const sending = (
  office: Sending,
  post: PostOffice,
  choose: Choose,
  early = '',
): SendResult | undefined =>
  underLease(office, post, (before) => sendUnderLease(office, post, before, choose, early));

/** Settles what a cut run left, unless a run is sending; sends nothing. */
export const settleCut = (office: Sending, post: PostOffice): void => {
  underLease(office, post, (before) => settle(office, post, before));
};

/** What the daily run does for its runner; undefined when letters are off or another run is sending. */
function sendToday(office: Sending, post: PostOffice, { runner, dry }: Post): LastRun | undefined {
  const problems = again(post, () => office.compileSettings());
  again(post, () => finishFirst(office, post));
  const [trouble] = settingTrouble(problems, office.round());
  if (!office.settings().lettersOn) return undefined;
  if (trouble) throw new BrokenWorkbook(trouble);
  if (!office.isStaff(runner)) throw new LettersHeld({ key: 'letter.runnerLeft', with: { email: runner } });
  const result = sending(office, post, (plan) => plan.letters);
  return (
    result && {
      lastRun: office.now,
      did: result.did,
      trouble: '',
      why: '',
      dry: result.isDry ? dry || office.today : '',
    }
  );
}

/**
 * The daily job. Harmless for anyone else to call: it runs for the recorded runner only, and a second run of
 * a day finds nothing to send.
 */
export function sendDailyLetters(office: Sending, post: PostOffice): void {
  const before = again(post, () => post.post());
  const { runner, lastRun, did, dry } = before;
  if (!runner || again(post, () => post.me()) !== runner) return;
  try {
    const last = sendToday(office, post, before);
    if (last) remember(post, last);
  } catch (error) {
    const problem = troubleOf(error);
    const trouble = `${showDay(office.today)}: ${say(problem)}`;
    remember(post, { lastRun, did, trouble, why: problemMark(problem), dry });
    if (error instanceof LettersHeld && error.preview) tellHold(office, post, before, error);
    // Thrown on, so that Google tells the runner; what a person can mend is said in the panel and at
    // the opening.
    if (!(error instanceof BrokenWorkbook)) throw error;
  }
}
