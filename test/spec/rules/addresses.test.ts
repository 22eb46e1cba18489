// More of what people paste as the address of a page, and what is made of it: pieces of an address that stand in the wrong place, or that only look like one.
import { readFacebookAddress } from '../../../src/domain/facebook';

const SITE = 'https://www.facebook.com/';
const read = (text: string): string => {
  const reading = readFacebookAddress(text);
  return reading.ok ? `${reading.canonical.replace(SITE, '')} ${reading.notes.join(' ')}` : `${reading.reason} ${(reading.suggest ?? '').replace(SITE, '')}`;
};
const each = (rows: readonly (readonly [string, string, readonly string[]])[]): [string, string][] => rows.flatMap(([made, note, texts]) => texts.map((text): [string, string] => [text, `${made} ${note}`]));

describe('An address of Facebook', () => {
  it.each(each([
    ['profile.php?id=100012345678901', '', ['facebook.com/people/Hoa/100012345678901', 'facebook.com/profile.php?amp;id=100012345678901', 'facebook.com/profile.php?id=+100012345678901', 'facebook.com/profile.php?id=100012345678901/', 'facebook.com/people/Hoa/100012345678901/', 'facebook.com/people/_/100012345678901']],
    ['100012345678901', '', ['facebook.com/Cong-doan-100012345678901', 'facebook.com/Cong-doan/100012345678901', 'facebook.com/Cong-doan-Cau-Ke/100012345678901', 'facebook.com/pages/category/Union/Cong-doan-100012345678901']],
    ['100913456789012', '', ['facebook.com/100913456789012']],
    ['https://fb.me/congdoancauke', 'UNRESOLVED', ['fb.me/congdoancauke']],
    ['congdoancauke', 'SCHEME_FIXED', ['HTTP%3A%2F%2Fwww.facebook.com%2Fcongdoancauke', 'http%3A%2F%2Fwww.facebook.com%2Fcongdoancauke', 'https%3A%2F%2Fwww.facebook.com%2Fcongdoancauke', 'http: //facebook.com/congdoancauke', 'http : / / facebook.com/congdoancauke', 'https: / /facebook.com/congdoancauke', 'http;//facebook.com/congdoancauke', 'https:/ / facebook.com/congdoancauke', 'www. facebook.com/congdoancauke', 'www .facebook.com/congdoancauke', 'facebook. com/congdoancauke', 'fb .com/congdoancauke', 'www.fb .com/congdoancauke', 'facebook.com/ congdoancauke', 'facebook.com /congdoancauke', 'htpps://facebook.com/congdoancauke', 'http:/facebook.com/congdoancauke', 'httpswww.facebook.com/congdoancauke', 'httpwww.facebook.com/congdoancauke', 'https///facebook.com/congdoancauke', '//facebook.com/congdoancauke', 'facebook.com/https://www.facebook.com/congdoancauke', 'facebook.com/http:/www.facebook.com/congdoancauke', 'facebook.com/www.facebook.com/congdoancauke']],
    ['congdoancauke', 'MESSENGER_LINK', ['m.me/congdoancauke', 'messenger.com/t/congdoancauke', 'facebook.com/messages/t/congdoancauke']],
    ['profile.php?id=100012345678901', 'MESSENGER_LINK', ['messenger.com/t/100012345678901', 'facebook.com/messages/t/100012345678901']],
    ['x100012345678901', 'MESSENGER_LINK', ['messenger.com/t/x100012345678901']],
    ['congdoancauke', 'DEEP_LINK', ['fb://facewebmodal/f?href=https%3A%2F%2Fwww.facebook.com%2Fcongdoancauke', 'fb://webview?url=https://www.facebook.com/congdoancauke']],
    ['congdoancauke', 'AT_USERNAME', ['@@congdoancauke', '(@congdoancauke)', '[@congdoancauke', 'facebook.com/@congdoancauke', 'facebook.com/@@congdoancauke']],
    ['congdoancauke', 'BARE_USERNAME', ['//congdoancauke', '/congdoancauke']],
    ['groups/doanvien', 'BARE_USERNAME', ['///groups/doanvien', '/groups/doanvien', 'groups/doanvien']],
    ['profile.php?id=100012345678901', 'BARE_USERNAME', ['profile.php?id=100012345678901']],
    ['123456789012', 'BARE_USERNAME', ['pages/Cong-doan/123456789012']],
    ['congdoan.cauke', 'BARE_USERNAME', ['congdoan.cauke']],
    ['CongdoanCauKe1', 'BARE_USERNAME', ['CongdoanCauKe1']],
    ['profile.php?id=12345678901234', 'BARE_USERNAME', ['12345678901234']],
    ['congdoancauke', 'BARE_USERNAME TEXT_AROUND', ['fb: congdoancauke', 'facebook - congdoancauke', 'trang: congdoancauke', 'username: congdoancauke', 'user: congdoancauke']],
    ['congdoancauke', 'AT_USERNAME TEXT_AROUND', ['trang @congdoancauke của huyện']],
    ['congdoancauke', 'TEXT_AROUND', ['trang)http://facebook.com/congdoancauke', 'https://www.facebook.com/congdoancauke Hoa', 'Trang facebook.com/congdoancauke của đơn vị', 'facebook.com/congdoancauke Trà Vinh']],
    ['congdoancauke', '', ['facebook.com/congdoancauke; m.facebook.com/congdoancauke', '👉 facebook.com/congdoancauke', '⬇facebook.com/congdoancauke', '➡️facebook.com/congdoancauke', '<facebook.com/congdoancauke>', ' … facebook.com/congdoancauke …', 'facebook.com/../congdoancauke', 'facebook.com/./congdoancauke', 'facebook.com/%63ongdoancauke', 'facebook.com/congdoancauke%3Fref=x', 'facebook.com/congdoancauke#x', 'facebook.com/#!/congdoancauke', 'facebook.com/pg/congdoancauke/about', 'facebook.com/congdoancauke/videos', 'facebook.com/congdoancauke/photos', 'facebook.com/congdoancauke/reels', 'facebook.com/congdoancauke/albums', 'facebook.com/congdoancauke/xposts/1', 'facebook.com/congdoancauke/postsx/1', 'facebook.com/congdoancauke/about', 'https://facebook.com:443/congdoancauke']],
    ['profile.php?id=12345678', '', ['facebook.com/profile.php?id=12345678']],
    ['profile.php?id=123456789', '', ['facebook.com/profile.php?id=123456789']],
    ['congdoan', '', ['facebook.com/congdoan/100012345678901']],
    ['profile.php?id=100012345678901', 'MEMBER_LINK', ['facebook.com/groups/doanvien/user/100012345678901']],
    ['groups/doanvien', '', ['facebook.com/groups/doanvien/users/100012345678901', 'facebook.com/groups/doanvien/user/abc', 'facebook.com/groups/doanvien/user', 'facebook.com/groups/doanvien/about']],
    ['groups/1234567890123', '', ['facebook.com/groups/1234567890123']],
    ['share/1AbCdEfGhI/', 'UNRESOLVED', ['facebook.com/share/1AbCdEfGhI']],
    ['share/g/1AbCdEfGhI/', 'UNRESOLVED', ['facebook.com/share/g/1AbCdEfGhI']],
    ['share/1AbCd-efGh_1/', 'UNRESOLVED', ['facebook.com/share/1AbCd-efGh_1']],
    ['share/1AbCdE/', 'UNRESOLVED', ['facebook.com/share/1AbCdE-']],
    ['share/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/', 'UNRESOLVED', ['facebook.com/share/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']],
    ['congdoancauke', 'REDIRECT_UNWRAPPED', ['l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fcongdoancauke']],
  ]))('%s is %s', (text, made) => expect(read(text)).toBe(made));
});

