/**
 * A round is known by its name until it has an id. The name in another Unicode form, in capitals, with other
 * blanks, is the same round: nothing goes a second time because somebody typed it anew.
 */
import { clean } from '../text/vietnamese';
import { keyPart } from './key-part';

/** What two spellings of one round's name have in common; '' for a name without a word. */
export const roundKey = (name: string): string =>
  clean(name).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Brings the keys of letters to the round's present spelling: a row of `Thư` keeps the key it was written
 * with, and is found again however the round is spelled by now. A key of another round stays as it is.
 */
export function respelling(round: string): (key: string) => string {
  const now = keyPart(round),
    same = new Map<string, boolean>();
  return (key) => {
    const parts = key.split('/'),
      at = parts[0] === 'thu' ? 2 : 1,
      name = parts[at];
    if (name === undefined || name === now) return key;
    const isSame = same.get(name) ?? roundKey(fromKeyPart(name)) === roundKey(round);
    same.set(name, isSame);
    return isSame ? [...parts.slice(0, at), now, ...parts.slice(at + 1)].join('/') : key;
  };
}

const fromKeyPart = (part: string): string => part.replace(/%2F/g, '/').replace(/%25/g, '%');

/** The name of the round that a key of a real letter belongs to. */
export const roundOf = (key: string): string => fromKeyPart(key.split('/')[1] ?? '');
