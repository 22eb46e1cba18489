// Letters never surprise: what `Thư` has lost goes to nobody a second time, a changed plan goes to nobody
// before staff have said yes, and no stop is silent. Each test whose name carries a number in brackets is an
// attempt that succeeded on 0.1.0 (docs/attempts.md): its expectations fail there.
import type { LettersView, Said } from '../../../src/app/views';
import { Clerk } from '../../support/office';
import {
  givenLetters,
  isAboutHold,
  LettersOffice,
  must,
  NEXT_STAFF,
  OWNER,
  pairs,
  saidIn,
  STAFF,
  unitsNumbered,
} from '../../support/letters';

jest.setTimeout(600_000);

const three = () => givenLetters({ units: unitsNumbered(3) });
/** What staff read when they open the file, in one text. */
const told = (office: LettersOffice, who: Clerk = office.staff): string =>
  office.toldAtOpening(who).join('\n');
const clearRegister = (office: LettersOffice): void => {
  office.owner.hand.clear('Thư', `A2:H${office.letters.length + 1}`);
};
const properties = (office: LettersOffice): Record<string, string> =>
  office.google.stage.world.memory.properties.script!;
const decides = (office: LettersOffice, name: string, input: unknown, who: Clerk = office.staff) =>
  who.opensPage('Thư…').asks<LettersView>(name, input);
const confirms = (office: LettersOffice, who: Clerk = office.staff): LettersView =>
  must(decides(office, 'confirmPlan', { mark: office.panel(who).held!.mark }, who));
const sentences = (said: readonly Said[]): string[] => said.map(({ sentence }) => sentence);
/** Nobody had the same letter twice. */
const noneTwice = (office: LettersOffice): void => {
  const went = pairs(office.outbox);
  expect(went).toEqual([...new Set(went)]);
};

/** Ways in which `Thư` loses what it knew, the letters of the first day having gone. */
const losses: [string, (office: LettersOffice) => void][] = [
  ['[5a] cleared', clearRegister],
  [
    '[5b] deleted, and made anew by set-up',
    (office) => {
      office.owner.hand.deleteTab('Thư');
      office.owner.clicks('Thiết lập, sửa lại sổ');
    },
  ],
  [
    '[14d] as it was before the run: an earlier version restored',
    (office) => {
      office.owner.hand.deleteRows('Thư', 2, office.letters.length);
    },
  ],
  [
    'turned into letters that wait',
    (office) => {
      office.letters.forEach((_row, i) => office.owner.types('Thư', i + 2, 'Trạng thái', 'Tạm giữ'));
    },
  ],
];

describe.each(losses)('The tab Thư %s', (_how, lose) => {
  const given = () => {
    const office = three();
    office.noonOf('2018-10-15');
    expect(office.outbox).toHaveLength(4);
    lose(office);
    return office;
  };

  it('makes nothing go again, on that day or later, and staff are told why and what to click', () => {
    const office = given();
    office.runsAgain();
    office.noonOf('2018-10-22');
    expect(office.outbox).toHaveLength(4);
    expect(told(office)).toMatch(/không còn ghi 4 thư đã gửi.*“Coi như đã gửi” hoặc “Gửi lại”/s);
    expect(sentences(office.panel().held!.ledger)).toEqual([
      expect.stringContaining('không còn ghi 4 thư đã gửi'),
    ]);
  });

  it('and then counted as sent, sends what falls due later and nothing that was due', () => {
    const office = given();
    office.noonOf('2018-10-16');
    expect(must(decides(office, 'settleMemories', { as: 'sent' })).held).toBeUndefined();
    office.noonOf('2018-10-17');
    expect([office.outbox.length, told(office)]).toEqual([4, '']);
    office.noonOf('2018-10-22');
    expect(office.outbox.length).toBeGreaterThan(4);
    expect(office.mailsOn('2018-10-22').map(({ body }) => body)).toContainEqual(
      expect.stringContaining('còn 7 ngày'),
    );
    noneTwice(office);
  });

  it('and then sent again because staff chose so, goes again once', () => {
    const office = given();
    const view = must(decides(office, 'settleMemories', { as: 'again' }));
    expect(view.held).toBeUndefined();
    office.noonOf('2018-10-16');
    expect(office.outbox).toHaveLength(8);
    office.noonOf('2018-10-17');
    expect(office.outbox).toHaveLength(8);
  });
});

