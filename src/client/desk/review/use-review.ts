import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Choices, Narrow } from '../../../app/desk/views';
import { minded } from '../../shared/minded';
import { call } from '../../shared/wire';
import { useLoaded, type Loading } from '../parts/loaded';
import { decisionOf, emptyReview, reviewed, toSend, type ReviewAct, type ReviewState } from './state';

/** With so few rows left, more are fetched while the staff work on. */
const FEW = 8;

export interface ReviewDesk {
  state: ReviewState;
  loading: Loading<unknown>;
  choices: Choices;
  narrow: Narrow;
  slow: boolean;
  act(act: ReviewAct): void;
  setNarrow(narrow: Narrow): void;
  again(): void;
}

const noChoices: Choices = { parents: [], kinds: [], states: [], count: 0, countOfStates: 0 };

/**
 * The queue, loaded and saved behind the staff's back: one sending at a time, with all that waits by then.
 */
export function useReview(): ReviewDesk {
  const [state, act] = useReducer(reviewed, emptyReview);
  const [narrow, setNarrow] = useState<Narrow>({});
  const [slow, setSlow] = useState(false);
  const [choices, setChoices] = useState<Choices>(noChoices);
  const { loading, again } = useLoaded('reviewQueue', narrow);
  const under = useRef(false);
  const fetching = useRef(false);

  useEffect(() => {
    if (loading.is !== 'there') return;
    setChoices(loading.value.choices);
    act({ do: 'load', queue: loading.value, fresh: true });
  }, [loading]);

  useEffect(() => {
    if (loading.is !== 'there' || state.beyond === 0 || state.rows.length > FEW || fetching.current) return;
    fetching.current = true;
    void call('reviewQueue', narrow).then((outcome) => {
      fetching.current = false;
      if (outcome.is !== 'answer' || !outcome.answer.ok) return;
      setChoices(outcome.answer.value.choices);
      act({ do: 'load', queue: outcome.answer.value, fresh: false });
    });
  }, [state.rows.length, loading]);

  useEffect(() => {
    const entries = toSend(state);
    if (under.current || state.failure || entries.length === 0) return;
    under.current = true;
    act({ do: 'send', rowIds: entries.map(({ row }) => row.rowId) });
    minded(
      call('decideReviews', { decisions: entries.map(decisionOf) }),
      () => setSlow(true),
      (outcome) => {
        under.current = false;
        setSlow(false);
        if (outcome.is === 'lost') return act({ do: 'failed', failure: outcome });
        const { answer } = outcome;
        if (answer.ok) return act({ do: 'answered', decided: answer.value.decided });
        const code = answer.problems.find((problem) => problem.code)?.code;
        act({
          do: 'failed',
          failure: {
            detail: '',
            offline: false,
            says: answer.problems.map(({ sentence }) => sentence),
            ...(code ? { code } : {}),
          },
        });
      },
    );
  }, [state]);

  return { state, loading, choices, narrow, slow, act, setNarrow, again };
}
