/**
 * ★ Sends what the plan says, dully. Before a letter leaves, its key is written down at once; so a run that is cut anywhere leaves exactly one letter
 * in doubt, which is shown as "Không rõ đã gửi" for staff to decide. Nothing is sent twice, and nothing is lost without a word.
 * Besides the mail itself a letter costs one call, and every CHUNK letters a few more: never more than two a letter.
 */
import { dayOf, instantOf, localTime, showDay } from '../../domain/days';
import { writeLetter } from '../../domain/letters';
import { say } from '../../domain/messages';
import { owes, planLetters, type LetterPlan } from '../../domain/plan';
import { budget } from '../../domain/plan/budget';
import { letterKinds, letterStates, type Letter, type LetterState, type LetterStateName } from '../../domain/plan/state';
import type { Row } from '../../domain/fields';
import { refreshAll } from '../check-all';
import type { Office } from '../services';
import { letterState } from './letter-state';
import type { InFlight, PostOffice } from './post';

/** A run may take six minutes (Apps Script quotas); it stops sending well before. */
const SEND_FOR_MS = 270_000;
/** A sending run that is silent for so long is dead. */
const LEASE_MS = 7 * 60_000;
/** Letters between two writings of the tab `Thư`, and between two looks at the roster. */
const CHUNK = 20;

type Cells = Partial<Row<'letters'>>;
export interface SendResult { sent: number; failed: number; held: number; unknown: number; did: string }

/** Takes the right to send, for one run at a time. False when another run is sending. */
function takeLease(office: Office, post: PostOffice): boolean {
  return office.exclusively(() => {
    const state = post.post();
    if (state.lease > office.now) return false;
    post.remember({ ...state, lease: localTime(instantOf(office.now) + LEASE_MS) });
    return true;
  }) ?? false;
}

/** Writes states of letters into `Thư`: known keys in place, new ones below. */
function record(office: Office, cells: ReadonlyMap<string, Cells>): void {
  const table = office.table('letters');
  const indexOf = new Map(table.rows.map((row, i) => [row.key, i]));
  const known = [...cells].filter(([key]) => indexOf.has(key));
  const blank: Cells = { kind: '', unit: '', to: '', subject: '', state: '', at: '', why: '' };
  office.putOwn('letters', known.map(([key, cell]) => { const index = indexOf.get(key)!; const { kind, unit, to, subject, state, at, why } = { ...table.rows[index]!, ...cell }; return { index, cells: { kind, unit, to, subject, state, at, why } }; }));
  office.append('letters', [...cells].filter(([key]) => !indexOf.has(key)).map(([key, cell]) => ({ key, ...blank, ...cell })));
}

/** What a run that was cut left behind: letters before the one in flight have gone, that one nobody knows. Rows that the run itself had written stay. */
function recoverCut(office: Office, { key, gone, at }: InFlight): void {
  const written = new Set(office.table('letters').rows.filter((row) => row.at === at).map((row) => row.key));
  const cells = new Map<string, Cells>(gone.map((one) => [one, { state: letterStates.sent, at, why: '' }]));
  if (key) cells.set(key, { state: letterStates.unknown, at: office.now, why: 'Lượt gửi bị ngắt giữa chừng. Đề nghị hỏi đơn vị, hoặc xem hộp thư đã gửi.' });
  for (const one of written) cells.delete(one);
  record(office, cells);
}

const cellsOf = (letter: Letter, state: LetterStateName, at: string, why = '', subject = ''): Cells => ({ kind: letterKinds[letter.kind].label, unit: letter.unit ?? '', to: letter.to.join(', '), state: letterStates[state], at, why, ...(subject ? { subject } : {}) });

/** Letters that wait or will not go, in words for staff. */
function recordRest(office: Office, plan: LetterPlan, held: readonly Letter[]): void {
  const cells = new Map<string, Cells>(held.map((letter) => [letter.key, cellsOf(letter, 'held', office.now, say({ key: 'letter.quota' }))]));
  const seen = office.table('letters').rows;
  const known = new Map(seen.map((row) => [row.key, row]));
  for (const { key, kind, unit, state, why } of plan.closed) {
    const row = known.get(key);
    if (row?.state === letterStates[state] && row.why === say(why)) continue;
    cells.set(key, { ...(kind ? { kind: letterKinds[kind].label } : {}), ...(unit ? { unit } : {}), state: letterStates[state], at: office.now, why: say(why) });
  }
  for (const [key, cell] of [...cells]) { const row = known.get(key); if (row && row.state === cell.state && row.why === cell.why) cells.delete(key); }
  record(office, cells);
}

/** One batch of letters on its way. */
class Batch {
  private readonly notes: ReturnType<PostOffice['journal']>;
  private gone: string[] = [];
  private readonly cells = new Map<string, Cells>();
  readonly result: SendResult = { sent: 0, failed: 0, held: 0, unknown: 0, did: '' };
  private readonly refused: Record<string, { email: string; day: string }>;

  constructor(private readonly office: Office, private readonly post: PostOffice, private readonly state: LetterState, private readonly early: string) {
    this.notes = post.journal();
    this.refused = { ...post.post().refused };
  }

