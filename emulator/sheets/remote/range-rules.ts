/**
 * A range's rules and acts: validation, protection, filter, sorting, merging, checkboxes, clearing, copying.
 */
import type { EnumValue, Value } from '../../host/remote';
import { contains, covers, intersect, overlaps, type Area } from '../area';
import { valueAt } from '../calculate';
import { change, restyle, type Cell, type ValidationRule } from '../cell';
import { emptied } from '../content';
import { decimalComma } from '../display';
import { translate } from '../formula/references';
import { mayEdit } from '../permissions';
import { sortRows, type SortKey } from '../sort';
import { DataValidation } from './data-validation';
import { Filter } from './filter';
import { protect, type Protection } from './protection';
import { RangeBase } from './range-base';
import { RangeLook } from './range-look';

/** Entries of a dropdown that is given as a list. */
const MOST_CHOICES = 500;

/** What clear({…}) may be told. */
type ClearOptions = {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
};

export abstract class RangeRules extends RangeLook {
  canEdit(): boolean {
    this._shape();
    return mayEdit(this._tab, this._area, this._actor);
  }

  protect(): Protection {
    this._read();
    this._mustEdit(this._tab, this._area);
    return protect(this, this._tab, this._place);
  }

  setDataValidation(...args: Value[]): this {
    this._take('Range.setDataValidation', args, 'DataValidation?');
    return this._rules(ruleOf(args[0]));
  }
  setDataValidations(...args: Value[]): this {
    this._take('Range.setDataValidations', args, 'DataValidation?[][]');
    const rules = args[0] as Value[][];
    this._shape();
    this._mustFit(rules);
    const { row, column } = this._area;
    return this._actOnRules(
      () =>
        this._tab.update(this._area, (cell, r, c) =>
          change(cell, { validation: ruleOf(rules[r - row]?.[c - column]) }),
        ),
      rules.flat().map(ruleOf),
    );
  }
  clearDataValidations(): this {
    return this._rules(undefined);
  }
  _rules(rule: ValidationRule | undefined): this {
    if (rule?.criteria !== 'CUSTOM_FORMULA')
      return this._actOnRules(() => this._tab.set(this._area, { validation: rule }), [rule]);
    const { row, column } = this._area;
    return this._actOnRules(() =>
      this._tab.update(this._area, (cell, r, c) =>
        change(cell, { validation: moved(rule, decimalComma(this._book.locale), r - row, c - column) }),
      ),
    );
  }

  /** Rules of cells in a Table's columns belong to the Table, and no script may set or clear them. */
  _actOnRules(action: () => void, rules: readonly (ValidationRule | undefined)[] = []): this {
    this._guarded(
      () => {
        this._mustEdit(this._tab, this._area);
        if (rules.some((rule) => rule?.criteria === 'VALUE_IN_LIST' && rule.values.length > MOST_CHOICES))
          throw this._error('tooManyChoices', MOST_CHOICES);
        if (this._tab.tables.some((table) => overlaps(table, this._area))) throw this._error('typedColumns');
      },
      action,
      true,
    );
    return this;
  }

  /** A guarded write that later checks depend on. */
  _act(area: Area, action: () => void): this {
    this._guarded(() => this._mustEdit(this._tab, area), action, true);
    return this;
  }

  getDataValidation(): Value {
    return this._validations(this._corner)[0]?.[0] ?? null;
  }
  getDataValidations(): Value[][] {
    return this._validations(this._area);
  }
  _validations(area: Area): (DataValidation | null)[][] {
    this._read();
    const made = new Map<ValidationRule, DataValidation>();
    return this._grid(area, ({ validation }) => {
      if (!validation) return null;
      const known = made.get(validation) ?? new DataValidation(this._run, validation);
      made.set(validation, known);
      return known;
    });
  }

