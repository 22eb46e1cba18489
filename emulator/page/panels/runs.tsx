/** Every run of the script: which function, for whom, how it ended, what it cost. The newest first. */
import type { RunWire } from '../../server/protocol';
import type { Desk } from '../actions';
import { Panel } from '../panel';
import { useStore } from '../store';
import { clockText, words } from '../words';

function Run({ run }: { run: RunWire }) {
  const state = run.killed ? words.runKilled : run.ok ? words.runFine : words.runFailed;
  return (
    <li class={run.ok ? 'run' : 'run bad'}>
      <details>
        <summary>
          <span class="fn">{run.functionName}</span>{' '}
          <span class={run.ok ? 'state good' : 'state bad'}>{state}</span>
          <span class="sub">
            {clockText(run.startedAt)} · {run.user} · {words.kinds[run.kind] ?? run.kind}
          </span>
          <span class="sub">{words.runCost(run.callCount, run.modelledMs)}</span>
        </summary>
        {run.error ? <pre class="error">{run.stack ?? run.error}</pre> : null}
        {run.logs.length > 0 ? (
          <>
            <h3>{words.runLogs}</h3>
            <pre>{run.logs.join('\n')}</pre>
          </>
        ) : null}
        <h3>{words.runCalls}</h3>
        <table>
          <tbody>
            {Object.entries(run.calls)
              .sort(([, a], [, b]) => b - a)
              .map(([name, count]) => (
                <tr key={name}>
                  <td>{name}</td>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}

export function Runs({ desk, close }: { desk: Desk; close(): void }) {
  const runs = useStore(desk.store, (s) => s.desk?.runs) ?? [];
  return (
    <Panel title={words.runs} close={close}>
      {runs.length === 0 ? (
        <p class="empty">{words.runsEmpty}</p>
      ) : (
        <ul class="runs">
          {runs.map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
