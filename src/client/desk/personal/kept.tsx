/** People on rows that are no longer in use, to be decided about; and the register of consents. */
import { useState } from 'preact/hooks';
import type { KeptPeople, KeptState } from '../../../app/desk/kept-people';
import { NotThere, useNarrowed } from '../parts/loaded';
import { Narrowing } from '../parts/narrowing';
import { personalWords as words } from './words';
import { Heads } from '../../shared/parts/heads';

interface Props {
  /** Searches for a person, by what the list says of them. */
  onFind(person: string): void;
}

function Lines({ view, onFind }: Props & { view: KeptPeople }) {
  return (
    <table class="owing">
      <Heads heads={[words.unit, words.page, words.person, words.since, words.keptState, words.act]} />
      <tbody>
        {view.kept.map(({ rowId, unit, page, person, since, state }) => (
          <tr key={rowId}>
            <th scope="row">{unit}</th>
            <td class="break">{page}</td>
            <td class="break">{person}</td>
            <td>{since}</td>
            <td>
              {state === 'due' ? <strong class="bad">{words.keptStates.due}</strong> : words.keptStates.left}
            </td>
            <td>
              <button
                type="button"
                class="button small"
                aria-label={words.findOne({ person })}
                onClick={() => onFind(person)}
              >
                {words.find}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Register = ({ consents, notice }: Pick<KeptPeople, 'consents' | 'notice'>) => (
  <>
    <table class="owing">
      <caption>{words.consents}</caption>
      <thead>
        <tr>
          <th scope="col">{words.consent}</th>
          <th scope="col" class="number">
            {words.rows}
          </th>
        </tr>
      </thead>
      <tbody>
        {consents.map(({ is, notice: id, count }) => (
          <tr key={`${is} ${id}`}>
            <th scope="row">
              {is === 'given' ? words.notice({ id, isNow: id === notice }) : words.noConsents[is]}
            </th>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="hint">{words.consentsWhere}</p>
  </>
);

function List({ onFind }: Props) {
  const { view, narrow, setNarrow, loading, again } = useNarrowed('keptPeople');
  return (
    <>
      {loading.is !== 'there' && <NotThere loading={loading} section={words.keptSection} again={again} />}
      {view && (
        <>
          <h2>{words.keptCount({ count: view.count })}</h2>
          <p class="hint">{words.keptWhy({ months: view.months })}</p>
          <Narrowing
            id="con-luu"
            choices={view.choices}
            narrow={narrow}
            labels={{ state: words.keptState }}
            stateLabel={(state) => words.keptStates[state as KeptState]}
            onNarrow={setNarrow}
          />
          {view.kept.length > 0 && <Lines view={view} onFind={onFind} />}
          {view.count > view.kept.length && <p>{words.moreKept({ count: view.count - view.kept.length })}</p>}
          {view.consents.length > 0 && <Register {...view} />}
        </>
      )}
    </>
  );
}

/** Asked for when it is unfolded: it reads every row, and most visits are about one person. */
export function Kept({ onFind }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.kept}</summary>
      {isOpen && <List onFind={onFind} />}
    </details>
  );
}
