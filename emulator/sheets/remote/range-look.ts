/** A range's look: number formats, colours, fonts, alignment, wrapping, borders. */
import { EnumValue, type Value } from '../../host/remote';
import type { Area } from '../area';
import { change, restyle, type Cell, type Style } from '../cell';
import { backgroundOf, colorText } from '../colors';
import { isGeneral } from '../display';
import type { Run } from '../../host/run';
import { reworded } from '../reworded';
import { SheetsRemote } from './base';
import { RangeContent } from './range-content';

type Key = keyof Style;
/** How a script's argument becomes a style member: undefined = Google's default. */
type Reading = (value: Value) => Style[Key];

const text: Reading = (value) =>
  value === null || value === undefined || value === '' ? undefined : String(value);
const color: Reading = (value) =>
  value === null || value === undefined || value === '' ? undefined : colorText(String(value));
const numberFormat: Reading = (value) => (isGeneral(String(value)) ? undefined : String(value));
const across: Reading = (value) =>
  value === null || value === undefined ? undefined : value === 'normal' ? 'general-left' : String(value);
const wrap: Reading = (value) =>
  value === true || String(value) === 'WRAP'
    ? 'WRAP'
    : value === false || String(value) === 'OVERFLOW'
      ? 'OVERFLOW'
      : String(value);
const size: Reading = (value) => (typeof value === 'number' ? Math.trunc(value) : undefined);

/** A border as it is kept: "SOLID #000000". */
export class Border extends SheetsRemote {
  constructor(
    run: Run,
    readonly _kept: string,
  ) {
    super(run);
  }
  getBorderStyle(): Value {
    return new EnumValue('BorderStyle', this._kept.split(' ')[0]!);
  }
}
type Side = 'top' | 'bottom' | 'left' | 'right';
/** The four borders of a cell; null for a side without one. */
export class Borders extends SheetsRemote {
  constructor(
    run: Run,
    readonly _sides: Partial<Record<Side, string | undefined>>,
  ) {
    super(run);
  }
  _at(side: Side): Border | null {
    const kept = this._sides[side];
    return kept ? new Border(this._run, kept) : null;
  }
  getTop(): Border | null {
    return this._at('top');
  }
  getBottom(): Border | null {
    return this._at('bottom');
  }
  getLeft(): Border | null {
    return this._at('left');
  }
  getRight(): Border | null {
    return this._at('right');
  }
}

export abstract class RangeLook extends RangeContent {
  /** One setting for every cell. */
  _dress(method: string, args: readonly Value[], type: string, key: Key, read: Reading = text): this {
    this._take(`Range.${method}`, args, type);
    const value = read(args[0]);
    return this._restyle(this._area, { [key]: value });
  }

  _restyle(area: Area, look: Style): this {
    const made = new Map<Cell | undefined, Cell | undefined>();
    return this._change(area, (cell) => {
      if (!made.has(cell)) made.set(cell, change(cell, { style: restyle(cell?.style, look) }));
      return made.get(cell);
    });
  }

  /** A block of settings, one for each cell. */
  _dressEach(method: string, args: readonly Value[], type: string, key: Key, read: Reading = text): this {
    this._take(`Range.${method}`, args, `${type}[][]`);
    const block = args[0] as Value[][];
    this._shape();
    this._mustFit(block);
    const { row, column } = this._area;
    return this._change(this._area, (cell, r, c) =>
      change(cell, { style: restyle(cell?.style, { [key]: read(block[r - row]?.[c - column]) }) }),
    );
  }

  _looks<T>(area: Area, of: (style: Style, cell: Cell) => T): T[][] {
    this._read();
    return this._grid(area, (cell) => of(cell.style ?? {}, cell));
  }
  _look<T>(of: (style: Style, cell: Cell) => T): T {
    return this._looks(this._corner, of)[0]?.[0] as T;
  }

  setNumberFormat(...args: Value[]): this {
    return this._dress('setNumberFormat', args, 'string', 'numberFormat', numberFormat);
  }
  setNumberFormats(...args: Value[]): this {
    return this._dressEach('setNumberFormats', args, 'string', 'numberFormat', numberFormat);
  }
  getNumberFormat(): string {
    return reworded(this._run.world).format(this._look(formatOf));
  }
  getNumberFormats(): string[][] {
    const words = reworded(this._run.world);
    return this._looks(this._area, formatOf).map((line) => line.map(words.format));
  }

