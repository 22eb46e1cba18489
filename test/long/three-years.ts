/**
 * Three years of a province by the clock, told to the product through its own doors, and the journal of what
 * people did: what the test compares `Đợt`, `Lịch sử`, `Tổng hợp` and the letters with.
 */
import type { LocalGoogle } from '../../emulator';
import type { RoundsView } from '../../src/app/round/views';
import type { Answer, FormView, SaveInput, Saved } from '../../src/app/views';
import { goodPage, noneDeclared, Office, OWNER, STAFF, type UnitGiven } from '../support/office';

export const YEARS = [2026, 2027, 2028] as const;
export const roundOf = (year: number): string => `${year}-1`;
const mailOf = (code: string): string => `${code.toLowerCase()}@example.org`;
const hand = 'tay@example.org';

/** A number as letters: a page's name with many digits in it would be taken for a telephone number. */
const wordOf = (n: number): string => String(n).replace(/\d/g, (digit) => 'abcdeghiko'[Number(digit)]!);

/** One account as the journal knows it. */
interface Kept {
  id: string;
  unit: string;
  none: boolean;
  stopped: boolean;
  round: string;
  answer: string;
}
/** What a unit came to in one round. */
export interface Outcome {
  status: 'Đã báo cáo' | 'Không có' | 'Chưa báo cáo';
  timeliness: 'Đúng hạn' | 'Châm chước' | 'Trễ hạn' | 'Quá hạn';
  /** The day of its first full report, "2026-10-12"; '' where there was none. */
  first: string;
}

/** What a unit does in a year; which, goes round with its number and the year. */
const WAYS = [
  'nothing',
  'late',
  'grace',
  'right',
  'right',
  'right',
  'another person',
  'a part',
  'none',
  'stops one',
] as const;

/** A unit, and whether it works. */
interface Member {
  code: string;
  n: number;
  email: string;
  /** The one that it merged into; 'dissolved' for one that is no more. */
  into?: string;
}

export class ThreeYears {
  readonly office: Office;
  readonly members: Member[];
  private readonly kept: Kept[] = [];
  /** By round, the outcome of every unit that did something. */
  readonly outcomes = new Map<string, Map<string, Outcome>>();
  /** By round, the rows in use when it was opened. */
  readonly opened = new Map<string, number>();

  /** @param acting how many units act by their form; the others by one hand for all, or not at all. */
  constructor(
    readonly size: number,
    readonly acting: number,
    private readonly pasting: number,
  ) {
    const units = Array.from({ length: size }, (_, n): UnitGiven => {
      const ward = Math.floor(n / 10);
      const code = n % 10 === 0 ? `P${String(ward).padStart(3, '0')}` : `C${String(n).padStart(4, '0')}`;
      return {
        code,
        name: n % 10 === 0 ? `Công đoàn phường số ${ward}` : `Công đoàn cơ sở số ${n}`,
        kind: n % 10 === 0 ? 'CĐ phường' : 'CĐCS',
        parent: n % 10 === 0 ? 'Liên đoàn Lao động tỉnh' : `P${String(ward).padStart(3, '0')}`,
        email: n % 23 === 22 ? '' : mailOf(code),
        phone: '',
      };
    });
    this.members = units.map(({ code, email = '' }, n) => ({ code, n, email }));
    this.office = new Office({
      units,
      today: '2026-09-28',
      dueBefore: '30/10/2026',
      graceUntil: '31/10/2026',
      account: 'consumer',
      people: [hand, ...this.members.slice(0, acting).map(({ code }) => mailOf(code))],
      settings: {
        'Gửi thư từ ngày': '05/10/2026',
        'Liên hệ khi cần hỗ trợ': 'Bà Nguyễn Thị Hoa, 0913 456 789',
      },
    });
  }

