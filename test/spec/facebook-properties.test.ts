import fc from 'fast-check';
import { readFacebookAddress } from '../../src/domain/channels/facebook';
import corpus from './corpus/facebook_urls.json';
import { expectLinear } from './linear';
import { many } from '../support/many';

const RUNS = many(10_000);
const ANSWERS = new Set(Object.keys(corpus.reasons));
const PARTS = [
  'https://',
  'http://',
  'https:',
  '//',
  '/',
  '\\',
  '@',
  ':',
  '?',
  '#',
  '&',
  '=',
  '.',
  '%2e',
  '%2F',
  '%40',
  '%',
  'www.',
  'm.',
  'l.',
  'facebook',
  'facebook.com',
  'fb.com',
  'fb.me',
  'm.me',
  'fb://',
  'messenger.com',
  '.com',
  'evil.vn',
  'example',
  'l.php',
  'u=',
  'profile.php',
  'id=',
  '100064125607997',
  'groups/',
  'share/',
  'posts/',
  'congdoanmau',
  '443',
  ' ',
  '"',
  '(',
  ',',
  '-',
  'xn--',
  '\u0430',
  '\u212a',
  'ｆ',
  '。',
  '．',
  '★',
  '\u200b',
  'Công đoàn',
  'javascript:',
  'data:',
  '@gmail.com',
  '0912345608',
];
const pasted = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  pasted,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .constantFrom(...corpus.cases.map((one) => one.input))
    .chain((text) =>
      fc
        .nat(text.length)
        .chain((at) =>
          fc
            .string({ unit: 'binary', maxLength: 4 })
            .map((noise) => text.slice(0, at) + noise + text.slice(at)),
        ),
    ),
);
const username = fc
  .stringMatching(/^[a-z][a-z0-9]{6,20}$/)
  .filter((name) => readFacebookAddress(`https://www.facebook.com/${name}`).ok);

test('any text at all gets an answer, with a known reason or a canonical address', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readFacebookAddress(text);
      if (reading.ok)
        expect(reading.canonical).toMatch(/^https:\/\/(?:www\.facebook\.com\/[\w./?=-]+|fb\.me\/[\w-]+)$/);
      else expect(ANSWERS).toContain(reading.reason);
    }),
    RUNS,
  );
});

test('any value of a cell gets an answer', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof readFacebookAddress(value).ok).toBe('boolean');
    }),
    RUNS,
  );
});

test('reading a canonical address again gives the same address, key and kind, and nothing new to tell', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = readFacebookAddress(text);
      if (!once.ok) return;
      const again = readFacebookAddress(once.canonical);
      // A page known by its username only ("/pg/name") has a canonical form that cannot say it is a page.
      const kind = once.kind === 'page' && once.key.startsWith('u:') ? 'profile_or_page' : once.kind;
      expect(again).toEqual({
        ok: true,
        kind,
        canonical: once.canonical,
        key: once.key,
        // What is said of the address itself is said each time.
        notes: once.notes.filter((note) => note === 'UNRESOLVED' || note === 'NAME_LIKE_SITE'),
      });
    }),
    RUNS,
  );
});

test('an address offered instead of a refused one is accepted, as it stands', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readFacebookAddress(text);
      if (!reading.ok && reading.suggest)
        expect(readFacebookAddress(reading.suggest)).toMatchObject({
          ok: true,
          canonical: reading.suggest,
          notes: [],
        });
    }),
    RUNS,
  );
});

test('every spelling of one username has one key', () => {
  const host = fc.constantFrom(
    'www.facebook.com',
    'facebook.com',
    'm.facebook.com',
    'WWW.Facebook.com',
    'vi-vn.facebook.com',
    'mbasic.facebook.com',
    'fb.com',
    'facebook.com.',
  );
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    '',
    'HTTPS://',
    'https:/',
    'htps://',
    'https//',
    'https://http://',
  );
  const tail = fc.constantFrom(
    '',
    '/',
    '?mibextid=x1',
    '/about',
    '/?ref=ts&fref=ts',
    '/photos/',
    '#',
    '&ref=x',
  );
  const wrap = fc.constantFrom(
    ['', ''],
    ['(', ')'],
    ['<', '>'],
    ['“', '”.'],
    ['\u00a0', '\u200b'],
    ['Trang: ', ' (cơ sở)'],
    ['👉', ';'],
  );
  fc.assert(
    fc.property(
      username,
      scheme,
      host,
      tail,
      wrap,
      fc.boolean(),
      (name, start, site, end, [open = '', close = ''], capitals) => {
        const typed = capitals ? name.toUpperCase() : `${name.slice(0, 2)}.${name.slice(2)}`;
        expect(readFacebookAddress(`${open}${start}${site}/${typed}${end}${close}`)).toMatchObject({
          ok: true,
          key: `u:${name}`,
        });
      },
    ),
    RUNS,
  );
});

const OWN = /^(?:(?:[a-z0-9-]+\.)*(?:facebook\.com|fb\.com|messenger\.com)|(?:www\.)?(?:m\.me|fb\.me))\.?$/;
// Hosts that are really a scheme typed twice: a browser takes "https" in https://https://… for the host.
const SCHEME_TWICE = /^(?:h{1,2}[tps]{2,5}|ttps?)$/;

