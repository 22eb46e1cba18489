/** `Cấu hình`: one line a setting. Missing lines are added; what people wrote is never touched. */
import type { Problem } from '../../domain/messages';
import { settingTable } from '../../domain/settings';
import type { SheetTable } from '../sheet-table';

/**
 * @param person asks for the e-mail of whoever sets up first: the first staff member, so that the workbook is
 * never without one.
 */
export function ensureSettings(table: SheetTable<'settings'>, person: () => string): Problem[] {
  const lines = Object.values(settingTable);
  const isNew = table.rows.every((row) => !row.label.trim());
  const missing = lines.filter(({ label }) => !table.rows.some((row) => row.label.trim() === label));
  table.append(
    missing.map(({ label, initial, help }) => ({
      label,
      value: label === settingTable.staff.label ? person() : initial,
      help,
    })),
  );
  const outdated = table.rows.flatMap((row, index) => {
    const line = lines.find(({ label }) => label === row.label.trim());
    return line && line.help !== row.help ? [{ index, cells: { help: line.help } }] : [];
  });
  table.putTyped(outdated);
  return isNew ? [] : missing.map(({ label }): Problem => ({ key: 'setup.setting', with: { label } }));
}
