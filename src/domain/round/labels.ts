/** What a column of `Đợt` is called, where a sentence names it. */
import { roundColumns, type RoundKey } from '../fields';
import type { Problem } from '../messages';
import { recorded } from '../messages/recorded';

export const labelOfRound = (key: RoundKey): string => roundColumns[key].heading;

/** That a cell of the round is empty which must say something: a day, or what the round is called. */
export const emptyInRound = (key: RoundKey): Problem => ({
  key: 'round.empty',
  with: { label: labelOfRound(key), example: key === 'name' ? recorded.roundOf(2018) : '30/10/2018' },
});
