/**
 * Sending: what stops it, what goes, and what the server answered. A late answer to an earlier attempt counts
 * as well: the rows are the same.
 */
import type { ConflictRow, FormRow, Said, Saved } from '../../../app/views';
import { formWords as words } from '../../shared/words/form';
import {
  addId,
  conflictId,
  consentId,
  fieldId,
  lostId,
  rowElementId,
  savedId,
  sendId,
  senderId,
  summaryId,
  withFocus,
  type Complaint,
  type EditRow,
  type FormState,
  type Lost,
} from './model';
import { met, settledRow } from './conflict';
import { isRecorded } from './draft';
import { checkedWhole, complaintsOf } from './remarks';
import {
  fromSheet,
  hasToSend,
  isBlank,
  isChanged,
  mapRow,
  mayConfirm,
  rowsToConfirm,
  rowsToSend,
  tellsOfPerson,
  titleOf,
  toSend,
} from './rows';
import { managerFields } from '../../../domain/fields';
import { rowReverted } from './writing';

/** Must the person named have agreed before this can be sent? */
export const needsConsent = (state: FormState): boolean => rowsToSend(state.rows).some(tellsOfPerson);

/** A name that was typed: two letters at least; whether it is one, the server says. */
const hasName = (text: string): boolean => /\p{L}.*\p{L}/u.test(text);

/** Everything that stops sending now, in the order of the page. */
export function obstacles(state: FormState): Complaint[] {
  const rows = rowsToSend(state.rows);
  if (!hasToSend(state.rows)) return [{ sentence: words.nothingChanged, target: addId }];
  const several = rows.length > 1;
  const ofRows = rows.flatMap((row) => [
    ...(row.theirs
      ? [{ sentence: `${titleOf(row.fields)}: ${words.chooseVersion}`, target: conflictId(row.rowId) }]
      : []),
    ...(row.stopped ? [] : complaintsOf(row, several)),
  ]);
  return [
    ...ofRows,
    ...(needsConsent(state) && !state.consent
      ? [
          {
            sentence: state.sender === undefined ? words.needConsent : words.needConsentBy,
            target: consentId,
          },
        ]
      : []),
    ...(state.sender !== undefined && !hasName(state.sender)
      ? [{ sentence: words.needSender, target: senderId }]
      : []),
  ];
}

/**
 * Faulty rows open, so that the summary's links have somewhere to go: to their person alone where that is
 * all.
 */
const opening = (rows: readonly EditRow[], complaints: readonly Complaint[]): EditRow[] =>
  rows.map((row) => {
    const of = complaints
      .map(({ target }) => target)
      .filter((target) => target.startsWith(`o-${row.rowId}-`));
    if (of.length === 0) return row;
    const ofManager = managerFields.map((field) => fieldId(row.rowId, field));
    const onlyManager = of.every((target) => ofManager.includes(target)) ? row.onlyManager : undefined;
    return { ...checkedWhole(row), open: true, onlyManager };
  });

/** `Gửi` was pressed. A second press while the first is under way does nothing. */
export function submitted(state: FormState): FormState {
  if (state.sending || state.preview) return state;
  const complaints = obstacles(state);
  if (complaints.length > 0)
    return withFocus(
      { ...state, complaints, lost: undefined, rows: opening(state.rows, complaints) },
      summaryId,
    );
  const attempt = state.attempts + 1;
  const rows = rowsToSend(state.rows).map(toSend);
  const confirm = rowsToConfirm(state.rows).map(({ rowId, version }) => ({ rowId, version }));
  return {
    ...state,
    attempts: attempt,
    sent: [...state.sent, { attempt, rows }],
    mustReopen: false,
    complaints: [],
    lost: undefined,
    undo: undefined,
    notice: undefined,
    sending: { attempt, rows, confirm, slow: false },
  };
}

/** Every row that waits and may be confirmed is right as it stands: one tap says so and sends it. */
export const allConfirmed = (state: FormState): FormState =>
  submitted({
    ...state,
    rows: state.rows.map((row) => (mayConfirm(row) ? { ...row, confirmed: true, open: false } : row)),
  });

export const sendingSlow = (state: FormState, attempt: number): FormState =>
  state.sending?.attempt === attempt ? { ...state, sending: { ...state.sending, slow: true } } : state;

export const sendingAgain = (state: FormState, attempt: number, times: number): FormState =>
  state.sending?.attempt === attempt ? { ...state, sending: { ...state.sending, again: times } } : state;

/** No answer: everything stays, and the same can be sent again. */
export const sendingLost = (state: FormState, attempt: number, lost: Lost): FormState =>
  state.sending?.attempt === attempt ? withFocus({ ...state, sending: undefined, lost }, lostId) : state;

/** Is this attempt the one waited for, or one thought lost while nothing newer is under way? */
const awaited = (state: FormState, attempt: number): boolean =>
  state.phase === 'writing' && (state.sending ? state.sending.attempt === attempt : Boolean(state.lost));

/** Nothing on the page can mend this: Google failed, the sheet is busy or broken, the person has no right. */
const isNobodysField = ({ key, row, field }: Said): boolean =>
  row === undefined && field === undefined && key !== 'form.oldPage';

/** These as one failure of the sending; undefined when there are none. */
function failureIn(problems: readonly Said[]): Lost | undefined {
  const [first] = problems;
  return (
    first && {
      detail: '',
      offline: false,
      says: problems.map(({ sentence }) => sentence),
      code: first.code ?? first.key,
    }
  );
}

