import type { FormView } from '../../../app/views';
import { statuses } from '../../../domain/fields';
import { formWords as words } from '../../shared/words/form';
import { pageTitleId } from '../state/model';

/** Only who still owes something needs to read until when. */
const needsDeadline = (status: string): boolean =>
  !status || status === statuses.missing || status === statuses.fix;

/** Whose form this is, until when, and where the unit stands, in words. */
export function Head({ view }: { view: FormView }) {
  const { unit } = view;
  if (!unit) return null;
  return (
    <header class="head">
      <h1 id={pageTitleId} tabIndex={-1}>
        {unit.name}
      </h1>
      {(unit.status || view.deadline) && (
        <p>
          {unit.status && <strong>{unit.status}.</strong>} {words.stateSays[unit.status]}{' '}
          {needsDeadline(unit.status) && view.deadline && words.deadline({ text: view.deadline })}
        </p>
      )}
    </header>
  );
}

interface FootProps {
  view: FormView;
  /** For people who may report for another unit; not on the page where they choose one. */
  onChangeUnit?(): void;
}

/**
 * Whom to ask, what the report rests on, and who is signed in (people with several Google accounts need to
 * see it).
 */
export function Foot({ view, onChangeUnit }: FootProps) {
  const mayChange = onChangeUnit && (view.mayChoose || view.yourUnits.length > 1);
  return (
    <footer class="foot small-text muted">
      {view.contact && <p>{words.help({ contact: view.contact })}</p>}
      {view.guidance && <p>{words.basis({ guidance: view.guidance, department: view.department })}</p>}
      {view.who.email && <p class="break">{words.signedIn({ email: view.who.email })}</p>}
      {mayChange && (
        <p>
          <button type="button" class="link" onClick={onChangeUnit}>
            {words.changeUnit}
          </button>
        </p>
      )}
    </footer>
  );
}
