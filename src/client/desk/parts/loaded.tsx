/** What a section shows while it loads, and when it could not. */
import { useEffect, useState } from 'preact/hooks';
import type { CallName, InputOf, ValueOf } from '../../../app/api';
import type { Said } from '../../../app/views';
import { minded } from '../../shared/minded';
import { Busy } from '../../shared/parts/busy';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { call } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { deskWords as words } from '../words';

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
        <Notice tone="bad" title={words.failed}>
          {loading.problems.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <button type="button" class="button" onClick={again}>
              {commonWords.tryAgain}
            </button>
          </p>
        </Notice>
      );
  }
}
