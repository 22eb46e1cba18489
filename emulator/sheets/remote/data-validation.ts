/** Data validation rules as scripts build and read them. */
import { EnumValue, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { isDate } from '../arguments';
import type { Area } from '../area';
import type { ValidationRule } from '../cell';
import { toSerial, fromSerial } from '../dates';
import { SheetsRemote } from './base';
import { makers, RangeBase } from './range-base';

/** A range kept inside a rule. */
export interface RuleRange {
  sheetId: number;
  area: Area;
}

abstract class RuleReader extends SheetsRemote {
  abstract get _rule(): ValidationRule;

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }
  /** null for a builder that was told nothing yet. */
  getCriteriaType(): Value {
    return this._rule.criteria === '' ? null : new EnumValue('DataValidationCriteria', this._rule.criteria);
  }
  getHelpText(): string | null {
    return this._rule.helpText ?? null;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._run, this._rule);
  }

  /**
   * The arguments of the require… call: a list comes back with its dropdown flag, a range as a Range, a
   * day as a Date.
   */
  getCriteriaValues(): Value[] {
    const { criteria, values, showDropdown } = this._rule;
    if (criteria === 'VALUE_IN_LIST') return [[...values] as Value[], showDropdown ?? true];
    if (criteria === 'VALUE_IN_RANGE') {
      const { sheetId, area } = values[0] as RuleRange;
      return [makers.range(this._run, sheetId, area), showDropdown ?? true];
    }
    if (criteria.startsWith('DATE_'))
      return values.map((value) => fromSerial(Number(value), this._book.timeZone));
    return [...values] as Value[];
  }
}

export class DataValidation extends RuleReader {
  constructor(
    run: Run,
    readonly _rule: ValidationRule,
  ) {
    super(run);
  }
}

export class DataValidationBuilder extends RuleReader {
  _rule: ValidationRule;
  constructor(run: Run, rule?: ValidationRule) {
    super(run);
    this._rule = rule ?? { criteria: '', values: [], allowInvalid: true };
  }

  _require(criteria: string, values: readonly unknown[], more: Partial<ValidationRule> = {}): this {
    const { allowInvalid, helpText } = this._rule;
    this._rule = { criteria, values, allowInvalid, ...(helpText !== undefined && { helpText }), ...more };
    return this;
  }
  _numbers(method: string, args: readonly Value[], count: number, criteria: string): this {
    this._take(`DataValidationBuilder.${method}`, args, Array(count).fill('number').join(','));
    return this._require(criteria, args);
  }
  _dates(method: string, args: readonly Value[], count: number, criteria: string): this {
    this._take(`DataValidationBuilder.${method}`, args, Array(count).fill('date').join(','));
    return this._require(
      criteria,
      args.map((value) => (isDate(value) ? Math.floor(toSerial(value, this._book.timeZone)) : value)),
    );
  }
  _text(method: string, args: readonly Value[], criteria: string): this {
    this._take(`DataValidationBuilder.${method}`, args, 'string');
    return this._require(criteria, args.map(String));
  }

  build(): DataValidation {
    return new DataValidation(this._run, this._rule);
  }
  setAllowInvalid(...args: Value[]): this {
    this._take('DataValidationBuilder.setAllowInvalid', args, 'boolean');
    this._rule = { ...this._rule, allowInvalid: args[0] as boolean };
    return this;
  }
  setHelpText(...args: Value[]): this {
    this._take('DataValidationBuilder.setHelpText', args, 'string?');
    const { helpText: _, ...rest } = this._rule;
    this._rule = { ...rest, ...(args[0] !== null && args[0] !== undefined && { helpText: String(args[0]) }) };
    return this;
  }

