/**
 * `Tổng hợp`: figures as formulas over `Đơn vị` and `Tài khoản`, so that they are true after every sort,
 * paste and deletion without a run of ours. Each block asks one question, and its lines add up to the total
 * beneath them: whoever reads them aloud to a chief is not asked where the rest is.
 * The formulas use no argument separators, because those depend on the language of the spreadsheet.
 */
import {
  kinds as accountKinds,
  roundColumns,
  statuses,
  timeliness,
  usage,
  type AccountKey,
  type RoundKey,
  type Row,
  type UnitKey,
} from '../../domain/fields';
import { countedFormula } from '../../domain/standing/obligations';
import type { Problem } from '../../domain/messages';
import { summaryWords as say } from '../../domain/messages/sheet';
import { compareVietnamese } from '../../domain/text/vietnamese';
import { shortHash } from '../../domain/text/short-hash';
import { isActive, treeOf } from '../../domain/roster/tree';
import { safeText } from '../cells';
import { letterOf } from './a1';
import { plainFormula } from './wording';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Positions = ReadonlyMap<string, number>;
/** A tab that figures are counted over: its name now, and where its columns stand. */
export interface Counted {
  tab: string;
  positions: Positions;
}

const BLOCKS_AT = 4;
/** Column J; what marks where the workbook was set up stands right of it (origin.ts). */
const WIDTH = 10;

/** Answers to one question: exactly one of `words` holds for a unit, or what it answers is not known yet. */
const questions = {
  timeliness: {
    ...say.timeliness,
    words: [timeliness.onTime, timeliness.grace, timeliness.late, timeliness.open, timeliness.overdue],
    shared: [timeliness.onTime],
  },
  status: {
    ...say.status,
    words: [statuses.missing, statuses.fix, statuses.reported, statuses.approved, statuses.none],
    shared: [statuses.reported, statuses.approved, statuses.none],
  },
} as const satisfies Record<
  string,
  { title: string; words: readonly string[]; unknown: string; share: string; shared: readonly string[] }
>;
type Question = keyof typeof questions;
const { required: TOTAL, share: SHARE } = say;

/** A kind or a superior as cells say it, and as a reader knows it (a superior's code stands for its name). */
interface Group {
  text: string;
  label: string;
}

/** The roster's lines as its tree and its kinds need them. */
type Units = readonly Pick<Row<'units'>, 'code' | 'name' | 'kind' | 'parent' | 'activity' | 'mergedInto'>[];

/**
 * A superior of the roster: its figures are those of the units directly below it and of all that are below
 * them.
 */
interface Superior {
  label: string;
  /** How deep it stands below the first of its line. */
  depth: number;
  /**
   * What the cells `Cấp trên` say that mean it: its code, its name, and those of units that merged into it.
   */
  texts: string[];
  /** Codes of units whose cell says so too and that are not below it: a ring of superiors is read as none. */
  except: string[];
}

/** A longer text is no name of a group; its formulas would pass what a cell holds, and stop every check. */
const LONGEST_GROUP = 300;

/** The rows of the two lower tables: kinds, and superiors of the roster each followed by those below it. */
export interface Groups {
  kinds: Group[];
  superiors: Superior[];
  /** Names in `Cấp trên` that are no unit of the roster: such units answer to the province. */
  names: Group[];
}

const isGroup = (text: string): boolean => text !== '' && text.length <= LONGEST_GROUP;
const groups = (texts: readonly string[]): Group[] =>
  [...new Set(texts.filter(isGroup))]
    .map((text) => ({ text, label: text }))
    .sort((a, b) => compareVietnamese(a.label, b.label));

/** Last whoever says nothing, so that the table adds up all the same. */
const kindsIn = (units: Units): Group[] => [
  ...groups(units.map(({ kind }) => kind)),
  ...(units.some(({ kind }) => kind === '') ? [{ text: '', label: say.noKind }] : []),
];

