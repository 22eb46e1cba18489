import type { OwingUnit, Overview } from '../../../app/desk/views';
import { NotThere, useLoaded, useNarrowed } from '../parts/loaded';
import { Narrowing } from '../parts/narrowing';
import { deskWords } from '../words';
import { Bars, parts } from './bars';
import { Curve, CurveTable } from './curve';
import { overviewWords as words } from './words';

function Owing({ units }: { units: readonly OwingUnit[] }) {
  return (
    <table class="owing">
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{deskWords.parent}</th>
          <th scope="col">{words.phone}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code}>
            <th scope="row">{unit.name}</th>
            <td>{unit.parent}</td>
            <td>{unit.phone}</td>
            <td>{[unit.status, unit.timeliness].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ view, go }: { view: Overview; go(id: string): (() => void) | undefined }) {
  const { all, deadline } = view;
  // A run of its own: what is overdue by law is asked for beside the round, which has its own budget.
  const { loading } = useLoaded('dataRequests', {});
  const overdue = loading.is === 'there' ? loading.value.overdue : 0;
  const next = overdue
    ? [{ sentence: words.requests({ count: overdue }), section: 'du-lieu' }, ...view.next.slice(0, 2)]
    : view.next;
  const percent = all.required ? Math.round((all.reported / all.required) * 100) : 0;
  return (
    <div class="overview-head">
      <div>
        <h2 class="unit-name">{words.reported({ done: all.reported, all: all.required, percent })}</h2>
        <p>
          {[view.round, deadline ? words.due({ text: deadline }) : words.noDue].filter(Boolean).join('. ')}
        </p>
        <dl class="tiles">
          {parts.map((part) => (
            <div key={part}>
              <dt>
                <span class={`dot part-${part}`} aria-hidden="true" /> {words.figures[part]}
              </dt>
              <dd>{all[part]}</dd>
            </div>
          ))}
        </dl>
        <p class="muted">{view.inTime}</p>
      </div>
      <div>
        <h2 class="next-title">{words.next}</h2>
        {next.length === 0 && <p class="muted">{words.nothing}</p>}
        <ol class="steps">
          {next.map(({ sentence, section }) => {
            const open = section === undefined ? undefined : go(section);
            return (
              <li key={sentence}>
                {sentence}{' '}
                {open && (
                  <button type="button" class="button small" onClick={open}>
                    {words.go}
                    <span class="unseen">: {sentence}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

/** The section Tổng quan. Narrowing the list of units asks again; what is above it stands meanwhile. */
export function OverviewSection({ go }: { go(id: string): (() => void) | undefined }) {
  const { view, narrow, setNarrow, loading, again } = useNarrowed('overview');
  if (!view)
    return loading.is === 'there' ? (
      <></>
    ) : (
      <NotThere loading={loading} section={words.title} again={again} />
    );
  return (
    <div class="overview">
      <Head view={view} go={go} />
      <div class="overview-charts">
        <div>
          <h2>{words.curve}</h2>
          <p class="legend">
            <span class="key key-now" aria-hidden="true" /> {words.thisRound}
            {view.before && (
              <>
                {' '}
                <span class="key key-before" aria-hidden="true" /> {words.lastRound({ name: view.before })}
              </>
            )}{' '}
            <span class="key key-letter" aria-hidden="true">
              ▲
            </span>{' '}
            {words.letters}
          </p>
          <Curve days={view.days} required={view.all.required} before={view.before} />
          {view.days.length > 0 && <CurveTable days={view.days} before={view.before} />}
        </div>
        <div>
          <Bars title={words.byKind} groups={view.kinds} />
          <Bars title={words.byParent} groups={view.parents} />
        </div>
      </div>
      <h2>{words.owing({ count: view.owingCount })}</h2>
      <Narrowing
        id="tong-quan"
        choices={view.choices}
        narrow={narrow}
        stateLabel={(state) => state}
        onNarrow={setNarrow}
      />
      {loading.is !== 'there' && <NotThere loading={loading} section={words.title} again={again} />}
      {view.owing.length > 0 && <Owing units={view.owing} />}
      {view.owingCount > view.owing.length && (
        <p>{words.more({ count: view.owingCount - view.owing.length })}</p>
      )}
      <p>
        <button type="button" class="button small" onClick={again}>
          {deskWords.again}
        </button>
      </p>
    </div>
  );
}
