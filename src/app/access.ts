/** ★ Who may open which unit's form. Decided here, once, from the visitor's e-mail and the roster. */
import { mailboxKey, readEmails } from '../domain/person/email';
import type { Row } from '../domain/fields';
import type { Problem } from '../domain/messages';
import type { Settings } from '../domain/settings';
import type { Visitor } from './services';

/** Does the roster name this e-mail, in any spelling of one mailbox, as a contact of the unit? */
function isContact(unit: Row<'units'>, email: string): boolean {
  if (!email) return false;
  const mailbox = mailboxKey(email);
  // Reading a cell's addresses costs much more than seeing that the name of the mailbox is nowhere in it; invisible marks may stand amid it.
  const plain = unit.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g, '');
  if (plain.indexOf(mailbox.slice(0, mailbox.indexOf('@')).replace(/\./g, '')) < 0) return false;
  return readEmails(unit.email).emails.some((address) => mailboxKey(address) === mailbox);
}

/** The units whose contact this person is. */
export const unitsOf = (visitor: Visitor, units: readonly Row<'units'>[]): Row<'units'>[] =>
  units.filter((unit) => isContact(unit, visitor.email));

export type Access = { may: true; unlisted: boolean } | { may: false; why: Problem };

/** May this visitor see and change this unit's report? `unlisted` is true for an e-mail that the roster does not know. */
export function accessTo(
  code: string,
  visitor: Visitor,
  units: readonly Row<'units'>[],
  settings: Settings,
): Access {
  // A line without a code is no unit yet: its rows would be those of everybody who left the code out.
  if (!code.trim() || !units.some((unit) => unit.code.trim() === code))
    return { may: false, why: { key: 'form.unknownUnit', with: { code } } };
  if (visitor.isStaff) return { may: true, unlisted: false };
  const own = unitsOf(visitor, units);
  if (own.some((unit) => unit.code.trim() === code)) return { may: true, unlisted: false };
  if (own.length) return { may: false, why: { key: 'who.notYours' } };
  return settings.mayChoose
    ? { may: true, unlisted: true }
    : { may: false, why: { key: 'who.unknown', with: { email: visitor.email, contact: settings.contact } } };
}
