// A second year, in the office's words: opening a round, confirming last year's rows, closing it.
import { LocalGoogle } from '../../emulator';
import type { Answer, FormView, Saved } from '../../src/app/views';
import type { RoundDraft, RoundPreview, RoundsView } from '../../src/app/round/views';
import {
  changedRow,
  givenOffice,
  goodPage,
  newRow,
  noneDeclared,
  Office,
  OWNER,
  pushed,
  type Clerk,
  type OfficeGiven,
} from '../support/office';
import { holderOf } from '../support/links';

const NEXT: RoundDraft = {
  name: 'Năm 2019',
  document: 'Hướng dẫn số 05/HD-LĐLĐ',
  dueBefore: '30/10/2019',
  graceUntil: '',
  lettersFrom: '',
};
const must = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const saidIn = (answer: Answer<unknown>): string[] =>
  answer.ok ? [] : answer.problems.map(({ sentence }) => sentence);

const files = pushed();
const givenAgain = (saved: string): Office => new Office(LocalGoogle.restore(saved, files));

/** What staff do in the section Đợt. */
const desk = (who: Clerk) => {
  const ask = <T>(name: string, input: unknown = {}): Answer<T> =>
    who.opensPage('Kiểm tra toàn bộ').asks<T>(name, input);
  return {
    rounds: () => must(ask<RoundsView>('desk.rounds')),
    preview: (draft: RoundDraft = NEXT, of?: string) =>
      must(ask<RoundPreview>('desk.roundPreview', { draft, ...(of ? { of } : {}) })),
    opens(draft: RoundDraft = NEXT): RoundsView {
      const { mark } = this.preview(draft);
      return must(ask<RoundsView>('desk.openRound', { draft, mark }));
    },
    asks: ask,
    closes: (id: string) => must(ask<RoundsView>('desk.closeRound', { id })),
    reopens: (id: string) => must(ask<RoundsView>('desk.reopenRound', { id })),
  };
};
const confirmsAll = (who: Clerk, form: FormView, unit = 'H04'): Answer<Saved> =>
  who.asks<Saved>('saveReport', {
    unit,
    consent: false,
    rows: [],
    confirm: form.rows.filter(({ pending }) => pending).map(({ rowId, version }) => ({ rowId, version })),
  });

/** Cầu Kè has reported two pages, Trà Cú that it has none; a year has gone by. */
const aYearLater = (given: OfficeGiven = {}): Office => {
  const office = givenOffice(given);
  office.cauKe.reports([
    newRow({}, 'rmot'),
    newRow({ pageName: 'Trang hai', address: 'https://www.facebook.com/cauke.trang.hai' }, 'rhai'),
  ]);
  office.traCu.reports([newRow(noneDeclared, 'rkhong')], 'H09');
  office.google.clock.moveTo('2019-10-01T08:00:00+07:00');
  return office;
};
const secondYear = (given: OfficeGiven = {}): Office => {
  const office = aYearLater(given);
  desk(office.staff).opens();
  return office;
};
const statuses = (office: Office): string[] => office.rows('Đơn vị').map((row) => row['Trạng thái']!);
const account = (office: Office, id: string): Record<string, string> =>
  office.row('Tài khoản', 'Mã dòng', id);
const lineOf = (office: Office, id: string): number =>
  office.rows('Tài khoản').findIndex((row) => row['Mã dòng'] === id) + 2;

describe('A new workbook', () => {
  it('has its first round, which waits for its deadline only', () => {
    const office = givenOffice({ units: [] });
    expect(office.rows('Đợt')).toMatchObject([
      { 'Mã đợt': '2018-1', Tên: 'Năm 2018', 'Trạng thái': 'Đang thu' },
    ]);
  });
  it('shows a unit its round, and what it reports is new in it', () => {
    const office = givenOffice();
    expect(office.cauKe.form()).toMatchObject({
      round: { id: '2018-1', name: 'Năm 2018', state: 'open' },
      mayWrite: true,
      pending: 0,
    });
    office.cauKe.reports([newRow({}, 'rmot')]);
    expect(account(office, 'rmot')).toMatchObject({ Đợt: '2018-1', 'Trả lời': 'Mới' });
  });
});

