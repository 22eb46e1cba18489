import type { FormView } from '../../../app/views';
import { formWords as words } from '../../shared/words/form';
import { pageTitleId } from '../state/model';
import type { Dispatch } from '../use-form';
import { Foot } from '../parts/head';
import { UnitSearch } from '../parts/unit-search';

/** Which unit? One of the person's own, or any from the roster. */
export function Choose({ view, dispatch }: { view: FormView; dispatch: Dispatch }) {
  const choose = (code: string): void => dispatch({ type: 'unitChosen', code });
  return (
    <>
      <header class="head">
        <p class="muted small-text">{view.federation}</p>
        <h1 id={pageTitleId} tabIndex={-1}>
          {words.chooseTitle}
        </h1>
      </header>
      <main>
        {view.yourUnits.length > 1 && (
          <>
            <p>{words.yourUnits}</p>
            <div class="stack">
              {view.yourUnits.map(({ code, name }) => (
                <button key={code} type="button" class="button" onClick={() => choose(code)}>
                  {name}
                </button>
              ))}
            </div>
          </>
        )}
        {view.yourUnits.length === 0 && <p>{view.who.isStaff ? words.forStaff : words.notYours}</p>}
        {view.mayChoose && <UnitSearch contact={view.contact} onChoose={choose} />}
        {view.unit && (
          <p>
            <button type="button" class="link" onClick={() => dispatch({ type: 'unitKept' })}>
              {words.back}: {view.unit.name}
            </button>
          </p>
        )}
      </main>
      <Foot view={view} />
    </>
  );
}
