/**
 * What nobody has established about Google (emulator/host/world.ts, Unsure): the office's weeks are lived
 * through with every open question answered the other way, and people end up seeing the same workbook, the
 * same form and the same letters. Which fact of Google each question is: docs/google.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unsure } from '../../emulator';
import type { FormView } from '../../src/app/views';
import type { Statement } from '../contract/statement';
import type { Story } from '../contract/story';
import {
  changedRow,
  givenOffice,
  newRow,
  OWNER,
  pushed,
  STAFF,
  TRA_CU,
  type Office,
} from '../support/office';

jest.setTimeout(300_000);

const settings = { 'Gửi thư từ ngày': '15/10/2018', 'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789' };
const roster = [
  {
    code: 'H04',
    name: 'Liên đoàn Lao động huyện Cầu Kè',
    kind: 'LĐLĐ huyện',
    parent: 'LĐLĐ tỉnh',
    email: 'cauke@example.org',
    phone: '0913 456 789',
  },
  {
    code: 'H09',
    name: 'Liên đoàn Lao động huyện Trà Cú',
    kind: 'LĐLĐ huyện',
    parent: 'LĐLĐ tỉnh',
    email: TRA_CU,
    phone: '0912 345 678',
  },
  {
    code: '0012',
    name: '=IMPORTXML("https://example.org","//a")',
    kind: 'CĐCS',
    parent: '+1',
    email: 'coso@example.org',
    phone: '0912 345 679',
  },
];
/** Text that a spreadsheet could take for something else. */
const oddly = { pageName: '=1+1', name: 'Trần Văn An' };
const noon = (office: Office, day: string): void => {
  office.google.clock.moveTo(`2018-10-${day}T12:00:00+07:00`);
};
const lineOf = (office: Office, page: string): number => {
  const at = office.rows('Tài khoản').findIndex((row) => row['Tên trang facebook'] === page);
  if (at < 0) throw new Error(`no row of ${page}`);
  return at + 2;
};

/**
 * Set-up, roster, report, save that is cut and done again, hand edits, check all, review, letters for days,
 * one of their runs cut.
 */
function lives(unsure: Partial<Unsure>): Office {
  const office = givenOffice({ today: '2018-10-15', settings, units: roster, unsure });
  if (!office.staff.opensPage('Thư…').asks('switchLetters', { on: true, takeOver: false }).ok)
    throw new Error('letters stay off');
  noon(office, '16');
  office.cauKe.reports([
    newRow({}, 'rgood'),
    newRow({ ...oddly, address: 'https://www.facebook.com/congdoancauke2' }, 'roddly'),
  ]);
  const more = newRow(
    { kind: 'Nhóm', pageName: 'Nhóm công đoàn', address: 'https://www.facebook.com/groups/congdoancauke' },
    'rmore',
  );
  office.google.failNext({ call: 1, name: 'Range.setValues', how: 'kill', functionName: 'rpc' });
  if (office.cauKe.rpc('saveReport', { unit: 'H04', consent: true, rows: [more] }).ok)
    throw new Error('the save was not cut');
  office.cauKe.reports([more]);
  office.staff.types('Tài khoản', lineOf(office, 'Công đoàn huyện Cầu Kè'), 'Điện thoại', '0912345');
  office.traCu.hand.paste('Tài khoản', `A${office.rows('Tài khoản').length + 2}`, [
    [
      'H09',
      '',
      'Trang',
      '',
      'Công đoàn huyện Trà Cú',
      'fb.com/congdoantracu',
      'Trần Văn Nam',
      'Chủ tịch',
      '0912 345 678',
      'nam.tran@gmail.com',
    ],
  ]);
  const refused = ((): boolean => {
    try {
      return office.cauKe.types('Đơn vị', 2, 'Tên đơn vị', 'Đơn vị khác').some((run) => !run.ok);
    } catch {
      return true;
    }
  })();
  if (!refused) throw new Error('a unit wrote what is for staff only');
  office.cauKe.types('Đơn vị', 2, 'Trạng thái', 'Đã duyệt');
  noon(office, '17');
  office.staff.checksAll();
  office.staff.types('Tài khoản', lineOf(office, 'Công đoàn huyện Trà Cú'), 'Duyệt', 'Đạt');
  office.staff.types('Tài khoản', lineOf(office, 'Nhóm công đoàn'), 'Ý kiến', 'Địa chỉ chưa mở được.');
  office.staff.types('Tài khoản', lineOf(office, 'Nhóm công đoàn'), 'Duyệt', 'Trả lại');
  office.google.failNext({
    call: 1,
    name: 'MailApp.sendEmail',
    how: 'kill',
    functionName: 'sendDailyLetters',
  });
  noon(office, '23');
  const form = office.cauKe.form('H04');
  office.cauKe.reports(
    form.rows.filter((row) => row.rowId === 'rgood').map((row) => changedRow(row, { phone: '0913456780' })),
  );
  office.owner.clicks('Thiết lập, sửa lại sổ');
  noon(office, '31');
  if (office.google.faultsLeft) throw new Error('no run of letters was cut');
  return office;
}

