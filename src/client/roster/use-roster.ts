/** The dialog's dealings with the server. */
import { useReducer } from 'preact/hooks';
import { minded } from '../shared/minded';
import { call } from '../shared/wire';
import { rosterWords as words } from '../shared/words/roster';
import { initialRoster, repaired, rosterReducer, type RosterEvent, type RosterState } from './state';

export interface Roster {
  state: RosterState;
  dispatch(event: RosterEvent): void;
  preview(text?: string): void;
  importNow(): void;
  repair(): void;
}

/** An import of thousands of units takes Google longer than a save. */
const lostAfter = 330_000;

export function useRoster(): Roster {
  const [state, dispatch] = useReducer(rosterReducer, initialRoster);
  const slow = (): void => dispatch({ type: 'slow' });
  const preview = (text = state.text): void => {
    if (state.doing) return;
    if (!text.trim()) return dispatch({ type: 'nothingToPreview', says: words.empty });
    dispatch({ type: 'asked', doing: 'preview' });
    minded(
      call('previewRoster', { text }),
      slow,
      (outcome) => {
        if (outcome.is === 'lost') return dispatch({ type: 'lost', lost: outcome });
        dispatch(
          outcome.answer.ok
            ? { type: 'previewed', of: text, value: outcome.answer.value }
            : { type: 'refused', problems: outcome.answer.problems },
        );
      },
      lostAfter,
    );
  };
  const importNow = (): void => {
    if (state.doing) return;
    dispatch({ type: 'asked', doing: 'import' });
    minded(
      call('importRoster', { text: state.text }),
      slow,
      (outcome) => {
        if (outcome.is === 'lost') return dispatch({ type: 'lost', lost: outcome });
        dispatch(
          outcome.answer.ok
            ? { type: 'imported', value: outcome.answer.value }
            : { type: 'refused', problems: outcome.answer.problems },
        );
      },
      lostAfter,
    );
  };
  const repair = (): void => {
    const text = repaired(state.text, state.preview?.value.offers ?? []);
    dispatch({ type: 'repaired' });
    preview(text);
  };
  return { state, dispatch, preview, importNow, repair };
}