  get google(): LocalGoogle {
    return this.office.google;
  }
  asks<T>(who: string, name: string, input: unknown = {}): T {
    const answer = this.office.answer<T>(
      this.google.as(who).call('rpc', name, JSON.stringify(input)),
    ) as Answer<T>;
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problems)}`);
    return answer.value;
  }
  private until(day: string, hour = '15:00'): void {
    this.google.clock.moveTo(`${day}T${hour}:00+07:00`);
  }
  private works(code: string): boolean {
    return this.members.find((one) => one.code === code)!.into === undefined;
  }
  /** The units that owe: those that work. */
  owing(): Member[] {
    return this.members.filter(({ into }) => into === undefined);
  }
  private isDissolved(code: string): boolean {
    return this.members.find((one) => one.code === code)!.into === 'dissolved';
  }
  private rowsInUse(code: string): Kept[] {
    return this.kept.filter((row) => row.unit === code && !row.stopped);
  }

  letters(on: boolean): void {
    this.asks(OWNER, 'switchLetters', { on, takeOver: false });
  }

  /** Opens the round of a year, or finds it open: the first one is the workbook's own. */
  opens(year: number): void {
    if (year === YEARS[0]) this.until(`${year}-10-01`);
    else {
      this.until(`${year}-10-01`);
      const draft = {
        name: `Năm ${year}`,
        document: `Công văn số ${year % 100}/LĐLĐ`,
        dueBefore: `30/10/${year}`,
        graceUntil: `31/10/${year}`,
        lettersFrom: `05/10/${year}`,
      };
      const { mark } = this.asks<{ mark: string }>(STAFF, 'desk.roundPreview', { draft });
      this.asks(STAFF, 'desk.openRound', { draft, mark });
    }
    this.opened.set(
      roundOf(year),
      this.kept.filter(({ unit, stopped }) => !stopped && !this.isDissolved(unit)).length,
    );
    this.outcomes.set(roundOf(year), new Map());
  }

  /** What everybody does in a year, each on its day. */
  acts(year: number): void {
    const at = (member: Member): { way: (typeof WAYS)[number]; day: string } => {
      const way = WAYS[(member.n * 7 + (year - YEARS[0]) * 3) % WAYS.length]!;
      const day =
        way === 'late'
          ? '11-03'
          : way === 'grace'
            ? '10-30'
            : `10-${String(8 + (member.n % 15)).padStart(2, '0')}`;
      return { way, day: `${year}-${day}` };
    };
    const acting = this.members
      .slice(0, this.acting)
      .filter(({ code }) => this.works(code))
      .map((member) => ({ member, ...at(member) }));
    const days = [...new Set([...acting.map(({ day }) => day), `${year}-10-20`])].sort();
    for (const day of days) {
      this.until(day);
      for (const { member, way } of acting.filter((one) => one.day === day)) this.act(member, way, year, day);
      if (day === `${year}-10-20` && this.pasting > 0) this.pastes(year, day);
    }
  }

  private act({ code, n }: Member, way: (typeof WAYS)[number], year: number, day: string): void {
    if (way === 'nothing') return;
    const round = roundOf(year),
      who = mailOf(code);
    const form = this.asks<FormView>(who, 'openForm', { unit: code });
    const waiting = form.rows.filter(({ pending }) => pending);
    const known = new Map(this.kept.map((row) => [row.id, row]));
    const news: string[] = [];
    const added = (fields: Partial<typeof goodPage>): SaveInput['rows'][number] => {
      const id = `r${code}-${year}-${(news.length + 1).toString()}`;
      news.push(id);
      return { rowId: id, version: '', fields: { ...goodPage, ...fields }, stopped: false };
    };
    const page = (k: number): SaveInput['rows'][number] =>
      added({
        pageName: `Trang ${wordOf(n)} ${wordOf(year - YEARS[0] + k * 5)}`,
        address: `https://www.facebook.com/trang.${code.toLowerCase()}.${year}.${k}`,
        name: `Nguyễn Thị Hoa ${String.fromCharCode(65 + (n % 26))}`,
        phone: `09${String(10_000_000 + n * 100 + (year % 100)).padStart(8, '0')}`,
        email: `${code.toLowerCase()}.${year}@example.org`,
      });
    const sent = (
      row: FormView['rows'][number],
      change: { stopped?: boolean; office?: string },
    ): SaveInput['rows'][number] => ({
      rowId: row.rowId,
      version: row.version,
      fields: { ...row.fields, ...(change.office ? { office: change.office } : {}) },
      stopped: change.stopped ?? false,
      opened: { fields: row.fields, stopped: row.stopped },
    });
    const rows: SaveInput['rows'] = [];
    let confirm = waiting;
    let isWhole = true;
    const own = waiting.filter(({ from }) => from === undefined);
    if (way === 'none') {
      // Whatever it has stops, and it says that it has none; a declaration of before is right as it stands.
      const isNone = own.length === 1 && known.get(own[0]!.rowId)!.none && own.length === waiting.length;
      if (!isNone) {
        confirm = [];
        rows.push(...waiting.map((row) => sent(row, { stopped: true })), added({ ...noneDeclared }));
      }
    } else if (waiting.length === 0) {
      rows.push(page(1), ...(way === 'a part' ? [page(2)] : []));
    } else if (own.some(({ rowId }) => known.get(rowId)!.none)) {
      // It has an account now: the declaration ends by itself.
      confirm = waiting.filter(({ rowId }) => !known.get(rowId)!.none);
      rows.push(page(1));
    } else if (way === 'another person') {
      confirm = waiting.slice(1);
      rows.push(sent(waiting[0]!, { office: `Phó Chủ tịch ${year}` }));
    } else if (way === 'a part' && own.length > 1) {
      confirm = own.slice(0, 1);
      isWhole = false;
    } else if (way === 'stops one') {
      confirm = waiting.slice(1);
      rows.push(sent(waiting[0]!, { stopped: true }), page(1));
    }
    this.asks<Saved>(who, 'saveReport', {
      unit: code,
      consent: rows.length > 0,
      rows,
      confirm: confirm.map(({ rowId, version }) => ({ rowId, version })),
    } satisfies SaveInput);
    // The journal, from what the person did and not from what was answered.
    for (const id of news)
      this.kept.push({
        id,
        unit: code,
        none: way === 'none',
        stopped: false,
        round,
        answer: 'Mới',
      });
    for (const row of rows.filter(({ version }) => version !== '')) {
      const one = known.get(row.rowId)!;
      Object.assign(one, {
        unit: code,
        round,
        stopped: row.stopped,
        answer: row.stopped ? 'Đã ngừng' : 'Đã sửa',
      });
    }
    for (const { rowId } of confirm)
      Object.assign(known.get(rowId)!, { unit: code, round, answer: 'Vẫn đúng' });
    if (way !== 'none' && rows.length > 0)
      for (const row of this.rowsInUse(code).filter(({ none }) => none))
        Object.assign(row, { stopped: true, round, answer: 'Đã ngừng' });
    if (isWhole) this.reported(round, code, day);
  }

  private reported(round: string, code: string, day: string): void {
    const [year] = day.split('-');
    this.outcomes.get(round)!.set(code, {
      status: this.rowsInUse(code).every(({ none }) => none) ? 'Không có' : 'Đã báo cáo',
      timeliness: day < `${year}-10-30` ? 'Đúng hạn' : day <= `${year}-10-31` ? 'Châm chước' : 'Trễ hạn',
      first: day,
    });
  }

  /** Many units at once, by the hand of one of them: pasted in the first year, changed in the others. */
  private pastes(year: number, day: string): void {
    const round = roundOf(year);
    const [headings = []] = this.google.book.tab('Tài khoản').display();
    const among = this.members.slice(this.acting, this.acting + this.pasting);
    if (year === YEARS[0]) {
      const line = this.office.rows('Tài khoản').length + 2;
      const cells = (code: string): Record<string, string> => ({
        'Mã đơn vị': code,
        Loại: 'Trang',
        'Tên trang facebook': `Trang ${wordOf(Number(code.slice(1)))}`,
        'Địa chỉ truy cập': `https://www.facebook.com/trang.${code.toLowerCase()}`,
        'Họ và tên': 'Nguyễn Thị Hoa',
        'Chức vụ': 'Chủ tịch',
        'Điện thoại': `09${String(20_000_000 + Number(code.slice(1)) * 31)}`,
        Email: mailOf(code),
      });
      const width = headings.indexOf('Email') + 1;
      this.google.as(hand).paste(
        'Tài khoản',
        `A${line}`,
        among.map(({ code }) => headings.slice(0, width).map((heading) => cells(code)[heading] ?? '')),
      );
      for (const { code } of among) {
        this.kept.push({ id: `tay-${code}`, unit: code, none: false, stopped: false, round, answer: 'Mới' });
        this.reported(round, code, day);
      }
      return;
    }
    const rows = this.office.rows('Tài khoản');
    // Every third unit is not looked after in the second year, another third in the third.
    const first = rows.findIndex((row) => row['Mã đơn vị'] === among[0]!.code);
    const many = Math.floor((among.length * 2) / 3);
    const from = year === YEARS[1] ? 0 : among.length - many;
    const cell = this.office.cell('Tài khoản', first + from + 2, 'Chức vụ');
    this.google.as(hand).paste(
      'Tài khoản',
      cell,
      Array.from({ length: many }, () => [`Phó Chủ tịch ${year}`]),
    );
    for (const { code } of among.slice(from, from + many)) {
      const row = this.kept.find(({ id }) => id === `tay-${code}`)!;
      // A hand that writes into a row of a unit that is no more answers for nobody who owes.
      Object.assign(row, { round, answer: 'Đã sửa' });
      if (this.works(code)) this.reported(round, code, day);
    }
  }

  closes(year: number): void {
    this.until(`${year}-11-10`);
    this.asks<RoundsView>(STAFF, 'desk.closeRound', { id: roundOf(year) });
  }

  /**
   * Units merge or are dissolved between two rounds. @param changes code → the one it merges into, or
   * 'dissolved'
   */
  changes(year: number, changes: Record<string, string>): void {
    this.until(`${year}-02-10`);
    const lines = Object.entries(changes).map(([code, into]) =>
      into === 'dissolved' ? `${code}\t\tGiải thể` : `${code}\t${into}\tSáp nhập`,
    );
    this.asks(OWNER, 'importRoster', { text: ['Mã\tNhập vào\tPhương án', ...lines].join('\n') });
    for (const [code, into] of Object.entries(changes))
      this.members.find((one) => one.code === code)!.into = into;
  }

  /** The journal's own figures of a round, as `Đợt` has to say them at its close. */
  figures(year: number): Record<string, number> {
    const round = roundOf(year);
    const outcomes = this.outcomes.get(round)!;
    const owing = this.owing().map(({ code }) => outcomes.get(code));
    const rows = this.kept.filter((row) => row.round === round && !this.isDissolved(row.unit));
    const said = (answer: string): number => rows.filter((row) => row.answer === answer).length;
    const [same, changed, added, stopped] = ['Vẫn đúng', 'Đã sửa', 'Mới', 'Đã ngừng'].map(said) as [
      number,
      number,
      number,
      number,
    ];
    return {
      'Phải báo cáo': owing.length,
      'Đúng hạn': owing.filter((one) => one?.timeliness === 'Đúng hạn').length,
      'Đã báo cáo': owing.filter(Boolean).length,
      'Chưa báo cáo': owing.filter((one) => !one).length,
      'Đã xác nhận': same,
      'Đã sửa': changed,
      Mới: added,
      'Đã ngừng': stopped,
      'Im lặng': this.opened.get(round)! - same - changed - stopped,
    };
  }
  /** Every working unit's outcome, as `Lịch sử` has to say it. */
  history(year: number): string[] {
    const outcomes = this.outcomes.get(roundOf(year))!;
    return this.owing().map(({ code }) => {
      const { status, timeliness, first } = outcomes.get(code) ?? {
        status: 'Chưa báo cáo',
        timeliness: 'Quá hạn',
        first: '',
      };
      return [code, status, timeliness, first.split('-').reverse().join('/')].join(' ');
    });
  }
}