describe('Set-up', () => {
  it('[5b] that makes a deleted tab Thư anew says that letters wait', () => {
    const office = three();
    office.noonOf('2018-10-15');
    office.owner.hand.deleteTab('Thư');
    const { alerts } = office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(JSON.stringify(alerts)).toContain('không còn ghi 4 thư đã gửi');
  });

  it('takes the ledger from Thư where there is none yet, once', () => {
    const office = three();
    office.noonOf('2018-10-15');
    for (const name of Object.keys(properties(office)))
      if (/^ledger/.test(name)) delete properties(office)[name];
    office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(properties(office)['ledger0']).toContain('U0001');
    clearRegister(office);
    office.owner.clicks('Thiết lập, sửa lại sổ');
    office.noonOf('2018-10-16');
    expect([office.outbox.length, office.panel().held?.ledger.length]).toEqual([4, 1]);
  });
});

describe('A ledger', () => {
  it('that is damaged holds letters until staff choose', () => {
    const office = three();
    office.noonOf('2018-10-15');
    properties(office)['ledger0'] = 'x 2 {';
    office.noonOf('2018-10-22');
    expect([office.outbox.length, told(office)]).toEqual([4, expect.stringContaining('bị hỏng')]);
    must(decides(office, 'settleMemories', { as: 'sent' }));
    office.noonOf('2018-10-23');
    expect([office.outbox.length, told(office)]).toEqual([4, '']);
  });

  it('and a row of Thư that the office did not send hold letters too', () => {
    const office = three();
    office.noonOf('2018-10-15');
    office.owner.types('Thư', office.letters.length + 2, 'Mã thư', 'nhac/2018-1/7/U0001');
    office.owner.types('Thư', office.letters.length + 1, 'Trạng thái', 'Đã gửi');
    office.noonOf('2018-10-22');
    expect(office.outbox).toHaveLength(4);
    expect(sentences(office.panel().held!.ledger)).toEqual([
      expect.stringContaining('1 thư đã gửi mà sổ không gửi'),
    ]);
  });

  it('knows what staff skipped, and what they said of a letter in doubt', () => {
    const office = three();
    const key = 'moi/2018-1/U0001';
    must(office.staff.opensPage('Thư…').asks('skipLetter', { key }));
    office.noonOf('2018-10-15');
    expect(office.panel().held).toBeUndefined();
    clearRegister(office);
    office.noonOf('2018-10-16');
    expect(office.mailsTo('u1@example.org')).toEqual([]);
    expect(sentences(office.panel().held!.ledger)).toEqual([
      expect.stringContaining('không còn ghi 4 thư đã gửi'),
    ]);
    must(decides(office, 'settleMemories', { as: 'sent' }));
    office.noonOf('2018-10-17');
    expect(office.mailsTo('u1@example.org')).toEqual([]);
  });

  it.each([true, false])('knows what staff said of a letter in doubt (it was sent: %s)', (wasSent) => {
    const office = three();
    office.google.failNext({ call: 2, how: 'kill', name: 'MailApp.sendEmail' });
    office.noonOf('2018-10-15');
    office.noonOf('2018-10-16');
    const [doubtful] = office.panel().unknown;
    const went = office.outbox.length;
    must(office.staff.asks('decideUnknown', { key: doubtful!.key, wasSent }));
    clearRegister(office);
    office.noonOf('2018-10-17');
    // What it knows of is what went and what staff said had gone: all of that, and nothing else, is missed.
    expect(sentences(office.panel().held!.ledger)).toEqual([
      expect.stringContaining(`không còn ghi ${went + Number(wasSent)} thư đã gửi`),
    ]);
    expect(office.outbox).toHaveLength(went);
  });

  it('is settled by the journal of a run that was cut, wherever that was', () => {
    for (const call of [1, 2, 3]) {
      const office = three();
      office.google.failNext({ call, how: 'kill', name: 'MailApp.sendEmail' });
      office.noonOf('2018-10-15');
      office.noonOf('2018-10-16');
      expect([call, office.panel().held, office.outbox.length]).toEqual([call, undefined, 3]);
      must(office.staff.asks('decideUnknown', { key: office.panel().unknown[0]!.key, wasSent: false }));
      office.noonOf('2018-10-17');
      expect([call, office.panel().held, office.outbox.length]).toEqual([call, undefined, 4]);
      noneTwice(office);
    }
  });

  it('of a cut run holds letters when Thư was cleared before the next', () => {
    const office = three();
    office.google.failNext({ call: 3, how: 'kill', name: 'MailApp.sendEmail' });
    office.noonOf('2018-10-15');
    const went = office.outbox.length;
    expect(went).toBeGreaterThan(0);
    clearRegister(office);
    office.noonOf('2018-10-16');
    // What the journal knows to have gone has its rows again; the one in doubt waits for staff, and goes once
    // they say that it did not.
    const { unknown } = office.panel();
    expect(unknown).toHaveLength(1);
    expect(office.mailsTo(unknown[0]!.to)).toHaveLength(0);
    office.noonOf('2018-10-22');
    noneTwice(office);
  });

  it('says nothing of letters of a trial', () => {
    const office = givenLetters({
      units: unitsNumbered(2),
      settings: { 'Chế độ thử: gửi mọi thư đến': 'thu@example.org' },
    });
    office.noonOf('2018-10-15');
    clearRegister(office);
    office.sets('Chế độ thử: gửi mọi thư đến', '');
    office.noonOf('2018-10-16');
    expect([office.mailsTo('u0@example.org').length, office.panel().held]).toEqual([1, undefined]);
  });
});

