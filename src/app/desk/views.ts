/**
 * What travels between the desk (`Bàn làm việc`) and the server: plain data, a part for each section. Each
 * section loads alone, with one call.
 */
import type { Narrowing } from '../../domain/roster/narrowing';
import type { ReportField } from '../../domain/fields';
import type { ReportText } from '../../domain/checking/report';
import type { StandingFigures } from '../../domain/round/figures';
import type { UnitBrief } from '../views';

/** Which units a section's list is about. Absent: all of them. */
export type Narrow = Narrowing;
/** One way to narrow a list, and how many lines of the whole list it leaves. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}
/** The ways to narrow a section's list; those that leave nothing are not among them. */
export interface Choices {
  parents: Choice[];
  kinds: Choice[];
  states: Choice[];
  /** Lines of the list while nothing narrows it: a unit counts for every superior over it. */
  count: number;
  /** The same for who takes the narrowing by state away. */
  countOfStates: number;
}

/**
 * Why a row waits for staff: 'new': nobody has looked at it; 'mended': its unit has put right what was
 * returned; 'changed': it was passed and says something else since; 'faulty': it waits for its unit, not
 * for staff, and is shown only to who asks for it.
 */
export type QueueState = 'new' | 'mended' | 'changed' | 'faulty';

/** A row that waits for a decision. */
export interface QueueRow {
  rowId: string;
  /** Mark of what the row says and of what staff said of it; a decision carries it. */
  version: string;
  state: QueueState;
  unit: UnitBrief & { kind: string; parent: string };
  fields: ReportText;
  /** Where the page opens: the address as it is tidied, where it can be read. */
  link: string;
  /** What has changed since staff last decided; what it was before is not kept. */
  changed: ReportField[];
  /** What the check says of the row; `field` where it is about one. */
  says: { sentence: string; field?: ReportField }[];
  /** What staff wrote when they last returned it. */
  comment: string;
  /** When and by whom it was last written: "16/10/2018 08:01"; '' where it is not known. */
  at: string;
  by: string;
  /** What staff have said of it so far: an undo sends it back. */
  was: ReviewWas;
}
export interface ReviewQueue {
  /** The oldest first, at most 100. */
  rows: QueueRow[];
  /** How many wait in all, narrowed as asked. */
  waiting: number;
  choices: Choices;
}

/** What staff had said of a row before a decision, to be put back by an undo. */
export interface ReviewWas {
  review: string;
  comment: string;
  fixFields: string;
  approved: string;
}
/** One decision, or the undoing of one: `was` is what the row held when it was decided. */
export type Decision = { rowId: string; version: string } & (
  | { as: 'passed' }
  | { as: 'returned'; comment: string; fields: ReportField[] }
  | { as: 'undo'; was: ReviewWas }
);
/** What came of a decision; in the order in which they were sent. */
export type Decided = { rowId: string } & (
  | { is: 'done'; version: string }
  /** It stands in the queue again. */
  | { is: 'undone'; row: QueueRow }
  /** Somebody was faster: how the row stands now, where it still waits. Nothing was written. */
  | { is: 'conflict'; why: string; row?: QueueRow }
);

/** The standing of the units of one kind, or below one superior. */
export interface StandingOf extends StandingFigures {
  label: string;
}
/** A unit that still owes something. */
export interface OwingUnit extends UnitBrief {
  kind: string;
  parent: string;
  /** As the roster holds it. */
  phone: string;
  email: string;
  status: string;
  timeliness: string;
}
/** One day of the curve. */
export interface CurveDay {
  /** "29/10/2018". */
  day: string;
  /** Units that had reported by its end; absent for days to come. */
  reported?: number;
  /** The same of the last round, so many days before or after its deadline. */
  before?: number;
  /** Letters that went out on it. */
  letters: number;
  /** The last day that is on time. */
  isLast?: true;
}
/** The section Tổng quan. */
export interface Overview {
  round: string;
  /** The name of the round before, where there is one. */
  before: string;
  /** "chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày"; '' without a deadline. */
  deadline: string;
  all: StandingFigures;
  /** How many first reported in time, beside those of `all` that have reported, in a sentence. */
  inTime: string;
  days: CurveDay[];
  kinds: StandingOf[];
  parents: StandingOf[];
  /** What to do next, the most pressing first, and the section that it is done in, where the desk has it. */
  next: { sentence: string; section?: string }[];
  /** Units that still owe something, at most 200 of them, and how many there are, narrowed as asked. */
  owing: OwingUnit[];
  owingCount: number;
  choices: Choices;
}

/** A unit to be called, with what letters came to. */
export interface UnitToCall extends OwingUnit {
  /**
   * Why: its accounts that staff returned, or that have something to be put right; 0 where it has none yet.
   */
  faulty: number;
  /** "Thư nhắc, 22/10/2018"; '' where it has had none. */
  lastLetter: string;
  /** Why letters do not reach it, in a sentence; '' where they do as far as is known. */
  unreached: string;
  /** What came of the last call in this round, in words; '' where nobody has called. */
  lastCall: string;
  /** The day that was appointed in it: "2018-10-20"; '' for none. */
  appointed: string;
}
/** The section Gọi điện: appointed days first, then by superior; at most 300. */
export interface CallList {
  round: string;
  deadline: string;
  units: UnitToCall[];
  count: number;
  choices: Choices;
}