describe('Before a round is opened', () => {
  it('staff see what will happen: who must report, which rows wait', () => {
    const preview = desk(aYearLater().staff).preview();
    expect(preview).toMatchObject({ refuse: [], required: 2, rows: 3 });
    expect(preview.says[0]!.sentence).toBe('2 đơn vị phải báo cáo, 3 dòng chờ xác nhận.');
    expect(preview.warn.map(({ sentence }) => sentence)).toEqual([
      'Đợt “Năm 2018” còn đang thu. Mở đợt mới thì đợt này được chốt ngay.',
    ]);
  });
  it.each([
    ['a deadline that has gone by', { dueBefore: '01/10/2019' }, 'đã qua'],
    ['a deadline that is no day', { dueBefore: 'cuối tháng 10' }, 'không phải là một ngày'],
    ['no deadline', { dueBefore: ' ' }, 'Ghi mục “Hạn nộp'],
    ['no name', { name: ' ' }, 'Ghi tên đợt'],
    ['grace that ends before it begins', { graceUntil: '01/10/2019' }, 'sớm hơn thời hạn'],
  ])('%s is refused', (_what, wrong, words) => {
    const office = aYearLater();
    const draft = { ...NEXT, ...wrong };
    expect(
      desk(office.staff)
        .preview(draft)
        .refuse.map(({ sentence }) => sentence),
    ).toEqual([expect.stringContaining(words)]);
    expect(
      saidIn(
        desk(office.staff).asks('desk.openRound', { draft, mark: desk(office.staff).preview(draft).mark }),
      ),
    ).toHaveLength(1);
    expect(office.rows('Đợt')).toHaveLength(1);
  });
  it('fewer than seven days are warned of', () =>
    expect(
      desk(aYearLater().staff)
        .preview({ ...NEXT, dueBefore: '05/10/2019' })
        .warn.map(({ key }) => key),
    ).toContain('round.soon'));
  it('nothing is opened that was not shown', () => {
    const office = aYearLater();
    const { mark } = desk(office.staff).preview();
    office.cauKe.reports([newRow({ address: 'https://www.facebook.com/cauke.ba' }, 'rba')]);
    expect(saidIn(desk(office.staff).asks('desk.openRound', { draft: NEXT, mark }))).toEqual([
      expect.stringMatching(/xem trước lại/i),
    ]);
  });
  it('nobody but staff opens, closes or sees it', () => {
    const office = aYearLater();
    for (const [name, input] of [
      ['desk.rounds', {}],
      ['desk.roundPreview', { draft: NEXT }],
      ['desk.openRound', { draft: NEXT, mark: '' }],
      ['desk.closeRound', { id: '2018-1' }],
      ['desk.reopenRound', { id: '2018-1' }],
      ['desk.confirmRounds', { as: 'one' }],
    ] as const)
      expect(office.cauKe.opensPage().asks(name, input)).toMatchObject({
        ok: false,
        problems: [{ key: 'who.staffOnly' }],
      });
  });
});