/** Changes of the campaign after letters were switched on, and what is said of each. */
const changes: [string, string, string, RegExp][] = [
  ['[3d] a deadline in the past', 'Hạn nộp (trước ngày)', '30/09/2018', /từ 30\/10\/2018 thành 30\/09\/2018/],
  ['a later deadline', 'Hạn nộp (trước ngày)', '15/11/2018', /thành 15\/11\/2018/],
  ['days of grace', 'Châm chước đến hết ngày', '05/11/2018', /từ trống thành 05\/11\/2018/],
  ['the first day moved', 'Gửi thư từ ngày', '12/10/2018', /thành 12\/10\/2018/],
  ['another milestone', 'Nhắc trước hạn (số ngày)', '14, 13, 7, 3, 1', /thành 14, 13, 7, 3, 1/],
  ['more weeks after', 'Số tuần nhắc sau hạn', '9', /từ 4 thành 9/],
];
describe.each(changes)('After letters were switched on, %s', (_what, label, value, words) => {
  const given = () => {
    const office = three();
    office.noonOf('2018-10-15');
    office.sets(label, value);
    return office;
  };

  it('holds every letter, says what would go, and lets it go once staff confirm', () => {
    const office = given();
    office.noonOf('2018-10-22');
    expect(office.sentLetters).toHaveLength(4);
    expect(told(office)).toMatch(words);
    expect(told(office)).toMatch(/Sẽ gửi \d+ thư .*Gửi\?/);
    const { held } = office.panel();
    expect([sentences(held!.plan).join(), held!.preview]).toEqual([
      expect.stringMatching(words),
      expect.stringMatching(/^Sẽ gửi \d+ thư .* Gửi\?$/),
    ]);
    expect(saidIn(office.staff.asks('sendNow', { key: office.panel().days[0]!.letters[0]!.key }))).toEqual([
      expect.stringMatching(words),
    ]);
    expect(confirms(office).held).toBeUndefined();
    office.noonOf('2018-10-23');
    expect(office.sentLetters.length).toBeGreaterThan(4);
    // By key: of a round that is named anew a unit gets another invitation, in the same words.
    const sent = office.letters.filter((row) => row['Trạng thái'] === 'Đã gửi').map((row) => row['Mã thư']);
    expect(sent).toEqual([...new Set(sent)]);
    expect(office.sentLetters).toHaveLength(sent.length);
  });

  it('is told to staff by one mail, and to nobody else', () => {
    const office = given();
    for (const date of ['2018-10-16', '2018-10-17', '2018-10-18']) office.noonOf(date);
    const mails = office.outbox.filter(isAboutHold);
    expect(mails.map(({ to }) => to)).toEqual([[STAFF]]);
    expect(mails[0]!.subject).toContain('16/10/2018');
    expect(mails[0]!.body).toMatch(words);
    expect(mails[0]!.body).toMatch(/Sẽ gửi \d+ thư .*Gửi\?|chưa có thư nào cần gửi/);
    expect(office.letters).toHaveLength(4);
    // Another change is another mail; once staff have said yes there is none.
    confirms(office);
    office.noonOf('2018-10-19');
    expect(office.outbox.filter(isAboutHold)).toHaveLength(1);
    office.sets('Số tuần nhắc sau hạn', '7');
    office.noonOf('2018-10-22');
    expect(office.outbox.filter(isAboutHold)).toHaveLength(2);
  });

  it('and put back as it was sends what was due, as if nothing had been changed', () => {
    const office = given(),
      before = three();
    before.noonOf('2018-10-15');
    office.noonOf('2018-10-16');
    office.sets(label, before.setting(label));
    office.noonOf('2018-10-22');
    before.noonOf('2018-10-22');
    expect(pairs(office.sentLetters)).toEqual(pairs(before.outbox));
  });
});

