/**
 * HTML, script and line breaks in every field: shown as text in notes, letters and answers, and never a
 * header of a letter.
 */
import type { SentMail } from '../../../emulator';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedRow, newRow } from '../../support/office';
import { givenLetters, OWNER, STAFF, type LettersOffice } from '../../support/letters';
import { markup } from './attempts';

const BREAK = 'Đơn vị\r\nBcc: lo@evil.example\r\nContent-Type: text/html\r\n\r\n<b>x</b>';
const EVIL = /evil\.example/;
/** A letter to every unit, to staff and to the superior, about names that carry markup and line breaks. */
function sentAbout(name: string, settings: Record<string, string> = {}): LettersOffice {
  const quoted = `"${name.replace(/"/g, '""')}"`;
  const office = givenLetters({
    on: false,
    settings: {
      'Tên người gửi thư': name,
      'Bộ phận phụ trách': name,
      'Văn bản hướng dẫn': name,
      'Liên hệ khi cần hỗ trợ': name,
      ...settings,
    },
  });
  const text = `Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ\tGhi chú\nH04\t${quoted}\t${quoted}\t${quoted}\tcauke@example.org\t${quoted}\nH09\t${quoted}\t${quoted}\tH04\ttracu@example.org\t${quoted}`;
  const read = office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text });
  if (!read.ok) throw new Error(JSON.stringify(read));
  office.switchesOn();
  office.noonOf('2018-10-16');
  return office;
}
/** Tags and attributes of a letter's HTML, as a browser would take them. */
const tags = (html: string): string[] =>
  [...html.matchAll(/<([a-z!/][^\s>]*)/gi)].map(([, name]) => name!.toLowerCase());
const allowed = new Set(
  ['!doctype', 'html', 'head', 'meta', 'title', 'body', 'table', 'tr', 'td', 'a', 'br'].flatMap((tag) => [
    tag,
    `/${tag}`,
  ]),
);
const sealed = ({ htmlBody = '' }: SentMail): string[] => [
  ...tags(htmlBody).filter((tag) => !allowed.has(tag)),
  ...[...htmlBody.matchAll(/<[^>]*\s(on\w+|src|srcset|formaction)\s*=/gi)].map(([found]) => found),
  ...[...htmlBody.matchAll(/href="([^"]*)"/g)]
    .map(([, url]) => url!)
    .filter((url) => !/^(https:\/\/|tel:[+\d]+$)/.test(url)),
];

describe('Letters about names with markup', () => {
  it('hold the markup as text, and no tag, handler or picture of it', () => {
    const office = sentAbout(markup);
    expect(office.outbox.length).toBeGreaterThan(2);
    for (const mail of office.outbox) expect([mail.subject, sealed(mail)]).toEqual([mail.subject, []]);
    expect(office.outbox.some(({ htmlBody = '' }) => htmlBody.includes('&#60;img src=x'))).toBe(true);
    expect(office.outbox.some(({ body }) => body.includes('<img src=x'))).toBe(true);
  });

  it('show what a preview shows, in a frame that may run nothing', () => {
    const client = join(__dirname, '../../../src/client');
    const files = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? files(join(folder, one.name)) : [join(folder, one.name)],
      );
    const texts = files(client)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(name, 'utf8'));
    expect(texts.length).toBeGreaterThan(10);
    expect(
      texts.flatMap(
        (text) =>
          text.match(
            /innerHTML|outerHTML|dangerouslySet\w+|insertAdjacentHTML|document\.write|\beval\(|new Function/g,
          ) ?? [],
      ),
    ).toEqual([]);
    const frames = texts.flatMap((text) => text.match(/<iframe[^>]*>/g) ?? []);
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(frame).toContain('sandbox=""');
  });
});

