/**
 * A call that does not give up at once. On Google a call may be refused because thirty others run, may lose
 * its answer on the way though its work was done, or may find the sheet busy. Whatever is sent here carries
 * the ids of its rows, so that sending it again records it once.
 */
import type { Outcome } from '../shared/wire';

/** What patience needs from outside. */
export interface Patience {
  /** Runs something after so many milliseconds; answers what stops it. */
  later(run: () => void, ms: number): () => void;
  /** From 0 to 1: so that pages which failed together do not come back together. */
  chance(): number;
}
export const browserPatience: Patience = {
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  chance: Math.random,
};

/** Milliseconds before each new try, before chance makes them half as long to half as long again. */
const pauses = [2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 12_000, 12_000, 12_000, 12_000, 12_000, 12_000];
/** A try that has not answered for so long is taken for lost; should it answer after all, it counts. */
const silentAfter = 40_000;
/** The longest that all tries together can take, in milliseconds. */
export const longestPatience =
  pauses.reduce((sum, pause) => sum + pause * 1.5, 0) + silentAfter * (pauses.length + 1);

/** Is it worth asking again: no answer came, or the sheet was busy with somebody else's report? */
export const maySucceedLater = <T>(outcome: Outcome<T>): boolean =>
  outcome.is === 'lost' ||
  (!outcome.answer.ok && outcome.answer.problems.some(({ key }) => key === 'workbook.busy'));

/**
 * Asks, and asks again with growing pauses while that may help.
 * @param again is told how many times it has been asked again
 * @returns the first answer that decides, or the last one when patience is at its end
 */
export function patiently<T>(
  ask: () => Promise<Outcome<T>>,
  again: (times: number) => void,
  { later, chance }: Patience = browserPatience,
): Promise<Outcome<T>> {
  return new Promise((settle) => {
    let times = 0;
    let settled = false;
    const end = (outcome: Outcome<T>): void => {
      settled = true;
      settle(outcome);
    };
    const trial = (): void => {
      let over = false;
      const failed = (outcome: Outcome<T>): void => {
        if (settled || over) return;
        over = true;
        const pause = pauses[times];
        if (pause === undefined) return end(outcome);
        times += 1;
        again(times);
        later(trial, pause * (0.5 + chance()));
      };
      const stop = later(() => failed({ is: 'lost', detail: '', offline: false }), silentAfter);
      void ask().then((outcome) => {
        stop();
        if (settled) return;
        if (maySucceedLater(outcome)) failed(outcome);
        else end(outcome);
      });
    };
    trial();
  });
}
