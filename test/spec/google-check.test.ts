/**
 * `Kiểm tra Google`: the product asks the Google that it is on whether everything is as it relies on. On the
 * local Google all is as believed; switched to lie about any one thing, it is found out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lie, Unsure } from '../../emulator';
import type { GoogleView } from '../../src/app/views';
import { assumptionWords, questionWords, type AssumptionId } from '../../src/domain/messages/assumptions';
import { questions } from '../../src/google/self-check/questions';
import { givenLetters } from '../support/letters';
import { givenOffice, newRow, type Office } from '../support/office';

jest.setTimeout(600_000);
const CAPTION = 'Kiểm tra Google';
const ids = Object.keys(assumptionWords) as AssumptionId[];
const open = Object.entries(questions);

const checks = (office: Office): GoogleView => {
  const answer = office.staff.opensPage(CAPTION).asks<GoogleView>('checkGoogle');
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
};
const tabs = (office: Office): string[] => office.google.book.tabs();
const differing = ({ copy }: GoogleView): string[] =>
  [...(/^khác: (.*)$/m.exec(copy)?.[1] ?? '').matchAll(/([a-z]+\.\w+) \(/g)].map(([, id]) => id!);

type Answering = Exclude<Lie['answer'], string>;
const answers = (name: string, answer: (truth: never) => unknown): Lie => ({
  name,
  answer: answer as Answering,
});
const ignores = (name: string): Lie => ({ name, answer: 'nothing is done' });
/** One value is read back as another, alone or in a block. */
const readsAs = (change: (value: unknown) => unknown): Lie[] => [
  answers('Range.getValue', change),
  answers('Range.getValues', (rows: unknown[][]) => rows.map((row) => row.map(change))),
];
const misreads = (from: unknown, to: unknown): Lie[] => readsAs((value) => (value === from ? to : value));
const ofText = (change: (text: string) => unknown): Lie[] =>
  readsAs((value) => (typeof value === 'string' ? change(value) : value));
/** What is remembered beside the cells comes back otherwise. */
const remembers = (change: (key: string, text: string) => string | undefined): Lie =>
  answers('Properties.getProperties', (all: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, text]) => {
        const now = change(key, text);
        return now === undefined ? [] : [[key, now]];
      }),
    ),
  );
const isProbe = (key: string): boolean => key === 'google/probe';

