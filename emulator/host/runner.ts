/**
 * Starts runs and ends them: same thread, or a thread of its own; limits, the end of a killed run, what
 * is written late.
 */
import type { Call, Outcome } from '../guest/index';
import { EndlessLoop, ScriptContext } from './context';
import { dispatch } from './dispatch';
import { startProblem } from './identity';
import { LiveRun, type Fault, type Lie, type Meanwhile, type RunPlan } from './live-run';
import { googleSays } from './messages';
import type { PushedProgram } from './pushed';
import { nameOf } from './class-names';
import { globalNames } from './registry';
import { reportOf, type Ending, type RunReport } from './report';
import type { Value } from './remote';
import { TriggerTime } from './trigger-time';
import { toWire } from './wire';
import type { WorldState } from './world-state';

const MOST_AT_ONCE = 30;
const KEPT_REPORTS = 20_000;

/** What a run is given: marked values for an event, or a page's JSON text. */
export type Arguments = { values: (run: LiveRun) => Value[] } | { fromPage: string };

export class Runner {
  readonly reports: RunReport[] = [];
  readonly faults: Fault[] = [];
  readonly meanwhile: Meanwhile[] = [];
  readonly lies: Lie[] = [];
  /**
   * Real milliseconds after which a script that computes without calling a service counts as an endless loop.
   */
  loopMs = 60_000;
  private readonly live = new Set<LiveRun>();

  private readonly triggerTime: TriggerTime;

  constructor(
    readonly world: WorldState,
    public push: PushedProgram,
  ) {
    this.triggerTime = new TriggerTime(world);
  }

  /** Runs a function on this thread, to its end. */
  run(plan: RunPlan, args: Arguments): RunReport {
    const run = this.begin(plan, false);
    const refused = this.refusal(run);
    if (refused) return this.end(run, refused);
    try {
      return this.end(run, ending(run, this.execute(run, callText(run, args))));
    } catch (error) {
      if (error instanceof EndlessLoop) {
        run.kill(googleSays(run.language, 'exceededTime'));
        return this.end(run, { killed: run.killed! });
      }
      throw error;
    }
  }

  /** A run at its start. */
  begin(plan: RunPlan, canWait: boolean): LiveRun {
    const run = new LiveRun(++this.world.memory.runs, this.world, plan, this, canWait);
    this.live.add(run);
    return run;
  }

  /** Why Google does not even start it. */
  refusal(run: LiveRun): Ending | undefined {
    const same = [...this.live].filter((one) => one.effectiveUser === run.effectiveUser).length;
    if (same > MOST_AT_ONCE) {
      const error = { name: 'Exception', message: googleSays(run.language, 'tooManyRuns') };
      return { error, tooMany: true };
    }
    const problem = this.triggerTime.problem(run) ?? startProblem(this.world, run.plan);
    return problem === undefined ? undefined : { error: { name: 'Exception', message: problem } };
  }

  private execute(run: LiveRun, call: string): Outcome | undefined {
    const context = new ScriptContext(
      (run.plan.push ?? this.push).compiled,
      { now: run.nowMs, globals: globalNames() },
      (text) => {
        run.rests();
        const answer = dispatch(run, text) as string;
        run.computes();
        return answer;
      },
      this.loopMs,
    );
    run.computes();
    const outcome = context.load() ?? context.invoke(call);
    run.rests();
    if (run.usedMs > run.plan.limitMs) run.kill(googleSays(run.language, 'exceededTime'));
    return outcome;
  }

  /** Writes what was still on its way, frees the locks, lets the clock go on, and keeps the report. */
  end(run: LiveRun, ending: Ending): RunReport {
    const last = this.lastWrites(run, ending);
    this.world.locks.releaseAll(run);
    this.live.delete(run);
    this.world.passTo(run.nowMs);
    this.triggerTime.add(run);
    const report = reportOf(run, last);
    this.reports.push(report);
    if (this.reports.length > KEPT_REPORTS) this.reports.shift();
    return report;
  }

  private lastWrites(run: LiveRun, ending: Ending): Ending {
    if ('killed' in ending && !this.world.unsure.killedRunKeepsPendingWrites) {
      run.pending.length = 0;
      return ending;
    }
    try {
      run.settle();
    } catch (error) {
      return 'result' in ending ? { error: error as Error } : ending;
    }
    return ending;
  }
}

/** The call as the guest library takes it. */
export function callText(run: LiveRun, args: Arguments): string {
  const { functionName } = run;
  if ('fromPage' in args)
    return `{"functionName":${JSON.stringify(functionName)},"fromPage":true,"args":${args.fromPage}}`;
  const marked = args.values(run).map((value) => toWire(value, run.handles, nameOf));
  return JSON.stringify({ functionName, args: marked, fromPage: false } satisfies Call);
}

/** How a run ended, by what its context said and what the emulator knows. */
export function ending(run: LiveRun, outcome: Outcome | undefined): Ending {
  if (run.stopped !== undefined) return { error: { name: 'Exception', message: run.stopped } };
  if (run.killed !== undefined) return { killed: run.killed };
  if (run.broken)
    return { error: { name: run.broken.name, message: run.broken.message, stack: run.broken.stack } };
  if (!outcome) return { result: null };
  return outcome.ok ? { result: JSON.parse(outcome.result ?? 'null') as unknown } : { error: outcome.error! };
}
