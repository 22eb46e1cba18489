import type { LettersView, Said } from '../../app/views';
import { Busy } from '../shared/parts/busy';
import { Notice } from '../shared/parts/notice';
import { Confirm } from './confirm';
import { focusOn } from './troubles';
import type { Letters } from './use-letters';
import { lettersWords as words } from './words';

interface Props {
  letters: Letters;
  view: LettersView;
  isOthers: boolean;
}

/** Who receives everything in test mode: above all else, so that nobody forgets it. */
export function TestMode({ to }: { to: string }) {
  return to ? (
    <Notice tone="ask" title={words.testTitle}>
      <p>{words.testSays({ to })}</p>
      <p>{words.testHow}</p>
    </Notice>
  ) : null;
}

/** Whether letters go, what stands in the way, and the switches. */
export function Standing({ letters, view, isOthers }: Props) {
  const { on, testTo, stopped, refuse, warn } = view;
  const isStopped = stopped.length > 0;
  // Said elsewhere on the page: the runner beside its button, the test mode in its banner.
  const aboutRunner = isOthers ? refuse.filter(({ key }) => key === 'letter.otherRunner') : [];
  const faults = refuse.filter((line) => !aboutRunner.includes(line));
  const remarks = warn.filter(({ key }) => !testTo || key !== 'letter.testMode');
  return (
    <>
      <Notice
        tone={isStopped ? 'bad' : on ? 'good' : 'ask'}
        title={isStopped ? words.stoppedTitle : on ? words.onTitle : words.offTitle}
      >
        {isStopped ? (
          stopped.map(({ sentence }) => <p key={sentence}>{sentence}</p>)
        ) : (
          <p>{on ? words.onSays : isOthers ? words.offOther : words.offSays}</p>
        )}
        {!isStopped && aboutRunner.map(({ sentence }) => <p key={sentence}>{sentence}</p>)}
        <Switches letters={letters} view={view} isOthers={isOthers} />
      </Notice>
      {faults.length > 0 && (
        <Notice tone="bad" title={on ? words.refuseOn : words.refuse}>
          <ul>
            {faults.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {remarks.length > 0 && (
        <Notice title={words.warn}>
          <ul>
            {remarks.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Health letters={letters} health={view.health} />
    </>
  );
}

function Switches({ letters: { state, ask, dispatch }, view: { on, runner, me, stopped }, isOthers }: Props) {
  const busy = Boolean(state.doing);
  const off = busy ? ('true' as const) : undefined;
  const flip =
    (turnOn: boolean, takeOver = false) =>
    (): void =>
      ask({ name: 'switchLetters', body: { on: turnOn, takeOver } });
  const asks = state.confirm === 'takeOver';
  const isSwitching = state.doing?.name === 'switchLetters';
  return (
    <>
      <p class="answers">
        {!on && !isOthers && (
          <button type="button" class="button main" aria-disabled={off} onClick={flip(true)}>
            {words.turnOn}
          </button>
        )}
        {on && stopped.length > 0 && !isOthers && (
          <button type="button" class="button main" aria-disabled={off} onClick={flip(true)}>
            {words.turnOnAgain}
          </button>
        )}
        {on && (
          <button type="button" class="button quiet" aria-disabled={off} onClick={flip(false)}>
            {words.pause}
          </button>
        )}
        {isOthers && (
          <button
            type="button"
            id="nhan-viec"
            class="button"
            aria-expanded={asks}
            aria-disabled={off}
            onClick={() => {
              if (!busy) dispatch({ type: 'confirming', confirm: asks ? undefined : 'takeOver' });
            }}
          >
            {words.takeOver}
          </button>
        )}
      </p>
      {asks && (
        <Confirm
          title={words.takeOverTitle({ runner })}
          yes={words.takeOverYes}
          busy={busy}
          slow={state.slow}
          onYes={flip(true, true)}
          onNo={() => {
            dispatch({ type: 'confirming' });
            focusOn('nhan-viec');
          }}
        >
          <p>{words.takeOverSays({ me })}</p>
        </Confirm>
      )}
      <div aria-live="polite">{isSwitching && !asks && <Busy says={words.doing} slow={state.slow} />}</div>
    </>
  );
}

function Health({ letters: { state, load, close }, health }: { letters: Letters; health: readonly Said[] }) {
  // What was said of the last act is over once staff ask how things stand now.
  const reload = (): void => {
    if (!state.loading) {
      close();
      load();
    }
  };
  return (
    <section aria-labelledby="tinh-trang">
      <h2 id="tinh-trang">{words.health}</h2>
      <ul class="health">
        {health.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="button small quiet"
          aria-disabled={state.loading ? 'true' : undefined}
          onClick={reload}
        >
          {words.reload}
        </button>{' '}
        <span role="status">{state.loading ? words.reloading : ''}</span>
      </p>
    </section>
  );
}
