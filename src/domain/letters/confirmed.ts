/**
 * The campaign as staff last saw it and said yes: when letters were switched on, or when a change was
 * confirmed. A round that is named anew, a moved deadline or other milestones would send letters that nobody
 * has looked at, so they wait until staff confirm what would go now.
 */
import { settingTable, type Settings } from '../settings';
import { showDay } from '../text/days';
import { roundKey } from './round';

/** The settings of a campaign that staff say yes to. */
export const watched = [
  'round',
  'dueBefore',
  'graceUntil',
  'lettersFrom',
  'milestones',
  'overdueWeeks',
] as const satisfies readonly (keyof Settings)[];
type Watched = (typeof watched)[number];

/**
 * What was confirmed, each setting as text: the round by its key, days as yyyy-MM-dd, milestones with commas.
 */
export type Confirmed = Record<Watched, string>;
export type CampaignSettings = Pick<Settings, Watched>;

/** The settings that a confirmation is about. */
export const confirmedOf = (settings: CampaignSettings): Confirmed => ({
  round: roundKey(settings.round),
  dueBefore: settings.dueBefore,
  graceUntil: settings.graceUntil,
  lettersFrom: settings.lettersFrom,
  milestones: settings.milestones.join(', '),
  overdueWeeks: String(settings.overdueWeeks),
});

export interface Change {
  /** The line of `Cấu hình`. */
  label: string;
  /** As a person would write them; 'trống' for nothing. */
  from: string;
  to: string;
}

/**
 * What is no longer as it was confirmed, in the order of `Cấu hình`; nothing where nothing was confirmed yet.
 */
export function changesSince(confirmed: Confirmed | undefined, settings: CampaignSettings): Change[] {
  if (!confirmed) return [];
  const now = confirmedOf(settings);
  return watched
    .filter((key) => confirmed[key] !== now[key])
    .map((key) => ({
      label: settingTable[key].label,
      from: shown(confirmed[key]),
      to: shown(key === 'round' ? settings.round.trim() : now[key]),
    }));
}
const shown = (text: string): string =>
  text === '' ? 'trống' : /^\d{4}-\d\d-\d\d$/.test(text) ? showDay(text) : text;
