/**
 * ★ What the form knows, and everything that can happen to it. The rest of state/ says what each event does;
 * no file here touches the page.
 */
import type { LinkConsent, LinkSentRow, MaskedField } from '../../../app/link/views';
import type { ConflictRow, FormRow, FormView, Said, Saved } from '../../../app/views';
import type { AccountContent } from '../../../domain/checking/merge';
import type { Finding, ReportText } from '../../../domain/checking/report';
import type { Repair } from '../../../domain/checking/repair';
import type { ReportField } from '../../../domain/fields';

export type ConsentBy = Exclude<LinkConsent, ''>;

/** Something said beside a field, ready to show; `suggest` makes it a question answered with one click. */
export interface Remark {
  level: Finding['level'];
  sentence: string;
  suggest?: string;
  setField?: ReportField;
  /** Texts that set right what stands in the wrong box, offered with one click (checking/repair.ts). */
  repair?: Repair;
  /** What stood in the boxes before a repair was taken: one click brings it back. */
  before?: Repair;
}

/** One account being reported: what is typed, what the sheet holds, and what is said about it. */
export interface EditRow {
  rowId: string;
  /**
   * Mark of the sheet's content that this edit started from; '' for a row that the sheet does not hold yet.
   */
  version: string;
  inSheet?: FormRow;
  fields: ReportText;
  stopped: boolean;
  /** Is its editor open? */
  open: boolean;
  /**
   * What is said beside its fields; a field is spoken of once it has been left, and after an attempt to send.
   */
  remarks: Partial<Record<ReportField, Remark[]>>;
  /** Questions answered with "no", as `field=suggestion`. */
  declined: string[];
  /** What the server said of the row as a whole. */
  says: string[];
  /**
   * What stands for a stored value that a link may not see: as long as a field still holds its mask, the
   * stored value is kept.
   */
  masks?: Partial<Record<MaskedField, string>>;
  /** The row from which a masked administrator was copied: the server fills in what the masks stand for. */
  copiedFrom?: string;
  /** Was it said to be right as it stands? Forgotten as soon as anything is changed in it. */
  confirmed?: true;
  /** Only the person who runs it is asked about: it was said that somebody else does now. */
  onlyManager?: true;
  /** What the sheet held when this edit began; absent for a new row. */
  opened?: AccountContent;
  /** The sheet's newer version, when somebody else changed the row meanwhile in a field changed here too. */
  theirs?: FormRow & Partial<Pick<ConflictRow, 'by' | 'at'>>;
}

/** A line of the error summary: what is wrong, and the id of the element to go to. */
export interface Complaint {
  sentence: string;
  target: string;
}

/**
 * Where focus must go after the next drawing; `turn` makes asking twice for the same place two
 * different wishes.
 */
export interface Focus {
  id: string;
  turn: number;
}

/** A row of the sheet that is said to be right as it was seen. */
export interface Confirmed {
  rowId: string;
  version: string;
}

export interface Sending {
  attempt: number;
  rows: LinkSentRow[];
  /** Rows that are right as they stand. */
  confirm: Confirmed[];
  slow: boolean;
  /** How many times the page has sent it again by itself; absent before the first. */
  again?: number;
}
/** Why nothing came of a call, through no fault of what was typed: no answer came, or the sheet said why. */
export interface Lost {
  detail: string;
  offline: boolean;
  /** The sheet's own sentences; absent when no answer came. */
  says?: string[];
  /** What to read out to whoever helps; absent when no answer came. */
  code?: string;
}
export interface Undo {
  sentence: string;
  row: EditRow;
  at: number;
}
export interface DraftState {
  restoredAt?: number;
  keptAt?: number;
  where?: 'both' | 'here' | 'nowhere';
}

export interface FormState {
  phase: 'opening' | 'refused' | 'choosing' | 'writing' | 'saved';
  /** Counts openings: each asks the server once. */
  opening: number;
  /** The unit asked for; undefined lets the server decide by who is asking. */
  unit?: string;
  slowOpening: boolean;
  /** What was typed, taken along when the form is opened again: storage may be blocked. */
  carried: string;
  /** Only opening the form again helps (the row is gone, the page is old). */
  mustReopen?: boolean;
  view?: FormView;
  refusals: string[];
  rows: EditRow[];
  consent: boolean;
  /** Who ticked it, where that is asked (by link): the administrator, or somebody for them. */
  consentBy?: ConsentBy;
  /** Only to be looked at: nothing can be sent. */
  preview?: boolean;
  /** The name of whoever sends, typed in this visit; undefined where Google tells who it is. */
  sender?: string;
  complaints: Complaint[];
  sending?: Sending;
  /** How many times something was sent: the number of an attempt. */
  attempts: number;
  /**
   * What each attempt since the last success carried: an answer that comes late must not wipe what
   * was typed since.
   */
  sent: { attempt: number; rows: LinkSentRow[] }[];
  lost?: Lost;
  undo?: Undo;
  /** What just happened without being asked for, in a sentence. */
  notice?: string;
  draft: DraftState;
  saved?: Saved;
  focus?: Focus;
}

