/**
 * Colours: conditional-format rules on what the cells say, set once and true after every sort, paste and deletion.
 * The formulas have no argument separators, because those depend on the language of the spreadsheet; LEN("STK") marks a rule as ours.
 */
import { faultColumns, reviews, statuses, tabs, timeliness, unitColumns, usage, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Positions = ReadonlyMap<string, number>;
const OURS = '*LEN("STK")';

/** Background and text colours, each pair at least 4.5 : 1. */
const palette = {
  missing: ['#f4c7c3', '#7a1c14'], fix: ['#fce8b2', '#5f4300'], reported: ['#d2e3fc', '#174ea6'], approved: ['#ceead6', '#0d652d'], none: ['#e8eaed', '#3c4043'], quiet: ['#f8f9fa', '#5f6368'], late: ['#fad2cf', '#8c1d18'],
} as const;
interface Rule { formula: string; colour: keyof typeof palette; column: number; width: number }

/** A, B, … AA, … for a column number from 1. */
export const letterOf = (column: number): string => (column > 26 ? letterOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

function unitRules(at: Positions): Rule[] {
  const cell = (key: keyof typeof unitColumns): string => `$${letterOf(at.get(key)!)}2`;
  const one = (key: keyof typeof unitColumns, text: string, colour: keyof typeof palette): Rule => ({ formula: `=(${cell(key)}="${text}")${OURS}`, colour, column: at.get(key)!, width: 1 });
  const rowOfMissing: Rule = { formula: `=(${cell('status')}="${statuses.missing}")${OURS}`, colour: 'missing', column: at.get('name')!, width: 1 };
  return [
    rowOfMissing, one('status', statuses.missing, 'missing'), one('status', statuses.fix, 'fix'), one('status', statuses.reported, 'reported'), one('status', statuses.approved, 'approved'), one('status', statuses.none, 'none'),
    one('timeliness', timeliness.overdue, 'late'), one('timeliness', timeliness.late, 'late'), one('timeliness', timeliness.grace, 'fix'),
    { formula: `=(${cell('faults')}<>"")${OURS}`, colour: 'fix', column: at.get('faults')!, width: 1 },
  ];
}

function accountRules(at: Positions): Rule[] {
  const cell = (key: string): string => `$${letterOf(at.get(key)!)}2`;
  const faulty = faultColumns.map((key, bit): Rule => ({ formula: `=ISODD(INT(${cell('mask')}/${2 ** bit}))${OURS}`, colour: 'fix', column: at.get(key)!, width: 1 }));
  const one = (key: string, text: string, colour: keyof typeof palette): Rule => ({ formula: `=(${cell(key)}="${text}")${OURS}`, colour, column: at.get(key)!, width: 1 });
  return [
    { formula: `=(${cell('usage')}="${usage.stopped}")${OURS}`, colour: 'quiet', column: 1, width: Math.max(...at.values()) },
    ...faulty,
    { formula: `=(${cell('faults')}<>"")${OURS}`, colour: 'fix', column: at.get('faults')!, width: 1 },
    one('review', reviews.passed, 'approved'), one('review', reviews.returned, 'fix'),
    { formula: `=(${cell('changed')}<>"")${OURS}`, colour: 'reported', column: at.get('changed')!, width: 1 },
  ];
}

const wantedRules: Partial<Record<TabKey, (at: Positions) => Rule[]>> = { units: unitRules, accounts: accountRules };

const formulaIn = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
const describe = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string => `${formulaIn(rule)} ${rule.getRanges().map((range) => range.getA1Notation()).join(',')}`;

/** Sets our rules in front of the people's own; says so when they were not as they should be. */
export function ensureColours(tab: TabKey, sheet: Sheet, positions: Positions): Problem[] {
  const wanted = wantedRules[tab]?.(positions);
  if (!wanted) return [];
  const present = sheet.getConditionalFormatRules();
  const rows = sheet.getMaxRows() - 1;
  const ours = present.filter((rule) => formulaIn(rule).indexOf('LEN("STK")') >= 0);
  const expected = wanted.map(({ formula, column, width }) => `${formula} ${letterOf(column)}2:${letterOf(column + width - 1)}${rows + 1}`);
  if (JSON.stringify(ours.map(describe)) === JSON.stringify(expected)) return [];
  const built = wanted.map(({ formula, colour, column, width }) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula)
    .setBackground(palette[colour][0]).setFontColor(palette[colour][1]).setRanges([sheet.getRange(2, column, rows, width)]).build());
  sheet.setConditionalFormatRules([...built, ...present.filter((rule) => !ours.includes(rule))]);
  return [{ key: 'setup.colours', with: { tab: tabs[tab].title } }];
}
