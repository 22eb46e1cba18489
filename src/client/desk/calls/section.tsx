import type { UnitToCall } from '../../../app/desk/views';
import { grouped } from '../../../domain/grouped';
import { Phones } from '../../shared/parts/phones';
import { NotThere, useNarrowed } from '../parts/loaded';
import { Narrowing } from '../parts/narrowing';
import { deskWords } from '../words';
import { CallOutcome } from './outcome';
import { useRecording, type Outcome, type Recording } from './use-recording';
import { callWords as words } from './words';

const why = ({ status, timeliness, faulty }: UnitToCall): string =>
  [faulty ? words.faulty({ count: faulty }) : status, timeliness].filter(Boolean).join(', ');

const CallSaid = ({ text }: { text: string }) => (
  <span class={text ? undefined : 'muted'}>{text || words.noCall}</span>
);

/** Units of one superior. */
function Group({
  parent,
  units,
  recording,
  onRecord,
}: {
  parent: string;
  units: readonly UnitToCall[];
  recording: Recording;
  onRecord(outcome: Outcome): void;
}) {
  return (
    <table class="calls">
      <caption>{words.group({ parent: parent || words.noParent, count: units.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.phone}</th>
          <th scope="col">{words.why}</th>
          <th scope="col">{words.letter}</th>
          <th scope="col">{words.last}</th>
          <th scope="col" class="paper-only">
            {words.result}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code}>
            <th scope="row">{unit.name}</th>
            <td>
              <Phones text={unit.phone} none={words.noPhone} />
            </td>
            <td>{why(unit)}</td>
            <td>
              {unit.lastLetter || <span class="muted">{words.noLetter}</span>}
              {unit.unreached && <span class="bad note">{unit.unreached}</span>}
            </td>
            <td>
              <CallSaid text={recording[unit.code]?.lastCall || unit.lastCall} />
              <div class="screen-only">
                {recording[unit.code]?.says && (
                  <span class={recording[unit.code]?.failed ? 'bad note' : 'muted note'}>
                    {recording[unit.code]?.says}
                  </span>
                )}
                <CallOutcome unit={unit} onRecord={onRecord} />
              </div>
            </td>
            <td class="paper-only" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The section Gọi điện: whom to call, by superior, and the same on paper. */
export function Calls() {
  const { view, narrow, setNarrow, loading, again } = useNarrowed('callList');
  const { recording, said, record } = useRecording(view);
  if (!view)
    return loading.is === 'there' ? (
      <></>
    ) : (
      <NotThere loading={loading} section={words.title} again={again} />
    );
  const { count, units } = view;
  return (
    <div class="overview">
      <h2 class="unit-name">{words.count({ count })}</h2>
      <p>{[view.round, view.deadline && words.due({ text: view.deadline })].filter(Boolean).join('. ')}</p>
      <div class="screen-only">
        <Narrowing
          id="goi-dien"
          choices={view.choices}
          narrow={narrow}
          stateLabel={(state) => state}
          onNarrow={setNarrow}
        />
        <p class="answers">
          <button type="button" class="button" onClick={() => print()} aria-describedby="goi-dien-in">
            {words.print}
          </button>
          <button type="button" class="button quiet" onClick={again}>
            {deskWords.again}
          </button>
        </p>
        <p class="hint" id="goi-dien-in">
          {words.printHint} {words.amendHint}
        </p>
        <p role="status" class="unseen">
          {said}
        </p>
      </div>
      {loading.is !== 'there' && <NotThere loading={loading} section={words.title} again={again} />}
      {[...grouped(units, ({ parent }) => parent)].map(([parent, own]) => (
        <Group key={parent} parent={parent} units={own} recording={recording} onRecord={record} />
      ))}
      {count > units.length && <p>{words.more({ count: count - units.length })}</p>}
    </div>
  );
}
