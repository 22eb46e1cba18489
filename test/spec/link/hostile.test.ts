/**
 * Somebody with one unit's link and a browser's console: every function, every call and every input that page
 * can be made to send, against the rows of another unit, the workbook and the log.
 */
import { LocalGoogle, type RunReport } from '../../../emulator';
import { api } from '../../../src/app/api';
import { linkApi } from '../../../src/app/link/api';
import { holderOf, provesDoor, roundIdOf } from '../../support/links';
import { givenOffice, goodPage, newRow, Office, pushed, TRA_CU } from '../../support/office';
import { allFormulas, everything, formulas, INTERNALS } from '../doors/attempts';

const files = pushed();
const CONTACT = 'Bà Phạm Thị Thu, 0294 385 1234';
/** X01 is over H04 and over C02, which is over C03; M05 was merged into H09. */
const units = [
  {
    code: 'H04',
    name: 'Công đoàn xã Cầu Kè',
    parent: 'X01',
    email: 'cauke@example.org',
    phone: '0913 000 111',
  },
  { code: 'H09', name: 'Công đoàn xã Trà Cú', email: TRA_CU, phone: '0912 345 678' },
  { code: 'X01', name: 'Công đoàn phường Trà Vinh', email: 'travinh@example.org', phone: '0294 385 1111' },
  { code: 'C02', name: 'CĐCS Trạm Y tế B', parent: 'X01', phone: '0912 000 222' },
  { code: 'C03', name: 'Tổ công đoàn C', parent: 'C02', phone: '0905 111 222' },
  { code: 'M05', name: 'Công đoàn xã Đã Nhập', phone: '0905 333 444' },
];
const theirs = {
  address: 'https://www.facebook.com/congdoantracu',
  name: 'Lê Văn Bình',
  phone: '0912876543',
  email: 'binh.le@gmail.com',
  pageName: 'Tin tức lao động Trà Cú',
};
const saved = ((): string => {
  const office = givenOffice({
    units,
    settings: { 'Liên hệ khi cần hỗ trợ': CONTACT, 'Cấp trên được khai thay': 'Có' },
  });
  office.staff.reports([newRow({}, 'rours')], 'H04');
  office.staff.reports([newRow(theirs, 'rtheirs')], 'H09');
  office.staff.reports(
    [newRow({ ...theirs, address: 'fb.com/tocongdoan', pageName: 'Tổ C mới' }, 'rdeep')],
    'C03',
  );
  const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'M05') + 2;
  office.owner.types('Đơn vị', line, 'Nhập vào', 'H09');
  office.owner.types('Đơn vị', line, 'Hoạt động', 'Đã sáp nhập');
  office.staff.checksAll();
  provesDoor(office);
  return office.google.save();
})();
const given = (): Office => new Office(LocalGoogle.restore(saved, files));

/** Nothing of these may ever be told to the holder of H04's link. */
const SECRETS =
  /Lê Văn Bình|876 ?543|binh\.le|congdoantracu|Tin tức lao động|Trà Cú|tracu@|0912|0905|travinh@|canbo@|chu\.so@|tocongdoan|Tổ C|rtheirs|rdeep|[0-9a-f]{64}/;
const told = (run: RunReport): string =>
  [String(run.result ?? ''), run.error?.message ?? '', JSON.stringify(run.alerts), run.toasts.join()].join(
    '\n',
  );
