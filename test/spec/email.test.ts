import fc from 'fast-check';
import { readEmail } from '../../src/domain/person/email';
import { emailMessages } from '../../src/domain/messages/email';
import { atField } from '../../src/domain/messages/wording';
import { many } from '../support/many';

const RUNS = many(10_000);
/** The strict rule of the field, as zod 4's `z.email()` has it, with the lengths of RFC 5321. */
const strict =
  /^(?!\.)(?!.*\.\.)(?=.{1,254}$)(?=[^@]{1,64}@)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

describe('An e-mail address as it is typed', () => {
  it.each([
    ['hoa.nguyen@gmail.com', 'hoa.nguyen@gmail.com'],
    ['  HOA.Nguyen@Gmail.COM ', 'HOA.Nguyen@gmail.com'],
    ['\u200Bhoa@congdoan.vn\u00A0', 'hoa@congdoan.vn'],
    ['hoa＠gmail.com', 'hoa@gmail.com'],
    ['ｈｏａ@gmail．com', 'hoa@gmail.com'],
    ['hoa﹫gmail.com', 'hoa@gmail.com'],
    ['mailto:hoa@gmail.com', 'hoa@gmail.com'],
    ['mailto:hoa@gmail.com?subject=Chào', 'hoa@gmail.com'],
    ['<hoa@gmail.com>', 'hoa@gmail.com'],
    ['(hoa@gmail.com).', 'hoa@gmail.com'],
    ['“hoa@gmail.com”', 'hoa@gmail.com'],
    ['hoa@gmail.com.', 'hoa@gmail.com'],
    ['hoa@gmail.com;', 'hoa@gmail.com'],
    ['- hoa@gmail.com', 'hoa@gmail.com'],
    ['Email: hoa@gmail.com', 'hoa@gmail.com'],
    ['Địa chỉ email: hoa@gmail.com', 'hoa@gmail.com'],
    ['Gmail:hoa@gmail.com', 'hoa@gmail.com'],
    ['hoa(at)gmail.com', 'hoa@gmail.com'],
    ['hoa [at] gmail.com', 'hoa@gmail.com'],
    ['hoa at gmail.com', 'hoa@gmail.com'],
    ['hoa a còng gmail.com', 'hoa@gmail.com'],
    ['hoa@gmail.com; HOA@gmail.com', 'hoa@gmail.com'],
    ['hoa@gmail.com hoa@gmail.com', 'hoa@gmail.com'],
    ["o'neil+a_b-c@sub.x-y.vn", "o'neil+a_b-c@sub.x-y.vn"],
    [`${'x'.repeat(64)}@gmail.com`, `${'x'.repeat(64)}@gmail.com`],
  ])('reads %p quietly', (typed, email) =>
    expect(readEmail(typed)).toEqual({ ok: true, email, key: email.toLowerCase(), notes: [] }),
  );

  it.each([
    'Nguyễn Thị Hoa <hoa@gmail.com>',
    '"Hoa" <mailto:hoa@gmail.com>',
    'hoa@gmail.com (chị Hoa)',
    'Nguyễn Thị Hoa - hoa@gmail.com',
    'Chị Hoa: hoa@gmail.com',
  ])('takes the address out of %p and says so', (typed) => {
    expect(readEmail(typed)).toEqual({
      ok: true,
      email: 'hoa@gmail.com',
      key: 'hoa@gmail.com',
      notes: ['TEXT_AROUND'],
    });
  });

  it('does not take the dots out of a Gmail address: they are part of what the person wrote', () => {
    expect(readEmail('h.o.a@gmail.com')).toMatchObject({ key: 'h.o.a@gmail.com' });
  });

  it.each([
    [
      'EMPTY',
      [
        null,
        undefined,
        '',
        ' ',
        '-',
        'x',
        '...',
        'không có',
        'Không',
        'chưa có email',
        'ko có',
        'N/A',
        0,
        {},
      ],
    ],
    [
      'MULTIPLE',
      [
        'a@b.vn; c@d.vn',
        'a@b.vn, c@d.vn',
        'a@b.vn c@d.vn',
        'a@b.vn/c@d.vn',
        'a@b.vn\nc@d.vn',
        'a@b.vn và c@d.vn',
        'a@b.vn (c@d.vn)',
        'a@b.vn:c@d.vn',
        'A <a@b.vn>, B <c@d.vn>',
        Array.from({ length: 100 }, (_, i) => `congdoan${i}@donvi.vn`).join('; '),
      ],
    ],
    ['NO_AT', ['congdoantravinh', 'a.b']],
    ['NO_LOCAL', ['@gmail.com', '@congdoan']],
    ['TWO_AT', ['a@b@gmail.com', 'a@b.vn-c@d.vn']],
    ['CHARS', ['a#b@gmail.com', 'a@x_y.vn', 'a/b@gmail.com', 'a\\b@gmail.com', "a'@b.vn"]],
    ['ACCENTS', ['а@gmail.com', 'a@gmаil.com']],
    ['LENGTH', [`${'x'.repeat(65)}@gmail.com`, `a@${'b.'.repeat(130)}vn`, 'x'.repeat(2000)]],
    [
      'DOMAIN',
      ['a@', 'a@b', 'a@-b.vn', 'a@b-.vn', 'a@1.2.3.4', `a@${'x'.repeat(64)}.vn`, 'a@x.v', 'a@x.123'],
    ],
    ['PHONE_IN_EMAIL', ['0987 654 321', 987654321, '0987.654.321', 'ĐT: 0987654321', '+84 987 654 321']],
    [
      'URL_IN_EMAIL',
      [
        'https://www.facebook.com/abc',
        'facebook.com/@abc',
        'www.congdoan.vn',
        'congdoantravinh.com.vn',
        'gmail.com',
        'fb.com/abc',
        'congdoan.vn/lien-he',
      ],
    ],
    ['NAME_IN_EMAIL', ['Nguyễn Thị Hoa', 'Công đoàn tỉnh', 'nguyen thi hoa', 'Hòa']],
  ])('refuses with %s', (reason, typed) => {
    for (const text of typed)
      expect([text, readEmail(text)]).toEqual([text, expect.objectContaining({ ok: false, reason })]);
  });

  it('gives the addresses of a cell that holds two, to choose from', () => {
    expect(readEmail('Email: a@b.vn; c@d.vn, và e@f.')).toEqual({
      ok: false,
      reason: 'MULTIPLE',
      parts: ['a@b.vn', 'c@d.vn'],
    });
  });

  it.each([
    ['COMMA', 'abc@gmail,com', 'abc@gmail.com'],
    ['COMMA', 'abc,d@gmail.com', 'abc.d@gmail.com'],
    ['COMMA', 'abc@gmail;com', 'abc@gmail.com'],
    ['NO_AT', 'abc.gmail.com', 'abc@gmail.com'],
    ['NO_AT', 'abcgmail.com', 'abc@gmail.com'],
    ['NO_AT', 'abc gmail.com', 'abc@gmail.com'],
    ['NO_AT', 'abc.yahoo.com.vn', 'abc@yahoo.com.vn'],
    ['NO_AT', 'ldld.travinh.gov.vn', 'ldld@travinh.gov.vn'],
    ['SPACES', 'abc @gmail.com', 'abc@gmail.com'],
    ['SPACES', 'abc@ gmail.com', 'abc@gmail.com'],
    ['SPACES', 'abc@gmail .com', 'abc@gmail.com'],
    ['SPACES', 'abc@gmail. com', 'abc@gmail.com'],
    ['SPACES', 'abc@gmail com', 'abc@gmail.com'],
    ['SPACES', 'le van a@gmail.com', 'levana@gmail.com'],
    ['SPACES', 'Lê Văn A levana@gmail.com', 'levana@gmail.com'],
    ['SPACES', 'abc@gmail.com 0987654321', 'abc@gmail.com'],
    ['ACCENTS', 'nguyễnvănan@gmail.com', 'nguyenvanan@gmail.com'],
    ['ACCENTS', 'abc@gmail.cơm', 'abc@gmail.com'],
    ['ACCENTS', 'đặng@gmail.com', 'dang@gmail.com'],
    ['DOTS', '.abc@gmail.com', 'abc@gmail.com'],
    ['DOTS', 'abc.@gmail.com', 'abc@gmail.com'],
    ['DOTS', 'a..b@gmail.com', 'a.b@gmail.com'],
    ['DOTS', 'abc@gmail..com', 'abc@gmail.com'],
    ['DOTS', 'abc@.gmail.com', 'abc@gmail.com'],
    ['TWO_AT', 'abc@@gmail.com', 'abc@gmail.com'],
    ['DOMAIN', 'abc@gmail', 'abc@gmail.com'],
    ['DOMAIN', 'abc@yahoo', 'abc@yahoo.com'],
    ['DOMAIN', 'abc@gmailcom', 'abc@gmail.com'],
    ['DOMAIN', 'abc@travinh', 'abc@travinh.gov.vn'],
    ['DOMAIN', 'abc@yahoo.com.v', 'abc@yahoo.com.vn'],
    ['SPACES', 'Điện thoại 0987 654 321, email abc@gmail.com', 'abc@gmail.com'],
  ])('%s: refuses %p and asks about %p', (reason, typed, suggest) =>
    expect(readEmail(typed)).toEqual({ ok: false, reason, suggest }),
  );
});

