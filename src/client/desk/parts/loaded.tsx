/** What a section shows while it loads, and when it could not. */
import { useEffect, useState } from 'preact/hooks';
import type { CallName, InputOf, ValueOf } from '../../../app/api';
import type { Narrow } from '../../../app/desk/views';
import type { Said } from '../../../app/views';
import { minded } from '../../shared/minded';
import { Busy } from '../../shared/parts/busy';
import { LostCall } from '../../shared/parts/lost';
import { Refused } from '../../shared/parts/refused';
import { call } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { deskWords as words } from '../words';

/** The calls that answer for the units asked for. */
type Narrowed = Extract<CallName, 'overview' | 'callList' | 'pageSafety' | 'keptPeople'>;

export type Loading<T> =
  | { is: 'loading'; slow: boolean }
  | { is: 'there'; value: T }
  | { is: 'refused'; problems: readonly Said[] }
  | { is: 'lost'; detail: string; offline: boolean };

/** Checking ten thousand rows takes Google a while; its own limit is six minutes. */
const lostAfter = 330_000;

/**
 * A section's one call, made when the section is opened, when what it asks for changes, and when
 * `again` is called.
 */
export function useLoaded<K extends CallName>(
  name: K,
  body: InputOf<K>,
): { loading: Loading<ValueOf<K>>; again(): void } {
  const [turn, setTurn] = useState(0);
  const [loading, setLoading] = useState<Loading<ValueOf<K>>>({ is: 'loading', slow: false });
  useEffect(() => {
    let isOld = false;
    setLoading({ is: 'loading', slow: false });
    const stop = minded(
      call(name, body),
      () => isOld || setLoading({ is: 'loading', slow: true }),
      (outcome) => {
        if (isOld) return;
        if (outcome.is === 'lost') setLoading(outcome);
        else
          setLoading(
            outcome.answer.ok
              ? { is: 'there', value: outcome.answer.value }
              : { is: 'refused', problems: outcome.answer.problems },
          );
      },
      lostAfter,
    );
    return () => {
      isOld = true;
      stop();
    };
  }, [turn, JSON.stringify(body)]);
  return { loading, again: () => setTurn(turn + 1) };
}

/**
 * A section that can be narrowed: narrowing asks again, and what was there stands meanwhile.
 * @param more what is asked for besides.
 * @returns `view` undefined until the first answer.
 */
export function useNarrowed<K extends Narrowed>(
  name: K,
  more: Partial<InputOf<K>> = {},
): {
  view: ValueOf<K> | undefined;
  narrow: Narrow;
  setNarrow(narrow: Narrow): void;
  loading: Loading<ValueOf<K>>;
  again(): void;
} {
  const [narrow, setNarrow] = useState<Narrow>({});
  const { loading, again } = useLoaded(name, { ...narrow, ...more } as InputOf<K>);
  const [view, setView] = useState<ValueOf<K>>();
  useEffect(() => {
    if (loading.is === 'there') setView(loading.value);
  }, [loading]);
  return { view, narrow, setNarrow, loading, again };
}

/** In place of a section that is not there yet. */
export function NotThere({
  loading,
  section,
  again,
}: {
  loading: Exclude<Loading<unknown>, { is: 'there' }>;
  section: string;
  again(): void;
}) {
  switch (loading.is) {
    case 'loading':
      return <Busy says={words.loading({ section })} slow={loading.slow} />;
    case 'lost':
      return (
        <LostCall
          title={words.failed}
          again={words.again}
          detail={loading.detail}
          offline={loading.offline}
          onAgain={again}
        />
      );
    case 'refused':
      return (
        <Refused title={words.failed} problems={loading.problems}>
          <p>
            <button type="button" class="button" onClick={again}>
              {commonWords.tryAgain}
            </button>
          </p>
        </Refused>
      );
  }
}
