/**
 * The wire between a page and the local Google, with the troubles a wire has: no answer, a late answer,
 * no connection.
 */
import type { Clerk } from '../../support/office';

/** What a page's call comes to, as google.script.run tells it. */
export type WireAnswer = { result: unknown } | { error: string };
/**
 * 'works'; 'cut': nothing arrives; 'answer lost': the call is done, the answer never comes back; 'held': it
 * waits until it is let go.
 */
export type Trouble = 'works' | 'cut' | 'answer lost' | 'held';

/** As Google words it for a person who is logged in with several accounts. */
export const refusedByGoogle = 'Cần có sự cho phép để thực hiện hành động đó.';

export class Wire {
  private readonly troubles = new Map<string, Trouble[]>();
  private readonly waiting: (() => void)[] = [];
  /** The calls that the page made, in order. */
  readonly calls: { name: string; body: unknown }[] = [];
  closed = false;

  constructor(private readonly clerk: Clerk) {}

  /** The next calls of a name meet these troubles, one each; later ones work again. */
  meets(name: string, ...troubles: Trouble[]): void {
    this.troubles.set(name, troubles);
  }
  /** Lets the held calls go on. */
  letGo(): void {
    for (const go of this.waiting.splice(0)) go();
  }
  named(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.body);
  }

  async carry(name: string, json: string): Promise<WireAnswer> {
    this.calls.push({ name, body: JSON.parse(json) });
    const trouble = this.troubles.get(name)?.shift() ?? 'works';
    if (trouble === 'cut') return { error: refusedByGoogle };
    if (trouble === 'held') await new Promise<void>((go) => this.waiting.push(go));
    const run = this.clerk.rpc(name, JSON.parse(json));
    if (trouble === 'answer lost') return new Promise(() => undefined);
    return run.ok ? { result: run.result } : { error: run.error?.message ?? '' };
  }
}
