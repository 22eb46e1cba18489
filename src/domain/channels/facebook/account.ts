/** The five things an address can lead to, each with its one canonical form and its comparison key. */
import { unwrapped } from './clean';
import { caught } from './query';
import { reservedFor } from './segments';
import type { AddressKind, AddressNote, AddressReading, AddressReason } from './types';

const SITE = 'https://www.facebook.com/';

export function refuse(reason: AddressReason, suggest?: string): AddressReading {
  return suggest ? { ok: false, reason, suggest } : { ok: false, reason };
}

const accept = (
  kind: AddressKind,
  canonical: string,
  key: string,
  ...notes: AddressNote[]
): AddressReading => ({ ok: true, kind, canonical, key, notes });

/** The same reading with one more thing to tell; a refusal is passed on as it is. */
export function noting(reading: AddressReading, note: AddressNote): AddressReading {
  if (reading.ok && !reading.notes.includes(note)) reading.notes.push(note);
  return reading;
}

// No generic terms or extensions in a username (Meta Help Center 105399436216001). Endings that are also
// Vietnamese words or habits (.me, .tv for Trà Vinh) are left alone.
const ENDS_LIKE_SITE = /\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;

/**
 * Vietnamese ends that real pages have all the same ("congdoanxa.gov.vn" after facebook.com/): accepted
 * there, with a question, and nowhere else.
 */
const ENDS_VIETNAMESE = /\.vn$/i;

/**
 * What is wrong with a username, or null. Letters without tone marks, digits and periods; 5 to 50 characters,
 * periods not counted for the lower limit because they do not distinguish names (Meta Help Center
 * 105399436216001).
 */
export function usernameFault(name: string): AddressReason | null {
  if (!/^[A-Za-z0-9.]+$/.test(name)) return 'USERNAME_CHARS';
  if (ENDS_LIKE_SITE.test(name)) return 'USERNAME_TLD';
  return lengthFault(name.length, name.replace(/\./g, '').length);
}

const lengthFault = (most: number, least: number): AddressReason | null =>
  most > 50 ? 'USERNAME_LONG' : least < 5 ? 'USERNAME_SHORT' : null;

// Numbers of accounts: 5 to 20 digits. Shorter ones are what is left of a cut address.
const byId = (kind: 'profile' | 'page', id: string, path: string): AddressReading =>
  /^[1-9]\d{4,19}$/.test(id) ? accept(kind, SITE + path + id, `id:${id}`) : refuse('MISSING_ID');

/**
 * A person by number. People and the newer pages share `profile.php`, so this form proves no more
 * than "an account".
 */
export const byProfileId = (id: string): AddressReading => byId('profile', id, 'profile.php?id=');

/**
 * A page by number. The bare number is a page's canonical form, so an address of digits only reads as a page.
 */
export const byPageId = (id: string): AddressReading => byId('page', id, '');

/**
 * `Cong-doan-Tra-Cu-100064333766328` → the number at its end, or ''. Ten digits at least, so that a year or a
 * house number is not one.
 */
export const idInSlug = (slug: string): string => caught(/(?:^|-)([1-9]\d{9,19})$/, slug.slice(-40));

/**
 * The first segment of an ordinary address: a username, a number, or a page's name with its number at the
 * end. Never one of Facebook's own pages.
 */
export function byName(
  segment: string,
  kind: 'profile_or_page' | 'page' = 'profile_or_page',
): AddressReading {
  const name = unwrapped(segment);
  if (/^\d+$/.test(name)) return /^(?:0|84)\d{8,10}$/.test(name) ? refuse('PHONE_IN_URL') : byPageId(name);
  const typed = reservedFor(name) || usernameFault(name),
    fault = typed === 'USERNAME_TLD' && ENDS_VIETNAMESE.test(name) ? null : typed;
  if (!fault) {
    const reading = accept(kind, SITE + name, `u:${name.replace(/\./g, '').toLowerCase()}`);
    return typed ? noting(reading, 'NAME_LIKE_SITE') : reading;
  }
  const id = idInSlug(name);
  return id ? byPageId(id) : refuse(fault);
}

/**
 * A group, by its name or number. Old group names may hold `-` and `_`; whether periods distinguish them is
 * not known, so the key keeps them.
 */
export function byGroup(segment: string): AddressReading {
  const slug = unwrapped(segment);
  const fault = /^[\w.-]+$/.test(slug) ? lengthFault(slug.length, slug.length) : 'USERNAME_CHARS';
  return fault ? refuse(fault) : accept('group', `${SITE}groups/${slug}`, `g:${slug.toLowerCase()}`);
}

/**
 * A share link: only Facebook can tell what it leads to, and its token is case-sensitive. `path` is '' or,
 * for a group's, 'g/'. `fb.me/<token>` can be opened on that host only, so its canonical form keeps it.
 */
export function byToken(token: string, path: string, site: 'share' | 'fb.me' = 'share'): AddressReading {
  if (!/^[\w-]{5,63}\w$/.test(token)) return refuse('SYSTEM_PAGE');
  const canonical = site === 'share' ? `${SITE}share/${path}${token}/` : `https://fb.me/${token}`;
  return accept('share', canonical, `s:${site === 'share' ? path : 'fb.me/'}${token}`, 'UNRESOLVED');
}
