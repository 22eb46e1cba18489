import { useEffect } from 'preact/hooks';
import { Busy } from '../shared/parts/busy';
import { LostCall } from '../shared/parts/lost';
import { Refused } from '../shared/parts/refused';
import { closePage } from '../shared/wire';
import { commonWords } from '../shared/words/common';
import { rosterWords as words } from '../shared/words/roster';
import { Preview } from './preview';
import { Source } from './source';
import { Table } from './table';
import { useRoster, type Roster } from './use-roster';

const focus = (id: string): void => document.getElementById(id)?.focus();

/** The dialog: a table comes in, what it would do is shown, and only then it is recorded. */
export function App() {
  const roster = useRoster();
  const { state } = roster;
  useEffect(() => {
    if (state.imported) focus('xong');
    else if (state.problems.length) focus('khong-duoc');
    else if (state.lost) focus('mat');
    else if (state.preview) focus('ket-qua');
  }, [state.preview, state.imported, state.problems, state.lost]);
  if (state.imported) return <Done roster={roster} imported={state.imported} />;
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {state.problems.length > 0 && (
        <Refused id="khong-duoc" title={words.failed} problems={state.problems} />
      )}
      <Source roster={roster} />
      <div aria-live="polite">
        {state.doing && (
          <Busy says={state.doing === 'preview' ? words.previewing : words.importing} slow={state.slow} />
        )}
      </div>
      {state.lost && (
        <LostCall
          id="mat"
          title={words.failed}
          kept={words.kept}
          again={words.preview}
          {...state.lost}
          onAgain={() => roster.preview()}
        />
      )}
      <Preview roster={roster} />
    </main>
  );
}

function Done({
  roster,
  imported: { value, rejected },
}: {
  roster: Roster;
  imported: NonNullable<Roster['state']['imported']>;
}) {
  return (
    <main>
      <h1 id="xong" tabIndex={-1} class="done">
        <span aria-hidden="true">✓ </span>
        {value.says ? words.carriedOut : words.done}
      </h1>
      <p>{value.says ? `${value.says}.` : words.doneSays(value)}</p>
      {rejected.length > 0 && (
        <>
          <p>{words.doneRejected({ count: rejected.length })}</p>
          <Table
            caption={words.rejected({ count: rejected.length })}
            heads={[words.line, words.text, words.why]}
            rows={rejected.map(({ line, text, why }) => [line, text, why.join(' ')])}
          />
        </>
      )}
      <p class="answers">
        <button type="button" class="button" onClick={() => roster.dispatch({ type: 'startedOver' })}>
          {words.another}
        </button>
        <button type="button" class="button" onClick={closePage}>
          {commonWords.close}
        </button>
      </p>
    </main>
  );
}
