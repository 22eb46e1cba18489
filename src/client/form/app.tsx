import { Busy } from '../shared/parts/busy';
import { LostCall } from '../shared/parts/lost';
import { Notice } from '../shared/parts/notice';
import { commonWords, linkAdvice } from '../shared/words/common';
import { formWords as words } from '../shared/words/form';
import { sidebarDoor, type FormDoor } from './door';
import { Choose } from './screens/choose';
import { SavedScreen } from './screens/saved';
import { Write } from './screens/write';
import { notOpenId } from './state/model';
import { useForm } from './use-form';

/** The form: one screen for each phase it can be in. */
export function App({ door = sidebarDoor }: { door?: FormDoor }) {
  const { state, dispatch } = useForm(door);
  const { phase, view, lost } = state;
  const again = (): void => dispatch({ type: 'openAgain', now: Date.now() });
  if (phase === 'writing') return <Write state={state} dispatch={dispatch} />;
  if (phase === 'choosing' && view) return <Choose view={view} dispatch={dispatch} />;
  if (phase === 'saved' && state.saved)
    return (
      <SavedScreen
        saved={state.saved}
        rows={state.rows}
        byLink={state.sender !== undefined}
        dispatch={dispatch}
      />
    );
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {phase === 'opening' && !lost && <Busy says={words.opening} slow={state.slowOpening} />}
      {phase === 'opening' && lost && (
        <LostCall
          id={notOpenId}
          title={words.openFailed}
          again={commonWords.tryAgain}
          advice={state.sender === undefined ? undefined : linkAdvice}
          {...lost}
          onAgain={again}
        />
      )}
      {phase === 'refused' && (
        <Notice tone="bad" id={notOpenId} title={words.refused}>
          {state.refusals.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <button type="button" class="button" onClick={again}>
              {commonWords.tryAgain}
            </button>
          </p>
          {view?.mayChoose && (
            <p>
              <button type="button" class="button" onClick={() => dispatch({ type: 'unitWanted' })}>
                {words.changeUnit}
              </button>
            </p>
          )}
        </Notice>
      )}
    </main>
  );
}
