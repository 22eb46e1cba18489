/**
 * Words and codes that a cell is compared by: choices ("Không có"), headings, codes of units. People type
 * them with blanks of every kind, in the two forms of Unicode, in capitals, with a look-alike of "Đ": check,
 * meaning, letters and figures must all read them the same way, so they do it here.
 */
import { clean, fold, nameKey } from './vietnamese';

/** Quotes, brackets, bullets and closing stops around a word: never a part of it. Example: "“Đạt.”". */
const AROUND_START = /^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/;
const AROUND_END = /[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/;
/** Longer text is no word: bringing it to one form would only cost time. */
const LONGEST = 200;

const ends = (text: string): string => text.replace(AROUND_START, '').replace(AROUND_END, '');
/**
 * Letters of other shapes (full width, bold, circled) as the plain ones: NFKC, which `clean` leaves alone for
 * the sake of names.
 */
const plainShapes = (text: string): string => text.slice(0, LONGEST).normalize('NFKC');

/**
 * The key by which two spellings of one choice word or heading are equal: blanks of every kind, invisible
 * marks, both forms of Unicode, capitals, the place of a tone, "Ð" for "Đ", what stands around the word.
 * Tones count. '' for a text that holds no word.
 */
export const wordKey = (text: string): string => nameKey(ends(clean(plainShapes(text))));

/**
 * The key by which two spellings of one unit's code are equal: capitals, blanks anywhere and the kind of dash
 * do not count ("h 04", "H04"). Figures do: 001 is not 1. '' for a cell without a code.
 */
export const codeKey = (text: string): string =>
  nameKey(clean(plainShapes(text)).replace(/^'/, ''))
    .replace(/\s/g, '')
    .toUpperCase();

/**
 * A reader of a list of words. It gives the word that a text means, as the list writes it: the same word by
 * its key, or the only one that it is without its tones ("Dat", "khong co"); undefined for an empty text
 * and for one that means none, or perhaps several.
 * @param alsoSaid other words that people use for one of the list.
 */
export function oneOf<W extends string>(
  words: readonly W[],
  alsoSaid: Partial<Readonly<Record<W, readonly string[]>>> = {},
): (text: string) => W | undefined {
  // Made when somebody asks: a run on Google loads every list, and reads a few.
  let known: ReturnType<typeof spellings<W>> | undefined;
  const own = new Set<string>(words);
  return (text) => {
    if (own.has(text)) return text as W;
    known ??= spellings(words, alsoSaid);
    const key = wordKey(text);
    return known.exact.get(key) ?? known.near.get(fold(key));
  };
}

/** The words of a list by their keys, and by what is left of them without tones (undefined: of several). */
function spellings<W extends string>(
  words: readonly W[],
  alsoSaid: Partial<Readonly<Record<W, readonly string[]>>>,
): { exact: ReadonlyMap<string, W>; near: ReadonlyMap<string, W | undefined> } {
  const exact = new Map(words.map((word) => [wordKey(word), word]));
  const near = new Map<string, W | undefined>();
  for (const word of words)
    for (const key of new Set([word, ...(alsoSaid[word] ?? [])].map((said) => fold(wordKey(said)))))
      near.set(key, near.has(key) ? undefined : word);
  return { exact, near };
}
