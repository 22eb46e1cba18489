/**
 * The dialog's dealings with the server: one lane that reads the panel, one that does what staff ask. A late
 * answer counts only while nothing newer was asked.
 */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { LetterBrief, LetterPreview, LettersView } from '../../app/views';
import { minded } from '../shared/minded';
import { call, type Outcome } from '../shared/wire';
import {
  initialLetters,
  lettersReducer,
  type Ask,
  type LettersEvent,
  type LettersState,
  type Trouble,
} from './state';
import { lettersWords as words } from './words';

export interface Letters {
  state: LettersState;
  dispatch(event: LettersEvent): void;
  load(): void;
  ask(ask: Ask): void;
  see(letter: LetterBrief): void;
  close(): void;
}

/** Planning for thousands of units and sending wait for Google; its own limit is six minutes. */
const lostAfter = 330_000;

const troubleOf = (outcome: Outcome<unknown>): Trouble | undefined => {
  if (outcome.is === 'lost') return { is: 'lost', detail: outcome.detail, offline: outcome.offline };
  return outcome.answer.ok
    ? undefined
    : { is: 'refused', sentences: outcome.answer.problems.map(({ sentence }) => sentence) };
};
const valueOf = (outcome: Outcome<unknown>): unknown =>
  outcome.is === 'answer' && outcome.answer.ok ? outcome.answer.value : undefined;

/** What a call that succeeded comes to. */
function eventOf(ask: Ask, value: unknown, letter: LetterBrief | undefined): LettersEvent {
  switch (ask.name) {
    case 'previewLetter':
      return { type: 'previewed', preview: value as LetterPreview };
    case 'sendToMe':
      return { type: 'sentToMe', said: words.sentToMe(value as { to: string }) };
    case 'sendNow':
      return { type: 'done', said: words.done.sentNow(value as { did: string }) };
    case 'skipLetter':
      return { type: 'done', said: words.done.skipped({ name: letter?.name ?? '' }) };
    case 'decideUnknown':
      return { type: 'done', said: ask.body.wasSent ? words.done.wasSent : words.done.notSent };
    case 'switchLetters':
      return {
        type: 'done',
        view: value as LettersView,
        said: ask.body.takeOver ? words.done.takenOver : ask.body.on ? words.done.on : words.done.off,
      };
  }
}

/** After these the panel as it was read is no longer true; after a refusal it probably never was. */
const changes = (ask: Ask): boolean =>
  ask.name === 'sendNow' || ask.name === 'skipLetter' || ask.name === 'decideUnknown';

export function useLetters(): Letters {
  const [state, dispatch] = useReducer(lettersReducer, initialLetters);
  const turns = useRef({ load: 0, ask: 0 });
  const slow = (): void => dispatch({ type: 'slow' });
  const load = (): void => {
    const turn = (turns.current.load += 1);
    dispatch({ type: 'loading' });
    minded(
      call<LettersView>('lettersView', {}),
      slow,
      (outcome) => {
        if (turn !== turns.current.load) return;
        const trouble = troubleOf(outcome);
        dispatch(
          trouble
            ? { type: 'notLoaded', trouble }
            : { type: 'loaded', view: valueOf(outcome) as LettersView },
        );
      },
      lostAfter,
    );
  };
  const start = (ask: Ask, letter: LetterBrief | undefined): void => {
    const turn = (turns.current.ask += 1);
    dispatch({ type: 'asked', ask });
    minded(
      call(ask.name, ask.body),
      slow,
      (outcome) => {
        if (turn !== turns.current.ask) return;
        const trouble = troubleOf(outcome);
        dispatch(trouble ? { type: 'failed', ask, trouble } : eventOf(ask, valueOf(outcome), letter));
        if (trouble ? trouble.is === 'refused' : changes(ask)) load();
      },
      ask.name === 'previewLetter' ? undefined : lostAfter,
    );
  };
  const ask = (one: Ask): void => {
    if (!state.doing) start(one, state.open);
  };
  const see = (letter: LetterBrief): void => {
    if (state.doing) return;
    dispatch({ type: 'opened', letter });
    start({ name: 'previewLetter', body: { key: letter.key } }, letter);
  };
  // A preview that is still under way is not waited for; a letter that is leaving is.
  const close = (): void => {
    if (state.doing && state.doing.name !== 'previewLetter') return;
    turns.current.ask += 1;
    dispatch({ type: 'closed' });
  };
  useEffect(load, []);
  return { state, dispatch, load, ask, see, close };
}
