/** Opens a link: what it shows, by what it is. Nothing is written, whatever opens it. */
import type { Row } from '../../domain/fields';
import { addressMark } from '../../domain/link/token';
import { RECEIPT_DAYS } from '../../domain/link/standing';
import { say } from '../../domain/messages';
import { treeOf } from '../../domain/roster/tree';
import { addDays, sayDay, showTime } from '../../domain/text/days';
import { openForm } from '../report/open-form';
import type { Asked, Clock, Drafts, Links, Marks } from '../services';
import type { Said } from '../views';
import { roundOfLinks } from './round-of-links';
import { linkRow } from './shown';
import { testTrouble } from './prove';
import type { LinkForm, LinkOffice, LinkView, UnitBelow } from './views';
import { whoseLink, type Found } from './whose-link';

type Opening = Asked & Clock & Marks & Links & { drafts: Drafts };

/** All that a link which does not hold is told. */
export function linkOffice(office: Asked): LinkOffice {
  const { federation, department, contact } = office.settings();
  const guidance = office.round()?.document ?? '';
  return { federation, department, guidance, contact };
}

/** The form asked for is not this link's to open; the problems say why. */
export class NoForm extends Error {
  constructor(readonly problems: Said[]) {
    super('no form');
  }
}

/** The form of a unit as its link shows it. @throws NoForm */
function formOf(office: Opening, unit: string): LinkForm {
  const answer = openForm(office, { unit });
  const key = office.linkKey();
  if (!answer.ok) throw new NoForm(answer.problems);
  const unitShown = answer.value.unit;
  if (!unitShown || !key) throw new Error('a link that holds opens its form');
  // A link's page has its own list of the units below.
  const { below: _below, fillsFor: _fillsFor, ...value } = answer.value;
  return {
    ...value,
    unit: value.unit!,
    yourUnits: [],
    mayChoose: false,
    rows: value.rows.map((row) => linkRow(row, key)),
  };
}

/** The unit that a unit is today, through all mergers; '' for one that was dissolved. */
function successorOf(unit: Row<'units'>, units: readonly Row<'units'>[]): string {
  return treeOf(units).today(unit)?.name ?? '';
}

/**
 * The units directly below, as their superior's link shows them: how far they are, and never their links.
 * Whom to call, and filling in for them, only where the office lets superiors do so.
 */
function belowOf(office: Opening, unit: Row<'units'>): UnitBelow[] {
  const { superiorsFill } = office.settings();
  return treeOf(office.table('units').rows)
    .below(unit)
    .map(({ code, name, status, timeliness, updated, phone }) => ({
      code: code.trim(),
      name,
      status,
      timeliness,
      at: showTime(updated),
      phone: superiorsFill ? phone : '',
      mayFillIn: superiorsFill,
    }));
}

/** The name of the unit over it; '' for one that answers to the province. */
const aboveOf = (office: Opening, unit: Row<'units'>): string =>
  treeOf(office.table('units').rows).superior(unit)?.name ?? '';

/** The day until which the receipt is shown. */
function receiptUntil(office: Opening): string {
  const { closed } = roundOfLinks(office);
  return closed ? sayDay(addDays(closed, RECEIPT_DAYS)) : '';
}

function testView(
  office: Opening,
  text: string,
  { token }: Extract<Found, { is: 'test' }>,
): Extract<LinkView, { state: 'test' }> {
  const { webAddress } = office.settings();
  const trouble = testTrouble(office, token);
  const proof = office.proof();
  return {
    office: linkOffice(office),
    state: 'test',
    token: text,
    runsAs: office.runsAs(),
    version: office.built.version,
    address: addressMark(webAddress) === token.address ? webAddress : '',
    refused: trouble ? say(trouble) : '',
    proved: proof?.address === webAddress && proof.version === office.built.version,
  };
}

/** What a link opens. */
export function openLink(
  office: Opening,
  { token: text, unit: below }: { token: string; unit?: string },
): LinkView {
  const found = whoseLink(office, text);
  const told = { office: linkOffice(office) };
  switch (found.is) {
    case 'refused':
      return { ...told, state: 'refused' };
    case 'test':
      return testView(office, text, found);
    case 'gone':
      return {
        ...told,
        state: 'merged',
        unit: found.unit.name,
        into: successorOf(found.unit, office.table('units').rows),
      };
    case 'receipt':
      return {
        ...told,
        state: 'receipt',
        token: text,
        form: formOf(office, found.unit.code.trim()),
        until: receiptUntil(office),
      };
    case 'open':
      return {
        ...told,
        state: found.kind === 'preview' ? 'preview' : 'open',
        token: text,
        form: formOf(office, below ?? found.unit.code.trim()),
        below: below === undefined ? belowOf(office, found.unit) : [],
        above: aboveOf(office, found.unit),
      };
  }
}