  /** Checkboxes are a rule and a FALSE in each cell that holds no such value yet. */
  insertCheckboxes(...args: Value[]): this {
    this._take('Range.insertCheckboxes', args, '', 'any', 'any,any');
    const rule: ValidationRule = { criteria: 'CHECKBOX', values: args, allowInvalid: true };
    const off = args.length === 2 ? args[1] : args.length === 1 ? undefined : false;
    return this._actOnRules(() =>
      this._tab.update(this._area, (cell) => {
        const keep =
          args.length === 0 ? typeof cell?.value === 'boolean' : args.includes(cell?.value as Value);
        return change(cell, {
          validation: rule,
          formula: undefined,
          value: keep ? cell?.value : (off as Cell['value']),
        });
      }),
    );
  }
  removeCheckboxes(): this {
    return this._actOnRules(() =>
      this._tab.update(this._area, (cell) =>
        cell?.validation?.criteria === 'CHECKBOX'
          ? change(cell, { validation: undefined, value: undefined })
          : cell,
      ),
    );
  }
  check(): this {
    return this._tick(true);
  }
  uncheck(): this {
    return this._tick(false);
  }
  _tick(on: boolean): this {
    return this._change(this._area, (cell) => {
      if (cell?.validation?.criteria !== 'CHECKBOX') return cell;
      const [yes = true, no] = cell.validation.values as Cell['value'][];
      return change(cell, { value: on ? yes : cell.validation.values.length === 0 ? false : no });
    });
  }
  isChecked(): boolean | null {
    this._read();
    const states = new Set(
      this._grid(this._area, (cell) =>
        cell.validation?.criteria === 'CHECKBOX'
          ? cell.value === ((cell.validation.values[0] as Cell['value']) ?? true)
          : null,
      ).flat(),
    );
    return states.size === 1 ? ([...states][0] ?? null) : null;
  }

  getFilter(): Value {
    this._shape();
    return this._tab.filter ? new Filter(this._run, this._sheetId) : null;
  }
  createFilter(): Filter {
    this._read();
    const sheet = this._tab;
    if (sheet.filter) throw this._error('filterExists');
    this._mustEdit(sheet, this._area);
    sheet.filter = { area: this._place, criteria: {} };
    sheet.book.touch();
    return new Filter(this._run, this._sheetId);
  }

  /** By a column number, a list of them, or {column, ascending}; columns are counted in the tab. */
  sort(...args: Value[]): this {
    this._take('Range.sort', args, 'any');
    const keys = (Array.isArray(args[0]) ? args[0] : [args[0]]).map(
      (item): SortKey => sortKey(item) ?? this._refuseSort(args[0]),
    );
    const area = this._area;
    if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns))
      throw this._error('outside');
    return this._act(area, () => sortRows(this._tab, area, keys));
  }
  _refuseSort(value: Value): never {
    throw this._invalid(String(value));
  }

  merge(): this {
    return this._merge([this._area]);
  }
  mergeAcross(): this {
    const { row, rows, ...rest } = this._area;
    return this._merge(Array.from({ length: rows }, (_, at) => ({ ...rest, row: row + at, rows: 1 })));
  }
  mergeVertically(): this {
    const { column, columns, ...rest } = this._area;
    return this._merge(
      Array.from({ length: columns }, (_, at) => ({ ...rest, column: column + at, columns: 1 })),
    );
  }
  _merge(areas: Area[]): this {
    const sheet = this._tab;
    return this._act(this._area, () => {
      if (sheet.merges.some((merge) => overlaps(merge, this._area) && !covers(this._area, merge)))
        throw this._error('mergeConflict');
      sheet.merges = [
        ...sheet.merges.filter((merge) => !overlaps(merge, this._area)),
        ...areas
          .filter((area) => area.rows * area.columns > 1)
          .map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
      ];
      for (const area of areas)
        sheet.update(area, (cell, row, column) =>
          row === area.row && column === area.column ? cell : change(emptied(cell), {}),
        );
    });
  }
  breakApart(): this {
    return this._act(this._area, () => {
      this._tab.merges = this._tab.merges.filter((merge) => !overlaps(merge, this._area));
      this._book.touch();
    });
  }
  isPartOfMerge(): boolean {
    this._shape();
    return this._tab.merges.some((merge) => overlaps(merge, this._area));
  }
  getMergedRanges(): this[] {
    this._shape();
    return this._tab.merges.filter((merge) => intersect(merge, this._area)).map((area) => this._range(area));
  }

  clear(...args: Value[]): this {
    this._take('Range.clear', args, '', 'object');
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = (args[0] ?? {}) as ClearOptions;
    if (commentsOnly) return this.clearNote();
    if (validationsOnly) return this.clearDataValidations();
    if (contentsOnly && formatOnly)
      return this._act(this._area, () =>
        this._tab.set(this._area, {
          value: undefined,
          formula: undefined,
          runs: undefined,
          style: undefined,
        }),
      );
    if (contentsOnly) return this.clearContent();
    return formatOnly
      ? this.clearFormat()
      : this._act(this._area, () =>
          this._tab.set(this._area, {
            value: undefined,
            formula: undefined,
            runs: undefined,
            style: undefined,
          }),
        );
  }

  /** Copies this range; a larger target is filled with whole repetitions. */
  copyTo(...args: Value[]): void {
    this._take(
      'Range.copyTo',
      args,
      'Range',
      'Range,object',
      'Range,enum:CopyPasteType,boolean',
      'Range,enum:CopyPasteType',
    );
    const target = args[0] as unknown as RangeBase;
    const only = pasteKind(args[1]);
    this._read();
    const from = this._tab,
      to = target._tab,
      source = this._area,
      goal = target._area;
    const turned = args[2] === true;
    const [high, wide] = turned ? [source.columns, source.rows] : [source.rows, source.columns];
    const area = {
      row: goal.row,
      column: goal.column,
      rows: Math.max(1, Math.floor(goal.rows / high)) * high,
      columns: Math.max(1, Math.floor(goal.columns / wide)) * wide,
    };
    if (area.row + area.rows - 1 > to.maxRows || area.column + area.columns - 1 > to.maxColumns)
      throw this._error('outside');
    const cells = this._grid(source, (cell, row, column) => ({
      cell,
      row,
      column,
      value: valueAt(from, row, column),
    }));
    const comma = decimalComma(this._book.locale);
    this._guarded(
      () => this._mustEdit(to, area),
      () =>
        to.update(area, (old, row, column) => {
          const r = (row - area.row) % high,
            c = (column - area.column) % wide;
          const item = turned ? cells[c]?.[r] : cells[r]?.[c];
          return item
            ? pasted(old, item.cell, item.value, only, (formula) =>
                translate(formula, comma, row - item.row, column - item.column),
              )
            : old;
        }),
      true,
    );
  }

  /** Does the range hold that cell? For event handlers and tests inside this folder. */
  _holds(row: number, column: number): boolean {
    return contains(this._area, row, column);
  }
}

