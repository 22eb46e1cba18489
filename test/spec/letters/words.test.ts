// What a letter says and how it is made: safe, small, only the unit's own data, and the same in HTML and
// in plain text.
import { addressed } from '../../../src/domain/letters/plan/addresses';
import * as fc from 'fast-check';
import { statuses } from '../../../src/domain/fields';
import { bytesOf, writeLetter, zaloText } from '../../../src/domain/letters';
import { lettersDue } from '../../../src/domain/letters/plan';
import type { Letter } from '../../../src/domain/letters/letter';
import type { LetterState } from '../../../src/domain/letters/state';
import { fieldCatalogues } from '../../../src/domain/messages/fields';
import { filled, inLetter, type Entry } from '../../../src/domain/messages/wording';
import { readTable } from '../../../src/domain/roster/import';
import { hasReported, office, reported, settings, toFix, shortPhone, unit, wasReturned } from './office';
import { province, samples } from './samples';

const all = samples().map(({ name, letter, state }) => ({
  name,
  letter,
  state,
  ...writeLetter(letter, state),
  zalo: zaloText(letter, state),
}));
const toUnits = all.filter(({ letter }) => letter.unit);
const plain = (html: string): string =>
  html
    .replace(/<title>.*<\/title>/, '')
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(+code))
    .replace(/\s+/g, ' ')
    .trim();
const written = (state: LetterState, today: string, code?: string) => {
  const letter = lettersDue(state, today).find(({ unit: of }) => of === code)!;
  return { letter, ...writeLetter(letter, state) };
};

it('The summary says beside a number what came of the last call to it', () => {
  const state = {
    ...office([unit('H04', { phone: '0294 385 5123' }), unit('H09')]),
    lastCall: (code: string) => (code === 'H04' ? '22/10/2018: Hẹn ngày 25/10/2018. <b>Gặp</b>' : undefined),
  };
  const { text, html } = written(state, '2018-10-26');
  expect(text).toContain('0294 385 5123 (22/10/2018: Hẹn ngày 25/10/2018. <b>Gặp</b>)');
  expect(html).toContain('22/10/2018: Hẹn ngày 25/10/2018. &#60;b&#62;Gặp');
  expect(text.match(/Hẹn ngày/g)).toHaveLength(1);
});

