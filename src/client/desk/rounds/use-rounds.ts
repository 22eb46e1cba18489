import { useEffect, useState } from 'preact/hooks';
import type { CallName, InputOf } from '../../../app/api';
import type { RoundsView } from '../../../app/round/views';
import type { Said } from '../../../app/views';
import { minded } from '../../shared/minded';
import { call } from '../../shared/wire';
import { useLoaded, type Loading } from '../parts/loaded';

/** Opening a round goes through all units; Google's own limit is six minutes. */
const lostAfter = 330_000;

/** The calls that change rounds; each answers with how the rounds stand then. */
type Act = Extract<
  CallName,
  'desk.openRound' | 'desk.changeRound' | 'desk.closeRound' | 'desk.reopenRound' | 'desk.confirmRounds'
>;

/** What a call is at, or what came of it. */
export type Doing =
  | { is: 'nothing' }
  | { is: 'working'; slow: boolean }
  | { is: 'done'; said: string }
  | { is: 'refused'; problems: readonly Said[] }
  | { is: 'lost'; detail: string; offline: boolean };

export interface RoundsDesk {
  loading: Loading<RoundsView>;
  doing: Doing;
  again(): void;
  /** Does it, and says `said` when it is done. */
  run<K extends Act>(name: K, body: InputOf<K>, said: string, then?: () => void): void;
  clear(): void;
}

/** The rounds as they stand, loaded once and again after each act. */
export function useRounds(): RoundsDesk {
  const { loading: loaded, again } = useLoaded('desk.rounds', {});
  const [loading, setLoading] = useState<Loading<RoundsView>>(loaded);
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' });
  useEffect(() => setLoading(loaded), [loaded]);
  return {
    loading,
    doing,
    again: () => {
      setDoing({ is: 'nothing' });
      again();
    },
    clear: () => setDoing({ is: 'nothing' }),
    run: (name, body, said, then) => {
      if (doing.is === 'working') return;
      setDoing({ is: 'working', slow: false });
      minded(
        call(name, body),
        () => setDoing({ is: 'working', slow: true }),
        (outcome) => {
          if (outcome.is === 'lost') return setDoing(outcome);
          const answer = outcome.answer as { ok: true; value: RoundsView } | { ok: false; problems: Said[] };
          if (!answer.ok) return setDoing({ is: 'refused', problems: answer.problems });
          setLoading({ is: 'there', value: answer.value });
          setDoing({ is: 'done', said });
          then?.();
        },
        lostAfter,
      );
    },
  };
}