  setBackground(...args: Value[]): this {
    return this._dress('setBackground', args, 'string?', 'background', color);
  }
  setBackgrounds(...args: Value[]): this {
    return this._dressEach('setBackgrounds', args, 'string?', 'background', color);
  }
  setBackgroundRGB(...args: Value[]): this {
    this._take('Range.setBackgroundRGB', args, 'int,int,int');
    return this._restyle(this._area, {
      background: `#${args.map((part) => Math.trunc(Number(part)).toString(16).padStart(2, '0')).join('')}`,
    });
  }
  getBackground(): string {
    return this._look(backgroundOf);
  }
  getBackgrounds(): string[][] {
    return this._looks(this._area, backgroundOf);
  }

  setFontColor(...args: Value[]): this {
    return this._dress('setFontColor', args, 'string?', 'fontColor', color);
  }
  setFontColors(...args: Value[]): this {
    return this._dressEach('setFontColors', args, 'string?', 'fontColor', color);
  }
  getFontColor(): string {
    return this._look((style) => style.fontColor ?? '#000000');
  }
  getFontColors(): string[][] {
    return this._looks(this._area, (style) => style.fontColor ?? '#000000');
  }

  setFontWeight(...args: Value[]): this {
    return this._dress('setFontWeight', args, 'string?', 'fontWeight');
  }
  setFontWeights(...args: Value[]): this {
    return this._dressEach('setFontWeights', args, 'string?', 'fontWeight');
  }
  getFontWeight(): string {
    return this._look((style) => style.fontWeight ?? 'normal');
  }
  getFontWeights(): string[][] {
    return this._looks(this._area, (style) => style.fontWeight ?? 'normal');
  }

  setFontStyle(...args: Value[]): this {
    return this._dress('setFontStyle', args, 'string?', 'fontStyle');
  }
  setFontStyles(...args: Value[]): this {
    return this._dressEach('setFontStyles', args, 'string?', 'fontStyle');
  }
  getFontStyle(): string {
    return this._look((style) => style.fontStyle ?? 'normal');
  }
  getFontStyles(): string[][] {
    return this._looks(this._area, (style) => style.fontStyle ?? 'normal');
  }

  setFontLine(...args: Value[]): this {
    return this._dress('setFontLine', args, 'string?', 'fontLine');
  }
  setFontLines(...args: Value[]): this {
    return this._dressEach('setFontLines', args, 'string?', 'fontLine');
  }
  getFontLine(): string {
    return this._look((style) => style.fontLine ?? 'none');
  }
  getFontLines(): string[][] {
    return this._looks(this._area, (style) => style.fontLine ?? 'none');
  }

  setFontSize(...args: Value[]): this {
    return this._dress('setFontSize', args, 'int', 'fontSize', size);
  }
  setFontSizes(...args: Value[]): this {
    return this._dressEach('setFontSizes', args, 'int', 'fontSize', size);
  }
  getFontSize(): number {
    return this._look((style) => style.fontSize ?? 10);
  }
  getFontSizes(): number[][] {
    return this._looks(this._area, (style) => style.fontSize ?? 10);
  }

  setFontFamily(...args: Value[]): this {
    return this._dress('setFontFamily', args, 'string?', 'fontFamily');
  }
  setFontFamilies(...args: Value[]): this {
    return this._dressEach('setFontFamilies', args, 'string?', 'fontFamily');
  }
  getFontFamily(): string {
    return this._look((style) => style.fontFamily ?? 'Arial');
  }
  getFontFamilies(): string[][] {
    return this._looks(this._area, (style) => style.fontFamily ?? 'Arial');
  }

  setHorizontalAlignment(...args: Value[]): this {
    return this._dress('setHorizontalAlignment', args, 'string?', 'horizontalAlignment', across);
  }
  setHorizontalAlignments(...args: Value[]): this {
    return this._dressEach('setHorizontalAlignments', args, 'string?', 'horizontalAlignment', across);
  }
  getHorizontalAlignment(): string {
    return this._look((style) => style.horizontalAlignment ?? 'general');
  }
  getHorizontalAlignments(): string[][] {
    return this._looks(this._area, (style) => style.horizontalAlignment ?? 'general');
  }

