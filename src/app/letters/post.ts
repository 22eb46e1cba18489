/** What sending letters needs from outside, and what is remembered of it between runs. */
import type { LocalTime } from '../../domain/days';
import type { Attachment } from '../../domain/letters';

/** A letter about to leave: its key ('' between two letters), the keys that left before it and are not in `Thư` yet, and the time that stamps the run. */
export interface InFlight { key: string; gone: string[]; at: LocalTime }

export interface Post {
  /** E-mail of the one person whose daily trigger sends; '' when letters are off. */
  runner: string;
  /** A run that is sending holds this until then (or until it ends); nobody else sends meanwhile. '' when nobody does. */
  lease: LocalTime;
  lastRun: LocalTime;
  /** What the last run did, in words. */
  did: string;
  /** Left by a run that was cut while sending. */
  inFlight?: InFlight;
  /** Unit code → the address that Google refused and the day. */
  refused: Record<string, { email: string; day: string }>;
}
export const nobodySends: Post = { runner: '', lease: '', lastRun: '', did: '', refused: {} };

export interface OutgoingMail { to: readonly string[]; subject: string; text: string; html: string; attachments: readonly Attachment[]; senderName: string; replyTo: string }

/** The sending side of an office: mail, trigger, what is remembered. */
export interface PostOffice {
  post(): Post;
  remember(post: Post): void;
  rememberRefused(refused: Post['refused']): void;
  /** The journal of a sending run: written at once, one call a letter. */
  journal(): { note(inFlight: InFlight): void; close(): void };
  /** Recipients that may still be written to today. */
  quota(): number;
  /** Sends one letter. Throws what Google throws, in whatever language. */
  send(mail: OutgoingMail): void;
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
