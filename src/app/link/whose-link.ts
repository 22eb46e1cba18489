/**
 * ★ Whose link is this? Decided here, once a run, from the token, the roster and the round. Whatever is not a
 * link that holds costs the same calls, so that nobody learns from the time it takes what was wrong with it.
 */
import type { Row } from '../../domain/fields';
import { linkStanding, type LinkStanding } from '../../domain/link/standing';
import type { LinkToken } from '../../domain/link/token';
import { isActive } from '../../domain/roster/tree';
import { extensionOf } from '../../domain/standing/deadline';
import type { Asked, Clock, Links } from '../services';
import { nobody, type Visitor } from '../visitor';
import { roundOfLinks } from './round-of-links';

type UnitRow = Row<'units'>;
type Knowing = Asked & Clock & Links;

/** What a text is to this workbook. */
export type Found =
  | { is: 'refused' }
  | { is: 'test'; token: Extract<LinkToken, { kind: 'test' }> }
  | { is: Exclude<LinkStanding, 'refused'>; kind: 'unit' | 'preview'; unit: UnitRow };

/** Reads the roster whatever the text is. */
export function whoseLink(office: Knowing, text: string): Found {
  const token = office.linkKey()?.read(text);
  const units = office.table('units').rows;
  const round = roundOfLinks(office);
  if (!token) return { is: 'refused' };
  if (token.kind === 'test') return { is: 'test', token };
  const unit = units.find(({ code, link }) => code.trim() === token.unit && link.trim() === token.version);
  const standing = linkStanding(
    token,
    unit && { link: unit.link.trim(), extendedTo: extensionOf(unit.extendedTo), isGone: !isActive(unit) },
    round,
    office.today,
  );
  return !unit || standing === 'refused' ? { is: 'refused' } : { is: standing, kind: token.kind, unit };
}

/** The visitor who holds this link: its unit while there is something to see, else nobody. */
export function linkVisitor(office: Knowing, text: string): Visitor {
  const found = whoseLink(office, text);
  return found.is === 'open' || found.is === 'receipt'
    ? { is: 'link', unit: found.unit.code.trim() }
    : nobody;
}
