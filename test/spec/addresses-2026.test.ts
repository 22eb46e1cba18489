// Addresses as people paste them in 2026: the kinds that 0.1.0 read wrongly, each with more of its kind.
import fc from 'fast-check';
import { networkIn, readFacebookAddress } from '../../src/domain/channels/facebook';
import { readReport } from '../../src/domain/checking/report';
import { sayField } from '../../src/domain/messages/fields';
import { addressKey as key } from './corpus/judges';
import { processorTime } from './linear';

const PAGE = 'https://www.facebook.com/congdoanvidu';
const ENCODED = encodeURIComponent(PAGE);
describe('A link counter of a mail or chat program', () => {
  it.each([
    `https://www.google.com/url?q=${PAGE}&sa=D&source=editors&ust=17&usg=AOv`,
    `https://www.google.com.vn/url?sa=t&url=${ENCODED}`,
    `http://google.com/url?q=${ENCODED}`,
    `https://apc01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C01&reserved=0`,
    `https://apc01.safelinks.protection.outlook.com/ap/w-59584e83/?url=${ENCODED}`,
    `https://outlook.live.com/mail/safelink.html?url=${ENCODED}`,
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${ENCODED}&locale=vi`,
    `https://l.instagram.com/?u=${ENCODED}&e=AT0`,
    `https://l.threads.net/?u=${ENCODED}`,
    `https://l.wl.co/l?u=${ENCODED}`,
    `https://www.youtube.com/redirect?event=channel&q=${ENCODED}`,
    `https://www.linkedin.com/redir/redirect?url=${ENCODED}`,
    `https://duckduckgo.com/l/?uddg=${ENCODED}`,
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.facebook.com_congdoanvidu&d=Dw',
    `https://urldefense.com/v3/__${PAGE}__;!!abc`,
    `https://apc01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://l.facebook.com/l.php?u=${ENCODED}`)}`,
  ])('%s is read as what it carries', (text) =>
    expect(readFacebookAddress(text)).toMatchObject({
      ok: true,
      canonical: PAGE,
      notes: ['REDIRECT_UNWRAPPED'],
    }),
  );
  it.each([
    `https://vidu.vn/?u=${ENCODED}`,
    `https://vidu.vn/go?to=${PAGE}`,
    `https://google.com.vidu.vn/url?q=${ENCODED}`,
  ])('%s is of a site nobody knows: refused, and asked', (text) =>
    expect(key(text)).toBe(`OTHER_SITE ${PAGE}`),
  );
  it.each([
    'https://www.google.com/url?q=https%3A%2F%2Fvidu.vn%2F',
    'https://www.google.com/search?q=congdoanvidu',
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.facebook.com.vidu.vn%2Fx',
    `https://www.google.com/url?q=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(`https://www.google.com/url?q=${ENCODED}`)}`)}`)}`,
  ])('%s leads to no account', (text) => expect(key(text)).toBe('OTHER_SITE'));
});

describe('What another network is', () => {
  it.each<[string, string]>([
    ['TikTok: @congdoanvidu', 'TikTok'],
    ['Tik Tok @congdoanvidu', 'TikTok'],
    ['Kênh TikTok congdoanvidu', 'TikTok'],
    ['https://www.tiktok.com/@congdoanvidu', 'TikTok'],
    ['https://vt.tiktok.com/ZSabc/', 'TikTok'],
    ['Zalo OA @congdoanvidu', 'Zalo'],
    ['Zalo: congdoanvidu', 'Zalo'],
    ['zalo.me/g/abcdef', 'Zalo'],
    ['OA: Công đoàn Ví Dụ', 'Zalo'],
    ['YouTube: @congdoanvidu', 'YouTube'],
    ['https://youtu.be/abc', 'YouTube'],
    ['Instagram @congdoanvidu', 'Instagram'],
    ['IG: congdoanvidu', 'Instagram'],
    ['Twitter/X: @congdoanvidu', 'X (Twitter)'],
    ['https://x.com/congdoanvidu', 'X (Twitter)'],
    ['Threads: @congdoanvidu', 'Threads'],
    ['t.me/congdoanvidu', 'Telegram'],
  ])('%s is of %s, and that is said', (text, network) => {
    expect([key(text), networkIn(text)]).toEqual(['OTHER_SITE', network]);
    const { findings } = readReport({
      kind: 'Trang',
      accountName: '',
      pageName: 'Công đoàn Ví Dụ',
      address: text,
      name: 'Lê Vĩ',
      office: 'Chủ tịch',
      phone: '0912 345 678',
      email: 'vi@vidu.vn',
      second: '',
      secondPhone: '',
      reason: '',
    });
    expect(
      findings.filter(({ field }) => field === 'address').map(({ problem }) => sayField(problem)),
    ).toEqual([expect.stringContaining(`trên ${network}, không phải Facebook`)]);
  });
  it.each([
    ['FB: congdoanvidu, TikTok: @cdvidu', 'u:congdoanvidu'],
    ['FB: congdoanvidu TikTok: @cdvidu', 'NOT_URL'],
    [`${PAGE} TikTok: @cdvidu`, 'u:congdoanvidu'],
    ['Facebook: @congdoanvidu', 'u:congdoanvidu'],
    ['@congdoanvidu', 'u:congdoanvidu'],
    ['x @congdoanvidu', 'OTHER_SITE'],
  ])('%s: %s', (text, expected) => expect(key(text)).toBe(expected));
});

