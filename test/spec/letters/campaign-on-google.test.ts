// The campaign of 2018 on the local Google, from the day before the invitation to a week after the deadline:
// sixty units, some of which report as it goes.
import { goodPage, type UnitGiven } from '../../support/office';
import { dayOfMail, givenLetters, pairs, STAFF, type LettersOffice } from '../../support/letters';

jest.setTimeout(300_000);

const code = (i: number): string => `T${String(i).padStart(2, '0')}`;
const mailOf = (unit: string): string => `${unit.toLowerCase()}@example.org`;
const sixty: UnitGiven[] = [
  {
    code: 'H01',
    name: 'Liên đoàn Lao động huyện Cầu Kè',
    kind: 'LĐLĐ huyện',
    email: mailOf('H01'),
    phone: '0913 456 700',
  },
  ...Array.from({ length: 10 }, (_, i) => ({
    code: `X${i}`,
    name: `Công đoàn xã số ${i}`,
    kind: 'CĐCS',
    parent: 'H01',
    email: mailOf(`X${i}`),
    phone: `0913 456 71${i}`,
  })),
  ...Array.from({ length: 49 }, (_, i) => ({
    code: code(i),
    name: `Công đoàn cơ sở số ${i}`,
    kind: 'CĐCS trực thuộc',
    email: mailOf(code(i)),
    phone: `0913 456 ${800 + i}`,
  })),
];
sixty.find(({ code: one }) => one === 'T45')!.extendedTo = '05/11/2018';
sixty.find(({ code: one }) => one === 'T46')!.email = '';
sixty.find(({ code: one }) => one === 'T47')!.required = 'Không';

/** Rows of accounts as somebody pastes them for several units: staff's own hand answers for nobody. */
const pasted = (units: readonly string[], kind = 'Trang'): string[][] =>
  units.map((unit) => {
    const none = kind === 'Không có';
    return [
      unit,
      '',
      kind,
      '',
      none ? '' : `Trang ${unit}`,
      none ? '' : `https://www.facebook.com/congdoan.${unit.toLowerCase()}`,
      none ? '' : 'Nguyễn Thị Hoa',
      none ? '' : 'Chủ tịch',
      none ? '' : `09134567${unit.slice(1)}`,
      none ? '' : `fb.${mailOf(unit)}`,
      // Nobody is a second administrator.
      '',
      '',
      none ? 'Đơn vị đang lập trang' : '',
    ];
  });

const paste = (office: LettersOffice, rows: string[][]): void => {
  office.cauKe.hand.paste('Tài khoản', `A${office.rows('Tài khoản').length + 2}`, rows);
};
const lineOf = (office: LettersOffice, unit: string): number =>
  office.rows('Tài khoản').findIndex((row) => row['Mã đơn vị'] === unit) + 2;

/** What happens beside the letters. */
function happens(office: LettersOffice, day: string): void {
  if (day === '2018-10-18') paste(office, pasted(Array.from({ length: 20 }, (_, i) => code(i))));
  if (day === '2018-10-23') {
    office.staff.types('Tài khoản', lineOf(office, 'T00'), 'Ý kiến', 'Địa chỉ chưa mở được.');
    office.staff.types('Tài khoản', lineOf(office, 'T00'), 'Duyệt', 'Trả lại');
  }
  if (day === '2018-10-24')
    office.staff.reports([{ rowId: 'rh01', version: '', fields: { ...goodPage }, stopped: false }], 'H01');
  if (day === '2018-10-27')
    paste(
      office,
      pasted(
        Array.from({ length: 25 }, (_, i) => code(20 + i)),
        'Không có',
      ),
    );
  if (day === '2018-10-31')
    office.cauKe.types(
      'Tài khoản',
      lineOf(office, 'T00'),
      'Địa chỉ truy cập',
      'https://www.facebook.com/congdoan.so.khong',
    );
}

const days = (from: string, to: string): string[] => {
  const out: string[] = [];
  for (let t = Date.parse(`${from}T00:00:00Z`); t <= Date.parse(`${to}T00:00:00Z`); t += 86_400_000)
    out.push(new Date(t).toISOString().slice(0, 10));
  return out;
};

