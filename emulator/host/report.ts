/** What one run did, for tests and the page. */
import type { Alert, RunKind } from './run';
import type { Remote } from './remote';
import type { LiveRun } from './live-run';

export interface RunReport {
  id: number;
  kind: RunKind;
  functionName: string;
  user: string;
  ok: boolean;
  /** What the function returned, as a page would get it. */
  result?: unknown;
  error?: { message: string; name?: string; stack?: string };
  /** Ended by the time limit, by the fault switch, or in an endless loop. */
  killed?: boolean;
  /** Refused before its code ran, because the account already had as many runs as Google allows. */
  tooMany?: true;
  /** The Google object that the function returned, if it did (the page of doGet). */
  answered?: Remote;
  /** Service calls by name, and all together. */
  calls: Record<string, number>;
  callCount: number;
  /** An estimate of the run's time on Google. */
  modelledMs: number;
  logs: string[];
  toasts: string[];
  alerts: Alert[];
  startedAt: string;
}

export type Ending =
  | { result: unknown }
  | { error: { message: string; name?: string; stack?: string }; tooMany?: true }
  | { killed: string };

export function reportOf(run: LiveRun, ending: Ending): RunReport {
  const { id, kind, functionName, effectiveUser, calls, callCount, modelledMs, logs, toasts, alerts } = run;
  const base = {
    id,
    kind,
    functionName,
    user: effectiveUser,
    calls,
    callCount,
    modelledMs,
    logs,
    toasts,
    alerts,
    startedAt: new Date(run.startedMs).toISOString(),
    ...(run.answered && { answered: run.answered }),
  };
  if ('killed' in ending) return { ...base, ok: false, killed: true, error: { message: ending.killed } };
  return 'error' in ending
    ? { ...base, ok: false, error: ending.error, ...(ending.tooMany && { tooMany: true }) }
    : { ...base, ok: true, result: ending.result };
}
