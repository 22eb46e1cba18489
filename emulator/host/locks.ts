/**
 * The locks of one script. Runs have modelled time, not real time, so waiting is settled in modelled time
 * too: a run that waits goes on at the moment the holder lets go, or gives up when that moment lies beyond
 * its own patience. The order of arrival is kept.
 */
import { Later } from './remote';

/** What a lock needs to know of a run. */
export interface Holder {
  readonly id: number;
  readonly nowMs: number;
  readonly canWait: boolean;
  spend(ms: number): void;
}
interface Waiting {
  run: Holder;
  until: number;
  done: (got: boolean) => void;
}

/** Something outside all runs that holds a lock, for a test: it never lets go by itself. */
const OUTSIDE: Holder = {
  id: -1,
  nowMs: 0,
  canWait: false,
  spend() {
    /* has no time of its own */
  },
};

export class Locks {
  private readonly holders = new Map<string, Holder>();
  /**
   * When each lock was last let go, in modelled time: a run whose own time is earlier finds it still held.
   */
  private readonly freeAt = new Map<string, number>();
  private readonly queues = new Map<string, Waiting[]>();

  holds(name: string, run: Holder): boolean {
    return this.holders.get(name) === run;
  }

  /** Takes a lock now, later, or not at all. A run that already holds it gets it again. */
  take(name: string, run: Holder, timeoutMs: number): boolean | Later {
    const holder = this.holders.get(name);
    if (holder === run) return true;
    if (!holder) return this.takeFree(name, run, timeoutMs);
    if (!run.canWait || holder === OUTSIDE) {
      run.spend(timeoutMs);
      return false;
    }
    if (timeoutMs === 0) return false;
    return new Later(
      new Promise<boolean>((done) => {
        this.queue(name).push({ run, until: run.nowMs + timeoutMs, done });
      }),
    );
  }

  private takeFree(name: string, run: Holder, timeoutMs: number): boolean {
    const wait = Math.max(0, (this.freeAt.get(name) ?? 0) - run.nowMs);
    run.spend(Math.min(wait, timeoutMs));
    if (wait > timeoutMs) return false;
    this.holders.set(name, run);
    return true;
  }

  release(name: string, run: Holder): void {
    if (this.holders.get(name) !== run) return;
    this.holders.delete(name);
    const freeAt = run.nowMs;
    if (run !== OUTSIDE) this.freeAt.set(name, freeAt);
    for (let next = this.queue(name).shift(); next; next = this.queue(name).shift()) {
      const wait = Math.max(0, Math.min(freeAt, next.until) - next.run.nowMs);
      next.run.spend(wait);
      const got = freeAt <= next.until;
      if (got) this.holders.set(name, next.run);
      next.done(got);
      if (got) return;
    }
  }

  /** All locks of a run that ended, was killed, or asks a person something. */
  releaseAll(run: Holder): void {
    for (const [name, holder] of [...this.holders]) if (holder === run) this.release(name, run);
  }

  /** When runs wait for each other in a circle, the least patient one gives up. */
  giveUpOne(): void {
    const waiting = [...this.queues.values()].flatMap((queue) => queue.map((one) => ({ one, queue })));
    const first = waiting.sort((a, b) => a.one.until - b.one.until)[0];
    if (!first) return;
    first.queue.splice(first.queue.indexOf(first.one), 1);
    first.one.run.spend(Math.max(0, first.one.until - first.one.run.nowMs));
    first.one.done(false);
  }

  /** Holds a lock from outside, as another project's run would. @returns lets it go */
  holdFromOutside(name: string): () => void {
    this.holders.set(name, OUTSIDE);
    return () => this.release(name, OUTSIDE);
  }

  private queue(name: string): Waiting[] {
    const queue = this.queues.get(name) ?? [];
    this.queues.set(name, queue);
    return queue;
  }
}
