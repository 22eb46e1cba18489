/**
 * ★ The queue as its staff work through it: what is decided leaves it at once and is saved behind their back;
 * whatever comes of that is told, and nothing is lost on the way.
 */
import type { Decided, Decision, QueueRow, ReviewQueue } from '../../../app/desk/views';
import type { ReportText } from '../../../domain/checking/report';
import type { ReportField } from '../../../domain/fields';
import { reviewWords as words } from './words';

/** A row of the queue; `before` is what it said when it was looked at first, where it has changed since. */
export type Row = QueueRow & { before?: ReportText };
export type Verdict = { as: 'passed' } | { as: 'returned'; comment: string; fields: ReportField[] };

/** A decision on its way: 'unsent' → 'sending' → 'saved', and from there back again by an undo. */
export interface Entry {
  row: Row;
  verdict: Verdict;
  is: 'unsent' | 'sending' | 'saved' | 'undoing';
  /** The row's mark once it is saved. */
  version: string;
  /** Its undoing was asked for. */
  undo: boolean;
}
export interface Conflict {
  unit: string;
  why: string;
}
/** Nothing came of a sending: what it was about waits until it is sent again. */
export interface Failure {
  detail: string;
  offline: boolean;
  says?: string[];
  code?: string;
}

export interface ReviewState {
  rows: readonly Row[];
  /** How many wait beyond those that the page holds. */
  beyond: number;
  /** Rows put off in this session. */
  later: readonly string[];
  /** The decisions of this session that can still be undone or are not saved yet, the last one last. */
  entries: readonly Entry[];
  decided: number;
  conflicts: readonly Conflict[];
  failure?: Failure;
  /** What happened last, for the line that is read out. */
  said: string;
}

/** Decisions that can be undone, and decisions of one sending. */
const UNDONE = 10;
export const TOGETHER = 10;

export const emptyReview: ReviewState = {
  rows: [],
  beyond: 0,
  later: [],
  entries: [],
  decided: 0,
  conflicts: [],
  said: '',
};

export type ReviewAct =
  | { do: 'load'; queue: ReviewQueue; fresh: boolean }
  | { do: 'decide'; verdict: Verdict }
  | { do: 'put off' }
  | { do: 'pick'; rowId: string }
  | { do: 'undo' }
  | { do: 'send'; rowIds: readonly string[] }
  | { do: 'answered'; decided: readonly Decided[] }
  | { do: 'failed'; failure: Failure }
  | { do: 'send again' }
  | { do: 'dismiss' };

const isSaved = ({ is }: Entry): boolean => is === 'saved';
/** Keeps of the saved decisions those that can be undone. */
function withoutOld(entries: readonly Entry[]): Entry[] {
  const surplus = entries.filter(isSaved).length - UNDONE;
  let seen = 0;
  return entries.filter((entry) => !isSaved(entry) || entry.undo || (seen += 1) > surplus);
}

/** What waits to be sent, the oldest first. */
export const toSend = ({ entries }: ReviewState): Entry[] =>
  entries.filter((entry) => entry.is === 'unsent' || (entry.undo && isSaved(entry))).slice(0, TOGETHER);
export const decisionOf = ({ row, verdict, is, version }: Entry): Decision =>
  is === 'saved'
    ? { rowId: row.rowId, version, as: 'undo', was: row.was }
    : { rowId: row.rowId, version: row.version, ...verdict };
/** How many decisions are not in the sheet yet. */
export const unsaved = ({ entries }: ReviewState): number =>
  entries.filter((entry) => !isSaved(entry)).length;
/** What can be undone now: the last decision that is not being undone already. */
export const undoable = ({ entries }: ReviewState): Entry | undefined =>
  [...entries].reverse().find(({ undo, is }) => !undo && is !== 'undoing');

function load(state: ReviewState, queue: ReviewQueue, fresh: boolean): ReviewState {
  const known = new Set([
    ...state.entries.map(({ row }) => row.rowId),
    ...(fresh ? [] : state.rows.map(({ rowId }) => rowId)),
  ]);
  const added = queue.rows.filter(({ rowId }) => !known.has(rowId));
  const rows = fresh ? added : [...state.rows, ...added];
  return {
    ...state,
    rows,
    beyond: Math.max(0, queue.waiting - queue.rows.length),
    later: fresh ? [] : state.later,
  };
}

