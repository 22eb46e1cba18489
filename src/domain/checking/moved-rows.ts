/**
 * ★ People sort, insert and delete lines by hand while a run works, and no lock holds a hand back. A run
 * knows rows by the lines on which it read them; so it looks again after writing, and this says what is still
 * to be written so that every row stands once, as it should. Pure; linear but for the rows in doubt.
 */

/** One row as the run knows it. */
export interface KnownRow<R> {
  /** As it was read; absent for a row that this run added. */
  was?: R;
  /** As it should stand now. */
  now: R;
  /** Did this run write over its line what people type? */
  written: boolean;
}

export interface Sight<R> {
  /** What tells one row from every other; '' for a blank line. */
  idOf(row: R): string;
  /** All that this run writes when it writes a row. */
  textOf(row: R): string;
  /**
   * What this run never writes: it stays on its line, so it tells whose line that was. '' when
   * there is nothing.
   */
  restOf(row: R): string;
}

export interface PutBack<R> {
  /** Rows to write over lines, by index; an absent row means that the line is to be emptied. */
  put: { index: number; row?: R }[];
  /** Rows to add below the last. */
  add: R[];
  /**
   * Where each known row stands once that is done, in the order of the known rows; undefined for added,
   * deleted and blank ones.
   */
  stands: (number | undefined)[];
}

/** Do the ids stand where the run believes them? One list may be longer, in blanks. */
export function sameOrder(known: readonly string[], found: readonly string[]): boolean {
  for (let i = 0; i < Math.max(known.length, found.length); i += 1)
    if ((known[i] ?? '') !== (found[i] ?? '')) return false;
  return true;
}

function linesById<R>(found: readonly R[], idOf: (row: R) => string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  found.forEach((row, index) => {
    const id = idOf(row);
    if (id) lines.set(id, [...(lines.get(id) ?? []), index]);
  });
  return lines;
}

/** A line that this run wrote over, and the row that it wrote there (-1: one that has a line of its own). */
interface Line {
  index: number;
  writer: number;
}

class Search<R> {
  readonly out: PutBack<R> = { put: [], add: [], stands: [] };
  /** Lines that were written over for a row which stands elsewhere. */
  private readonly free: number[] = [];
  /** Rows that stand nowhere but where this run wrote them, if anywhere. */
  private readonly homeless = new Set<number>();
  /** Lines that hold what this run wrote. */
  private readonly over = new Set<number>();
  /**
   * Rows stand in another order or further down than they were read, or what this run wrote was moved: then
   * nobody can say what was deleted, and nothing is taken for it.
   */
  private inDoubt = false;
  private readonly placeOf: Map<string, number>;
  /** How many rows bear an id now. */
  private readonly owners = new Map<string, number>();

  constructor(
    private readonly known: readonly KnownRow<R>[],
    private readonly found: readonly R[],
    private readonly sight: Sight<R>,
  ) {
    for (const { now } of known)
      this.owners.set(sight.idOf(now), (this.owners.get(sight.idOf(now)) ?? 0) + 1);
    this.placeOf = new Map(known.flatMap((row, i) => this.ids(row).map((id): [string, number] => [id, i])));
  }

  /** A row's id, and the one that it had when it was read, unless that is another's now. */
  private ids({ was, now }: KnownRow<R>): string[] {
    const [id, before] = [this.sight.idOf(now), was === undefined ? '' : this.sight.idOf(was)];
    return [id, before !== id && !this.owners.has(before) ? before : ''].filter((one) => one !== '');
  }

  /** Looks for every row. One whose id two rows share is left as it is: nobody can say which is which. */
  look(): void {
    const lines = linesById(this.found, (row) => this.sight.idOf(row));
    this.known.forEach((row, i) => {
      const ids = this.ids(row);
      const at = ids.flatMap((id) => lines.get(id) ?? []);
      const [first] = at;
      if (row.written && this.owners.get(this.sight.idOf(row.now)) === 1) this.place(row, i, at);
      else {
        this.out.stands[i] = first;
        if (ids.length && first === undefined) this.homeless.add(i);
      }
    });
    let last = -1;
    this.out.stands.forEach((index, i) => {
      if (index === undefined || this.over.has(index)) return;
      if (index < last || index > i) this.inDoubt = true;
      last = index;
    });
  }

