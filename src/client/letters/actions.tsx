import type { LetterBrief } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { Confirm } from './confirm';
import type { Confirm as Question } from './state';
import { focusOn } from './troubles';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

const questions = {
  sendNow: { id: 'gui-ngay', word: words.sendNow, yes: words.sendNowYes },
  skipLetter: { id: 'bo-qua', word: words.skip, yes: words.skipYes },
} as const;

/** What staff may do with one letter. Sending now and skipping are asked about first. */
export function Actions({
  letters: { state, ask, dispatch },
  letter: { key, to },
}: {
  letters: Letters;
  letter: LetterBrief;
}) {
  const busy = Boolean(state.doing);
  const off = busy ? ('true' as const) : undefined;
  const testTo = state.view?.testTo ?? '';
  const toggle = (confirm: Question) => (): void => {
    if (!busy) dispatch({ type: 'confirming', confirm: state.confirm === confirm ? undefined : confirm });
  };
  const button = (name: keyof typeof questions) => (
    <button
      type="button"
      id={questions[name].id}
      class="button quiet"
      aria-expanded={state.confirm === name}
      aria-disabled={off}
      onClick={toggle(name)}
    >
      {questions[name].word}
    </button>
  );
  const question = (name: keyof typeof questions, title: string, says: string) =>
    state.confirm === name && (
      <Confirm
        key={name}
        title={title}
        yes={questions[name].yes}
        busy={busy}
        slow={state.slow}
        onYes={() => ask({ name, body: { key } })}
        onNo={() => {
          dispatch({ type: 'confirming' });
          focusOn(questions[name].id);
        }}
      >
        <p>{says}</p>
      </Confirm>
    );
  return (
    <>
      <p class="stack">
        <button
          type="button"
          class="button"
          aria-disabled={off}
          onClick={() => ask({ name: 'sendToMe', body: { key } })}
        >
          {words.sendToMe}
        </button>
        {button('sendNow')}
        {button('skipLetter')}
      </p>
      {question(
        'sendNow',
        words.sendNowTitle({ to: testTo || to }),
        testTo ? words.sendNowTest({ to: testTo }) : words.sendNowSays,
      )}
      {question('skipLetter', words.skipTitle, words.skipSays)}
      <div aria-live="polite">
        {state.doing?.name === 'sendToMe' && <Busy says={words.sendingToMe} slow={state.slow} />}
        {state.said && (
          <p class="said">
            <span aria-hidden="true">✓ </span>
            {state.said}
          </p>
        )}
      </div>
    </>
  );
}
