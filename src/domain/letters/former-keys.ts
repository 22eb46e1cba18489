/**
 * Keys of letters that were sent before rounds had an id: they name the round, in whatever spelling it had
 * then. Once staff have said which rounds there were, each key gets the id of its round.
 */
import { clean } from '../text/vietnamese';
import { keyPart } from './key-part';
import { nameInKey, withRound } from './keys';

/** What two spellings of one round's name have in common; '' for a name without a word. */
export const roundNameKey = (name: string): string =>
  clean(name).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The names of rounds that keys of letters hold, but for one name's spellings; the commonest first. */
export function otherNames(keys: readonly string[], name: string): string[] {
  const seen = new Map<string, { name: string; count: number }>();
  for (const key of keys) {
    const other = nameInKey(key);
    const same = other === undefined ? '' : roundNameKey(other);
    if (same === '' || same === roundNameKey(name)) continue;
    const one = seen.get(same) ?? { name: other!, count: 0 };
    one.count += 1;
    seen.set(same, one);
  }
  return [...seen.values()].sort((a, b) => b.count - a.count).map((one) => one.name);
}

/**
 * A key with the id of its round in place of the round's name.
 * @param idOf the id for a round's name; undefined: the key stays.
 */
export function withId(key: string, idOf: (name: string) => string | undefined): string {
  const name = nameInKey(key);
  const id = name === undefined ? undefined : idOf(name);
  return id === undefined ? key : withRound(key, keyPart(id));
}
