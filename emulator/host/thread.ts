/**
 * The program of a worker thread: it runs one script at a time, each in a context of its own, and asks the
 * host (on the main thread) for every service call. It blocks while it waits, as a script on Google does.
 */
import { readFileSync } from 'node:fs';
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { ScriptContext, compile, type CodeCache, type Compiled, type Program } from './context';
import type { Outcome } from '../guest/index';

/** A service call of a run, and the processor's time that its script has computed for so far, in ms. */
export interface ThreadCall {
  text: string;
  computedMs: number;
}
/** What a thread is started with: where it asks, and the bell that rings when an answer is there. */
export interface ThreadData {
  calls: MessagePort;
  bell: SharedArrayBuffer;
}
/** One run; the pushed program comes along when the thread does not have it yet. */
export interface ThreadJob {
  push?: { program: Program; cache: CodeCache };
  setup: { now: number; globals: string[] };
  call: string;
}
/**
 * `endless` is said by the main thread, which ends a thread that computes too long without a service call.
 */
export interface ThreadResult {
  outcome?: Outcome;
  endless?: true;
  crash?: string;
}

const { calls, bell: sharedBell } = workerData as ThreadData;
const bell = new Int32Array(sharedBell);
let compiled: Compiled | undefined;

/**
 * The processor's time of this thread, in ms: by Node where it knows it, else by Linux in hundredths of a
 * second; 0 elsewhere, where computing in threads costs nothing.
 */
function ownTime(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (threadCpuUsage) {
    const { user, system } = threadCpuUsage.call(process);
    return (user + system) / 1000;
  }
  try {
    // "id (name) state …": the 12th and 13th after the name are the ticks in user and system mode.
    const [, fields = ''] = readFileSync('/proc/thread-self/stat', 'utf8').split(/\) (?=[A-Z] )/);
    const ticks = fields.split(' ');
    return (Number(ticks[11]) + Number(ticks[12])) * 10;
  } catch {
    return 0;
  }
}
/** Asking for it costs a file: only after so much time in which the thread did not wait. */
const LOOK_EACH_MS = 250;
let startedAt = 0,
  computedMs = 0,
  awakeSince = 0,
  awakeMs = 0;
function begins(): void {
  startedAt = ownTime();
  computedMs = 0;
  awakeMs = 0;
  awakeSince = performance.now();
}
/** How long the script of this run has computed, as last looked at. */
function computed(): number {
  awakeMs += performance.now() - awakeSince;
  if (awakeMs >= LOOK_EACH_MS) {
    awakeMs = 0;
    computedMs = ownTime() - startedAt;
  }
  return computedMs;
}

function ask(text: string): string {
  calls.postMessage({ text, computedMs: computed() } satisfies ThreadCall);
  // A ring may come late, when the answer that it announced was read long ago: only the answer itself counts,
  // or every later call would read the one before.
  for (;;) {
    Atomics.wait(bell, 0, 0);
    Atomics.store(bell, 0, 0);
    const answer = receiveMessageOnPort(calls) as { message: string } | undefined;
    if (answer) {
      awakeSince = performance.now();
      return answer.message;
    }
  }
}

function work({ push, setup, call }: ThreadJob): ThreadResult {
  try {
    if (push) compiled = compile(push.program, push.cache);
    begins();
    const context = new ScriptContext(compiled!, setup, ask);
    return { outcome: context.load() ?? context.invoke(call) };
  } catch (error) {
    return { crash: (error as Error).stack ?? String(error) };
  }
}

parentPort!.on('message', (job: ThreadJob) => parentPort!.postMessage(work(job)));