/** For every assumption, a Google on which it does not hold. */
const lies: Record<AssumptionId, () => Lie | Lie[]> = {
  'values.text': () => ofText((text) => text.replace('Trường', 'trường')),
  'values.letters': () => ofText((text) => text.normalize('NFC')),
  'values.lines': () => ofText((text) => text.replace(/\n+/g, '\n')),
  'values.long': () => ofText((text) => text.slice(0, 1_000)),
  'values.phone': () => misreads('0912345678', 912345678),
  'values.date': () => misreads('02/10/2018', '2018-10-02'),
  'values.code': () => misreads('12E5', 1_200_000),
  'values.number': () => misreads(12, '12'),
  'values.empty': () => misreads('', ' '),
  'values.block': () => answers('Range.getValues', (rows: unknown[]) => [...rows].reverse()),
  'values.typed': () => misreads(912345678, '0912345678'),
  'values.format': () => ignores('Range.setNumberFormats'),
  'values.formatOfList': () => ignores('RangeList.setNumberFormat'),
  'values.day': () =>
    readsAs((value) => (value instanceof Date ? new Date(Number(value) + 86_400_000) : value)),
  'values.dayShown': () =>
    answers('Range.getDisplayValue', (text) => (text === '02/10/2018' ? '10/02/2018' : text)),
  'values.formula': () => answers('Range.getFormula', () => ''),
  'values.counted': () => misreads(2, 0),
  'values.wholeTab': () => answers('Sheet.getSheetValues', (rows: unknown[]) => rows.slice(0, -1)),
  'values.lastLine': () => answers('Sheet.getLastRow', (line: number) => line + 1),
  'values.sorted': () => ignores('Range.sort'),
  'values.cleared': () => ignores('Range.clearContent'),
  'looks.note': () => ignores('Range.setNote'),
  'looks.noteGone': () => answers('Range.getNote', (note) => note || 'x'),
  'looks.notes': () => ignores('Range.setNotes'),
  'looks.background': () => ignores('Range.setBackground'),
  'looks.backgrounds': () => ignores('Range.setBackgrounds'),
  'looks.bold': () => ignores('Range.setFontWeight'),
  'looks.wrap': () => answers('Range.getWrap', () => false),
  'looks.top': () => ignores('Range.setVerticalAlignment'),
  'looks.middle': () => ignores('Range.setHorizontalAlignment'),
  'looks.width': () => ignores('Sheet.setColumnWidth'),
  'looks.frozenLine': () => ignores('Sheet.setFrozenRows'),
  'looks.frozenColumn': () => ignores('Sheet.setFrozenColumns'),
  'looks.hidden': () => ignores('Sheet.hideColumns'),
  'looks.choices': () => ignores('Range.setDataValidation'),
  'looks.choicesStrict': () => answers('DataValidation.getAllowInvalid', () => true),
  'looks.choicesHelp': () => answers('DataValidation.getHelpText', () => ''),
  'looks.colourRule': () => answers('BooleanCondition.getCriteriaValues', () => ['=TRUE']),
  'looks.colourRuleWhere': () => answers('ConditionalFormatRule.getRanges', () => []),
  'looks.chart': () => ignores('Sheet.insertChart'),
  'rights.range': () => ignores('Protection.setDescription'),
  'rights.own': () => answers('Range.canEdit', () => false),
  'rights.strict': () => answers('Protection.isWarningOnly', () => true),
  'rights.gone': () => ignores('Protection.remove'),
  'rights.open': () => ignores('Protection.setUnprotectedRanges'),
  'tabs.name': () => ignores('Sheet.setName'),
  'tabs.id': () => answers('Spreadsheet.getSheetById', () => null),
  'tabs.last': () => answers('Spreadsheet.getSheets', (all: unknown[]) => [...all].reverse()),
  'tabs.linesAdded': () => ignores('Sheet.insertRowsAfter'),
  'tabs.columnAdded': () => ignores('Sheet.insertColumnBefore'),
  'stores.kept': () => remembers((key, text) => (isProbe(key) ? undefined : text)),
  'stores.over': () => ignores('Properties.setProperty'),
  'stores.beside': () => remembers((key, text) => (key === 'google/probe/1' ? undefined : text)),
  'stores.gone': () => ignores('Properties.deleteProperty'),
  'stores.long': () => remembers((key, text) => (isProbe(key) ? text.slice(0, 3_000) : text)),
  'stores.own': () => remembers((key, text) => (isProbe(key) && text === 'riêng' ? '' : text)),
  'stores.lock': () => answers('Lock.hasLock', () => false),
  'file.open': () => answers('SpreadsheetApp.openById', () => null),
  'file.locale': () => answers('Spreadsheet.getSpreadsheetLocale', () => 'en_US'),
  'file.zone': () => answers('Spreadsheet.getSpreadsheetTimeZone', () => 'Etc/GMT'),
  'file.scriptZone': () => answers('Session.getScriptTimeZone', () => 'Etc/GMT'),
  'people.self': () => {
    // The door asks first, for the person and for whose authority it is: who is asking must be known to come
    // in.
    let asked = 0;
    return answers('User.getEmail', (email) => ((asked += 1) > 4 && asked % 2 ? 'ai.do@example.org' : email));
  },
  'mail.quota': () => answers('MailApp.getRemainingDailyQuota', () => 'nhiều'),
  'triggers.read': () => answers('ScriptApp.getProjectTriggers', () => 5),
};

describe('The list', () => {
  it('holds at least 45 assumptions, and at least 30 of them write and read back', () => {
    expect(ids.length).toBeGreaterThanOrEqual(45);
    const written = ids.filter((id) => /^(?:values|looks|rights|stores)\./.test(id) && id !== 'stores.lock');
    expect(written.length).toBeGreaterThanOrEqual(30);
  });

  it('marks every open question about Google, and says why where nothing can answer it', () => {
    const world = readFileSync(join(__dirname, '../../emulator/host/world.ts'), 'utf8');
    const switches = [
      ...world
        .slice(world.indexOf('interface Unsure'), world.indexOf('export interface World'))
        .matchAll(/^ {2}(\w+)\??: boolean;/gm),
    ].map(([, name]) => name!);
    expect(Object.keys(questions).sort()).toEqual(switches.sort());
    expect(Object.keys(questionWords).sort()).toEqual(switches.sort());
    for (const [, question] of open)
      if (question.how === 'never') expect(question.why.length).toBeGreaterThan(20);
  });
});

