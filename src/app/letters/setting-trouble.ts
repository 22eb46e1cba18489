/**
 * Settings that letters cannot do without. One that is lost or cannot be read stops them: its initial value
 * might send what nobody meant.
 */
import { letterSettingTable } from '../../domain/settings/letters';
import type { Problem } from '../../domain/messages';
import { settingTable, type SettingKey, type Settings } from '../../domain/settings';

const needed: ReadonlySet<string> = new Set<SettingKey>([
  ...(Object.keys(letterSettingTable) as (keyof typeof letterSettingTable)[]),
  'round',
  'dueBefore',
  'graceUntil',
]);

/**
 * Of what cannot be read in `Cấu hình`, what concerns letters. An empty deadline or first day is not said
 * here: then no letter is due.
 */
export function settingTrouble(problems: readonly Problem[], { round }: Pick<Settings, 'round'>): Problem[] {
  const ours = problems.filter(({ key, field }) => key !== 'setting.empty' && needed.has(field ?? ''));
  return round.trim() ? ours : [...ours, { key: 'setting.empty', with: { label: settingTable.round.label } }];
}
