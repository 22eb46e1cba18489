/**
 * The campaign as staff last saw it and said yes: when a round was opened or letters were switched on, or
 * when a change was confirmed. A moved deadline or other milestones would send letters that nobody has looked
 * at, so they wait until staff confirm what would go now. A round that is only reworded stays what it was.
 */
import { labelOfRound } from '../round/labels';
import type { Round } from '../round';
import { settingTable, type Settings } from '../settings';
import { showDay } from '../text/days';

/** What staff say yes to: which round it is, its days, and when letters go. */
export const watched = [
  'round',
  'dueBefore',
  'graceUntil',
  'lettersFrom',
  'milestones',
  'overdueWeeks',
] as const;
type Watched = (typeof watched)[number];

/**
 * What was confirmed, each thing as text: the round by its id, days as yyyy-MM-dd, milestones with commas.
 */
export type Confirmed = Record<Watched, string>;
/** The round that a plan is for, if there is one, and the settings of its letters. */
export interface Campaign {
  round: Pick<Round, 'id' | 'name' | 'dueBefore' | 'graceUntil' | 'lettersFrom'> | undefined;
  settings: Pick<Settings, 'milestones' | 'overdueWeeks'>;
}

/** What a confirmation is about. */
export const confirmedOf = ({ round, settings }: Campaign): Confirmed => ({
  round: round?.id ?? '',
  dueBefore: round?.dueBefore ?? '',
  graceUntil: round?.graceUntil ?? '',
  lettersFrom: round?.lettersFrom ?? '',
  milestones: settings.milestones.join(', '),
  overdueWeeks: String(settings.overdueWeeks),
});

export interface Change {
  /** The column of `Đợt`, or the line of `Cấu hình`. */
  label: string;
  /** As a person would write them; 'trống' for nothing. */
  from: string;
  to: string;
}

const labels: Record<Watched, string> = {
  round: labelOfRound('name'),
  dueBefore: labelOfRound('dueBefore'),
  graceUntil: labelOfRound('graceUntil'),
  lettersFrom: labelOfRound('lettersFrom'),
  milestones: settingTable.milestones.label,
  overdueWeeks: settingTable.overdueWeeks.label,
};

/** What is no longer as it was confirmed, in order; nothing where nothing was confirmed yet. */
export function changesSince(confirmed: Confirmed | undefined, campaign: Campaign): Change[] {
  if (!confirmed) return [];
  const now = confirmedOf(campaign);
  return watched
    .filter((key) => confirmed[key] !== now[key])
    .map((key) => ({
      label: labels[key],
      from: shown(confirmed[key]),
      to: shown(key === 'round' ? (campaign.round?.name ?? '') : now[key]),
    }));
}
const shown = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? showDay(text) : text);