  requireCheckbox(...args: Value[]): this {
    this._take('DataValidationBuilder.requireCheckbox', args, '', 'any', 'any,any');
    return this._require('CHECKBOX', args);
  }
  requireValueInList(...args: Value[]): this {
    this._take('DataValidationBuilder.requireValueInList', args, 'string[]', 'string[],boolean');
    const [values, showDropdown = true] = args;
    return this._require('VALUE_IN_LIST', (values as Value[]).map(String), {
      showDropdown: showDropdown as boolean,
    });
  }
  requireValueInRange(...args: Value[]): this {
    this._take('DataValidationBuilder.requireValueInRange', args, 'Range', 'Range,boolean');
    const range = args[0] as unknown as RangeBase;
    return this._require(
      'VALUE_IN_RANGE',
      [{ sheetId: range._sheetId, area: range._place } satisfies RuleRange],
      { showDropdown: (args[1] ?? true) as boolean },
    );
  }
  /**
   * By criterion and arguments as the require… methods take them; relative days are not to be had here
   * (issue 418495831).
   */
  withCriteria(...args: Value[]): this {
    this._take('DataValidationBuilder.withCriteria', args, 'enum:DataValidationCriteria,any[]');
    const criteria = String(args[0]);
    const values = args[1] as Value[];
    if (criteria.endsWith('_RELATIVE')) throw this._invalid(criteria);
    if (criteria === 'VALUE_IN_LIST') return this.requireValueInList(...values);
    if (criteria === 'VALUE_IN_RANGE') return this.requireValueInRange(...values);
    return criteria.startsWith('DATE_')
      ? this._dates('withCriteria', values, values.length, criteria)
      : this._require(criteria, values);
  }
  requireFormulaSatisfied(...args: Value[]): this {
    return this._text('requireFormulaSatisfied', args, 'CUSTOM_FORMULA');
  }

  requireNumberBetween(...args: Value[]): this {
    return this._numbers('requireNumberBetween', args, 2, 'NUMBER_BETWEEN');
  }
  requireNumberNotBetween(...args: Value[]): this {
    return this._numbers('requireNumberNotBetween', args, 2, 'NUMBER_NOT_BETWEEN');
  }
  requireNumberEqualTo(...args: Value[]): this {
    return this._numbers('requireNumberEqualTo', args, 1, 'NUMBER_EQUAL_TO');
  }
  requireNumberNotEqualTo(...args: Value[]): this {
    return this._numbers('requireNumberNotEqualTo', args, 1, 'NUMBER_NOT_EQUAL_TO');
  }
  requireNumberGreaterThan(...args: Value[]): this {
    return this._numbers('requireNumberGreaterThan', args, 1, 'NUMBER_GREATER_THAN');
  }
  requireNumberGreaterThanOrEqualTo(...args: Value[]): this {
    return this._numbers('requireNumberGreaterThanOrEqualTo', args, 1, 'NUMBER_GREATER_THAN_OR_EQUAL_TO');
  }
  requireNumberLessThan(...args: Value[]): this {
    return this._numbers('requireNumberLessThan', args, 1, 'NUMBER_LESS_THAN');
  }
  requireNumberLessThanOrEqualTo(...args: Value[]): this {
    return this._numbers('requireNumberLessThanOrEqualTo', args, 1, 'NUMBER_LESS_THAN_OR_EQUAL_TO');
  }

  requireDate(...args: Value[]): this {
    return this._dates('requireDate', args, 0, 'DATE_IS_VALID_DATE');
  }
  requireDateAfter(...args: Value[]): this {
    return this._dates('requireDateAfter', args, 1, 'DATE_AFTER');
  }
  requireDateBefore(...args: Value[]): this {
    return this._dates('requireDateBefore', args, 1, 'DATE_BEFORE');
  }
  requireDateEqualTo(...args: Value[]): this {
    return this._dates('requireDateEqualTo', args, 1, 'DATE_EQUAL_TO');
  }
  requireDateOnOrAfter(...args: Value[]): this {
    return this._dates('requireDateOnOrAfter', args, 1, 'DATE_ON_OR_AFTER');
  }
  requireDateOnOrBefore(...args: Value[]): this {
    return this._dates('requireDateOnOrBefore', args, 1, 'DATE_ON_OR_BEFORE');
  }
  requireDateBetween(...args: Value[]): this {
    return this._dates('requireDateBetween', args, 2, 'DATE_BETWEEN');
  }
  requireDateNotBetween(...args: Value[]): this {
    return this._dates('requireDateNotBetween', args, 2, 'DATE_NOT_BETWEEN');
  }

  requireTextContains(...args: Value[]): this {
    return this._text('requireTextContains', args, 'TEXT_CONTAINS');
  }
  requireTextDoesNotContain(...args: Value[]): this {
    return this._text('requireTextDoesNotContain', args, 'TEXT_DOES_NOT_CONTAIN');
  }
  requireTextEqualTo(...args: Value[]): this {
    return this._text('requireTextEqualTo', args, 'TEXT_EQUAL_TO');
  }
  requireTextIsEmail(...args: Value[]): this {
    this._take('DataValidationBuilder.requireTextIsEmail', args, '');
    return this._require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(...args: Value[]): this {
    this._take('DataValidationBuilder.requireTextIsUrl', args, '');
    return this._require('TEXT_IS_VALID_URL', []);
  }
}