describe('The campaign of 2018 on the local Google', () => {
  const office = givenLetters({ units: sixty });
  const runs = days('2018-10-13', '2018-11-06').map((day) => {
    const [run] = office.noonOf(day);
    happens(office, day);
    return { day, run };
  });

  it('has one run a day, and every run comes to its end', () => {
    expect(runs.filter(({ run }) => !run?.ok).map(({ day, run }) => [day, run?.error?.message])).toEqual([]);
    expect(office.google.runs.filter(({ functionName }) => functionName === 'sendDailyLetters').length).toBe(
      runs.length + 1,
    );
  });

  it('sends each kind on its day, and on no other', () => {
    expect(office.sentByDay()).toEqual({
      '15/10': { 'Thư tổng hợp': 1, 'Thư mời': 58 },
      '19/10': { 'Thư cảm ơn': 20 },
      '22/10': { 'Thư tổng hợp': 1, 'Thư nhắc': 38 },
      '24/10': { 'Thư trả lại': 1 },
      '25/10': { 'Thư cảm ơn': 1 },
      '26/10': { 'Thư tổng hợp': 1, 'Thư cho cấp trên': 1, 'Thư nhắc': 37 },
      '29/10': { 'Thư tổng hợp': 1, 'Thư cho cấp trên': 1, 'Thư nhắc': 13, 'Thư cảm ơn': 25 },
      '30/10': { 'Thư tổng hợp': 1, 'Thư cho cấp trên': 1, 'Thư quá hạn': 12 },
      '02/11': { 'Thư nhắc': 1 },
      '05/11': { 'Thư nhắc': 1 },
      '06/11': { 'Thư tổng hợp': 1, 'Thư cho cấp trên': 1, 'Thư quá hạn': 12 },
    });
  });

  it('has one line in Thư for every letter that left, and none for a letter that did not', () => {
    const sent = office.letters
      .filter((row) => row['Trạng thái'] === 'Đã gửi')
      .map((row) => `${row['Người nhận']} | ${row['Tiêu đề']}`);
    expect([...sent].sort()).toEqual(pairs(office.outbox).sort());
    const others = office.letters
      .filter((row) => row['Trạng thái'] !== 'Đã gửi')
      .map((row) => `${row['Đơn vị']}: ${row['Trạng thái']}, ${row['Lý do']}`);
    expect(new Set(others)).toEqual(
      new Set(['T46: Gửi lỗi, Đơn vị chưa có email liên hệ trong thẻ Đơn vị. Ghi email, hoặc gọi điện.']),
    );
    expect(new Set(office.letters.map((row) => row['Mã thư'])).size).toBe(office.letters.length);
  });

  it('never writes to one unit twice in a day', () => {
    const seen = office.outbox.map((mail) => `${dayOfMail(mail)} ${mail.to.join()}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('tells a unit that never reports the same thing ever more urgently', () => {
    expect(
      office.mailsTo(mailOf('T48')).map((mail) => `${dayOfMail(mail).slice(5)} ${mail.subject}`),
    ).toEqual([
      '10-15 04/HD-LĐLĐ, Công đoàn cơ sở số 48: đề nghị báo cáo tài khoản Facebook, thời hạn hết ngày 29/10/2018 (còn 14 ngày)',
      '10-22 04/HD-LĐLĐ, Công đoàn cơ sở số 48: nhắc báo cáo tài khoản Facebook, thời hạn hết ngày 29/10/2018 (còn 7 ngày)',
      '10-26 04/HD-LĐLĐ, Công đoàn cơ sở số 48: nhắc báo cáo tài khoản Facebook, thời hạn hết ngày 29/10/2018 (còn 3 ngày)',
      '10-29 04/HD-LĐLĐ, Công đoàn cơ sở số 48: nhắc báo cáo tài khoản Facebook, thời hạn hết ngày 29/10/2018',
      '10-30 04/HD-LĐLĐ, Công đoàn cơ sở số 48: nhắc báo cáo tài khoản Facebook, thời hạn 29/10/2018 đã qua 1 ngày',
      '11-06 04/HD-LĐLĐ, Công đoàn cơ sở số 48: nhắc báo cáo tài khoản Facebook, thời hạn 29/10/2018 đã qua 8 ngày',
    ]);
  });

  it('thanks a unit that reported, tells it of what was returned, and then says nothing more', () => {
    const toT00 = office.mailsTo(mailOf('T00'));
    expect(toT00.map(({ subject }) => subject.replace(/^.*: /, ''))).toEqual([
      expect.stringMatching(/^đề nghị/),
      'đã nhận báo cáo ngày 18/10/2018',
      expect.stringMatching(/cần sửa/),
      expect.stringMatching(/cần sửa/),
      expect.stringMatching(/cần sửa/),
      expect.stringMatching(/cần sửa/),
    ]);
    expect(toT00[2]!.body).toContain('đề nghị bổ sung: “Địa chỉ chưa mở được.”');
    expect(office.mailsTo(mailOf('T21')).map(({ subject }) => subject.replace(/^.*: |, .*$/g, ''))).toEqual([
      'đề nghị báo cáo tài khoản Facebook',
      'nhắc báo cáo tài khoản Facebook',
      'nhắc báo cáo tài khoản Facebook',
      expect.stringMatching(/^đã nhận báo cáo ngày /),
    ]);
  });

  it('gives a unit with an extension its reminders before its own last day, and never says to it that it is overdue', () => {
    expect(
      office
        .mailsTo(mailOf('T45'))
        .map((mail) => `${dayOfMail(mail).slice(5)} ${mail.subject.replace(/^.*Facebook, /, '')}`),
    ).toEqual([
      '10-15 thời hạn hết ngày 05/11/2018 (còn 21 ngày)',
      '10-22 thời hạn hết ngày 05/11/2018 (còn 14 ngày)',
      '10-29 thời hạn hết ngày 05/11/2018 (còn 7 ngày)',
      '11-02 thời hạn hết ngày 05/11/2018 (còn 3 ngày)',
      '11-05 thời hạn hết ngày 05/11/2018',
      '11-06 thời hạn 05/11/2018 đã qua 1 ngày',
    ]);
  });

  it('says nothing to a unit that need not report', () => expect(office.mailsTo(mailOf('T47'))).toEqual([]));

  it('names to the superior its own units only, after its own report', () => {
    const digests = office.mailsTo(mailOf('H01')).filter(({ subject }) => /trực thuộc/.test(subject));
    expect(
      digests.map((mail) => [
        dayOfMail(mail).slice(5),
        (mail.body.match(/^- Công đoàn xã số \d: chưa báo cáo$/gm) ?? []).length,
        /Công đoàn cơ sở/.test(mail.body),
      ]),
    ).toEqual([
      ['10-26', 10, false],
      ['10-29', 10, false],
      ['10-30', 10, false],
      ['11-06', 10, false],
    ]);
  });

  it('gives staff a summary that counts, names whom to call, and says what changed since the last', () => {
    const summaries = office.mailsTo(STAFF);
    expect(
      summaries.map((mail) => `${dayOfMail(mail).slice(5)} ${mail.subject.replace(/ \(.*/, '')}`),
    ).toEqual([
      '10-15 04/HD-LĐLĐ, tổng hợp đến 15/10/2018: 0/59 đơn vị đã báo cáo, 59 chưa báo cáo',
      '10-22 04/HD-LĐLĐ, tổng hợp đến 22/10/2018: 20/59 đơn vị đã báo cáo, 39 chưa báo cáo',
      '10-26 04/HD-LĐLĐ, tổng hợp đến 26/10/2018: 20/59 đơn vị đã báo cáo, 38 chưa báo cáo, 1 cần sửa',
      '10-29 04/HD-LĐLĐ, tổng hợp đến 29/10/2018: 45/59 đơn vị đã báo cáo, 13 chưa báo cáo, 1 cần sửa',
      '10-30 04/HD-LĐLĐ, tổng hợp đến 30/10/2018: 45/59 đơn vị đã báo cáo, 13 chưa báo cáo, 1 cần sửa',
      '11-06 04/HD-LĐLĐ, tổng hợp đến 06/11/2018: 46/59 đơn vị đã báo cáo, 13 chưa báo cáo',
    ]);
    expect(summaries[1]!.body).toContain('20 đơn vị mới báo cáo');
    expect(summaries[3]!.body).toMatch(/Công đoàn cơ sở số 46: 0913 456 846/);
    expect(summaries.every(({ attachments }) => attachments.length === 1)).toBe(true);
  });
});
