/** Finds the addresses in a text that people typed or pasted, with whatever is around them. */
import { AT_MAILBOX, hasWord, unwrapped } from './clean';
import { isPlain, namesFacebook, resemblesFacebook, siteOf } from './host';
import { schemeFault, WEB_SCHEME } from './scheme';

/**
 * One address cut out of its text, the word it stood in, and whether letters or digits came
 * before it in that word.
 */
export interface Found {
  address: string;
  word: string;
  glued: boolean;
}

/**
 * What a phone's keyboard breaks: `https: //`, `www. facebook. com`, `facebook.com / name`, `name @
 * gmail.com`. Texts without a space are returned as they are.
 */
export function rejoined(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(/\b(https?) ?([:;]) ?\/ ?\/ ?/gi, '$1$2//')
    .replace(/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi, '$1.')
    .replace(/\b(facebook|fb)\.com ?\/ ?(?=[\w.]+$)/gi, '$1.com/')
    .replace(AT_MAILBOX, '@');
}

/** The addresses of a text, and whether there were other words. */
export function addressesIn(text: string): { found: Found[]; around: boolean } {
  const found: Found[] = [];
  let around = false;
  // One word again and again is looked at once.
  for (const word of new Set(text.split(' '))) {
    for (const piece of pieces(word)) {
      const address = addressAt(piece);
      if (address) found.push(address);
      around = around || (address ? address.glued : hasWord(piece));
    }
  }
  return { found, around };
}

/**
 * Cuts a word that holds several addresses: at quotes and angle brackets, at a comma or bar before an
 * address, and where a second `https://` follows a letter at once (pasted twice). One that follows `/`, `=`
 * or `%` belongs to the address it is in: the first host decides.
 */
function pieces(word: string): string[] {
  if (schemeFault(word)) return [word];
  return word
    .replace(/([A-Za-z0-9)\].])(?=https?:\/\/)/gi, (before, _letter, at: number) =>
      at < 20 && /^[htps:;/\\.]+$/i.test(word.slice(0, at + 1)) ? before : `${before} `,
    )
    .split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i);
}

// A sign of an address after other characters of the same word: "Trang:https://…", "FB:facebook.com/…",
// "1.https://…".
const SIGN = /https?:[/\\]|fb:\/\/|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\//i;
// What may stand before it: a word and a mark. Before a name without scheme only marks that no host contains,
// so "evil★facebook.com" stays whole.
const LABEL = /^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}./@%\\?#&]|\d{1,3}\.)$/u;
const LABEL_BEFORE_NAME = /^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;

function addressAt(piece: string): Found | null {
  // "1.facebook.com/…": the number of a list, without a space after it.
  const bare = unwrapped(piece).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i, '');
  if (bare === '') return null;
  if (startsLikeAddress(bare)) return { address: bare, word: piece, glued: false };
  const at = bare.slice(0, 120).search(SIGN);
  const label = bare.slice(0, Math.max(at, 0));
  const address = bare.slice(at);
  return at > 0 && (/^(?:https?|fb):/i.test(address) ? LABEL : LABEL_BEFORE_NAME).test(label)
    ? { address, word: piece, glued: hasWord(label) }
    : null;
}

// Endings by which a name without scheme is taken for a host, so that "Tp.HCM" and "ldld.travinh" are not.
/** congdoan.com, travinh.gov.vn */
const COMMON_ENDS = 'com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link';
/** m.me, fb.gg, fb.watch, bit.ly, and of neighbours: .kh, .la, .cn */
const SHORT_ENDS = 'me|io|co|gg|watch|ly|us|ru|cn|kh|la';
const ENDING = new RegExp(`\\.(?:${COMMON_ENDS}|${SHORT_ENDS})\\.?$`, 'i');

function startsLikeAddress(text: string): boolean {
  if (
    WEB_SCHEME.test(text) ||
    schemeFault(text) ||
    /^(?:https?%3a|fb:\/|[/\\]{2}[^/\\]{1,100}\.)/i.test(text)
  )
    return true;
  const end = text.search(/[/\\?#]|$/);
  const path = end < text.length;
  const authority = text.slice(0, Math.min(end, 300));
  if (authority.includes('@')) return authority[0] !== '@' && (path || namesFacebook(authority));
  return isHostLike(authority.replace(/:\w*$/, ''), path);
}

function isHostLike(host: string, path: boolean): boolean {
  if (!isPlain(host))
    return (
      /^[^\x21-\x24\x26-\x2c/:-@[-^`{-~]+$/.test(host) &&
      (path || /[.。．｡]/.test(host)) &&
      resemblesFacebook(host)
    );
  if (/^(?:www\.)?(?:facebook|fb)$/i.test(host)) return path || /^www/i.test(host);
  if (!/[^.]\./.test(host)) return false;
  return (
    siteOf(host) !== 'other' ||
    ENDING.test(host) ||
    /^www\./i.test(host) ||
    (path && /\.(?!php$)[a-z]{2,}$/i.test(host))
  );
}
