import { readFacebookAddress, type AddressReason } from '../../src/domain/channels/facebook';
import corpus from './corpus/facebook_urls.json';

interface Case {
  input: string;
  kind: string;
  canonical: string | null;
  key: string | null;
  warn?: string;
  reason?: string;
  suggest?: string;
  note?: string;
}
const cases: Case[] = corpus.cases;

/** One line that a table can hold: kind, canonical form and notes, or the reason and the address offered. */
function told(text: unknown): string {
  const reading = readFacebookAddress(text);
  if (reading.ok)
    return [
      reading.kind,
      reading.canonical.replace('https://www.facebook.com/', '…/'),
      ...reading.notes,
    ].join(' ');
  return reading.suggest
    ? `${reading.reason}, có phải ${reading.suggest.replace('https://www.facebook.com/', '…/')}`
    : reading.reason;
}

describe('every address of the corpus is read as agreed', () => {
  test.each(cases.filter((one) => one.kind !== 'invalid'))(
    '$input is accepted ($note)',
    ({ input, kind, canonical, key, warn }) => {
      expect(readFacebookAddress(input)).toEqual({
        ok: true,
        kind,
        canonical,
        key,
        notes: warn ? [warn] : [],
      });
    },
  );
  test.each(cases.filter((one) => one.kind === 'invalid'))(
    '$input is refused ($note)',
    ({ input, reason, suggest }) => {
      expect(readFacebookAddress(input)).toEqual(
        suggest ? { ok: false, reason, suggest } : { ok: false, reason },
      );
    },
  );
  test('the corpus was read whole', () => expect(cases.length).toBeGreaterThan(80));
});

