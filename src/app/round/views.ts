/** What travels between the desk's section Đợt and the server: plain data. */
import type { Said } from '../views';

/** A round as staff type it: days as they are written, "30/10/2026"; '' for none. */
export interface RoundDraft {
  name: string;
  document: string;
  dueBefore: string;
  graceUntil: string;
  lettersFrom: string;
}

/**
 * Units that must report, and how many of them did; `accounts`: accounts, pages and groups that were told.
 */
export interface RoundFigures {
  required: number;
  onTime: number;
  reported: number;
  missing: number;
  accounts: number;
}
/** How rows were answered; together they are the rows in use at the opening and the new ones. */
export interface RoundAnswers {
  same: number;
  changed: number;
  added: number;
  stopped: number;
  silent: number;
}

export interface RoundLine extends RoundDraft {
  id: string;
  state: 'moving' | 'open' | 'closed';
  /** In words, "01/10/2026 08:00"; '' where it is not known. */
  openedAt: string;
  closedAt: string;
  /** It was closed last, and no other was opened since. */
  mayReopen: boolean;
  /** As frozen just after the deadline, and at the close; of the open one as it is now. */
  atDue?: RoundFigures;
  atClose?: RoundFigures;
  now?: RoundFigures;
  answers?: RoundAnswers;
}

export interface RoundsView {
  /** The newest first. */
  rounds: RoundLine[];
  /** The round that is open, or moving. */
  current?: string;
  /** What a new round starts with. */
  suggested: RoundDraft;
  /**
   * Which rounds the rows of an older version belong to, which staff say once; until then units read only.
   * `twoNames`: letters were sent under another name than today's.
   */
  ask?: { says: Said; oldName: string; twoNames: boolean };
}

export interface RoundPreview {
  refuse: Said[];
  warn: Said[];
  /** "51 đơn vị phải báo cáo, 63 dòng chờ xác nhận." */
  says: Said[];
  required: number;
  rows: number;
  /** Letters by day, as they would go if no unit did anything. */
  letters: { day: string; count: number; says: string }[];
  /** Sent back with the act, so that nothing else is done than was shown. */
  mark: string;
}