describe('A domain with a slip is asked about', () => {
  it.each(
    Object.entries({
      'gmail.com':
        'gmai.com gmail.con gamil.com gmail.co gmail.com.vn gmial.com gmaill.com gnail.com gimail.com gmaii.com gmail.cm gmail.om gmail.vn gmail.net gmail.cpm gmail.comm gmai.con gmal.com',
      'yahoo.com.vn':
        'yahoo.com.vm yaho.com.vn yahoo.con.vn yahoo.comvn yahoo.co.vn yahoo.vn yahoocom.vn yahoo.com.nv yahoo.com.vnn yahho.com.vn',
      'yahoo.com': 'yaho.com yahoo.con yahoo.co yhaoo.com yahooo.com',
      'hotmail.com': 'hotmai.com hotmial.com hotmail.con hotmil.com',
      'outlook.com': 'outlok.com outlook.con outllok.com',
      'outlook.com.vn': 'outlook.com.vm outlok.com.vn',
      'icloud.com': 'iclod.com icloud.co',
      'travinh.gov.vn': 'travinh.gov.nv travinh.govvn travinhgov.vn travinh.gob.vn travinh.gov',
      'tvu.edu.vn': 'tvu.edu.vm tvu.eud.vn tvu.edu',
      'congdoan.vn': 'congdoan.nv congdoan.vm congdona.vn',
      'ctyabc.com': 'ctyabc.con ctyabc.cmo',
      'ctyabc.com.vn': 'ctyabc.con.vn ctyabc.com.nv ctyabc.comvn',
    }).flatMap(([meant, typed]) => typed.split(' ').map((domain) => [domain, meant] as const)),
  )('%s: is it %s?', (domain, meant) => {
    expect(readEmail(`abc@${domain}`)).toEqual({
      ok: true,
      email: `abc@${domain}`,
      key: `abc@${domain}`,
      suggest: `abc@${meant}`,
      notes: [],
    });
  });

  it.each(
    `gmail.com yahoo.com yahoo.com.vn ymail.com rocketmail.com outlook.com outlook.com.vn hotmail.com live.com msn.com icloud.com me.com aol.com mail.com email.com gmx.com googlemail.com proton.me protonmail.com zoho.com mail.ru
    yahoo.fr yahoo.co.uk yahoo.com.sg hotmail.fr outlook.fr travinh.gov.vn vinhlong.gov.vn tayninh.gov.vn duyenhai.travinh.gov.vn moet.gov.vn moet.edu.vn tvu.edu.vn c3phamthaibuong.edu.vn congdoan.vn vnn.vn hcm.vnn.vn fpt.vn vnpt.vn
    telecom.vn viettelecom.vn internet.vn bidv.com.vn agribank.com.vn vietinbank.vn evnspc.vn tvpharm.com.vn myphong.com congdoantravinh.com.vn saigonco-op.com.vn abc.co vov.vn com.vn mailbox.vn cloud.com`.split(
      /\s+/,
    ),
  )('%s is left alone', (domain) => {
    expect(readEmail(`abc@${domain}`)).toEqual({
      ok: true,
      email: `abc@${domain}`,
      key: `abc@${domain}`,
      notes: [],
    });
  });

  it('leaves every address of a state office or a school alone', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,12}[a-z0-9])?$/);
    fc.assert(
      fc.property(label, label, fc.constantFrom('gov.vn', 'edu.vn'), (local, office, end) => {
        fc.pre(!/^(?:com|gov|edu|org|net)vn$/.test(office));
        expect(readEmail(`${local}@${office}.${end}`)).toMatchObject({ ok: true, suggest: undefined });
      }),
      RUNS,
    );
  });

  it('takes "www." before a name for a habit, and asks', () =>
    expect(readEmail('www.hoa@gmail.com')).toMatchObject({ ok: true, suggest: 'hoa@gmail.com' }));
});

