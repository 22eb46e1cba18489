/**
 * One e-mail address, as the people of an office type it. A wrong domain is asked about ("Có phải
 * …@gmail.com?") and never changed by itself: the usual typo libraries "correct" yahoo.com.vn and every
 * .gov.vn address, so the lists here are our own.
 */
import { strayOf } from '../text/stray';
import { clean, fold, oneSlipApart } from '../text/vietnamese';
import { withoutUnseen } from '../text/invisible';

export type EmailReason =
  | 'EMPTY'
  | 'MULTIPLE'
  | 'NO_AT'
  | 'NO_LOCAL'
  | 'TWO_AT'
  | 'SPACES'
  | 'ACCENTS'
  | 'COMMA'
  | 'CHARS'
  | 'DOTS'
  | 'DOMAIN'
  | 'LENGTH'
  | 'PHONE_IN_EMAIL'
  | 'URL_IN_EMAIL'
  | 'NAME_IN_EMAIL';
export type EmailNote = 'TEXT_AROUND';
export type EmailReading =
  | { ok: true; email: string; key: string; suggest?: string; notes: EmailNote[] }
  | { ok: false; reason: EmailReason; suggest?: string; parts?: string[] };

/** Mail services whose domains are all known here, so that another domain of the same name is a slip. */
const SERVICES = 'gmail yahoo hotmail outlook icloud ymail rocketmail'.split(' ');
/** Domains of the offices themselves, for addresses typed without "@" or without their end. */
const OFFICES =
  'travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn'.split(
    ' ',
  );
const LISTED = [
  ...SERVICES.map((name) => `${name}.com`),
  'yahoo.com.vn',
  'outlook.com.vn',
  'hotmail.com.vn',
  ...OFFICES,
];
/** Real domains that look like a slip of a listed one. */
const REAL = /^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/;
/**
 * Ends that no registry runs, and what they were meant to be (IANA root zone; second level under
 * .vn by VNNIC).
 */
const WRONG_ENDS: readonly [RegExp, string][] = [
  [/\.(?:nv|v[mb]|vn[nmv]|nvn)$/, '.vn'],
  [/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/, '.com'],
  [/\.(com|gov|edu|org|net)vn$/, '.$1.vn'],
  [/\.(?:go[bc]|gvo|ogv)\.vn$/, '.gov.vn'],
  [/\.(?:eud|deu|ed[iy])\.vn$/, '.edu.vn'],
];
const STRICT = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const AROUND = '\\s"\'“”‘’<>()[\\]{},;:!?*',
  EDGE = new RegExp(`^[${AROUND}-]+|[${AROUND}.…-]+$`, 'g');

/**
 * What is wrong with a single address, the first that applies; an address that has none of these and is not
 * strict has a wrong domain.
 */