/** Moments, and the hidden ids that are drawn by lot. */
const VARY = ['Liên kết', 'Cập nhật', 'Nộp lần đầu', 'Lúc', 'Đồng ý', 'Mã dòng'];
/**
 * An apostrophe that marks text as text may be shown in front of what looks like a formula; nothing else may.
 */
const unmarked = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');

/**
 * What is left of a day's mail hangs on the minute within the hour in which Google starts the daily run: a
 * run that starts a minute before the last one's day is over still counts that day's letters.
 */
const atAnyMinute = (text: string): string => text.replace(/(Hạn mức còn lại: )\d+/g, '$1…');

/**
 * All that people see: every cell, colour and note, what is closed and coloured, the form as the unit gets
 * it, every letter.
 */
function seen(office: Office): Record<string, unknown> {
  const { book, outbox } = office.google;
  const tabs = book.tabs().map((name) => {
    const tab = book.tab(name);
    const [headings = [], ...lines] = tab.display();
    const rows = lines
      .map((line) => line.map((text, i) => (VARY.includes(headings[i]!) && text ? 'varies' : unmarked(text))))
      .filter((line) => line.some((text) => text !== ''));
    const notes = ['Tài khoản', 'Đơn vị'].includes(name)
      ? headings
          .flatMap((heading) =>
            rows.map((_, r) => `${heading} ${r}: ${office.look(name, r + 2, heading).note}`),
          )
          .filter((text) => !text.endsWith(': '))
      : [];
    return [
      name,
      { headings, rows, notes, protections: tab.protections.length, rules: tab.conditionalRules.length },
    ] as const;
  });
  const form: FormView = office.cauKe.form('H04');
  return {
    ...Object.fromEntries(tabs),
    form: form.rows.map(({ rowId, fields }) => ({ rowId, fields })),
    letters: outbox.map(
      ({ to, subject, body, at }) => `${at.slice(0, 10)} ${to.join()} | ${subject} | ${atAnyMinute(body)}`,
    ),
  };
}
/** Cells of people's text that hold a formula. */
const formulas = (office: Office): string[] =>
  ['Tài khoản', 'Đơn vị'].flatMap((name) => {
    const [headings = [], ...lines] = office.google.book.tab(name).display();
    return lines
      .flatMap((_, r) =>
        headings.map((heading) => ({
          heading,
          at: `${name} ${heading} ${r + 2}`,
          formula: office.look(name, r + 2, heading).formula,
        })),
      )
      .filter(({ formula }) => formula)
      .map(({ at }) => at);
  });