describe('[3b2, 3c] The name of the round typed anew', () => {
  it.each([
    ['in the other Unicode form', 'Năm 2018'.normalize('NFD')],
    ['in capitals', 'NĂM 2018'],
    ['with other blanks', ' Năm\u00a0 2018 '],
    ['in other words', 'Đợt mùa thu'],
  ])('%s, is the same round: nothing goes again, nothing is held, and what is due goes', (_how, name) => {
    const office = three();
    office.noonOf('2018-10-15');
    office.sets('Tên đợt báo cáo', name);
    office.noonOf('2018-10-16');
    expect([office.outbox.length, told(office)]).toEqual([4, '']);
    office.noonOf('2018-10-22');
    expect(office.outbox).toHaveLength(8);
    expect(office.statesOfLetters()).toEqual({ 'Đã gửi': 8 });
    noneTwice(office);
  });
});

it('Another plan than the one that staff were shown is not confirmed', () => {
  const office = three();
  office.sets('Hạn nộp (trước ngày)', '30/09/2018');
  const { mark } = office.panel().held!;
  office.sets('Hạn nộp (trước ngày)', '20/09/2018');
  expect(saidIn(decides(office, 'confirmPlan', { mark }))).toEqual([expect.stringContaining('vừa đổi thêm')]);
});

it('Nobody but staff decides, and where nothing waits there is nothing to decide', () => {
  const office = three();
  expect(saidIn(office.cauKe.opensPage().asks('confirmPlan', { mark: '' }))).toHaveLength(1);
  expect(saidIn(office.cauKe.asks('settleMemories', { as: 'sent' }))).toHaveLength(1);
  for (const [name, input] of [
    ['confirmPlan', { mark: '' }],
    ['settleMemories', { as: 'sent' }],
  ] as const)
    expect(saidIn(decides(office, name, input))).toEqual([
      expect.stringContaining('Không còn gì phải quyết định'),
    ]);
});

