/** A tab's basic filter. It hides rows on the screen and nothing else: getValues reads them all. */
import { EnumValue, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { resolve } from '../area';
import type { FilterCriteriaModel, FilterModel, SheetModel } from '../sheet-model';
import { sortRows } from '../sort';
import { SheetsRemote } from './base';
import { conditionOf, valuesOf } from './conditions';
import { makers } from './range-base';

export class FilterCriteria extends SheetsRemote {
  constructor(
    run: Run,
    readonly _criteria: FilterCriteriaModel,
  ) {
    super(run);
  }
  getHiddenValues(): string[] {
    return this._criteria.hiddenValues ?? [];
  }
  getVisibleValues(): string[] {
    return this._criteria.visibleValues ?? [];
  }
  getCriteriaType(): Value {
    return this._criteria.condition
      ? new EnumValue('BooleanCriteria', this._criteria.condition.criteria)
      : null;
  }
  getCriteriaValues(): Value[] {
    return this._criteria.condition ? valuesOf(this._criteria.condition, this._book.timeZone) : [];
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._run, { ...this._criteria });
  }
}

export class FilterCriteriaBuilder extends FilterCriteria {
  constructor(
    run: Run,
    override readonly _criteria: FilterCriteriaModel = {},
  ) {
    super(run, _criteria);
  }
  build(): FilterCriteria {
    return new FilterCriteria(this._run, { ...this._criteria });
  }
  setHiddenValues(...args: Value[]): this {
    this._take('FilterCriteriaBuilder.setHiddenValues', args, 'string[]');
    this._criteria.hiddenValues = (args[0] as Value[]).map(String);
    return this;
  }
  setVisibleValues(...args: Value[]): this {
    this._take('FilterCriteriaBuilder.setVisibleValues', args, 'string[]');
    this._criteria.visibleValues = (args[0] as Value[]).map(String);
    return this;
  }
  _when(method: string, args: readonly Value[], type: string, criteria: string): this {
    this._take(`FilterCriteriaBuilder.${method}`, args, type);
    this._criteria.condition = conditionOf(criteria, args, this._book.timeZone);
    return this;
  }
  _whenDate(method: string, args: readonly Value[], criteria: string): this {
    return this._when(method, args, args[0] instanceof EnumValue ? 'enum:RelativeDate' : 'date', criteria);
  }
  whenCellEmpty(...args: Value[]): this {
    return this._when('whenCellEmpty', args, '', 'CELL_EMPTY');
  }
  whenCellNotEmpty(...args: Value[]): this {
    return this._when('whenCellNotEmpty', args, '', 'CELL_NOT_EMPTY');
  }
  whenFormulaSatisfied(...args: Value[]): this {
    return this._when('whenFormulaSatisfied', args, 'string', 'CUSTOM_FORMULA');
  }
  whenTextEqualTo(...args: Value[]): this {
    return this._when('whenTextEqualTo', args, 'string', 'TEXT_EQUAL_TO');
  }
  whenTextContains(...args: Value[]): this {
    return this._when('whenTextContains', args, 'string', 'TEXT_CONTAINS');
  }
  whenTextDoesNotContain(...args: Value[]): this {
    return this._when('whenTextDoesNotContain', args, 'string', 'TEXT_DOES_NOT_CONTAIN');
  }
  whenTextStartsWith(...args: Value[]): this {
    return this._when('whenTextStartsWith', args, 'string', 'TEXT_STARTS_WITH');
  }
  whenTextEndsWith(...args: Value[]): this {
    return this._when('whenTextEndsWith', args, 'string', 'TEXT_ENDS_WITH');
  }
  whenDateAfter(...args: Value[]): this {
    return this._whenDate('whenDateAfter', args, 'DATE_AFTER');
  }
  whenDateBefore(...args: Value[]): this {
    return this._whenDate('whenDateBefore', args, 'DATE_BEFORE');
  }
  whenDateEqualTo(...args: Value[]): this {
    return this._whenDate('whenDateEqualTo', args, 'DATE_EQUAL_TO');
  }
  whenNumberBetween(...args: Value[]): this {
    return this._when('whenNumberBetween', args, 'number,number', 'NUMBER_BETWEEN');
  }
  whenNumberNotBetween(...args: Value[]): this {
    return this._when('whenNumberNotBetween', args, 'number,number', 'NUMBER_NOT_BETWEEN');
  }
  whenNumberEqualTo(...args: Value[]): this {
    return this._when('whenNumberEqualTo', args, 'number', 'NUMBER_EQUAL_TO');
  }
  whenNumberNotEqualTo(...args: Value[]): this {
    return this._when('whenNumberNotEqualTo', args, 'number', 'NUMBER_NOT_EQUAL_TO');
  }
  whenNumberGreaterThan(...args: Value[]): this {
    return this._when('whenNumberGreaterThan', args, 'number', 'NUMBER_GREATER_THAN');
  }
  whenNumberGreaterThanOrEqualTo(...args: Value[]): this {
    return this._when('whenNumberGreaterThanOrEqualTo', args, 'number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO');
  }
  whenNumberLessThan(...args: Value[]): this {
    return this._when('whenNumberLessThan', args, 'number', 'NUMBER_LESS_THAN');
  }
  whenNumberLessThanOrEqualTo(...args: Value[]): this {
    return this._when('whenNumberLessThanOrEqualTo', args, 'number', 'NUMBER_LESS_THAN_OR_EQUAL_TO');
  }
}

