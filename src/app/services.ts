/**
 * What use-cases need from outside, for one run, as ports. src/google/ gives them over Google; nothing else
 * does.
 */
import type { Day, LocalTime } from '../domain/text/days';
import type { ColumnKey, Row, TabKey } from '../domain/fields';
import type { Problem } from '../domain/messages';
import type { RefusedByUnit } from '../domain/roster/unit';
import type { MarkKey } from '../domain/marks/key';
import type { Proof } from '../domain/link/proof';
import type { LinkKey } from '../domain/link/token';
import type { AssumptionId, questionWords } from '../domain/messages/assumptions';
import type { Round } from '../domain/round';
import type { Settings } from '../domain/settings';
import type { Visitor } from './visitor';

/**
 * A tab as read: row `i` stands in line `i + 2` of the sheet (line 1 holds the headings); blank lines are
 * kept, so that numbers hold.
 */
export interface Table<T extends TabKey> {
  readonly rows: Row<T>[];
  /**
   * Rows whose cell means a word or a code but does not say it so, by column: "đạt " for "Đạt". `rows` hold
   * the word.
   */
  readonly untidy: ReadonlyMap<string, readonly number[]>;
}
export const lineOf = (index: number): number => index + 2;

/** Cells to write in one row. All changes of one call name the same columns. */
export interface Change<T extends TabKey> {
  index: number;
  cells: Partial<Row<T>>;
}
/** Notes to set on cells of one row; '' takes away a note of ours. Notes that people wrote stay. */
export interface NoteChange {
  index: number;
  notes: Partial<Record<string, string>>;
}
export interface LogLine {
  what: Problem;
  /** Who did it, where it is not the visitor. */
  by?: string;
  unit?: string;
  rowId?: string;
  columns?: string[];
}
/** What time it is, in Vietnam, the same all through a run. */
export interface Clock {
  readonly now: LocalTime;
  readonly today: Day;
}

/** Who is asking, and who is staff. */
export interface People {
  /** Who is asking, as the door decided. The roster is read for it only when it must be. */
  visitor(): Visitor;
  /** Does this address (lower case) belong to staff? */
  isStaff(email: string): boolean;
  /**
   * The addresses of the staff of this moment, as written in `Cấu hình` (src/domain/settings/staff.ts).
   * Whoever is found to have left is struck from what is remembered.
   */
  staff(): readonly string[];
}

/** The settings. */
export interface SettingsBook {
  /**
   * The settings as last read from their tab (kept beside the sheet ids, so that a unit's run need not
   * read the tab).
   */
  settings(): Settings;
  /**
   * Makes the present content of the settings' and the rounds' tabs the one that runs use. Answers what
   * cannot be read.
   */
  compileSettings(): Problem[];
}

/** The rounds. */
export interface Rounds {
  /**
   * The round that counts now: the one that is open, else the last one. As last read from `Đợt` (kept beside
   * the sheet ids, so that a unit's run need not read the tab); undefined where none was ever opened.
   */
  round(): Round | undefined;
}

/** The tabs of the workbook: rows are read once a run and written in few calls, however many there are. */
export interface Workbook {
  /** A tab's rows, read once a run. Throws BrokenWorkbook when the tab or a column is lost. */
  table<T extends TabKey>(tab: T): Table<T>;
  /** Reads one tab again. */
  reread(tab: TabKey): void;
  /** Writes text that people typed: every cell is set to its format first, and nothing becomes a formula. */
  putTyped<T extends TabKey>(tab: T, changes: Change<T>[]): void;
  /** Writes the product's own columns. A few calls however many rows change. */
  putOwn<T extends TabKey>(tab: T, changes: Change<T>[]): void;
  /**
   * Writes what staff decided in a page, their own words among it: row by row, so that no cell beside is
   * written again, whatever a hand does there meanwhile.
   */
  putStaff<T extends TabKey>(tab: T, changes: Change<T>[]): void;
  /** Adds rows below the last one. */
  append<T extends TabKey>(tab: T, rows: Partial<Row<T>>[]): void;
  /**
   * Makes sure that a tab has at least so many empty lines below the last, so that saving need not add any.
   */
  makeRoom(tab: TabKey, lines: number): void;
  /**
   * Adds spare lines while few are left, and gives lines that were added since set-up the protections,
   * dropdowns and colours of the others. Staff's run only.
   */
  readyLines(): void;
  putNotes(tab: TabKey, changes: NoteChange[]): void;
  /**
   * Sets (or, with '', takes away) our note on the one cell that was edited by hand: cheaper than
   * looking the cell up.
   */
  noteEdited(note: string): void;
  /** May this run write below the heading of the given column? */
  mayWrite<T extends TabKey>(tab: T, column: ColumnKey<T>): boolean;
  /** Gives `Tổng hợp` lines for new kinds and superiors of the roster, when there are any. */
  refreshSummary(): void;
  /** Sorts the roster: missing units first, then by code. */
  sortUnits(): void;
  /** The address of a row in the sheet, for a link. */
  linkTo(tab: TabKey, index: number): string;
  /** The address of the workbook. */
  link(): string;
}

