/** Conditional format rules as scripts build and read them. */
import { EnumValue, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { colorText } from '../colors';
import { reworded } from '../reworded';
import type { Condition, ConditionalModel } from '../sheet-model';
import { SheetsRemote } from './base';
import { conditionOf, valuesOf } from './conditions';
import { makers, type RangeBase } from './range-base';

type Draft = ConditionalModel & { sheetId?: number };

abstract class RuleReader extends SheetsRemote {
  abstract get _rule(): Draft;
  getRanges(): Value[] {
    const words = reworded(this._run.world);
    const tab = this._book.sheet(this._rule.sheetId ?? 0);
    return words
      .list(this._rule.ranges)
      .map((area) => makers.range(this._run, this._rule.sheetId ?? 0, tab ? words.area(area, tab) : area));
  }
  getBooleanCondition(): BooleanCondition | null {
    return this._rule.condition ? new BooleanCondition(this._run, this._rule, this._rule.condition) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._run, this._rule);
  }
}

export class ConditionalFormatRule extends RuleReader {
  constructor(
    run: Run,
    readonly _rule: Draft,
  ) {
    super(run);
  }
}

/** When a boolean rule applies, and the look it gives. */
export class BooleanCondition extends SheetsRemote {
  constructor(
    run: Run,
    readonly _rule: ConditionalModel,
    readonly _condition: Condition,
  ) {
    super(run);
  }
  getCriteriaType(): Value {
    return new EnumValue('BooleanCriteria', this._condition.criteria);
  }
  getCriteriaValues(): Value[] {
    const values = valuesOf(this._condition, this._book.timeZone);
    return this._condition.criteria === 'CUSTOM_FORMULA'
      ? values.map((value) => reworded(this._run.world).formula(String(value)))
      : values;
  }
  getBackground(): string | null {
    return this._rule.background ?? null;
  }
  getFontColor(): string | null {
    return this._rule.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this._rule.bold ?? null;
  }
  getItalic(): boolean | null {
    return this._rule.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this._rule.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this._rule.underline ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends RuleReader {
  _rule: Draft;
  constructor(run: Run, rule?: Draft) {
    super(run);
    this._rule = rule ? { ...rule } : { ranges: [] };
  }

  build(): ConditionalFormatRule {
    if (this._rule.ranges.length === 0) throw this._invalid('ranges');
    return new ConditionalFormatRule(this._run, { ...this._rule });
  }

  setRanges(...args: Value[]): this {
    this._take('ConditionalFormatRuleBuilder.setRanges', args, 'Range[]');
    const ranges = args[0] as unknown as RangeBase[];
    const first = ranges[0]?._sheetId;
    if (ranges.some((range) => range._sheetId !== first)) throw this._error('formatRuleOtherSheet');
    this._rule = {
      ...this._rule,
      ranges: ranges.map((range) => range._place),
      ...(first !== undefined && { sheetId: first }),
    };
    return this;
  }

  _look(
    method: string,
    args: readonly Value[],
    type: string,
    look: (value: Value) => Partial<ConditionalModel>,
  ): this {
    this._take(`ConditionalFormatRuleBuilder.${method}`, args, type);
    this._rule = { ...this._rule, ...look(args[0]) };
    return this;
  }
  setBackground(...args: Value[]): this {
    return this._look('setBackground', args, 'string?', (value) => ({
      background: value ? colorText(String(value)) : undefined,
    }));
  }
  setFontColor(...args: Value[]): this {
    return this._look('setFontColor', args, 'string?', (value) => ({
      fontColor: value ? colorText(String(value)) : undefined,
    }));
  }
  setBold(...args: Value[]): this {
    return this._look('setBold', args, 'boolean?', (value) => ({ bold: flag(value) }));
  }
  setItalic(...args: Value[]): this {
    return this._look('setItalic', args, 'boolean?', (value) => ({ italic: flag(value) }));
  }
  setStrikethrough(...args: Value[]): this {
    return this._look('setStrikethrough', args, 'boolean?', (value) => ({ strikethrough: flag(value) }));
  }
  setUnderline(...args: Value[]): this {
    return this._look('setUnderline', args, 'boolean?', (value) => ({ underline: flag(value) }));
  }

  _when(method: string, args: readonly Value[], type: string, criteria: string): this {
    this._take(`ConditionalFormatRuleBuilder.${method}`, args, type);
    this._rule = { ...this._rule, condition: conditionOf(criteria, args, this._book.timeZone) };
    return this;
  }
  withCriteria(...args: Value[]): this {
    this._take('ConditionalFormatRuleBuilder.withCriteria', args, 'enum:BooleanCriteria,any[]');
    return this._when(
      'withCriteria',
      args[1] as Value[],
      (args[1] as Value[]).map(() => 'any').join(','),
      String(args[0]),
    );
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
  whenTextContains(...args: Value[]): this {
    return this._when('whenTextContains', args, 'string', 'TEXT_CONTAINS');
  }
  whenTextDoesNotContain(...args: Value[]): this {
    return this._when('whenTextDoesNotContain', args, 'string', 'TEXT_DOES_NOT_CONTAIN');
  }
  whenTextEqualTo(...args: Value[]): this {
    return this._when('whenTextEqualTo', args, 'string', 'TEXT_EQUAL_TO');
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
  _whenDate(method: string, args: readonly Value[], criteria: string): this {
    return this._when(method, args, args[0] instanceof EnumValue ? 'enum:RelativeDate' : 'date', criteria);
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

const flag = (value: Value): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
