/** What a row says of its account, column by column: what marks of approved rows are made of. */
import type { saidKeys } from '../fields';

export type SaidKey = (typeof saidKeys)[number];
export type SaidText = Record<SaidKey, string>;
