/**
 * After the close of a round only units whose time was extended may still report ("ghi sau chốt"), so
 * only they are written to.
 */
import { dayOf, type Day } from '../../text/days';
import type { LetterKind } from '../kinds';
import type { LetterState, LetterUnit } from '../state';

/** Does a round that stands like this send a unit letters of this kind? All of them while it is open. */
export function sendsTo(
  { isClosed }: LetterState,
  kind: LetterKind,
  { extendedTo, first, byLink = '' }: LetterUnit,
  today: Day,
): boolean {
  if (!isClosed) return true;
  if (kind === 'reminder') return extendedTo >= today;
  // A report within the extension is a report: its unit hears that it came, and that its link was used.
  return kind === 'thanks' && dayOf(byLink > first ? byLink : first) <= extendedTo;
}
