/**
 * Every sentence a person reads, in one typed catalogue: form, sheet note, import preview and letter all say
 * a thing the same way.
 * Parts live in ./messages/, one file per subject.
 */
import { fieldCatalogues } from './fields';
import { quotable } from './quotable';
import { acrossMessages } from './across';
import { workbookMessages } from './workbook';
import { rosterMessages } from './roster';
import { letterMessages } from './letter';
import { letterHealthMessages } from './letter-health';
import { linkMessages } from './link';
import { logMessages } from './log';
import { paperMessages } from './paper';
import { roundMessages } from './round';
import { personalMessages } from './personal';
import { atField, entryAmong, filled, inLetter, type EntryIn, type KeyIn, type Said } from './wording';
import { deskMessages } from './desk';

export const catalogues = [
  ...fieldCatalogues,
  acrossMessages,
  workbookMessages,
  rosterMessages,
  letterMessages,
  letterHealthMessages,
  linkMessages,
  logMessages,
  paperMessages,
  deskMessages,
  roundMessages,
  personalMessages,
] as const;
type Catalogue = (typeof catalogues)[number];

/** The name of a sentence. An unknown one does not compile. */
export type MessageKey = KeyIn<Catalogue>;
type Filling<K extends MessageKey> =
  EntryIn<Catalogue, K> extends (p: infer P) => unknown ? { with: P } : { with?: undefined };

/** Something a person must be told: which sentence, what fills it, and which field it belongs to. */
export type Problem = { [K in MessageKey]: { key: K; field?: string } & Filling<K> }[MessageKey];

const saidOf = (problem: Problem): Said =>
  filled(entryAmong(catalogues, problem.key), quotable(problem.with));

/** The Vietnamese sentence for a problem, as a page, a cell or a note says it. */
export const say = (problem: Problem): string => atField(saidOf(problem));

/** A text by which a problem is known again: which sentence, and what fills it. */
export const problemMark = ({ key, with: filling }: Problem): string => JSON.stringify([key, filling]);

/** The same problem as a letter of the office says it. */
export const sayInLetter = (problem: Problem): string => inLetter(saidOf(problem));

/** Of several problems those that are so, in their order. */
export const problemsWhere = (...cases: readonly (readonly [isSo: boolean, Problem])[]): Problem[] =>
  cases.flatMap(([isSo, problem]) => (isSo ? [problem] : []));

/**
 * What a use-case answers: its value, or the sentences that say why not. Exceptions are kept for what we
 * broke ourselves.
 */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
export const yes = <T>(value: T): Result<T> => ({ ok: true, value });
export const no = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });
