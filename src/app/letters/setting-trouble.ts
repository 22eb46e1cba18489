/**
 * Settings that letters cannot do without. One that is lost or cannot be read stops them: its initial value
 * might send what nobody meant.
 */
import { letterSettingTable } from '../../domain/settings/letters';
import type { Problem } from '../../domain/messages';
import type { Round, RoundDay } from '../../domain/round';
import { emptyInRound } from '../../domain/round/labels';

const needed: ReadonlySet<string> = new Set<string>([
  ...Object.keys(letterSettingTable),
  ...(['dueBefore', 'graceUntil', 'lettersFrom'] satisfies RoundDay[]),
]);

/**
 * Of what cannot be read in `Cấu hình` and `Đợt`, what concerns letters. An empty deadline or first day is
 * not said here: then no letter is due.
 */
export function settingTrouble(
  problems: readonly Problem[],
  round: Pick<Round, 'name'> | undefined,
): Problem[] {
  const ours = problems.filter(
    ({ key, field }) => key !== 'setting.empty' && key !== 'round.empty' && needed.has(field ?? ''),
  );
  const isNamed = round === undefined || round.name !== '';
  return isNamed ? ours : [...ours, emptyInRound('name')];
}