describe('When a round is opened', () => {
  it('every unit stands at "Chưa báo cáo" again, and no row of accounts was written', () => {
    const office = aYearLater();
    const before = office.rows('Tài khoản').map(({ 'Cần sửa': _, ...row }) => row);
    desk(office.staff).opens();
    expect(statuses(office)).toEqual(['Chưa báo cáo', 'Chưa báo cáo']);
    expect(office.rows('Đơn vị').map((row) => row['Nộp lần đầu'])).toEqual(['', '']);
    expect(office.rows('Tài khoản').map(({ 'Cần sửa': _, ...row }) => row)).toEqual(before);
  });
  it('the one before is closed, its outcome stands in "Lịch sử" and its figures in "Đợt"', () => {
    const office = secondYear();
    expect(office.rows('Lịch sử')).toMatchObject([
      { 'Mã đợt': '2018-1', 'Mã đơn vị': 'H04', 'Trạng thái': 'Đã báo cáo', 'Số tài khoản': '2' },
      { 'Mã đợt': '2018-1', 'Mã đơn vị': 'H09', 'Trạng thái': 'Không có', 'Số tài khoản': '0' },
    ]);
    expect(office.rows('Đợt')).toMatchObject([
      {
        'Trạng thái': 'Đã chốt',
        'Phải báo cáo': '2',
        'Đã báo cáo': '2',
        'Chưa báo cáo': '0',
        'Tài khoản': '2',
        Mới: '3',
        'Im lặng': '0',
        'Ở hạn: đã báo cáo': '2',
      },
      { 'Mã đợt': '2019-1', 'Trạng thái': 'Đang thu', 'Dòng lúc mở': '3' },
    ]);
  });
  it('extensions of the round before are over', () => {
    const office = aYearLater({
      units: [
        { code: 'H04', name: 'LĐLĐ huyện Cầu Kè', email: 'cauke@example.org', extendedTo: '05/11/2018' },
        { code: 'H09', name: 'LĐLĐ huyện Trà Cú', email: 'tracu@example.org' },
      ],
    });
    desk(office.staff).opens();
    expect(office.unit('H04')['Gia hạn đến']).toBe('');
    expect(office.row('Lịch sử', 'Mã đơn vị', 'H04')['Gia hạn']).toBe('05/11/2018');
  });
  it('done again, cut at any call, it ends the same', () => {
    const whole = secondYear();
    const seen = (office: Office) =>
      JSON.stringify([
        office.rows('Đơn vị').map(({ 'Trạng thái': a, 'Gia hạn đến': b, 'Nộp lần đầu': c }) => [a, b, c]),
        office.rows('Đợt').map((row) => [row['Mã đợt'], row['Trạng thái'], row['Đã báo cáo'], row['Mới']]),
        office
          .rows('Lịch sử')
          .map((row) => [row['Mã đợt'], row['Mã đơn vị'], row['Trạng thái'], row['Nộp lần đầu']]),
        office.rows('Tài khoản').map((row) => [row['Mã dòng'], row['Đợt'], row['Trả lời'], row['Cập nhật']]),
      ]);
    const wanted = seen(whole);
    const wrong: string[] = [];
    const saved = aYearLater().google.save();
    const begin = (): Office => givenAgain(saved);
    const first = begin();
    const mark = desk(first.staff).preview().mark;
    first.staff.opensPage('Kiểm tra toàn bộ');
    const calls = first.staff.rpc('desk.openRound', { draft: NEXT, mark }).callCount;
    expect(calls).toBeLessThanOrEqual(60);
    for (let call = 1; call <= calls; call += 3) {
      const office = begin();
      desk(office.staff).preview();
      office.staff.opensPage('Kiểm tra toàn bộ');
      office.google.failNext({ call, how: 'kill', functionName: 'rpc' });
      office.staff.rpc('desk.openRound', { draft: NEXT, mark });
      office.google.forgetFaults();
      // Whose page died opens the file again; opening it catches up.
      office.staff.opensFile();
      const { current } = desk(office.staff).rounds();
      if (current !== '2019-1') desk(office.staff).opens();
      if (seen(office) !== wanted) wrong.push(`call ${call}: ${seen(office)}`);
    }
    expect(wrong).toEqual([]);
  }, 900_000);
});

describe('A move that was cut', () => {
  const cut = (): Office => {
    const office = aYearLater();
    const { mark } = desk(office.staff).preview();
    office.google.failNext({ call: 30, how: 'kill', functionName: 'rpc' });
    office.staff.rpc('desk.openRound', { draft: NEXT, mark });
    office.google.forgetFaults();
    expect(office.row('Đợt', 'Mã đợt', '2019-1')['Trạng thái']).toBe('Đang chuyển');
    return office;
  };
  it('is ended by staff who only open the file', () => {
    const office = cut();
    office.staff.opensFile();
    expect(office.rows('Đợt').map((row) => row['Trạng thái'])).toEqual(['Đã chốt', 'Đang thu']);
    expect(statuses(office)).toEqual(['Chưa báo cáo', 'Chưa báo cáo']);
    expect(office.rows('Lịch sử')).toHaveLength(2);
  });
  it('stays as it is where a unit opens the file, and lets it read only', () => {
    const office = cut();
    office.cauKe.opensFile();
    expect(office.row('Đợt', 'Mã đợt', '2019-1')['Trạng thái']).toBe('Đang chuyển');
    expect(office.cauKe.form()).toMatchObject({ mayWrite: false });
  });
});

