import type { FormView } from '../../../app/views';
import { formWords as words } from '../../shared/words/form';
import { pageTitleId } from '../state/model';
import type { Dispatch } from '../use-form';

/** Whose form this is, until when, and where the unit stands, in words. */
export function Head({ view, dispatch, locked }: { view: FormView; dispatch: Dispatch; locked: boolean }) {
  const { unit } = view;
  if (!unit) return null;
  const mayChange = view.mayChoose || view.yourUnits.length > 1;
  return (
    <header class="head">
      <p class="muted small-text">{view.federation}</p>
      <h1 id={pageTitleId} tabIndex={-1}>
        {unit.name}
      </h1>
      {mayChange && (
        <p>
          <button
            type="button"
            class="link"
            disabled={locked}
            onClick={() => dispatch({ type: 'unitWanted' })}
          >
            {words.changeUnit}
          </button>
        </p>
      )}
      {view.deadline && <p>{words.deadline({ text: view.deadline })}</p>}
      {unit.status && (
        <p>
          {words.state}: <strong>{unit.status}</strong>
          {unit.timeliness && ` – ${unit.timeliness}`}. {words.stateSays[unit.status]}
        </p>
      )}
    </header>
  );
}

/**
 * What the report rests on, whom to ask, and who is signed in (people with several Google accounts
 * need to see it).
 */
export function Foot({ view }: { view: FormView }) {
  return (
    <footer class="foot small-text muted">
      {view.guidance && <p>{words.basis({ guidance: view.guidance, department: view.department })}</p>}
      {view.contact && <p>{words.help({ contact: view.contact })}</p>}
      {view.who.email && <p class="break">{words.signedIn({ email: view.who.email })}</p>}
    </footer>
  );
}
