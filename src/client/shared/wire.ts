/**
 * The one call to the server: `google.script.run.rpc(name, json)`, JSON text both ways. Never throws; a lost
 * call is data too.
 */
import type { CallName, InputOf, ValueOf } from '../../app/api';
import type { Answer } from '../../app/views';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(name: string, json: string): void;
}
declare const google: { script: { run: Runner; host: { close(): void } } };

/**
 * What came of a call: the server's answer, or no answer. `detail` is for support only: Google words its
 * errors in the person's language.
 */
export type Outcome<T> =
  { is: 'answer'; answer: Answer<T> } | { is: 'lost'; detail: string; offline: boolean };

const lost = (detail: string): Outcome<never> => ({
  is: 'lost',
  detail,
  offline: typeof navigator !== 'undefined' && navigator.onLine === false,
});
/** Google's Error comes from another frame, so it is no `instanceof Error` here. */
const messageOf = (error: unknown): string =>
  String((error as { message?: unknown } | null)?.message ?? error ?? '');

function read<T>(result: unknown): Outcome<T> {
  try {
    const answer = JSON.parse(String(result)) as Answer<T> | null;
    return answer && typeof answer.ok === 'boolean' ? { is: 'answer', answer } : lost('');
  } catch {
    return lost('');
  }
}

/**
 * Runs when the page has loaded, or now. Google writes the page into its frame; a call made while it is
 * still being written may meet an authorisation panel that has no document to stand in (seen in the field),
 * and is slow at best. What leaves later, as when the page closes, goes out at once.
 */
const onceLoaded = (run: () => void): void => {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
};

/**
 * Calls the server: one of the calls of src/app/api.ts, with what that call takes. The promise never rejects,
 * and settles whenever Google answers, however late.
 */
export const call = <K extends CallName>(name: K, body: InputOf<K>): Promise<Outcome<ValueOf<K>>> =>
  send(name, body);

/** The same for a page that says itself what its calls take and give. */
export const send = <T>(name: string, body: unknown): Promise<Outcome<T>> =>
  new Promise((settle) => {
    onceLoaded(() => {
      try {
        google.script.run
          .withSuccessHandler((result) => settle(read<T>(result)))
          .withFailureHandler((error) => settle(lost(messageOf(error))))
          .rpc(name, JSON.stringify(body));
      } catch (error) {
        settle(lost(messageOf(error)));
      }
    });
  });

/** Closes the sidebar or dialog that the page is in. */
export function closePage(): void {
  try {
    google.script.host.close();
  } catch {
    /* outside Google there is nothing to close */
  }
}
