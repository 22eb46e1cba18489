// What staff do in the panel `Thư…`, and what it tells them.
import type { LetterPreview, LettersView } from '../../../src/app/views';
import {
  asRead,
  givenLetters,
  must,
  NEXT_STAFF,
  saidIn,
  STAFF,
  unitsNumbered,
  type LettersOffice,
} from '../../support/letters';

const INVITATION = 'moi/2018-1/U0000',
  WEEK = 'nhac/2018-1/7/U0000';
const asks = <T>(office: LettersOffice, name: string, input: unknown, who = office.staff) =>
  who.opensPage('Thư…').asks<T>(name, input);
const given = (more = {}) => givenLetters({ units: unitsNumbered(3), ...more });

describe('The panel', () => {
  it('shows the coming days by date, with every letter by name', () => {
    const { days } = given().panel();
    expect(days.map(({ words, counts }) => `${words}: ${counts}`)).toEqual([
      '15/10/2018 (thứ Hai): 1 thư tổng hợp, 3 thư mời',
      '22/10/2018 (thứ Hai): 1 thư tổng hợp, 3 thư nhắc',
      '26/10/2018 (thứ Sáu): 1 thư tổng hợp, 3 thư nhắc',
      '29/10/2018 (thứ Hai): 1 thư tổng hợp, 3 thư nhắc',
      '30/10/2018 (thứ Ba): 1 thư tổng hợp, 3 thư quá hạn',
    ]);
    expect(days[0]!.letters.map(({ key, name, to }) => [key, name, to])).toEqual([
      ['tong-hop/2018-1/14', 'Ban Tuyên giáo - Nữ công', STAFF],
      [INVITATION, 'Công đoàn cơ sở số 0', 'u0@example.org'],
      ['moi/2018-1/U0001', 'Công đoàn cơ sở số 1', 'u1@example.org'],
      ['moi/2018-1/U0002', 'Công đoàn cơ sở số 2', 'u2@example.org'],
    ]);
  });

  it('shows what went, the newest first', () => {
    const office = given();
    office.noonOf('2018-10-22');
    const { recent } = office.panel();
    expect(
      recent
        .slice(0, 4)
        .map(({ unit, name }) => `${unit} ${name}`.trim())
        .sort(),
    ).toEqual(['', ...[0, 1, 2].map((i) => `U000${i} Công đoàn cơ sở số ${i}`)]);
    expect(recent.map(({ kind, at }) => `${at.slice(0, 10)} ${kind}`).slice(0, 5)).toEqual([
      '22/10/2018 Thư nhắc',
      '22/10/2018 Thư nhắc',
      '22/10/2018 Thư nhắc',
      '22/10/2018 Thư tổng hợp',
      '15/10/2018 Thư mời',
    ]);
  });

  it('is for staff alone, and so is each of its acts', () => {
    const office = given();
    for (const [name, input] of [
      ['lettersView', {}],
      ['previewLetter', { key: INVITATION }],
      ['sendToMe', { key: INVITATION }],
      ['sendNow', { key: INVITATION }],
      ['skipLetter', { key: INVITATION }],
      ['decideUnknown', { key: INVITATION, wasSent: true }],
      ['switchLetters', { on: true, takeOver: true }],
    ] as const) {
      expect(saidIn(asks(office, name, input, office.unlisted))).toEqual([
        expect.stringMatching(/^Mục này chỉ dành cho cán bộ/),
      ]);
    }
    expect([office.outbox, office.letters]).toEqual([[], []]);
  });

  it('shows a letter as it will go, also one of a later day, and the same for a Zalo group', () => {
    const office = given();
    const { subject, html, text, zalo, to } = must(
      asks<LetterPreview>(office, 'previewLetter', { key: WEEK }),
    );
    expect([subject, to]).toEqual([
      '04/HD-LĐLĐ, Công đoàn cơ sở số 0: nhắc báo cáo tài khoản Facebook, thời hạn hết ngày 29/10/2018 (còn 7 ngày)',
      'u0@example.org',
    ]);
    expect(html).toContain('<!DOCTYPE html>');
    expect(text).toContain('chậm nhất hết ngày 29/10/2018 (thứ Hai)');
    expect(zalo).toContain('Mở bằng máy tính: https://docs.google.com/spreadsheets/d/');
    office.noonOf('2018-10-22');
    const [sent] = office.mailsTo('u0@example.org').slice(-1);
    expect([sent!.subject, sent!.htmlBody, sent!.body]).toEqual([subject, html, text]);
  });

  it('shows a letter of today also when the quota makes it wait, and names what is attached to a summary', () => {
    const office = given();
    office.passesTo('2018-10-15', '06:00');
    office.google.mailQuota.set(STAFF, 0);
    expect(must(asks<LetterPreview>(office, 'previewLetter', { key: INVITATION }))).toMatchObject({
      to: 'u0@example.org',
      attachments: [],
    });
    expect(
      must(asks<LetterPreview>(office, 'previewLetter', { key: 'tong-hop/2018-1/14' })).attachments,
    ).toEqual([expect.stringMatching(/^tong-hop-.*\.csv$/)]);
  });

  it('shows letters of one moment from the last line upwards, and older ones below', () => {
    const office = given();
    office.noonOf('2018-10-15');
    for (const line of [2, 3, 4, 5])
      office.staff.types('Thư', line, 'Lúc', line === 2 ? '16/10/2018 08:00' : '15/10/2018 08:00');
    expect(office.panel().recent.map(({ key }) => key)).toEqual(
      [office.letters[0]!, ...office.letters.slice(1).reverse()].map((row) => row['Mã thư']),
    );
  });

  it('names the unit of a letter although its code has a space beside it', () => {
    const office = given();
    office.noonOf('2018-10-15');
    office.staff.types(
      'Thư',
      office.letters.findIndex((row) => row['Đơn vị'] === 'U0001') + 2,
      'Đơn vị',
      'U0001 ',
    );
    expect(office.panel().recent.find(({ key }) => key === 'moi/2018-1/U0001')!.name).toBe(
      'Công đoàn cơ sở số 1',
    );
  });

  it('says that a letter is no longer there', () =>
    expect(saidIn(asks(given(), 'previewLetter', { key: 'moi/2018-1/KHAC' }))).toEqual([
      'Thư này không còn trong lịch gửi. Mở lại bảng Thư.',
    ]));
});

