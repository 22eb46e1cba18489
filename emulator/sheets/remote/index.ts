/** The table of spreadsheet classes, and the links between classes that make each other. */
import type { ClassTable } from '../../host/remote';
import { SpreadsheetApp } from './app';
import {
  ChartOptions,
  Charts,
  ContainerInfo,
  EmbeddedBarChartBuilder,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
} from './chart';
import { BooleanCondition, ConditionalFormatRule, ConditionalFormatRuleBuilder } from './conditional';
import { DataValidation, DataValidationBuilder } from './data-validation';
import { Filter, FilterCriteria, FilterCriteriaBuilder } from './filter';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range, RangeList, WholeTab } from './range';
import { makers } from './range-base';
import { RichTextValue, RichTextValueBuilder, TextStyle, TextStyleBuilder } from './rich-text';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

makers.spreadsheet = (run) => new Spreadsheet(run);
makers.sheet = (run, id) => new Sheet(run, id);
makers.range = (run, sheetId, area, event) => new Range(run, sheetId, area, event);
makers.wholeTab = (run, sheetId) => {
  const sheet = new Sheet(run, sheetId)._tab;
  return new WholeTab(run, sheet);
};

/** Google's class name → its model. A member that a class lacks here is not modelled. */
export const sheetClasses: ClassTable = {
  SpreadsheetApp,
  Spreadsheet,
  Sheet,
  Range,
  RangeList,
  Protection,
  DataValidation,
  DataValidationBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  BooleanCondition,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  NamedRange,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  RichTextValue,
  RichTextValueBuilder,
  TextStyle,
  TextStyleBuilder,
  ContainerInfo,
  ChartOptions,
  Charts,
};
