// A workbook that 0.1.0 made goes over to today's version: it loses nothing, keeps its approvals, and says
// what to do until then.
import type { LetterLine } from '../../src/app/views';
import { shortHash } from '../../src/domain/text/short-hash';
import { letterOf } from '../../src/google/layout/a1';
import { newRow, SET_UP, TRA_CU } from '../support/office';
import type { RoundsView } from '../../src/app/round/views';
import { LettersOffice } from '../support/letters';
import {
  ACCOUNTS,
  TABS,
  MARK,
  as010Left,
  upgraded,
  headings,
  kept,
  told,
  lettersOfReturned,
  wrongAfterCuts,
  type Line,
} from '../support/old-workbook';

const LAYOUT = /Sổ đang được nâng cấp/;

describe('A workbook of 0.1.0, before "Thiết lập"', () => {
  it('says so to whoever opens a form or saves, and nothing is written', () => {
    const office = as010Left();
    const before = office.google.book.tab(ACCOUNTS).display();
    expect(office.cauKe.opensForm()).toMatchObject({
      ok: false,
      problems: [{ key: 'workbook.otherLayout', sentence: expect.stringMatching(LAYOUT) }],
    });
    expect(office.cauKe.sends({ rows: [newRow()] })).toMatchObject({
      ok: false,
      problems: [{ key: 'workbook.otherLayout' }],
    });
    office.cauKe.types(ACCOUNTS, 2, 'Chức vụ', 'Trưởng ban');
    office.cauKe.types(ACCOUNTS, 2, 'Chức vụ', 'Chủ tịch');
    expect(office.google.book.tab(ACCOUNTS).display()).toEqual(before);
  });

  it('sends no letter, and says why to staff who open it', () => {
    const office = as010Left();
    office.noonOf('2019-10-18');
    expect(office.outbox).toEqual([]);
    expect(office.toldAtOpening(office.owner)).toEqual([expect.stringMatching(LAYOUT)]);
  });
});

