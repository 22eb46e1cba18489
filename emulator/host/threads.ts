/**
 * Runs in worker threads, so that many really go on at once and locks are real. Services stay on the main
 * thread and answer one call at a time. With a seed the order of the calls is drawn from it and is the same
 * every time: a call is answered only when every run has asked for its next one.
 */
import { dispatch } from './dispatch';
import type { LiveRun, RunPlan } from './live-run';
import { googleSays } from './messages';
import { globalNames } from './registry';
import type { RunReport } from './report';
import { callText, ending, type Arguments, type Runner } from './runner';
import { giveBack, takeThread, type Thread } from './thread-pool';
import type { ThreadResult } from './thread';
import { Turns } from './turns';

export class ThreadRunner {
  readonly turns: Turns;

  /** @param seed draws the order of calls; without one they are answered as they come */
  constructor(
    private readonly runner: Runner,
    seed?: number,
  ) {
    this.turns = new Turns(seed, () => runner.world.locks.giveUpOne());
  }

  /** Runs a function in a thread of its own. */
  async run(plan: RunPlan, args: Arguments): Promise<RunReport> {
    const { runner } = this;
    const run = runner.begin(plan, true);
    const refused = runner.refusal(run);
    if (refused) return runner.end(run, refused);
    this.turns.joins(run.id);
    const thread = takeThread();
    try {
      const job = { setup: { now: run.nowMs, globals: globalNames() }, call: callText(run, args) };
      const result = await thread.run(plan.push ?? runner.push, job, runner.loopMs, (call) =>
        this.turns.asks(run.id, () => {
          run.hasComputed(call.computedMs);
          return this.answer(thread, run, call.text);
        }),
      );
      if (!result.endless && result.crash === undefined) giveBack(thread);
      return this.finish(run, result);
    } finally {
      this.turns.leaves(run.id);
    }
  }

  private answer(thread: Thread, run: LiveRun, text: string): void | Promise<void> {
    const said = dispatch(run, text);
    if (typeof said === 'string') return thread.reply(said);
    return said.then((later) => thread.reply(later));
  }

  private finish(run: LiveRun, result: ThreadResult): RunReport {
    if (result.endless) run.kill(googleSays(run.language, 'exceededTime'));
    const report = this.runner.end(
      run,
      result.crash === undefined ? ending(run, result.outcome) : { error: { message: result.crash } },
    );
    if (result.crash !== undefined) throw new Error(`A worker thread failed: ${result.crash}`);
    return report;
  }
}
