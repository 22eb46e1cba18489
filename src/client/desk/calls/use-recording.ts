import { useEffect, useState } from 'preact/hooks';
import type { CallList } from '../../../app/desk/views';
import type { callResults } from '../../../domain/fields';
import { call } from '../../shared/wire';
import { commonWords } from '../../shared/words/common';
import { callWords as words } from './words';

export type CallResult = keyof typeof callResults;
export interface Outcome {
  unit: string;
  result: CallResult;
  appointed: string;
  note: string;
}
/** What is being written, or was since the list was read, by the unit's code. */
export type Recording = Readonly<
  Record<string, { lastCall?: string; says: string; failed?: boolean } | undefined>
>;

/** Each outcome is sent at once, whatever others are on their way: nobody waits to make the next call. */
export function useRecording(view: CallList | undefined): {
  recording: Recording;
  /** For the line that is read out. */
  said: string;
  record(outcome: Outcome): void;
} {
  const [recording, setRecording] = useState<Recording>({});
  const [said, setSaid] = useState('');
  useEffect(() => setRecording({}), [view]);
  return {
    recording,
    said,
    record(outcome) {
      const { unit } = outcome;
      const name = view?.units.find(({ code }) => code === unit)?.name ?? unit;
      const put = (now: { lastCall?: string; says: string; failed?: boolean }): void => {
        setRecording((known) => ({ ...known, [unit]: { ...known[unit], failed: false, ...now } }));
        setSaid(`${name}: ${now.says}`);
      };
      put({ says: words.saving });
      void call('recordCall', outcome).then((came) => {
        if (came.is === 'lost') put({ says: `${words.notSaved} ${commonWords.advice[0]}`, failed: true });
        else if (!came.answer.ok)
          put({ says: came.answer.problems.map(({ sentence }) => sentence).join(' '), failed: true });
        else put({ says: words.saved, lastCall: came.answer.value.lastCall });
      });
    },
  };
}