  private place(row: KnownRow<R>, i: number, at: number[]): void {
    const mine = at.filter((index) => this.sight.textOf(this.found[index]!) === this.sight.textOf(row.now));
    const [home] = at.filter((index) => !mine.includes(index));
    const stands = home ?? (mine.includes(i) ? i : mine[0]);
    this.out.stands[i] = stands;
    // A line that reads neither as before nor as written was typed in since, and is left alone.
    if (
      home !== undefined &&
      (mine.length || (row.was && this.sight.textOf(this.found[home]!) === this.sight.textOf(row.was)))
    )
      this.out.put.push({ index: home, row: row.now });
    for (const index of mine) this.over.add(index);
    if (mine.length !== 1 || mine[0] !== i) this.inDoubt = true;
    this.free.push(...mine.filter((index) => index !== stands));
    if (home === undefined) this.homeless.add(i);
  }

  /**
   * Gives lines back to their rows: first where what the run never writes tells whose line it is,
   * then as they come.
   */
  giveBack(): void {
    const wished = [...this.homeless]
      .filter((i) => this.out.stands[i] !== undefined)
      .map((writer) => ({ index: this.out.stands[writer]!, writer }));
    const lines = [...wished, ...this.free.map((index) => ({ index, writer: -1 }))];
    const keeps = ({ index, writer }: Line): boolean =>
      this.homeless.has(writer) && this.restOf(writer) === this.sight.restOf(this.found[index]!);
    const contested = lines.filter((line) => !(keeps(line) && this.settle(line, line.writer)));
    const open = contested.filter(
      (line) =>
        !this.settle(
          line,
          this.ownerOf(line.index, (i) => this.restOf(i) === this.sight.restOf(this.found[line.index]!)),
        ),
    );
    for (const line of open)
      if (
        !this.settle(
          line,
          this.homeless.has(line.writer) ? line.writer : this.ownerOf(line.index, () => true),
        )
      )
        this.empty(line.index);
  }

  /**
   * Nobody's line: it was blank when it was written over. That is plain below the last row; between rows it
   * may be the line of a row whose order was lost.
   */
  private empty(index: number): void {
    this.out.put.push({ index });
    if (this.neighbour(index, 1) < this.known.length) this.inDoubt = true;
  }

  private restOf(i: number): string {
    return this.sight.restOf(this.known[i]!.was ?? this.known[i]!.now);
  }

  /**
   * Whose line was it? A row that stood between the neighbours of the line; but when rows were sorted any row
   * could, and the nearest is as good as any.
   */
  private ownerOf(index: number, may: (i: number) => boolean): number | undefined {
    const could = [...this.homeless].filter(may);
    const [above, below] = this.around(index);
    const between = could.filter((i) => i > above && i < below);
    if (between.length > 1) this.inDoubt = true;
    const anywhere = this.inDoubt || this.sight.restOf(this.found[index]!) !== '';
    return (between.length || !anywhere ? between : could).sort(
      (a, b) => Math.abs(a - index) - Math.abs(b - index),
    )[0];
  }

  private around(index: number): [number, number] {
    return [this.neighbour(index, -1), this.neighbour(index, 1)];
  }

  /**
   * The place, among the known rows, of the nearest line above (-1) or below (1) that this run did
   * not write over.
   */
  private neighbour(index: number, step: -1 | 1): number {
    for (let at = index + step; at >= 0 && at < this.found.length; at += step) {
      const place = this.over.has(at) ? undefined : this.placeOf.get(this.sight.idOf(this.found[at]!));
      if (place !== undefined) return place;
    }
    return step < 0 ? -1 : this.known.length;
  }

  private settle({ index, writer }: Line, owner: number | undefined): boolean {
    if (owner === undefined) return false;
    this.homeless.delete(owner);
    if (owner !== writer) this.out.put.push({ index, row: this.known[owner]!.now });
    this.out.stands[owner] = index;
    return true;
  }

  /**
   * Rows that have no line left were deleted by hand, and stay so; unless a row of this run may stand
   * where they stood.
   */
  addLost(): void {
    if (!this.known.some(({ written }) => written)) return;
    const held = this.out.stands.filter(
      (index): index is number => index !== undefined && this.over.has(index),
    );
    const gaps = held.map((index) => this.around(index));
    for (const i of this.homeless) {
      this.out.stands[i] = undefined;
      if (this.known[i]!.written || this.inDoubt || gaps.some(([above, below]) => i > above && i < below))
        this.out.add.push(this.known[i]!.now);
    }
  }
}

/** What to write so that each known row stands once in the tab that was found so. */
export function putBack<R>(known: readonly KnownRow<R>[], found: readonly R[], sight: Sight<R>): PutBack<R> {
  const search = new Search(known, found, sight);
  search.look();
  search.giveBack();
  search.addLost();
  return search.out;
}
