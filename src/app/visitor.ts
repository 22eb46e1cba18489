/**
 * Who is asking, decided once for a run by the door it came through (src/google/doors/). What each may do is
 * said in access.ts.
 *
 * - staff: may see and change everything;
 * - person: stands on the roster as the contact of at least one unit;
 * - unlisted: has an address that the roster does not know;
 * - link: whoever holds a unit's own link; that unit and never more, whoever is logged in;
 * - nobody: Google tells no address, or the run is not the person's own. May do nothing.
 *
 * E-mails are lower case and never empty; `unit` is a code of the roster.
 */
import { recorded } from '../domain/messages/recorded';

export type Visitor =
  | { is: 'staff'; email: string }
  | { is: 'person'; email: string }
  | { is: 'unlisted'; email: string }
  | { is: 'link'; unit: string }
  | { is: 'nobody' };

export const nobody: Visitor = { is: 'nobody' };

/**
 * The address under which a visitor is known, lower case; '' for who has none (a link says a unit,
 * not a person).
 */
export const emailOf = (visitor: Visitor): string => ('email' in visitor ? visitor.email : '');

/** What a row and `Nhật ký` say of who did it: an address, or "liên kết H04" for whoever held that link. */
export const nameOf = (visitor: Visitor): string =>
  visitor.is === 'link' ? recorded.byLink(visitor.unit) : emailOf(visitor);