describe("Last year's rows in the form", () => {
  it('wait to be confirmed, each with its one tap; the roster says how many', () => {
    const office = secondYear();
    const says = (): string => office.unit('H04')['Cần sửa']!;
    expect(says()).toBe('• Chưa báo cáo, còn 2 dòng chờ xác nhận.');
    const form = office.cauKe.form();
    expect(form.pending).toBe(2);
    expect(form.rows.map(({ pending, mayConfirm, answer }) => [pending, mayConfirm, answer])).toEqual([
      [true, true, ''],
      [true, true, ''],
    ]);
    expect(form.guidance).toBe(NEXT.document);
    const [{ rowId, version }] = form.rows as [(typeof form.rows)[number]];
    must(office.cauKe.sends({ rows: [], confirm: [{ rowId, version }] }));
    expect(says()).toBe('• Chưa báo cáo, còn 1 dòng chờ xác nhận.');
  });
  it('are all confirmed with one call, and then the unit has reported', () => {
    const office = secondYear();
    const form = office.cauKe.form();
    expect(must(confirmsAll(office.cauKe, form))).toMatchObject({
      pending: 0,
      unit: { status: 'Đã báo cáo', timeliness: 'Đúng hạn' },
    });
    expect(['rmot', 'rhai'].map((id) => account(office, id)['Trả lời'])).toEqual(['Vẫn đúng', 'Vẫn đúng']);
    expect(office.unit('H04')['Nộp lần đầu']).toMatch(/2019/);
  });
  it('are all confirmed by the link of a letter too, and one that was changed meanwhile is not', () => {
    const office = secondYear();
    office.google.deploys(OWNER);
    const holder = holderOf(office, 'H04');
    const confirm = holder.form().rows.map(({ rowId, version }) => ({ rowId, version }));
    office.staff.types('Tài khoản', lineOf(office, 'rhai'), 'Tên trang facebook', 'Trang khác');
    expect(holder.sends({ rows: [], confirm })).toMatchObject({ ok: false, conflicts: [{ rowId: 'rhai' }] });
    expect(
      holder.sends({
        rows: [],
        confirm: holder.form().rows.map(({ rowId, version }) => ({ rowId, version })),
      }),
    ).toMatchObject({ ok: true, value: { pending: 0 } });
    expect(account(office, 'rmot')).toMatchObject({ 'Trả lời': 'Vẫn đúng', Đợt: '2019-1' });
  });
  it('count only once every one of them is answered', () => {
    const office = secondYear();
    const [one, two] = office.cauKe.form().rows;
    office.cauKe.reports([changedRow(one!, { office: 'Chủ tịch' })]);
    expect([office.unit('H04')['Trạng thái'], account(office, 'rmot')['Trả lời']]).toEqual([
      'Chưa báo cáo',
      'Đã sửa',
    ]);
    office.cauKe.reports([changedRow(two!, {}, true)]);
    expect([office.unit('H04')['Trạng thái'], account(office, 'rhai')['Trả lời']]).toEqual([
      'Đã báo cáo',
      'Đã ngừng',
    ]);
  });
  it('"Không có" is confirmed in one tap too', () => {
    const office = secondYear();
    const form = office.traCu.form();
    must(confirmsAll(office.traCu, form, 'H09'));
    expect(office.unit('H09')['Trạng thái']).toBe('Không có');
  });
  it('that were changed meanwhile are shown, not confirmed', () => {
    const office = secondYear();
    const form = office.cauKe.form();
    office.cauKe.types('Tài khoản', lineOf(office, 'rmot'), 'Chức vụ', 'Chủ tịch');
    expect(confirmsAll(office.cauKe.opensPage(), form)).toMatchObject({
      ok: false,
      conflicts: [{ rowId: 'rmot' }],
    });
  });
  it('that were returned, or whose person has not agreed, are not confirmed', () => {
    const office = aYearLater();
    office.staff.types('Tài khoản', lineOf(office, 'rmot'), 'Duyệt', 'Trả lại');
    office.staff.types('Tài khoản', lineOf(office, 'rhai'), 'Họ và tên', 'Trần Văn Ba');
    desk(office.staff).opens();
    const form = office.cauKe.form();
    expect(form.rows.map(({ mayConfirm }) => mayConfirm)).toEqual([false, false]);
    const refused = confirmsAll(office.cauKe, form);
    expect(refused).toMatchObject({
      ok: false,
      problems: [
        { key: 'form.confirmReturned', row: 'rmot' },
        { key: 'form.confirmConsent', row: 'rhai' },
      ],
    });
  });
  it('of an old round start no letters, and their faults do not count', () => {
    const office = aYearLater();
    office.staff.types('Tài khoản', lineOf(office, 'rmot'), 'Điện thoại', '123');
    desk(office.staff).opens();
    expect(office.unit('H04')['Trạng thái']).toBe('Chưa báo cáo');
  });
});

