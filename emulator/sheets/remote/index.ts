/** The spreadsheet's classes, scopes and costs, and the links between classes that make each other. */
import { SCOPE } from '../../host/scopes';
import type { ServiceModel } from '../../host/service-model';
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
import { Filter, FilterCriteria, FilterCriteriaBuilder, SortSpec } from './filter';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range, RangeList, WholeTab } from './range';
import { makers } from './range-base';
import { Border, Borders } from './range-look';
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
const classes: ServiceModel['classes'] = {
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
  SortSpec,
  Borders,
  Border,
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

const anySheet = [SCOPE.spreadsheets];
const thisSheet = [SCOPE.thisSpreadsheet, SCOPE.spreadsheets];

/** Builders make a description and touch no file; charts' own constants neither. */
const touchesNoFile = (className: string, method: string): boolean =>
  className.endsWith('Builder') ||
  className === 'Charts' ||
  (className === 'SpreadsheetApp' && method.startsWith('new'));

export const spreadsheets: ServiceModel = {
  classes,
  scopes: {
    'SpreadsheetApp.openById': anySheet,
    'SpreadsheetApp.openByUrl': anySheet,
    'SpreadsheetApp.create': anySheet,
    'SpreadsheetApp.getUi': [],
    'SpreadsheetApp.flush': [],
  },
  otherScopes: (className, method) => (touchesNoFile(className, method) ? [] : thisSheet),
  costs: {
    'Spreadsheet.getActiveSheet': 8,
    'SpreadsheetApp.getActiveSheet': 8,
    'SpreadsheetApp.openById': 300,
    'Sheet.getName': 20,
    'Sheet.getSheetName': 150,
    'Sheet.getSheetId': 2,
    'Range.getValues': 50,
    'Range.getValue': 20,
    'Range.getDisplayValues': 50,
    'Range.getFormulas': 50,
    'Sheet.getLastRow': 20,
    'Sheet.getLastColumn': 20,
    'Sheet.getDataRange': 25,
    'Range.sort': 100,
    'Sheet.appendRow': 60,
    'Sheet.deleteRow': 60,
    'Sheet.deleteRows': 80,
    'Sheet.insertRowsAfter': 60,
    'Sheet.insertRowsBefore': 60, // est
    'Range.protect': 80,
    'Sheet.protect': 80,
    'Protection.addEditor': 60,
    'Protection.addEditors': 60,
    'Protection.removeEditor': 60,
    'Protection.removeEditors': 80,
    'Protection.remove': 60, // est
  },
  otherCost: 4,
};