describe('A letter to a unit', () => {
  it.each(toUnits)('$name: the subject begins with the document and the unit, and has a day', (one) => {
    const { subject, letter } = one;
    expect(subject.replace('[THƯ THỬ] ', '')).toMatch(/^04\/HD-LĐLĐ, /);
    expect(subject).toContain(`, ${letter.about.unit!.name}: `);
    expect(subject).toMatch(/\d\d\/\d\d\/\d{4}/);
  });

  it.each(toUnits)('$name: has the order of an office’s letter', ({ text, letter, state }) => {
    const order = [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH\nBAN TUYÊN GIÁO - NỮ CÔNG',
      `Kính gửi: ${letter.about.unit!.name}`,
      ...(letter.kind === 'thanks' ? [] : [`Thực hiện ${state.guidance}, đề nghị`, 'Thời hạn']),
      state.links.book.length ? 'https://' : '',
      'Cần hỗ trợ, đề nghị liên hệ: ',
      'Thư này không hỏi mật khẩu, mã OTP',
      'Trân trọng./.\n\nLIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH\nBAN TUYÊN GIÁO - NỮ CÔNG',
    ].map((part) => text.indexOf(part));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it.each(toUnits.filter(({ letter }) => letter.kind !== 'thanks'))(
    '$name: says what is asked and, in a line of its own, by when',
    ({ html, text }) => {
      const until = text.split('\n').filter((line) => line.startsWith('Thời hạn'));
      expect(until).toEqual([expect.stringMatching(/hết ngày \d\d\/\d\d\/\d{4} \((thứ|Chủ)/)]);
      expect(plain(html)).toContain(until[0]);
      expect(text).toMatch(/(báo cáo tài khoản Facebook|báo cáo trang, nhóm, tài khoản Facebook)/);
    },
  );

  it.each(toUnits)('$name: says what to do first above the button, as long as there is no link', (one) => {
    const { text, letter, state } = one;
    const [how, button] = [text.search(/ùng máy tính\. Bấm nút dưới đây/), text.indexOf(state.links.book)];
    if (letter.about.unit!.link) expect([how, button]).toEqual([-1, -1]);
    else expect([how >= 0, how < button]).toEqual([true, true]);
  });

  it('names the last on-time day, counts the days left, and is exact on the last day and after it', () => {
    const of = (today: string, more = {}) => {
      const lines = written(office([unit('A1', { name: 'Đơn vị A' })], more), today, 'A1').text.split('\n');
      const at = lines.findIndex((line) => line.startsWith('Kính gửi'));
      return [lines[at + 2], lines[at + 4]];
    };
    expect(of('2018-10-15')).toEqual([
      'Thực hiện Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018, đề nghị Đơn vị A báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về Ban Tuyên giáo - Nữ công.',
      'Thời hạn: trước ngày 30/10/2018, tức chậm nhất hết ngày 29/10/2018 (thứ Hai); còn 14 ngày.',
    ]);
    const invited = {
      register: new Map([['moi/Năm 2018/A1', { state: 'sent', at: '2018-10-15T08:00:00' } as const]]),
    };
    expect(of('2018-10-26', invited)).toEqual([
      'Đến ngày 26/10/2018, Ban Tuyên giáo - Nữ công chưa nhận được báo cáo tài khoản Facebook của Đơn vị A. Thực hiện Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018, đề nghị đơn vị gửi báo cáo.',
      'Thời hạn: trước ngày 30/10/2018, tức chậm nhất hết ngày 29/10/2018 (thứ Hai); còn 3 ngày.',
    ]);
    expect(of('2018-10-29', invited)[1]).toBe(
      'Thời hạn: trước ngày 30/10/2018, tức chậm nhất hết ngày 29/10/2018 (thứ Hai).',
    );
    expect(of('2018-11-06', invited)[1]).toBe(
      'Thời hạn là hết ngày 29/10/2018 (thứ Hai), đã quá 8 ngày. Nếu có vướng mắc, đề nghị liên hệ cán bộ phụ trách.',
    );
    expect(
      of('2018-10-30', { ...invited, deadline: { dueBefore: '2018-10-30', graceUntil: '2018-10-31' } })[1],
    ).toBe('Thời hạn là hết ngày 29/10/2018 (thứ Hai); châm chước đến hết ngày 31/10/2018 (thứ Tư).');
  });

  it('to a unit with an extension speaks of its own day', () => {
    const { text, subject } = written(office([unit('A1', { extendedTo: '2018-11-05' })]), '2018-10-26', 'A1');
    expect(text).toContain('Thời hạn đã gia hạn: chậm nhất hết ngày 05/11/2018 (thứ Hai); còn 10 ngày.');
    expect(subject).toContain('thời hạn hết ngày 05/11/2018');
  });

  it.each(toUnits)(
    '$name: has one button, says whom to call and why it was sent, and greets the unit',
    ({ html, text, state, letter }) => {
      expect(html.match(/<a href="http/g)).toHaveLength(1);
      expect(html).toContain(
        `<a href="${(letter.about.unit!.link ?? state.links.book).replace('&', '&#38;')}"`,
      );
      for (const words of [
        state.contact || state.department,
        `Kính gửi: ${letter.about.unit!.name}`,
        'trong danh sách báo cáo đợt “Năm 2018”',
        state.department.toUpperCase(),
        state.federation.toUpperCase(),
      ]) {
        expect(text).toContain(words);
        expect(plain(html)).toContain(words);
      }
    },
  );

  it('names nothing of another unit: no name, address or number', () => {
    const state = office([
      unit('A1', toFix(shortPhone)),
      unit('B1', {
        name: 'Công đoàn Bí Mật',
        phone: '0912 000 111',
        ...addressed('bimat@donvi.vn'),
        parent: 'X9',
      }),
    ]);
    const { html, text } = written(state, '2018-10-22', 'A1');
    for (const secret of ['Bí Mật', '0912', 'bimat', '0987 65'])
      expect((html + text).replace(state.contact, '').replace(state.contact, '')).not.toContain(secret);
  });

  it('to a superior names its units and how they stand, and no phone number or address of theirs', () => {
    const state = office([
      reported('H1', '2018-10-16'),
      unit('C1', {
        name: 'Công đoàn cơ sở Hoa Mai',
        parent: 'H1',
        phone: '0912 000 111',
        ...addressed('hoamai@donvi.vn'),
      }),
    ]);
    const { html, text } = written(state, '2018-10-22', 'H1');
    expect(text).toContain('- Công đoàn cơ sở Hoa Mai: chưa báo cáo');
    for (const secret of ['0912', 'hoamai']) expect(html + text).not.toContain(secret);
  });

  it('to a superior that owes its own report too, but hears of its units alone, says that as well', () => {
    const state = office([reported('H1', '2018-10-16'), unit('C1', { parent: 'H1' })]),
      own = 'Đơn vị cũng chưa báo cáo tài khoản Facebook của mình';
    const { letter } = written(state, '2018-10-22', 'H1');
    const about = (superior: typeof letter.about.unit): string =>
      writeLetter({ ...letter, about: { ...letter.about, unit: superior } }, state).text;
    expect([
      letter.kind,
      about(unit('H1')).includes(own),
      about(unit('H1', { obligation: 'nothing' })).includes(own),
      about(letter.about.unit).includes(own),
    ]).toEqual(['digest', true, false, false]);
  });

  it('speaks of the days of grace until the last of them, that day included', () => {
    const state = office([unit('A1')], { deadline: { dueBefore: '2018-10-30', graceUntil: '2018-10-31' } }),
      { letter } = written(state, '2018-10-26', 'A1');
    const on = (today: string): boolean =>
      writeLetter({ ...letter, about: { ...letter.about, today } }, state).text.includes(
        'châm chước đến hết ngày',
      );
    expect([on('2018-10-29'), on('2018-10-30'), on('2018-10-31'), on('2018-11-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('to a superior speaks of the deadline of the round, whatever extension the superior itself has', () => {
    const state = office([
      reported('H1', '2018-10-10', { extendedTo: '2018-11-15' }),
      unit('C1', { parent: 'H1' }),
    ]);
    const { letter, subject, text } = written(state, '2018-10-26', 'H1');
    expect([letter.kind, letter.about.last]).toEqual(['digest', '2018-10-29']);
    for (const part of [subject, text]) expect(part).toContain('29/10/2018');
  });

  it('says every fault in a letter’s words, and what staff returned with their reason', () => {
    const { text, html } = written(
      office([
        unit('A1', {
          ...toFix(shortPhone, {
            column: 'kind',
            problem: { key: 'account.kindUnknown', with: { text: 'x' } },
          }),
          returned: [{ title: 'Trang Hoa Sen', comment: 'Địa chỉ sai.', mark: 'm' }],
        }),
      ]),
      '2018-10-22',
      'A1',
    );
    for (const part of [text, plain(html)])
      for (const words of [
        'còn 3 chỗ cần sửa',
        'Điện thoại: Số này thiếu chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11. Đề nghị gõ lại cho đủ số.',
        'Loại: “…” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.',
        'Trang Hoa Sen: Ban Tuyên giáo - Nữ công đề nghị bổ sung: “Địa chỉ sai.”',
      ])
        expect(part).toContain(words);
  });

  it('is not written about a return without a reason alone, and leaves such a return out of any other', () => {
    const noReason = { title: 'Trang Hoa Sen', comment: ' ', mark: 'n' };
    const alone = { status: statuses.fix, returned: [noReason] };
    for (const today of ['2018-10-16', '2018-10-22', '2018-10-29', '2018-11-06'])
      expect(lettersDue(office([unit('A1', alone)]), today).map((letter) => letter.unit)).toEqual(
        lettersDue(office([]), today).map((letter) => letter.unit),
      );
    const { text } = written(office([unit('A1', { ...alone, faults: [shortPhone] })]), '2018-10-22', 'A1');
    expect([text.includes('còn 1 chỗ cần sửa'), text.includes('Hoa Sen')]).toEqual([true, false]);
    const given = { ...alone, returned: [{ ...noReason, comment: 'Địa chỉ sai.' }] };
    expect(lettersDue(office([unit('A1', given)]), '2018-10-16').find(({ unit: of }) => of)?.kind).toBe(
      'returned',
    );
  });

  it('counts what it thanks for by kind', () => {
    const thanks = (more: Partial<LetterState['units'][number]>): string =>
      written(office([reported('A1', '2018-10-16', more)]), '2018-10-17', 'A1').text;
    expect(thanks({ count: 4, byKind: { page: 2, group: 1, person: 1 } })).toContain(
      'ngày 16/10/2018: 2 trang, 1 nhóm, 1 tài khoản cá nhân. Xin cảm ơn đơn vị.',
    );
    expect(thanks({ count: 2, byKind: { page: 1, group: 0, person: 0 } })).toContain(': 2 tài khoản. Xin');
    expect(thanks({ count: 0, status: statuses.none })).toContain(': đơn vị chưa có trang, nhóm. Xin cảm ơn');
  });

  it('quotes nothing of the form: no "this box", no "paste here"', () => {
    for (const { html, text } of toUnits)
      expect(`${html}${text}`).not.toMatch(/ô này|vào đây|ở đây|dưới đây rồi dán/i);
    for (const [key, entry] of fieldCatalogues.flatMap((catalogue) => Object.entries(catalogue)))
      expect([key, inLetter(filled(entry as Entry, new Proxy({}, { get: () => '…' })))]).toEqual([
        key,
        expect.not.stringMatching(/ô này|vào đây|dòng này|ở đây/i),
      ]);
  });
});

describe('In test mode', () => {
  it('every letter says so, first of all, and names the true recipients', () => {
    const state = office([unit('A1')], { settings: settings({ testTo: 'thu@ldld.vn' }) });
    for (const letter of lettersDue(state, '2018-10-15')) {
      const { subject, html, text } = writeLetter(letter, state);
      expect(subject).toMatch(/^\[THƯ THỬ\] /);
      for (const part of [text.replace(/^\*\*\* /, ''), plain(html)])
        expect(part).toMatch(
          /^ĐANG Ở CHẾ ĐỘ THỬ, mọi thư chỉ gửi đến thu@ldld\.vn\. Khi gửi thật, người nhận thư này là: /,
        );
      expect(text).toContain(letter.about.insteadOf!.join(', '));
    }
  });
});

describe('The summary to staff', () => {
  const at = (size: number, more = {}) => written(office(province(size), more), '2018-10-26');

  it('tells staff of a return without a reason, and where to write it', () => {
    const { text } = written(
      office([
        unit('A1', {
          name: 'Đơn vị A',
          status: statuses.fix,
          returned: [{ title: 'Trang Hoa', comment: '', mark: 'm' }],
        }),
      ]),
      '2018-10-26',
    );
    expect(text).toContain(
      '- Đơn vị A: Trang Hoa: trả lại, chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư.',
    );
  });

  it('counts the units by how they stand, as words and as a bar whose cells fill the width', () => {
    const { text, html, subject } = at(60);
    expect(subject).toBe(
      '04/HD-LĐLĐ, tổng hợp đến 26/10/2018: 21/60 đơn vị đã báo cáo, 35 chưa báo cáo, 4 cần sửa',
    );
    expect(text).toContain('Đã báo cáo: 21 | Cần sửa: 4 | Chưa báo cáo: 35');
    const widths = [...html.matchAll(/<td width="(\d+)%"/g)].map(([, width]) => +width!);
    expect(widths.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(100);
    expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(103);
  });

  it('is a call list: each missing unit below its superior, with a number that a phone can call', () => {
    const { text, html } = at(60);
    expect(text).toContain(
      'Liên đoàn Lao động huyện Cầu Kè:\n- Công đoàn cơ sở Trường Tiểu học Hoa Sen 10: 0987 659 109\n',
    );
    expect(html).toContain('<a href="tel:0987659109"');
    expect(text).toContain('Trường Tiểu học Hoa Sen 8: chưa có số');
    expect(text.match(/^- .*Hoa Sen \d+: (0987|chưa)/gm)).toHaveLength(35);
  });

  it('makes a link of each of two numbers, and none of what is not a number', () => {
    const { html } = written(
      office([
        unit('A1', { phone: '0987 654 321; +84 294 385 5123' }),
        unit('B1', { phone: 'hỏi văn phòng' }),
      ]),
      '2018-10-22',
    );
    expect(html.match(/href="tel:[^"]+"/g)).toEqual(['href="tel:0987654321"', 'href="tel:+842943855123"']);
    expect(html).toContain('hỏi văn phòng');
  });

  it('says what changed since the last one, what is to correct, which letters failed, and how sending stands', () => {
    const state = office(
      [
        reported('A1', '2018-10-24', { name: 'Đơn vị mới' }),
        reported('A2', '2018-10-17', { updated: '2018-10-23T10:00:00' }),
        unit('A3', { name: 'Đơn vị sai', ...wasReturned('r') }),
      ],
      {
        register: new Map([
          ['tong-hop/Năm 2018/7', { state: 'sent', at: '2018-10-22T08:05:00' }],
          [
            'nhac/Năm 2018/7/A3',
            { state: 'failed', at: '2018-10-22T08:05:00', why: 'Google không nhận gửi.' },
          ],
          ['nhac/Năm 2017/7/A3', { state: 'failed', at: '2017-10-22T08:05:00' }],
        ]),
        health: {
          quotaLeft: 87,
          runner: 'canbo@ldld.vn',
          lastRun: '2018-10-22T08:06:00',
          nextRun: '2018-10-29T08:00:00',
          zones: { script: 'Asia/Ho_Chi_Minh', book: 'UTC' },
        },
      },
    );
    const { text } = written(state, '2018-10-26');
    for (const words of [
      'Từ bản tổng hợp trước (22/10/2018 08:05): 1 đơn vị mới báo cáo, 1 đơn vị sửa hoặc bổ sung báo cáo.',
      '- Đơn vị mới',
      '- Đơn vị sai: Trang Công đoàn Hoa Sen: trả lại, “Địa chỉ chưa mở được.”',
      'Cả đợt: 1 đã gửi, 1 gửi lỗi.',
      '- Thư nhắc, Đơn vị sai, gửi lỗi, Google không nhận gửi.',
      'Hạn mức còn lại: 87 người nhận.',
      'Người gửi: canbo@ldld.vn.',
      'Lần chạy trước: 22/10/2018 08:06.',
      'Lần chạy tới: 29/10/2018 08:00.',
      'Múi giờ của sổ (UTC)',
    ])
      expect(text).toContain(words);
  });

  it('says when nobody is to send, what the last run did, and nothing of what is not known', () => {
    const zones = { script: 'Asia/Ho_Chi_Minh', book: 'Asia/Ho_Chi_Minh' };
    const { text } = written(
      office([unit('A1')], {
        health: {
          quotaLeft: 0,
          runner: '',
          lastRun: '2018-10-22T08:06:00',
          lastRunDid: '3 thư đã gửi',
          zones,
        },
      }),
      '2018-10-26',
    );
    for (const words of [
      'Cả đợt: chưa gửi thư nào.',
      'Hạn mức còn lại: 0 người nhận.',
      'Người gửi: chưa có.',
      'Lần chạy trước: 22/10/2018 08:06 (3 thư đã gửi).',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Lần chạy tới|Múi giờ/);
    expect(written(office([unit('A1')]), '2018-10-26').text).not.toMatch(
      /Hạn mức|Người gửi|Lần chạy|Múi giờ/,
    );
  });

  it('of a unit with many faults names the first three', () => {
    const faults = (['TOO_SHORT', 'FOREIGN', 'FAKE', 'PREFIX'] as const).map((reason) => ({
      column: 'phone' as const,
      problem: { key: `phone.${reason}` as const },
    }));
    const { text } = written(office([unit('A1', { status: statuses.fix, faults })]), '2018-10-22');
    expect([text.includes('Số này giống số ví dụ.'), text.includes('Đầu số này')]).toEqual([true, false]);
  });

  it('of a round where all have reported says so', () =>
    expect(
      written(
        office([reported('A1', '2018-10-16'), reported('A2', '2018-10-16', { status: statuses.none })]),
        '2018-10-26',
      ).text,
    ).toMatch(/^Đến ngày 26\/10\/2018 \(thứ Sáu\): cả 2 đơn vị đã báo cáo đầy đủ\./));

  it.each([1000, 5000])(
    'with %i units stays below 90 KB, and leaves the rest to the attached table',
    (size) => {
      const { html, text, attachments } = at(size);
      expect(Buffer.byteLength(html)).toBeLessThan(90_000);
      expect(plain(html)).toMatch(/và \d+ đơn vị khác, xem tệp đính kèm/);
      expect(Buffer.byteLength(text)).toBeLessThan(90_000);
      expect(readTable(attachments[0]!.content)).toHaveLength(size + 1);
    },
  );

  it('with very long names still stays below 90 KB', () => {
    const { html } = written(
      office(
        Array.from({ length: 200 }, (_, i) =>
          unit(`U${i}`, { name: `${'Ễ'.repeat(290)} ${i}`, phone: '0987 654 321, 0294 385 5123' }),
        ),
      ),
      '2018-10-26',
    );
    expect(Buffer.byteLength(html)).toBeLessThan(90_000);
    expect(plain(html)).toMatch(/và \d+ đơn vị khác, xem tệp đính kèm/);
  });

  it('has a table attached that Excel reads as Vietnamese and that cannot calculate', () => {
    const state = office([
      unit('A1', {
        name: '=HYPERLINK("http://x","mở")',
        phone: '+84 987 654 321',
        parent: '-1+1',
        ...addressed('@sum(1)'),
        kind: 'Có "nháy", phẩy',
      }),
    ]);
    const [file] = written(state, '2018-10-22').attachments;
    expect([file!.name, file!.mime, file!.content.charCodeAt(0)]).toEqual([
      'tong-hop-2018-10-22.csv',
      'text/csv',
      0xfeff,
    ]);
    const [, row] = readTable(file!.content);
    expect(row!.slice(0, 4)).toEqual(['A1', `'=HYPERLINK("http://x","mở")`, 'Có "nháy", phẩy', "'-1+1"]);
    expect([row![9], row![10]]).toEqual(["'+84 987 654 321", "'@sum(1)"]);
  });
});

describe('What people typed', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    'A & B <b>',
    'dòng 1\r\nBcc: ai@do.vn',
    '\u2028\0\x07',
    '=1+1',
    '</td></table>',
    '𝒳 🙂',
    '\uD800',
    'x'.repeat(40_000),
    '&lt;b&gt;',
  );
  const shape = (html: string): string =>
    (html.match(/<[^>]*>/g) ?? [])
      .filter((tag) => tag !== '<br>')
      .map((tag) => tag.replace(/"[^"]*"/g, '""'))
      .join('');
  const somewhere = (evil: string, where: number): LetterState => {
    const put = (i: number, otherwise: string): string => (i === where ? evil : otherwise);
    return office(
      [
        unit('H1', { ...hasReported('2018-10-16'), name: put(0, 'Cấp trên') }),
        unit('A1', { name: put(1, 'Đơn vị'), parent: 'H1', phone: put(2, '0987') }),
        unit('B1', {
          status: statuses.fix,
          parent: put(3, 'H1'),
          faults: [
            { column: 'kind', problem: { key: 'account.kindUnknown', with: { text: put(4, 'Blog') } } },
            {
              column: '',
              problem: { key: 'across.OTHER_UNIT', with: { other: put(5, 'Đơn vị B'), units: '', count: 1 } },
            },
          ],
          returned: [{ title: put(6, 'Trang'), comment: put(7, 'Sửa.'), mark: 'm' }],
        }),
      ],
      {
        contact: put(8, 'Bà Hoa'),
        guidance: put(9, 'HD'),
        department: put(10, 'Ban'),
        federation: put(11, 'LĐLĐ'),
        round: put(12, 'Năm'),
        register: new Map([
          ['moi/Năm/A1', { state: 'failed', at: '2018-10-15T08:00:00', why: put(13, 'Lỗi.') }],
        ]),
      },
    );
  };

  it('is shown as text and never as HTML, a header or a second line of the subject, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 13 }), (evil, where) => {
        const plainOnes = lettersDue(somewhere('Xin chào', where), '2018-10-22'),
          evilState = somewhere(evil, where);
        lettersDue(evilState, '2018-10-22').forEach((letter: Letter, i) => {
          const { subject, html } = writeLetter(letter, evilState);
          expect(shape(html)).toBe(shape(writeLetter(plainOnes[i]!, somewhere('Xin chào', where)).html));
          expect(subject).not.toMatch(/[\r\n\0\u2028]/);
          expect(subject.length).toBeLessThanOrEqual(201);
          expect(Buffer.byteLength(html)).toBeLessThan(90_000);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('in a link is used only when it is a web address', () => {
    for (const book of ['javascript:alert(1)', 'data:text/html,x', 'https://a" onclick="x', 'không có']) {
      const { html, text } = written(office([unit('A1')], { links: { book } }), '2018-10-15', 'A1');
      expect(html).not.toContain('<a ');
      expect(text).not.toContain(book);
    }
  });

  it('never leaves a hole: no letter says undefined, NaN or an empty pair of brackets', () => {
    for (const { name, subject, html, text, zalo } of all)
      expect([
        name,
        /undefined|NaN|null|\[object|\(\)|“”| {2}[^ ]|\.\.(?!\.)/.exec(`${subject}\n${text}\n${zalo}`)?.[0],
        /undefined|NaN|\[object/.exec(html)?.[0],
      ]).toEqual([name, undefined, undefined]);
  });
});

describe('The HTML', () => {
  it.each(all)(
    '$name is made of tables at most 600 px wide, with no picture, style sheet, script or form',
    ({ html }) => {
      expect(html).not.toMatch(/<(img|style|script|form|link|div|p|ul|svg)\b/i);
      expect(html.match(/width="(\d+)"/g)!.every((width) => +width.replace(/\D/g, '') <= 600)).toBe(true);
      expect(html.match(/<table/g)!.length).toBe(html.match(/<table role="presentation"/g)!.length);
    },
  );

  it.each(all)(
    '$name sets a background wherever it sets a text colour, so that a dark theme turns both',
    ({ html }) => {
      for (const [, style] of html.matchAll(/<td[^>]*style="([^"]*)"/g))
        if (/(^|;)color:/.test(style!)) expect(style).toMatch(/background-color:/);
    },
  );

  it.each(all)('$name says in plain text all that it says in HTML', ({ html, text }) => {
    const flat = text.replace(/\s+/g, ' ').toLowerCase();
    for (const [, cell] of html.matchAll(/<td[^>]*>([^<>]{12,})<\/td>/g))
      expect(flat).toContain(plain(cell!).toLowerCase());
  });

  it('is measured in bytes as it will be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = Buffer.byteLength(text);
        expect(bytesOf(text)).toBeGreaterThanOrEqual(bytes);
        expect(bytesOf(text)).toBeLessThanOrEqual(bytes * 1.5);
      }),
    );
    expect(bytesOf('Đơn vị')).toBe(Buffer.byteLength('Đơn vị'));
  });
});

describe('The text for a Zalo group', () => {
  it('says what is owed, by when, where, and whom to call', () => {
    const state = office([
      unit('A1', { name: 'Đơn vị A', link: 'https://script.google.com/macros/s/x/exec?ma=bi-mat' }),
    ]);
    expect(zaloText(lettersDue(state, '2018-10-15')[1]!, state)).toBe(
      [
        'Thực hiện Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018, đề nghị Đơn vị A báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về Ban Tuyên giáo - Nữ công.',
        'Thời hạn: trước ngày 30/10/2018, tức chậm nhất hết ngày 29/10/2018 (thứ Hai); còn 14 ngày.',
        'Mở bằng máy tính: https://docs.google.com/spreadsheets/d/vi-du/edit ▸ Sổ Tài Khoản ▸ Khai báo tài khoản',
        'Cần hỗ trợ, đề nghị liên hệ: Bà Nguyễn Thị Hoa, 0987 654 321.',
        'LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ VINH',
        'BAN TUYÊN GIÁO - NỮ CÔNG',
      ].join('\n'),
    );
  });

  it('never gives away a unit’s own link, number or address, for a group is read by many', () => {
    for (const { zalo, state } of all) {
      expect(zalo).not.toMatch(/exec\?|@/);
      expect(zalo.replace(state.contact, '')).not.toMatch(/0\d{3} ?\d{3}/);
    }
  });

  it('leads to the unit’s own letter where letters carry links: no computer is needed', () => {
    const state = office([unit('H04')]);
    const linked = {
      ...state,
      links: { ...state.links, ofUnit: () => 'https://script.google.com/exec?k=1' },
    };
    const zalo = zaloText(lettersDue(state, '2018-10-15')[0]!, linked);
    expect(zalo).toContain('Mở biểu mẫu: bấm nút trong thư mới nhất gửi đến email của đơn vị.');
    expect(zalo).not.toMatch(/máy tính|exec\?/);
  });

  it('of the summary lists the missing units by name, and counts those beyond sixty', () => {
    const { letter } = written(office(province(200)), '2018-10-26');
    const zalo = zaloText(letter, office(province(200)));
    expect(zalo.match(/^- Công đoàn/gm)).toHaveLength(60);
    expect(zalo).toMatch(/^và \d+ đơn vị khác$/m);
  });
});
