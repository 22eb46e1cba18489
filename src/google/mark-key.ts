/** The key of marks, made by the first set-up and by one that finds it lost. */
import { MarkKey, secretFrom } from '../domain/marks/key';
import { recallMarkSecret, rememberMarkSecret, type MarkSecret } from './store';

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
