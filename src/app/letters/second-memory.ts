/**
 * Keeps the ledger of letters in step with the tab `Thư`. It is written once a portion, together with the
 * portion's rows and before its letters leave, so that a run which is cut leaves word of every letter in
 * both.
 */
import {
  changed,
  closed,
  difference,
  emptyLedger,
  knowsRound,
  takenFrom,
  type Difference,
  type Ledger,
} from '../../domain/letters/ledger';
import { isSettled, type LetterEntry } from '../../domain/letters/state';
import type { Rounds, SettingsBook, Turn, Workbook } from '../services';
import type { Post, PostOffice } from './post';
import { roundIdOf } from './campaign';
import { registerIn } from './register';

/** What keeping the two memories in step needs. */
type Books = Rounds & SettingsBook & Turn & Workbook;
type Register = ReadonlyMap<string, LetterEntry>;
/** How the two memories compare; 'unreadable' where the ledger is damaged. */
export type Compared = Difference | 'unreadable';

const none = (ledger: Post['ledger']): Ledger =>
  ledger === undefined || ledger === 'unreadable' ? emptyLedger : ledger;

/**
 * The ledger as it is once nothing is being sent; a round that it does not know yet is taken from the
 * register.
 */
function inStep(kept: Exclude<Post['ledger'], 'unreadable'>, register: Register, round: string): Ledger {
  const ledger = closed(kept ?? emptyLedger, register);
  return knowsRound(ledger, round) ? ledger : takenFrom(ledger, register, round);
}

/** How the two compare, for somebody who looks; writes nothing. */
export function compare(kept: Post['ledger'], register: Register, round: string): Compared {
  return kept === 'unreadable' ? kept : difference(inStep(kept, register, round), register, round);
}

/**
 * Settles the ledger after a run that may have been cut, begins it where there is none, and compares. For a
 * run that holds the right to send, while nobody else writes, after what was cut has been settled in `Thư`.
 */
export function settleLedger(office: Books, post: PostOffice): Compared {
  const round = roundIdOf(office),
    register = registerIn(office),
    kept = post.ledger();
  if (kept === 'unreadable') return kept;
  const ledger = inStep(kept, register, round);
  if (JSON.stringify(ledger) !== JSON.stringify(kept)) post.keepLedger(ledger);
  return difference(ledger, register, round);
}

/**
 * Writes into the ledger what `Thư` now says of the portion before, and that these letters are being sent. To
 * be called while nobody else writes, after the rows of `Thư`.
 */
export function enterPortion(office: Books, post: PostOffice, open: readonly string[]): void {
  // A run that is ended loses what is not yet in the sheet, but not what is in the properties.
  office.settle();
  const ledger = closed(none(post.ledger()), registerIn(office));
  post.keepLedger({ ...ledger, open: [...open] });
}

/**
 * Writes into the ledger what staff decided about one letter, as `Thư` now says it. To be called while nobody
 * else writes, after the row of `Thư`.
 * @param wasSettled did `Thư` say before that it had gone?
 */
export function enterDecision(office: Books, post: PostOffice, key: string, wasSettled: boolean): void {
  const kept = post.ledger();
  const isGone = isSettled(registerIn(office).get(key)?.state);
  if (isGone === wasSettled || kept === undefined || kept === 'unreadable' || kept.open.includes(key)) return;
  office.settle();
  post.keepLedger(changed(kept, roundIdOf(office), isGone ? [key] : [], isGone ? [] : [key]));
}

/** Makes the ledger say what `Thư` says: when staff have decided. */
export function takeLedger(office: Books, post: PostOffice): void {
  const ledger = none(post.ledger());
  post.keepLedger(takenFrom({ ...ledger, open: [] }, registerIn(office), roundIdOf(office)));
}
