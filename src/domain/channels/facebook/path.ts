/** From the path of an address on Facebook's own host to the account it leads to. */
import {
  byGroup,
  byName,
  byPageId,
  byProfileId,
  byToken,
  idInSlug,
  noting,
  refuse,
  usernameFault,
} from './account';
import { tidied } from './clean';
import { siteOf } from './host';
import { decoded, idParameter, parameter } from './query';
import { isContent, reservedFor } from './segments';
import type { AddressReading, AddressReason } from './types';

/** An address cut up: the decoded segments of its path, the same path as typed, and its query without `?`. */
export interface Place {
  parts: string[];
  path: string;
  query: string;
}
/**
 * Reads another address found inside this one. `cost` is how much of the allowed nesting the step takes: a
 * counted link may be unwrapped once only.
 */
export type ReadInner = (address: string, cost: 1 | 2) => AddressReading;

/**
 * Cuts at the first `?`, at the first `&` (people delete the `?`) or at an encoded `?` (an address copied out
 * of another), and drops the fragment, unless it is an address of the `#!/name` years.
 */
export function placeOf(tail: string): Place {
  const hash = tail.indexOf('#');
  const whole = hash < 0 ? tail : tail[hash + 1] === '!' ? tail.slice(hash + 2) : tail.slice(0, hash);
  const [mark = ''] = /[?&]|%3f/i.exec(whole) ?? [];
  const cut = mark ? whole.indexOf(mark) : whole.length;
  const path = whole.slice(0, cut);
  const query = whole.slice(cut + mark.length);
  return { parts: segmentsOf(path), path, query: mark.length > 1 ? decoded(query) : query };
}

/**
 * Empty segments are dropped, `.` and `..` resolved as a browser does; what was encoded may hide blanks or a
 * query of its own.
 */
