/** Whose call is answered next, when many runs go on at once. */

type State = 'computing' | 'asking' | 'blocked';

/** A small seeded generator (mulberry32): the same seed gives the same story on every machine. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class Turns {
  private readonly states = new Map<number, State>();
  private readonly asking = new Map<number, () => void | Promise<void>>();
  private choosing = false;
  private readonly random: (() => number) | undefined;

  /** @param onAllBlocked called when every run waits for a lock that another of them holds */
  constructor(
    seed: number | undefined,
    private readonly onAllBlocked: () => void,
  ) {
    this.random = seed === undefined ? undefined : seeded(seed);
  }

  joins(id: number): void {
    this.states.set(id, 'computing');
  }
  leaves(id: number): void {
    this.states.delete(id);
    this.chooseSoon();
  }

  /** A run (or a person's hand) wants something done; it is done now, or when its turn comes. */
  asks(id: number, work: () => void | Promise<void>): void {
    if (!this.random) return this.carryOut(id, work);
    this.states.set(id, 'asking');
    this.asking.set(id, work);
    this.chooseSoon();
  }

  /** Not at once: whoever starts in the same moment, or was just let go by a lock, takes part in the draw. */
  private chooseSoon(): void {
    if (this.choosing) return;
    this.choosing = true;
    setImmediate(() => {
      this.choosing = false;
      this.choose();
    });
  }

  private choose(): void {
    const states = [...this.states.values()];
    if (states.length > 0 && states.every((state) => state === 'blocked')) return this.onAllBlocked();
    if (!this.random || this.asking.size === 0 || states.includes('computing')) return;
    const ids = [...this.asking.keys()].sort((a, b) => a - b);
    const id = ids[Math.floor(this.random() * ids.length)]!;
    const work = this.asking.get(id)!;
    this.asking.delete(id);
    this.carryOut(id, work);
  }

  private carryOut(id: number, work: () => void | Promise<void>): void {
    this.states.set(id, 'computing');
    const later = work();
    if (!later) return;
    this.states.set(id, 'blocked');
    void later.then(() => {
      if (this.states.has(id)) this.states.set(id, 'computing');
    });
    this.chooseSoon();
  }
}
