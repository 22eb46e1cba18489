/**
 * Runs in worker threads, so that many really go on at once and locks are real. Services stay on the main thread and answer one call at a time.
 * With a seed the order of the calls is drawn from it and is the same every time: a call is answered only when every run has asked for its next one.
 */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { codeCache } from './program';
import { dispatch } from './dispatch';
import { built } from './google-api';
import type { LiveRun, RunPlan } from './live-run';
import { googleSays } from './messages';
import { globalNames } from './registry';
import type { RunReport } from './report';
import { Runner, callText, ending, type Arguments } from './runner';
import { Turns } from './turns';
import type { ThreadData, ThreadJob, ThreadResult } from './thread';

interface Thread { worker: Worker; calls: MessagePort; bell: Int32Array; onCall(text: string): void; onEnd(result: ThreadResult): void }
const nobody = (): void => { /* between two runs */ };

export class ThreadRunner {
  private readonly idle: Thread[] = [];
  private readonly all = new Set<Thread>();
  private readonly data: Omit<ThreadData, 'calls' | 'bell'>;
  readonly turns: Turns;

  /** @param seed draws the order of calls; without one they are answered as they come */
  constructor(private readonly runner: Runner, seed?: number) {
    this.data = { program: runner.push.program, cache: codeCache(runner.push.compiled), loopMs: runner.loopMs };
    this.turns = new Turns(seed, () => runner.world.locks.giveUpOne());
  }

  /** Runs a function in a thread of its own. */
  async run(plan: RunPlan, args: Arguments): Promise<RunReport> {
    const run = this.runner.begin(plan, true);
    const refused = this.runner.refusal(run);
    if (refused) return this.runner.end(run, refused);
    const job: ThreadJob = { setup: { now: run.nowMs, globals: globalNames() }, call: callText(run, args) };
    const thread = this.idle.pop() ?? this.newThread();
    this.turns.joins(run.id);
    try { return this.finish(run, await this.drive(thread, run, job)); } finally { this.turns.leaves(run.id); }
  }

  private finish(run: LiveRun, result: ThreadResult): RunReport {
    if (result.crash !== undefined) throw new Error(`A worker thread failed: ${result.crash}`);
    if (result.endless) run.kill(googleSays(run.language, 'exceededTime'));
    return this.runner.end(run, ending(run, result.outcome));
  }

  private drive(thread: Thread, run: LiveRun, job: ThreadJob): Promise<ThreadResult> {
    const { worker, calls } = thread;
    thread.onCall = (text) => this.turns.asks(run.id, () => this.answer(thread, run, text));
    worker.ref();
    calls.ref();
    return new Promise((resolve) => {
      thread.onEnd = (result) => {
        worker.unref();
        calls.unref();
        if (result.crash === undefined) this.idle.push(thread); else this.all.delete(thread);
        resolve(result);
      };
      worker.postMessage(job);
    });
  }

  private answer(thread: Thread, run: LiveRun, text: string): void | Promise<void> {
    const reply = (said: string) => {
      thread.calls.postMessage(said);
      Atomics.store(thread.bell, 0, 1);
      Atomics.notify(thread.bell, 0);
    };
    const said = dispatch(run, text);
    if (typeof said === 'string') return reply(said);
    return said.then(reply);
  }

  private newThread(): Thread {
    const channel = new MessageChannel();
    const bell = new SharedArrayBuffer(4);
    const worker = new Worker(built('thread.js'), { eval: true, workerData: { ...this.data, calls: channel.port2, bell } satisfies ThreadData, transferList: [channel.port2] });
    const thread: Thread = { worker, calls: channel.port1, bell: new Int32Array(bell), onCall: nobody, onEnd: nobody };
    thread.calls.on('message', (text: string) => thread.onCall(text));
    worker.on('message', (result: ThreadResult) => thread.onEnd(result));
    worker.on('error', (error) => thread.onEnd({ crash: error.stack ?? String(error) }));
    worker.on('exit', (code) => thread.onEnd({ crash: `exit ${code}` }));
    this.all.add(thread);
    return thread;
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all([...this.all].map(({ worker, calls }) => { calls.close(); return worker.terminate(); }));
    this.all.clear();
    this.idle.length = 0;
  }
}
