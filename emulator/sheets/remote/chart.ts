/** Charts as stored objects: enough to place a chart, find it again and redraw it. Nothing is drawn here. */
import { EnumValue, Remote, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import type { ChartModel } from '../sheet-model';
import { SheetsRemote } from './base';
import { makers, type RangeBase } from './range-base';

const EMPTY_CHART: ChartModel = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  numHeaders: 0,
};

export class ContainerInfo extends SheetsRemote {
  constructor(
    run: Run,
    readonly _chart: ChartModel,
  ) {
    super(run);
  }
  getAnchorRow(): number {
    return this._chart.row;
  }
  getAnchorColumn(): number {
    return this._chart.column;
  }
  getOffsetX(): number {
    return this._chart.offsetX;
  }
  getOffsetY(): number {
    return this._chart.offsetY;
  }
}

export class ChartOptions extends SheetsRemote {
  constructor(
    run: Run,
    readonly _chart: ChartModel,
  ) {
    super(run);
  }
  get(...args: Value[]): Value {
    this._take('ChartOptions.get', args, 'string');
    return (this._chart.options[String(args[0])] ?? null) as Value;
  }
}

export class EmbeddedChart extends SheetsRemote {
  constructor(
    run: Run,
    readonly _chart: ChartModel,
  ) {
    super(run);
  }
  getChartId(): number | null {
    return this._chart.id || null;
  }
  getRanges(): Remote[] {
    return this._chart.ranges.map(({ sheetId, area }) => makers.range(this._run, sheetId, area));
  }
  getNumHeaders(): number {
    return this._chart.numHeaders;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._run, this._chart);
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this._run, this._chart);
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this._run, this._chart);
  }
}

export class EmbeddedChartBuilder extends SheetsRemote {
  readonly _chart: ChartModel;
  constructor(run: Run, chart: ChartModel = EMPTY_CHART) {
    super(run);
    this._chart = structuredClone(chart);
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this._run, structuredClone(this._chart));
  }
  getRanges(): Remote[] {
    return this.build().getRanges();
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this._run, this._chart);
  }
  getChartType(): Value {
    return new EnumValue('ChartType', this._chart.type);
  }
  addRange(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.addRange', args, 'Range');
    const range = args[0] as unknown as RangeBase;
    this._chart.ranges.push({ sheetId: range._sheetId, area: range._place });
    return this;
  }
  clearRanges(): this {
    this._chart.ranges = [];
    return this;
  }
  removeRange(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.removeRange', args, 'Range');
    const range = args[0] as unknown as RangeBase;
    this._chart.ranges = this._chart.ranges.filter(
      ({ sheetId, area }) =>
        sheetId !== range._sheetId || JSON.stringify(area) !== JSON.stringify(range._place),
    );
    return this;
  }
  setPosition(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setPosition', args, 'int,int,int,int');
    const [row = 1, column = 1, offsetX = 0, offsetY = 0] = args as number[];
    Object.assign(this._chart, { row, column, offsetX, offsetY });
    return this;
  }
  setOption(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setOption', args, 'string,any');
    this._chart.options[String(args[0])] = args[1];
    return this;
  }
  setNumHeaders(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setNumHeaders', args, 'int');
    this._chart.numHeaders = Number(args[0]);
    return this;
  }
  setTransposeRowsAndColumns(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setTransposeRowsAndColumns', args, 'boolean');
    this._chart.transpose = args[0] === true;
    return this;
  }
  setMergeStrategy(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setMergeStrategy', args, 'enum:ChartMergeStrategy');
    this._chart.mergeStrategy = String(args[0]);
    return this;
  }
  setHiddenDimensionStrategy(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setHiddenDimensionStrategy', args, 'enum:ChartHiddenDimensionStrategy');
    this._chart.hiddenDimension = String(args[0]);
    return this;
  }
  setChartType(...args: Value[]): this {
    this._take('EmbeddedChartBuilder.setChartType', args, 'enum:ChartType');
    this._chart.type = String(args[0]);
    return this;
  }

  _as<T extends EmbeddedChartBuilder>(type: string, Builder: new (run: Run, chart: ChartModel) => T): T {
    return new Builder(this._run, { ...this._chart, type });
  }
  asColumnChart(): EmbeddedColumnChartBuilder {
    return this._as('COLUMN', EmbeddedColumnChartBuilder);
  }
  asBarChart(): EmbeddedBarChartBuilder {
    return this._as('BAR', EmbeddedBarChartBuilder);
  }
  asPieChart(): EmbeddedPieChartBuilder {
    return this._as('PIE', EmbeddedPieChartBuilder);
  }
  asLineChart(): EmbeddedLineChartBuilder {
    return this._as('LINE', EmbeddedLineChartBuilder);
  }
}

abstract class TitledBuilder extends EmbeddedChartBuilder {
  _option(name: string, method: string, args: readonly Value[], type: string): this {
    this._take(`${this.constructor.name}.${method}`, args, type);
    this._chart.options[name] = args[0] instanceof EnumValue ? args[0].name.toLowerCase() : args[0];
    return this;
  }
  setTitle(...args: Value[]): this {
    return this._option('title', 'setTitle', args, 'string');
  }
  setColors(...args: Value[]): this {
    return this._option('colors', 'setColors', args, 'string[]');
  }
  setLegendPosition(...args: Value[]): this {
    return this._option('legend', 'setLegendPosition', args, 'enum:Position');
  }
  setBackgroundColor(...args: Value[]): this {
    return this._option('backgroundColor', 'setBackgroundColor', args, 'string');
  }
}
abstract class AxisBuilder extends TitledBuilder {
  setXAxisTitle(...args: Value[]): this {
    return this._option('hAxis.title', 'setXAxisTitle', args, 'string');
  }
  setYAxisTitle(...args: Value[]): this {
    return this._option('vAxis.title', 'setYAxisTitle', args, 'string');
  }
  setRange(...args: Value[]): this {
    this._take(`${this.constructor.name}.setRange`, args, 'number,number');
    Object.assign(this._chart.options, { 'vAxis.minValue': args[0], 'vAxis.maxValue': args[1] });
    return this;
  }
}
export class EmbeddedColumnChartBuilder extends AxisBuilder {
  setStacked(): this {
    this._chart.options.isStacked = true;
    return this;
  }
}
export class EmbeddedBarChartBuilder extends AxisBuilder {
  setStacked(): this {
    this._chart.options.isStacked = true;
    return this;
  }
}
export class EmbeddedLineChartBuilder extends AxisBuilder {}
export class EmbeddedPieChartBuilder extends TitledBuilder {
  set3D(): this {
    this._chart.options.is3D = true;
    return this;
  }
}

/** The global Charts, here only for its enums (Charts.ChartType.COLUMN). */
export class Charts extends Remote {}
