/** Opens a link: what it shows, by what it is. Nothing is written, whatever opens it. */
import type { Row } from '../../domain/fields';
import { addressMark } from '../../domain/link/token';
import { RECEIPT_DAYS } from '../../domain/link/standing';
import { say } from '../../domain/messages';
import { addDays, sayDay } from '../../domain/text/days';
import { openForm } from '../report/open-form';
import type { Asked, Clock, Drafts, Links, Marks } from '../services';
import { roundOfLinks } from './round-of-links';
import { linkRow } from './shown';
import { testTrouble } from './prove';
import type { LinkForm, LinkOffice, LinkView } from './views';
import { whoseLink, type Found } from './whose-link';

type Opening = Asked & Clock & Marks & Links & { drafts: Drafts };

/** All that a link which does not hold is told. */
export function linkOffice(office: Asked): LinkOffice {
  const { federation, department, guidance, contact } = office.settings();
  return { federation, department, guidance, contact };
}

/** The form of a unit as its link shows it. */
function formOf(office: Opening, unit: string): LinkForm {
  const answer = openForm(office, { unit });
  const key = office.linkKey();
  if (!answer.ok || !answer.value.unit || !key) throw new Error('a link that holds opens its form');
  const { value } = answer;
  return {
    ...value,
    unit: value.unit!,
    yourUnits: [],
    mayChoose: false,
    rows: value.rows.map((row) => linkRow(row, key)),
  };
}

/** Where a unit went, in words; '' for one that was dissolved. */
function successorOf(unit: Row<'units'>, units: readonly Row<'units'>[]): string {
  const code = unit.mergedInto.trim();
  return units.find((row) => row.code.trim() === code)?.name ?? code;
}

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
export function openLink(office: Opening, { token: text }: { token: string }): LinkView {
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
        form: formOf(office, found.unit.code.trim()),
        below: [],
        above: '',
      };
  }
}
