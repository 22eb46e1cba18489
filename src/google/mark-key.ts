/** The keys of marks and of links, made by the first set-up and by one that finds them lost. */
import type { LocalTime } from '../domain/text/days';
import { MarkKey, secretFrom } from '../domain/marks/key';
import {
  recallMarkSecret,
  rememberLinkSecret,
  rememberMarkSecret,
  type MarkSecret,
  type Remembered,
} from './store';

/**
 * Each is 122 random bits (Utilities reference: getUuid answers a version 4 UUID); Apps Script offers no
 * other randomness that is not Math.random's.
 */
const UUIDS = 2;

const randomSecret = (): string => secretFrom(Array.from({ length: UUIDS }, () => Utilities.getUuid()));

/**
 * The key of marks, remembered before anything is marked under it. For set-up, which runs alone.
 * @returns `isNew` until the rows that an earlier key marked are marked under this one (`allMarked`).
 */
export function ensureMarkKey(known: MarkSecret | undefined): {
  key: MarkKey;
  isNew: boolean;
  allMarked(): void;
} {
  let secret = known ?? recallMarkSecret();
  if (!secret) {
    secret = { secret: randomSecret(), isNew: true };
    rememberMarkSecret(secret);
  }
  const { secret: digits, isNew } = secret;
  return {
    key: new MarkKey(digits),
    isNew: isNew === true,
    allMarked: () => rememberMarkSecret({ secret: digits }),
  };
}

/**
 * Makes the key of links where there is none.
 * @param renewed now, where links were handed out before. @returns whether it made one: then no older link
 * holds.
 */
export function ensureLinkKey(
  known: Pick<Remembered, 'linkSecret'> | undefined,
  renewed?: LocalTime,
): boolean {
  if (known?.linkSecret) return false;
  rememberLinkSecret(randomSecret(), renewed);
  return true;
}

/** A new key of links: every link that was handed out is dead from now on. */
export const renewLinkKey = (now: LocalTime): string => {
  const secret = randomSecret();
  rememberLinkSecret(secret, now);
  return secret;
};