/** Distinct kinds and superiors of the roster, in Vietnamese order. */
export function groupsOf(all: Units): Groups {
  const units = all.filter(({ code }) => code);
  const tree = treeOf(units);
  const working = units.filter((unit) => isActive(unit));
  const texts = new Map<Units[number], Set<string>>(),
    names: string[] = [];
  for (const unit of working) {
    const over = tree.superior(unit);
    if (over) texts.set(over, (texts.get(over) ?? new Set()).add(unit.parent));
    else if (!tree.named(unit.parent)) names.push(unit.parent);
  }
  const outside = working.filter((unit) => unit.parent && !tree.superior(unit));
  const superiors: Superior[] = [];
  const enter = (unit: Units[number], depth: number): void => {
    const said = texts.get(unit)!;
    superiors.push({
      label: unit.name || unit.code,
      depth,
      texts: [...said].filter(isGroup).sort(),
      except: outside.filter(({ parent }) => said.has(parent)).map(({ code }) => code),
    });
    for (const below of byName(tree.below(unit))) if (texts.has(below)) enter(below, depth + 1);
  };
  for (const unit of byName([...texts.keys()])) if (!tree.superior(unit)) enter(unit, 0);
  return { kinds: kindsIn(units), superiors, names: groups(names) };
}

const byName = (units: readonly Units[number][]): Units[number][] =>
  units.slice().sort((a, b) => compareVietnamese(a.name, b.name));

/** A short mark of the groups: when it changes, the tab needs other lines. */
export const groupsMark = (units: Units): string => shortHash(JSON.stringify(groupsOf(units)));

const pad = (cells: string[]): string[] => [...cells, ...Array<string>(WIDTH - cells.length).fill('')];
/** A part of a total, as a number between 0 and 1; 0 of nothing. */
const share = (part: string, total: string): string => `=SUM(${part})/(${total}+(${total}=0))`;

/** The range of a column, "'Đơn vị'!A2:A". */
const rangeOf =
  ({ tab, positions }: Counted) =>
  (key: string): string => {
    const letter = letterOf(positions.get(key)!);
    return `'${tab.replace(/'/g, "''")}'!${letter}2:${letter}`;
  };

/** A block of one question: its lines, each with its share, and the total to which they add up. */
function block(
  at: number,
  [title, counts]: [string, string],
  lines: readonly [string, string][],
  total: [string, string],
): string[][] {
  const sum = at + 1 + lines.length;
  return [
    pad([title, counts, SHARE]),
    ...lines.map(([label, formula], n) => pad([label, formula, share(`B${at + 1 + n}`, `B$${sum}`)])),
    pad([...total, share(`B${sum}`, `B$${sum}`)]),
    pad([]),
  ];
}

/** The accounts in use by kind, and the lines whose kind nobody can tell. */
function accountsBlock(at: number, accounts: Counted): string[][] {
  const column = rangeOf(accounts) as (key: AccountKey) => string;
  const inUse = `(${column('unit')}<>"")*(${column('usage')}<>"${usage.stopped}")`;
  const { none, ...real } = accountKinds;
  const isNot = (words: readonly string[]): string =>
    words.map((word) => `*(${column('kind')}<>"${word}")`).join('');
  return block(
    at,
    [say.accounts.title, say.accounts.count],
    [
      ...Object.values(real).map((kind): [string, string] => [
        kind,
        `=SUMPRODUCT(${inUse}*(${column('kind')}="${kind}"))`,
      ]),
      [say.accounts.unknown, `=SUMPRODUCT(${inUse}${isNot(Object.values(accountKinds))})`],
    ],
    [say.allAccounts, `=SUMPRODUCT(${inUse}${isNot([none])})`],
  );
}

/** A round that is closed: its line in `Đợt` holds its figures. */
interface ClosedRound {
  id: string;
  name: string;
}
/** The closed rounds among the lines of `Đợt`, the oldest first; the tab has room for the last of them. */
export const closedRounds = (rows: readonly Row<'rounds'>[]): ClosedRound[] =>
  rows
    .filter(({ id, required }) => id.trim() !== '' && required !== '')
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1))
    .slice(-MOST_ROUNDS)
    .map(({ id, name }) => ({ id: id.trim(), name: name.trim() }));
const MOST_ROUNDS = 12;

