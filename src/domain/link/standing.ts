/**
 * ★ Does a link hold? Looked up in the workbook each time: a token says which unit, round and link it was
 * written for, and nothing of how long.
 */
import { addDays, type Day } from '../text/days';
import type { LinkToken } from './token';

/** Days after a round was closed on which its links still show what was recorded. */
export const RECEIPT_DAYS = 30;

/** The round as links see it. */
export interface RoundOfLinks {
  /** Its id, which never changes; '' before there is a round. */
  id: string;
  isOpen: boolean;
  /** The day on which it was closed; '' while it is open. */
  closed: Day;
}
/** The unit as links see it. */
export interface UnitOfLinks {
  /** The version of the link that holds now; '' where none was drawn. */
  link: string;
  /** The last day of its own extension; '' for none. */
  extendedTo: Day;
  /** Was it merged into another unit, or dissolved? */
  isGone: boolean;
}

/** - open: writes · receipt: shows what was recorded · gone: says where the unit went · refused: nothing. */
export type LinkStanding = 'open' | 'receipt' | 'gone' | 'refused';

/** What a token that this workbook's key has written may still do. */
export function linkStanding(
  token: Extract<LinkToken, { kind: 'unit' | 'preview' }>,
  unit: UnitOfLinks | undefined,
  round: RoundOfLinks | undefined,
  today: Day,
): LinkStanding {
  if (!unit || !round || unit.link === '' || unit.link !== token.version || round.id !== token.round)
    return 'refused';
  if (unit.isGone) return 'gone';
  if (round.isOpen || (unit.extendedTo !== '' && today <= unit.extendedTo)) return 'open';
  return round.closed !== '' && today <= addDays(round.closed, RECEIPT_DAYS) ? 'receipt' : 'refused';
}
