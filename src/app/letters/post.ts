/** What sending letters needs from outside, and what is remembered of it between runs. */
import type { Day, LocalTime } from '../../domain/text/days';
import type { Attachment } from '../../domain/letters';
import type { BounceReason } from '../../domain/letters/bounces';
import type { Confirmed } from '../../domain/letters/confirmed';
import type { Ledger } from '../../domain/letters/ledger';
import type { Turn } from '../services';

/** The portion of letters that is being sent: its rows in `Thư` say "Đang gửi" and carry the time `at`. */
export interface InFlight {
  /** The letter that may be leaving at this moment; '' when none is. */
  key: string;
  /** Letters of the portion that have left, and those that nobody knows of. */
  gone: string[];
  doubt: string[];
  at: LocalTime;
}

/** The one person whose daily trigger sends. */
export interface Runner {
  /** E-mail in lower case; '' when nobody sends. */
  runner: string;
  /** The hour of that person's trigger, and when letters were switched on. */
  hour: number;
  since: LocalTime;
}
/**
 * Held by a run that is sending, until then or until it ends; nobody else sends meanwhile. `by` is the run,
 * '' when nobody sends.
 */
export interface Lease {
  until: LocalTime;
  by: string;
}
export interface LastRun {
  /** When the daily run last came to its end; '' if never. */
  lastRun: LocalTime;
  /** What it did, in words. */
  did: string;
  /** Why a later run did not come to its end, in words; '' when there was none. */
  trouble: string;
  /** That reason as data (`problemMark`), by which it is not said twice; '' when there was none. */
  why: string;
  /** The day since which runs have found no quota to send with; '' when the last one found some. */
  dry: Day;
}
/**
 * Unit code → the addresses that Google refused, or that letters came back from, and the day. `why` is the
 * key of the reason of a letter that came back.
 */
export type RefusedAddresses = Record<string, { email: string; day: string; why?: BounceReason }>;

export interface Post extends Runner, LastRun {
  lease: Lease;
  /** Left by a run that was cut while sending. */
  inFlight?: InFlight;
  refused: RefusedAddresses;
  /** What staff last saw and said yes to; none before letters were switched on for the first time. */
  confirmed?: Confirmed;
  /** What holds letters as staff were last told by mail, '' if never. */
  toldHold: string;
  /** The second memory of letters that have gone; 'unreadable' where its properties are damaged. */
  ledger?: Ledger | 'unreadable';
}
export const nobodySends: Post = {
  runner: '',
  hour: 0,
  since: '',
  lease: { until: '', by: '' },
  lastRun: '',
  did: '',
  trouble: '',
  why: '',
  dry: '',
  refused: {},
  toldHold: '',
};

export interface OutgoingMail {
  to: readonly string[];
  subject: string;
  text: string;
  html: string;
  attachments: readonly Attachment[];
  senderName: string;
  replyTo: string;
}

/**
 * The sending side of an office: mail, trigger, what is remembered. Each thing is remembered apart, so that
 * no run writes over what another has just written.
 */
export interface PostOffice {
  post(): Post;
  setRunner(runner: Runner): void;
  setLease(lease: Lease): void;
  setLastRun(last: LastRun): void;
  setRefused(refused: RefusedAddresses): void;
  /** The journal of a sending run: written at once, one call a letter. */
  keepJournal(inFlight: InFlight): void;
  closeJournal(): void;
  /** What staff have said yes to. */
  setConfirmed(confirmed: Confirmed): void;
  /** What staff are being told by mail. */
  setToldHold(why: string): void;
  /** The ledger, as a run of its own may have written it meanwhile: asked anew each time. */
  ledger(): Post['ledger'];
  /** One write, however large. */
  keepLedger(ledger: Ledger): void;
  /**
   * Runs `work` while nobody else writes and lets go at once, with everything written: a run that sends takes
   * minutes. Undefined when the lock cannot be had.
   */
  alone<V>(office: Turn, work: () => V): { value: V } | undefined;
  /** Recipients that this account may still write to. */
  quota(): number;
  /**
   * Milliseconds until a used-up quota is whole again, less than 0 when it has been so since: Google counts
   * 24 hours from the first letter.
   */
  renewsIn(): number;
  /** Sends one letter. Throws what Google throws, in whatever language. */
  send(mail: OutgoingMail): void;
  sleep(milliseconds: number): void;
  /** Milliseconds since the run began. */
  elapsed(): number;
  /** Whose authority this run uses. */
  me(): string;
  zones(): { script: string; book: string };
  /** Makes this person's daily trigger right (one, at this hour), or takes it away. */
  setTrigger(hour: number | undefined): void;
  /** Has this person the daily trigger? Other people's triggers cannot be seen. */
  hasTrigger(): boolean;
}
