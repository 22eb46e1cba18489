/**
 * The services of one run, over Google. Everything is asked for late and once: a run costs the same few calls
 * however many units there are.
 */
import {
  BrokenWorkbook,
  lineOf,
  type Change,
  type GoogleFindings,
  type LogLine,
  type NoteChange,
  type Services,
} from '../app/services';
import { shaped } from '../app/shapes';
import { nameOf, nobody, type Visitor } from '../app/visitor';
import { localTime, type Day, type LocalTime } from '../domain/text/days';
import { tabs, type ColumnKey, type Row, type TabKey } from '../domain/fields';
import { codesOf } from '../domain/fields/reading';
import type { Proof } from '../domain/link/proof';
import { LinkKey } from '../domain/link/token';
import type { Problem } from '../domain/messages';
import { MarkKey } from '../domain/marks/key';
import type { RefusedByUnit } from '../domain/roster/unit';
import type { AssumptionId } from '../domain/messages/assumptions';
import { currentIn, readRound, roundTextOf, type Round } from '../domain/round';
import { readSettings, type Settings } from '../domain/settings';
import { isAmong, sameMailbox, staffOf } from '../domain/settings/staff';
import { logBroken } from './doors/broken';
import { builtVersion } from './built';
import { drafts } from './drafts';
import { peopleOf } from './layout/protections';
import { readyLines, type Lined } from './layout/rows';
import { ensureSummary, groupsMark } from './layout/summary';
import { takeLock } from './lock';
import { renewLinkKey } from './mark-key';
import { writeLog } from './log';
import { checkGoogle } from './self-check';
import { SheetTable, nextNote } from './sheet-table';
import { layoutNumber } from './migrations';
import { columnsMoved, needsLook, putColumnsBack, putRowsBack, rowsMoved, wrote } from './put-back';
import {
  recall,
  rememberGroups,
  rememberLines,
  rememberProof,
  rememberRound,
  rememberSettings,
  rememberStaff,
  rememberWitness,
  settingsShape,
  type Remembered,
} from './store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a run began. */
export interface Begun {
  /** The spreadsheet, when the event that started the run already holds it. */
  book?: Spreadsheet;
  /** The cells that somebody edited by hand, when that started the run. */
  edited?: GoogleAppsScript.Spreadsheet.Range;
  /** Who is asking, as the door decides it. A run without it acts for nobody. */
  who?: (office: GoogleOffice) => Visitor;
  /** How long to wait for another run's lock, in milliseconds; as long as people do, when it is not said. */
  waitMs?: number;
  /**
   * The key of marks and the last witness, in the run that sets up: it brings the layout to today's number,
   * where every other run needs it there.
   */
  setUp?: { markKey: MarkKey; lastWitness: LocalTime };
}

/** Errors of one check that the log of executions gets: the first tell it all. */
const MOST_LOGGED = 3;
/** What `Kiểm tra Google` asks of notes. */
const NOTES: readonly AssumptionId[] = ['looks.note', 'looks.noteGone', 'looks.notes'];

export class GoogleOffice implements Services {
  readonly instant = Date.now();
  readonly now: LocalTime = localTime(this.instant);
  readonly today: Day = this.now.slice(0, 10);
  private book: Spreadsheet | undefined;
  private memory: Remembered | undefined;
  private asking: Visitor | undefined;
  private read: Settings | undefined;
  private current: { round: Round | undefined } | undefined;
  private key: MarkKey | undefined;
  private ofLinks: LinkKey | undefined;
  /**
   * Were values written since the last read? A read settles what was written before it
   * (SpreadsheetApp.flush reference).
   */
  private unsettled = false;
  private readonly held = new Map<TabKey, GoogleAppsScript.Spreadsheet.Sheet>();
  private tables = new Map<TabKey, SheetTable<TabKey>>();

  constructor(private readonly begun: Begun = {}) {
    this.book = begun.book;
  }

  /**
   * What this run has read of what is remembered; undefined when it has read nothing, or nothing is set up.
   */
  recalled(): Remembered | undefined {
    return this.memory;
  }

  /** What set-up left; throws the sentence that says to set up first. */
  remembered(): Remembered {
    this.memory ??= recall();
    if (!this.memory) throw new BrokenWorkbook({ key: 'workbook.notSetUp' });
    return this.memory;
  }

  spreadsheet(): Spreadsheet {
    this.book ??=
      SpreadsheetApp.getActiveSpreadsheet() ?? SpreadsheetApp.openById(this.remembered().spreadsheetId);
    return this.book;
  }