  setVerticalAlignment(...args: Value[]): this {
    return this._dress('setVerticalAlignment', args, 'string?', 'verticalAlignment');
  }
  setVerticalAlignments(...args: Value[]): this {
    return this._dressEach('setVerticalAlignments', args, 'string?', 'verticalAlignment');
  }
  getVerticalAlignment(): string {
    return this._look((style) => style.verticalAlignment ?? 'bottom');
  }
  getVerticalAlignments(): string[][] {
    return this._looks(this._area, (style) => style.verticalAlignment ?? 'bottom');
  }

  setWrap(...args: Value[]): this {
    return this._dress('setWrap', args, 'boolean', 'wrap', wrap);
  }
  setWraps(...args: Value[]): this {
    return this._dressEach('setWraps', args, 'boolean', 'wrap', wrap);
  }
  getWrap(): boolean {
    return this._look(wrapped);
  }
  getWraps(): boolean[][] {
    return this._looks(this._area, wrapped);
  }
  setWrapStrategy(...args: Value[]): this {
    return this._dress('setWrapStrategy', args, 'enum:WrapStrategy', 'wrap', wrap);
  }
  setWrapStrategies(...args: Value[]): this {
    return this._dressEach('setWrapStrategies', args, 'enum:WrapStrategy', 'wrap', wrap);
  }
  getWrapStrategy(): Value {
    return this._look(strategy);
  }
  getWrapStrategies(): Value[][] {
    return this._looks(this._area, strategy);
  }

  setTextRotation(...args: Value[]): this {
    return this._dress('setTextRotation', args, 'int', 'textRotation', size);
  }
  setVerticalText(...args: Value[]): this {
    return this._dress('setVerticalText', args, 'boolean', 'verticalText', (value) =>
      value === true ? true : undefined,
    );
  }
  setTextDirection(...args: Value[]): this {
    return this._dress('setTextDirection', args, 'enum:TextDirection?', 'textDirection');
  }
  getTextDirection(): Value {
    return this._look((style) =>
      style.textDirection ? new EnumValue('TextDirection', style.textDirection) : null,
    );
  }

  /**
   * Borders are remembered by side; inner ones (vertical, horizontal) belong to the cells that share them.
   */
  setBorder(...args: Value[]): this {
    const sides = 'boolean?,boolean?,boolean?,boolean?,boolean?,boolean?';
    this._take('Range.setBorder', args, sides, `${sides},string?,enum:BorderStyle?`);
    const [top, left, bottom, right, vertical, horizontal] = args as (boolean | null)[];
    const kind = `${args[7] === null || args[7] === undefined ? 'SOLID' : String(args[7])} ${args[6] ? colorText(String(args[6])) : '#000000'}`;
    const area = this._area;
    const side = (wish: boolean | null | undefined, key: Key): Style =>
      wish === null || wish === undefined ? {} : { [key]: wish ? kind : undefined };
    return this._change(area, (cell, r, c) =>
      change(cell, {
        style: restyle(cell?.style, {
          ...side(r === area.row ? top : horizontal, 'borderTop'),
          ...side(r === area.row + area.rows - 1 ? bottom : horizontal, 'borderBottom'),
          ...side(c === area.column ? left : vertical, 'borderLeft'),
          ...side(c === area.column + area.columns - 1 ? right : vertical, 'borderRight'),
        }),
      }),
    );
  }

  /** Of the first cell, as other looks are; null where it has none. */
  getBorder(): Borders | null {
    const style = this._look(({ borderTop, borderBottom, borderLeft, borderRight }) => ({
      top: borderTop,
      bottom: borderBottom,
      left: borderLeft,
      right: borderRight,
    }));
    return Object.values(style).some(Boolean) ? new Borders(this._run, style) : null;
  }

  clearFormat(): this {
    return this._change(this._area, (cell) => change(cell, { style: undefined }));
  }
}

/** Google's name of the automatic format. */
const formatOf = (style: Style): string => style.numberFormat ?? '0.###############';
/** A cell nobody touched answers true, as on Google (issue 427134600), though its strategy is OVERFLOW. */
const wrapped = (style: Style): boolean => (style.wrap === undefined ? true : style.wrap === 'WRAP');
const strategy = (style: Style): EnumValue => new EnumValue('WrapStrategy', style.wrap ?? 'OVERFLOW');
