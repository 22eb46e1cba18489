/** What a rule across rows is: a value that finds rows, says how much it matters, and has its sentence. */
import type { ReportField } from '../../fields';
import type { Wording } from '../../messages/wording';
import type { Cores } from './cores';
import type { AcrossRow } from './row';

/** All that a rule may look at. */
export interface AcrossView {
  /** Rows that somebody filled in; the paper form's example is not among them, if it was left in. */
  rows: readonly AcrossRow[];
  /** Rows that are that example. */
  samples: readonly AcrossRow[];
  cores: Cores;
}

/**
 * Rows that belong together; `units` (codes) where the sentence names others than those of the rows, or in
 * another order.
 */
export interface AcrossGroup {
  rows: readonly AcrossRow[];
  units?: readonly string[];
  /** Where it is not the rule's own field. */
  field?: ReportField;
}

/**
 * What fills a rule's sentence: names of the units (at most five), how many rows, the name of the second
 * unit.
 */
export interface AcrossFilling {
  units: string;
  count: number;
  other: string;
}

export interface AcrossRule {
  /** 'question': staff should ask the units; 'fix': the row must change; 'note': quiet. */
  level: 'question' | 'fix' | 'note';
  /** The field that the question is about. */
  field?: ReportField;
  says: Wording | ((filling: AcrossFilling) => Wording);
  /** In time linear in the number of rows. */
  find(view: AcrossView): Iterable<AcrossGroup>;
}

/** Groups of two rows or more that have the same key, in the order met; '' is no key. */
export function grouped(
  rows: readonly AcrossRow[],
  keyOf: (row: AcrossRow) => string | undefined,
): AcrossRow[][] {
  const groups = new Map<string, AcrossRow[]>();
  for (const row of rows) {
    const key = keyOf(row) || '',
      group = groups.get(key);
    if (group) group.push(row);
    else if (key) groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The codes of the units of some rows, each once, in the order met. */
export const unitsOf = (rows: readonly AcrossRow[]): string[] => [
  ...new Set(rows.map((row) => row.unit.trim())),
];
