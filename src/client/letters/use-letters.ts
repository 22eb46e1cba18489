/**
 * The dialog's dealings with the server: one lane that reads the panel, one that does what staff ask. A late
 * answer counts only while nothing newer was asked.
 */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { CallName, InputOf, ValueOf } from '../../app/api';
import type { LetterBrief } from '../../app/views';
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

/** What came of a call: its value, or why it came to nothing. */
function heard<T>(outcome: Outcome<T>): { value: T } | { trouble: Trouble } {
  if (outcome.is === 'lost')
    return { trouble: { is: 'lost', detail: outcome.detail, offline: outcome.offline } };
  const { answer } = outcome;
  return answer.ok
    ? { value: answer.value }
    : { trouble: { is: 'refused', sentences: answer.problems.map(({ sentence }) => sentence) } };
}

/** Makes a call; `then` says what its answer comes to. */
const asking = async <K extends CallName>(
  name: K,
  body: InputOf<K>,
  then: (value: ValueOf<K>) => LettersEvent,
): Promise<Outcome<LettersEvent>> => {
  const outcome = await call(name, body);
  if (outcome.is === 'lost') return outcome;
  const { answer } = outcome;
  return { is: 'answer', answer: answer.ok ? { ok: true, value: then(answer.value) } : answer };
};

/** Asks the server, and says what follows when it does as asked. */
function perform(ask: Ask, letter: LetterBrief | undefined): Promise<Outcome<LettersEvent>> {
  switch (ask.name) {
    case 'previewLetter':
      return asking(ask.name, ask.body, (preview) => ({ type: 'previewed', preview }));
    case 'sendToMe':
      return asking(ask.name, ask.body, (value) => ({ type: 'sentToMe', said: words.sentToMe(value) }));
    case 'sendNow':
      return asking(ask.name, ask.body, (value) => ({ type: 'done', said: words.done.sentNow(value) }));
    case 'skipLetter':
      return asking(ask.name, ask.body, () => ({
        type: 'done',
        said: words.done.skipped({ name: letter?.name ?? '' }),
      }));
    case 'decideUnknown':
      return asking(ask.name, ask.body, () => ({
        type: 'done',
        said: ask.body.wasSent ? words.done.wasSent : words.done.notSent,
      }));
    case 'confirmPlan':
      return asking(ask.name, ask.body, (view) => ({ type: 'done', view, said: words.done.confirmed }));
    case 'settleMemories':
      return asking(ask.name, ask.body, (view) => ({
        type: 'done',
        view,
        said: ask.body.as === 'sent' ? words.done.countedAsSent : words.done.sentAgain,
      }));
    case 'switchLetters':
      return asking(ask.name, ask.body, (view) => ({
        type: 'done',
        view,
        said: ask.body.takeOver ? words.done.takenOver : ask.body.on ? words.done.on : words.done.off,
      }));
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
      asking('lettersView', {}, (view) => ({ type: 'loaded', view })),
      slow,
      (outcome) => {
        if (turn !== turns.current.load) return;
        const came = heard(outcome);
        dispatch('trouble' in came ? { type: 'notLoaded', trouble: came.trouble } : came.value);
      },
      lostAfter,
    );
  };
  const start = (ask: Ask, letter: LetterBrief | undefined): void => {
    const turn = (turns.current.ask += 1);
    dispatch({ type: 'asked', ask });
    minded(
      perform(ask, letter),
      slow,
      (outcome) => {
        if (turn !== turns.current.ask) return;
        const came = heard(outcome);
        dispatch('trouble' in came ? { type: 'failed', ask, trouble: came.trouble } : came.value);
        if ('trouble' in came ? came.trouble.is === 'refused' : changes(ask)) load();
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
