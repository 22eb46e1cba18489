/**
 * Questions that only all the rows together raise: one page claimed by two units, one row typed twice, the
 * paper form's example left in.
 */
import { shorten } from '../../text/quote';
import { coresOf } from './cores';
import type { AcrossRow } from './row';
import { unitsOf, type AcrossFilling, type AcrossGroup, type AcrossRule } from './rule';
import { acrossRules, isSample, type AcrossCode } from './rules';

export { sampleRow } from './rules';
export type { AcrossRow } from './row';

/** `rowIds` and `units` (codes) are all that it concerns. */
export interface AcrossFinding {
  rowIds: string[];
  units: string[];
  level: AcrossRule['level'];
  problem: { key: `across.${AcrossCode}`; with: AcrossFilling; field?: string };
}

/** Units that a sentence names, and the length of a name in it. */
const NAMED = 5;
const NAME = 120;

/**
 * Everything worth asking across all rows, rule by rule, in time linear in their number.
 * @param broke called with what a rule threw; the other rules go on.
 */
export function questionsAcross(
  rows: readonly AcrossRow[],
  units: readonly { code: string; name: string }[],
  broke: (error: unknown, rule: AcrossCode) => void = (error) => {
    throw error;
  },
): AcrossFinding[] {
  const names = new Map(units.map(({ code, name }) => [code.trim(), shorten(name.trim(), NAME)]));
  const view = {
    rows: rows.filter((row) => !isSample(row)),
    samples: rows.filter(isSample),
    cores: coresOf(units),
  };
  const finding = (code: AcrossCode, { level, field }: AcrossRule, group: AcrossGroup): AcrossFinding => {
    const codes = [...(group.units ?? unitsOf(group.rows))];
    const named = codes.map((unit) => names.get(unit) || shorten(unit, NAME));
    const listed = named.slice(0, NAMED).join('; ') + (codes.length > NAMED ? '; …' : '');
    return {
      rowIds: group.rows.map((row) => row.rowId),
      units: codes,
      level,
      problem: {
        key: `across.${code}`,
        with: { units: listed, count: group.rows.length, other: named[1] || '' },
        field: group.field ?? field,
      },
    };
  };
  return (Object.entries(acrossRules) as [AcrossCode, AcrossRule][]).flatMap(([code, rule]) => {
    try {
      return Array.from(rule.find(view), (group) => finding(code, rule, group));
    } catch (error) {
      broke(error, code);
      return [];
    }
  });
}
