/** The links that letters and messages carry: the proved web address, and each unit's token. */
import { proofState, type ProofState } from '../../domain/link/proof';
import type { Asked, Links } from '../services';
import { roundOfLinks } from './round-of-links';

type Linking = Asked & Links;
/** 'unit' opens and writes; 'preview' shows the same in letters that go to staff. */
export type LinkKind = 'unit' | 'preview';

/** How the web address of links stands now. */
export const doorState = (office: Linking): ProofState =>
  proofState(office.proof(), {
    address: office.settings().webAddress,
    owner: office.owner(),
    layout: office.built.layout,
  });

/** A token at the web address: `k` is what doGet reads. */
export const addressOf = (webAddress: string, token: string): string => `${webAddress}?k=${token}`;

/**
 * A unit's link by its code; undefined for a unit that has none. Undefined as a whole until the address is
 * proved: then no letter carries one.
 */
export function unitLinks(
  office: Linking,
): ((unit: string, kind: LinkKind) => string | undefined) | undefined {
  const key = office.linkKey();
  if (!key || doorState(office) !== 'proved') return undefined;
  const { webAddress } = office.settings();
  const round = roundOfLinks(office).id;
  const versions = new Map(office.table('units').rows.map(({ code, link }) => [code.trim(), link.trim()]));
  return (code, kind) => {
    const unit = code.trim();
    const version = versions.get(unit);
    return version ? addressOf(webAddress, key.write({ kind, unit, round, version })) : undefined;
  };
}