const quiet = (what: unknown, run: RunReport): void => {
  expect([what, told(run).match(SECRETS)?.[0]]).toEqual([what, undefined]);
  expect([what, told(run).match(INTERNALS)?.[0]]).toEqual([what, undefined]);
};
const unit = 'H09';
const asIfStaff: Record<string, unknown> = {
  saveReport: { unit, consent: true, rows: [newRow()] },
  unitLink: { unit },
  replaceLink: { unit },
  findPerson: { text: 'Lê Văn Bình' },
  erasePerson: { text: 'Lê Văn Bình' },
  papers: { what: 'filled', above: '', status: '', unit },
  recordCall: { unit, result: 'called', appointed: '', note: '' },
  switchLetters: { on: true, takeOver: true },
  importRoster: { text: 'Mã\tTên đơn vị\nX9\tĐơn vị lạ' },
  decideReviews: { decisions: [{ rowId: 'rtheirs', version: '', as: 'passed' }] },
  markReturned: { text: `Status: 5.1.1 ${TRA_CU}` },
};
/** What names the other unit, or nothing at all, in every way that the wire lets through. */
const places = [
  'H09',
  ' H09',
  'h09',
  'Ｈ09',
  'H09​',
  'C02',
  'C03',
  'X01',
  'M05',
  '',
  ' ',
  '~1',
  '__proto__',
  'constructor',
];

it('every call of every page, with the link’s token and without, is for nobody; the link’s own stay with its unit', () => {
  const office = given();
  const holder = holderOf(office, 'H04');
  holder.opens();
  quiet('visit', { ...holder.calls('rpc', 'none', '{}'), result: holder.told });
  const before = everything(office);
  for (const name of [...Object.keys(api), 'none', '__proto__', 'constructor', 'toString']) {
    const run = holder.rpc(name, { unit, token: holder.token, ...(asIfStaff[name] as object) });
    quiet(name, run);
    expect([name, JSON.parse(String(run.result))]).toMatchObject([name, { ok: false }]);
  }
  for (const name of Object.keys(linkApi))
    for (const body of [
      {},
      null,
      [],
      { token: null },
      { token: ['x'] },
      { token: { toString: 'x' } },
      { token: '__proto__' },
    ])
      quiet([name, body], holder.rpc(name, body));
  for (const at of places) {
    const opens = holder.rpc('linkOpen', { token: holder.token, unit: at });
    quiet(['linkOpen', at], opens);
    expect([at, JSON.parse(String(opens.result))]).toMatchObject([at, { ok: false }]);
    for (const row of [
      newRow({}, 'rtheirs'),
      { ...newRow({}, 'rnew'), copiedFrom: 'rtheirs' },
      newRow({ phone: '••• 543', email: 'b•••@gmail.com' }, 'rnew'),
    ]) {
      const sends = holder.rpc('linkSave', {
        token: holder.token,
        unit: at,
        sender: 'Trần Thị Mai',
        consent: 'self',
        rows: [row],
      });
      quiet(['linkSave', at], sends);
      expect([at, JSON.parse(String(sends.result))]).toMatchObject([at, { ok: false }]);
    }
  }
  expect(everything(office)).toBe(before);
});