/** A formula rule is written for the first cell; each other cell has it as if copied there. */
const moved = (rule: ValidationRule, comma: boolean, down: number, right: number): ValidationRule =>
  down === 0 && right === 0
    ? rule
    : { ...rule, values: rule.values.map((value) => translate(String(value), comma, down, right)) };

function ruleOf(value: Value): ValidationRule | undefined {
  return value instanceof DataValidation ? value._rule : undefined;
}

function sortKey(item: Value): SortKey | undefined {
  if (typeof item === 'number') return { column: item, ascending: true };
  const spec = item as { column?: Value; ascending?: Value } | null;
  return typeof spec?.column === 'number'
    ? { column: spec.column, ascending: spec.ascending !== false }
    : undefined;
}

type PasteKind = 'all' | 'values' | 'format' | 'formula' | 'validation';
function pasteKind(value: Value): PasteKind {
  const options = value as { contentsOnly?: boolean; formatOnly?: boolean } | undefined;
  if (options?.contentsOnly) return 'values';
  if (options?.formatOnly) return 'format';
  return (
    (
      {
        PASTE_VALUES: 'values',
        PASTE_FORMAT: 'format',
        PASTE_FORMULA: 'formula',
        PASTE_DATA_VALIDATION: 'validation',
      } as Record<string, PasteKind>
    )[String((value as EnumValue | undefined) ?? '')] ?? 'all'
  );
}

function pasted(
  old: Cell | undefined,
  from: Cell,
  value: Cell['value'],
  only: PasteKind,
  move: (formula: string) => string,
): Cell | undefined {
  if (only === 'format') return change(old, { style: restyle(from.style, {}) });
  if (only === 'validation') return change(old, { validation: from.validation });
  const formula = from.formula === undefined ? undefined : move(from.formula);
  if (only === 'values') return change(old, { value, formula: undefined, runs: from.runs });
  if (only === 'formula') return change(old, { value: from.value, formula, runs: from.runs });
  return change(from, { formula });
}
