/**
 * ★ One event, one change: how the form goes from what it knows to what it knows next. Pure; the clock, the
 * server and storage are in use-form.ts.
 */
import { formWords as words } from '../../shared/words/form';
import { restore } from './draft';
import type { FormEvent, FormState } from './model';
import { consentId, notOpenId, pageTitleId, senderId, withFocus } from './model';
import { opened, openAgain, refused, unitChosen } from './opening';
import {
  allConfirmed,
  mineKept,
  rejected,
  saved,
  sendingAgain,
  sendingLost,
  sendingSlow,
  submitted,
  theirsTaken,
} from './sending';
import {
  left,
  managerChanged,
  managerCopied,
  repairDeclined,
  repaired,
  rowAdded,
  rowConfirmed,
  rowFolded,
  rowOpened,
  rowRemoved,
  rowReverted,
  rowStopped,
  suggestionDeclined,
  suggestionTaken,
  typed,
  undone,
} from './writing';

function aboutOpening(state: FormState, event: FormEvent): FormState | undefined {
  switch (event.type) {
    case 'opened':
      return state.phase === 'opening' ? opened(state, event) : state;
    case 'refused':
      return refused(state, event.problems);
    case 'openingSlow':
      return { ...state, slowOpening: true };
    case 'openingLost':
      return state.phase === 'opening'
        ? withFocus({ ...state, lost: event.lost, slowOpening: false }, notOpenId)
        : state;
    case 'openAgain':
      return openAgain(state, event.now);
    case 'unitWanted':
      return withFocus({ ...state, phase: 'choosing' }, pageTitleId);
    case 'unitChosen':
      return unitChosen(state, event.code);
    case 'unitKept':
      return withFocus({ ...state, phase: 'writing' }, pageTitleId);
    default:
      return undefined;
  }
}

function aboutRows(state: FormState, event: FormEvent): FormState | undefined {
  switch (event.type) {
    case 'rowAdded':
      return rowAdded(state, event.rowId, event.kind);
    case 'rowOpened':
      return rowOpened(state, event.rowId);
    case 'rowFolded':
      return rowFolded(state, event.rowId);
    case 'rowStopped':
      return rowStopped(state, event.rowId, event.stopped);
    case 'rowRemoved':
      return rowRemoved(state, event.rowId);
    case 'rowReverted':
      return rowReverted(state, event.rowId);
    case 'undone':
      return undone(state);
    case 'typed':
      return typed(state, event.rowId, event.field, event.text);
    case 'left':
      return left(state, event.rowId, event.field);
    case 'suggestionTaken':
      return suggestionTaken(state, event.rowId, event.field, event.text);
    case 'suggestionDeclined':
      return suggestionDeclined(state, event.rowId, event.field, event.text);
    case 'rowConfirmed':
      return rowConfirmed(state, event.rowId, event.confirmed);
    case 'managerChanged':
      return managerChanged(state, event.rowId);
    case 'repaired':
      return repaired(state, event);
    case 'repairDeclined':
      return repairDeclined(state, event.rowId, event.field);
    case 'managerCopied':
      return managerCopied(state, event.rowId, event.from);
    default:
      return undefined;
  }
}

function aboutSending(state: FormState, event: FormEvent): FormState {
  switch (event.type) {
    case 'consentTicked':
      return {
        ...state,
        consent: event.ticked,
        consentBy: event.by,
        complaints: state.complaints.filter((c) => c.target !== consentId),
      };
    case 'senderTyped':
      return {
        ...state,
        sender: event.text,
        complaints: state.complaints.filter((c) => c.target !== senderId),
      };
    case 'submitted':
      return submitted(state);
    case 'allConfirmed':
      return allConfirmed(state);
    case 'sendingSlow':
      return sendingSlow(state, event.attempt);
    case 'sendingAgain':
      return sendingAgain(state, event.attempt, event.times);
    case 'sendingLost':
      return sendingLost(state, event.attempt, event.lost);
    case 'rejected':
      return rejected(state, event.attempt, event.problems, event.conflicts);
    case 'saved':
      return saved(state, event.attempt, event.saved);
    case 'mineKept':
      return mineKept(state, event.rowId);
    case 'theirsTaken':
      return theirsTaken(state, event.rowId);
    case 'wentOn':
      return withFocus({ ...state, phase: 'writing', saved: undefined }, pageTitleId);
    case 'draftKept':
      return { ...state, draft: { ...state.draft, keptAt: event.at, where: event.where } };
    case 'draftDropped':
      return withFocus(
        {
          ...state,
          rows: restore(state.view?.rows ?? [], undefined).rows,
          complaints: [],
          undo: undefined,
          notice: words.draftDropped,
          draft: {},
        },
        pageTitleId,
      );
    default:
      return state;
  }
}

/** While something is being sent nothing can be typed, so that what is recorded is what the person sees. */
const lockedWhileSending = new Set<FormEvent['type']>([
  'rowAdded',
  'rowConfirmed',
  'allConfirmed',
  'managerChanged',
  'rowStopped',
  'rowRemoved',
  'rowReverted',
  'undone',
  'typed',
  'suggestionTaken',
  'repaired',
  'managerCopied',
  'consentTicked',
  'senderTyped',
  'draftDropped',
  'unitWanted',
]);

export function formReducer(state: FormState, event: FormEvent): FormState {
  if (state.sending && lockedWhileSending.has(event.type)) return state;
  return aboutOpening(state, event) ?? aboutRows(state, event) ?? aboutSending(state, event);
}
