import type { Outcome } from './wire';

/** After this long the person is told that it is slow; after the second they may try again. */
const slowAfter = 10_000;
const lostAfter = 60_000;

/**
 * Runs a call with its two clocks. `settled` is told once by the clock that the call seems lost, and again if
 * the answer comes after all.
 * @returns what stops the clocks.
 */
export function minded<T>(
  asked: Promise<Outcome<T>>,
  slow: () => void,
  settled: (outcome: Outcome<T>) => void,
  lostMs = lostAfter,
): () => void {
  const timers = [
    setTimeout(slow, slowAfter),
    setTimeout(() => settled({ is: 'lost', detail: '', offline: !navigator.onLine }), lostMs),
  ];
  const stop = (): void => timers.forEach(clearTimeout);
  void asked.then((outcome) => {
    stop();
    settled(outcome);
  });
  return stop;
}