describe('one account has one key, however it is spelled', () => {
  const page = [
    'congdoanmau',
    '@congdoanmau',
    'CongDoanMau',
    'cong.doan.mau',
    'facebook.com/congdoanmau',
    'FACEBOOK.COM/CONGDOANMAU',
    'fb.com/congdoanmau',
    'www.fb.com/congdoanmau/',
    'm.facebook.com/congdoanmau',
    'https://touch.facebook.com/congdoanmau?_rdr',
    'https://web.facebook.com/congdoanmau?_rdc=1&_rdr',
    'https://vi-vn.facebook.com/congdoanmau',
    'https://free.facebook.com/congdoanmau',
    'https://es-la.facebook.com/congdoanmau',
    'http://www.facebook.com:80/congdoanmau',
    'https://www.facebook.com:443/congdoanmau',
    'https://facebook.com./congdoanmau',
    'https://www.facebook.com//congdoanmau//',
    'https://www.facebook.com/congdoanmau#',
    'https://www.facebook.com/congdoanmau?mibextid=ZbWKwL',
    'https://www.facebook.com/congdoanmau/?fbclid=IwAR0&ref=page_internal&__tn__=-UC*F&__cft__[0]=AZX',
    'https://www.facebook.com/congdoanmau&mibextid=ZbWKwL',
    'https://www.facebook.com/congdoanmau/about',
    'https://www.facebook.com/congdoanmau/photos/?ref=page_internal',
    'https://www.facebook.com/congdoanmau/posts/',
    'https://www.facebook.com/congdoanmau/reviews',
    'https://www.facebook.com/congdoanmau/about_contact_and_basic_info',
    'https://www.facebook.com/#!/congdoanmau',
    'https://www.facebook.com/home.php#!/congdoanmau',
    'https://www.facebook.com/congdoanmau%20',
    'https://www.facebook.com/congdoanmau%3Fmibextid%3Dx',
    'https://www.facebook.com/cong%64oanmau',
    '<https://www.facebook.com/congdoanmau>',
    '(https://www.facebook.com/congdoanmau)',
    '“https://www.facebook.com/congdoanmau”',
    '- https://www.facebook.com/congdoanmau.',
    'https://www.facebook.com/congdoanmau…',
    '👉 https://www.facebook.com/congdoanmau 👈',
    'https://www.facebook.com/congdoanmau👍',
    '\u00a0https://www.facebook.com/congdoanmau\u200b\t',
    '\u202ahttps://www.facebook.com/congdoanmau\u202c',
    'https://www.face\u00adbook.com/congdoanmau',
    'https//www.facebook.com/congdoanmau',
    'https:/www.facebook.com/congdoanmau',
    'https:///www.facebook.com/congdoanmau',
    'http;//www.facebook.com/congdoanmau',
    'htttps://www.facebook.com/congdoanmau',
    'hhttps://www.facebook.com/congdoanmau',
    'ttps://www.facebook.com/congdoanmau',
    'http://https://www.facebook.com/congdoanmau',
    'https:\\\\www.facebook.com\\congdoanmau',
    '//www.facebook.com/congdoanmau',
    'httpswww.facebook.com/congdoanmau',
    'wwww.facebook.com/congdoanmau',
    'https%3A%2F%2Fwww.facebook.com%2Fcongdoanmau',
    'https: //www.facebook.com/congdoanmau',
    'www. facebook. com/congdoanmau',
    'facebook.com / congdoanmau',
    'https://www.facebook.com/ congdoanmau',
    'https://www.facebook.com/https://www.facebook.com/congdoanmau',
    'https://www.facebook.com/www.facebook.com/congdoanmau',
    'https://www.facebook.com/congdoanmauhttps://www.facebook.com/congdoanmau',
    'https://www.facebook.com/congdoanmau\nhttps://m.facebook.com/cong.doan.mau/',
    'Trang: https://www.facebook.com/congdoanmau (Công đoàn cơ sở)',
    'Trang:https://www.facebook.com/congdoanmau',
    'FB:facebook.com/congdoanmau',
    '1.https://www.facebook.com/congdoanmau',
    'FB: congdoanmau',
    'Công đoàn cơ sở @congdoanmau',
    '[Trang](https://www.facebook.com/congdoanmau)',
    '<a href="https://www.facebook.com/congdoanmau">Trang</a>',
    '=HYPERLINK("https://www.facebook.com/congdoanmau";"Trang")',
    'https://www.facebook.com/congdoanmau - congdoanmau@example.vn',
    'Địa chỉ trang: https://www.facebook.com/congdoanmau, điện thoại 0912 345 608',
    'https://m.me/congdoanmau',
    'm.me/congdoanmau?ref=w1',
    'https://www.messenger.com/t/congdoanmau',
    'https://www.facebook.com/messages/t/congdoanmau',
    'https://www.facebook.com/pg/congdoanmau/posts/?ref=page_internal',
    'https://www.facebook.com/pages/category/Community/congdoanmau/',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fcongdoanmau%3Ffbclid%3DIwAR1&h=AT0',
    'https://lm.facebook.com/l.php?h=AT0&u=http%3A%2F%2Fm.facebook.com%2Fcongdoanmau',
    'https://l.messenger.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fcongdoanmau',
    'fb://facewebmodal/f?href=https%3A%2F%2Fwww.facebook.com%2Fcongdoanmau',
    'FB://facewebmodal/f?href=https://www.facebook.com/congdoanmau',
  ];
  test.each(page)('%j leads to the page congdoanmau', (text) =>
    expect(readFacebookAddress(text)).toMatchObject({ ok: true, key: 'u:congdoanmau' }),
  );

  const numbered = [
    'https://www.facebook.com/profile.php?id=100064125607997',
    'HTTPS://M.FACEBOOK.COM/PROFILE.PHP?ID=100064125607997',
    'https://www.facebook.com/profile.php?mibextid=LQQJ4d&amp;id=100064125607997',
    'profile.php?id=100064125607997',
    'https://www.facebook.com/profile.php?id=100064125607997&sk=about',
    'https://www.facebook.com/#!/profile.php?id=100064125607997',
    'https://www.facebook.com/people/C%C3%B4ng-%C4%90o%C3%A0n/100064125607997/?sk=photos',
    'https://www.facebook.com/profile/100064125607997',
    'https://www.facebook.com/100064125607997',
    '100064125607997',
    'https://www.facebook.com/Cong-doan-Mau-100064125607997/',
    'https://www.facebook.com/Công-đoàn-Mẫu-100064125607997',
    'https://www.facebook.com/p/C%C3%B4ng-%C4%91o%C3%A0n-100064125607997/',
    'https://www.facebook.com/p/100064125607997',
    'https://www.facebook.com/pages/Cong-doan/100064125607997',
    'https://www.facebook.com/pages/category/Labor-Union/Cong-doan-100064125607997/',
    'https://www.facebook.com/pages/Cong-doan-100064125607997',
    'fb://profile/100064125607997',
    'fb://page/?id=100064125607997',
    'https://www.facebook.com/groups/congdoan.mau/user/100064125607997/',
    'https://m.me/100064125607997',
  ];
  test.each(numbered)('%s leads to the account 100064125607997', (text) =>
    expect(readFacebookAddress(text)).toMatchObject({ ok: true, key: 'id:100064125607997' }),
  );
  test('a number in a number cell is the same account', () =>
    expect(readFacebookAddress(100064125607997)).toMatchObject({ ok: true, key: 'id:100064125607997' }));

  const group = [
    'https://www.facebook.com/groups/Congdoan.Mau',
    'https://m.facebook.com/groups/congdoan.mau/?ref=share',
    'https://www.facebook.com/groups/congdoan.mau/about',
    'https://www.facebook.com/groups/congdoan.mau/members/',
    'https://www.facebook.com/groups/congdoan.mau/?multi_permalinks=12345',
    'groups/congdoan.mau',
  ];
  test.each(group)('%s leads to the group congdoan.mau', (text) =>
    expect(readFacebookAddress(text)).toMatchObject({ ok: true, kind: 'group', key: 'g:congdoan.mau' }),
  );

  test('a share token keeps its capitals, and tokens of profiles and of groups differ', () => {
    expect(told('https://www.facebook.com/share/1AbCdEfGh9/?mibextid=wwXIfr')).toBe(
      'share …/share/1AbCdEfGh9/ UNRESOLVED',
    );
    expect(told('https://www.facebook.com/SHARE/G/1AbCdEfGh9')).toBe(
      'share …/share/g/1AbCdEfGh9/ UNRESOLVED',
    );
    expect(readFacebookAddress('https://www.facebook.com/share/1AbCdEfGh9/')).not.toEqual(
      readFacebookAddress('https://www.facebook.com/share/1abcdefgh9/'),
    );
  });
  test('a short fb.me link keeps its own host, because only that host can open it', () => {
    expect(readFacebookAddress('https://fb.me/3AbCdEfGh')).toEqual({
      ok: true,
      kind: 'share',
      canonical: 'https://fb.me/3AbCdEfGh',
      key: 's:fb.me/3AbCdEfGh',
      notes: ['UNRESOLVED'],
    });
  });
});

