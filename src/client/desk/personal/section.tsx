/** One person in the whole workbook: found, shown, taken back, erased. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputOf } from '../../../app/api';
import type { PersonDone, PersonView } from '../../../app/desk/personal-data';
import type { Said } from '../../../app/views';
import type { RequestsView } from '../../../app/desk/requests';
import { requestKinds, tabs } from '../../../domain/fields';
import type { RequestKind } from '../../../domain/person/requests';
import { minded } from '../../shared/minded';
import { Busy } from '../../shared/parts/busy';
import { CopyText } from '../../shared/parts/copy-text';
import { LostCall } from '../../shared/parts/lost';
import { Notice } from '../../shared/parts/notice';
import { Refused } from '../../shared/parts/refused';
import { call, type Outcome } from '../../shared/wire';
import { useLoaded } from '../parts/loaded';
import { deskWords } from '../words';
import { Kept } from './kept';
import { Requests } from './requests';
import { personalWords as words } from './words';
import { Heads } from '../../shared/parts/heads';

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
      <Heads heads={[words.tab, words.line, words.unit, words.column, words.text]} />
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

/** People of one name, to choose the one who asked. */
function Namesakes({ view, onChoose }: { view: PersonView; onChoose(who: string): void }) {
  if (view.people.length === 0) return null;
  return (
    <ul class="health-lines">
      {view.people.map(({ who, name, phone, email, units, rows }) => (
        <li key={who}>
          {[name, phone, email, units.join(', '), words.rowsOf({ count: rows })].filter(Boolean).join(' · ')}{' '}
          <button type="button" class="button small" onClick={() => onChoose(who)}>
            {words.choose}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What can be done for the person who was found. Erasing asks once more, since nothing brings it back. */
function Acts({
  view,
  onDid,
  onWithdraw,
  onErase,
}: {
  view: PersonView;
  onDid(kind: RequestKind): void;
  onWithdraw(): void;
  onErase(): void;
}) {
  const [asking, setAsking] = useState(false);
  const withConsent = view.rows.filter(({ mayWithdraw }) => mayWithdraw).length;
  const cells = view.places.length + view.more;
  return (
    <>
      <CopyText id="ban-sao" label={words.copyLabel} says={words.copySays} text={view.copy} words={words} />
      <p>{words.correct}</p>
      <p class="answers">
        {words.did}
        {(['show', 'export', 'correct'] as const).map((kind) => (
          <button key={kind} type="button" class="button small" onClick={() => onDid(kind)}>
            {requestKinds[kind]}
          </button>
        ))}
      </p>
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
  /** What the view was found by: the box may say something else by now. */
  const [found, setFound] = useState({ text: '', who: '' });
  const { loading, again } = useLoaded('dataRequests', {});
  const [recorded, setRecorded] = useState<RequestsView>();
  const requests = recorded ?? (loading.is === 'there' ? loading.value : undefined);
  useEffect(() => setRecorded(undefined), [loading]);
  /** The request that is being done; '' for one that is received and done today. */
  const [doing, setDoing] = useState('');
  const requestFor = (kind: RequestKind): string | undefined =>
    requests?.open.find((one) => one.id === doing && one.kind === requestKinds[kind])?.id ?? requests?.next;
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
  const find = (who = '', typed = text): void => {
    setView(undefined);
    const by = { text: who ? found.text : typed, who };
    ask(words.finding, call('findPerson', by), (value) => {
      setView(value);
      setFound(by);
      requestAnimationFrame(() => result.current?.focus());
      return undefined;
    });
  };
  const record = (request: InputOf<'recordRequest'>): void =>
    ask(words.working, call('recordRequest', request), (value) => {
      setRecorded(value);
      return words.recorded;
    });
  const done = (says: (p: PersonDone) => string) => (value: PersonDone) => {
    setView(undefined);
    again();
    return says(value);
  };
  const withdraw = (shown: PersonView): void =>
    ask(
      words.working,
      call('withdrawConsent', {
        rowIds: shown.rows.map(({ rowId }) => rowId),
        request: requestFor('withdraw'),
      }),
      done(({ rows }) => words.withdrawn({ count: rows })),
    );
  const erase = (): void =>
    ask(words.working, call('erasePerson', { ...found, request: requestFor('erase') }), done(words.erased));
  return (
    <div class="personal">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p class="hint">{words.terms}</p>
      {requests && <Requests view={requests} onRecord={record} />}
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
          onAgain={() => find()}
        />
      )}
      {state.is === 'refused' && <Refused title={words.failed} problems={state.problems} />}
      {view && state.is === 'ready' && (
        <>
          <h2 ref={result} tabIndex={-1}>
            {view.people.length
              ? words.several({ count: view.peopleCount })
              : words.found({ count: view.places.length + view.more })}
          </h2>
          <Namesakes view={view} onChoose={(who) => find(who)} />
          {view.places.length > 0 && (
            <>
              <Places view={view} />
              {view.more > 0 && <p>{words.more({ count: view.more })}</p>}
              {requests && requests.open.length > 0 && (
                <p class="narrow-box">
                  <label for="cho-yeu-cau">{words.forRequest}</label>
                  <select
                    id="cho-yeu-cau"
                    value={doing}
                    onChange={(event) => setDoing(event.currentTarget.value)}
                  >
                    <option value="">{words.newRequest}</option>
                    {requests.open.map(({ id, kind }) => (
                      <option key={id} value={id}>
                        {id}: {kind}
                      </option>
                    ))}
                  </select>
                </p>
              )}
              <Acts
                view={view}
                onDid={(kind) => {
                  const id = requestFor(kind);
                  if (id) record({ id, kind, received: '', isDone: true });
                }}
                onWithdraw={() => withdraw(view)}
                onErase={erase}
              />
            </>
          )}
        </>
      )}
      <Kept
        onFind={(person) => {
          setText(person);
          find('', person);
        }}
      />
    </div>
  );
}
