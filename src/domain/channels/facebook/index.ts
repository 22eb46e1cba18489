/**
 * Reads what a unit gives as the address of its Facebook page, group or account. Facts: Meta Help Center
 * 105399436216001 (usernames); the forms of addresses as they are copied from phones, browsers and the app.
 * Nothing is looked up, so nothing here says that an account exists.
 */
import { refuse, noting } from './account';
import { readAddress } from './address';
import { isPlainSyllable, readBare } from './bare';
import { hasWord, tidied } from './clean';
import { addressesIn, rejoined, type Found } from './find';
import type { AddressReading } from './types';

export { networkIn } from './others';
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
  const reading = second ? readSeveral(found, whole) : readOnly(first, whole);
  if (whole !== line && !(reading.ok && reading.kind === 'group')) noting(reading, 'SCHEME_FIXED');
  return around ? noting(reading, 'TEXT_AROUND') : reading;
}

/** One address, unless what follows it shows that it is the beginning of something longer. */
function readOnly(found: Found, text: string): AddressReading {
  const reading = readAddress(found.address);
  const after = text.slice(text.indexOf(found.word) + found.word.length).trim();
  if (isNameWithSpaces(found, reading, after)) return refuse('USERNAME_CHARS');
  return after && isCutOff(found, after) ? refuseCut(text) : reading;
}

/**
 * The last part of an address, where it was the last of its word: what a blank or the end of a line may have
 * cut.
 */
function tailOf({ address, word }: Found): string {
  const last = word.slice(word.lastIndexOf('/') + 1);
  return last === address.slice(-last.length) ? last : '';
}

/**
 * `facebook.com/Truong Thanh Dung`, `facebook.com/Cong doan xa`: a name typed with blanks would open a
 * stranger's account.
 */
function isNameWithSpaces(found: Found, reading: AddressReading, after: string): boolean {
  const isName = reading.ok ? reading.kind === 'profile_or_page' : reading.reason === 'USERNAME_SHORT';
  return isName && isPlainSyllable(tailOf(found)) && /^[\p{L}\p{M}]/u.test(after);
}

/** Words that stand beside an address on purpose. */
const BESIDE = /^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;

/**
 * Whether all that follows an address is one piece that could be the rest of it: the end of a line fell
 * inside it, or a blank was typed. A telephone number and an ordinary word are not.
 */
function isCutOff(found: Found, after: string): boolean {
  if (!/^[\w.?=&%/-]{1,60}$/.test(after) || isPhone(found, after) || BESIDE.test(after)) return false;
  if (/^[A-Z]/.test(after) && isPlainSyllable(after)) return false;
  const tail = tailOf(found);
  return /[\w/?=&%.-]$/.test(found.word) && (/[?=&/]/.test(after) || /^[\w.?=&%-]*$/.test(tail));
}

/**
 * A telephone number beside the address; after the first half of an account's number it is the second half.
 */
const isPhone = (found: Found, after: string): boolean =>
  /^0\d{8}/.test(after) && !/(?:^|=)\d+$/.test(tailOf(found));

/**
 * Refused with the whole of it to ask about; blanks are in no address, so without them it is what was meant,
 * or nothing.
 */
function refuseCut(text: string): AddressReading {
  const joined = readAddress(text.replace(/ /g, ''));
  return refuse('CUT', joined.ok && joined.kind !== 'share' ? joined.canonical : undefined);
}

/** More different addresses than this in one cell are a list, whatever they are. */
const MOST_ADDRESSES = 20;

/**
 * Several addresses are one if they lead to one account, or are one text repeated. Addresses of other sites
 * beside the only one of Facebook (the office's web site, its TikTok) leave that one.
 */
function readSeveral(found: readonly Found[], text: string): AddressReading {
  const identities = new Set<string>(),
    typed = [...new Set(found.map(({ address }) => address))];
  if (typed.length > MOST_ADDRESSES) return refuse('MULTIPLE');
  const readings = typed.map((address) => {
    const reading = readAddress(address);
    identities.add(reading.ok ? reading.key : address);
    return reading;
  });
  if (identities.size === 1 && readings[0]) return readings[0];
  const ours = readings.filter((reading) => reading.ok || reading.reason !== 'OTHER_SITE');
  // Only where each stands apart: "https://x.vn\"https://www.facebook.com/…" is a disguise.
  const apart = new Set(text.split(/[ ,;|]+/));
  if (!found.every(({ word }) => apart.has(word.replace(/[,;|]+$/, '')))) return refuse('MULTIPLE');
  const [only] = ours,
    joined = only ? only : readAddress(found.map(({ word }) => word).join(''));
  if (!only && joined.ok) return refuse('CUT', joined.canonical);
  if (!only?.ok || ours.some((other) => !other.ok || other.key !== only.key)) return refuse('MULTIPLE');
  return noting(only, 'TEXT_AROUND');
}
