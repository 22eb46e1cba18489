/**
 * Keys of letters: kind, round, what it is about, and unit. Two letters with one key are the same letter,
 * which goes once.
 */
import { kindNames, kindOf, type LetterKind } from './kinds';
import type { LetterState } from './state';

/** A round or a code as one part of a key: no slash of its own. */
export const keyPart = (text: string): string =>
  (/[%/]/.test(text) ? text.replace(/[%/]/g, encodeURIComponent) : text).trim();
/** Letters of a trial have keys of their own, so that a trial uses up no real letter. */
const TRIAL = 'thu/';

const kindOfPrefix = new Map(kindNames.map((name) => [kindOf(name).prefix, name]));

/** What a key is about. */
export interface KeyParts {
  kind: LetterKind;
  id: string;
  unit: string;
}
/**
 * Writes and reads the keys of this round, in this mode (trial or real); any other key reads as undefined.
 */
export function keysOf(state: Pick<LetterState, 'round' | 'settings'>): {
  write(kind: LetterKind, id: string, unit: string): string;
  read(key: string): KeyParts | undefined;
} {
  const start = state.settings.testTo.length ? TRIAL : '',
    round = keyPart(state.round);
  return {
    write: (kind, id, unit) =>
      `${start}${kindOf(kind).prefix}/${round}${id && `/${id}`}${unit && `/${unit}`}`,
    read(key) {
      const parts = key.startsWith(start) ? key.slice(start.length).split('/') : [],
        kind = kindOfPrefix.get(parts[0]!);
      return kind && parts[1] === round ? { kind, id: parts[2]!, unit: parts[parts.length - 1]! } : undefined;
    },
  };
}
