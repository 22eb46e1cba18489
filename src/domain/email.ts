/**
 * One e-mail address, as the people of an office type it. A wrong domain is asked about ("Có phải …@gmail.com?") and never changed by
 * itself: the usual typo libraries "correct" yahoo.com.vn and every .gov.vn address, so the lists here are our own.
 */
import { clean, fold, oneSlipApart } from './vietnamese';

export type EmailReason = 'EMPTY' | 'MULTIPLE' | 'NO_AT' | 'NO_LOCAL' | 'TWO_AT' | 'SPACES' | 'ACCENTS' | 'COMMA' | 'CHARS' | 'DOTS' | 'DOMAIN' | 'LENGTH'
  | 'PHONE_IN_EMAIL' | 'URL_IN_EMAIL' | 'NAME_IN_EMAIL';
export type EmailNote = 'TEXT_AROUND';
export type EmailReading =
  | { ok: true; email: string; key: string; suggest?: string; notes: EmailNote[] }
  | { ok: false; reason: EmailReason; suggest?: string; parts?: string[] };

/** Mail services whose every domain is known here, so that another domain of the same name is a slip. */
const SERVICES = ['gmail', 'yahoo', 'hotmail', 'outlook', 'icloud', 'ymail', 'rocketmail'];
/** Real domains that look like a slip of another, and the offices' own, for addresses typed without "@" or without their end. */
const OFFICES = ['travinh.gov.vn', 'vinhlong.gov.vn', 'bentre.gov.vn', 'tvu.edu.vn', 'travinh.edu.vn', 'congdoan.vn', 'congdoantravinh.com.vn', 'agribank.com.vn', 'vietcombank.com.vn', 'vietinbank.vn'];
const LISTED = [...SERVICES.map((name) => name + '.com'), 'yahoo.com.vn', 'outlook.com.vn', 'hotmail.com.vn', ...OFFICES];
const REAL = [...LISTED, 'mail.com', 'email.com', 'cloud.com', 'fmail.com', 'hmail.com', 'googlemail.com'];
/** Ends that no registry runs, and what they were meant to be (IANA root zone; second level under .vn by VNNIC). */
const WRONG_ENDS: readonly [RegExp, string][] = [
  [/\.(?:nv|v[mbn]|vn[nmv]|nvn)$/, '.vn'],
  [/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|co[mo]m|comm|ckm|clm)$/, '.com'],
  [/\.(com|gov|edu|org|net)vn$/, '.$1.vn'],
  [/\.(?:c[op]n|cpm|[vx]om|cmo|comm|coom)\.vn$/, '.com.vn'],
  [/\.(?:go[bc]|gvo|ogv)\.vn$/, '.gov.vn'],
  [/\.(?:eud|deu|ed[iy])\.vn$/, '.edu.vn'],
];
const STRICT = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const EDGE = /^[\s"'“”‘’<>()[\]{},;:!?*-]+|[\s"'“”‘’<>()[\]{}.,;:!?…*-]+$/g;

/** The domain that was probably meant, or undefined when the domain may well be real. */
function meantDomain(domain: string): string | undefined {
  const ended = WRONG_ENDS.reduce((d, [wrong, right]) => (d.includes('.', 1) ? d.replace(wrong, right) : d), domain);
  const meant = REAL.includes(ended) ? ended : meantService(ended) ?? ended;
  return meant === domain ? undefined : meant;
}

function meantService(domain: string): string | undefined {
  const [name = '', ...ends] = domain.split('.');
  const end = ends.join('.');
  const whole = LISTED.find((real) => domain + '.vn' === real || (end === '' && real.split('.')[0] === name) || real.replace(/\./g, '') === domain.replace(/\./g, ''));
  if (whole !== undefined) return whole;
  if (/^(?:gov|edu)\.vn$/.test(end.split('.').slice(-2).join('.'))) return undefined;
  const service = SERVICES.find((s) => s === name) ?? SERVICES.find((s) => isSlip(name, s));
  if (service === undefined) return OFFICES.find((office) => oneSlipApart(domain, office));
  if (service !== name && !['com', 'com.vn', 'con', 'co', 'cm', 'om'].includes(end)) return undefined;
  // Yahoo, Hotmail and Outlook have had a domain in many countries: yahoo.fr, yahoo.co.uk.
  if (/^[yho]/.test(service) && service !== 'ymail' && /^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(end)) return undefined;
  const vietnamese = /vn?$/.test(end) && LISTED.includes(service + '.com.vn');
  return service + (vietnamese ? '.com.vn' : '.com');
}

const isSlip = (name: string, service: string): boolean => oneSlipApart(name, service)
  || (name[0] === service[0] && [...name].sort().join('') === [...service].sort().join(''));

/** What the address would be once every usual slip is mended, if that is an address at all. */
function mend(text: string): string | undefined {
  const folded = fold(text.replace(/\s+/g, '')).replace(/@+/g, '@');
  const at = folded.lastIndexOf('@');
  const tidy = (part: string): string => part.replace(/[,;:.]+/g, '.').replace(/^\.|\.$/g, '');
  const domain = tidy(folded.slice(at + 1));
  const address = `${tidy(folded.slice(0, at).replace(/^www\./, ''))}@${meantDomain(domain) ?? domain}`;
  return isStrict(address) ? address : undefined;
}

function isStrict(address: string): boolean {
  return address.length <= 254 && address.lastIndexOf('@') <= 64 && STRICT.test(address) && !/[^.@]{64}/.test(address.slice(address.lastIndexOf('@')));
}

/** No "@" anywhere: what is it then, and which "@" may have been forgotten. */
function withoutAt(text: string): EmailReading {
  const word = fold(text).replace(/\s+/g, '');
  if (/^[a-z]+:\/\/|^www\.|(?:facebook|fb)\.(?:com|me)|\//.test(word)) return { ok: false, reason: 'URL_IN_EMAIL' };
  if (word.replace(/\D/g, '').length >= 8 && !/[a-z]{6}|\.[a-z]/.test(word)) return { ok: false, reason: 'PHONE_IN_EMAIL' };
  const domain = LISTED.find((d) => word.endsWith(d) && (SERVICES.includes(d.split('.')[0] ?? '') || /[^a-z0-9]/.test(word.charAt(word.length - d.length - 1))));
  const suggest = domain && mend(`${word.slice(0, -domain.length).replace(/[^a-z0-9]+$/, '')}@${domain}`);
  if (suggest) return { ok: false, reason: 'NO_AT', suggest };
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(word) && !/\s/.test(text)) return { ok: false, reason: 'URL_IN_EMAIL' };
  return { ok: false, reason: /\s|[^\0-\x7F]/.test(text) ? 'NAME_IN_EMAIL' : 'NO_AT' };
}

/** The part of the text that holds the only address: inside <…>, after a label and a colon, before a bracket, beside " - ". */
function takeAddress(text: string): { address: string; around: boolean } {
  const inside = text.split(/[<>]/).find((part) => part.includes('@')) ?? text;
  const labelled = inside.slice(inside.slice(0, inside.indexOf('@')).search(/[^:]*$/));
  const piece = labelled.split(/\s[-–—|]\s|[([\])]/).find((part) => part.includes('@')) ?? labelled;
  const rest = fold(text.replace(piece, '')).replace(/mailto|[^a-z]|(?:dia chi|thu dien tu|hop thu|[eg]?-?mail)/g, '');
  return { address: piece.replace(/\?subject=.*$/i, '').replace(EDGE, ''), around: rest !== '' };
}

/** Why an address with one "@" is not accepted, or undefined. */
function refusal(address: string): EmailReason | undefined {
  const at = address.lastIndexOf('@'), domain = address.slice(at + 1);
  if (at < 1) return 'NO_LOCAL';
  if (address.indexOf('@') < at) return 'TWO_AT';
  if (/\s/.test(address)) return 'SPACES';
  if (/[^\0-\x7F]/.test(address)) return 'ACCENTS';
  if (/[,;]/.test(address)) return 'COMMA';
  if (/[^\w'+.@-]/.test(address)) return 'CHARS';
  if (/\.\.|^\.|\.@|@\./.test(address)) return 'DOTS';
  if (address.length > 254 || at > 64) return 'LENGTH';
  if (isStrict(address)) return undefined;
  return domain.includes('_') ? 'CHARS' : 'DOMAIN';
}

/** With spaces inside, the address may be the last word ("Lê Hà leha@…") or all of them ("le ha@…"): the first when a name stands before. */
function mendSpaced(address: string): string | undefined {
  const last = address.slice(address.slice(0, address.indexOf('@')).lastIndexOf(' ') + 1);
  return /\p{Lu}|[^\0-\x7F]/u.test(address.slice(0, -last.length)) && /^[^@]{3}/.test(last) && isStrict(last) ? last : mend(address);
}

/**
 * Reads a cell or a field that should hold one e-mail address. Any value gets an answer. `email` is what to keep, `key` (small letters,
 * Gmail's dots kept) what to compare; `suggest` is a question to put to the person, itself always an accepted address.
 */
export function readEmail(value: unknown): EmailReading {
  const text = clean(value).replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xFEE0)).replace(/\uFE6B/g, '@')
    .replace(/ ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi, '@');
  if (/^(?:(?:khong|ko|k|chua)(?: (?:co|lap|dung)( .*)?)?|[-–—_.x/0 ]*|n\/a)$/.test(fold(text))) return { ok: false, reason: 'EMPTY' };
  if (text.length > 1000) return { ok: false, reason: text.split('@').length > 2 ? 'MULTIPLE' : 'LENGTH' };
  if (!text.includes('@')) return withoutAt(text);
  if (/:\/\/|(?:facebook|fb)\.com\/|^www\.[^@]*\//i.test(text)) return { ok: false, reason: 'URL_IN_EMAIL' };
  const parts = distinct(text.split(/[\s,;<>()[\]"“”|/\\]+/).map((part) => part.replace(/^mailto:/i, '').replace(EDGE, '')).filter((part) => /[^@]@[^@]/.test(part)));
  if (parts.length > 1) return { ok: false, reason: 'MULTIPLE', parts };
  const taken = parts[0] !== undefined && text.split('@').length > 2 && isStrict(parts[0]) ? { address: parts[0], around: false } : takeAddress(text);
  const reason = refusal(taken.address);
  if (reason !== undefined) {
    const suggest = reason === 'SPACES' ? mendSpaced(taken.address) : mend(taken.address);
    return suggest === undefined ? { ok: false, reason } : { ok: false, reason, suggest };
  }
  return accepted(taken.address, taken.around);
}

function accepted(address: string, around: boolean): EmailReading {
  const at = address.lastIndexOf('@');
  const email = address.slice(0, at) + address.slice(at).toLowerCase(), key = email.toLowerCase();
  const meant = mend(key);
  const suggest = meant === undefined || meant === key ? undefined : meant;
  const notes: EmailNote[] = around ? ['TEXT_AROUND'] : [];
  return suggest ? { ok: true, email, key, suggest, notes } : { ok: true, email, key, notes };
}

function distinct(addresses: readonly string[]): string[] {
  return addresses.filter((address, i) => addresses.findIndex((other) => other.toLowerCase() === address.toLowerCase()) === i);
}
