/**
 * Worker threads that wait for runs. Starting one costs about 90 ms, so all local Googles of a process share
 * them; an idle one keeps no process alive.
 */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { built } from './google-api';
import { codeCache } from './program';
import type { PushedProgram } from './pushed';
import type { ThreadCall, ThreadData, ThreadJob, ThreadResult } from './thread';

/** The service calls of the run that a thread is busy with, and its end. */
interface Busy {
  onCall(call: ThreadCall): void;
  onEnd(result: ThreadResult): void;
}

export class Thread {
  private readonly worker: Worker;
  private readonly calls: MessagePort;
  private readonly bell = new Int32Array(new SharedArrayBuffer(4));
  private busy: Busy | undefined;
  private knows: PushedProgram | undefined;
  /** Since when the script computes without asking for anything; undefined while it waits for an answer. */
  private computingSince: number | undefined;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.calls = port1;
    this.worker = new Worker(built('thread.js'), {
      eval: true,
      workerData: { calls: port2, bell: this.bell.buffer as SharedArrayBuffer } satisfies ThreadData,
      transferList: [port2],
    });
    this.calls.on('message', (call: ThreadCall) => {
      this.computingSince = undefined;
      this.busy?.onCall(call);
    });
    this.worker.on('message', (result: ThreadResult) => this.end(result));
    this.worker.on('error', (error) => this.end({ crash: error.stack ?? String(error) }));
    this.worker.on('exit', (code) => this.end({ crash: `exit ${code}` }));
  }

  /**
   * Runs one function to its end.
   * @param loopMs how long it may compute without a service call
   * @param onCall gets every service call; it has to `reply`
   */
  run(
    push: PushedProgram,
    job: Omit<ThreadJob, 'push'>,
    loopMs: number,
    onCall: (call: ThreadCall) => void,
  ): Promise<ThreadResult> {
    const sent: ThreadJob =
      this.knows === push ? job : { ...job, push: { program: push.program, cache: codeCache(push) } };
    this.knows = push;
    this.worker.ref();
    this.calls.ref();
    const watch = setInterval(() => this.endIfEndless(loopMs), Math.min(loopMs, 500));
    return new Promise((resolve) => {
      this.busy = {
        onCall,
        onEnd: (result) => {
          clearInterval(watch);
          resolve(result);
        },
      };
      this.computingSince = performance.now();
      this.worker.postMessage(sent);
    });
  }

  /** A script that waits (for a lock, for a person) may take its time; one that only computes may not. */
  private endIfEndless(loopMs: number): void {
    if (this.computingSince === undefined || performance.now() - this.computingSince < loopMs) return;
    this.end({ endless: true });
    void this.stop();
  }

  /** Answers the call that the thread waits with. */
  reply(text: string): void {
    this.computingSince = performance.now();
    this.calls.postMessage(text);
    Atomics.store(this.bell, 0, 1);
    Atomics.notify(this.bell, 0);
  }

  private end(result: ThreadResult): void {
    const { busy } = this;
    this.busy = undefined;
    this.worker.unref();
    this.calls.unref();
    busy?.onEnd(result);
  }

  async stop(): Promise<void> {
    this.calls.close();
    await this.worker.terminate();
  }
}

const idle: Thread[] = [];

export const takeThread = (): Thread => idle.pop() ?? new Thread();
export const giveBack = (thread: Thread): void => {
  idle.push(thread);
};

/** Ends all idle threads: at the end of a test file or of the page's server. */
export async function endThreads(): Promise<void> {
  await Promise.all(idle.splice(0).map((thread) => thread.stop()));
}
