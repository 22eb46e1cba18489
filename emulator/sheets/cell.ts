/**
 * What one cell of a spreadsheet holds. Cells and styles are immutable and shared: a hundred thousand equal
 * empty cells are one object.
 */

/** A formula's error, shown and read as its code, e.g. #N/A. */
export interface CellError {
  readonly error: string;
}
/**
 * A stored value. A date is a number (days since 1899-12-30) whose number format is a date format; an empty
 * cell has no value at all.
 */
export type Scalar = string | number | boolean | CellError;

/** How text wraps: Google's WrapStrategy names. */
export type Wrap = 'OVERFLOW' | 'WRAP' | 'CLIP';

/** The look of a cell. A missing member is Google's default. */
export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: string;
  readonly fontStyle?: string;
  readonly fontLine?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: Wrap;
  readonly textRotation?: number;
  readonly verticalText?: boolean;
  readonly textDirection?: string;
  readonly borderTop?: string;
  readonly borderLeft?: string;
  readonly borderBottom?: string;
  readonly borderRight?: string;
}

/** A data validation rule as stored; `values` as given to the builder (ranges as {sheetId, area}). */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
  readonly showDropdown?: boolean;
}

/** A stretch of text with a look or a link of its own; `end` is exclusive. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: Style;
}

export interface Cell {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly note?: string;
  readonly style?: Style;
  readonly validation?: ValidationRule;
  readonly runs?: readonly TextRun[];
}

/** The cell that nobody has touched. */
export const EMPTY: Cell = Object.freeze({
  value: undefined,
  formula: undefined,
  note: undefined,
  style: undefined,
  validation: undefined,
  runs: undefined,
});

/** True for a formula's error value. */
export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/**
 * True when the cell counts as content for getLastRow: a value or a formula, never a look, a note or a rule.
 */
export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || cell.value !== undefined);

const styles = new Map<string, Style>();
const NO_STYLE: Style = Object.freeze({});
const derived = new WeakMap<Style, Map<string, Style>>();

function intern(style: Style): Style {
  const key = JSON.stringify(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const known = styles.get(key);
  if (known) return known;
  const fresh = Object.freeze(Object.fromEntries(JSON.parse(key) as [string, unknown][])) as Style;
  styles.set(key, fresh);
  return fresh;
}

/**
 * The shared style that is `base` with `change` applied; a member set to undefined returns to the default.
 */
export function restyle(base: Style | undefined, change: Style): Style | undefined {
  const from = base ?? NO_STYLE;
  let cache = derived.get(from);
  if (!cache) derived.set(from, (cache = new Map()));
  const key = Object.keys(change)
    .map((name) => `${name}=${String(change[name as keyof Style])}`)
    .join('|');
  let style = cache.get(key);
  if (!style) cache.set(key, (style = intern({ ...from, ...change })));
  return Object.keys(style).length ? style : undefined;
}

/**
 * A cell of these parts; undefined when there is none. All cells have one shape, which keeps a hundred
 * thousand of them quick to read.
 */
export function cellOf(
  value: Cell['value'],
  formula: Cell['formula'],
  note: Cell['note'],
  style: Cell['style'],
  validation: Cell['validation'],
  runs: Cell['runs'],
): Cell | undefined {
  if (
    value === undefined &&
    formula === undefined &&
    note === undefined &&
    style === undefined &&
    validation === undefined &&
    runs === undefined
  )
    return undefined;
  return { value, formula, note, style, validation, runs };
}

/**
 * A copy of the cell with some members replaced; undefined removes a member, and a cell with nothing left
 * is `undefined`.
 */
export function change(
  cell: Cell | undefined,
  members: { [K in keyof Cell]?: Cell[K] | undefined },
): Cell | undefined {
  const from = cell ?? EMPTY;
  return cellOf(
    'value' in members ? members.value : from.value,
    'formula' in members ? members.formula : from.formula,
    'note' in members ? members.note : from.note,
    'style' in members ? members.style : from.style,
    'validation' in members ? members.validation : from.validation,
    'runs' in members ? members.runs : from.runs,
  );
}
