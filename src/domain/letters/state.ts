/** What the plan of letters is made from. Plain data only: the performer fills it. */
import type { Day, LocalTime } from '../text/days';
import type { Timeliness } from '../standing/deadline';
import type { LetterSettings } from '../settings/letters';
import type { RowFault } from '../checking/fault';
import type { Obligation, Status } from '../standing/obligations';

/**
 * What the column `Trạng thái` of `Thư` says. 'lapsed': was waiting, and is no longer needed; may become due
 * again. 'bounced': went, and the mail system of the recipient brought it back.
 */
export const letterStates = {
  planned: 'Sẽ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  failed: 'Gửi lỗi',
  held: 'Tạm giữ',
  skipped: 'Bỏ qua',
  unknown: 'Không rõ đã gửi',
  lapsed: 'Không cần gửi nữa',
  bounced: 'Bị trả lại',
} as const;
export type LetterStateName = keyof typeof letterStates;

/**
 * The state that a cell of `Thư` names; text that names none counts as "unknown", which is never sent again
 * by itself.
 */
export const letterStateNamed = (shown: string): LetterStateName =>
  (Object.keys(letterStates) as LetterStateName[]).find((name) => letterStates[name] === shown.trim()) ||
  'unknown';

/** After these a letter is not planned again: gone, perhaps gone, or decided by staff. */
export const isSettled = (state: LetterStateName | undefined): boolean =>
  state === 'sent' ||
  state === 'sending' ||
  state === 'unknown' ||
  state === 'skipped' ||
  state === 'bounced';

/** One row of `Thư`. */
export interface LetterEntry {
  state: LetterStateName;
  /** When this state was recorded. */
  at: LocalTime;
  /** Why it failed, is held or was skipped, in words. */
  why?: string;
  /** Staff sent it before its day: then it is not sent again on its day. */
  early?: boolean;
}

/**
 * A row of the unit that staff returned. `mark` changes whenever staff return it again after a change; it is
 * short and has no dot, since a key lists several.
 */
export interface ReturnedRow {
  title: string;
  comment: string;
  mark: string;
}

/** A unit as letters see it: its row of `Đơn vị`, and what is wrong with its rows of `Tài khoản`. */
export interface LetterUnit {
  code: string;
  name: string;
  kind: string;
  /** `Cấp trên` as written: a code of the roster, or a name. */
  parent: string;
  /** `Hoạt động` and `Nhập vào`: what became of it; absent or '' for a unit that works. */
  activity?: string;
  mergedInto?: string;
  /**
   * `Email liên hệ` as written, and the addresses in it that letters go to: read once, where a unit is made.
   */
  email: string;
  emails: readonly string[];
  phone: string;
  /** What it owes the round. */
  obligation: Obligation;
  status: Status;
  timeliness: Timeliness;
  /** '' or the last day, inclusive. */
  extendedTo: Day;
  /** `Nộp lần đầu` and `Cập nhật`; '' if never. */
  first: LocalTime;
  updated: LocalTime;
  /** When something of it last came by a link; '' or absent if never. */
  byLink?: LocalTime;
  /** `Số tài khoản`. */
  count: number;
  /** Rows of an earlier round that wait for an answer; absent or 0 for none. */
  pending?: number;
  /** The accounts in use by kind; one whose kind cannot be read is in none. */
  byKind: Readonly<Record<'page' | 'group' | 'person', number>>;
  /** What to correct. */
  faults: readonly RowFault[];
  returned: readonly ReturnedRow[];
  /** When links were last made anew, so that those in earlier letters are dead; '' or absent if never. */
  linksRenewed?: LocalTime;
  /** The unit's own form, when there is one; otherwise letters lead to the workbook. */
  link?: string;
}

/**
 * How the sending machinery stands, as the panel and the staff's summary say it. Leave out what is not
 * known.
 */
export interface LetterHealth {
  /** Recipients left today, as read before this run. */
  quotaLeft?: number;
  /** Whose daily trigger sends; '' when there is none. */
  runner?: string;
  lastRun?: LocalTime;
  lastRunDid?: string;
  nextRun?: LocalTime;
  zones?: { script: string; book: string };
}

/** The letters' settings, and the first day of this round on which letters go; '' and none goes. */
export type PlanSettings = LetterSettings & { lettersFrom: Day };

export interface LetterState {
  /** The id of the round: part of every key. */
  round: string;
  /** What the office calls it now. */
  roundName: string;
  federation: string;
  department: string;
  guidance: string;
  deadline: { dueBefore: Day; graceUntil: Day };
  /** The round is closed: letters go only to units whose time was extended (plan/after-close.ts). */
  isClosed?: boolean;
  settings: PlanSettings;
  units: readonly LetterUnit[];
  /** Key → row of `Thư`, of any round. */
  register: ReadonlyMap<string, LetterEntry>;
  /** Addresses of the staff in charge. */
  staff: readonly string[];
  /** Whom to call, in words. */
  contact: string;
  links: {
    book: string;
    /**
     * A unit's own link by its code, for its letters or ('preview') for letters that show staff what it gets;
     * absent until the web address is proved.
     */
    ofUnit?(unit: string, kind: 'unit' | 'preview'): string | undefined;
  };
  health?: LetterHealth;
  /** What came of the last call to a unit by telephone, in words; undefined where nobody has called. */
  lastCall?(unit: string): string | undefined;
}

/** What the words of a letter need beside the state. */
export interface LetterAbout {
  today: Day;
  /** The recipient's last on-time day; for staff and superiors that of the round. */
  last: Day;
  unit?: LetterUnit;
  /** Units under the recipient that still owe a report. */
  under: readonly LetterUnit[];
  /** When the previous summary went; '' if none has. */
  since: LocalTime;
  /** In test mode: who would have received it. */
  insteadOf?: readonly string[];
}