function decide(state: ReviewState, verdict: Verdict): ReviewState {
  const [row, ...rows] = state.rows;
  if (!row) return state;
  const unit = row.unit.name;
  return {
    ...state,
    rows,
    later: state.later.filter((id) => id !== row.rowId),
    entries: [...state.entries, { row, verdict, is: 'unsent', version: '', undo: false }],
    decided: state.decided + 1,
    said: verdict.as === 'passed' ? words.didPass({ unit }) : words.didReturn({ unit }),
  };
}

function undo(state: ReviewState): ReviewState {
  const entry = undoable(state);
  if (!entry) return state;
  if (entry.is === 'unsent')
    return {
      ...state,
      rows: [entry.row, ...state.rows],
      entries: state.entries.filter((one) => one !== entry),
      decided: state.decided - 1,
      said: words.undone({ unit: entry.row.unit.name }),
    };
  return {
    ...state,
    entries: state.entries.map((one) => (one === entry ? { ...one, undo: true } : one)),
    said: words.undoing,
  };
}

/**
 * The row in hand stays there, whatever comes back: staff are looking at it, and their next key is for it.
 */
const behindFirst = (rows: readonly Row[], row: Row): Row[] => [...rows.slice(0, 1), row, ...rows.slice(1)];

function answered(state: ReviewState, decided: readonly Decided[]): ReviewState {
  let { rows, decided: count, said } = state;
  const conflicts = [...state.conflicts];
  const entries = state.entries.flatMap((entry): Entry[] => {
    const answer = decided.find(({ rowId }) => rowId === entry.row.rowId);
    if (!answer || isSaved(entry)) return [entry];
    const unit = entry.row.unit.name;
    switch (answer.is) {
      case 'done':
        return [{ ...entry, is: 'saved', version: answer.version }];
      case 'undone':
        count -= 1;
        rows = rows.filter(({ rowId }) => rowId !== answer.rowId);
        // It is what they wait for, unless they have gone on meanwhile.
        rows = state.said === words.undoing ? [answer.row, ...rows] : behindFirst(rows, answer.row);
        said = words.undone({ unit });
        return [];
      case 'conflict':
        if (entry.is !== 'undoing') count -= 1;
        said = '';
        conflicts.push({ unit, why: answer.why });
        if (answer.row) rows = behindFirst(rows, { ...answer.row, before: entry.row.fields });
        return [];
    }
  });
  return { ...state, rows, entries: withoutOld(entries), conflicts, decided: count, said };
}

/** What the queue is after an act. */
export function reviewed(state: ReviewState, act: ReviewAct): ReviewState {
  switch (act.do) {
    case 'load':
      return load(state, act.queue, act.fresh);
    case 'decide':
      return decide(state, act.verdict);
    case 'put off': {
      const [row, ...rows] = state.rows;
      if (!row) return state;
      const later = [...state.later.filter((id) => id !== row.rowId), row.rowId];
      return { ...state, rows: [...rows, row], later, said: words.didPutOff({ unit: row.unit.name }) };
    }
    case 'pick': {
      const row = state.rows.find(({ rowId }) => rowId === act.rowId);
      return row ? { ...state, rows: [row, ...state.rows.filter((one) => one !== row)] } : state;
    }
    case 'undo':
      return undo(state);
    case 'send':
      return {
        ...state,
        entries: state.entries.map((entry) =>
          act.rowIds.includes(entry.row.rowId)
            ? { ...entry, is: isSaved(entry) ? 'undoing' : 'sending' }
            : entry,
        ),
      };
    case 'answered':
      return answered({ ...state, failure: undefined }, act.decided);
    case 'failed':
      return {
        ...state,
        failure: act.failure,
        entries: state.entries.map((entry) =>
          entry.is === 'sending'
            ? { ...entry, is: 'unsent' }
            : entry.is === 'undoing'
              ? { ...entry, is: 'saved' }
              : entry,
        ),
      };
    case 'send again':
      return { ...state, failure: undefined };
    case 'dismiss':
      return { ...state, conflicts: [] };
  }
}
