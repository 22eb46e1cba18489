/** What the dialog `Thư` knows, and what each event does to it. Pure; the calls are in use-letters.ts. */
import type { CallName, InputOf } from '../../app/api';
import type { LetterBrief, LetterPreview, LettersView } from '../../app/views';

type AskOf<K extends CallName> = K extends CallName ? { name: K; body: InputOf<K> } : never;
/** A call that changes or shows something, as it can be repeated word for word. */
export type Ask = AskOf<
  | 'confirmPlan'
  | 'settleMemories'
  | 'switchLetters'
  | 'decideUnknown'
  | 'previewLetter'
  | 'sendToMe'
  | 'sendNow'
  | 'skipLetter'
>;

/** Why a call came to nothing: the server said so, or no answer came. */
export type Trouble =
  { is: 'refused'; sentences: string[] } | { is: 'lost'; detail: string; offline: boolean };
export type Confirm = 'countAsSent' | 'sendAgain' | 'takeOver' | 'sendNow' | 'skipLetter';

export interface LettersState {
  view?: LettersView;
  loading: boolean;
  loadTrouble?: Trouble;
  /** The letter that is looked at, and the letter as it would go once the server has written it. */
  open?: LetterBrief;
  preview?: LetterPreview;
  confirm?: Confirm;
  doing?: Ask;
  slow: boolean;
  trouble?: { ask: Ask; trouble: Trouble };
  /** What was last done, in words; belongs to the letter while one is open. */
  said: string;
}

export type LettersEvent =
  | { type: 'loading' }
  | { type: 'loaded'; view: LettersView }
  | { type: 'notLoaded'; trouble: Trouble }
  | { type: 'asked'; ask: Ask }
  | { type: 'slow' }
  | { type: 'failed'; ask: Ask; trouble: Trouble }
  | { type: 'previewed'; preview: LetterPreview }
  | { type: 'sentToMe'; said: string }
  | { type: 'done'; said: string; view?: LettersView }
  | { type: 'opened'; letter: LetterBrief }
  | { type: 'closed' }
  | { type: 'confirming'; confirm?: Confirm };

export const initialLetters: LettersState = { loading: true, slow: false, said: '' };

const settled = {
  doing: undefined,
  slow: false,
  confirm: undefined,
  trouble: undefined,
} satisfies Partial<LettersState>;
const closed = { open: undefined, preview: undefined } satisfies Partial<LettersState>;

export function lettersReducer(state: LettersState, event: LettersEvent): LettersState {
  switch (event.type) {
    case 'loading':
      return { ...state, loading: true, loadTrouble: undefined };
    case 'loaded':
      return { ...state, loading: false, loadTrouble: undefined, slow: false, view: event.view };
    case 'notLoaded':
      return { ...state, loading: false, slow: false, loadTrouble: event.trouble };
    case 'asked':
      return { ...state, doing: event.ask, slow: false, trouble: undefined, said: '' };
    case 'slow':
      return { ...state, slow: Boolean(state.doing) || state.loading };
    case 'failed':
      return { ...state, ...settled, trouble: { ask: event.ask, trouble: event.trouble } };
    case 'previewed':
      return { ...state, ...settled, preview: event.preview };
    case 'sentToMe':
      return { ...state, ...settled, said: event.said };
    case 'done':
      return { ...state, ...settled, ...closed, said: event.said, view: event.view ?? state.view };
    case 'opened':
      return { ...state, ...settled, ...closed, open: event.letter, said: '' };
    case 'closed':
      return { ...state, ...settled, ...closed, said: '' };
    case 'confirming':
      return { ...state, confirm: event.confirm, trouble: undefined, said: '' };
  }
}

/** Somebody else is the one who sends: then letters are taken over, never switched on unasked. */
export const isOthers = ({ runner, me }: LettersView): boolean =>
  runner !== '' && runner.toLowerCase() !== me.toLowerCase();
