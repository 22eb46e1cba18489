/** One letter of the plan. */
import type { LetterKind } from './kinds';
import type { LetterAbout } from './state';

/** `key` carries no date, so a missed day is caught up and a second run sends nothing. */
export interface Letter {
  key: string;
  kind: LetterKind;
  /** The code of the unit it goes to; none for staff. */
  unit?: string;
  to: readonly string[];
  about: LetterAbout;
}