describe('The days to come', () => {
  const coming = (account: 'consumer' | 'workspace', left?: number): string[] => {
    const office = givenLetters({ units: unitsNumbered(150), account });
    office.passesTo('2018-10-15', '06:00');
    if (left !== undefined) office.google.mailQuota.set(STAFF, left);
    return office
      .panel()
      .days.slice(0, 2)
      .map(({ words, counts }) => `${words.slice(0, 5)}: ${counts}`);
  };
  it('are what a day’s quota allows', () =>
    expect(coming('consumer')).toEqual([
      '15/10: 1 thư tổng hợp, 89 thư mời; 61 thư chờ hôm sau',
      '16/10: 61 thư mời',
    ]));
  it('begin with what is left of today’s; tomorrow has a whole one', () =>
    expect(coming('consumer', 40)).toEqual([
      '15/10: 1 thư tổng hợp, 29 thư mời; 121 thư chờ hôm sau',
      '16/10: 90 thư mời; 31 thư chờ hôm sau',
    ]));
  it('are longer with the quota of a Workspace account', () =>
    expect(coming('workspace')[0]).toBe('15/10: 1 thư tổng hợp, 150 thư mời'));
});

describe('Test mode', () => {
  const TESTER = 'thu@example.org';
  const office = given({ settings: { 'Chế độ thử: gửi mọi thư đến': TESTER } });
  const view = office.panel();
  office.noonOf('2018-10-15');

  it('sends every letter to the tester, marked, with the true recipient in the text', () => {
    expect(office.outbox.map(({ to, cc, bcc }) => [...to, ...cc, ...bcc].join())).toEqual(
      Array(4).fill(TESTER),
    );
    expect(office.outbox.every(({ subject }) => subject.startsWith('[THƯ THỬ] '))).toBe(true);
    expect(
      office.outbox.map(({ body }) => /Khi gửi thật, người nhận thư này là: (.*)\. \*\*\*/.exec(body)?.[1]),
    ).toEqual([STAFF, 'u0@example.org', 'u1@example.org', 'u2@example.org']);
    expect(office.outbox.every(({ htmlBody }) => htmlBody!.includes('ĐANG Ở CHẾ ĐỘ THỬ'))).toBe(true);
  });

  it('shows in the panel and in the summary', () => {
    expect(view.testTo).toBe(TESTER);
    expect(view.warn).toContain(`Đang ở chế độ thử: mọi thư chỉ gửi đến ${TESTER}.`);
    expect(office.outbox[0]!.body).toContain(`ĐANG Ở CHẾ ĐỘ THỬ, mọi thư chỉ gửi đến ${TESTER}.`);
  });

  it('uses up no real letter: afterwards the invitation goes to the units', () => {
    office.sets('Chế độ thử: gửi mọi thư đến', '');
    office.noonOf('2018-10-16');
    expect(
      office
        .mailsOn('2018-10-16')
        .map(({ to, subject }) => `${to.join()} ${/tổng hợp|đề nghị/.exec(subject)?.[0]}`),
    ).toEqual([
      `${STAFF} tổng hợp`,
      'u0@example.org đề nghị',
      'u1@example.org đề nghị',
      'u2@example.org đề nghị',
    ]);
  });
});