describe('Whatever is typed', () => {
  const piece = fc.constantFrom(
    'a',
    'Hoa',
    'nguyễn',
    '@',
    '.',
    ',',
    ' ',
    ';',
    '<',
    '>',
    '(',
    ')',
    ':',
    '-',
    '_',
    'gmail',
    'gmai',
    'yahoo',
    'com',
    'con',
    'vn',
    'vm',
    'gov',
    '＠',
    '\u200B',
    '\u00A0',
    '\n',
    'mailto:',
    'www.',
    '/',
    '0987',
    '+',
    "'",
    '"',
    'và',
    'đ',
  );
  const typed = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.emailAddress(),
  );

  it('is answered; what is accepted is an address by the strict rule too, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = readEmail(text);
        if (!read.ok) {
          expect(atField(emailMessages[`email.${read.reason}`])).toMatch(/\.$/);
          return;
        }
        expect(read.email).toMatch(strict);
        expect(readEmail(read.email)).toEqual({ ...read, notes: [] });
        expect(readEmail(read.key)).toMatchObject({ ok: true, key: read.key });
      }),
      RUNS,
    );
  });

  it('a suggestion is an accepted address, and nothing more is asked about it', () => {
    const slip = fc.tuple(
      fc.constantFrom('hoa', 'le.van.a', 'Nguyễn An', 'x '),
      fc.constantFrom('@', '', '@@', ' @ '),
      fc.constantFrom('gmail', 'gmai', 'yaho', 'yahoo', 'hotmial', 'outlok', 'travinh', 'abc', 'ymai'),
      fc.constantFrom('.', '', ',', '..'),
      fc.constantFrom('com', 'con', 'com.vn', 'com.vm', 'gov.nv', 'vn', 'co', 'comvn', ''),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          typed,
          slip.map((parts) => parts.join('')),
        ),
        (text) => {
          const { suggest } = readEmail(text);
          if (suggest !== undefined)
            expect(readEmail(suggest)).toEqual({ ok: true, email: suggest, key: suggest, notes: [] });
        },
      ),
      RUNS,
    );
  });

  it('is answered in time that grows with its length', () => {
    const start = performance.now();
    for (const bit of ['a', '@', '<', '!', '. ', ',', 'a@', 'a@b.vn;', '@.', '-', '\u0301', 'a.']) {
      readEmail(bit.repeat(300_000));
      readEmail(`${bit.repeat(240)}@gmail.com${bit.repeat(240)}`);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