it('a name, a row and a reason that are formulas, words of the language or far too long stay text and never stop a check', () => {
  const office = given();
  const holder = holderOf(office, 'H04');
  const before = allFormulas(office);
  const sends = (sender: string, row: Parameters<typeof newRow>): RunReport =>
    holder.rpc('linkSave', { token: holder.token, sender, consent: 'self', rows: [newRow(...row)] });
  const odd = [...formulas, '__proto__', 'constructor', '=SUM(AB:AC)', '=Hoa Hoa'];
  const calls = odd.flatMap((text, i) => [
    sends(text, [{ address: `facebook.com/nguoigui${i}` }, `rsender${i}`]),
    sends('Trần Thị Mai', [
      { address: `facebook.com/oddpage${i}`, pageName: text, name: text, office: text, reason: text },
      `rodd${i}`,
    ]),
  ]);
  for (const text of [`Hoa ${'x'.repeat(49_800)}`, 'Hoa '.repeat(99)])
    calls.push(sends(text, [{ reason: text, pageName: text, address: text }, 'rlong']));
  calls.push(
    holder.calls('rpc', 'linkSave', '['.repeat(20_000)),
    holder.calls('rpc', 'linkSave', 'x'.repeat(1_000_001)),
  );
  for (const run of calls) quiet('odd', run);
  // What was typed as a name is text in `Đồng ý` and `Người nhập` too.
  const consents = office.rows('Tài khoản').map((row) => row['Đồng ý']!);
  expect(consents.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
  expect(consents.length).toBeGreaterThan(5);
  expect(allFormulas(office)).toEqual(before);
  expect(office.staff.checksAll().settings).toEqual([]);
  expect(office.unit('H09')['Trạng thái']).toBe('Đã báo cáo');
  expect(JSON.stringify(office.rows('Nhật ký'))).not.toContain('=SUM');
  expect(allFormulas(office)).toEqual(before);
});

it('a page that is open while the round closes, opens anew, the unit merges or its link is replaced writes nothing more; an extension does', () => {
  const office = given();
  const page = { rows: [newRow({ ...goodPage, address: 'facebook.com/congdoanmuon' }, 'rlate')] };
  const holder = holderOf(office, 'H04');
  holder.opens();
  const keys = (): string[] => {
    const answer = holder.sends(page);
    return answer.ok ? ['ok'] : answer.problems.map(({ key }) => key);
  };
  // The deadline itself closes nothing: what comes then is late.
  office.google.clock.moveTo('2018-10-31T09:00:00+07:00');
  const round = roundIdOf(office);
  const closes = office.staff.opensPage('Bàn làm việc').asks('desk.closeRound', { id: round });
  expect(closes).toMatchObject({ ok: true });
  const before = office.rows('Tài khoản').length;
  expect(keys()).toEqual(['link.closed']);
  const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'H04') + 2;
  office.owner.types('Đơn vị', line, 'Gia hạn đến', '05/11/2018');
  expect(keys()).toEqual(['ok']);
  office.google.clock.moveTo('2018-11-06T00:01:00+07:00');
  page.rows = [newRow({ ...goodPage, address: 'facebook.com/congdoanquahan' }, 'rover')];
  expect(keys()).toEqual(['link.closed']);
  expect(office.staff.opensPage('Bàn làm việc').asks('desk.reopenRound', { id: round })).toMatchObject({
    ok: true,
  });
  office.owner.types('Đơn vị', line, 'Nhập vào', 'H09');
  office.owner.types('Đơn vị', line, 'Hoạt động', 'Đã sáp nhập');
  expect(keys()).toEqual(['link.refused']);
  office.owner.types('Đơn vị', line, 'Nhập vào', '');
  office.owner.types('Đơn vị', line, 'Hoạt động', '');
  expect(office.staff.opensPage('Bàn làm việc').asks('replaceLink', { unit: 'H04' })).toMatchObject({
    ok: true,
  });
  expect(keys()).toEqual(['link.refused']);
  expect(office.rows('Tài khoản')).toHaveLength(before + 1);
});

it('what was asked of Google’s log, in errors too, holds no link and no value', () => {
  const office = given();
  const holder = holderOf(office, 'H04');
  holder.opens();
  const runs = [
    holder.calls('rpc', 'linkSave', `{"token":"${holder.token}", x`),
    holder.calls('rpc', 'linkOpen', JSON.stringify({ token: holder.token, unit: ['H04'] })),
    holder.rpc('linkSave', {
      token: holder.token,
      sender: 'Trần Thị Mai',
      consent: 'self',
      rows: [{ rowId: 1 }],
    }),
  ];
  office.google.failNext({ call: 1, name: 'Range.setValues', how: 'throw', functionName: 'rpc' });
  runs.push(
    holder.rpc('linkSave', {
      token: holder.token,
      sender: 'Trần Thị Mai',
      consent: 'self',
      rows: [newRow()],
    }),
  );
  expect(office.google.faultsLeft).toBe(0);
  for (const run of runs) {
    quiet('broken', run);
    expect(told(run)).toMatch(/mã [0-9A-Z]{6}/);
    const logged = JSON.stringify(run.logs);
    expect(run.logs.length).toBeGreaterThan(0);
    expect(logged).not.toContain(holder.token.slice(5, 40));
    expect(logged).not.toMatch(/\?k=|lk1u|Trần|0913|@/);
  }
});
