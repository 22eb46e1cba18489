/** What a setting is: a line of the tab `Cấu hình`, and how its cell is read. */
import { no, type Problem, type Result } from '../messages';

export interface Setting<T> {
  /** The name in the column `Mục`. */
  label: string;
  help: string;
  /** What a new workbook starts with, as shown in the sheet. */
  initial: string;
  /** `also`: entries of a list that cannot be read, said while the others count. */
  read(text: string): Result<T> & { also?: Problem[] };
}

/**
 * Reads a setting's cell; one that makes its reader throw is a cell that cannot be read, and no other
 * setting's matter.
 */
export function readCellOf<T>(setting: Setting<T>, text: string): Result<T> & { also?: Problem[] } {
  try {
    return setting.read(text);
  } catch {
    return no({ key: 'setting.unreadable', with: { label: setting.label } });
  }
}
