/**
 * An office on the local Google, in the office's own words: the rulebook's tests act through it as people do,
 * and look at what people see.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalGoogle, type LocalGoogleOptions, type PushedFiles, type RunReport } from '../../emulator';
import type { Answer, CheckView, FormRow, FormView, Saved, SaveInput, SentRow } from '../../src/app/views';
import type { ReportText } from '../../src/domain/checking/report';
import { prepared } from './prepared';

/** What is pushed; scripts/red-on-0.1.0.mjs puts the files of 0.1.0 in its place. */
const DIST = process.env.PUSHED_FOLDER ?? join(__dirname, '../../dist');
export const MENU = 'Sổ Tài Khoản';
export const SET_UP = 'Thiết lập, sửa lại sổ';

/** What clasp would push, as it stands in dist/. */
export const pushed = (): PushedFiles =>
  Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));

export const OWNER = 'chu.so@example.org';
export const STAFF = 'canbo@example.org';
export const CAU_KE = 'cauke@example.org';
export const TRA_CU = 'tracu@example.org';
export const UNLISTED = 'nguoi.moi@example.org';

export interface UnitGiven {
  code: string;
  name: string;
  kind?: string;
  parent?: string;
  email?: string;
  phone?: string;
  required?: string;
  extendedTo?: string;
}
export const twoUnits: UnitGiven[] = [
  {
    code: 'H04',
    name: 'Liên đoàn Lao động huyện Cầu Kè',
    kind: 'LĐLĐ huyện',
    parent: 'LĐLĐ tỉnh',
    email: CAU_KE,
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
];

/** A page of the unit Cầu Kè, filled in rightly; people are invented. */
export const goodPage: ReportText = {
  kind: 'Trang',
  accountName: '',
  pageName: 'Công đoàn huyện Cầu Kè',
  address: 'https://www.facebook.com/congdoancauke',
  name: 'Nguyễn Thị Hoa',
  office: 'Phó Chủ tịch',
  phone: '0913456789',
  email: 'hoa.nguyen@gmail.com',
  second: '',
  secondPhone: '',
  reason: '',
};
export const noneDeclared: ReportText = {
  kind: 'Không có',
  accountName: '',
  pageName: '',
  address: '',
  name: '',
  office: '',
  phone: '',
  email: '',
  second: '',
  secondPhone: '',
  reason: 'Đơn vị đang lập trang, dự kiến xong trong tháng 11',
};

/** What 0.1.0 kept in `Cấu hình` of its round → the column of `Đợt`. */
const ofRound: Readonly<Record<string, string>> = {
  'Tên đợt báo cáo': 'Tên',
  'Văn bản hướng dẫn': 'Văn bản',
  'Hạn nộp (trước ngày)': 'Hạn nộp (trước ngày)',
  'Châm chước đến hết ngày': 'Châm chước đến hết ngày',
  'Gửi thư từ ngày': 'Gửi thư từ ngày',
};

let ids = 0;
/** A new row as the form would send it. */
export const newRow = (fields: Partial<ReportText> = {}, rowId = `rtest${(ids += 1)}`): SentRow => ({
  rowId,
  version: '',
  fields: { ...goodPage, ...fields },
  stopped: false,
});
/** A row that the form had opened, with what was changed in it. */
export const changedRow = (
  row: FormRow,
  fields: Partial<ReportText> = {},
  stopped = row.stopped,
): SentRow => ({
  rowId: row.rowId,
  version: row.version,
  fields: { ...row.fields, ...fields },
  stopped,
  opened: { fields: row.fields, stopped: row.stopped },
});

/** The day on which each person last opened the file to click in it. */
const openedOn = new WeakMap<LocalGoogle, Map<string, string>>();

/** One person at the office's sheet. */
export class Clerk {
  constructor(
    private readonly office: Office,
    readonly email: string,
  ) {}
  private get person() {
    return this.office.google.as(this.email);
  }

  opensFile(): RunReport[] {
    return this.person.open();
  }
  /**
   * Clicks an item of the menu, with the file open: who has it open already today goes on with it, as people
   * do (every opening is a run of its own, which was a tenth of all tests' time).
   */
  clicks(caption: string): RunReport {
    const { google } = this.office;
    const today = google.clock.now().toISOString().slice(0, 10);
    const opened = openedOn.get(google) ?? new Map<string, string>();
    openedOn.set(google, opened);
    if (opened.get(this.email) !== today) {
      this.person.open();
      opened.set(this.email, today);
    }
    return this.person.choose(MENU, caption);
  }
  opensPage(caption = 'Khai báo tài khoản'): this {
    this.clicks(caption);
    return this;
  }
  /** One call of a page to the server; the page must be open. */
  asks<T>(name: string, input: unknown = {}): Answer<T> {
    return this.office.answer<T>(this.rpc(name, input));
  }
  rpc(name: string, input: unknown = {}): RunReport {
    return this.person.call('rpc', name, JSON.stringify(input));
  }

  opensForm(unit?: string): Answer<FormView> {
    return this.opensPage().asks<FormView>('openForm', unit ? { unit } : {});
  }
  /** Opens the form and expects it to open. */
  form(unit?: string): FormView {
    const answer = this.opensForm(unit);
    if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
    return answer.value;
  }
  sends(input: Partial<SaveInput> & { rows: SentRow[] }): Answer<Saved> {
    if (!this.person.page) this.opensPage();
    return this.asks<Saved>('saveReport', { unit: 'H04', consent: true, ...input });
  }
  /** Sends and expects it to be recorded. */
  reports(rows: SentRow[] = [newRow()], unit = 'H04'): Saved {
    const answer = this.sends({ unit, rows });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.value;
  }
  checksAll(): CheckView {
    this.opensPage('Kiểm tra toàn bộ');
    const answer = this.asks<CheckView>('checkAll');
    if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
    return answer.value;
  }

  /** Types into the cell of a column in a line of a tab (line 2 is the first below the headings). */
  types(tab: string, line: number, heading: string, text: string): RunReport[] {
    return this.person.type(tab, this.office.cell(tab, line, heading), text);
  }
  get hand() {
    return this.person;
  }
}

export interface OfficeGiven extends Partial<LocalGoogleOptions> {
  units?: UnitGiven[];
  today?: string;
  dueBefore?: string;
  graceUntil?: string;
  setUp?: boolean;
  people?: string[];
  settings?: Record<string, string>;
}

export class Office {
  readonly google: LocalGoogle;
  readonly owner: Clerk;
  readonly staff: Clerk;
  readonly cauKe: Clerk;
  readonly traCu: Clerk;
  readonly unlisted: Clerk;

  /** @param given what the office starts from, or a local Google as it was saved. */
  constructor(given: OfficeGiven | LocalGoogle = {}) {
    const {
      units,
      today = '2018-10-16',
      dueBefore,
      graceUntil,
      setUp,
      people = [],
      settings,
      ...google
    } = given instanceof LocalGoogle ? ({ setUp: false } as OfficeGiven) : given;
    this.google =
      given instanceof LocalGoogle
        ? given
        : LocalGoogle.start({
            files: pushed(),
            now: `${today}T08:00:00+07:00`,
            owner: OWNER,
            editors: [STAFF, CAU_KE, TRA_CU, UNLISTED, ...people],
            ...google,
            ...(google.files ? { files: { ...pushed(), ...google.files } } : {}),
          });
    [this.owner, this.staff, this.cauKe, this.traCu, this.unlisted] = [
      OWNER,
      STAFF,
      CAU_KE,
      TRA_CU,
      UNLISTED,
    ].map((email) => new Clerk(this, email)) as [Clerk, Clerk, Clerk, Clerk, Clerk];
    if (setUp !== false)
      this.prepare(units ?? twoUnits, {
        'Hạn nộp (trước ngày)': dueBefore ?? '30/10/2018',
        'Châm chước đến hết ngày': graceUntil ?? '31/10/2018',
        'Email cán bộ phụ trách': STAFF,
        ...settings,
      });
  }

  clerk(email: string): Clerk {
    return new Clerk(this, email);
  }

  private prepare(units: UnitGiven[], settings: Record<string, string>): void {
    this.owner.clicks(SET_UP);
    for (const [label, value] of Object.entries(settings)) this.sets(label, value);
    this.owner.clicks(SET_UP);
    if (units.length) this.fillsRoster(units);
  }

  /**
   * The owner changes a setting by hand; what is the round's own (as 0.1.0 called it) in its line of `Đợt`,
   * the last one.
   */
  sets(label: string, value: string): RunReport[] {
    const column = ofRound[label];
    if (column && this.google.book.tabs().includes('Đợt'))
      return this.owner.types('Đợt', this.rows('Đợt').length + 1, column, value);
    const line = this.rows('Cấu hình').findIndex((row) => row['Mục'] === label) + 2;
    if (line < 2) throw new Error(`no setting ${label}`);
    return this.owner.types('Cấu hình', line, 'Giá trị', value);
  }

  /** What a setting, or the last round, says. */
  setting(label: string): string {
    const column = ofRound[label];
    return column ? this.rows('Đợt').slice(-1)[0]![column]! : this.row('Cấu hình', 'Mục', label)['Giá trị']!;
  }

  /** The owner imports a roster through the product's own door. */
  fillsRoster(units: readonly UnitGiven[]): void {
    const text = [
      'Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ\tĐiện thoại liên hệ\tPhải báo cáo\tGia hạn đến',
      ...units.map((u) =>
        [
          u.code,
          u.name,
          u.kind ?? '',
          u.parent ?? '',
          u.email ?? '',
          u.phone ?? '',
          u.required ?? '',
          u.extendedTo ?? '',
        ].join('\t'),
      ),
    ].join('\n');
    const answer = this.owner
      .opensPage('Nhập danh sách đơn vị')
      .asks<{ rejected: number }>('importRoster', { text });
    if (!answer.ok || answer.value.rejected) throw new Error(`roster: ${JSON.stringify(answer)}`);
  }

  answer<T>(run: RunReport): Answer<T> {
    if (!run.ok) throw new Error(`${run.functionName} failed: ${run.error?.message}`);
    return JSON.parse(String(run.result)) as Answer<T>;
  }

  /** A tab as people see it, one object a line, by heading; blank lines at the end are left out. */
  rows(tab: string): Record<string, string>[] {
    const [headings = [], ...lines] = this.google.book.tab(tab).display();
    while (lines.length && lines[lines.length - 1]!.every((text) => text === '')) lines.pop();
    return lines.map((line) => Object.fromEntries(headings.map((heading, i) => [heading, line[i] ?? ''])));
  }
  row(tab: string, heading: string, text: string): Record<string, string> {
    const found = this.rows(tab).find((row) => row[heading] === text);
    if (!found) throw new Error(`${tab}: no line with ${heading} = ${text}`);
    return found;
  }
  unit(code: string): Record<string, string> {
    return this.row('Đơn vị', 'Mã', code);
  }

  /** The A1 address of a column's cell in a line. */
  cell(tab: string, line: number, heading: string): string {
    const at = this.google.book.tab(tab).displayRow(1).indexOf(heading);
    if (at < 0) throw new Error(`${tab} has no column ${heading}`);
    return `${letters(at + 1)}${line}`;
  }
  /** A cell as it looks: value, note, colours. */
  look(tab: string, line: number, heading: string) {
    return this.google.book.tab(tab).cell(this.cell(tab, line, heading));
  }
}

const letters = (n: number): string =>
  (n > 26 ? letters(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(65 + ((n - 1) % 26));

let files: PushedFiles | undefined;
/**
 * The office that something given leads to, and a copy of its own for every test, since setting up is some
 * 830 calls. Each is prepared once for all files of tests (test/prepare.mjs says where it is kept, and when
 * it is too old).
 */
export function copyOf(given: object, prepare: () => Office): LocalGoogle {
  files ??= pushed();
  const key = JSON.stringify(given);
  const saved = prepared.get(key) ?? keptFor(key, () => prepare().google.save());
  prepared.set(key, saved);
  return LocalGoogle.restore(saved, files);
}
function keptFor(key: string, prepare: () => string): string {
  const folder = process.env.PREPARED_OFFICES;
  if (!folder) return prepare();
  const file = join(folder, createHash('sha256').update(key).digest('hex'));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const saved = prepare();
  // Under another name first: another worker must not read half of it.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, saved);
  renameSync(unfinished, file);
  return saved;
}
/**
 * An office as a test wants to find it. Nobody has the sheet open, and its runs begin with the test's own.
 */
export const givenOffice = (given: OfficeGiven = {}): Office =>
  given.files || given.setUp === false
    ? new Office(given)
    : new Office(copyOf(given, () => new Office(given)));
