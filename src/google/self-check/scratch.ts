/**
 * What the questions to Google are asked with: a tab of its own, made for one check and removed after it.
 */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The tab, and what a check may need of the workbook around it. Each question uses cells of its own. */
export class Scratch {
  /** The first line that no question has used; line 1 holds the tab's mark. */
  private line = 2;

  constructor(
    readonly book: Spreadsheet,
    readonly sheet: Sheet,
    readonly id: number,
    readonly name: string,
  ) {}

  /** A block of fresh cells, at the left edge of the tab. */
  block(rows: number, columns: number): Range {
    const first = this.line;
    this.line += rows;
    return this.sheet.getRange(first, 1, rows, columns);
  }
  private readonly made = new Map<string, unknown>();
  /** What several questions look at is made once. */
  once<T>(name: string, make: () => T): T {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as T;
  }
  /** One fresh cell. */
  cell(): Range {
    return this.block(1, 1);
  }
  /** The line of the block that was handed out last. */
  get lastLine(): number {
    return this.line - 1;
  }
}

/**
 * What came of looking: as the product relies on, or what was seen instead; undefined: it could not be asked.
 */
export type Seen = true | { saw: string } | undefined;

/**
 * A text for support: short, and of our own making, since only what the check itself wrote is ever looked at.
 */
const shown = (value: unknown): string =>
  (Object.prototype.toString.call(value) === '[object Date]'
    ? new Date(Number(value)).toISOString()
    : (JSON.stringify(value) ?? 'undefined')
  ).slice(0, 80);

/** Is what was read what the product relies on? Compared as JSON text, so that blocks can be compared too. */
export const sees = (read: unknown, wanted: unknown): Seen =>
  JSON.stringify(read) === JSON.stringify(wanted) ? true : { saw: shown(read) };