describe('Switching on is refused', () => {
  const refused = (more: object, before: (office: LettersOffice) => void = () => undefined): string[] => {
    const office = given({ on: false, ...more });
    before(office);
    const said = saidIn(office.switches(true, false, office.owner));
    expect([office.google.triggers, office.row('Cấu hình', 'Mục', 'Gửi thư tự động')['Giá trị']]).toEqual([
      [],
      'Không',
    ]);
    return said;
  };

  it('without a deadline', () =>
    expect(refused({ dueBefore: '' })).toEqual([
      'Thẻ Đợt: cột “Hạn nộp (trước ngày)” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ 30/10/2018.',
    ]));
  it('without a first day of letters', () =>
    expect(refused({ settings: { 'Gửi thư từ ngày': '' } })).toEqual([
      'Thẻ Đợt: cột “Gửi thư từ ngày” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ 30/10/2018.',
    ]));
  it('without an address of staff', () =>
    expect(refused({ settings: { 'Email cán bộ phụ trách': '' } })).toEqual([
      'Thẻ Cấu hình: mục “Email cán bộ phụ trách” còn trống. Ghi vào cột Giá trị của mục đó.',
    ]));
  it('when the sheet and the script have different time zones', () => {
    expect(refused({}, (office) => office.setsZone('America/Los_Angeles'))).toEqual([
      'Múi giờ của sổ (America/Los_Angeles) và của chương trình (Asia/Ho_Chi_Minh) khác nhau. Chọn “Thiết lập, sửa lại sổ”.',
    ]);
  });
  it('when a setting cannot be read', () =>
    expect(refused({ settings: { 'Nhắc trước hạn (số ngày)': 'hai tuần' } })).toEqual([
      'Thẻ Cấu hình: mục “Nhắc trước hạn (số ngày)” ghi “hai tuần”. Ghi như 14, 7, 3, 1.',
    ]));

  it('without the right to make triggers: Google asks for it, and nothing is half switched on', () => {
    const office = given({ on: false });
    office.staff.opensPage('Thư…');
    office.staff.hand.refuses(['https://www.googleapis.com/auth/script.scriptapp']);
    expect(office.staff.rpc('switchLetters', { on: true, takeOver: false }).ok).toBe(false);
    expect([office.google.triggers, office.row('Cấu hình', 'Mục', 'Gửi thư tự động')['Giá trị']]).toEqual([
      [],
      'Không',
    ]);
    office.staff.hand.consents();
    expect(office.switches(true).ok).toBe(true);
  });

  it('while the sheet is being written: nothing is half switched on', () => {
    const office = given({ on: false });
    office.owner.opensPage('Thư…');
    const release = office.google.holdScriptLock();
    expect(saidIn(office.owner.asks<LettersView>('switchLetters', { on: true, takeOver: false }))).toEqual([
      expect.stringMatching(/^Nhiều người đang ghi vào sổ cùng lúc/),
    ]);
    release();
    office.noonOf('2018-10-15');
    expect(office.outbox).toEqual([]);
  });
});

