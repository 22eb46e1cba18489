/** ★ Who may open which unit's form. Decided here, once, from who is asking and the roster. */
import { mailboxKey, readEmails } from '../domain/person/email';
import { activities, type Row } from '../domain/fields';
import type { Problem } from '../domain/messages';
import { activityOf, isActive, treeOf } from '../domain/roster/tree';
import type { Settings } from '../domain/settings';
import { emailOf, type Visitor } from './visitor';

/** Does the roster name this e-mail, in any spelling of one mailbox, as a contact of the unit? */
function isContact(unit: Row<'units'>, email: string): boolean {
  if (!email || /\s/.test(email)) return false; // no account has such an address
  const mailbox = mailboxKey(email);
  // Reading a cell's addresses costs much more than seeing that the name of the mailbox is nowhere in it;
  // invisible marks may stand amid it.
  const plain = unit.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g, '');
  if (plain.indexOf(mailbox.slice(0, mailbox.indexOf('@')).replace(/\./g, '')) < 0) return false;
  return readEmails(unit.email).emails.some((address) => mailboxKey(address) === mailbox);
}

/**
 * Does the roster name anybody who can be written to as a contact of the unit? Then it is closed to
 * strangers.
 */
const hasContact = (code: string, units: readonly Row<'units'>[]): boolean =>
  units.some((unit) => unit.code.trim() === code && readEmails(unit.email).emails.length > 0);

/** The units whose contact has this address. */
const unitsWith = (email: string, units: readonly Row<'units'>[]): Row<'units'>[] =>
  units.filter((unit) => isContact(unit, email));

/** Does the roster name this address as a contact of any unit? */
export const isOnRoster = (email: string, units: readonly Row<'units'>[]): boolean =>
  units.some((unit) => isContact(unit, email));

/** The units that are this visitor's own. */
export function unitsOf(visitor: Visitor, units: readonly Row<'units'>[]): Row<'units'>[] {
  switch (visitor.is) {
    case 'staff':
    case 'person':
      return unitsWith(visitor.email, units);
    case 'link':
      return units.filter((unit) => unit.code.trim() === visitor.unit);
    case 'unlisted':
    case 'nobody':
      return [];
  }
}

/** Why a unit that has ended has no form: it is part of another one today, or of none. */
function endedProblem(unit: Row<'units'>, units: readonly Row<'units'>[]): Problem {
  const today = activityOf(unit) === activities.merged ? treeOf(units).today(unit) : undefined;
  return today
    ? { key: 'who.merged', with: { name: unit.name, today: today.name } }
    : { key: 'who.ended', with: { name: unit.name } };
}

/** May this visitor look a unit up in the whole roster? */
export function mayChooseUnit(visitor: Visitor, settings: Settings): boolean {
  switch (visitor.is) {
    case 'staff':
      return true;
    case 'unlisted':
      return settings.mayChoose && !settings.linkOnly;
    case 'person':
    case 'link':
    case 'nobody':
      return false;
  }
}

/** Why a visitor without a unit of their own gets no form at all. */
export const noForm = (visitor: Visitor, settings: Settings): Problem =>
  visitor.is === 'nobody'
    ? { key: 'who.nobody' }
    : settings.linkOnly
      ? { key: 'who.linkOnly', with: { contact: settings.contact } }
      : { key: 'who.unknown', with: { email: emailOf(visitor), contact: settings.contact } };

/**
 * `over`: the code of the superior as which the visitor fills in for the unit; absent where it is their own.
 */
export type Access = { may: true; unlisted: boolean; over?: string } | { may: false; why: Problem };

/**
 * May this visitor see and change this unit's report? `unlisted` is true for an e-mail that the roster
 * does not know.
 */
export function accessTo(
  code: string,
  visitor: Visitor,
  units: readonly Row<'units'>[],
  settings: Settings,
): Access {
  const access = accessByRoster(code, visitor, units, settings);
  const unit = access.may ? units.find((one) => one.code.trim() === code) : undefined;
  return unit && !isActive(unit) ? { may: false, why: endedProblem(unit, units) } : access;
}

/** Which of some units is directly over the unit of a code. */
function superiorAmong(
  own: readonly Row<'units'>[],
  code: string,
  units: readonly Row<'units'>[],
): Row<'units'> | undefined {
  if (own.length === 0) return undefined;
  const tree = treeOf(units);
  const unit = units.find((one) => one.code.trim() === code);
  const over = unit && tree.superior(unit);
  return over && own.includes(over) ? over : undefined;
}

function accessByRoster(
  code: string,
  visitor: Visitor,
  units: readonly Row<'units'>[],
  settings: Settings,
): Access {
  if (visitor.is === 'nobody') return { may: false, why: { key: 'who.nobody' } };
  // A line without a code is no unit yet: its rows would be those of everybody who left the code out.
  if (!code.trim() || !units.some((unit) => unit.code.trim() === code))
    return { may: false, why: { key: 'form.unknownUnit', with: { code } } };
  const ifOwn = (): Access => {
    const own = unitsOf(visitor, units);
    if (own.some((unit) => unit.code.trim() === code)) return { may: true, unlisted: false };
    const over = settings.superiorsFill ? superiorAmong(own, code, units) : undefined;
    return over
      ? { may: true, unlisted: false, over: over.code.trim() }
      : { may: false, why: { key: 'who.notYours' } };
  };
  switch (visitor.is) {
    case 'staff':
      return { may: true, unlisted: false };
    case 'person':
      return settings.linkOnly ? { may: false, why: noForm(visitor, settings) } : ifOwn();
    case 'link':
      return ifOwn();
    case 'unlisted':
      if (!mayChooseUnit(visitor, settings)) return { may: false, why: noForm(visitor, settings) };
      return hasContact(code, units)
        ? { may: false, why: { key: 'who.hasContact', with: { contact: settings.contact } } }
        : { may: true, unlisted: true };
  }
}
