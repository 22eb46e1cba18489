/** `Cấu hình`: one line a setting. Missing lines are added; what people wrote is never touched. */
import { say, type Problem } from '../../domain/messages';
import { formerSettings, settingTable } from '../../domain/settings';
import type { SheetTable } from '../sheet-table';

/** Labels of lines that 0.1.0 had and rounds have taken over. */
const former: ReadonlySet<string> = new Set(Object.values(formerSettings));

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
    const label = row.label.trim();
    const help = former.has(label)
      ? say({ key: 'setup.formerSetting' })
      : lines.find((line) => line.label === label)?.help;
    return help !== undefined && help !== row.help ? [{ index, cells: { help } }] : [];
  });
  table.putTyped(outdated);
  if (remembered) return [{ key: 'setup.settingsBack' }];
  return isNew ? [] : missing.map(({ label }): Problem => ({ key: 'setup.setting', with: { label } }));
}