/** Where a sentence of the server belongs on the page. */
function targetOf(said: Said): string {
  if (said.field === 'consent') return consentId;
  if (said.field === 'sender') return senderId;
  if (said.row && said.field && said.field !== 'unit') return fieldId(said.row, said.field);
  return said.row ? rowElementId(said.row) : sendId;
}

function withSaid(row: EditRow, problems: readonly Said[]): EditRow {
  const mine = problems.filter((said) => said.row === row.rowId && said.key !== 'form.conflict');
  return mine.reduce(
    (next, { field, sentence, suggest }): EditRow =>
      field && field !== 'consent' && field !== 'unit' && field !== 'sender'
        ? {
            ...next,
            open: true,
            remarks: {
              ...next.remarks,
              [field]: [...(next.remarks[field] ?? []), { level: 'fault', sentence, suggest }],
            },
          }
        : { ...next, says: [...next.says, sentence] },
    { ...row, says: [] },
  );
}

/** Is this version of the sheet one that this form sent itself, in an attempt whose answer was lost? */
const isOurs = (state: FormState, theirs: FormRow): boolean =>
  state.sent.some(({ rows }) =>
    rows.some((row) => row.rowId === theirs.rowId && isRecorded(row.fields, row.stopped, theirs)),
  );

/**
 * The row after the sheet's newer version came back: nothing to choose where both are the same, or where
 * "somebody else" was this form.
 */
function metAnswer(state: FormState, row: EditRow, theirs: ConflictRow): EditRow {
  if (isRecorded(row.fields, row.stopped, theirs)) return fromSheet(theirs);
  if (!isOurs(state, theirs)) return met(row, theirs);
  const opened = { fields: theirs.fields, stopped: theirs.stopped };
  return { ...row, inSheet: theirs, version: theirs.version, opened };
}

/**
 * The server said no: its sentences stand beside their fields, rows that somebody else changed show both
 * versions, and what no field can mend is a failure to be tried again, not a fault of the unit's.
 */
export function rejected(
  state: FormState,
  attempt: number,
  problems: readonly Said[],
  conflicts: readonly ConflictRow[],
): FormState {
  if (!awaited(state, attempt)) return state;
  const rows = state.rows.map((row) => {
    const theirs = conflicts.find((c) => c.rowId === row.rowId);
    return theirs ? metAnswer(state, row, theirs) : withSaid(row, problems);
  });
  const complaints = [
    ...rows
      .filter((row) => row.theirs)
      .map((row) => ({
        sentence: `${titleOf(row.fields)}: ${words.chooseVersion}`,
        target: conflictId(row.rowId),
      })),
    ...problems
      .filter((said) => said.key !== 'form.conflict' && !isNobodysField(said))
      .map((said) => ({ sentence: said.sentence, target: targetOf(said) })),
  ];
  const mustReopen = problems.some((said) => said.key === 'form.rowGone' || said.key === 'form.oldPage');
  const lost = failureIn(problems.filter(isNobodysField));
  const next = { ...state, rows, complaints, mustReopen, sending: undefined, lost };
  if (complaints.length === 0 && lost) return withFocus(next, lostId);
  return complaints.length > 0
    ? withFocus(next, summaryId)
    : withFocus(
        { ...next, notice: rows.some(isChanged) ? words.lateRecorded : words.alreadyRecorded },
        sendId,
      );
}

/** What was typed after an attempt was thought lost, laid over what that attempt recorded after all. */
function typedSince(state: FormState, attempt: number, recorded: readonly FormRow[]): EditRow[] {
  const carried = state.sent.find((sent) => sent.attempt === attempt)?.rows ?? [];
  const mine = state.rows.filter(
    (row) =>
      isChanged(row) &&
      !isBlank(row) &&
      JSON.stringify(toSend(row)) !== JSON.stringify(carried.find((sent) => sent.rowId === row.rowId)),
  );
  const known = recorded.map((row) => {
    const edit = mine.find((m) => m.rowId === row.rowId);
    return edit ? { ...edit, inSheet: row, version: row.version } : fromSheet(row);
  });
  return [...known, ...mine.filter((m) => !recorded.some((row) => row.rowId === m.rowId))];
}

/** Recorded. The form starts afresh from what the sheet now holds. */
export function saved(state: FormState, attempt: number, answer: Saved): FormState {
  if (state.phase !== 'writing' || attempt > state.attempts || !(state.sending || state.lost)) return state;
  const view = state.view && {
    ...state.view,
    unit: answer.unit,
    rows: answer.rows,
    deadline: answer.deadline,
    pending: answer.pending,
    draft: '',
  };
  const rows = state.sending ? answer.rows.map(fromSheet) : typedSince(state, attempt, answer.rows);
  const next: FormState = {
    ...state,
    view,
    rows,
    consent: false,
    consentBy: undefined,
    complaints: [],
    sending: undefined,
    lost: undefined,
    undo: undefined,
    sent: [],
    draft: {},
  };
  if (rows.some(isChanged)) return withFocus({ ...next, notice: words.lateRecorded }, sendId);
  return withFocus({ ...next, phase: 'saved', saved: answer }, savedId);
}

/** The person keeps what they changed: it will be sent as a change of the sheet's newer version. */
export const mineKept = (state: FormState, rowId: string): FormState =>
  withFocus(
    mapRow(
      {
        ...state,
        notice: words.mineKept,
        complaints: state.complaints.filter((c) => c.target !== conflictId(rowId)),
      },
      rowId,
      (row) => settledRow(row, 'mine'),
    ),
    rowElementId(rowId),
  );

/** The person gives way where both changed the same; what they had typed can still be brought back. */
export const theirsTaken = (state: FormState, rowId: string): FormState =>
  rowReverted(state, rowId, words.tookTheirs, (row) => settledRow(row, 'theirs'));
