/**
 * Reads one address, already cut out of its text: scheme, host, port, then the rules of the site it is on.
 */
import { byGroup, byName, byPageId, byProfileId, noting, refuse } from './account';
import { namesFacebook, siteOf, type Site } from './host';
import { messengerThread, placeOf, readPath, shared, suggestion, type Place, type ReadInner } from './path';
import { carried } from './others';
import { decoded, idParameter, parameter } from './query';
import { schemeFault, takeScheme } from './scheme';
import { reservedFor } from './segments';
import type { AddressReading } from './types';

// Inside one address there may be another: a counted link costs 2 and is unwrapped once only; a prefix pasted
// twice or an app link costs 1.
const DEEPEST = 3;

/** The account of one address. Any text is answered; nothing is looked up. */
export function readAddress(text: string, depth = 0): AddressReading {
  if (depth > DEEPEST) return refuse('REDIRECT_LINK');
  const plain = (/^https?%3a/i.test(text) ? decoded(text) : text).replace(/\\/g, '/');
  const fault = schemeFault(plain);
  if (fault) return refuse(fault);
  const start = takeScheme(plain);
  const reading =
    start.scheme === 'app'
      ? readAppLink(placeOf(start.rest), innerAt(depth))
      : readWeb(start.rest, start.scheme === 'web', innerAt(depth));
  return start.fixed || plain !== text ? noting(reading, 'SCHEME_FIXED') : reading;
}

/**
 * An address found in a parameter or a path. It must be a web address of its own, not a word that could
 * be a username.
 */
const innerAt =
  (depth: number): ReadInner =>
  (address, cost) =>
    /[./]/.test(address.slice(0, 300)) && !/^fb:/i.test(address)
      ? readAddress(address, depth + cost)
      : refuse('REDIRECT_LINK');

function readWeb(text: string, schemed: boolean, inner: ReadInner): AddressReading {
  const end = text.search(/[/?#]|$/);
  const authority = text.slice(0, end);
  const tail = text.slice(end);
  if (authority.includes('@'))
    return refuse(schemed || tail || namesFacebook(authority) ? 'USERINFO' : 'EMAIL_IN_URL');
  const [host = '', ...port] = authority.split(':');
  const site = siteOf(host);
  if (site === 'other') return readElsewhere(host, placeOf(tail), inner);
  if (site === 'lookalike') return refuse('LOOKALIKE_HOST', meantBy(host, tail, inner));
  return /^(?:443|80)?$/.test(port.join(':')) ? readOn(site, placeOf(tail), inner) : refuse('PORT');
}

/**
 * A link counter's address is read as what it carries; of any other site's, a Facebook address in it is asked
 * about.
 */
function readElsewhere(host: string, place: Place, inner: ReadInner): AddressReading {
  if (!/[^.]\.[^.]/.test(host)) return refuse('NOT_URL');
  const aim = carried(host, place),
    reading = aim && inner(aim.address, 1);
  if (aim?.counter && reading?.ok) return noting(reading, 'REDIRECT_UNWRAPPED');
  return refuse('OTHER_SITE', reading && suggestion(reading));
}

/**
 * `fb/name`, `www.facebook/name`, `facebook.con/name`, `facebook,com/name`: hosts that are nobody's, by a
 * slip.
 */
const SLIP_OF_HOST = /^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;

/**
 * The address to offer for a host that can only be a slip of Facebook's own; a host that may be somebody's is
 * never mended.
 */
function meantBy(host: string, tail: string, inner: ReadInner): string | undefined {
  return SLIP_OF_HOST.test(host) && !/\.(?:co|cm)$/i.test(host) && /^\/./.test(tail)
    ? suggestion(inner(`www.facebook.com${tail}`, 1))
    : undefined;
}

function readOn(site: Exclude<Site, 'other' | 'lookalike'>, place: Place, inner: ReadInner): AddressReading {
  const [first = '', second = ''] = place.parts;
  const word = first.toLowerCase();
  if (site === 'facebook' || word === 'l.php') return readPath(place, inner);
  if (site === 'content') return refuse('CONTENT_LINK');
  const why = reservedFor(word);
  if (why === 'LOGIN_LINK') return refuse(why);
  if (site === 'technical') return refuse('NOT_PROFILE_HOST');
  // Business tools show a page under its own name too: then the public address can be offered.
  if (site === 'admin') return refuse('ADMIN_TOOL', suggestion(byName(first)));
  if (word === '' || why) return refuse(why || 'HOME');
  return site === 'short' ? shared(place.parts, 'fb.me') : readMessenger(word, first, second);
}

/**
 * `m.me/<name>` and `messenger.com/t/<name>`; the other one-word paths are rooms, channels and encrypted
 * threads, which name nobody.
 */
function readMessenger(word: string, first: string, second: string): AddressReading {
  if (word === 't') return messengerThread(second, byProfileId);
  return /^(?:.{1,2}|e2ee|new|rooms?)$/.test(word) ? refuse('SYSTEM_PAGE') : messengerThread(first, byPageId);
}

/**
 * The mobile app's own links: `fb://profile/<id>`, `fb://page/?id=<id>`, `fb://group/<id>`, or a web address
 * in `href` or `url`.
 */
function readAppLink({ parts, query }: Place, inner: ReadInner): AddressReading {
  const [verb = '', typed = ''] = parts;
  const id = /^\d+$/.test(typed) ? typed : idParameter(query, 'id');
  const aim = parameter(query, 'href') || parameter(query, 'url');
  if (/^(?:facewebmodal|webview)$/i.test(verb) && aim) return noting(inner(aim, 1), 'DEEP_LINK');
  const read = id && VERBS.get(verb.toLowerCase());
  return read ? noting(read(id), 'DEEP_LINK') : refuse('DEEP_LINK');
}

const VERBS = new Map([
  ['profile', byProfileId],
  ['page', byPageId],
  ['group', byGroup],
]);
