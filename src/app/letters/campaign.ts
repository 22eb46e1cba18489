/** The round and the letters' settings of this run, as the plan of letters takes them. */
import type { Campaign } from '../../domain/letters/confirmed';
import { isOpen, type Round } from '../../domain/round';
import type { Settings } from '../../domain/settings';
import type { Rounds, SettingsBook } from '../services';

export interface OfficeCampaign extends Campaign {
  round: Round | undefined;
  settings: Settings;
}
export const campaignIn = (office: Rounds & SettingsBook): OfficeCampaign => ({
  round: office.round(),
  settings: office.settings(),
});

/** The id of the round whose letters these are; '' where there is none. */
export const roundIdOf = (office: Rounds): string => office.round()?.id ?? '';

/** The days of the round as letters see them: only of one that is being collected does anything fall due. */
export function daysForLetters(
  round: Round | undefined,
): Pick<Round, 'dueBefore' | 'graceUntil' | 'lettersFrom'> {
  const { dueBefore, graceUntil, lettersFrom } = isOpen(round)
    ? round
    : { dueBefore: '', graceUntil: '', lettersFrom: '' };
  return { dueBefore, graceUntil, lettersFrom };
}