describe('Stopping', () => {
  it('the last account asks for "Không có" with its reason', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow({}, 'rmot')]);
    const [row] = office.cauKe.form().rows;
    expect(office.cauKe.sends({ rows: [changedRow(row!, {}, true)] })).toMatchObject({
      ok: false,
      problems: [{ key: 'form.lastStopped', row: 'rmot' }],
    });
    office.cauKe.reports([changedRow(row!, {}, true), newRow(noneDeclared, 'rkhong')]);
    expect(office.unit('H04')['Trạng thái']).toBe('Không có');
  });
});

describe('A hand in the sheet', () => {
  it('of the unit answers for the row that it changes', () => {
    const office = secondYear();
    for (const id of ['rmot', 'rhai'])
      office.cauKe.types('Tài khoản', lineOf(office, id), 'Chức vụ', 'Chủ tịch');
    expect(account(office, 'rmot')).toMatchObject({ Đợt: '2019-1', 'Trả lời': 'Đã sửa', Nguồn: 'Sửa tay' });
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });
  it('of staff never does', () => {
    const office = secondYear();
    for (const id of ['rmot', 'rhai'])
      office.staff.types('Tài khoản', lineOf(office, id), 'Chức vụ', 'Chủ tịch');
    expect(account(office, 'rmot')).toMatchObject({ Đợt: '2018-1', Nguồn: 'Sửa tay' });
    expect(office.unit('H04')['Trạng thái']).toBe('Chưa báo cáo');
  });
  it('that types the round beside a row reports nothing: the row was not written in it', () => {
    const office = secondYear();
    for (const id of ['rmot', 'rhai']) office.cauKe.types('Tài khoản', lineOf(office, id), 'Đợt', '2019-1');
    office.staff.checksAll();
    expect(office.unit('H04')['Trạng thái']).toBe('Chưa báo cáo');
  });
});

describe('A round that is closed', () => {
  const closed = (): Office => {
    const office = secondYear();
    must(confirmsAll(office.cauKe, office.cauKe.form()));
    desk(office.staff).closes('2019-1');
    return office;
  };
  it('has its figures, and its answers add up to its rows', () => {
    const [line] = desk(closed().staff).rounds().rounds;
    expect(line).toMatchObject({
      id: '2019-1',
      state: 'closed',
      mayReopen: true,
      atClose: { required: 2, reported: 1, missing: 1, onTime: 1 },
      answers: { same: 2, changed: 0, added: 0, stopped: 0, silent: 1 },
    });
  });
  it('takes nothing more from a unit, unless its time was extended; staff may', () => {
    const office = closed();
    expect(office.traCu.form('H09')).toMatchObject({ mayWrite: false, closedWhy: { key: 'round.closed' } });
    const send = (who: Clerk) =>
      who.opensPage().sends({
        unit: 'H09',
        rows: [newRow({ ...goodPage, address: 'https://www.facebook.com/tracu.moi' })],
      });
    expect(send(office.traCu)).toMatchObject({ ok: false, problems: [{ key: 'round.closed' }] });
    const line = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'H09') + 2;
    office.staff.types('Đơn vị', line, 'Gia hạn đến', '30/11/2019');
    expect(send(office.traCu).ok).toBe(true);
    expect(office.rows('Nhật ký').some((row) => row['Việc']!.includes('ghi sau chốt'))).toBe(true);
    expect(
      office
        .rows('Lịch sử')
        .filter((row) => row['Mã đơn vị'] === 'H09')
        .map((row) => row['Trạng thái']),
    ).toEqual(['Không có', 'Chưa báo cáo']);
  });
  it('may be opened again until the next is opened, and closed again without a second line', () => {
    const office = closed();
    desk(office.staff).reopens('2019-1');
    must(confirmsAll(office.traCu, office.traCu.form('H09'), 'H09'));
    desk(office.staff).closes('2019-1');
    const of2019 = office.rows('Lịch sử').filter((row) => row['Mã đợt'] === '2019-1');
    expect(of2019.map((row) => [row['Mã đơn vị'], row['Trạng thái']])).toEqual([
      ['H04', 'Đã báo cáo'],
      ['H09', 'Không có'],
    ]);
    expect(desk(office.staff).rounds().rounds[0]!.answers).toEqual({
      same: 3,
      changed: 0,
      added: 0,
      stopped: 0,
      silent: 0,
    });
  });
});

