/** What is right, what needs a click, and whose. */
import type { HealthLine, HealthSubject, HealthView } from '../../../app/desk/health';
import { NotThere, useLoaded } from '../parts/loaded';
import { PeopleList } from '../parts/people-list';
import { deskWords } from '../words';
import { healthWords as words } from './words';

/** What is said of a subject about which nothing was found. */
const nothingSaid: Partial<Record<HealthSubject, string>> = {
  settings: words.settingsRead,
  requests: words.noRequests,
  links: words.proved,
  google: words.sameGoogle,
};
const subjects: readonly HealthSubject[] = ['letters', 'settings', 'requests', 'links', 'google'];

const Line = ({ line }: { line: HealthLine }) => (
  <li>
    <span class={line.right ? 'health health-good' : 'health health-bad'}>
      {line.right ? `✓ ${words.good}` : `! ${words.bad}`}
    </span>{' '}
    {line.says}
  </li>
);

function Subject({ subject, view }: { subject: HealthSubject; view: HealthView }) {
  const lines = view.lines.filter((line) => line.subject === subject);
  const otherwise = nothingSaid[subject];
  const shown: readonly HealthLine[] =
    lines.length || !otherwise ? lines : [{ subject, right: true, says: otherwise }];
  return (
    <>
      <h3>{words.subjects[subject]}</h3>
      <ul class="health-lines">
        {shown.map((line) => (
          <Line key={line.says} line={line} />
        ))}
      </ul>
    </>
  );
}

export function HealthSection() {
  const { loading, again } = useLoaded('deskHealth', {});
  if (loading.is !== 'there') return <NotThere loading={loading} section={words.title} again={again} />;
  const view = loading.value;
  return (
    <div>
      <h2>{words.wrong({ count: view.lines.filter(({ right }) => !right).length })}</h2>
      {subjects.map((subject) => (
        <Subject key={subject} subject={subject} view={view} />
      ))}
      <h3>{words.subjects.editors}</h3>
      {view.editors.length === 0 ? (
        <p>{words.noEditors}</p>
      ) : (
        <>
          <p>{words.editors({ count: view.editors.length })}</p>
          <PeopleList emails={view.editors} />
        </>
      )}
      <p class="hint">{words.unseen}</p>
      <p>
        <button type="button" class="button small" onClick={again}>
          {deskWords.again}
        </button>
      </p>
    </div>
  );
}
