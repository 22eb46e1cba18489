/**
 * Cells to write, gathered into as few rectangles as possible: each rectangle is two calls to Google, however
 * many cells it holds.
 */

export interface Rectangle {
  row: number;
  column: number;
  values: unknown[][];
}

const runs = (numbers: readonly number[]): number[][] => {
  const out: number[][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && last[last.length - 1] === n - 1) last.push(n);
    else out.push([n]);
  }
  return out;
};

/**
 * @param rows row numbers; @param columns column numbers; every row is written in every column.
 * @param valueAt the value for a row and a column.
 */
export function rectangles(
  rows: readonly number[],
  columns: readonly number[],
  valueAt: (row: number, column: number) => unknown,
): Rectangle[] {
  const columnRuns = runs(columns);
  return runs(rows).flatMap((rowRun) =>
    columnRuns.map((columnRun) => ({
      row: rowRun[0]!,
      column: columnRun[0]!,
      values: rowRun.map((row) => columnRun.map((column) => valueAt(row, column))),
    })),
  );
}
