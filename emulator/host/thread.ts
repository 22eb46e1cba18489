/**
 * The program of a worker thread: it runs one script at a time, each in a context of its own, and asks the host (on the main thread) for every service call.
 * It blocks while it waits, as a script on Google does.
 */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { EndlessLoop, ScriptContext, compile, type CodeCache, type Compiled, type Program } from './context';
import type { Outcome } from '../guest/index';

/** What a thread is started with: the pushed program, its code cache, and the bell that rings when an answer is there. */
export interface ThreadData { program: Program; cache: CodeCache; calls: MessagePort; bell: SharedArrayBuffer; loopMs: number }
/** One run. */
export interface ThreadJob { setup: { now: number; globals: string[] }; call: string }
export interface ThreadResult { outcome?: Outcome; endless?: true; crash?: string }

const data = workerData as ThreadData;
const bell = new Int32Array(data.bell);
let compiled: Compiled | undefined;

function ask(text: string): string {
  data.calls.postMessage(text);
  Atomics.wait(bell, 0, 0);
  Atomics.store(bell, 0, 0);
  return (receiveMessageOnPort(data.calls) as { message: string }).message;
}

function work({ setup, call }: ThreadJob): ThreadResult {
  try {
    compiled ??= compile(data.program, data.cache);
    const context = new ScriptContext(compiled, setup, ask, data.loopMs);
    return { outcome: context.load() ?? context.invoke(call) };
  } catch (error) { return error instanceof EndlessLoop ? { endless: true } : { crash: (error as Error).stack ?? String(error) }; }
}

parentPort!.on('message', (job: ThreadJob) => parentPort!.postMessage(work(job)));