export type FormEvent =
  /**
   * `freshId`: the id of the empty row with which a form that holds nothing begins; without it such a form
   * stays empty.
   */
  | { type: 'opened'; view: FormView; localDraft: string; now: number; freshId?: string }
  | { type: 'refused'; problems: Said[] }
  | { type: 'openingSlow' }
  | { type: 'openingLost'; lost: Lost }
  | { type: 'openAgain'; now: number }
  | { type: 'unitWanted' }
  | { type: 'unitChosen'; code: string }
  | { type: 'unitKept' }
  | { type: 'rowAdded'; rowId: string; kind: string }
  | { type: 'rowOpened'; rowId: string }
  | { type: 'rowFolded'; rowId: string }
  | { type: 'rowStopped'; rowId: string; stopped: boolean }
  | { type: 'rowRemoved'; rowId: string }
  | { type: 'rowReverted'; rowId: string }
  | { type: 'undone' }
  | { type: 'rowConfirmed'; rowId: string; confirmed: boolean }
  /** Every row that waits is right as it stands, and goes at once. */
  | { type: 'allConfirmed' }
  | { type: 'managerChanged'; rowId: string }
  | { type: 'typed'; rowId: string; field: ReportField; text: string }
  | { type: 'left'; rowId: string; field: ReportField }
  | { type: 'suggestionTaken'; rowId: string; field: ReportField; text: string }
  | { type: 'suggestionDeclined'; rowId: string; field: ReportField; text: string }
  /** `undo`: what is put into the boxes is what stood there before. */
  | { type: 'repaired'; rowId: string; field: ReportField; texts: Repair; undo?: true }
  | { type: 'repairDeclined'; rowId: string; field: ReportField }
  | { type: 'managerCopied'; rowId: string; from: string }
  | { type: 'consentTicked'; ticked: boolean; by?: ConsentBy }
  | { type: 'senderTyped'; text: string }
  | { type: 'submitted' }
  | { type: 'sendingSlow'; attempt: number }
  | { type: 'sendingAgain'; attempt: number; times: number }
  | { type: 'sendingLost'; attempt: number; lost: Lost }
  | { type: 'rejected'; attempt: number; problems: Said[]; conflicts: ConflictRow[] }
  | { type: 'saved'; attempt: number; saved: Saved }
  | { type: 'mineKept'; rowId: string }
  | { type: 'theirsTaken'; rowId: string }
  | { type: 'wentOn' }
  | { type: 'draftKept'; at: number; where: 'both' | 'here' | 'nowhere' }
  | { type: 'draftDropped' };

/** The element a field of a row lives in; the error summary links to it. */
export const fieldId = (rowId: string, field: ReportField): string => `o-${rowId}-${field}`;
export const rowElementId = (rowId: string): string => `dong-${rowId}`;
export const conflictId = (rowId: string): string => `hai-ban-${rowId}`;
export const consentId = 'dong-y';
export const senderId = 'nguoi-gui';
export const summaryId = 'cho-can-sua';
export const savedId = 'da-ghi';
export const lostId = 'chua-gui';
export const addId = 'them';
export const confirmAllId = 'van-dung';
export const undoId = 'hoan-tac';
export const sendId = 'gui';
export const leftId = 'con-lai';
export const pageTitleId = 'ten-trang';
/** What says why no form opens, or that opening it failed: the focus goes there, what was pressed is gone. */
export const notOpenId = 'chua-mo';

export const initialState: FormState = {
  phase: 'opening',
  opening: 1,
  slowOpening: false,
  carried: '',
  refusals: [],
  rows: [],
  consent: false,
  complaints: [],
  attempts: 0,
  sent: [],
  draft: {},
};

/** The state with focus wished on an element. */
export const withFocus = (state: FormState, id: string): FormState => ({
  ...state,
  focus: { id, turn: (state.focus?.turn ?? 0) + 1 },
});
