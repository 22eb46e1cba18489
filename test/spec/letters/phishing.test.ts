// A letter of the office cannot be taken for a false one. Letters "from the union" that asked to click and to
// fill in went round in 2021 (baophunuthudo.vn, 95314), and ours ask for the same. So the golden letters are
// held against the written list of what a false letter looks like, as offices are taught it (New Zealand's
// NCSC, ownyouronline.govt.nz, "Protect yourself against phishing emails"; the lessons of Vietnam's Cục An
// toàn thông tin say the same): each sign here is one that no letter may show, or a mark that each must have.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './samples';

const folder = join(__dirname, '../../golden/letters');
interface Golden {
  name: string;
  subject: string;
  /** What it says, without the text for Zalo. */
  text: string;
  html: string;
  unit: string;
  attached: number;
  guidance: string;
}
const toUnits = new Map(
  samples().flatMap(({ name, letter, state }) => (letter.unit ? [[name, { letter, state }]] : [])),
);
const letters = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .flatMap((file): Golden[] => {
    const name = file.replace('.html', ''),
      of = toUnits.get(name);
    if (!of) return [];
    const whole = readFileSync(join(folder, `${name}.txt`), 'utf8').split('======== Zalo ========')[0]!;
    return [
      {
        name,
        subject: /^Tiêu đề: (.*)$/m.exec(whole)![1]!.replace('[THƯ THỬ] ', ''),
        text: whole.slice(whole.indexOf('\n\n')),
        html: readFileSync(join(folder, file), 'utf8'),
        unit: of.letter.about.unit!.name,
        attached: (whole.match(/^Đính kèm/gm) ?? []).length,
        guidance: of.state.guidance,
      },
    ];
  });
/** The one sentence that names what is never asked. */
const NEVER = /Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền\./;
const links = (html: string): [string, string][] =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, shown]) => [href!, shown!]);

/** What a false letter shows: the sign, and where this letter shows it ('' nowhere). */
const signs: Record<string, (letter: Golden) => string> = {
  'it hurries': ({ subject, text }) =>
    /khẩn|gấp|lập tức|ngay (hôm nay|bây giờ|lúc này)|ngay trong|trong hôm nay|trong vòng|nhanh chóng|lần cuối|cuối cùng|cảnh báo|!/i.exec(
      `${subject}\n${text}`,
    )?.[0] ?? '',
  'it threatens': ({ subject, text }) =>
    /bị khóa|sẽ khóa|đình chỉ|xử phạt|xử lý kỷ luật|vi phạm|mất quyền|hủy bỏ/i.exec(
      `${subject}\n${text}`,
    )?.[0] ?? '',
  'it offers something': ({ subject, text }) =>
    /trúng thưởng|quà|miễn phí|tiền hỗ trợ|hoàn tiền|ưu đãi|thưởng/i.exec(`${subject}\n${text}`)?.[0] ?? '',
  'it asks for a password, a code or money': ({ subject, text }) =>
    /mật khẩu|otp|mã xác (thực|nhận)|số tài khoản|chuyển (khoản|tiền)|căn cước|cccd|thẻ ngân hàng|nộp tiền/i.exec(
      `${subject}\n${text.replace(NEVER, '')}`,
    )?.[0] ?? '',
  'it greets nobody in particular': ({ text, unit }) =>
    text.includes(`Kính gửi: ${unit}\n`) ? '' : 'Kính gửi',
  'it shouts in its subject': ({ subject }) =>
    subject.split(/[\s,:]+/).find((word) => /^\p{Lu}{5,}$/u.test(word)) ??
    /[!?$€₫]{1}|\p{Extended_Pictographic}/u.exec(subject)?.[0] ??
    '',
  'it leads elsewhere than to Google, or without https': ({ html }) =>
    links(html).find(([href]) => !/^(https:\/\/(docs|script)\.google\.com\/|tel:)/.test(href))?.[0] ?? '',
  'it has more than one button to press': ({ html }) =>
    String(links(html).filter(([href]) => href.startsWith('http'))[1] ?? ''),
  'it hides where a link leads': ({ html, text }) =>
    links(html)
      .filter(([href]) => href.startsWith('http'))
      .map(([href]) => new URL(href.replace(/&#38;/g, '&')).host)
      .find((host) => !text.includes(`mở trang ${host} của Google`)) ?? '',
  'it shows one address and opens another': ({ html }) =>
    links(html).find(([href, shown]) => /https?:|www\./.test(shown) && !href.includes(shown))?.[1] ?? '',
  'it brings a file': ({ attached }) => (attached ? 'Đính kèm' : ''),
  'it hides words': ({ html }) =>
    /display:\s*none|visibility:\s*hidden|opacity:\s*0|font-size:1px/i.exec(html)?.[0] ?? '',
  'it has something to fill in, to load or to run': ({ html }) =>
    /<(form|input|script|iframe|img|object|link)\b/i.exec(html)?.[0] ?? '',
};

/** What only the office's own letter has. */
const marks: Record<string, (letter: Golden) => boolean> = {
  'its subject names the document and the unit': ({ subject, unit }) =>
    subject.startsWith(`04/HD-LĐLĐ, ${unit}: `),
  'its head names the federation and the department': ({ text }) =>
    text.includes('LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH\nBAN TUYÊN GIÁO - NỮ CÔNG\n\nKính gửi'),
  'it says what is never asked': ({ text }) => NEVER.test(text),
  'it says how to check by telephone, with a number that is not in the letter': ({ text, guidance }) =>
    text.includes(`gọi số điện thoại của cơ quan ghi trên văn bản giấy (${guidance}).`),
  'it closes as an office does, and says who signs': ({ text }) =>
    /Trân trọng\.\/\.\n\nLIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH\nBAN TUYÊN GIÁO - NỮ CÔNG\n/.test(text),
  'it says why it came': ({ text, unit }) =>
    text.includes(`Thư này gửi đến email liên hệ của ${unit} trong danh sách`),
  'its colours and its type are those of every other letter': ({ html }) =>
    html.includes('border-left:5px solid #1a56c4') && html.includes('font-family:Arial,sans-serif'),
};

it('every approved letter to a unit is looked at', () => {
  expect(letters.map(({ name }) => name).sort()).toEqual([...toUnits.keys()].sort());
  expect(letters.length).toBeGreaterThan(12);
});

describe.each(letters)('$name', (letter) => {
  it.each(Object.entries(signs))('shows no sign of a false letter: %s', (_sign, find) =>
    expect(find(letter)).toBe(''),
  );
  it.each(Object.entries(marks))('has the mark of a true one: %s', (_mark, has) =>
    expect(has(letter)).toBe(true),
  );
});

describe('The list itself', () => {
  const false_: Golden = {
    name: '',
    subject: 'KHẨN CẤP: TÀI KHOẢN sẽ bị khóa',
    text: '\n\nKính gửi: Quý đơn vị\nTrong vòng 24 giờ, nộp tiền để nhận quà.',
    html: '<img src="x"><span style="display:none">x</span><a href="http://a.vn">https://b.vn</a><a href="https://b.vn/x">Mở</a>',
    unit: 'Đơn vị A',
    attached: 1,
    guidance: '',
  };
  it.each(Object.entries(signs))('finds the sign in a false letter: %s', (_sign, find) =>
    expect(find(false_)).not.toBe(''),
  );
  it.each(Object.entries(marks))('misses the mark in a false letter: %s', (_mark, has) =>
    expect(has(false_)).toBe(false),
  );
});
