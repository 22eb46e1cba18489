/** What a text without an address is: a username, an e-mail, a phone number, or words. */
import { fold } from '../../text/vietnamese';
import { byName, byProfileId, noting, refuse, usernameFault } from './account';
import { AT_MAILBOX, hasWord, unwrapped } from './clean';
import { networkNamed, speaksOfNetwork } from './others';
import { placeOf, readPath, suggestion } from './path';
import type { AddressReading } from './types';

// One Vietnamese syllable typed without marks ("trang", "Truong"): a word of a sentence far more often
// than a username.
const SYLLABLE = /^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i;
const NO_NAME = /^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i;

/** Facebook ID, Page ID */
const WHOSE_ID = '(?:fb |facebook |page )?';
/** ID Facebook, mã số trang, mã số của tài khoản */
const ID_OF = '(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?';
/**
 * "ID Facebook: 61550000012345", "UID 100012345678901", "Mã số trang: …": a number that is said to be an
 * account's.
 */
const LABELLED_ID = new RegExp(`^${WHOSE_ID}(?:u?id|ma so|ma)${ID_OF} ?[:=-]? ?([1-9]\\d{9,19})$`);

/** Whether a word could be one syllable of a Vietnamese text typed without marks. */
export const isPlainSyllable = (word: string): boolean => word.length <= 7 && SYLLABLE.test(word);

/** Reads a text in which no address was found. */
export function readBare(text: string): AddressReading {
  const words = text.split(' ');
  if (words.some(isEmail)) return refuse('EMAIL_IN_URL');
  const one = words.length === 1 ? unwrapped(text) : '';
  if (/^[1-9]\d{13,19}$/.test(one)) return noting(byProfileId(one), 'BARE_USERNAME');
  const numbered = LABELLED_ID.exec(fold(text.slice(0, 120)));
  if (numbered) return noting(byProfileId(numbered[1]!.replace(/\D/g, '')), 'BARE_USERNAME');
  if (networkNamed(text) !== undefined) return refuse('OTHER_SITE');
  if (words.length > 1 && speaksOfNetwork(text)) return ofFacebook(text);
  if (holdsPhone(text)) return refuse('PHONE_IN_URL');
  return one ? readWord(one) : readLabelled(text, words);
}

/**
 * "FB: ldld, TikTok: @ldld": the only part that is not of another network; else nobody can tell which name is
 * meant.
 */
function ofFacebook(text: string): AddressReading {
  const parts = text.split(/\s*[,;|]\s*|\s+[-–]\s+/),
    [part, more] = parts.filter((one) => hasWord(one) && !speaksOfNetwork(one));
  return part !== undefined && more === undefined && parts.length > 1
    ? noting(readBare(part), 'TEXT_AROUND')
    : refuse('NOT_URL');
}

/** `facebook,com/name`: no host has a comma, so the address that was meant can be offered. */
function afterComma(name: string): string | undefined {
  const [slip = ''] = /^(?:www\.|m\.)?(?:facebook|fb),com(?=\/.)/i.exec(name) ?? [];
  return slip === ''
    ? undefined
    : suggestion(readPath(placeOf(name.slice(slip.length)), () => refuse('NOT_URL')));
}

function readWord(word: string): AddressReading {
  if (word[0] === '@') {
    const name = word.replace(/^@+/, '') || '-';
    const fault = usernameFault(name);
    return fault === 'USERNAME_TLD' ? refuse(fault) : noting(byName(name), 'AT_USERNAME');
  }
  const path = word.replace(/^[/\\]+/, '');
  if (/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\/)/i.test(path))
    return noting(
      readPath(placeOf(path), () => refuse('NOT_URL')),
      'BARE_USERNAME',
    );
  const name = path.replace(/[/\\]$/, '');
  if (name.includes('/') && /facebook|\bfb[.,]/i.test(name))
    return refuse('LOOKALIKE_HOST', afterComma(name));
  const isName =
    /^[\w.-]*[A-Za-z][\w.-]*$/.test(name.slice(0, 300)) &&
    !NO_NAME.test(name) &&
    !isPlainSyllable(name) &&
    usernameFault(name) !== 'USERNAME_SHORT';
  return isName ? noting(byName(name), 'BARE_USERNAME') : refuse('NOT_URL');
}

/** Trang FB: ldldtravinh, Link = ldldtravinh, Nick facebook - ldldtravinh */
const WHAT = '(?:(?:trang|page|nick|link|tài khoản) )?';
const WHERE = 'fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?';
const LABELLED = new RegExp(`^${WHAT}(?:${WHERE}) ?[:=-] ?(\\S+)$`, 'i');

/** `FB: ldldtravinh`, `Công đoàn tỉnh @ldldtravinh`: exactly one word that is marked as a username. */
function readLabelled(text: string, words: readonly string[]): AddressReading {
  const marked = words.filter((word) => /^[([]?@\w/.test(word));
  const [, labelled = ''] = LABELLED.exec(text.slice(0, 120)) ?? [];
  const word = marked.length === 1 ? marked[0] : labelled;
  return word && text.length < 120 ? noting(readWord(unwrapped(word)), 'TEXT_AROUND') : refuse('NOT_URL');
}

/** `name@host`; looks at both sides of the sign only. */
function isEmail(word: string): boolean {
  const at = word.indexOf('@');
  return at > 0
    ? hasWord(word.charAt(at - 1)) && hasWord(word.charAt(at + 1))
    : word.search(AT_MAILBOX) === 0;
}

/**
 * A run that is dialled, not opened: 0 or +84 and at least eight more digits, or nothing but 7 digits or more
 * with separators.
 */
const holdsPhone = (text: string): boolean =>
  /(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(text) ||
  (text.length < 40 && /^[+(]?(?:\d[ ().-]*){7,}$/.test(text));
