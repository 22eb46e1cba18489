/** Requests that are not done, and recording one. */
import { useState } from 'preact/hooks';
import type { RequestsView } from '../../../app/desk/requests';
import { requestKinds } from '../../../domain/fields';
import type { RequestKind } from '../../../domain/person/requests';
import type { Choice, Narrow } from '../../../app/desk/views';
import { fitsNarrowing } from '../../../domain/roster/narrowing';
import { compareVietnamese } from '../../../domain/text/vietnamese';
import { Narrowing } from '../parts/narrowing';
import { personalWords as words } from './words';
import { Heads } from '../../shared/parts/heads';

const kinds = Object.keys(requestKinds) as RequestKind[];

interface Props {
  view: RequestsView;
  onRecord(request: { id: string; kind: RequestKind; received: string; isDone: boolean }): void;
}

type State = keyof typeof words.requestStates;
const stateOf = ({ isOverdue }: RequestsView['open'][number]): State => (isOverdue ? 'overdue' : 'inTime');
const choicesIn = (values: readonly string[]): Choice[] =>
  [...new Set(values)].sort(compareVietnamese).map((value) => ({
    value,
    label: value,
    count: values.filter((one) => one === value).length,
  }));

/** What is not done, narrowed by kind and term; a request names no unit, so it has no superior. */
function Open({ view, onRecord }: Props) {
  const [narrow, setNarrow] = useState<Narrow>({});
  const chosen = view.open.filter((one) =>
    fitsNarrowing({ kind: one.kind, state: stateOf(one) }, narrow, () => true),
  );
  return (
    <>
      <Narrowing
        id="cac-yeu-cau"
        choices={{
          parents: [],
          kinds: choicesIn(view.open.map(({ kind }) => kind)),
          states: choicesIn(view.open.map(stateOf)),
          count: view.open.length,
          countOfStates: view.open.length,
        }}
        narrow={narrow}
        labels={{ kind: words.request, state: words.due }}
        stateLabel={(state) => words.requestStates[state as State]}
        onNarrow={setNarrow}
      />
      <Lines open={chosen} onRecord={onRecord} />
      {view.count > view.open.length && <p>{words.moreRequests({ count: view.count - view.open.length })}</p>}
    </>
  );
}

function Lines({ open, onRecord }: Pick<RequestsView, 'open'> & Pick<Props, 'onRecord'>) {
  return (
    <table class="owing">
      <caption>{words.open({ count: open.length })}</caption>
      <Heads heads={[words.number, words.request, words.received, words.answerBy, words.due, words.act]} />
      <tbody>
        {open.map(({ id, kind, received, answerBy, due, isOverdue }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{kind}</td>
            <td>{received}</td>
            <td>{answerBy}</td>
            <td>{isOverdue ? <strong class="bad">{words.overdue({ due })}</strong> : due}</td>
            <td>
              <button
                type="button"
                class="button small"
                aria-label={words.finishOne({ id })}
                onClick={() =>
                  onRecord({
                    id,
                    kind: kinds.find((one) => requestKinds[one] === kind) ?? 'show',
                    received: '',
                    isDone: true,
                  })
                }
              >
                {words.finish}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What staff have to answer for, and by when. */
export function Requests({ view, onRecord }: Props) {
  const [kind, setKind] = useState<RequestKind>('show');
  const [received, setReceived] = useState('');
  return (
    <details open={view.open.length > 0}>
      <summary>{words.requests({ count: view.count })}</summary>
      {view.open.length > 0 && <Open view={view} onRecord={onRecord} />}
      <form
        class="call-details"
        onSubmit={(event) => {
          event.preventDefault();
          onRecord({ id: view.next, kind, received, isDone: false });
        }}
      >
        <label for="yeu-cau">{words.request}</label>
        <select
          id="yeu-cau"
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as RequestKind)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {requestKinds[one]}
            </option>
          ))}
        </select>
        <label for="nhan-ngay">{words.received}</label>
        <input
          id="nhan-ngay"
          type="date"
          value={received}
          onInput={(event) => setReceived(event.currentTarget.value)}
        />
        <button type="submit" class="button small">
          {words.record({ id: view.next })}
        </button>
      </form>
      <p class="hint">{words.recordHint}</p>
    </details>
  );
}