  sheet(tab: TabKey): GoogleAppsScript.Spreadsheet.Sheet {
    const held = this.held.get(tab);
    if (held) return held;
    const id = this.remembered().tabs[tab];
    const sheet = id === undefined ? null : this.spreadsheet().getSheetById(id);
    if (!sheet) throw new BrokenWorkbook({ key: 'workbook.lostTab', with: { tab: tabs[tab].title } });
    this.held.set(tab, sheet);
    return sheet;
  }

  visitor(): Visitor {
    return (this.asking ??= this.begun.who?.(this) ?? nobody);
  }

  isStaff(email: string): boolean {
    return email !== '' && (isAmong(email, this.staff()) || sameMailbox(email, this.remembered().owner));
  }

  settings(): Settings {
    this.read ??= readSettings(this.remembered().settings ?? this.settingTexts()).settings;
    return this.read;
  }

  round(): Round | undefined {
    if (!this.current) {
      const text = this.remembered().round ?? currentIn(this.table('rounds').rows);
      this.current = { round: text && readRound(text).round };
    }
    return this.current.round;
  }

  /** Makes the present content of `Đợt` the one that runs use. Answers what cannot be read. */
  compileRound(): Problem[] {
    const line = currentIn(this.table('rounds').rows);
    const text = line && roundTextOf(line);
    const before = this.remembered().round;
    if (JSON.stringify(text) !== JSON.stringify(before)) {
      const isAnother = before !== undefined && (before.id !== text?.id || before.state !== text.state);
      rememberRound(text, isAnother);
      this.remembered().round = text;
    }
    const read = text && readRound(text);
    this.current = { round: read?.round };
    return read?.problems ?? [];
  }

  staff(): readonly string[] {
    const memory = this.remembered();
    const listed = this.listedStaff();
    if (!listed) return memory.staff ?? [];
    const { staff, kept } = staffOf(listed, memory.staff);
    // Without an owner (a shared drive) nobody could ever set up again: then the last ones stay.
    if (kept?.length === 0 && memory.owner === '') return memory.staff!;
    if (kept && kept.length < memory.staff!.length) {
      rememberStaff(kept);
      memory.staff = kept;
    }
    return staff;
  }

  /** Staff by `Cấu hình`; undefined when the tab is lost, and then nobody has left it either. */
  private listedStaff(): readonly string[] | undefined {
    try {
      return this.settings().staff;
    } catch (error) {
      if (error instanceof BrokenWorkbook) return undefined;
      throw error;
    }
  }

  compileSettings(): Problem[] {
    const texts = this.settingTexts();
    if (JSON.stringify(texts) !== JSON.stringify(this.remembered().settings)) rememberSettings(texts);
    const { settings, problems } = readSettings(texts);
    this.read = settings;
    this.staff(); // whoever left is struck at once, however the list was changed
    return [...problems, ...this.compileRound()];
  }

  /** What `Cấu hình` says now, label by label. */
  settingTexts(): Record<string, string> {
    const rows = this.table('settings').rows;
    return shaped(
      settingsShape,
      Object.fromEntries(rows.filter((row) => row.label).map((row) => [row.label.trim(), row.value])),
    );
  }

  lastWitness(): LocalTime {
    return (this.begun.setUp ? this.begun.setUp.lastWitness : this.remembered().witness) ?? '';
  }
  rememberWitness(): void {
    this.settle();
    rememberWitness(this.now);
  }

  markKey(): MarkKey | undefined {
    if (this.begun.setUp) return this.begun.setUp.markKey;
    const { markSecret } = this.remembered();
    this.key ??= markSecret && new MarkKey(markSecret.secret);
    return this.key;
  }

  linkKey(): LinkKey | undefined {
    const { linkSecret } = this.remembered();
    return (this.ofLinks ??= linkSecret === undefined ? undefined : new LinkKey(linkSecret));
  }
  renewLinkKey(): void {
    const secret = renewLinkKey(this.now);
    Object.assign(this.remembered(), { linkSecret: secret, linksRenewed: this.now });
    this.ofLinks = new LinkKey(secret);
  }
  linksRenewed(): LocalTime {
    return this.remembered().linksRenewed ?? '';
  }
  editors(): string[] {
    return this.spreadsheet()
      .getEditors()
      .map((user) => user.getEmail().toLowerCase())
      .filter((email) => email !== '');
  }
  readonly built = { layout: layoutNumber, version: builtVersion };
  proof(): Proof | undefined {
    return this.remembered().proof;
  }
  rememberProof(proof: Proof): void {
    rememberProof(proof);
    this.remembered().proof = proof;
  }
  runsAs(): string {
    return Session.getEffectiveUser().getEmail().toLowerCase();
  }
  seenAs(): string {
    return Session.getActiveUser().getEmail().toLowerCase();
  }
  owner(): string {
    return this.remembered().owner;
  }