const FAULTS: readonly [RegExp, EmailReason][] = [
  [/^@/, 'NO_LOCAL'],
  [/@.*@/, 'TWO_AT'],
  [/\s/, 'SPACES'],
  [/[^\0-\x7F]/, 'ACCENTS'],
  [/[,;]/, 'COMMA'],
  [/[^\w'+.@-]|@.*[_']|'@/, 'CHARS'],
  [/\.\.|^\.|\.@|@\./, 'DOTS'],
  [/^[^@]{65}|.{255}/, 'LENGTH'],
];

/** The domain that was probably meant: the same one when it may well be real. */
function meantDomain(typed: string): string {
  const domain = WRONG_ENDS.reduce((d, [wrong, right]) => d.replace(wrong, right), typed);
  const name = domain.split('.')[0]!,
    end = domain.slice(name.length + 1);
  const plain = (text: string): string => text.replace(/\./g, '');
  const listed = LISTED.find(
    (real) =>
      real === `${domain}.vn` || plain(real) === plain(domain) || (end === '' && real.startsWith(`${name}.`)),
  );
  if (listed || REAL.test(domain) || /\.(?:gov|edu)\.vn$/.test(domain)) return listed || domain;
  const exact = SERVICES.includes(name),
    service = exact ? name : SERVICES.find((s) => oneSlipApart(name, s));
  if (!service) return OFFICES.find((office) => oneSlipApart(domain, office)) || domain;
  // Yahoo, Hotmail and Outlook have had a domain in many countries: yahoo.fr, yahoo.co.uk.
  const abroad = /^(?:ya|ho|ou)/.test(service) && /^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(end);
  if (abroad || !(exact || /^c?om?(?:\.vn)?$|^cm$/.test(end))) return domain;
  const vietnamese = `${service}.com.vn`;
  return /vn?$/.test(end) && LISTED.includes(vietnamese) ? vietnamese : `${service}.com`;
}

const isStrict = (address: string): boolean =>
  STRICT.test(address) && !/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(address);

/** What the address would be once every usual slip is mended, if that is an address at all. */
function mend(text: string): string | undefined {
  const folded = fold(text.replace(/\s+/g, '')),
    at = folded.lastIndexOf('@');
  const tidy = (part: string): string => part.replace(/[,;:.]+/g, '.').replace(/^\.|\.$/g, '');
  const address = `${tidy(folded.slice(0, at).replace(/^www\.|@+$/g, ''))}@${meantDomain(tidy(folded.slice(at + 1)))}`;
  return isStrict(address) ? address : undefined;
}

/**
 * With spaces inside, the address may be the last word ("Lê Hà leha@…"), the first ("leha@… Lê Hà") or all of
 * them ("le ha@…"): one word when a name stands beside it.
 */
function mendSpaced(text: string): string | undefined {
  const [, before = '', last = ''] = /^([^@]*\s)([^@]{3,}@.*)$/.exec(text) || [];
  const [, first = '', after = ''] = /^(\S+@\S+)\s([^@]*)$/.exec(text) || [];
  const isName = (words: string): boolean => /\p{Lu}|[^\0-\x7F]/u.test(words);
  if (isName(before) && isStrict(last)) return last;
  return (isName(after) || after.length > 3) && isStrict(first) ? first : mend(text);
}

const refused = (reason: EmailReason, suggest?: string, parts?: string[]): EmailReading => ({
  ok: false,
  reason,
  suggest,
  parts,
});

/** No "@" anywhere: what is it then, and where may the "@" have been forgotten. */
function withoutAt(text: string): EmailReading {
  const word = fold(text).replace(/\s/g, '');
  const domain = LISTED.find(
    (d) =>
      word.endsWith(d) &&
      (SERVICES.includes(d.split('.')[0]!) || /\W/.test(word.charAt(word.length - d.length - 1))),
  );
  // "hoa#gmail.com": another sign was hit.
  const suggest = domain && mend(`${word.slice(0, -domain.length).replace(/\W+$/, '')}@${domain}`);
  if (suggest) return refused('NO_AT', suggest);
  if (/\s|[^\0-\x7F]/.test(text)) return refused('NAME_IN_EMAIL');
  return refused(/\w\.[a-z]{2,}(?:\/|$)/.test(word) ? 'URL_IN_EMAIL' : 'NO_AT');
}

/** "Email a@…", "Hộp thư a@…": a label and nothing but a blank before the address. */
const LABEL = /^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;
/**
 * The part of the text that holds the only address: inside <…>, after a label and a colon, before a
 * bracket, beside " - ".
 */
function takeAddress(text: string): { address: string; around: boolean } {
  const held = (pieces: string[]): string => pieces.find((piece) => piece.includes('@'))!;
  const inside = held(text.split(/[<>]/));
  const piece = held(held(inside.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/));
  const rest = fold(text.replace(piece, '')).replace(
    /[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,
    '',
  );
  return { address: piece.replace(EDGE, '').replace(LABEL, ''), around: rest !== '' };
}

/**
 * Full-width letters as plain ones; the spellings of "@" that hide an address from robots ("(at)", "a còng")
 * as the sign itself; a link that opens a letter ("mailto:…?subject=…") without what follows its address.
 */
const withPlainAt = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3002/g, '.')
    .replace(/\uFE6B|%40|&#64;| ?[([{](?:at?|a còng)[)\]}] ?(?=\w+\.)| (?:at|a còng) /gi, '@')
    .replace(/\?(?:subject|cc|bcc|body)=\S*/gi, '');

/**
 * Reads a cell or a field that should hold one e-mail address. Any value gets an answer. `email` is what to
 * keep, `key` (small letters, Gmail's dots kept) what to compare; `suggest` is a question to put to the
 * person, itself always an accepted address.
 */
export function readEmail(value: unknown): EmailReading {
  const text = withPlainAt(clean(value));
  const stray = strayOf(text.slice(0, 1000));
  if (stray === 'NOTHING') return refused('EMPTY');
  if (text.length > 1000) return refused(/@[^]*@/.test(text) ? 'MULTIPLE' : 'LENGTH');
  if (stray === 'ADDRESS') return refused('URL_IN_EMAIL');
  if (!text.includes('@')) return stray === 'PHONE' ? refused('PHONE_IN_EMAIL') : withoutAt(text);
  const held = text
    .split(/[\s,;:<>()[\]"“”|/\\]+/)
    .map((part) => part.replace(EDGE, ''))
    .filter((part) => part.includes('@'));
  const parts = held.filter(
    (part, i) => held.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === i,
  );
  if (parts.length > 1) return refused('MULTIPLE', undefined, parts.filter(isStrict));
  const { address, around } = held.length > 1 ? { address: parts[0]!, around: false } : takeAddress(text);
  const fault = FAULTS.find(([wrong]) => wrong.test(address)),
    reason = fault ? fault[1] : 'DOMAIN';
  if (!isStrict(address)) return refused(reason, reason === 'SPACES' ? mendSpaced(address) : mend(address));
  const at = address.indexOf('@'),
    email = address.slice(0, at) + address.slice(at).toLowerCase(),
    key = email.toLowerCase(),
    meant = mend(key);
  return {
    ok: true,
    email,
    key,
    suggest: meant === key ? undefined : meant,
    notes: around ? ['TEXT_AROUND'] : [],
  };
}

/**
 * The comparison key of a mailbox, so that every spelling of one person's log-in is one person. In: an
 * address. Out: small letters; of Gmail without dots and without what follows "+", googlemail.com as
 * gmail.com, as Gmail's help says (quoted at dndemail.com/2017/04/18/dots-and-pluses and, for the second
 * name, at kamivaniea.com/?p=305). A Workspace's own domain tells dots apart (techrepublic.com, “Dots are
 * meaningless in your Gmail address”), as other services do, so theirs stay. Not an address to write to.
 */
export function mailboxKey(address: string): string {
  const small = clean(address).toLowerCase(),
    at = small.lastIndexOf('@'),
    domain = small.slice(at + 1);
  if (at < 1 || !/^(?:gmail|googlemail)\.com$/.test(domain)) return small;
  return `${small.slice(0, at).replace(/\+.*$/, '').replace(/\./g, '')}@gmail.com`;
}

/**
 * The addresses of a cell that may hold several, each mailbox once, in their order; and each part that should
 * be an address and is none.
 */
export interface EmailsReading {
  emails: string[];
  bad: { text: string; reason: EmailReason | 'TYPO'; suggest?: string }[];
}

/**
 * What stands between two addresses of one cell. Not the comma of "hoa@gmail,com", which is a slip of a dot;
 * not " - " alone: "Lê Hà - leha@…" is one address with its owner's name.
 */
const COMMA = ',(?!\\s?(?:com|net|org|gov|edu|vn)(?![\\w@-]|\\.\\w*@))';
const BETWEEN = new RegExp(`(?:${COMMA}|[;|\\n\\r])+|\\s*/\\s*|\\s+(?:và|hoặc|hay|&|\\+)\\s+`, 'i');
/** A display name in quotes before its address ("Lê, Vĩ" <…>): the comma in it separates nothing. */
const QUOTED_NAME = /"[^"@]{0,200}"\s*(?=<)/g;
/**
 * No more addresses than this are read from one cell: nobody types them, and Google takes 50 in one letter.
 */
const MOST_EMAILS = 200;

/** https://facebook.com/x, www.facebook.com/@x: the address of a page, unless a mailbox stands in it. */
const PAGE = /(?:https?:\/\/|www\.|(?:facebook|fb)\.com\/)\S*/gi;
/** The mark of a list at the start of a part: "1. a@…", "2) b@…", "• c@…", "+ d@…". */
const LIST_MARK = /^\s*(?:(?:\d{1,2}|[a-h])[.)]|[•·●▪◦*+])\s+/;
/** A telephone number beside the address: "a@… 0912 345 678". */
const NUMBER = /(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g;

/** What stands between two addresses and is neither: "2)", "cc", "•". */
const BESIDE = /^(?:(?:\d{1,2}|[a-h])[.)]?|b?cc:?|[•·●▪◦*+-])$/i;

/**
 * A part of a cell cut where one address ends and the next begins with nothing but a blank or a dash between.
 */
const oneByOne = (part: string): string[] => {
  const first = part.indexOf('@');
  if (first !== part.lastIndexOf('@'))
    return part
      .replace(/></g, '> <')
      .split(/\s+|[–—]/)
      .filter((piece) => !BESIDE.test(piece));
  return [(first < 0 ? part : part.replace(NUMBER, ' ')).replace(LIST_MARK, '')];
};

/**
 * "Lê Hà leha@vidu.vn": the last word is an address, and a name, seen by its capitals or tones,
 * stands before it.
 */
const namedBefore = (part: string, suggest?: string): boolean =>
  suggest !== undefined && suggest.length < part.length && clean(part).split(' ').includes(suggest);

/**
 * Reads a cell of the roster or of the settings that may hold several addresses, however they are set apart:
 * comma, semicolon, line, "/", "và", a blank; with names, labels and brackets around them. The only reader of
 * such cells: what the check accepts is what letters go to.
 * An address whose domain cannot be meant (gmai.com, gmail.con) is not accepted but asked about, because a
 * stranger may own it.
 */
export function readEmails(cell: string): EmailsReading {
  const out: EmailsReading = { emails: [], bad: [] };
  const keys = new Set<string>();
  if (strayOf(clean(cell.slice(0, 100))) === 'NOTHING') return out;
  const text = withPlainAt(withoutUnseen(cell.slice(0, 20_000))).replace(QUOTED_NAME, '');
  const words: EmailsReading['bad'] = [];
  const mails = text.replace(PAGE, (page) => {
    if (/[^/]@/.test(page)) return page;
    words.push({ text: page, reason: 'URL_IN_EMAIL' });
    return ' ';
  });
  for (const part of mails.split(BETWEEN).flatMap(oneByOne).slice(0, MOST_EMAILS)) {
    if (BESIDE.test(part.trim())) continue;
    const first = readEmail(part);
    const read = !first.ok && namedBefore(part, first.suggest) ? readEmail(first.suggest) : first;
    if (read.ok) {
      if (read.suggest && isMisspelt(read.key)) {
        out.bad.push({ text: clean(part), reason: 'TYPO', suggest: read.suggest });
        continue;
      }
      if (!keys.has(mailboxKey(read.key))) out.emails.push(read.email);
      keys.add(mailboxKey(read.key));
    } else if (read.reason === 'NAME_IN_EMAIL' || read.reason === 'PHONE_IN_EMAIL')
      words.push({ text: clean(part), reason: read.reason });
    else if (read.reason !== 'EMPTY')
      out.bad.push({ text: clean(part), reason: read.reason, suggest: read.suggest });
  }
  // A name, a number or a page beside an address is its owner's; alone it stands where an address should.
  if (!out.emails.length && !out.bad.length) out.bad.push(...words);
  return out;
}

/**
 * Whether a domain is a slip of a mail service's, or has an end that no registry runs: nobody's own domain.
 */
function isMisspelt(key: string): boolean {
  const domain = key.slice(key.indexOf('@') + 1),
    meant = meantDomain(domain);
  return (
    meant !== domain &&
    (WRONG_ENDS.some(([wrong]) => wrong.test(domain)) || SERVICES.includes(meant.split('.')[0]!))
  );
}
