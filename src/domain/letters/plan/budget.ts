/**
 * What of a plan can go today. Google counts recipients, not letters (Apps Script quotas: to, cc and bcc
 * each count).
 */
import { kindOf } from '../kinds';
import type { Letter } from '../letter';

export interface Budget {
  go: Letter[];
  held: Letter[];
  recipients: number;
}

/** How many recipients a letter uses of the day's quota. We never use cc or bcc. */
export const recipientsOf = (letter: Letter): number => letter.to.length;

/**
 * Splits letters, in their order, into those that go and those that wait. The reserve is left untouched
 * except by letters to staff, which must go even on the last of the quota. A letter that does not fit does
 * not stop a smaller one behind it.
 */
export function budget(letters: readonly Letter[], quotaLeft: number, reserve: number): Budget {
  const out: Budget = { go: [], held: [], recipients: 0 };
  for (const letter of letters) {
    const room = quotaLeft - (kindOf(letter.kind).to === 'staff' ? 0 : reserve) - out.recipients;
    if (recipientsOf(letter) > room) {
      out.held.push(letter);
      continue;
    }
    out.go.push(letter);
    out.recipients += recipientsOf(letter);
  }
  return out;
}