/** In the order of their columns. Of the second, each is shown as its part of them all: together 100 %. */
const roundFigures: readonly RoundKey[] = ['onTime', 'reported', 'missing', 'accounts'];
const roundAnswers: readonly RoundKey[] = ['same', 'changed', 'added', 'stopped', 'silent'];

/** Rounds beside each other: who reported, and how the rows were answered. */
function roundTables(at: number, rounds: Counted, closed: readonly ClosedRound[]): string[][] {
  if (closed.length === 0) return [];
  const column = rangeOf(rounds) as (key: RoundKey) => string;
  const heading = (key: RoundKey): string => roundColumns[key].heading;
  const figure = ({ id }: ClosedRound, key: RoundKey): string =>
    `SUMPRODUCT((${column('id')}="${id}")*(${column(key)}))`;
  const answersAt = at + closed.length + 2;
  return [
    pad([say.rounds.byUnit, TOTAL, say.timeliness.share, ...roundFigures.map(heading)]),
    ...closed.map((round, n) =>
      pad([
        safeText(round.name),
        `=${figure(round, 'required')}`,
        share(`D${at + 1 + n}`, `B${at + 1 + n}`),
        ...roundFigures.map((key) => `=${figure(round, key)}`),
      ]),
    ),
    pad([]),
    pad([say.rounds.byAnswer, say.rounds.rows, say.sum, ...roundAnswers.map(heading)]),
    ...closed.map((round, n) => {
      const row = answersAt + 1 + n;
      return pad([
        safeText(round.name),
        `=${roundAnswers.map((key) => figure(round, key)).join('+')}`,
        `=SUM(D${row}:H${row})`,
        ...roundAnswers.map((key) => share(figure(round, key), `B${row}`)),
      ]);
    }),
    pad([]),
  ];
}