describe('An address beside others', () => {
  it.each([
    `${PAGE}\nhttps://zalo.me/0912345678`,
    `${PAGE} https://www.tiktok.com/@congdoanvidu`,
    `http://congdoanvidu.vn/  ${PAGE}`,
    `Website: congdoanvidu.vn; FB: ${PAGE}`,
    `http://congdoanvidu.vn, ${PAGE}`,
    `${PAGE} | https://congdoanvidu.vn`,
    `${PAGE}\n${PAGE}\nhttps://congdoanvidu.vn`,
  ])('%j leaves the only one of Facebook', (text) => expect(key(text)).toBe('u:congdoanvidu'));
  it.each([
    `${PAGE} https://www.facebook.com/trangkhac https://congdoanvidu.vn`,
    `https://vidu.vn"${PAGE}`,
    `https://vidu.vn${PAGE}`,
    `https://faceb00k.com/congdoanvidu ${PAGE}`,
  ])('%j does not', (text) => expect(readFacebookAddress(text).ok).toBe(false));
});

describe('An address that was cut', () => {
  it.each([
    ['https://www.facebook.com/congdoan\nvidu', PAGE],
    ['https://www.facebook.com/congdoan vidu', PAGE],
    ['https://www.face\nbook.com/congdoanvidu', PAGE],
    ['www.facebook.com/congdoan\nvidu', PAGE],
    [
      'https://www.facebook.com/profile.php?id=6155000001\n2345',
      'https://www.facebook.com/profile.php?id=61550000012345',
    ],
    [
      'https://www.facebook.com/profile.php?\nid=61550000012345',
      'https://www.facebook.com/profile.php?id=61550000012345',
    ],
    [
      'https://www.facebook.com/profile.php?id=6156 0000054321',
      'https://www.facebook.com/profile.php?id=61560000054321',
    ],
    ['https://www.facebook.com/groups/ 1896500000017522', 'https://www.facebook.com/groups/1896500000017522'],
    ['https://www.facebook.com/groups/congdoan\nxavidu', 'https://www.facebook.com/groups/congdoanxavidu'],
  ])('%j is never stored as its first half; the whole is asked about', (text, whole) =>
    expect(readFacebookAddress(text)).toMatchObject({ ok: false, suggest: whole }),
  );
  const name = fc.stringMatching(/^congdoan[dghkmpqx1-9]{6,20}$/);
  it('wherever the line ended in a name, half of it is never taken', () =>
    fc.assert(
      fc.property(name, fc.nat(20), fc.constantFrom('\n', ' ', '\r\n'), (whole, n, gap) => {
        const at = 9 + (n % (whole.length - 9));
        const read = readFacebookAddress(
          `https://www.facebook.com/${whole.slice(0, at)}${gap}${whole.slice(at)}`,
        );
        if (read.ok) expect(read.key).toBe(`u:${whole.replace(/\./g, '')}`);
      }),
      { numRuns: 300 },
    ));
  it.each([
    [`${PAGE} (Công đoàn xã)`, 'u:congdoanvidu'],
    [`${PAGE} trang`, 'u:congdoanvidu'],
    [`${PAGE} 0912345678`, 'u:congdoanvidu'],
    [`${PAGE} của Công đoàn`, 'u:congdoanvidu'],
    ['https://www.facebook.com/Cong doan xa Mau', 'USERNAME_CHARS'],
    ['https://www.facebook.com/Truong Thanh Dung', 'USERNAME_CHARS'],
  ])('%j: %s', (text, expected) => expect(key(text)).toBe(expected));
});

