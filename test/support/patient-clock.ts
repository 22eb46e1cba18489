/** A page's patience on a modelled clock, and chance that is the same every time. */
import type { Patience } from '../../src/client/link/patience';

/** A clock that goes on when nothing else is to do. */
export class Clock implements Patience {
  now = 0;
  private readonly due: { at: number; run: () => void }[] = [];
  constructor(readonly chance: () => number = () => 0.5) {}
  readonly later = (run: () => void, ms: number): (() => void) => {
    const entry = { at: this.now + ms, run };
    this.due.push(entry);
    return () => {
      const at = this.due.indexOf(entry);
      if (at >= 0) this.due.splice(at, 1);
    };
  };
  async runs(): Promise<void> {
    for (;;) {
      for (let i = 0; i < 20; i += 1) await Promise.resolve();
      const next = this.due.sort((a, b) => a.at - b.at).shift();
      if (!next) return;
      this.now = next.at;
      next.run();
    }
  }
}

/** Numbers between 0 and 1 that are the same every time. */
export function chances(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return a / 4_294_967_296;
  };
}
