/** One person in the whole workbook: found, shown, taken back, erased. */
import { useRef, useState } from 'preact/hooks';
import type { PersonDone, PersonView } from '../../../app/desk/personal-data';
import type { Said } from '../../../app/views';
import { tabs } from '../../../domain/fields';
import { minded } from '../../shared/minded';
import { Busy } from '../../shared/parts/busy';
import { CopyText } from '../../shared/parts/copy-text';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { Refused } from '../../shared/parts/refused';
import { call, type Outcome } from '../../shared/wire';
import { deskWords } from '../words';
import { personalWords as words } from './words';

type State =
  | { is: 'ready'; says?: string }
  | { is: 'busy'; says: string; slow: boolean }
  | { is: 'refused'; problems: readonly Said[] }
  | { is: 'lost'; detail: string; offline: boolean };

/** Erasing looks at every tab and checks all rows. */
const lostAfter = 330_000;

function Places({ view }: { view: PersonView }) {
  return (
    <table class="owing">
      <thead>
        <tr>
          {[words.tab, words.line, words.unit, words.column, words.text].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.places.map((place) => (
          <tr key={`${place.tab} ${place.line} ${place.column}`}>
            <td>{place.tab}</td>
            <td>{place.line}</td>
            <td>{place.unit}</td>
            <td>{place.column}</td>
            <td class="break">{place.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What can be done for the person who was found. Erasing asks once more, since nothing brings it back. */
function Acts({ view, onWithdraw, onErase }: { view: PersonView; onWithdraw(): void; onErase(): void }) {
  const [asking, setAsking] = useState(false);
  const withConsent = view.rows.filter(({ mayWithdraw }) => mayWithdraw).length;
  const cells = view.places.length + view.more;
  return (
    <>
      <CopyText id="ban-sao" label={words.copyLabel} says={words.copySays} text={view.copy} words={words} />
      <p>{words.correct}</p>
      {withConsent > 0 && (
        <>
          <p class="hint">{words.withdrawSays}</p>
          <p>
            <button type="button" class="button" onClick={onWithdraw}>
              {words.withdraw({ count: withConsent })}
            </button>
          </p>
        </>
      )}
      {view.places.some(({ tab }) => tab === tabs.settings.title) && <p>{words.settingsSay}</p>}
      <p class="hint">{words.outOfReach}</p>
      {asking ? (
        <Notice tone="ask" title={words.erase}>
          <p>{words.eraseAsk({ cells, rows: view.rows.length })}</p>
          <p class="answers">
            <button type="button" class="button" onClick={onErase}>
              {words.eraseYes}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsking(false)}>
              {words.eraseNo}
            </button>
          </p>
        </Notice>
      ) : (
        <p>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {words.erase}
          </button>
        </p>
      )}
    </>
  );
}

export function PersonalSection() {
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ is: 'ready' });
  const [view, setView] = useState<PersonView>();
  const result = useRef<HTMLHeadingElement>(null);

  function ask<T>(says: string, asked: Promise<Outcome<T>>, got: (value: T) => string | undefined): void {
    setState({ is: 'busy', says, slow: false });
    minded(
      asked,
      () => setState({ is: 'busy', says, slow: true }),
      (outcome) => {
        if (outcome.is === 'lost') return setState(outcome);
        if (!outcome.answer.ok) return setState({ is: 'refused', problems: outcome.answer.problems });
        const told = got(outcome.answer.value);
        setState({ is: 'ready', ...(told ? { says: told } : {}) });
      },
      lostAfter,
    );
  }
  const find = (): void => {
    setView(undefined);
    ask(words.finding, call('findPerson', { text }), (found) => {
      setView(found);
      requestAnimationFrame(() => result.current?.focus());
      return undefined;
    });
  };
  const done = (says: (p: PersonDone) => string) => (value: PersonDone) => {
    setView(undefined);
    return says(value);
  };
  const withdraw = (found: PersonView): void =>
    ask(
      words.working,
      call('withdrawConsent', { rowIds: found.rows.map(({ rowId }) => rowId) }),
      done(({ rows }) => words.withdrawn({ count: rows })),
    );
  const erase = (): void => ask(words.working, call('erasePerson', { text }), done(words.erased));
  return (
    <div class="personal">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p class="hint">{words.terms}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <div class="field">
          <label for="tim-nguoi">{words.search}</label>
          <p class="hint" id="tim-nguoi-goi-y">
            {words.searchHint}
          </p>
          <input
            id="tim-nguoi"
            type="text"
            autocomplete="off"
            aria-describedby="tim-nguoi-goi-y"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p>
          <button type="submit" class="button">
            {words.find}
          </button>
        </p>
      </form>
      <div aria-live="polite">
        {state.is === 'busy' && <Busy says={state.says} slow={state.slow} slowSays={deskWords.slow} />}
        {state.is === 'ready' && state.says && <p>{state.says}</p>}
      </div>
      {state.is === 'lost' && (
        <LostCall
          title={words.failed}
          again={words.find}
          detail={state.detail}
          offline={state.offline}
          onAgain={find}
        />
      )}
      {state.is === 'refused' && <Refused title={words.failed} problems={state.problems} />}
      {view && state.is === 'ready' && (
        <>
          <h2 ref={result} tabIndex={-1}>
            {words.found({ count: view.places.length + view.more })}
          </h2>
          {view.places.length > 0 && (
            <>
              <Places view={view} />
              {view.more > 0 && <p>{words.more({ count: view.more })}</p>}
              <Acts view={view} onWithdraw={() => withdraw(view)} onErase={erase} />
            </>
          )}
        </>
      )}
    </div>
  );
}