describe('The state of letters in words', () => {
  it('tells who sends, what the last run did, when the next comes, and the quota', () => {
    const office = given();
    office.noonOf('2018-10-15');
    expect(office.panel().health).toEqual([
      `Người gửi: ${STAFF}.`,
      expect.stringMatching(/^Lượt gần nhất: 15\/10\/2018 08:\d\d \(4 thư đã gửi\)\.$/),
      'Lượt tới: 16/10/2018 (thứ Ba), khoảng 8 giờ.',
      'Hạn mức còn lại hôm nay: 96 người nhận.',
    ]);
  });

  it('is told to staff in the summary too, each thing once', () => {
    const office = given();
    for (const day of ['2018-10-15', '2018-10-22']) office.noonOf(day);
    expect(office.mailsTo(STAFF).slice(-1)[0]!.body).toMatch(
      /Người gửi: canbo@example\.org\. Lần chạy trước: \d\d\/10\/2018 08:\d\d \(không có thư đến hạn\)\. Lần chạy tới: 23\/10\/2018 08:00\./,
    );
  });

  it('tells when nobody sends', () =>
    expect(given({ on: false }).panel().health).toEqual([
      'Chưa ai được giao gửi thư.',
      'Chưa có lượt gửi nào.',
      'Hạn mức còn lại hôm nay: 100 người nhận.',
    ]));

  it('tells the runner that the trigger is gone and letters go no longer, and “Bật lại” brings it back', () => {
    const office = given();
    expect(office.panel().stopped).toEqual([]);
    office.google.stage.world.memory.triggers.length = 0;
    expect(office.panel().stopped).toEqual(['Thư tự động đã ngừng vì lịch hằng ngày bị xóa. Bấm “Bật lại”.']);
    expect(office.switchesOn().stopped).toEqual([]);
    expect(office.google.triggers.length).toBe(1);
  });

  it('tells other staff, who cannot see the trigger, once no run has come for more than a day, and whom to ask', () => {
    const office = given({ settings: { 'Email cán bộ phụ trách': `${STAFF}, ${NEXT_STAFF}` } });
    const other = office.clerk(NEXT_STAFF);
    office.noonOf('2018-10-15');
    office.google.stage.world.memory.triggers.length = 0;
    expect(office.panel(other).stopped).toEqual([]);
    office.noonOf('2018-10-17');
    expect(office.panel(other).stopped).toEqual([
      `Lịch chạy của ${STAFF} đã quá một ngày không gửi thư. Báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,
    ]);
    expect(office.switchesOn(other, true).stopped).toEqual([]);
  });

  it('says nothing of the kind while letters are paused', () => {
    const office = given();
    office.google.stage.world.memory.triggers.length = 0;
    office.sets('Gửi thư tự động', 'Không');
    expect(office.panel().stopped).toEqual([]);
  });

  it('follows a changed hour as soon as the one who sends opens it; others are told whom it waits for', () => {
    const office = given({ settings: { 'Email cán bộ phụ trách': `${STAFF}, ${NEXT_STAFF}` } });
    office.sets('Giờ gửi thư', '14');
    expect(office.panel(office.clerk(NEXT_STAFF)).warn).toContain(
      `Mục “Giờ gửi thư” ghi 14 giờ nhưng lịch vẫn chạy lúc 8 giờ. Lịch đổi theo khi ${STAFF} mở bảng Thư.`,
    );
    const { health, warn } = office.panel();
    expect([
      health.filter((line) => /^Lượt tới/.test(line)),
      warn.filter((line) => /Giờ gửi thư/.test(line)),
    ]).toEqual([['Lượt tới: 12/10/2018 (thứ Sáu), khoảng 14 giờ.'], []]);
    expect(office.google.triggers.length).toBe(1);
    const [run] = office.noonOf('2018-10-16');
    expect(run?.startedAt).toMatch(/T07:/); // 14 o'clock in Vietnam
  });

  it('does not follow it for somebody whom another has replaced, although the old trigger is still there', () => {
    const office = given({ settings: { 'Email cán bộ phụ trách': `${STAFF}, ${NEXT_STAFF}` } });
    office.switchesOn(office.clerk(NEXT_STAFF), true);
    expect(office.google.triggers.map(({ owner }) => owner)).toEqual([STAFF, NEXT_STAFF]);
    office.sets('Giờ gửi thư', '14');
    expect(office.panel().warn).toContain(
      `Mục “Giờ gửi thư” ghi 14 giờ nhưng lịch vẫn chạy lúc 8 giờ. Lịch đổi theo khi ${NEXT_STAFF} mở bảng Thư.`,
    );
    expect(office.panel(office.clerk(NEXT_STAFF)).warn.filter((line) => /Giờ gửi thư/.test(line))).toEqual(
      [],
    );
  });

  it('waits with a changed hour while letters are paused, and takes it when they are switched on again', () => {
    const office = given();
    office.sets('Gửi thư tự động', 'Không');
    office.sets('Giờ gửi thư', '14');
    const before = office.google.triggers;
    office.panel();
    expect(office.google.triggers).toEqual(before);
    office.switchesOn();
    expect(office.panel().health).toContain('Lượt tới: 12/10/2018 (thứ Sáu), khoảng 14 giờ.');
  });

  it('opens all the same when Google does not let the hour be changed, and says so', () => {
    const office = given();
    office.sets('Giờ gửi thư', '14');
    office.staff.opensPage('Thư…');
    office.google.failNext({
      call: 1,
      how: 'throw',
      name: 'ClockTriggerBuilder.create',
      functionName: 'rpc',
    });
    expect(asRead(must(office.staff.asks<LettersView>('lettersView'))).warn).toContain(
      'Mục “Giờ gửi thư” ghi 14 giờ nhưng lịch vẫn chạy lúc 8 giờ. Bấm “Tải lại” để đổi lịch.',
    );
    expect([
      office.google.triggers.length,
      office.panel().warn.filter((line) => /Giờ gửi thư/.test(line)),
    ]).toEqual([1, []]);
  });

  it('tells that time zones differ', () => {
    const office = given();
    office.setsZone('America/Los_Angeles');
    expect(office.panel().health).toContainEqual(
      expect.stringMatching(/^Múi giờ của sổ \(America\/Los_Angeles\)/),
    );
  });
});
