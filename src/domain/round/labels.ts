/** What a column of `Đợt` is called, where a sentence names it. */
import { roundColumns, type RoundKey } from '../fields';

export const labelOfRound = (key: RoundKey): string => roundColumns[key].heading;