describe('Not the address of a page, a group or a person', () => {
  it.each(each([
    ['MISSING_ID', '', ['facebook.com/people/Hoa/12345x', 'facebook.com/people/Hoa/x12345678', 'facebook.com/profile.php?id=100012345678901x', 'facebook.com/profile.php?id=x100012345678901', 'facebook.com/profile.php', 'facebook.com/people/Hoa', 'facebook.com/people', 'facebook.com/pages/categoryx/Cong-doan-100012345678901', 'facebook.com/pages/created', 'facebook.com/pages/Cong-doan']],
    ['USERNAME_CHARS', '', ['facebook.com/Cong-doan-100012345678901x', 'congdoan_cauke']],
    ['PHONE_IN_URL', '', ['facebook.com/0913456789', 'facebook.com/84913456789', '0913 456 789', '+84 913 456 789', '(0913) 456.789', 'dt 0913456789', '84913456789', '84 913 456 789']],
    ['SYSTEM_PAGE', '', ['m.me/j/abc', 'messenger.com/e2ee/t/100012345678901', 'messenger.com/room/abc', 'messenger.com/rooms/abc', 'messenger.com/tx/congdoancauke', 'facebook.com/xstory.php?id=100012345678901', 'facebook.com/groups', 'facebook.com/groups/feed', 'facebook.com/groups/joins', 'facebook.com/pages/create', 'facebook.com/pages/create.php', 'facebook.com/pages/launchpoint', 'facebook.com/pages', 'facebook.com/pg', 'facebook.com/share/1AbCd', 'facebook.com/share', 'facebook.com/share/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'facebook.com/messages/tx/100012345678901']],
    ['DEEP_LINK', '', ['fb://page/100012345678901x', 'fb://xwebview?url=https://www.facebook.com/congdoancauke']],
    ['NOT_URL', '', ['xgroups/doanvien', 'xfb: congdoancauke', 'fb: congdoan cauke']],
    ['EMAIL_IN_URL', '', ['x@congdoancauke', '@gmail.com', 'hoa@gmail.com']],
    ['SCHEME', '', ['Tranghttp://facebook.com/congdoancauke', 'javascript://facebook.com/congdoancauke', 'ftp://facebook.com/congdoancauke', 'a1+-://facebook.com/congdoancauke']],
    ['MULTIPLE', '', ['facebook.com/congdoancauke,http://facebook.com/congdoantracu', 'facebook.com/congdoancauke,facebook.com/congdoantracu', 'facebook.com/congdoancauke|fb.com/congdoantracu']],
    ['LOOKALIKE_HOST', '', ['facebook/congdoancauke', 'www.facebook/congdoancauke', 'fb/congdoancauke', 'www.facebook', 'faceb00k.com/congdoancauke', 'facebok.com/congdoancauke', 'facebookk.com', 'fcebook.com/x', 'fb.vn/abcde', 'facebook.com.vn/congdoancauke', 'fàcebook.com/congdoancauke', 'facebook。com/congdoancauke']],
    ['OTHER_SITE', '', ['congdoan.vn/trang', 'congdoan.vn', 'facebook.com/l.php?u=https%3A%2F%2Fcongdoan.vn']],
    ['CONTENT_LINK', 'profile.php?id=100012345678901', ['facebook.com/story.php?story_fbid=1&id=100012345678901', 'facebook.com/permalink.php?story_fbid=1&id=100012345678901']],
    ['CONTENT_LINK', 'groups/doanvien', ['facebook.com/groups/doanvien/posts/1', 'facebook.com/groups/doanvien/permalink/1']],
    ['CONTENT_LINK', '', ['facebook.com/share/v/1AbCdEfGhI', 'facebook.com/share/p/1AbCdEfGhI', 'facebook.com/share/r/1AbCdEfGhI', 'facebook.com/photo.php?fbid=1']],
    ['CONTENT_LINK', 'congdoancauke', ['facebook.com/congdoancauke/posts/123', 'facebook.com/congdoancauke/post/123', 'facebook.com/congdoancauke/video/123', 'facebook.com/congdoancauke/photo/1', 'facebook.com/congdoancauke/reel/1', 'facebook.com/congdoancauke/album/1', 'facebook.com/congdoancauke/posts/pfbid02abc']],
    ['LOGIN_LINK', '', ['facebook.com/v2.5/congdoancauke', 'https://www.facebook.com/v2.12/dialog/oauth?client_id=1', 'facebook.com/v12.0/congdoancauke']],
    ['USERINFO', '', ['https://user@facebook.com/congdoancauke']],
    ['PORT', '', ['https://facebook.com:x/congdoancauke']],
  ]))('%s: %s', (text, why) => expect(read(text)).toBe(why));
});