/** The switches, read from where they are declared, so that a new open question cannot be left out here. */
const world = readFileSync(join(__dirname, '../../emulator/host/world.ts'), 'utf8');
const switches = [
  ...world
    .slice(world.indexOf('interface Unsure'), world.indexOf('export interface World'))
    .matchAll(/\/\*\*\s+((?:(?!\*\/)[^])+?)\s+\*\/\s+(\w+)\??: boolean/g),
].map(([, question, name]) => ({
  question: question!.replace(/(?:^|\s+)\*\s+/g, ' ').trim(),
  name: name as keyof Unsure,
}));

/** The statements and stories about Google that nobody has established. */
const openFacts = ['statements', 'stories']
  .flatMap((kind) =>
    readdirSync(join(__dirname, '../contract', kind)).flatMap(
      (file) =>
        Object.values(jest.requireActual<Record<string, unknown>>(join(__dirname, '../contract', kind, file)))
          .filter(Array.isArray)
          .flat() as (Statement | Story)[],
    ),
  )
  .filter(({ mark }) => mark === 'unsure');

describe('The list of what nobody has established', () => {
  const names = switches.map(({ name }) => name as string);

  it('gives every such fact a switch, which is tried both ways below, or the reason why the product need not know', () => {
    expect(openFacts.length).toBeGreaterThanOrEqual(12);
    expect(
      openFacts
        .filter(({ asks, whyNoSwitch }) => (asks === undefined ? !whyNoSwitch : !names.includes(asks)))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('has a fact for every switch', () => {
    expect(names.filter((name) => !openFacts.some(({ asks }) => asks === name))).toEqual([]);
  });

  it('leaves no call in what is pushed to the two that are said not to be called, but where they are asked', () => {
    expect(pushed()['Code.js']!.match(/\.(?:formatDate|setRichTextValues?)\(/g)).toHaveLength(2);
  });
});

const usual = lives({});
const wanted = seen(usual);
const likely = usual.google.stage.world.unsure;

it('the weeks that are lived through hold what could differ: reports, remarks, refused rows, reviews, letters of several days', () => {
  expect(switches.length).toBeGreaterThanOrEqual(10);
  expect(wanted.form).toHaveLength(3);
  expect(usual.rows('Đơn vị').map((row) => row['Trạng thái'])).toEqual([
    'Cần sửa',
    'Đã duyệt',
    'Chưa báo cáo',
  ]);
  expect(new Set((wanted.letters as string[]).map((text) => text.slice(0, 10))).size).toBeGreaterThan(2);
  expect(formulas(usual)).toEqual([]);
  expect(usual.google.outbox.some(({ to }) => to.includes(STAFF) || to.includes(OWNER))).toBe(true);
});

it.each(switches)('$name: people see the same whichever is true ($question)', ({ name }) => {
  const other = lives({ [name]: !likely[name] });
  const now = seen(other);
  for (const part of Object.keys(wanted)) expect({ [part]: now[part] }).toEqual({ [part]: wanted[part] });
  expect(formulas(other)).toEqual([]);
});

it.each([false, true])(
  'a tab that was emptied, headings and all, is said to lack its first column, whether Google throws on it or not (%s)',
  (emptySheetValuesThrow) => {
    const office = givenOffice({
      unsure: { emptySheetValuesThrow },
      files: {
        'Harm.js':
          'function empties(name) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).clearContents(); }',
      },
    });
    office.owner.hand.callFromEditor('empties', 'Nhật ký');
    office.cauKe.reports([newRow()]);
    expect(office.google.book.tab('Nhật ký').display().at(-1)).toContain('Gửi biểu mẫu');
    office.owner.hand.callFromEditor('empties', 'Tài khoản');
    const answer = office.cauKe.sends({ rows: [newRow()] });
    expect(answer.ok ? [] : answer.problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Thẻ “Tài khoản” thiếu cột “Mã đơn vị”/),
    ]);
  },
);

it('people see the same when every open question has the unlikelier answer at once', () => {
  const other = lives(Object.fromEntries(switches.map(({ name }) => [name, !likely[name]])));
  expect(seen(other)).toEqual(wanted);
  expect(formulas(other)).toEqual([]);
});