describe('Slips that have one meaning', () => {
  it.each([
    'http//:www.facebook.com/congdoanvidu',
    'https//:www.facebook.com/congdoanvidu',
    'https://mobile.facebook.com/congdoanvidu',
    'https://mobile.facebook.com/congdoanvidu?_rdr',
  ])('%s', (text) => expect(key(text)).toBe('u:congdoanvidu'));
  it.each([
    'fb/congdoanvidu',
    'facebook/congdoanvidu',
    'www.facebook/congdoanvidu',
    'www.facebook.con/congdoanvidu',
    'https://facebook.comm/congdoanvidu',
    'facebook.vom/congdoanvidu',
    'www.facebook,com/congdoanvidu',
    'facebook,com/congdoanvidu',
  ])('%s is asked about', (text) => expect(key(text)).toBe(`LOOKALIKE_HOST ${PAGE}`));
  it.each([
    'https://www.facebook.com.vn/congdoanvidu',
    'facebook.co/congdoanvidu',
    'facebook.cm/congdoanvidu',
    'faceb00k.com/congdoanvidu',
    'facebok.com/congdoanvidu',
    'facebook-login.vn/congdoanvidu',
  ])('%s may be somebody’s: nothing is offered', (text) => expect(key(text)).toBe('LOOKALIKE_HOST'));
  it.each([
    'ID Facebook: 61550000012345',
    'ID: 61550000012345',
    'UID 61550000012345',
    'Facebook ID = 61550000012345',
    'Mã số trang: 61550000012345',
  ])('%s', (text) => expect(key(text)).toBe('id:61550000012345'));
  it.each([
    ['facebook.com/congdoanvidu.vn', 'u:congdoanviduvn'],
    ['https://www.facebook.com/congdoanvidu.gov.vn', 'u:congdoanvidugovvn'],
    ['https://www.facebook.com/congdoanvidu.com.vn/', 'u:congdoanviducomvn'],
    ['https://m.facebook.com/congdoan.vn?mibextid=x', 'u:congdoanvn'],
  ])('%s: a name that ends as a site does', (text, expected) =>
    expect(readFacebookAddress(text)).toMatchObject({ ok: true, key: expected, notes: ['NAME_LIKE_SITE'] }),
  );
  it.each(['congdoanvidu.vn', 'www.congdoanvidu.vn', '@congdoanvidu.vn'])('%s is no name', (text) =>
    expect(readFacebookAddress(text).ok).toBe(false),
  );
  it.each([
    'https://www.facebook.com/people/Nguyen-Vi-Du/pfbid02AbCdEfGhIjKlMn/',
    'facebook.com/people/Vi-Du/pfbid0AbCdEfGhIjKlMn?mibextid=x',
    'https://www.facebook.com/people/pfbid02AbCdEfGhIjKlMn',
  ])('%s has a passing name only', (text) => expect(key(text)).toBe('HIDDEN_ID'));
  it.each([
    `https://www.facebook.com/sharer/sharer.php?u=${ENCODED}`,
    `https://www.facebook.com/sharer.php?u=${ENCODED}`,
    `https://www.facebook.com/plugins/page.php?href=${ENCODED}&tabs=timeline`,
    `https://www.facebook.com/dialog/share?href=${ENCODED}`,
  ])('%s is a button’s; its page is asked about', (text) => expect(key(text)).toBe(`SYSTEM_PAGE ${PAGE}`));
});

it.each([
  'https://www.facebook.com/a ',
  'fb/',
  'TikTok @',
  'x.com ',
  '?url=https%3A',
  'www.facebook.con/',
  'a.vn/?u=://',
])('%j again and again is read in time', (bit) => {
  const text = bit.repeat(49_000 / bit.length);
  const took = processorTime(() => {
    readFacebookAddress(text);
    networkIn(text);
  });
  expect(took).toBeLessThan(300);
});