/** The whole tab as text and formulas; column A names, column B counts, column C holds shares. */
export function summaryGrid(
  units: Counted,
  accounts: Counted,
  { kinds, superiors, names }: Groups,
  rounds?: { tab: Counted; closed: readonly ClosedRound[] },
): string[][] {
  const column = rangeOf(units) as (key: UnitKey) => string;
  const counted = countedFormula(column);
  const count = (condition: string, group = ''): string => `=SUMPRODUCT(${counted}${condition}${group})`;
  /** The figures of one question: each word, and what is none of them. */
  const answersTo = (question: Question, group = ''): string[] => {
    const { words } = questions[question];
    return [
      ...words.map((word) => count(`*(${column(question)}="${word}")`, group)),
      count(words.map((word) => `*(${column(question)}<>"${word}")`).join(''), group),
    ];
  };
  // Text that looks like a formula stands in its cell with or without the apostrophe before it (cells.ts):
  // both are counted.
  const equals = (key: 'kind' | 'parent', text: string): string => {
    const ways = [...new Set([text, safeText(text)])].map(
      (one) => `(${column(key)}="${one.replace(/"/g, '""')}")`,
    );
    return ways.length > 1 ? `(${ways.join('+')})` : ways[0]!;
  };
  const overall = (at: number, question: Question): string[][] => {
    const { title, words, unknown } = questions[question];
    const figures = answersTo(question);
    return block(
      at,
      [title, say.units],
      [...words, unknown].map((word, n): [string, string] => [word, figures[n]!]),
      [TOTAL, count('')],
    );
  };
  /** The figures of a group against the answers to one question: how many must report, then each answer. */
  const figuresOf = (question: Question, group: string): string[] => [
    count('', group),
    ...answersTo(question, group),
  ];
  /** Where those figures stand in a line. */
  const columnOf = (figure: number): string => (figure === 0 ? 'B' : letterOf(figure + 3));
  /** A table of groups against the answers to one question, each line adding up to its first figure. */
  const table = (at: number, title: string, question: Question, lines: readonly [string, string[]][]) => {
    const { words, unknown, share: shareTitle, shared } = questions[question];
    const first = letterOf(4 + words.indexOf(shared[0] as never));
    const last = letterOf(4 + words.indexOf(shared.at(-1) as never));
    const line = (row: number, label: string, [all, ...answers]: string[]): string[] =>
      pad([label, all!, share(`${first}${row}:${last}${row}`, `B${row}`), ...answers]);
    return [
      pad([`${title}, ${questions[question].title.toLowerCase()}`, TOTAL, shareTitle, ...words, unknown]),
      ...lines.map(([label, figures], n) => line(at + 1 + n, label, figures)),
      line(at + 1 + lines.length, say.sum, figuresOf(question, '')),
      pad([]),
    ];
  };
  const byKind = (at: number, question: Question): string[][] =>
    table(
      at,
      say.byKind,
      question,
      kinds.map(({ label, text }) => [safeText(label), figuresOf(question, `*${equals('kind', text)}`)]),
    );
  /**
   * Superiors: a line counts the units directly below it by what their cells say, and adds the lines of the
   * superiors below it, which stand under it with a dash; so every unit counts once at every level. What is
   * left of the whole answers to the province itself.
   */
  const bySuperior = (at: number, question: Question): string[][] => {
    const lineAt = (n: number): number => at + 1 + n;
    const sum = lineAt(superiors.length + 1 + names.length);
    const tops = superiors.flatMap(({ depth }, n) => (depth === 0 ? [lineAt(n)] : []));
    const below = (n: number): number[] => {
      const out: number[] = [];
      for (let i = n + 1; i < superiors.length && superiors[i]!.depth > superiors[n]!.depth; i += 1)
        if (superiors[i]!.depth === superiors[n]!.depth + 1) out.push(lineAt(i));
      return out;
    };
    return table(at, say.bySuperior, question, [
      ...superiors.map(({ label, depth, texts, except }, n): [string, string[]] => {
        const direct = texts.length ? `(${texts.map((text) => equals('parent', text)).join('+')})` : '0';
        const others = except.map((code) => `*(${column('code')}<>"${code.replace(/"/g, '""')}")`).join('');
        return [
          safeText(`${'— '.repeat(depth)}${label}`),
          figuresOf(question, `*${direct}${others}`).map((figure, i) =>
            [figure, ...below(n).map((line) => `${columnOf(i)}${line}`)].join('+'),
          ),
        ];
      }),
      [
        // Names in `Cấp trên` that are no unit stand under it.
        say.province,
        figuresOf(question, '').map((_, i) =>
          [`=SUM(${columnOf(i)}${sum})`, ...tops.map((line) => `${columnOf(i)}${line}`)].join('-'),
        ),
      ],
      ...names.map(({ label, text }): [string, string[]] => [
        safeText(`— ${label}`),
        figuresOf(question, `*${equals('parent', text)}`),
      ]),
    ]);
  };
  const grid = [pad([say.title]), pad([say.today, '=TODAY()']), pad([])];
  for (const part of [
    (at: number) => overall(at, 'timeliness'),
    (at: number) => overall(at, 'status'),
    (at: number) => accountsBlock(at, accounts),
    (at: number) => byKind(at, 'status'),
    (at: number) => byKind(at, 'timeliness'),
    (at: number) => bySuperior(at, 'status'),
    (at: number) => bySuperior(at, 'timeliness'),
    (at: number) => (rounds ? roundTables(at, rounds.tab, rounds.closed) : []),
  ])
    grid.push(...part(grid.length + 1));
  return grid;
}

/** What the chart of 0.1.0 drew: two questions in one list. */
const OLD_CHART = 'A6:B13';
/** The lines of a block without its heading and its total. */
const linesOf = (grid: readonly string[][], title: string, count: number): string => {
  const heading = grid.findIndex((row) => row[0] === title) + 1;
  return `A${heading + 1}:B${heading + count}`;
};

/**
 * Is a chart there, and not the one of an older layout, which is taken away? A chart is pleasant to have:
 * charts of people's own that Google cannot hand to a script stop nothing.
 */
function hasChart(sheet: Sheet): boolean {
  try {
    const charts = sheet.getCharts();
    const old = charts.filter((chart) =>
      chart.getRanges().some((range) => range.getA1Notation() === OLD_CHART),
    );
    for (const chart of old) sheet.removeChart(chart);
    return charts.length > old.length;
  } catch {
    return true;
  }
}

