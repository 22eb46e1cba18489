/**
 * From what Google says about the person before a run to the visitor that the use-cases know
 * (src/app/visitor.ts).
 */
import { isOnRoster } from '../../app/access';
import { linkVisitor } from '../../app/link/whose-link';
import { nobody, type Visitor } from '../../app/visitor';
import type { GoogleOffice } from '../office';

/** Decides who is asking, for one run; asked at most once, and only when a use-case wants to know. */
export type Who = (office: GoogleOffice) => Visitor;

/**
 * The address of the person whose own run this is, lower case. '' where Google tells none (a scope that was
 * refused), and where the run uses somebody else's authority (a web app run as its owner): then the address
 * at the keyboard proves nothing about who may do what.
 */
export function ownAddress(): string {
  const active = Session.getActiveUser().getEmail().toLowerCase();
  return active && active === Session.getEffectiveUser().getEmail().toLowerCase() ? active : '';
}

/** Whoever has this address; nobody without one. */
export const withAddress =
  (email: string): Who =>
  (office) => {
    if (email === '') return nobody;
    if (office.isStaff(email)) return { is: 'staff', email };
    return isOnRoster(email, office.table('units').rows)
      ? { is: 'person', email }
      : { is: 'unlisted', email };
  };

/** Whoever holds this link is its unit and never more, whoever is logged in. */
export const withToken =
  (token: string): Who =>
  (office) =>
    linkVisitor(office, token);
