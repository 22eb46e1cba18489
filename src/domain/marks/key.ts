/**
 * The key of marks. A mark says in a hidden cell what the product saw, in a form that nobody can make or
 * guess back without the key: an erased telephone number is not to be had from it, and a cell that was forged
 * or copied from elsewhere does not fit it. The key lies in Script Properties, so this stops cells, not
 * whoever may edit the script (docs/reliability.md).
 */
import { Keyed, wholeDigest } from './digest';

/** What a mark is about: a mark for one purpose says nothing for another. */
export type Purpose = 'approval' | 'consent' | 'returned';

/**
 * Digits of a key's name. It stands in every mark: so a mark by another key (properties lost, a copied file)
 * is known as such.
 */
const NAME_DIGITS = 8;

export class MarkKey {
  readonly name: string;
  private readonly keyed: Keyed;
  /** @param secret 64 hexadecimal digits. */
  constructor(secret: string) {
    this.name = wholeDigest(`name of ${secret}`).slice(0, NAME_DIGITS);
    this.keyed = new Keyed(secret);
  }
  /** 32 hexadecimal digits for some texts, in their order. */
  of(purpose: Purpose, ...texts: readonly string[]): string {
    return this.keyed.of(JSON.stringify([purpose, ...texts]));
  }
}

/** A secret from texts that nobody can guess: 64 hexadecimal digits. */
export const secretFrom = (random: readonly string[]): string => wholeDigest(random.join('\n'));
