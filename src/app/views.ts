/**
 * What travels between a page and the server: plain data, the same names on both sides. JSON text both ways
 * (Google turns a Date into null).
 */
import type { ReportField } from '../domain/fields';
import type { AccountContent } from '../domain/checking/merge';
import type { ReportText } from '../domain/checking/report';
import type { ChangeKind } from '../domain/roster/changes';

/** A sentence to show: where it belongs, and in words ready to read. */
export interface Said {
  key: string;
  sentence: string;
  row?: string;
  field?: ReportField | 'consent' | 'unit' | 'sender';
  suggest?: string;
  /** What to read out to whoever helps, where the problem has a reference of its own. */
  code?: string;
}

/** What every call answers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problems: Said[]; conflicts?: ConflictRow[] };

export interface UnitBrief {
  code: string;
  name: string;
}

/** One reported account as the form shows it. */
export interface FormRow {
  rowId: string;
  /**
   * Mark of the content when it was read; sent back on saving so that nobody's change is overwritten unseen.
   */
  version: string;
  fields: ReportText;
  stopped: boolean;
  /** In use, and not answered in this round yet: chờ xác nhận. */
  pending: boolean;
  /**
   * May "Vẫn đúng" be offered? Not for a row that was returned, whose consent is not valid, or that has a
   * fault.
   */
  mayConfirm: boolean;
  /** `Tình trạng` in its own word; '' where the cell is empty. */
  usage: string;
  /** `Trả lời` of this round; '' while it waits. */
  answer: string;
  /** Faults and remarks that the sheet holds for this row, in words. */
  says: Said[];
  review: 'waiting' | 'passed' | 'changed' | 'returned';
  comment: string;
  /** Of a returned row: the fields that staff named as those to mend; empty for none in particular. */
  fixFields: ReportField[];
  /** The name of the unit that merged into this one and had the row; absent for a row of its own. */
  from?: string;
}

/** A row that somebody else changed since the form was opened, as it stands now. */
export interface ConflictRow extends FormRow {
  /** Who changed it: an e-mail address, or '' where a hand in the sheet left no name. */
  by: string;
  /** When, in words: "16/10/2018 08:01"; '' where it is not known. */
  at: string;
}

/** A unit directly below a superior, as the superior sees it: nothing that the unit reported. */
export interface BelowLine {
  code: string;
  name: string;
  status: string;
  timeliness: string;
  /** Has it still a report or a correction to make? */
  owes: boolean;
  /** When it first reported, in words; '' if it has not. */
  at: string;
  /** What is still to do, in words: columns to correct, rows that wait; '' where nothing is known. */
  missing: string;
  /** Its contact phone, only where the office lets superiors fill in; else ''. */
  phone: string;
}
export interface BelowView {
  units: BelowLine[];
  /** Units that are not in the list any more. */
  more: number;
  /** How many must report, and how many of them have nothing left to do. */
  total: number;
  done: number;
  mayFill: boolean;
  /** For the superior's Zalo group; '' when all have reported. */
  text: string;
}

export interface FormView {
  who: { email: string; isStaff: boolean };
  /** The unit whose form this is; absent when the person must choose one. */
  unit?: UnitBrief & { status: string; timeliness: string };
  /** The units directly below it; absent for a unit that has none. */
  below?: BelowView;
  /** The superior as which the person fills in for this unit. */
  fillsFor?: UnitBrief;
  /** When one e-mail belongs to several units. */
  yourUnits: UnitBrief[];
  /** May this person pick any unit from the roster (staff, or an unknown e-mail where the setting allows)? */
  mayChoose: boolean;
  rows: FormRow[];
  /** The round that counts now; absent where none was ever opened. */
  round?: { id: string; name: string; state: 'moving' | 'open' | 'closed' };
  /** May the report be written now? Else why not. */
  mayWrite: boolean;
  closedWhy?: Said;
  /** Rows that wait for an answer in this round. */
  pending: number;
  /** "chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày"; '' when no deadline is set. */
  deadline: string;
  guidance: string;
  federation: string;
  department: string;
  contact: string;
  notice: string;
  /** The short id of that text, sent back with the consent that was given under it. */
  noticeId: string;
  /** What the person had typed and not saved, as the page itself wrote it. */
  draft: string;
}

export interface SentRow {
  rowId: string;
  version: string;
  fields: ReportText;
  stopped: boolean;
  /**
   * What the sheet held when the form was opened, so that changes of two people are settled field by field.
   */
  opened?: AccountContent;
}
export interface SaveInput {
  unit: string;
  consent: boolean;
  /** The id of the notice that the page showed. */
  notice?: string;
  rows: SentRow[];
  /** Rows that are said to be right as they stand, any number of them. */
  confirm?: { rowId: string; version: string }[];
}

