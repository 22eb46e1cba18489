/**
 * A panel that does one long thing as soon as it is opened, and again when asked: while it runs, when no
 * answer comes, when it is refused, and the frame around its result. What the result looks like is the
 * panel's own.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ValueOf } from '../../../app/api';
import type { Said } from '../../../app/views';
import { minded } from '../minded';
import { call } from '../wire';
import { commonWords } from '../words/common';
import { Busy } from './busy';
import { LostCall } from './lost';
import { Refused } from './refused';

/** The calls that such a panel makes: they take nothing. */
type Long = 'checkAll' | 'checkGoogle';
/** Of the heading that a result begins with: the focus goes there when it was asked for again. */
export const resultId = 'ket-qua';

type Check<V> =
  | { is: 'running' }
  | { is: 'done'; view: V }
  | { is: 'refused'; problems: Said[] }
  | { is: 'lost'; detail: string; offline: boolean };
/**
 * Ten thousand rows, or some three hundred questions to Google, take a while; its own limit is six minutes.
 */
const lostAfter = 330_000;

/** Runs as soon as it is opened, and again when asked. */
function useCheck<K extends Long>(name: K): { check: Check<ValueOf<K>>; slow: boolean; again(): void } {
  const [turn, setTurn] = useState(1);
  const [check, setCheck] = useState<Check<ValueOf<K>>>({ is: 'running' });
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setCheck({ is: 'running' });
    setSlow(false);
    return minded(
      call<Long>(name, {}),
      () => setSlow(true),
      (outcome) => {
        if (outcome.is === 'lost') return setCheck(outcome);
        const { answer } = outcome;
        setCheck(
          answer.ok
            ? { is: 'done', view: answer.value as ValueOf<K> }
            : { is: 'refused', problems: answer.problems },
        );
      },
      lostAfter,
    );
  }, [turn]);
  // The first run starts by itself: it tells its result, and leaves the focus where the person has it.
  useEffect(() => {
    if (check.is !== 'running' && turn > 1) document.getElementById(resultId)?.focus();
  }, [check]);
  return { check, slow, again: () => setTurn(turn + 1) };
}

/** What such a panel says. */
interface Words {
  title: string;
  checking: string;
  checkingSays: string;
  failed: string;
  kept: string;
  again: string;
}

/** Google tells nothing while a run is under way, so the seconds are counted here. */
function Running({ words, slow }: { words: Words; slow: boolean }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((s) => s + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <Busy says={words.checking} slow={slow} />
      <progress aria-label={words.checking} />
      <p class="muted">{commonWords.seconds({ seconds })}</p>
      <p class="muted small-text">{words.checkingSays}</p>
    </>
  );
}

interface Props<K extends Long> {
  name: K;
  words: Words;
  /** The result in one line, told to whoever does not see the page. */
  sayResult(view: ValueOf<K>): string;
  /** The result, with the heading `resultId`. */
  children(view: ValueOf<K>): ComponentChildren;
}

export function LongCheck<K extends Long>({ name, words, sayResult, children }: Props<K>) {
  const { check, slow, again } = useCheck(name);
  const button = (caption: string) => (
    <p>
      <button type="button" class="button" onClick={again}>
        {caption}
      </button>
    </p>
  );
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {check.is === 'running' && <Running words={words} slow={slow} />}
      <p class="unseen" role="status">
        {check.is === 'done' ? sayResult(check.view) : ''}
      </p>
      {check.is === 'lost' && (
        <LostCall
          id={resultId}
          title={words.failed}
          kept={words.kept}
          again={words.again}
          detail={check.detail}
          offline={check.offline}
          onAgain={again}
        />
      )}
      {check.is === 'refused' && (
        <Refused id={resultId} title={words.failed} problems={check.problems}>
          {button(commonWords.tryAgain)}
        </Refused>
      )}
      {check.is === 'done' && (
        <>
          {children(check.view)}
          {button(words.again)}
        </>
      )}
    </main>
  );
}
