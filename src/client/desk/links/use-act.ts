import { useState } from 'preact/hooks';
import type { CallName, InputOf, ValueOf } from '../../../app/api';
import { call } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { linksWords as words } from './words';

/** One call at a time, and what came of it in a sentence. */
export function useAct(): {
  busy: boolean;
  said: string;
  say(sentence: string): void;
  act<K extends CallName>(name: K, body: InputOf<K>, done: (value: ValueOf<K>) => string): void;
} {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  return {
    busy,
    said,
    say: setSaid,
    act(name, body, done) {
      if (busy) return;
      setBusy(true);
      setSaid(words.working);
      void call(name, body).then((outcome) => {
        setBusy(false);
        if (outcome.is === 'lost') setSaid(commonWords.advice[0]);
        else if (outcome.answer.ok) setSaid(done(outcome.answer.value));
        else setSaid(outcome.answer.problems.map(({ sentence }) => sentence).join(' '));
      });
    },
  };
}