describe('No stop is silent', () => {
  it('[5c] the properties are lost: said at opening, by set-up, and after it', () => {
    const office = three();
    office.noonOf('2018-10-15');
    for (const name of Object.keys(properties(office))) delete properties(office)[name];
    expect(told(office)).toContain('Thiết lập, sửa lại sổ');
    const { alerts } = office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(JSON.stringify(alerts)).toContain('chưa ai được giao gửi thư');
    expect(told(office)).toMatch(/chưa ai được giao gửi thư.*“Bật gửi thư”/s);
    const { stopped } = office.panel();
    expect(stopped.join()).toContain('chưa ai được giao gửi thư');
    office.switchesOn();
    office.noonOf('2018-10-16');
    expect([office.outbox.length, told(office)]).toEqual([4, '']);
  });

  it('[5d] who sends is no longer staff: nothing goes, and the others are told to take over', () => {
    const office = givenLetters({
      units: unitsNumbered(3),
      settings: { 'Email cán bộ phụ trách': `${STAFF}, ${NEXT_STAFF}` },
    });
    office.sets('Email cán bộ phụ trách', NEXT_STAFF);
    office.noonOf('2018-10-15');
    expect(office.outbox).toEqual([]);
    expect(told(office, office.owner)).toMatch(
      /canbo@example\.org không còn là cán bộ.*“Nhận việc gửi thư”/s,
    );
    office.owner.clicks('Thiết lập, sửa lại sổ');
    const next = office.clerk(NEXT_STAFF);
    expect(told(office, next)).toContain('“Nhận việc gửi thư”');
    expect(office.panel(next).stopped.join()).toContain('“Nhận việc gửi thư”');
    office.switchesOn(next, true);
    office.noonOf('2018-10-16');
    expect([office.outbox.length, told(office, next)]).toEqual([4, '']);
  });

  it('[5f] no quota for days: said, with who else could send; caught up afterwards, once', () => {
    const office = three();
    office.google.stage.world.memory.mailLimit[STAFF] = 0;
    office.noonOf('2018-10-15');
    expect(told(office)).toBe('');
    office.noonOf('2018-10-17');
    expect(told(office)).toMatch(/Từ 15\/10\/2018, hộp thư canbo@example\.org không còn hạn mức/);
    expect(office.panel().stopped.join()).toContain('không còn hạn mức');
    delete office.google.stage.world.memory.mailLimit[STAFF];
    office.noonOf('2018-10-18');
    expect([office.outbox.length, told(office)]).toEqual([4, '']);
  });

  it.each([
    ['[3d] the deadline emptied', 'Hạn nộp (trước ngày)', ''],
    ['the deadline no day', 'Hạn nộp (trước ngày)', 'cuối tháng'],
    ['the first day emptied', 'Gửi thư từ ngày', ''],
  ])('%s: said at the next opening and in the panel, before any run', (_what, label, value) => {
    const office = three();
    office.sets(label, value);
    expect(told(office)).toContain(label);
    expect(office.panel().stopped.join()).toContain(label);
    office.noonOf('2018-10-15');
    expect([office.outbox, told(office).includes(label)]).toEqual([[], true]);
  });

  it('is told to staff alone', () => {
    const office = three();
    office.sets('Hạn nộp (trước ngày)', '');
    expect([told(office, office.clerk(OWNER)) !== '', told(office, office.cauKe)]).toEqual([true, '']);
  });
});

it('An address that is corrected while letters leave counts from the next letter on', () => {
  const office = givenLetters({ units: unitsNumbered(30) });
  office.passesTo('2018-10-15', '06:00');
  office.google.meanwhile({ name: 'MailApp.sendEmail', call: 5 }, () => {
    const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'U0029') + 2;
    office.owner.types('Đơn vị', line, 'Email liên hệ', 'moi@example.org');
  });
  office.noonOf('2018-10-15');
  expect([office.mailsTo('moi@example.org').length, office.mailsTo('u29@example.org').length]).toEqual([
    1, 0,
  ]);
  expect(office.letter('moi/2018-1/U0029')['Người nhận']).toBe('moi@example.org');
});