  /** Sends in order; answers the letters that there was no time or quota for. */
  run(letters: readonly Letter[], quota: number): Letter[] {
    let left = quota;
    for (let i = 0; i < letters.length; i += 1) {
      if (i % CHUNK === 0 && i > 0) this.settle();
      if (this.post.elapsed() > SEND_FOR_MS) return this.rest(letters.slice(i));
      const letter = letters[i]!;
      if (i >= CHUNK && i % CHUNK === 0) this.lookAgain();
      if (!this.stillOwed(letter)) { this.cells.set(letter.key, cellsOf(letter, 'lapsed', this.office.now, say({ key: 'letter.notNeeded' }))); continue; }
      const outcome = this.deliver(letter, left);
      if (outcome === 'noQuota') return this.rest(letters.slice(i));
      if (outcome === 'sent') left -= letter.to.length;
    }
    return this.rest([]);
  }

  private rest(letters: Letter[]): Letter[] { this.settle(); this.notes.close(); this.post.rememberRefused(this.refused); return letters; }

  private deliver(letter: Letter, left: number): 'sent' | 'failed' | 'noQuota' {
    const { senderName, replyTo } = this.state.settings;
    const { subject, html, text, attachments } = writeLetter(letter, this.state);
    this.note(letter.key);
    try {
      this.post.send({ to: letter.to, subject, html, text, attachments, senderName: senderName || this.state.department, replyTo });
    } catch {
      return this.afterRefusal(letter, left, subject);
    }
    this.gone.push(letter.key);
    this.cells.set(letter.key, cellsOf(letter, 'sent', this.office.now, this.early, subject));
    if (letter.unit) delete this.refused[letter.unit];
    this.result.sent += 1;
    return 'sent';
  }

  /** Google's message is in any language, so the quota says what happened: used up, untouched (nothing left), or counted (it may have left). */
  private afterRefusal(letter: Letter, left: number, subject: string): 'failed' | 'noQuota' {
    const quota = this.post.quota();
    if (quota <= 0 && left >= letter.to.length) { this.note(''); return 'noQuota'; }
    const mayHaveLeft = quota < left;
    const why = mayHaveLeft ? 'Google báo lỗi khi gửi nhưng đã tính hạn mức. Đề nghị xem hộp thư đã gửi.' : `Google không nhận gửi đến ${letter.to.join(', ')}. Đề nghị kiểm tra địa chỉ.`;
    this.cells.set(letter.key, cellsOf(letter, mayHaveLeft ? 'unknown' : 'failed', this.office.now, why, subject));
    if (!mayHaveLeft && letter.unit) this.refused[letter.unit] = { email: letter.to.join(', '), day: this.office.today };
    this.result[mayHaveLeft ? 'unknown' : 'failed'] += 1;
    this.settle();
    return 'failed';
  }

  /** Writes what has happened so far; from here on the journal need not remember it. */
  private settle(): void {
    record(this.office, this.cells);
    this.cells.clear();
    this.office.settle();
    this.gone = [];
    this.note('');
  }

  private note(key: string): void { this.notes.note({ key, gone: this.gone, at: this.office.now }); }

  /** A unit may report while letters are leaving. */
  private lookAgain(): void { this.office.reread('units'); }
  private stillOwed({ kind, unit, about }: Letter): boolean {
    if (!unit || !about.unit || kind === 'thanks' || kind === 'digest' || !owes(about.unit)) return true;
    const now = this.office.table('units').rows.find((row) => row.code === unit);
    return now !== undefined && now.status === about.unit.status;
  }
}

const count = (n: number, words: string): string => (n ? [`${n} ${words}`] : []).join('');
const sayResult = (r: SendResult): string => [count(r.sent, 'thư đã gửi'), count(r.failed, 'thư lỗi'), count(r.unknown, 'thư không rõ'), count(r.held, 'thư chờ hôm sau')].filter(Boolean).join(', ') || 'không có thư đến hạn';

/** Sends the letters that `choose` picks of the plan of today, under the lease. */
function sendUnderLease(office: Office, post: PostOffice, choose: (plan: LetterPlan) => readonly Letter[], early: string): SendResult {
  const { inFlight } = post.post();
  const checked = office.exclusively(() => refreshAll(office, true));
  if (inFlight) { recoverCut(office, inFlight); office.settle(); post.journal().close(); }
  const quota = post.quota();
  const state = letterState(office, post, checked, quota);
  const plan = planLetters(state, office.today);
  const letters = choose(plan);
  const { go, held } = budget(letters, quota, state.settings.quotaReserve);
  const batch = new Batch(office, post, state, early);
  const left = go.length ? batch.run(go, quota) : [];
  if (!early) recordRest(office, plan, [...left, ...held]);
  const result = { ...batch.result, held: left.length + held.length };
  return { ...result, did: sayResult(result) };
}

/** Runs `work` as the only run that sends; undefined when another is sending. What it did is remembered. */
export function sending(office: Office, post: PostOffice, choose: (plan: LetterPlan) => readonly Letter[], early = ''): SendResult | undefined {
  if (!takeLease(office, post)) return undefined;
  const result = sendUnderLease(office, post, choose, early);
  const now = post.post();
  post.remember({ ...now, lease: '', ...(early ? {} : { lastRun: office.now, did: `${showDay(dayOf(office.now))}: ${result.did}` }) });
  return result;
}

/** The daily job. Harmless for anyone else to call: it runs for the recorded runner only, and a second run of a day finds nothing to send. */
export function sendDailyLetters(office: Office, post: PostOffice): SendResult | undefined {
  const { runner } = post.post();
  if (!runner || post.me() !== runner) return undefined;
  office.compileSettings();
  if (!office.settings().lettersOn) return undefined;
  return sending(office, post, (plan) => plan.letters);
}
