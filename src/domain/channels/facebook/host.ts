/**
 * Which site a host name is. Exact names only: a look-alike never becomes Facebook by being folded, decoded
 * or normalised.
 */

import { decoded } from './query';

export type Site =
  'facebook' | 'messenger' | 'short' | 'content' | 'admin' | 'technical' | 'lookalike' | 'other';

/** Sites for browsers, phones and little data: www.facebook.com, mbasic.facebook.com */
const PHONES = 'www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0';
/** Link counters: l.facebook.com, lm.facebook.com */
const COUNTERS = 'lm?';
/** One label a language: vi-vn.facebook.com, es-la.facebook.com */
const LANGUAGE = '[a-z]{2}-[a-z]{2}';
const SITES: readonly (readonly [RegExp, Site])[] = [
  [
    new RegExp(`^(?:(?:${PHONES}|${COUNTERS}|${LANGUAGE})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),
    'facebook',
  ],
  [/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/, 'messenger'],
  [/^(?:www\.)?fb\.me$/, 'short'],
  [/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/, 'content'],
  [/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/, 'admin'],
  [/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/, 'technical'],
];

/**
 * Whether a host is written with plain ASCII letters, digits, hyphens and dots only. Tested before any change
 * of case: K (U+212A) lower-cases to k.
 */
export const isPlain = (host: string): boolean => /^[A-Za-z0-9.-]+$/.test(host);

/** Whether the part before the first `@` is made to look like Facebook, so that it is no mailbox. */
export const namesFacebook = (authority: string): boolean =>
  /facebook|^fb\./i.test(authority.split('@')[0] || '');

/**
 * The site of a host as typed (no scheme, user-info or port). One final dot is the same host, by the
 * rules of domain names.
 */
export function siteOf(typed: string): Site {
  if (isPlain(typed)) {
    const host = typed.toLowerCase().replace(/\.$/, '');
    for (const [pattern, site] of SITES) if (pattern.test(host)) return site;
  }
  return resemblesFacebook(typed) ? 'lookalike' : 'other';
}

/**
 * Whether a host could be taken for Facebook's by a person in a hurry: its name in any part, its two-letter
 * name as a label, an encoded or punycode name, or a spelling at most two slips away, where a sign of another
 * script or a digit drawn like a letter counts as that letter. It only chooses the sentence: such a host is
 * refused either way.
 */
export function resemblesFacebook(host: string): boolean {
  const text = decoded(host.slice(0, 300))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[03468]|[^\x21-\x7e]/g, '?');
  return (
    text.replace(/[.-]/g, '').includes('facebook') ||
    text.split(/[.-]/).some((part) => /^(?:fb|xn|messenger)$/.test(part) || isSlipOf(part, 'facebook', 2))
  );
}

/**
 * Whether `word` becomes `aim` by at most `most` slips: a letter lost, added or changed; two neighbours
 * swapped are two. `?` is any letter.
 */
function isSlipOf(word: string, aim: string, most: number): boolean {
  if (Math.abs(word.length - aim.length) > most) return false;
  let at = 0;
  while (at < aim.length && (word[at] === aim[at] || word[at] === '?')) at++;
  const [left, wanted] = [word.slice(at), aim.slice(at)];
  if (left === wanted || most === 0) return left === wanted;
  const [shorter, next] = [left.slice(1), wanted.slice(1)];
  return (
    isSlipOf(shorter, next, most - 1) || isSlipOf(shorter, wanted, most - 1) || isSlipOf(left, next, most - 1)
  );
}