describe('On a Google as it is believed to be', () => {
  const office = givenOffice();
  const before = tabs(office);
  const view = checks(office);
  const run = office.google.runs.at(-1)!;

  it('everything holds, and what only an ordinary run can teach is not known yet', () => {
    expect(view.differs).toEqual([]);
    expect(view.same).toBe(ids.length);
    // The office has typed its settings by hand, and each of its edits taught the same.
    const known = open.filter(([key, { how }]) => how === 'here' || key === 'eventRangeHasCoordinates');
    expect(view.answers).toHaveLength(known.length);
    expect(view.unknown).toHaveLength(open.length - known.length);
  });

  it('takes at most 300 calls and 25 seconds', () => {
    expect(run.callCount).toBeLessThanOrEqual(300);
    expect(run.modelledMs).toBeLessThanOrEqual(25_000);
  });

  it('leaves the workbook as it was, and nothing of its own beside the answers', () => {
    expect(tabs(office)).toEqual(before);
    const keys = Object.keys(office.google.scriptProperties).filter((key) => key.startsWith('google/'));
    expect(keys.filter((key) => !key.startsWith('google/answer/'))).toEqual(['google/differs']);
  });

  it('gives support a text without anybody or anything of the workbook', () => {
    expect(view.copy).toMatch(/^Sổ Tài Khoản, Kiểm tra Google ngày 16\/10\/2018\nkhớp: 64\nkhác: -\n/);
    expect(view.copy).not.toMatch(/\w@\w|docs\.google/);
    for (const { Mã, 'Tên đơn vị': name } of office.rows('Đơn vị')) {
      expect(view.copy).not.toContain(Mã);
      expect(view.copy).not.toContain(name);
    }
  });

  it('is for staff', () => {
    const answer = office.cauKe.opensPage().asks('checkGoogle');
    expect(answer.ok ? '' : answer.problems[0]!.key).toBe('who.staffOnly');
  });
});

describe('A Google that is other than believed is found out', () => {
  const office = givenOffice();
  const before = tabs(office);

  it.each(ids)('%s', (id) => {
    for (const lie of [lies[id]()].flat()) office.google.lies(lie);
    office.staff.opensPage(CAPTION);
    const answer = office.staff.asks<GoogleView>('checkGoogle');
    office.google.lies();
    const view = answer.ok ? answer.value : undefined;
    expect(view && differing(view)).toContain(id);
    expect(view!.differs.find(({ says }) => says === assumptionWords[id])?.so).toMatch(/[.]$/);
    office.staff.opensFile();
    expect(tabs(office)).toEqual(before);
  });
});

describe('Open questions', () => {
  const asked = open.filter(([, { how }]) => how === 'here').map(([key]) => key as keyof Unsure);
  const likely = givenOffice().google.stage.world.unsure;

  it.each(asked)('%s is answered as it is, either way, and people need not care', (key) => {
    for (const answer of [true, false]) {
      const view = checks(givenOffice({ unsure: { [key]: answer } }));
      expect(view.copy).toContain(`${key}=${answer}`);
      expect(view.differs).toEqual([]);
    }
    expect(typeof (likely[key] ?? false)).toBe('boolean');
  });

  const learned = (office: Office, key: string) => office.google.scriptProperties[`google/answer/${key}`];

  it.each([true, false])('an edit by hand teaches whether its corners come along, once (%s)', (answer) => {
    const office = givenOffice({ unsure: { eventRangeHasCoordinates: answer } });
    expect(learned(office, 'eventRangeHasCoordinates')).toBe(String(answer));
    office.cauKe.reports([newRow()]);
    office.cauKe.types('Tài khoản', 2, 'Tên trang facebook', 'Công đoàn Cầu Kè');
    expect(office.google.runs.at(-1)!.calls['Properties.setProperty']).toBeUndefined();
    expect(checks(office).copy).toContain(`eventRangeHasCoordinates=${answer}`);
  });

  it.each([true, false])('the daily run teaches whether it is handed the workbook, once (%s)', (answer) => {
    const office = givenLetters({ units: [], unsure: { activeSpreadsheetInTriggers: answer } });
    office.noonOf('2018-10-15');
    expect(learned(office, 'activeSpreadsheetInTriggers')).toBe(String(answer));
    const [next] = office.noonOf('2018-10-16');
    expect(next!.ok).toBe(true);
    expect(next!.calls['SpreadsheetApp.getActiveSpreadsheet'] ?? 0).toBeLessThanOrEqual(1);
  });

  it.each([true, false])('a refused write teaches when it is refused (%s)', (answer) => {
    const office = givenOffice({
      unsure: { protectionErrorsAtFlush: answer },
      files: {
        'Harm.js': `function shuts() { const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tài khoản'); const p = s.protect(); p.removeEditors(p.getEditors()); }`,
      },
    });
    office.owner.hand.callFromEditor('shuts');
    const told = office.cauKe.sends({ rows: [newRow()] });
    expect(told.ok ? '' : told.problems[0]!.key).toBe('workbook.protected');
    expect(learned(office, 'protectionErrorsAtFlush')).toBe(String(answer));
  });
});

