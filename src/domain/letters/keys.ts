/**
 * Keys of letters: kind, round, what it is about, and unit. Two letters with one key are the same letter,
 * which goes once.
 */
import { kindNames, kindOf, type LetterKind } from './kinds';
import { keyPart } from './key-part';
import type { LetterState } from './state';

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

/** Where the round stands in a key: behind its kind, and in a trial's behind the mark of a trial too. */
const placeOfRound = (parts: readonly string[]): number => (`${parts[0]!}/` === TRIAL ? 2 : 1);
/** What stands in a key in the place of its round; undefined for what is no key of a letter. */
export function nameInKey(key: string): string | undefined {
  const parts = key.split('/'),
    at = placeOfRound(parts);
  return kindOfPrefix.has(parts[at - 1]!) && parts[at] !== undefined ? fromKeyPart(parts[at]) : undefined;
}
/** The same letter of another round, whose part of a key is given. */
export function withRound(key: string, part: string): string {
  const parts = key.split('/'),
    at = placeOfRound(parts);
  return [...parts.slice(0, at), part, ...parts.slice(at + 1)].join('/');
}

/** The id of the round that a key of a real letter belongs to. */
export const roundOf = (key: string): string => fromKeyPart(key.split('/')[1] ?? '');
const fromKeyPart = (part: string): string => part.replace(/%2F/g, '/').replace(/%25/g, '%');

/** What a key is about, as a ledger keeps it: everything but the round. */
export interface Matter {
  /** Its first part. */
  kind: string;
  /** What it is about, '' for a kind that a unit gets once. */
  matter: string;
  /** The code of its unit as it stands in the key; '' for letters to staff. */
  unit: string;
}
/** Takes a key of this round apart; undefined for that of another round, of a trial, or for no key at all. */
export function matterOf(key: string, round: string): Matter | undefined {
  const [kind = '', name, ...rest] = key.split('/'),
    of = kindOfPrefix.get(kind);
  if (!of || name !== keyPart(round)) return undefined;
  const unit = kindOf(of).to === 'unit' ? (rest.pop() ?? '') : '';
  return { kind, matter: rest.join('/'), unit };
}
/** The key of a matter in this round. */
export const keyOfMatter =
  (round: string) =>
  ({ kind, matter, unit }: Matter): string =>
    [kind, keyPart(round), matter, unit].filter(Boolean).join('/');
