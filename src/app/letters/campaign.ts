/** The round and the letters' settings of this run, as the plan of letters takes them. */
import type { Campaign } from '../../domain/letters/confirmed';
import { isClosed, isOpen, type Round } from '../../domain/round';
import type { Settings } from '../../domain/settings';
import { extensionOf } from '../../domain/standing/deadline';
import { addDays } from '../../domain/text/days';
import type { Clock, Rounds, SettingsBook, Workbook } from '../services';

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

/**
 * Days past a unit's extension on which its report of the last day is still thanked for, days off between.
 */
const THANKED_WITHIN = 7;

/**
 * Has the round closed while some unit has an extension that has not ended, or ended lately? Only then do
 * letters go after the close. An open round need not look.
 */
export const hasExtended = (office: Workbook & Clock, round: Round | undefined): boolean =>
  isClosed(round) &&
  office
    .table('units')
    .rows.some((row) => extensionOf(row.extendedTo) >= addDays(office.today, -THANKED_WITHIN));

/**
 * The days of the round as letters see them: only of one that is being collected does anything fall due, and
 * of a closed one while a unit has an extension.
 * @param extended hasExtended; false where nobody has looked.
 */
export function daysForLetters(
  round: Round | undefined,
  extended: boolean,
): Pick<Round, 'dueBefore' | 'graceUntil' | 'lettersFrom'> {
  const { dueBefore, graceUntil, lettersFrom } =
    round && (isOpen(round) || extended) ? round : { dueBefore: '', graceUntil: '', lettersFrom: '' };
  return { dueBefore, graceUntil, lettersFrom };
}
