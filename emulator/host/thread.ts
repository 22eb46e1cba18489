/**
 * The program of a worker thread: it runs one script at a time, each in a context of its own, and asks the
 * host (on the main thread) for every service call. It blocks while it waits, as a script on Google does.
 */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { ScriptContext, compile, type CodeCache, type Compiled, type Program } from './context';
import type { Outcome } from '../guest/index';

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

function ask(text: string): string {
  calls.postMessage(text);
  // A ring may come late, when the answer that it announced was read long ago: only the answer itself counts,
  // or every later call would read the one before.
  for (;;) {
    Atomics.wait(bell, 0, 0);
    Atomics.store(bell, 0, 0);
    const answer = receiveMessageOnPort(calls) as { message: string } | undefined;
    if (answer) return answer.message;
  }
}

function work({ push, setup, call }: ThreadJob): ThreadResult {
  try {
    if (push) compiled = compile(push.program, push.cache);
    const context = new ScriptContext(compiled!, setup, ask);
    return { outcome: context.load() ?? context.invoke(call) };
  } catch (error) {
    return { crash: (error as Error).stack ?? String(error) };
  }
}

parentPort!.on('message', (job: ThreadJob) => parentPort!.postMessage(work(job)));