function ensureChart(sheet: Sheet, grid: readonly string[][]): Problem[] {
  if (hasChart(sheet)) return [];
  const { title, words } = questions.status;
  sheet.insertChart(
    sheet
      .newChart()
      .asBarChart()
      .setTitle(say.chart)
      .addRange(sheet.getRange(linesOf(grid, title, words.length)))
      .setPosition(BLOCKS_AT, 5, 0, 0)
      .build(),
  );
  return [{ key: 'setup.chart' }];
}

/** Does the tab say what it should? */
function isAsWanted(range: GoogleAppsScript.Spreadsheet.Range, wanted: readonly string[][]): boolean {
  const [formulas, values] = [range.getFormulas(), range.getValues()];
  return wanted.every((row, r) =>
    row.every((text, c) =>
      text.charAt(0) === '='
        ? plainFormula(formulas[r]![c]!) === plainFormula(text)
        : !formulas[r]![c] && safeText(String(values[r]![c])) === text,
    ),
  );
}

/** Lines that stand out: the title, and the heading and the total of each block and table. */
const headLines = (grid: readonly string[][]): string[] =>
  grid.flatMap((row, r) =>
    r === 0
      ? ['A1']
      : row[2] === SHARE || row[1] === TOTAL || grid[r + 1]?.[0] === ''
        ? row[0]
          ? [`A${r + 1}:${letterOf(WIDTH)}${r + 1}`]
          : []
        : [],
  );

/**
 * Writes the figures again when they are not as they should be.
 * @param findsCharts whether Google finds a chart that was put in: else each run would put in another.
 */
export function ensureSummary(
  sheet: Sheet,
  units: Counted & { rows: readonly Row<'units'>[] },
  accounts: Counted,
  rounds: Counted & { rows: readonly Row<'rounds'>[] },
  findsCharts: boolean,
): Problem[] {
  const chart = (): Problem[] => (findsCharts ? ensureChart(sheet, grid) : []);
  const closed = closedRounds(rounds.rows);
  const grid = summaryGrid(units, accounts, groupsOf(units.rows), { tab: rounds, closed });
  const [filled, lines] = [sheet.getLastRow(), sheet.getMaxRows()];
  const rows = Math.max(grid.length, filled);
  if (lines < rows) sheet.insertRowsAfter(lines, rows - lines);
  const range = sheet.getRange(1, 1, rows, WIDTH);
  const wanted = Array.from({ length: rows }, (_, r) => grid[r] ?? Array<string>(WIDTH).fill(''));
  if (filled > 0) {
    if (isAsWanted(range, wanted)) return chart();
    range.clearContent().setFontWeight('normal').setBackground(null);
  }
  range.setNumberFormat('0');
  sheet.getRange(2, 2).setNumberFormat('dd/MM/yyyy');
  sheet.getRange(BLOCKS_AT, 3, rows - BLOCKS_AT + 1, 1).setNumberFormat('0.0%');
  const answersAt = grid.findIndex((row) => row[0] === say.rounds.byAnswer) + 2;
  if (closed.length) sheet.getRange(answersAt, 4, closed.length, roundAnswers.length).setNumberFormat('0.0%');
  sheet.getRangeList(headLines(grid)).setFontWeight('bold').setBackground('#e8f0fe');
  // A heading stands over its figures, and figures stand at the right.
  sheet.getRange(BLOCKS_AT, 2, rows - BLOCKS_AT + 1, WIDTH - 1).setHorizontalAlignment('right');
  sheet.setColumnWidth(1, 360);
  sheet.setColumnWidths(2, WIDTH - 1, 115);
  // The text last: it is what a later run compares, so a run that was cut before it starts over.
  range.setValues(wanted);
  const did: Problem[] = [{ key: 'setup.summary' }, ...chart()];
  // Whoever called remembers next that the lines are there, and what is remembered is kept at once: so
  // must the lines be.
  SpreadsheetApp.flush();
  return did;
}