describe('Line breaks in names, in the sender and in addresses', () => {
  it('make no header: one line each, and only the recipients of the roster', () => {
    const office = sentAbout(BREAK);
    expect(office.outbox.length).toBeGreaterThan(2);
    for (const { subject, name = '', replyTo = '', to, cc, bcc } of office.outbox) {
      expect([subject, name, replyTo].join('|')).not.toMatch(/[\r\n\u2028\u2029\0]/);
      expect([cc, bcc]).toEqual([[], []]);
      for (const address of to)
        expect(['cauke@example.org', 'tracu@example.org', STAFF, OWNER]).toContain(address);
    }
  });

  it.each([
    'cauke@example.org\r\nBcc: lo@evil.example',
    'cauke@example.org%0ABcc:lo@evil.example',
    '"Cầu Kè" <lo@evil.example>\nX: <cauke@example.org>',
    'cauke@example.org?bcc=lo@evil.example',
    'mailto:cauke@example.org?bcc=lo@evil.example',
  ])('an address of the roster written %j reaches nobody by a header', (email) => {
    const office = givenLetters({ on: false });
    office.owner.types('Đơn vị', 2, 'Email liên hệ', email);
    office.switchesOn();
    office.noonOf('2018-10-16');
    // Several addresses in one cell are allowed, each on its own; what is left over from a header is none.
    for (const { to, cc, bcc, subject } of office.outbox) {
      expect([...cc, ...bcc]).toEqual([]);
      expect(subject).not.toMatch(EVIL);
      for (const one of to) expect(one).toMatch(/^[^\s<>,;:?%"]+@[^\s<>,;:?%"]+$/);
    }
  });

  it.each([
    'lo@evil.example\r\nBcc: x@evil.example',
    'a@b.example, lo@evil.example\nTo: x',
    'không phải địa chỉ',
    'a@b.example?bcc=lo@evil.example',
  ])('an answer address written %j is one address or none', (replyTo) => {
    const office = givenLetters({ on: false });
    office.sets('Email nhận trả lời', replyTo);
    office.switches(true);
    office.noonOf('2018-10-16');
    for (const mail of office.outbox) expect(mail.replyTo ?? '').toMatch(/^([^\s<>,;:?"]+@[^\s<>,;:?"]+)?$/);
  });
});

describe('Markup in a report', () => {
  it('comes back as the same text in the form, and stands as plain text in cells and notes', () => {
    const office = givenLetters({ on: false });
    office.cauKe.reports([newRow({ pageName: markup, office: markup }, 'rmarkup')]);
    const [row] = office.cauKe.form().rows;
    expect([row!.fields.pageName, row!.fields.office]).toEqual([markup, markup]);
    expect(office.row('Tài khoản', 'Mã dòng', 'rmarkup')['Tên trang facebook']).toBe(markup);
    const line = 2;
    office.staff.types('Tài khoản', line, 'Duyệt', 'Trả lại');
    office.staff.types('Tài khoản', line, 'Ý kiến', markup);
    office.cauKe.types('Tài khoản', line, 'Điện thoại', `${markup}0912`);
    expect(office.look('Tài khoản', line, 'Điện thoại').note).toMatch(/^Cần sửa: /);
    expect(office.cauKe.form().rows[0]!.comment).toBe(markup);
    const { forStaff, forUnits } = office.staff.checksAll();
    expect(
      [...forStaff.lines, ...forUnits.lines]
        .map(({ link }) => link)
        .filter(
          (link) =>
            !/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit#gid=\d+&range=A\d+$/.test(link),
        ),
    ).toEqual([]);
    office.switchesOn();
    office.noonOf('2018-10-16');
    for (const mail of office.outbox) expect(sealed(mail)).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://www.facebook.com/x" onclick="alert(1)',
    'https://evil.example/facebook.com',
    '//evil.example',
    'https://www.facebook.com@evil.example/x',
  ])('an address such as %j is refused, or recorded as an address at facebook.com', (address) => {
    const office = givenLetters({ on: false });
    const answer = office.cauKe.sends({ rows: [newRow({ address })] });
    const written = office.rows('Tài khoản').map((row) => row['Địa chỉ truy cập']!);
    expect(written.length).toBe(answer.ok ? 1 : 0);
    for (const one of written) expect(one).toMatch(/^https:\/\/www\.facebook\.com\/[\w.?=&/-]+$/);
  });

  it('a row that a person changed keeps its text through review and change', () => {
    const office = givenLetters({ on: false });
    office.cauKe.reports([newRow({ pageName: markup }, 'rkeep')]);
    office.cauKe.reports([changedRow(office.cauKe.form().rows[0]!, { office: 'Chủ tịch' })]);
    expect(office.cauKe.form().rows[0]!.fields.pageName).toBe(markup);
  });
});
