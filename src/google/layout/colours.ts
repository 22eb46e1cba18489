/**
 * Colours: conditional-format rules on what the cells say, set once and true after every sort, paste and
 * deletion; one rule for each colour of a tab. The formulas have no argument separators, because those depend
 * on the language of the spreadsheet; LEN("STK") marks a rule as ours.
 */
import { faultBits, reviews, statuses, tabs, timeliness, usage, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';
import { columnsOf } from '../sheet-table';
import { below, letterOf } from './a1';
import { cellsOf, plainFormula } from './wording';
import type { OpenTab, Positions } from './headings';

type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
const OURS = '*LEN("STK")';

/** Background and text colours, each pair at least 4.5 : 1. */
const palette = {
  missing: ['#f4c7c3', '#7a1c14'],
  fix: ['#fce8b2', '#5f4300'],
  reported: ['#d2e3fc', '#174ea6'],
  approved: ['#ceead6', '#0d652d'],
  none: ['#e8eaed', '#3c4043'],
  quiet: ['#f8f9fa', '#5f6368'],
  late: ['#fad2cf', '#8c1d18'],
} as const;
/** Cells below the headings, as stretches of columns, that take a colour where the formula holds. */
interface Rule {
  colour: keyof typeof palette;
  columns: [number, number][];
  formula: string;
}

/** A condition on a line, and the column whose cell it colours. */
interface Condition {
  key: string;
  holds: string;
}

/**
 * One rule for several columns: each cell asks for the condition that belongs to its own heading, so the rule
 * stays right when columns are moved or inserted. The range is one stretch, because a formula that names the
 * cell's own column (A$1) is read from a range's first cell.
 */
function byHeading(
  tab: TabKey,
  at: Positions,
  colour: Rule['colour'],
  conditions: readonly Condition[],
): Rule {
  const ats = conditions.map(({ key }) => at.get(key)!);
  const first = Math.min(...ats);
  const terms = conditions.map(
    ({ key, holds }) => `(${letterOf(first)}$1="${columnsOf(tab)[key]!.heading}")*${holds}`,
  );
  return { colour, columns: [[first, Math.max(...ats)]], formula: `=(${terms.join('+')})${OURS}` };
}

const cellOf =
  (at: Positions) =>
  (key: string): string =>
    `$${letterOf(at.get(key)!)}2`;
const saysOf =
  (at: Positions) =>
  (key: string, text: string): string =>
    `(${cellOf(at)(key)}="${text}")`;

function unitRules(at: Positions): Rule[] {
  const [cell, says] = [cellOf(at), saysOf(at)];
  const where = (...keys: string[]): [number, number][] => keys.map((key) => [at.get(key)!, at.get(key)!]);
  return [
    {
      colour: 'missing',
      columns: where('name', 'status'),
      formula: `=${says('status', statuses.missing)}${OURS}`,
    },
    byHeading('units', at, 'fix', [
      { key: 'status', holds: says('status', statuses.fix) },
      { key: 'timeliness', holds: says('timeliness', timeliness.grace) },
      { key: 'faults', holds: `(${cell('faults')}<>"")` },
    ]),
    ...(['reported', 'approved', 'none'] as const).map((state): Rule => ({
      colour: state,
      columns: where('status'),
      formula: `=${says('status', statuses[state])}${OURS}`,
    })),
    {
      colour: 'late',
      columns: where('timeliness'),
      formula: `=(${says('timeliness', timeliness.overdue)}+${says('timeliness', timeliness.late)})${OURS}`,
    },
  ];
}

function accountRules(at: Positions): Rule[] {
  const [cell, says] = [cellOf(at), saysOf(at)];
  const where = (key: string): [number, number][] => [[at.get(key)!, at.get(key)!]];
  return [
    {
      colour: 'quiet',
      columns: [[1, Math.max(...at.values())]],
      formula: `=${says('usage', usage.stopped)}${OURS}`,
    },
    // Before the colours of an answer: once the row says something else, neither "Đạt" nor a reason is
    // today's.
    {
      colour: 'none',
      columns: [...where('review'), ...where('comment'), ...where('fixFields')],
      formula: `=(${cell('changed')}<>"")${OURS}`,
    },
    byHeading('accounts', at, 'fix', [
      ...faultBits.map(({ key, bit }) => ({
        key,
        holds: `ISODD(INT(${cell('mask')}/${2 ** bit}))`,
      })),
      { key: 'faults', holds: `(${cell('faults')}<>"")` },
      { key: 'review', holds: says('review', reviews.returned) },
    ]),
    { colour: 'approved', columns: where('review'), formula: `=${says('review', reviews.passed)}${OURS}` },
    { colour: 'reported', columns: where('changed'), formula: `=(${cell('changed')}<>"")${OURS}` },
  ];
}

const wantedRules: Partial<Record<TabKey, (at: Positions) => Rule[]>> = {
  units: unitRules,
  accounts: accountRules,
};

const formulaIn = (rule: ConditionalFormatRule): string =>
  plainFormula(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''));
const placesOf = (rule: ConditionalFormatRule): string[] =>
  rule.getRanges().map((range) => range.getA1Notation());
const placesIn = (rule: Rule): string[] => rule.columns.map(([first, last]) => below(first, last));

/** Sets our rules in front of the people's own. */
function setRules(
  { sheet }: OpenTab,
  wanted: readonly Rule[],
  others: readonly ConditionalFormatRule[],
): void {
  const ranges = sheet.getRangeList(wanted.flatMap((rule) => placesIn(rule))).getRanges();
  const built = wanted.map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setBackground(palette[rule.colour][0])
      .setFontColor(palette[rule.colour][1])
      .setRanges(ranges.splice(0, rule.columns.length))
      .build(),
  );
  sheet.setConditionalFormatRules([...built, ...others]);
}

/** Sees to it that our rules are there; says so when they were not as they should be. */
export function ensureColours(open: OpenTab): Problem[] {
  const wanted = wantedRules[open.tab]?.(open.positions);
  if (!wanted) return [];
  const present = (open.isNew ? [] : open.sheet.getConditionalFormatRules()).map((rule) => ({
    rule,
    formula: formulaIn(rule),
  }));
  const ours = present.filter(({ formula }) => formula.indexOf('LEN("STK")') >= 0);
  const same =
    ours.length === wanted.length &&
    wanted.every(
      (rule, i) =>
        ours[i]!.formula === plainFormula(rule.formula) &&
        cellsOf(placesOf(ours[i]!.rule), open) === cellsOf(placesIn(rule), open),
    );
  if (same) return [];
  setRules(
    open,
    wanted,
    present.filter((one) => !ours.includes(one)).map(({ rule }) => rule),
  );
  return [{ key: 'setup.colours', with: { tab: tabs[open.tab].title } }];
}
