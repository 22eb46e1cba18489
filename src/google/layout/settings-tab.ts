/** `Cấu hình`: one line a setting. Missing lines are added; what people wrote is never touched. */
import type { Problem } from '../../domain/messages';
import { settingTable } from '../../domain/settings';
import type { SheetTable } from '../sheet-table';

/**
 * @param person asks for the e-mail of whoever sets up first: the first staff member, so that the workbook is
 * never without one.
 * @param remembered texts by label that a tab which is lost had: what is there instead may be anybody's, so
 * these are written into it. Absent while our own tab stands.
 */
export function ensureSettings(
  table: SheetTable<'settings'>,
  person: () => string,
  remembered?: Readonly<Record<string, string>>,
): Problem[] {
  const lines = Object.values(settingTable);
  const textOf = (label: string): string | undefined =>
    remembered && Object.prototype.hasOwnProperty.call(remembered, label) ? remembered[label] : undefined;
  const isNew = table.rows.every((row) => !row.label.trim());
  const changed = table.rows.flatMap((row, index) => {
    const text = textOf(row.label.trim());
    return text !== undefined && text !== row.value ? [{ index, cells: { value: text } }] : [];
  });
  table.putTyped(changed);
  const missing = lines.filter(({ label }) => !table.rows.some((row) => row.label.trim() === label));
  table.append(
    missing.map(({ label, initial, help }) => ({
      label,
      value: textOf(label) ?? (label === settingTable.staff.label ? person() : initial),
      help,
    })),
  );
  const outdated = table.rows.flatMap((row, index) => {
    const line = lines.find(({ label }) => label === row.label.trim());
    return line && line.help !== row.help ? [{ index, cells: { help: line.help } }] : [];
  });
  table.putTyped(outdated);
  if (remembered) return [{ key: 'setup.settingsBack' }];
  return isNew ? [] : missing.map(({ label }): Problem => ({ key: 'setup.setting', with: { label } }));
}