/** One run at a time, and people's hands, which no lock holds back. */
export interface Turn {
  /**
   * Runs `work` while nobody else writes; ends with everything written. Undefined when the lock
   * cannot be had in time.
   */
  exclusively<V>(work: () => V): V | undefined;
  /**
   * Looks whether rows still stand where this run wrote them, and puts right what a hand moved under it
   * (sorted, inserted, deleted: no lock holds a hand back). True when anything had to be written again: then
   * what was worked out for the rows is worked out again. Everything is in the sheet afterwards.
   */
  lookAgain(): boolean;
  /** Makes sure that everything written so far is in the sheet. */
  settle(): void;
  /** Forgets what was read, so that the next look is fresh: called inside the lock. */
  forget(): void;
}

/** What is left for people and for engineers to read afterwards. */
export interface Journal {
  /** Adds lines to `Nhật ký`. A lost log never stops the work that it would tell of. */
  log(lines: LogLine[]): void;
  /** That `Nhật ký` is lost, when it is: then nothing is logged. */
  lostLog(): Problem[];
  /** Leaves for an engineer what rules threw; people are told where it happened, by the check. */
  broke(errors: readonly unknown[]): void;
}

/** The key of approvals' and consents' marks. */
export interface Marks {
  /** The key of this workbook's marks; undefined where it is lost, until `Thiết lập` makes another. */
  markKey(): MarkKey | undefined;
  /** When a run last bore witness to all units' reports; '' if never. */
  lastWitness(): LocalTime;
  /** Remembers that this run bore witness, once what it wrote is in the sheet. */
  rememberWitness(): void;
}

/** The key of units' links, and the web address that they begin with. */
export interface Links {
  /** The key of this workbook's links; undefined where it is lost, until `Thiết lập` makes another. */
  linkKey(): LinkKey | undefined;
  /** Makes another key: no link that was written before holds. */
  renewLinkKey(): void;
  /** When that was last done; '' if never. */
  linksRenewed(): LocalTime;
  /** Addresses of everybody whom Google names as an editor of the file; lower case. */
  editors(): string[];
  /** The instant of this run, in milliseconds since 1970. */
  readonly instant: number;
  /** What was seen when the address was last proved, and remembering it. */
  proof(): Proof | undefined;
  rememberProof(proof: Proof): void;
  /** What the script that runs knows: the number of its layout, and its version in words. */
  readonly built: { layout: number; version: string };
  /** By whose authority this run works: a deployed page runs as whoever deployed it. Lower case. */
  runsAs(): string;
  /** The address at the keyboard, as far as Google tells it to this run; lower case. */
  seenAs(): string;
  /** The file's owner as the last set-up found it; '' on a shared drive. */
  owner(): string;
  /** Are the columns that the product writes protected as the setting of the doors wants it? */
  isGuarded(): boolean;
}

/** New names for rows. */
export interface Ids {
  /** A new row id. */
  newId(): string;
}

/** What letters have taught about addresses. */
export interface Refusals {
  /** Addresses that Google refused to send to, or that letters came back from, by unit. */
  refusedAddresses(): RefusedByUnit;
}

/** What a person typed and has not saved yet, in that person's own private store; by unit. */
export interface Drafts {
  /** '' when there is none. */
  get(unit: string): string;
  keep(unit: string, draft: string): void;
  drop(unit: string): void;
}

/**
 * What was found when Google was asked whether it is as the product relies on. Ids only, and what a probe of
 * ours read.
 */
export interface GoogleFindings {
  same: AssumptionId[];
  differs: { id: AssumptionId; saw: string }[];
  /** Could not be asked: a consent that was refused, a lock that another run held. */
  notAsked: AssumptionId[];
  /**
   * The open questions: asked here, learned from a run, never to be known from inside; and the answer, if
   * any.
   */
  answers: { key: keyof typeof questionWords; how: 'here' | 'run' | 'never'; answer: boolean | undefined }[];
}

/** Google itself, and whether it is as the product relies on. */
export interface Underneath {
  /** Asks Google, on a tab of its own; undefined when another check is under way. */
  checkGoogle(): GoogleFindings | undefined;
  /** What the last such check found to differ. */
  googleDiffers(): readonly AssumptionId[];
  /** Has one been made here? */
  googleChecked(): boolean;
}

/** What checking the rows needs. */
export type Checking = Clock & SettingsBook & Rounds & Workbook & Journal & Marks & Ids & Refusals;
/** What answering a person about the workbook needs. */
export type Asked = People & SettingsBook & Rounds & Workbook;
/** What a run that writes rows needs: whatever moves under it is checked again. */
export type Writing = Checking & Turn;

/** What a plan of letters is made from: rows as checked, who staff are, the links that letters carry. */
export type Planning = Checking & People & Links;
/** What a run that sends letters needs. */
export type Sending = Planning & Turn;
/** What deciding about rounds needs: units are judged anew, letters planned. */
export type Deciding = Sending;
/** What staff's panel of letters needs. */
export type LettersDesk = Sending & Underneath;

/** All of them: what one run has. A use-case asks for those that it needs. */
export interface Services
  extends
    Clock,
    People,
    SettingsBook,
    Rounds,
    Workbook,
    Turn,
    Journal,
    Marks,
    Ids,
    Refusals,
    Underneath,
    Links {
  readonly drafts: Drafts;
}

/** The workbook is not as set-up left it: the sentence says which tab, which column, and how to repair it. */
export class BrokenWorkbook extends Error {
  constructor(readonly problem: Problem) {
    super(problem.key);
  }
}