describe('The figures of the deadline', () => {
  it('are written by the first check after it, and a late report does not change them', () => {
    const office = secondYear();
    must(confirmsAll(office.cauKe, office.cauKe.form()));
    office.google.clock.moveTo('2019-11-02T08:00:00+07:00');
    office.staff.checksAll();
    must(confirmsAll(office.traCu, office.traCu.form('H09'), 'H09'));
    office.staff.checksAll();
    desk(office.staff).closes('2019-1');
    expect(desk(office.staff).rounds().rounds[0]).toMatchObject({
      atDue: { required: 2, reported: 1, missing: 1, onTime: 1 },
      atClose: { required: 2, reported: 2, missing: 0, onTime: 1 },
    });
  });
});

describe('The second administrator', () => {
  const both = { second: 'Trần Văn Minh', secondPhone: '0905 128 764' };
  it('is recorded, and checked as the first is', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(both, 'rmot')]);
    expect(account(office, 'rmot')).toMatchObject({
      'Người quản trị thứ hai': 'Trần Văn Minh',
      'Điện thoại người thứ hai': '0905 128 764',
    });
    expect(
      office.cauKe.sends({
        rows: [newRow({ ...both, secondPhone: '123', address: 'https://www.facebook.com/hai.hai' })],
      }),
    ).toMatchObject({ ok: false, problems: [{ field: 'secondPhone' }] });
  });
  it('is covered by the consent: another one by hand ends it', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow(both, 'rmot')]);
    expect(account(office, 'rmot')['Đồng ý']).not.toBe('');
    office.cauKe.types('Tài khoản', lineOf(office, 'rmot'), 'Người quản trị thứ hai', 'Lê Thị Lan');
    expect(account(office, 'rmot')['Đồng ý']).toBe('');
  });
});

describe('"Tổng hợp"', () => {
  it('shows the closed rounds beside each other; how rows were answered adds up to the whole', () => {
    const office = secondYear();
    must(confirmsAll(office.cauKe, office.cauKe.form()));
    desk(office.staff).closes('2019-1');
    office.staff.checksAll();
    const lines = office.google.book.tab('Tổng hợp').display();
    const under = (title: string): string[][] => {
      const at = lines.findIndex(([name]) => name === title);
      return lines.slice(at, at + 3).map((line) => line.slice(0, 8));
    };
    expect(under('Các đợt, theo đơn vị').slice(1)).toEqual([
      ['Năm 2018', '2', '100,0%', '2', '2', '0', '2', ''],
      ['Năm 2019', '2', '50,0%', '1', '1', '1', '2', ''],
    ]);
    const [, first, second] = under('Các đợt, theo câu trả lời');
    expect(first!.slice(0, 3)).toEqual(['Năm 2018', '3', '100,0%']);
    expect(second!.slice(0, 3)).toEqual(['Năm 2019', '3', '100,0%']);
    expect(second!.slice(3)).toEqual(['66,7%', '0,0%', '0,0%', '0,0%', '33,3%']);
  });
});

describe('A unit put on the roster shortly before the deadline', () => {
  const late = (extendedTo: string): Office => {
    const office = secondYear();
    office.google.clock.moveTo('2019-10-25T08:00:00+07:00');
    office.fillsRoster([{ code: 'X01', name: 'Công đoàn xã Mới', extendedTo }]);
    return office;
  };
  it('owes nothing', () => expect(late('').unit('X01')['Trạng thái']).toBe(''));
  it('owes a report once it has an extension', () =>
    expect(late('10/11/2019').unit('X01')['Trạng thái']).toBe('Chưa báo cáo'));
});
