/** Pages that one lost telephone would leave to nobody, and fake pages with where their report stands. */
import { useEffect, useState } from 'preact/hooks';
import type { InputOf, ValueOf } from '../../../app/api';
import type { Alone, PageSafety } from '../../../app/desk/page-safety';
import type { Narrow } from '../../../app/desk/views';
import type { Said } from '../../../app/views';
import { fakeStates } from '../../../domain/fields';
import { LostCall } from '../../shared/parts/lost';
import { Refused } from '../../shared/parts/refused';
import { call, type Outcome } from '../../shared/wire';
import { NotThere, useNarrowed } from '../parts/loaded';
import { Narrowing } from '../parts/narrowing';
import { deskWords } from '../words';
import { safetyWords as words } from './words';
import { Heads } from '../../shared/parts/heads';

type FakeState = keyof typeof fakeStates;
const states = Object.keys(fakeStates) as FakeState[];
const nothing = { unit: '', address: '', foundOn: '', pageId: '', does: '' };

function AloneTable({ view }: { view: PageSafety }) {
  return (
    <table class="owing">
      <Heads heads={[words.unit, words.page, words.state, words.phone]} />
      <tbody>
        {view.alone.map(({ unit, name, page, state, phone }) => (
          <tr key={unit}>
            <th scope="row">{name}</th>
            <td class="break">{page}</td>
            <td>
              {state === 'left' ? <strong class="bad">{words.states.left}</strong> : words.states[state]}
            </td>
            <td>{phone}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fakes({
  fakes,
  onState,
}: {
  fakes: PageSafety['fakes'];
  onState(id: string, state: FakeState): void;
}) {
  return (
    <table class="owing">
      <Heads
        heads={[
          words.number,
          words.address,
          words.imitates,
          words.genuine,
          words.foundOn,
          words.handling,
          words.last,
        ]}
      />
      <tbody>
        {fakes.map((fake) => (
          <tr key={fake.id}>
            <th scope="row">{fake.id}</th>
            <td class="break">{fake.address}</td>
            <td>{fake.name || fake.unit}</td>
            <td class="break">{fake.genuine || words.noGenuine}</td>
            <td>{fake.foundOn}</td>
            <td>
              <select
                aria-label={words.handlingOf({ id: fake.id })}
                value={states.find((one) => fakeStates[one] === fake.state) ?? ''}
                onChange={(event) => onState(fake.id, event.currentTarget.value as FakeState)}
              >
                {states.map((one) => (
                  <option key={one} value={one}>
                    {fakeStates[one]}
                  </option>
                ))}
              </select>
            </td>
            <td>{fake.last}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What staff write down of a fake page. */
function Report({
  next,
  problems,
  onRecord,
}: {
  next: string;
  problems: readonly Said[];
  onRecord(input: InputOf<'recordFake'>): void;
}) {
  const [typed, setTyped] = useState(nothing);
  // What was written down has another number next: the boxes are for the next one.
  useEffect(() => setTyped(nothing), [next]);
  const box = (key: keyof typeof nothing, label: string, hint?: string) => {
    const problem = problems.find(({ row }) => row === key)?.sentence;
    return (
      <div class="field">
        <label for={`gia-${key}`}>{label}</label>
        {hint && <p class="hint">{hint}</p>}
        <input
          id={`gia-${key}`}
          type="text"
          autocomplete="off"
          value={typed[key]}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `gia-${key}-loi` : undefined}
          onInput={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
        />
        {problem && (
          <p class="bad" id={`gia-${key}-loi`}>
            {problem}
          </p>
        )}
      </div>
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRecord({ id: next, ...typed });
      }}
    >
      <h3>{words.report}</h3>
      <div class="two-columns">
        {box('address', words.address)}
        {box('unit', words.unitCode)}
        {box('foundOn', words.foundOn, words.foundOnHint)}
        {box('pageId', words.pageId)}
      </div>
      {box('does', words.does)}
      <p>
        <button type="submit" class="button">
          {words.save({ id: next })}
        </button>
      </p>
    </form>
  );
}

type State =
  | { is: 'ready'; says: string }
  | { is: 'refused'; problems: readonly Said[] }
  | { is: 'lost'; detail: string; offline: boolean; again(): void };

export function SafetySection() {
  const [fakesNarrow, setFakesNarrow] = useState<Narrow>({});
  const { view, narrow, setNarrow, loading, again } = useNarrowed('pageSafety', { fakes: fakesNarrow });
  const [state, setState] = useState<State>({ is: 'ready', says: '' });
  const [recorded, setRecorded] = useState<ValueOf<'recordFake'>>();
  useEffect(() => setRecorded(undefined), [view]);
  if (!view)
    return loading.is === 'there' ? (
      <></>
    ) : (
      <NotThere loading={loading} section={words.title} again={again} />
    );
  const { fakes, fakesCount, fakeChoices, next } = recorded ?? view;
  const ask = (asked: () => Promise<Outcome<ValueOf<'recordFake'>>>): void => {
    setState({ is: 'ready', says: words.working });
    void asked().then((outcome) => {
      if (outcome.is === 'lost') return setState({ ...outcome, again: () => ask(asked) });
      if (!outcome.answer.ok) return setState({ is: 'refused', problems: outcome.answer.problems });
      setRecorded(outcome.answer.value);
      // What was just written down is seen, whatever the list was narrowed by.
      if (outcome.answer.value.next !== next) setFakesNarrow({});
      setState({ is: 'ready', says: words.saved });
    });
  };
  const problems = state.is === 'refused' ? state.problems : [];
  return (
    <div>
      <h2>{words.count({ count: view.count })}</h2>
      <p class="hint">{words.why}</p>
      <Narrowing
        id="an-toan"
        choices={view.choices}
        narrow={narrow}
        stateLabel={(one) => words.states[one as Alone]}
        onNarrow={setNarrow}
      />
      {loading.is !== 'there' && <NotThere loading={loading} section={words.title} again={again} />}
      {view.alone.length > 0 && <AloneTable view={view} />}
      {view.count > view.alone.length && <p>{words.more({ count: view.count - view.alone.length })}</p>}
      <h2>{words.fakes}</h2>
      {fakeChoices.count === 0 ? (
        <p>{words.noFakes}</p>
      ) : (
        <>
          <Narrowing
            id="trang-gia"
            choices={fakeChoices}
            narrow={fakesNarrow}
            labels={{ state: words.handling }}
            stateLabel={(state) => state}
            onNarrow={setFakesNarrow}
          />
          <Fakes
            fakes={fakes}
            onState={(id, to) => ask(() => call('setFakeState', { id, state: to, among: fakesNarrow }))}
          />
          {fakesCount > fakes.length && <p>{words.moreFakes({ count: fakesCount - fakes.length })}</p>}
          <p class="hint">{words.paper}</p>
        </>
      )}
      <p role="status">{state.is === 'ready' && state.says}</p>
      {state.is === 'lost' && (
        <LostCall
          title={words.failed}
          again={deskWords.again}
          detail={state.detail}
          offline={state.offline}
          onAgain={state.again}
        />
      )}
      {problems.some(({ row }) => !row) && <Refused title={words.failed} problems={problems} />}
      <Report next={next} problems={problems} onRecord={(input) => ask(() => call('recordFake', input))} />
    </div>
  );
}
