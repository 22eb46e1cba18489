/**
 * Reads what a unit gives as the address of its Facebook page, group or account. Facts: Meta Help Center
 * 105399436216001 (usernames); the forms of addresses as they are copied from phones, browsers and the app.
 * Nothing is looked up, so nothing here says that an account exists.
 */
import { refuse, noting } from './account';
import { readAddress } from './address';
import { isSyllable, readBare } from './bare';
import { hasWord, tidied } from './clean';
import { addressesIn, rejoined, type Found } from './find';
import type { AddressReading } from './types';

export type { AddressNote, AddressReading, AddressReason } from './types';

/**
 * The account a cell or a form field names.
 * In: anything; text and numbers are read, the rest is no address. Out: the account with its canonical
 * address and comparison key, or one reason. Total, in time linear in the length of the text; never throws.
 */
export function readFacebookAddress(text: unknown): AddressReading {
  if (text === null || text === undefined) return refuse('EMPTY');
  if (typeof text !== 'string' && typeof text !== 'number') return refuse('NOT_URL');
  const line = tidied(String(text));
  if (!hasWord(line)) return refuse('EMPTY');
  const whole = rejoined(line);
  const { found, around } = addressesIn(whole);
  const [first, second] = found;
  if (!first) return readBare(whole);
  const reading = second ? readSeveral(found) : readOnly(first, whole);
  if (whole !== line) noting(reading, 'SCHEME_FIXED');
  return around ? noting(reading, 'TEXT_AROUND') : reading;
}

/** One address, unless what follows it shows that it is the first word of a name. */
function readOnly(found: Found, text: string): AddressReading {
  const reading = readAddress(found.address);
  const after = text.slice(text.indexOf(found.word) + found.word.length).trim();
  return reading.ok && reading.kind === 'profile_or_page' && isNameWithSpaces(found, after)
    ? refuse('USERNAME_CHARS')
    : reading;
}

/** `facebook.com/Truong Thanh Dung` would open a stranger's account named Truong. */
function isNameWithSpaces(found: Found, after: string): boolean {
  const last = found.word.slice(found.word.lastIndexOf('/') + 1);
  return last === found.address.slice(-last.length) && isSyllable(last) && /^[\p{L}\p{M}]/u.test(after);
}

/** Several addresses are one if they lead to one account, or are one text repeated. */
function readSeveral(found: readonly Found[]): AddressReading {
  const identities = new Set<string>();
  const readings = found.map(({ address }) => {
    const reading = readAddress(address);
    identities.add(reading.ok ? reading.key : address);
    return reading;
  });
  return (identities.size === 1 && readings[0]) || refuse('MULTIPLE');
}
