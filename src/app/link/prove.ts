/** Proving the web address of links: a test link from staff, opened from outside, and its button Xác nhận. */
import { recorded } from '../../domain/messages/recorded';
import { addressMark, type LinkToken } from '../../domain/link/token';
import type { Problem } from '../../domain/messages';
import { done, refuseWith } from '../answer';
import type { Asked, Clock, Links, Writing } from '../services';
import type { Answer } from '../views';
import type { LinkProved } from './views';
import { whoseLink } from './whose-link';

type TestToken = Extract<LinkToken, { kind: 'test' }>;

/**
 * Why a test link proves nothing from here. Whoever the page knows by an address would have been let in by a
 * deployment that is not open to everyone, too.
 */
export function testTrouble(office: Asked & Links, token: TestToken): Problem | undefined {
  const { webAddress } = office.settings();
  if (!webAddress || !(office.instant <= token.until) || token.address !== addressMark(webAddress))
    return { key: 'link.testOver' };
  return office.seenAs() === '' ? undefined : { key: 'link.testSignedIn' };
}

/** Somebody opened the test link from outside and says that no sign-in was asked: the address is proved. */
export function proveAddress(
  office: Asked & Clock & Links & Pick<Writing, 'exclusively' | 'log'>,
  { token: text, noSignIn }: { token: string; noSignIn: boolean },
): Answer<LinkProved> {
  const found = whoseLink(office, text);
  if (found.is !== 'test') return refuseWith({ key: 'link.refused' });
  const trouble = testTrouble(office, found.token);
  if (trouble) return refuseWith(trouble);
  if (!noSignIn) return refuseWith({ key: 'link.testNoTick' });
  const { webAddress: address } = office.settings();
  const { layout, version } = office.built;
  const runsAs = office.runsAs();
  const proved = office.exclusively(() => {
    office.rememberProof({ address, runsAs, layout, version, at: office.now });
    office.log([{ what: { key: 'log.linkProved' }, by: recorded.testLink }]);
    return done({ address, runsAs, version });
  });
  return proved ?? refuseWith({ key: 'workbook.busy' });
}
