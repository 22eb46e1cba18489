/**
 * The part of the catalogue that speaks of one field of a report: all that the form in the browser
 * needs to carry.
 */
import { accountMessages } from './account';
import { addressMessages } from './address';
import { emailMessages } from './email';
import { personMessages } from './person';
import { phoneMessages } from './phone';
import { quotable } from './quotable';
import { atField, entryAmong, filled, type KeyIn } from './wording';

export const fieldCatalogues = [
  addressMessages,
  phoneMessages,
  emailMessages,
  personMessages,
  accountMessages,
] as const;
export type FieldMessageKey = KeyIn<(typeof fieldCatalogues)[number]>;

/** A sentence about one field: which one, and what fills it. */
export interface FieldProblem {
  key: FieldMessageKey;
  with?: Record<string, string | number>;
}

/** The Vietnamese sentence, as the form and a cell say it. */
export const sayField = ({ key, with: filling }: FieldProblem): string =>
  atField(filled(entryAmong(fieldCatalogues, key), quotable(filling)));

/**
 * Sentences that say by themselves which field they are about; all others stand beside it, or name it first.
 */
const NAMING: readonly FieldMessageKey[] = [
  'address.EMAIL_IN_URL',
  'address.PHONE_IN_URL',
  'email.PHONE_IN_EMAIL',
  'person.EMPTY',
  'account.required',
  'account.reasonLong',
];

/** Does the sentence name its field, so that it can stand alone? */
export const namesItsField = ({ key }: FieldProblem): boolean => NAMING.includes(key);
