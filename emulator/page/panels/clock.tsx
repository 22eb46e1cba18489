/** The clock: what day it is in the sheet, and moving it so that due triggers fire. */
import { useState } from 'preact/hooks';
import type { Desk } from '../actions';
import { Panel } from '../panel';
import { useStore } from '../store';
import { clockText, dayText, fromInput, toInput, words } from '../words';

/** A run that fell due. */
interface Due {
  functionName: string;
  user: string;
  ok: boolean;
}

const hour = 3_600_000;
/** Eight in the morning of the next day in Việt Nam. */
function nextMorning(now: string): string {
  const day = Math.floor((Date.parse(now) + 7 * hour) / (24 * hour)) + 1;
  return new Date(day * 24 * hour + 8 * hour - 7 * hour).toISOString();
}

export function Clock({ desk, close }: { desk: Desk; close(): void }) {
  const now = useStore(desk.store, (s) => s.desk?.now) ?? new Date().toISOString();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [due, setDue] = useState<Due[]>([]);
  const to = async (iso: string) => {
    if (Number.isNaN(Date.parse(iso))) return;
    if (Date.parse(iso) < Date.parse(now)) {
      setSaid(words.moveBack);
      return;
    }
    setBusy(true);
    const reply = await desk.act('moveTo', iso);
    setBusy(false);
    if (!reply.ok) return;
    const runs = reply.result as Due[];
    setSaid(words.moved(runs.length));
    setDue(runs);
  };
  const later = (ms: number) => to(new Date(Date.parse(now) + ms).toISOString());
  return (
    <Panel title={words.clock} hint={words.clockHint} close={close}>
      <p class="time-now">
        <strong>{clockText(now)}</strong>
        <span>{dayText(now)}</span>
      </p>
      <div class="row">
        <button
          type="button"
          disabled={busy}
          onClick={() => {
            void later(hour);
          }}
        >
          {words.hourLater}
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => {
            void later(24 * hour);
          }}
        >
          {words.dayLater}
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => {
            void to(nextMorning(now));
          }}
        >
          {words.nextMorning}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void to(fromInput(typed || toInput(now)));
        }}
      >
        <label>
          {words.moveTime}
          <input
            type="datetime-local"
            value={typed || toInput(now)}
            min={toInput(now)}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" disabled={busy}>
          {words.moveTo}
        </button>
      </form>
      <p role="status" class="said">
        {said}
      </p>
      {due.length > 0 ? (
        <ul class="runs">
          {due.map((run, index) => (
            <li key={index} class="run">
              <span class="fn">{run.functionName}</span>{' '}
              <span class={run.ok ? 'state good' : 'state bad'}>
                {run.ok ? words.runFine : words.runFailed}
              </span>
              <span class="sub">{run.user}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
