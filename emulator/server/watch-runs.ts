/**
 * Tells, while they go on, which runs there are and what they show: the runner itself reports a run only
 * when it has ended.
 */
import type { LiveRun } from '../host/live-run';
import type { RunReport } from '../host/report';
import type { Runner } from '../host/runner';

export interface Watcher {
  began(run: LiveRun): void;
  toasted(run: LiveRun, text: string): void;
  ended(report: RunReport): void;
}

/** Watches a runner from now on. Toasts are told at once, so that progress can be seen. */
export function watchRuns(runner: Runner, watcher: Watcher): void {
  const begin = runner.begin.bind(runner);
  const end = runner.end.bind(runner);
  runner.begin = (plan, canWait) => {
    const run = begin(plan, canWait);
    const { toasts } = run;
    toasts.push = (...texts) => {
      for (const text of texts) {
        toasts[toasts.length] = text;
        watcher.toasted(run, text);
      }
      return toasts.length;
    };
    watcher.began(run);
    return run;
  };
  runner.end = (run, ending) => {
    const report = end(run, ending);
    watcher.ended(report);
    return report;
  };
}