describe('A workbook of 0.1.0, after "Thiết lập"', () => {
  it('holds every row, word and date that it held', () => {
    expect(kept(upgraded())).toEqual(kept(as010Left()));
  });

  it('keeps its approvals, and what had changed since', () => {
    const office = upgraded();
    expect(told(office)).toEqual({
      rcauke1: ['office'],
      rcauke2: [],
      rtracu1: [],
      rcanglong1: 'none',
      rduyenhai1: 'none',
    });
    office.staff.checksAll();
    expect(kept(office)).toEqual(kept(as010Left()));
  });

  it('keeps the consents of then as "theo bản cũ", for the persons of then', () => {
    const office = upgraded();
    office.staff.checksAll();
    const consents = office.rows(ACCOUNTS).map((row) => [row['Mã dòng'], row['Đồng ý']!.slice(-14)]);
    expect(Object.fromEntries(consents)).toMatchObject({
      rcauke1: '(theo bản cũ)'.padStart(14),
      rduyenhai1: '(theo bản cũ)'.padStart(14),
      rcanglong1: '',
    });
    office.cauKe.types(
      ACCOUNTS,
      office.rows(ACCOUNTS).findIndex((row) => row['Mã dòng'] === 'rcauke1') + 2,
      'Họ và tên',
      'Trần Văn Ba',
    );
    expect(office.rows(ACCOUNTS).find((row) => row['Mã dòng'] === 'rcauke1')!['Đồng ý']).toBe('');
  });

  it('has the first reports of then where units cannot write', () => {
    const office = upgraded();
    for (const row of office.rows('Đơn vị'))
      expect([row['Mã'], row['Nộp lần đầu, đã xác nhận']]).toEqual([row['Mã'], row['Nộp lần đầu']]);
  });

  it('has its new columns beside those of people, not in their place', () => {
    const office = as010Left();
    const columns = headings(office, ACCOUNTS);
    const at = columns.indexOf('Đồng ý') + 2;
    office.owner.hand.insertColumns(ACCOUNTS, at);
    office.owner.hand.type(ACCOUNTS, `${letterOf(at)}1`, 'Ý riêng');
    office.owner.hand.type(ACCOUNTS, `${letterOf(at)}2`, 'giữ');
    office.owner.clicks(SET_UP);
    expect(office.rows(ACCOUNTS)[0]).toMatchObject({
      'Ý riêng': 'giữ',
      'Dấu đồng ý': expect.stringMatching(/^1\./),
    });
  });

  it('has the tabs of calls, requests and fake pages, protected for staff', () => {
    const office = upgraded();
    for (const [tab, first] of [
      ['Gọi điện', 'Mã đợt'],
      ['Yêu cầu dữ liệu', 'Số'],
      ['Trang giả', 'Số'],
    ] as const) {
      expect(headings(office, tab)[0]).toBe(first);
      expect(office.google.book.tab(tab).protections).toHaveLength(1);
    }
  });

  it('holds no mark of the old kind any more', () => {
    for (const row of upgraded().rows(ACCOUNTS)) expect(row[MARK]).toMatch(/^$|^2\./);
  });

  it('knows the letter about the returned row as the one that it was', () => {
    const [before, old] = lettersOfReturned(as010Left());
    const [after, mark] = lettersOfReturned(upgraded());
    expect(before).toContain(old);
    expect(after).toEqual(before.map((id) => (id === old ? mark : id)));
  });

  it('holds no short mark of the old kind in the keys of letters about rows that have changed since', () => {
    const office = as010Left();
    const line = office.rows('Thư').findIndex((row) => row['Mã thư']!.startsWith('tra-lai/')) + 2;
    const key = office.rows('Thư')[line - 2]!['Mã thư']!.split('/');
    // A letter about the row as it stood before: its mark follows from what was then in the row.
    const old = shortHash('rtracu1 1a.2b.3c.4d.5e.6f.7g.8h.9i.0j.1k');
    key[2] = `${old}.${key[2]}`;
    office.owner.types('Thư', line, 'Mã thư', key.join('/'));
    office.owner.clicks(SET_UP);
    const [named] = lettersOfReturned(office);
    const marks = named.flatMap((part) => part.split('.'));
    expect(new Set(marks).size).toBe(2);
    expect(marks).not.toContain(old);
    expect(marks).toContain(lettersOfReturned(office)[1]);
  });

  it('is as it was when "Thiết lập" is clicked once more', () => {
    const office = upgraded();
    const before = TABS.map((tab) => office.google.book.tab(tab).display());
    expect(JSON.stringify(office.owner.clicks(SET_UP).alerts)).not.toMatch(/Đã /);
    expect(TABS.map((tab) => office.google.book.tab(tab).display())).toEqual(before);
  });

  it('goes on: a unit reports, staff approve, letters go', () => {
    const office = upgraded();
    places(office, { as: 'one' });
    office.traCu.reports([newRow({ address: 'https://www.facebook.com/tracu.moi' })], 'H09');
    office.noonOf('2019-10-18');
    expect(office.panel().recent.map(({ unit }: LetterLine) => unit)).not.toEqual([]);
    expect(office.mailsTo(TRA_CU).length).toBeLessThanOrEqual(2);
  });

  it('ends the same when it was cut at a call here and there and done again (more of them: npm run test:long)', () => {
    const { calls, wrong } = wrongAfterCuts(83);
    expect(calls).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

/** Staff say which rounds the rows belong to. */
const places = (office: LettersOffice, input: object): RoundsView => {
  const answer = office.staff.opensPage('Kiểm tra toàn bộ').asks<RoundsView>('desk.confirmRounds', input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const twoRounds = {
  as: 'two',
  draft: { name: 'Năm 2018', dueBefore: '30/10/2018', graceUntil: '31/10/2018' },
};
const standings = (office: LettersOffice): string[] =>
  office.rows('Đơn vị').map((row) => `${row['Mã']} ${row['Trạng thái']}`);

describe('A workbook of 0.1.0 in its second year', () => {
  it('has its round in Đợt, and asks staff once which rounds its rows belong to', () => {
    const office = upgraded();
    expect(office.rows('Đợt')).toMatchObject([
      {
        'Mã đợt': '2019-1',
        Tên: 'Năm 2019',
        'Hạn nộp (trước ngày)': '30/10/2019',
        'Gửi thư từ ngày': '15/10/2019',
      },
    ]);
    const view = office.staff.opensPage('Kiểm tra toàn bộ').asks<RoundsView>('desk.rounds');
    expect(view).toMatchObject({ ok: true, value: { ask: { oldName: 'Năm 2018', twoNames: true } } });
  });

  it('until they have said it lets units read only, and holds its letters', () => {
    const office = upgraded();
    expect(office.cauKe.form()).toMatchObject({ mayWrite: false, closedWhy: { key: 'round.unconfirmed' } });
    expect(office.traCu.sends({ unit: 'H09', rows: [newRow()] })).toMatchObject({
      ok: false,
      problems: [{ key: 'round.unconfirmed' }],
    });
    office.noonOf('2019-10-18');
    expect(office.outbox).toEqual([]);
    expect(office.toldAtOpening(office.staff).join()).toContain('thuộc đợt nào');
  });

  it('of two rounds keeps the old one’s outcome, and everybody owes the new one', () => {
    const office = upgraded();
    const before = standings(office);
    const { rounds } = places(office, twoRounds);
    expect(rounds.map(({ id, state }) => [id, state])).toEqual([
      ['2019-1', 'open'],
      ['2018-1', 'closed'],
    ]);
    expect(office.rows('Lịch sử').map((row) => `${row['Mã đơn vị']} ${row['Trạng thái']}`)).toEqual(before);
    expect(new Set(office.rows('Đơn vị').map((row) => row['Trạng thái']))).toEqual(new Set(['Chưa báo cáo']));
    expect(new Set(office.rows(ACCOUNTS).map((row) => row['Đợt']))).toEqual(new Set(['2018-1']));
    expect(office.cauKe.form()).toMatchObject({ mayWrite: true, pending: 2 });
    const keys = office.rows('Thư').map((row) => row['Mã thư']!);
    expect(keys.filter((key) => !/\/201[89]-1(\/|$)/.test(key))).toEqual([]);
    expect(keys.some((key) => key.includes('/2018-1/'))).toBe(true);
  });

  it('of two rounds invites every unit to the new one, and thanks nobody for the old', () => {
    const office = upgraded();
    places(office, twoRounds);
    office.noonOf('2019-10-18');
    if (office.outbox.length === 0) {
      const { held } = office.panel();
      office.staff.asks('confirmPlan', { mark: held!.mark });
      office.noonOf('2019-10-21');
    }
    const kinds = office
      .rows('Thư')
      .filter((row) => row['Mã thư']!.includes('/2019-1'))
      .map((row) => row['Loại']);
    expect(kinds).toContain('Thư mời');
    expect(kinds).not.toContain('Thư cảm ơn');
  });

  it('of one round goes on as it stood', () => {
    const office = upgraded();
    const before = standings(office);
    places(office, { as: 'one' });
    expect(standings(office)).toEqual(before);
    expect(office.rows('Lịch sử')).toEqual([]);
    expect(office.rows('Thư').filter((row) => !row['Mã thư']!.includes('/2019-1'))).toEqual([]);
  });

  it('is asked once', () => {
    const office = upgraded();
    places(office, { as: 'one' });
    expect(office.staff.asks('desk.confirmRounds', { as: 'one' })).toMatchObject({
      ok: false,
      problems: [{ key: 'round.nothingToConfirm' }],
    });
  });
});

describe('A workbook whose key is lost', () => {
  const lost = (): LettersOffice => {
    const office = upgraded();
    // By this title it is found when its id is lost.
    office.owner.hand.renameTab(ACCOUNTS, 'Tài khoản');
    office.google.stage.world.memory.properties['script'] = {};
    office.owner.opensFile();
    return office;
  };
  const setsUp = (office: LettersOffice): string => {
    const said = JSON.stringify(office.owner.clicks(SET_UP).alerts);
    office.owner.hand.renameTab('Tài khoản', ACCOUNTS);
    return said;
  };
  const asItStands = { rcauke1: [], rcauke2: [], rtracu1: [], rcanglong1: 'none', rduyenhai1: 'none' };

  it('gets another from "Thiết lập", which marks all as it stands, clears nothing and says how many', () => {
    const before = kept(upgraded())[ACCOUNTS]!;
    const office = lost();
    expect(setsUp(office)).toContain('Dấu của 3 dòng đã duyệt được ghi lại');
    expect(told(office)).toEqual(asItStands);
    const reviews = (rows: Line[]): (string | undefined)[] => rows.map((row) => row['Duyệt']);
    expect(reviews(kept(office)[ACCOUNTS]!)).toEqual(reviews(before));
    const [named, mark] = lettersOfReturned(office);
    expect(named).toContain(mark);
  });

  it('ends the same when that "Thiết lập" was cut after the key was made', () => {
    const office = lost();
    office.google.failNext({ call: 2, how: 'kill', name: 'Properties.setProperty', functionName: 'setUp' });
    office.owner.clicks(SET_UP);
    expect(office.google.faultsLeft).toBe(0);
    setsUp(office);
    expect(told(office)).toEqual(asItStands);
  });
});