function segmentsOf(path: string): string[] {
  const out: string[] = [];
  for (const raw of path.split('/')) {
    const part = raw.includes('%') ? tidied(decoded(raw)).replace(/\/?(?:[?#&][^]*)?$/, '') : raw;
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return out;
}

/** The account a path on facebook.com leads to. */
export function readPath(place: Place, inner: ReadInner): AddressReading {
  const [first, ...rest] = place.parts;
  if (!first) return refuse('HOME');
  // `facebook.com/https://www.facebook.com/name`: a full address pasted after a prefix that was
  // already there.
  if (/^https?:$/i.test(first) || (first.includes('.') && siteOf(first) === 'facebook'))
    return noting(inner(place.path.replace(/^\/+/, ''), 1), 'SCHEME_FIXED');
  const special = SPECIAL.get(first.toLowerCase());
  if (special) return special(rest, place.query, inner);
  const why = reservedFor(first);
  if (!why) return named(first, rest);
  return refuse(why, pointedAt(why, place, inner) ?? ownerById(first, place.query));
}

/**
 * The account that a log-in link, the share button or a widget was made for: `sharer.php?u=`,
 * `plugins/page.php?href=`.
 */
function pointedAt(why: AddressReason, { query }: Place, inner: ReadInner): string | undefined {
  const name = why === 'LOGIN_LINK' ? ['next'] : why === 'SYSTEM_PAGE' ? ['u', 'href'] : [];
  const aim = name.map((one) => parameter(query, one)).find(Boolean);
  return aim === undefined ? undefined : suggestion(inner(aim, 1));
}

/** The address to offer in place of a refused one, if a reading found one. */
export const suggestion = (reading: AddressReading): string | undefined =>
  reading.ok && reading.kind !== 'share' && !reading.notes.includes('NAME_LIKE_SITE')
    ? reading.canonical
    : undefined;

/** `story.php` and `permalink.php` carry their owner's number beside the post's. */
function ownerById(first: string, query: string): string | undefined {
  const id = /^(?:story|permalink)\.php$/i.test(first) ? idParameter(query, 'id') : '';
  return id.length > 8 ? suggestion(byProfileId(id)) : undefined;
}

const ownerOf = (owner: AddressReading, rest: readonly string[]): AddressReading =>
  isContent(rest) ? refuse('CONTENT_LINK', suggestion(owner)) : owner;

const LONG_ID = /^[1-9]\d{9,19}$/;

/** Facebook's passing name for an account or a post, which other people cannot open for long. */
const isPassing = (name: string): boolean => /^pfbid\w{10}/i.test(name);

function named(first: string, rest: readonly string[]): AddressReading {
  if (isPassing(first)) return refuse('HIDDEN_ID');
  if (first[0] === '@') {
    const name = first.replace(/^@+/, '') || '-';
    return usernameFault(name) === 'USERNAME_TLD'
      ? refuse('USERNAME_TLD')
      : noting(named(name, rest), 'AT_USERNAME');
  }
  const second = rest[0] || '';
  return ownerOf(
    first.includes('-') && !idInSlug(first) && LONG_ID.test(second) ? byPageId(second) : byName(first),
    rest,
  );
}

function group([slug, tab, id, ...more]: readonly string[]): AddressReading {
  if (!slug || /^(?:feed|discover|joins|create|notifications|search)$/i.test(slug))
    return refuse('SYSTEM_PAGE');
  if (/^user$/i.test(tab || '') && /^\d+$/.test(id || ''))
    return noting(byProfileId(id || ''), 'MEMBER_LINK');
  return ownerOf(byGroup(slug), [tab || '', id || '', ...more]);
}

/** `/people/<name>/<id>`, `/pages/<name>/<id>`: the first segment that is a number, and what follows it. */
function numbered(parts: readonly string[], read: (id: string) => AddressReading): AddressReading {
  if (parts.slice(0, 2).some(isPassing)) return refuse('HIDDEN_ID');
  const at = parts.findIndex((part) => /^[1-9]\d{7,19}$/.test(part));
  return ownerOf(read(parts[at] || ''), parts.slice(at + 1));
}

/** `/pages/<name>/<id>`, `/pages/category/<category>/<name-id>`, `/pages/<name-id>`. */
function oldPage(parts: readonly string[]): AddressReading {
  const first = parts[0] || 'create';
  if (/^category$/i.test(first)) return pageSlug(parts.slice(2), true);
  if (/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(first)) return refuse('SYSTEM_PAGE');
  return idInSlug(first) ? pageSlug(parts, false) : numbered(parts, byPageId);
}

/**
 * A page given by a name that ends in its number (the name may hold any letters), or, where that is
 * usual, by its username.
 */
function pageSlug([slug, ...rest]: readonly string[], byUsername: boolean): AddressReading {
  if (!slug) return refuse('SYSTEM_PAGE');
  const id = idInSlug(slug);
  return ownerOf(id || !byUsername ? byPageId(id) : byName(slug, 'page'), rest);
}

/**
 * `/share/<token>`, `/share/g/<token>` for a group; `e/` is an event, the other letters are posts and videos.
 * `fb.me` has the same forms.
 */
export function shared(
  [first = '', second = '']: readonly string[],
  site: 'share' | 'fb.me',
): AddressReading {
  if (first.length !== 1) return byToken(first, '', site);
  return /g/i.test(first) ? byToken(second, 'g/') : refuse(/e/i.test(first) ? 'SYSTEM_PAGE' : 'CONTENT_LINK');
}

/**
 * A link through Facebook's counter: only what it leads to matters, and that is read by the same rules, once.
 */
function redirect(_rest: readonly string[], query: string, inner: ReadInner): AddressReading {
  const aim = parameter(query, 'u');
  return aim ? noting(inner(aim, 2), 'REDIRECT_UNWRAPPED') : refuse('REDIRECT_LINK');
}

/** `facebook.com/messages/t/<name>`, as on messenger.com: the same username as the profile or page. */
export function messengerThread(
  name: string | undefined,
  read: (id: string) => AddressReading,
): AddressReading {
  return name
    ? noting(/^\d+$/.test(name) ? read(name) : byName(name), 'MESSENGER_LINK')
    : refuse('SYSTEM_PAGE');
}

const person = (rest: readonly string[]): AddressReading => numbered(rest, byProfileId);
/** `profile.php?id=`, and `qr?id=`, which the picture in a profile's QR code leads to. */
const byQuery = (_rest: readonly string[], query: string): AddressReading =>
  isPassing(parameter(query, 'id')) ? refuse('HIDDEN_ID') : byProfileId(idParameter(query, 'id'));

type Reader = (rest: readonly string[], query: string, inner: ReadInner) => AddressReading;
const SPECIAL: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['profile.php', byQuery],
  ['qr', byQuery],
  // `page/<id>/search`: a search within one page.
  ['page', (rest) => numbered(rest, byPageId)],
  ['profile', person],
  ['people', person],
  ['groups', group],
  ['group', group],
  ['pages', oldPage],
  ['share', (rest) => shared(rest, 'share')],
  ['pg', (rest) => pageSlug(rest, true)],
  ['p', (rest) => pageSlug(rest, false)],
  ['l.php', redirect],
  ['flx', redirect],
  ['messages', (rest) => messengerThread(/^t$/i.test(rest[0] || '') ? rest[1] : undefined, byProfileId)],
]);