describe('What was found is used', () => {
  it('letters stay off where what is remembered cannot be relied on', () => {
    const office = givenOffice({
      settings: { 'Gửi thư từ ngày': '15/10/2018', 'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789' },
    });
    const on = () => office.staff.opensPage('Thư…').asks('switchLetters', { on: true, takeOver: false });
    office.google.lies(ignores('Properties.deleteProperty'));
    office.staff.opensPage(CAPTION).asks('checkGoogle');
    office.google.lies();
    const refused = on();
    expect(refused.ok ? [] : refused.problems.map(({ key }) => key)).toContain('letter.google');
    checks(office);
    expect(on().ok).toBe(true);
  });

  it('staff are told at every opening what not to do, until another check finds it right', () => {
    const office = givenOffice();
    const said = (who = office.staff): string =>
      who
        .opensFile()
        .flatMap(({ toasts }) => toasts)
        .join();
    office.google.lies(ignores('Protection.remove'));
    office.staff.opensPage(CAPTION).asks('checkGoogle');
    office.google.lies();
    expect(said()).toMatch(/Kiểm tra Google thấy \d+ điều khác.*Chưa nên chia sẻ sổ/s);
    expect(said(office.cauKe)).toBe('');
    checks(office);
    expect(said()).toBe('');
  });

  /** An office whose last check found this to differ. */
  const found = (...differs: AssumptionId[]): Office => {
    const office = givenOffice();
    const { properties } = office.google.stage.world.memory;
    properties.script!['google/differs'] = JSON.stringify(differs);
    return office;
  };

  it('the roster is not sorted where a sort puts cells beside the wrong unit', () => {
    const office = found('values.sorted');
    const before = office.rows('Đơn vị').map((row) => row['Mã']);
    office.traCu.reports([newRow()], 'H09');
    const { alerts } = office.staff.clicks('Đưa đơn vị còn thiếu lên đầu');
    expect(JSON.stringify(alerts)).toContain('sổ không sắp xếp');
    expect(office.rows('Đơn vị').map((row) => row['Mã'])).toEqual(before);
  });

  it('no note is written where notes are not read back as written; the column says what is wrong', () => {
    for (const [office, noted] of [
      [found(), true],
      [found('looks.notes'), false],
    ] as const) {
      office.cauKe.reports();
      office.google.failNext({ call: 1, how: 'kill', functionName: 'onEdit' });
      office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912');
      office.staff.checksAll();
      expect(office.rows('Tài khoản')[0]!['Cần sửa']).not.toBe('');
      expect(office.look('Tài khoản', 2, 'Điện thoại').note !== '').toBe(noted);
    }
  });

  it('no chart is put in where none is found again: each run would put in another', () => {
    for (const [office, more] of [
      [found(), 1],
      [found('looks.chart'), 0],
    ] as const) {
      const charts = () => office.google.book.tab('Tổng hợp').charts.length;
      const before = charts();
      office.google.lies(answers('Sheet.getCharts', () => []));
      office.owner.clicks('Thiết lập, sửa lại sổ');
      expect(charts() - before).toBe(more);
    }
  });

  it('the first set-up offers the check, and a later one does not', () => {
    const office = givenOffice({ setUp: false });
    office.owner.hand.answers('YES');
    const first = office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(first.alerts.at(-1)?.text).toContain('Kiểm tra Google ngay bây giờ');
    expect(office.owner.hand.page?.title).toBe(CAPTION);
    const second = office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(second.alerts.at(-1)?.text).not.toContain('Kiểm tra Google');
  });

  it('whoever says no to the check sees no page', () => {
    const office = givenOffice({ setUp: false });
    office.owner.hand.answers('NO');
    office.owner.clicks('Thiết lập, sửa lại sổ');
    expect(office.owner.hand.page).toBeUndefined();
  });
});

describe('A check that is cut', () => {
  it('leaves a tab alone that somebody has made their own, and forgets it', () => {
    const office = givenOffice();
    office.staff.opensPage(CAPTION);
    office.google.failNext({ call: 60, how: 'kill', functionName: 'rpc' });
    office.staff.rpc('checkGoogle');
    const left = tabs(office).at(-1)!;
    office.staff.hand.type(left, 'A1', 'Việc riêng');
    office.staff.opensFile();
    expect(tabs(office)).toContain(left);
    expect(office.google.scriptProperties['google/scratch']).toBeUndefined();
  });

  it('two at once: the second is told to wait', () => {
    const office = givenOffice();
    office.staff.opensPage(CAPTION);
    let second: unknown;
    office.google.meanwhile({ call: 60, functionName: 'rpc' }, () => {
      second = office.owner.opensPage(CAPTION).asks('checkGoogle');
    });
    const first = office.staff.asks<GoogleView>('checkGoogle');
    expect(first.ok && first.value.differs).toEqual([]);
    expect(second).toMatchObject({ ok: false, problems: [{ key: 'google.busy' }] });
  });
});
