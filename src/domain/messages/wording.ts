/**
 * What an entry of the catalogue is. A sentence that only informs is a text. A problem has two parts, what is
 * so and what to do about it, so that none can be told without the second; and one entry holds both of its
 * wordings: a page and a cell say the plain verb ("Gõ lại số."), a letter of the office asks ("Đề nghị gõ
 * lại số.").
 */
import { lowerFirst } from '../text/vietnamese';

export interface Wording {
  /** What is so: one sentence or more; '' where what to do says it ("Nhập Điện thoại."). */
  what: string;
  /** What to do: sentences of which the first begins with a verb. */
  todo: string;
  /** Where a letter needs other words than the field: a letter has no cell, no box, and no "here". */
  letter?: { what?: string; todo?: string };
}
export type Said = string | Wording;
/** An entry: what is said, or how a filling makes it. */
export type Entry<P = never> = Said | ((filling: P) => Said);

/** In the words of a page, a cell or a note. */
export const atField = (said: Said): string =>
  typeof said === 'string' ? said : `${said.what} ${said.todo}`.trim();

/** In the words of a letter. */
export const inLetter = (said: Said): string =>
  typeof said === 'string'
    ? said
    : `${said.letter?.what ?? said.what} Đề nghị ${lowerFirst(said.letter?.todo ?? said.todo)}`.trim();

/** The names of the sentences that several catalogues hold together. */
export type KeyIn<Catalogue> = Catalogue extends unknown ? keyof Catalogue : never;
/** The entry that one of several catalogues holds under a name. */
export type EntryIn<Catalogue, K extends PropertyKey> = Catalogue extends Record<K, infer E> ? E : never;

/**
 * The entry of a name, looked for in one catalogue after the other. They are never joined into one: that
 * would copy every sentence each time Google loads the script, which is at every click.
 */
export const entryAmong = <Catalogue extends object>(
  catalogues: readonly Catalogue[],
  key: KeyIn<Catalogue>,
): Entry => {
  const holds = catalogues.find((catalogue) => Object.prototype.hasOwnProperty.call(catalogue, key))!;
  return holds[key as unknown as keyof Catalogue] as Entry;
};

/** An entry with what fills it. */
export const filled = (entry: Entry<never>, filling: unknown): Said =>
  typeof entry === 'function' ? (entry as (p: unknown) => Said)(filling) : entry;