  /** The settings are read in any layout: who may set up is asked before it is brought to today's. */
  private needsToday(tab: TabKey): void {
    if (tab !== 'settings' && !this.begun.setUp && this.remembered().version !== layoutNumber)
      throw new BrokenWorkbook({ key: 'workbook.otherLayout' });
  }

  table<T extends TabKey>(tab: T): SheetTable<T> {
    const known = this.tables.get(tab) ?? this.readTable(tab);
    this.tables.set(tab, known);
    return known as unknown as SheetTable<T>;
  }

  /**
   * Rows of `Tài khoản` name units as the roster writes their codes, so both tabs are read; whoever needs
   * the one needs the other.
   */
  private readTable(tab: TabKey): SheetTable<TabKey> {
    this.needsToday(tab);
    const codes = tab === 'accounts' ? codesOf(this.table('units').rows.map(({ code }) => code)) : undefined;
    const read = (): SheetTable<TabKey> => new SheetTable<TabKey>(tab, this.sheet(tab), codes);
    return this.unsettled ? this.late(read) : read();
  }

  /** Uses a sheet that the run already holds, so that it need not be looked up. */
  edits(tab: TabKey, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    this.held.set(tab, sheet);
  }

  reread(tab: TabKey): void {
    this.tables.delete(tab);
  }
  /** Did Google refuse what was written only when it was sent, not at the call that wrote it? */
  wasRefusedLate = false;
  /** Does what sends the writes that wait. */
  private late<V>(send: () => V): V {
    try {
      return send();
    } catch (error) {
      this.wasRefusedLate = true;
      throw error;
    }
  }
  /**
   * After a refusal: sends whatever still waits, so that the run ends with an answer and not with the next
   * refusal. Each flush tells of one write at most (docs/google.md, protectionErrorsAtFlush).
   */
  letGo(): void {
    for (let i = 0; i < 50; i += 1)
      try {
        SpreadsheetApp.flush();
        return;
      } catch {
        this.wasRefusedLate = true;
      }
  }
  settle(): void {
    if (this.unsettled) this.late(() => SpreadsheetApp.flush());
    this.unsettled = false;
  }
  forget(): void {
    this.tables.clear();
  }

  putTyped<T extends TabKey>(tab: T, changes: Change<T>[]): void {
    if (changes.length) {
      this.table(tab).putTyped(changes);
      this.unsettled = true;
    }
  }
  putOwn<T extends TabKey>(tab: T, changes: Change<T>[]): void {
    if (changes.length) {
      this.table(tab).putOwn(changes);
      this.unsettled = true;
    }
  }
  putStaff<T extends TabKey>(tab: T, changes: Change<T>[]): void {
    if (changes.length) {
      this.table(tab).putStaff(changes);
      this.unsettled = true;
    }
  }
  append<T extends TabKey>(tab: T, rows: Partial<Row<T>>[]): void {
    if (rows.length) {
      this.table(tab).append(rows);
      this.unsettled = true;
    }
  }
  makeRoom(tab: TabKey, lines: number): void {
    this.table(tab).makeRoom(lines);
  }
  isGuarded(): boolean {
    return (this.remembered().lines?.linkOnly ?? false) === this.settings().linkOnly;
  }
  readyLines(): void {
    const known = this.remembered().lines ?? {};
    const book: Lined = {
      table: (tab) => this.table(tab),
      log: () => (this.lostLog().length ? undefined : this.sheet('log')),
      linkOnly: this.settings().linkOnly,
      people: () => peopleOf(this.spreadsheet(), this.staff(), this.remembered().owner),
    };
    const now = readyLines(book, known);
    if (now === known) return;
    rememberLines(now);
    this.remembered().lines = now;
    this.unsettled = true;
  }
  putNotes(tab: TabKey, changes: NoteChange[]): void {
    // Where notes are not read back as they were written, people’s own could be lost; the column `Cần sửa`
    // says it all.
    if (this.googleDiffers().some((id) => NOTES.includes(id))) return;
    if (changes.length) {
      this.table(tab).putNotes(changes);
      this.unsettled = false;
    }
  }

  noteEdited(note: string): void {
    const { edited } = this.begun;
    if (!edited) return;
    const old = edited.getNote();
    if (nextNote(old, note) !== old) edited.setNote(nextNote(old, note));
    this.unsettled = false;
  }

  lookAgain(): boolean {
    const tables = [...this.tables.values()].filter((table) => table.key !== undefined && wrote(table));
    if (!tables.some(needsLook)) return false;
    this.late(() => SpreadsheetApp.flush());
    this.unsettled = false;
    return tables.map(({ tab }) => this.putBack(tab)).some((moved) => moved);
  }