test('what a browser would open elsewhere is never accepted', () => {
  const token = pasted.map((text) => `https://${text.replace(/[\s\u200b]/g, '')}`);
  fc.assert(
    fc.property(token, (text) => {
      if (!readFacebookAddress(text).ok) return;
      const host = URL.canParse(text) ? new URL(text).hostname : '';
      expect(
        host === '' || OWN.test(host) || SCHEME_TWICE.test(host) ? 'Facebook' : `${text} opens ${host}`,
      ).toBe('Facebook');
    }),
    many(50_000),
  );
});

test('no site outside the list is accepted, however it is disguised', () => {
  const site = fc
    .tuple(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,12}[a-z0-9]$/),
      fc.constantFrom('.vn', '.com', '.com.vn', '.net', '.xyz', '.co'),
    )
    .map(([name, end]) => name + end)
    .filter((host) => !OWN.test(host));
  const letter = fc.constantFrom(
    ['a', 'а'],
    ['c', 'с'],
    ['e', 'е'],
    ['o', 'о'],
    ['o', '0'],
    ['f', 'ｆ'],
    ['k', '\u212a'],
    ['a', 'á'],
    ['b', 'Ь'],
    ['.', '。'],
    ['.', '．'],
    ['.', '%2e'],
    ['.', '-'],
    ['.', '․'],
    ['f', '%66'],
    ['c', 'ｃ'],
    ['book', 'bock'],
    ['.com', '.co'],
    ['.com', '.com.vn'],
  );
  const mutant = letter.map(([from = '', to = '']) => `facebook.com`.replace(from, to));
  const other = fc.oneof(site, mutant);
  const disguise = fc.constantFrom<(host: string, name: string) => string>(
    (host, name) => `https://${host}/${name}`,
    (host, name) => `${host}/${name}`,
    (host, name) => `https://www.facebook.com@${host}/${name}`,
    (host, name) => `https://www.facebook.com:x@${host}/${name}`,
    (host, name) => `https://www.facebook.com.${host}/${name}`,
    (host, name) => `https://www.facebook.com-${host}/${name}`,
    (host, name) => `https://www.facebook.com%2F@${host}/${name}`,
    (host, name) => `https://www.facebook.com%00.${host}/${name}`,
    (host, name) => `https://${host}/https://www.facebook.com/${name}`,
    (host, name) => `https://${host}/www.facebook.com/${name}`,
    (host, name) => `https://${host}?https://www.facebook.com/${name}`,
    (host, name) => `https://${host}#@www.facebook.com/${name}`,
    (host, name) => `https://${host}\\@www.facebook.com/${name}`,
    (host, name) => `https:\\\\${host}\\www.facebook.com\\${name}`,
    (host, name) => `https://https://${host}/${name}`,
    (host, name) => `https:${host}/facebook.com/${name}`,
    (host, name) => `//${host}/facebook.com/${name}`,
    (host, name) => `https://www.facebook.com/https://${host}/${name}`,
    (host, name) => `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${host}/${name}`)}&h=1`,
    (host, name) =>
      `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.facebook.com@${host}/${name}`)}`,
    (host, name) =>
      `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${host}/${name}`)}`)}`,
    (host, name) => `fb://facewebmodal/f?href=${encodeURIComponent(`https://${host}/${name}`)}`,
    (host, name) => encodeURIComponent(`https://${host}/${name}`),
    (host, name) => `javascript:open("https://${host}")//www.facebook.com/${name}`,
    (host, name) => `https://${host}:443/www.facebook.com/${name}`,
    (host, name) => `https://${host}"https://www.facebook.com/${name}`,
    (host, name) => `https://${host}https://www.facebook.com/${name}`,
  );
  fc.assert(
    fc.property(other, username, disguise, (host, name, hide) => {
      const text = hide(host, name);
      expect([text, readFacebookAddress(text).ok]).toEqual([text, false]);
    }),
    RUNS,
  );
});

describe('the time to read a text grows with its length and no faster', () => {
  const seeds = [
    '(',
    '.',
    '/',
    '%',
    '%41',
    '@',
    'a@',
    'a',
    '1',
    '0912 ',
    '\u200b',
    ' ',
    '\u0315\u0300',
    'đ',
    'https://',
    'https:',
    'www.',
    'facebook.com ',
    'facebook.com/ ',
    'fb. com ',
    'https: // ',
    '#!',
    '?',
    '&id=',
    'a.b ',
    ',https://',
    'https://www.facebook.com/congdoanmau ',
    '/https://www.facebook.com',
    '💥',
    '\ud800',
    '"',
    'groups/',
    '..',
  ];
  test.each(['', 'https://www.facebook.com/'].flatMap((head) => seeds.map((seed) => [head, seed] as const)))(
    '%j then %j again and again',
    (head, seed) => {
      expectLinear(
        (length) => head + seed.repeat(Math.ceil(length / seed.length)) + '!x',
        readFacebookAddress,
      );
    },
  );
});