describe('a person is told what was understood', () => {
  test.each<[string, string]>([
    ['https://https://www.facebook.com/congdoanmau', 'profile_or_page …/congdoanmau SCHEME_FIXED'],
    [
      'Trang: https://www.facebook.com/congdoanmau (Công đoàn cơ sở)',
      'profile_or_page …/congdoanmau TEXT_AROUND',
    ],
    ['congdoanmau', 'profile_or_page …/congdoanmau BARE_USERNAME'],
    ['@congdoanmau', 'profile_or_page …/congdoanmau AT_USERNAME'],
    ['https://www.facebook.com/@congdoanmau', 'profile_or_page …/congdoanmau AT_USERNAME'],
    ['m.me/congdoanmau', 'profile_or_page …/congdoanmau MESSENGER_LINK'],
    ['fb://group/1234567890123456', 'group …/groups/1234567890123456 DEEP_LINK'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fgroups%2Fcongdoan.mau',
      'group …/groups/congdoan.mau REDIRECT_UNWRAPPED',
    ],
    [
      'https://www.facebook.com/groups/congdoan.mau/user/100064125607997',
      'profile …/profile.php?id=100064125607997 MEMBER_LINK',
    ],
    ['https://www.facebook.com/pg/congdoanmau/about', 'page …/congdoanmau'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a wrong address is refused for its own reason', () => {
  const wrong: Partial<Record<AddressReason, unknown[]>> = {
    EMPTY: [null, undefined, '', '  \u00a0\u200b', '-', '…'],
    MULTIPLE: [
      'facebook.com/congdoanmot, facebook.com/congdoanhai',
      'https://www.facebook.com/congdoanmothttps://www.facebook.com/congdoanhai',
      'Trang https://www.facebook.com/congdoanmau nhóm https://www.facebook.com/groups/congdoan.mau',
    ],
    EMAIL_IN_URL: [
      'congdoan@example.vn',
      'mailto:congdoan@example.vn',
      'Email: congdoan@example.vn',
      'congdoan@facebook.com',
      'congdoan @gmail.com',
    ],
    PHONE_IN_URL: [
      '0912 345 608',
      '(0294) 3855 608',
      '+84912345608',
      912345608,
      'anh Nam 0912.345.608',
      'tel:0912345608',
      'https://www.facebook.com/0912345608',
    ],
    NOT_URL: [
      'Công đoàn cơ sở Trường Mẫu',
      'Co\u0302ng đoa\u0300n tỉnh',
      'khong co',
      'Không',
      'N/A',
      'chưa có',
      'Đang cập nhật',
      'Tp.HCM 2018',
      'https://',
      'https://congdoanmau',
      true,
      {},
      12,
    ],
    SCHEME: [
      'javascript:location="https://www.facebook.com/congdoanmau"',
      'ftp://www.facebook.com/congdoanmau',
      'data:text/html,facebook.com/congdoanmau',
      'file:///C:/facebook.com',
      'intent://www.facebook.com/congdoanmau#Intent;end',
      'view-source:https://www.facebook.com/congdoanmau',
    ],
    OTHER_SITE: [
      'https://www.instagram.com/congdoanmau',
      'youtube.com/@congdoanmau',
      'https://zalo.me/0912345608',
      'congdoanmau.vn',
      'https://example.vn/facebook.com/congdoanmau',
      'https://example.vn#https://www.facebook.com/congdoanmau',
      'https://example.vn\\@www.facebook.com/congdoanmau',
      'https://www.facebook.com/https://example.vn/congdoanmau',
      'fb://facewebmodal/f?href=https%3A%2F%2Fexample.vn',
      'https://l.facebook.com/l.php?u=http%3A%2F%2Fexample.vn%2Ffacebook.com',
      'http://3.5.1.7/congdoanmau',
    ],
    LOOKALIKE_HOST: [
      'https://www.facebook.com.vn/congdoanmau',
      'facebok.com/congdoanmau',
      'fecabook.com/congdoanmau',
      'https://faceb00k.com/congdoanmau',
      'https://www.facebook.com.example.vn/x',
      'https://facebook-login.example/x',
      'https://myfacebook.vn',
      'https://face-book.com/x',
      'https://fb.com.vn/congdoanmau',
      'https://fасеbооk.com/x',
      'https://ｆａｃｅｂｏｏｋ.com/x',
      'https://faceboo\u212a.com/x',
      'https://facebook。com/x',
      'https://www.facebook%2ecom/x',
      'https://xn--fcebook-2fg.com/x',
      'evil★facebook.com/congdoanmau',
      'https://messenger.com.vn/t/congdoanmau',
    ],
    USERINFO: [
      'https://www.facebook.com@example.vn/congdoanmau',
      'www.facebook.com@example.vn',
      'https://a:b@www.facebook.com/congdoanmau',
      'https://facebook.com;@example.vn/',
    ],
    PORT: [
      'https://www.facebook.com:8080/congdoanmau',
      'https://www.facebook.com:80:80/congdoanmau',
      'facebook.com:abc/congdoanmau',
    ],
    NOT_PROFILE_HOST: [
      'https://developers.facebook.com/docs',
      'https://about.facebook.com',
      'https://apps.facebook.com/game',
      'https://fb.gg/x',
    ],
    ADMIN_TOOL: [
      'https://business.facebook.com/latest/home?asset_id=1',
      'https://adsmanager.facebook.com/',
      'https://www.facebook.com/ads/manager',
      'https://www.facebook.com/professional_dashboard',
    ],
    HOME: [
      'facebook.com',
      'https://www.facebook.com/?ref=homescreenpwa',
      'https://m.facebook.com/#',
      'https://www.facebook.com/index.php',
      'https://m.me/',
      'https://www.messenger.com',
      'https://fb.me/',
    ],
    SYSTEM_PAGE: [
      'https://www.facebook.com/me',
      'https://www.facebook.com/events/123456789',
      'https://www.facebook.com/marketplace/item/1',
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.vn',
      'https://www.facebook.com/sharer.php',
      'https://m.facebook.com/home.php',
      'https://www.facebook.com/groups/feed/',
      'https://www.facebook.com/groups',
      'https://www.facebook.com/pages/create',
      'https://www.facebook.com/pages/?category=your_pages',
      'https://www.facebook.com/settings?tab=profile',
      'https://www.facebook.com/search/top?q=congdoan',
      'https://www.facebook.com/share/',
      'https://www.facebook.com/whatever.php',
      'https://www.facebook.com/messages/e2ee/t/123',
      '@marketplace',
      'm.me/notifications',
      'https://www.facebook.com/pg/events/',
      'https://m.me/j/AbCdEf/',
      'https://fb.me/e/1AbCdE',
    ],
    LOGIN_LINK: [
      'https://www.facebook.com/login.php?next=x',
      'https://m.facebook.com/login/',
      'https://www.facebook.com/recover/initiate/?lara=1',
      'https://www.facebook.com/checkpoint/',
      'https://www.facebook.com/v3.2/dialog/oauth?client_id=1',
      'https://secure.facebook.com/login.php',
    ],
    CONTENT_LINK: [
      'https://www.facebook.com/photo/?fbid=1&set=a.2',
      'https://www.facebook.com/photo.php?fbid=1',
      'https://www.facebook.com/watch/?v=1',
      'https://www.facebook.com/reel/1',
      'https://www.facebook.com/stories/1/2',
      'https://www.facebook.com/hashtag/congdoan',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
      'https://www.facebook.com/media/set/?set=a.1',
      'https://www.facebook.com/share/p/1AbCdEfGh/',
      'https://www.facebook.com/share/v/1AbCdEfGh/',
      'https://www.facebook.com/share/r/1AbCdEfGh/',
      'https://fb.watch/1AbCdE/',
      'https://scontent.fsgn5-1.fna.fbcdn.net/v/1.jpg',
    ],
    MISSING_ID: [
      'https://www.facebook.com/profile.php',
      'https://www.facebook.com/profile.php?sk=about',
      'https://www.facebook.com/profile.php?id=',
      'https://www.facebook.com/profile.php?id=abc',
      'https://www.facebook.com/profile.php?id=100...',
      'https://www.facebook.com/people/Cong-Doan/',
      'https://www.facebook.com/p/Cong-Doan/',
      'https://www.facebook.com/pages/Cong-Doan',
    ],
    REDIRECT_LINK: [
      'https://l.facebook.com/l.php?h=AT0',
      'https://l.facebook.com/l.php?u=congdoanmau',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fwww.facebook.com%252Fcongdoanmau',
    ],
    DEEP_LINK: ['fb://notifications', 'fb://profile', 'fb://profile/congdoanmau', 'fb://facewebmodal/f'],
    USERNAME_CHARS: [
      'https://www.facebook.com/Công đoàn cơ sở',
      'https://www.facebook.com/Co\u0302ngDoan',
      'https://www.facebook.com/cong-doan-2018',
      'https://www.facebook.com/cong_doan',
      'https://www.facebook.com/Truong Van Mau',
      '@cong_doan',
      'https://www.facebook.com/%E0%A4%A',
      'https://www.facebook.com/groups/Nhóm công đoàn',
      'https://www.facebook.com/a%2Fb%2Fc',
    ],
    USERNAME_SHORT: ['https://www.facebook.com/cdtv', 'https://www.facebook.com/c.d.t.v', 'facebook.com/abc'],
    USERNAME_LONG: [`https://www.facebook.com/${'congdoan'.repeat(7)}`],
    USERNAME_TLD: [
      'https://www.facebook.com/congdoan.com',
      '@congdoan.vn',
      'https://www.facebook.com\\@example.vn/x',
    ],
  };
  const rows = Object.entries(wrong).flatMap(([reason, texts]) =>
    (texts ?? []).map((text) => [text, reason] as const),
  );
  test.each(rows)('%j: %s', (text, reason) => expect(told(text)).toBe(reason));
});

describe('the address a person probably meant is offered', () => {
  test.each<[string, string]>([
    ['https://www.facebook.com/congdoanmau/posts/pfbid02AbC', 'CONTENT_LINK, có phải …/congdoanmau'],
    ['https://www.facebook.com/congdoanmau/posts/dai-hoi/pfbid02AbC', 'CONTENT_LINK, có phải …/congdoanmau'],
    ['https://www.facebook.com/congdoanmau/photos/a.123/456/?type=3', 'CONTENT_LINK, có phải …/congdoanmau'],
    ['https://www.facebook.com/100064125607997/videos/123', 'CONTENT_LINK, có phải …/100064125607997'],
    [
      'https://www.facebook.com/groups/congdoan.mau/permalink/123/',
      'CONTENT_LINK, có phải …/groups/congdoan.mau',
    ],
    [
      'https://m.facebook.com/story.php?story_fbid=pfbid02&id=100064125607997',
      'CONTENT_LINK, có phải …/profile.php?id=100064125607997',
    ],
    ['https://www.facebook.com/cong_doan/posts/123', 'CONTENT_LINK'],
    [
      'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fcongdoanmau',
      'LOGIN_LINK, có phải …/congdoanmau',
    ],
    ['https://www.facebook.com/login/?next=https%3A%2F%2Fexample.vn', 'LOGIN_LINK'],
    ['https://business.facebook.com/congdoanmau/', 'ADMIN_TOOL, có phải …/congdoanmau'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
