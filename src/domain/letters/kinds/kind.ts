/**
 * What a kind of letter is: a value. The planner asks each kind what is due, the writer takes its words, the
 * register and the panel its name; none of them knows one kind from another. To add one: a file here with
 * its value, and its line in ./index.ts.
 */
import type { Day, LocalTime } from '../../text/days';
import type { Attachment, Block } from '../blocks';
import type { Calendar, Point, Schedule } from '../calendar';
import type {
  LetterAbout,
  LetterEntry,
  LetterState,
  LetterStateName,
  LetterUnit,
  PlanSettings,
} from '../state';

/** What has come of one schedule by today; the same for all units that have it. */
export interface Moment {
  /** The last on-time day. */
  last: Day;
  /** Is grace over too? */
  isOver: boolean;
  /** The milestone that has come: one before the end, or one of the weeks after it. */
  point: Point | undefined;
}

/** What one unit has had in this round. */
export interface UnitHistory {
  /** The day of its last letter that counts, '' if none; one that staff skipped is among them. */
  last: Day;
  /** The day of its last letter of any kind. */
  any: Day;
  /** How many letters that count went out. */
  count: number;
  /** When the last letter that confirmed what was recorded went. */
  confirmed?: LocalTime;
  /** Marks of the returned rows it has been told of, if any. */
  told?: Set<string>;
}

/**
 * A letter of this kind has fallen due: `id` tells it from others of its kind and unit, `day` is when it did
 * ('': whenever it goes, once).
 */
export interface Due {
  id: string;
  day: Day;
}

interface CommonKind {
  /** The first part of a key: never reworded, since letters already sent are found by it. */
  prefix: string;
  /** The name in the column `Loại`, in the panel and in the summary. */
  label: string;
  /** Smaller leaves first. */
  rank: number;
  /** The setting that switches this kind off; none: it cannot be. */
  setting?: 'digests' | 'thanks';
}

/** What is asked of one unit's case today. */
export interface UnitCase {
  settings: PlanSettings;
  unit: LetterUnit;
  /** Units under it that still owe something. */
  under: readonly LetterUnit[];
  history: UnitHistory | undefined;
  /** By the unit's own deadline, with its extension; and by the round's. */
  own: Moment;
  round: Moment;
}

/** What the words of a letter to a unit are made from. */
export interface UnitWords {
  state: LetterState;
  about: LetterAbout;
  unit: LetterUnit;
}

export interface UnitKind extends CommonKind {
  to: 'unit';
  /**
   * About what the unit itself owes: asked before the other kinds, and looked at once more just before it
   * leaves.
   */
  isAboutOwnReport: boolean;
  /** Does it count among the letters a unit may get, and stand in for a reminder of its day? */
  counts: boolean;
  /** Whose last on-time day it names. */
  deadline: 'own' | 'round';
  /** Does it list the units below that still owe something, where the office sends such lists? */
  listsUnder: boolean;
  due(one: UnitCase): Due | undefined;
  /** What a letter of this kind leaves in a unit's history beside its day. */
  remember?(history: UnitHistory, id: string, entry: LetterEntry, settings: PlanSettings): void;
  subject(words: UnitWords): string;
  /** On what ground, and what is asked. */
  lead(words: UnitWords): string;
  /** By when; none where nothing is asked. */
  until?(words: UnitWords): string;
  /** What to do, and the button. */
  asked(words: UnitWords): Block[];
  /** What stands below the list of units under it. */
  closing?(words: UnitWords): Block[];
  /** What the small print ends with. */
  small: string;
  /** The units that the short text for a Zalo group names. */
  named(words: UnitWords): readonly LetterUnit[];
}

/** What is asked of the round today, for letters to staff. */
export interface StaffCase {
  state: LetterState;
  today: Day;
  calendar: Calendar;
  round: Schedule;
  /** When the last letter to staff went; '' if none. */
  lastTime: LocalTime;
}

/** A letter of this round, as the register has it. */
export interface RoundLetter {
  label: string;
  /** The name of its unit; none for letters to staff, and for a unit that is no longer on the roster. */
  unit?: string;
  state: LetterStateName;
  why?: string;
}

/** What the words of a letter to staff are made from. */
export interface StaffWords {
  state: LetterState;
  about: LetterAbout;
  /** Every letter of the round so far. */
  letters: readonly RoundLetter[];
}

export interface StaffKind extends CommonKind {
  to: 'staff';
  due(one: StaffCase): Due | undefined;
  subject(words: StaffWords): string;
  lead(words: StaffWords): string;
  /** The whole body. `most` is how many lines its longest list may have. */
  body(words: StaffWords, most: number): Block[];
  attachments(words: StaffWords): Attachment[];
  named(words: StaffWords): readonly LetterUnit[];
}

export type Kind = UnitKind | StaffKind;

/** The milestone as what is due, unless the unit has had a letter on its day or later. */
export const atPoint = (
  point: Point | undefined,
  history: UnitHistory | undefined,
  start = '',
): Due | undefined =>
  point && !(history && history.last >= point.day) ? { id: start + point.id, day: point.day } : undefined;