/** By what a filter is sorted; by values only, colours are not modelled. */
export class SortSpec extends SheetsRemote {
  constructor(
    run: Run,
    readonly _sorted: NonNullable<FilterModel['sorted']>,
  ) {
    super(run);
  }
  getDimensionIndex(): number {
    return this._sorted.column;
  }
  isAscending(): boolean {
    return this._sorted.ascending;
  }
  getSortOrder(): Value {
    return new EnumValue('SortOrder', this._sorted.ascending ? 'ASCENDING' : 'DESCENDING');
  }
}

export class Filter extends SheetsRemote {
  constructor(
    run: Run,
    readonly _sheetId: number,
  ) {
    super(run);
  }
  get _tab(): SheetModel {
    const sheet = this._book.sheet(this._sheetId);
    if (!sheet) throw this._error('sheetNotFound', this._sheetId);
    return sheet;
  }
  get _model(): FilterModel {
    const { filter } = this._tab;
    if (!filter) throw this._error('rangeNotFound');
    return filter;
  }

  getRange(): Value {
    this._shape();
    return makers.range(this._run, this._sheetId, this._model.area);
  }
  getColumnFilterCriteria(...args: Value[]): FilterCriteria | null {
    this._take('Filter.getColumnFilterCriteria', args, 'int');
    this._shape();
    const criteria = this._model.criteria[String(args[0])];
    return criteria ? new FilterCriteria(this._run, criteria) : null;
  }
  getColumnSortSpec(...args: Value[]): SortSpec | null {
    this._take('Filter.getColumnSortSpec', args, 'int');
    this._shape();
    const { sorted } = this._model;
    return sorted && sorted.column === args[0] ? new SortSpec(this._run, sorted) : null;
  }
  setColumnFilterCriteria(...args: Value[]): this {
    this._take('Filter.setColumnFilterCriteria', args, 'int,FilterCriteria?');
    const criteria = args[1] instanceof FilterCriteria ? args[1]._criteria : undefined;
    return this._set(Number(args[0]), criteria);
  }
  removeColumnFilterCriteria(...args: Value[]): this {
    this._take('Filter.removeColumnFilterCriteria', args, 'int');
    return this._set(Number(args[0]), undefined);
  }
  _set(column: number, criteria: FilterCriteriaModel | undefined): this {
    this._later(() => {
      const model = this._model;
      if (criteria) model.criteria[column] = criteria;
      else delete model.criteria[column];
      this._book.touch();
    }, true);
    return this;
  }

  /** Sorts the rows under the headings of the filter. */
  sort(...args: Value[]): this {
    this._take('Filter.sort', args, 'int,boolean');
    const [column, ascending] = args as [number, boolean];
    const sheet = this._tab;
    const below = (): { row: number; column: number; rows: number; columns: number } => {
      const area = resolve(this._model.area, sheet.maxRows, sheet.maxColumns);
      return { ...area, row: area.row + 1, rows: area.rows - 1 };
    };
    this._guarded(
      () => this._mustEdit(sheet, below()),
      () => {
        sortRows(sheet, below(), [{ column, ascending }]);
        this._model.sorted = { column, ascending };
      },
      true,
    );
    return this;
  }

  remove(): void {
    this._later(() => {
      this._tab.filter = undefined;
      this._book.touch();
    }, true);
  }
}