  /** The tab is read whole, headings too: a hand may have moved its columns as well as its rows. */
  private putBack(tab: TabKey): boolean {
    let known = this.table(tab);
    let found = this.readTable(tab);
    const columns = columnsMoved(known, found);
    if (columns) {
      if (putColumnsBack(known, found)) {
        this.late(() => SpreadsheetApp.flush());
        found = this.readTable(tab);
      }
      this.tables.set(tab, found);
    }
    let round = 0;
    for (; round < 4 && rowsMoved(known, found); round += 1) {
      this.tables.set(tab, found);
      putRowsBack(known, found);
      if (!wrote(found)) break;
      this.late(() => SpreadsheetApp.flush());
      known = found;
      found = this.readTable(tab);
    }
    return columns || round > 0;
  }

  refreshSummary(): void {
    const units = this.table('units');
    const mark = groupsMark(units.rows);
    if (mark === this.remembered().groups) return;
    const rounds = this.table('rounds');
    const accounts = this.table('accounts');
    ensureSummary(
      this.sheet('summary'),
      { tab: units.sheet.getName(), positions: units.positions, rows: units.rows },
      { tab: accounts.sheet.getName(), positions: accounts.positions },
      { tab: rounds.sheet.getName(), positions: rounds.positions, rows: rounds.rows },
      !this.googleDiffers().includes('looks.chart'),
    );
    rememberGroups(mark);
    this.unsettled = true;
  }

  sortUnits(): void {
    const table = this.table('units');
    if (table.rows.length === 0) return;
    const width = table.sheet.getLastColumn();
    table.sheet.getRange(2, 1, table.rows.length, width).sort([
      { column: table.at('order'), ascending: true },
      { column: table.at('code'), ascending: true },
    ]);
    this.unsettled = true;
    this.forget();
  }

  mayWrite<T extends TabKey>(tab: T, column: ColumnKey<T>): boolean {
    const table = this.table(tab);
    return table.sheet.getRange(2, table.at(column)).canEdit();
  }

  broke(errors: readonly unknown[]): void {
    for (const error of errors.slice(0, MOST_LOGGED)) logBroken('check', error);
  }

  lostLog(): Problem[] {
    try {
      this.sheet('log');
      return [];
    } catch (error) {
      if (error instanceof BrokenWorkbook) return [error.problem];
      throw error;
    }
  }

  log(lines: LogLine[]): void {
    const [lost] = lines.length ? this.lostLog() : [];
    if (lines.length === 0 || lost) return;
    this.unsettled = true;
    writeLog(this.sheet('log'), lines, this.now, nameOf(this.visitor()));
  }

  exclusively<V>(work: () => V): V | undefined {
    if (!takeLock(this.begun.waitMs)) return undefined;
    this.forget();
    // Google frees the lock when the run ends (LockService reference); every value must be
    // written before that.
    const whole = (): V => {
      const result = work();
      this.settle();
      return result;
    };
    try {
      return whole();
    } catch (error) {
      // A column that only staff may write, dragged to where this run writes, makes Google refuse the write.
      if (!this.columnsMovedUnder()) throw error;
      return whole();
    }
  }

  /**
   * Did a hand move columns under this run? Then what it wrote since is put right by heading, and everything
   * is forgotten, so that the work can be done anew. False also where that cannot be found out.
   */
  private columnsMovedUnder(): boolean {
    const wasRefusedLate = this.wasRefusedLate;
    try {
      this.letGo();
      let moved = false;
      for (const known of this.tables.values()) {
        const found = new SheetTable<TabKey>(known.tab, this.sheet(known.tab));
        if (!columnsMoved(known, found)) continue;
        moved = true;
        if (putColumnsBack(known, found)) SpreadsheetApp.flush();
      }
      if (moved) this.wasRefusedLate = wasRefusedLate;
      this.forget();
      return moved;
    } catch {
      return false;
    }
  }

  checkGoogle(): GoogleFindings | undefined {
    return checkGoogle(this.spreadsheet(), this.remembered().google);
  }

  googleDiffers(): readonly AssumptionId[] {
    return this.remembered().google.differs;
  }

  googleChecked(): boolean {
    return this.remembered().google.checked;
  }

  readonly drafts = drafts;

  refusedAddresses(): RefusedByUnit {
    return this.remembered().post?.refused ?? {};
  }

  newId(): string {
    let id = 'r';
    while (id.length < 13) id += Math.floor(Math.random() * 36).toString(36);
    return id;
  }

  link(): string {
    return `https://docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`;
  }

  linkTo(tab: TabKey, index: number): string {
    const { tabs: ids } = this.remembered();
    return `${this.link()}#gid=${ids[tab] ?? 0}&range=A${lineOf(index)}`;
  }
}