/** What was recorded, said back to the person. */
export interface Saved {
  unit: UnitBrief & { status: string; timeliness: string };
  recorded: {
    rowId: string;
    title: string;
    address: string;
    what: 'added' | 'changed' | 'stopped' | 'confirmed' | 'same';
  }[];
  rows: FormRow[];
  /** Rows that still wait for an answer in this round. */
  pending: number;
  deadline: string;
  pages: { name: string; address: string }[];
}

/** A row to correct or to look at, for the summary of `Kiểm tra toàn bộ`. */
export interface FaultLine {
  tab: string;
  row: number;
  /** Its unit's name; the code as it is typed where the roster has no such unit. */
  unit: string;
  /** What the row is about: the page's name, else the address; '' for a line of the roster. */
  title: string;
  says: string;
  link: string;
}
/** The first lines of a list, and how many there are besides. */
export interface SomeLines {
  lines: FaultLine[];
  more: number;
}
/** A unit that has not reported. */
export interface MissingUnit {
  code: string;
  name: string;
  /** The name of its superior; '' without one. */
  parent: string;
  phone: string;
}
export interface CheckView {
  units: number;
  accounts: number;
  /** What waits for staff, and what waits for the units. A row with both is in both. */
  forStaff: SomeLines;
  forUnits: SomeLines;
  remarks: FaultLine[];
  /** How many units have not reported, and the first of them, by superior. */
  missing: number;
  missingUnits: MissingUnit[];
  /** For the Zalo group of all units; '' when all have reported, and while no report is taken. */
  group: string;
  settings: string[];
}

/** What `Kiểm tra Google` found, in sentences. */
export interface GoogleView {
  same: number;
  /** What is not as relied on, what was seen instead, and what staff should not do meanwhile. */
  differs: { says: string; saw: string; so: string }[];
  unknown: { says: string; why: string }[];
  /** Open questions that Google has answered here. */
  answers: { question: string; answer: boolean }[];
  /** For support: no personal data. */
  copy: string;
}

/** What an import would do, row by row. */
export interface RosterPreview {
  added: { line: number; code: string; name: string }[];
  /**
   * `kinds`: what each change is to the office. `to`: the name of the superior it moves to, of the unit it
   * merges into, or its own new name.
   */
  changed: {
    line: number;
    code: string;
    name: string;
    columns: string[];
    kinds: ChangeKind[];
    to: string;
  }[];
  /** Is it a table of changes? Then `says` sums them up: "116 đơn vị chuyển về …, 12 nhập, 3 đổi tên". */
  isChanges: boolean;
  says: string;
  same: number;
  rejected: { line: number; text: string; why: string[] }[];
  /** Offers to repair text typed in an old font: what it would become. */
  offers: { line: number; from: string; to: string }[];
  /** Headings of the columns that will not be imported, and the line in which the headings were found. */
  leftOut: string[];
  headings: number;
  /** What to look at before importing; it keeps nothing out. */
  notes: { line: number; text: string }[];
  /**
   * Units of the roster that the table does not name: how many, and the first of them. They stay as they are.
   */
  absent: { count: number; first: { code: string; name: string }[] };
}
export interface RosterImported {
  added: number;
  changed: number;
  rejected: number;
  /** Of a table of changes, what was done: as the preview said it. */
  says: string;
}

/** A letter in a list. */
export interface LetterBrief {
  key: string;
  kind: string;
  unit: string;
  name: string;
  to: string;
}
export interface LetterPreview extends LetterBrief {
  subject: string;
  html: string;
  text: string;
  zalo: string;
  attachments: string[];
}
/**
 * A letter of the tab `Thư`; `name` is the unit's, '' when the letter is no unit's or the unit is no longer
 * on the roster.
 */
export interface LetterLine {
  key: string;
  kind: string;
  unit: string;
  name: string;
  to: string;
  subject: string;
  state: string;
  at: string;
  why: string;
}
/** The panel `Thư…`. */
export interface LettersView {
  on: boolean;
  runner: string;
  me: string;
  /** Addresses of the test mode, '' when letters are real. */
  testTo: string;
  /**
   * Why letters do not go by themselves although they are switched on, and what to click; empty when nothing
   * of the kind is known.
   */
  stopped: Said[];
  /** Why letters wait for staff, if they do, and what would go once staff say yes. */
  held?: {
    /** The plan has changed since staff said yes to it; or what has gone is in doubt. */
    plan: Said[];
    ledger: Said[];
    /** "Sẽ gửi 51 thư quá hạn. Gửi?" */
    preview: string;
    /** Sent back with the answer, so that no other plan is confirmed than was shown. */
    mark: string;
  };
  /** What forbids switching on, and what staff should know. */
  refuse: Said[];
  warn: Said[];
  health: Said[];
  days: { day: string; words: string; counts: string; letters: LetterBrief[]; more: number }[];
  unknown: LetterLine[];
  recent: LetterLine[];
}
