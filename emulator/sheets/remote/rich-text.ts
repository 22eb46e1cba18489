/** Text with links and looks of its own. Reference: RichTextValue, RichTextValueBuilder, TextStyle. */
import type { Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { restyle, type Style, type TextRun } from '../cell';
import { colorText } from '../colors';
import { SheetsRemote } from './base';

export class TextStyle extends SheetsRemote {
  constructor(
    run: Run,
    public _style: Style = {},
  ) {
    super(run);
  }
  isBold(): boolean {
    return this._style.fontWeight === 'bold';
  }
  isItalic(): boolean {
    return this._style.fontStyle === 'italic';
  }
  isUnderline(): boolean {
    return this._style.fontLine?.includes('underline') ?? false;
  }
  isStrikethrough(): boolean {
    return this._style.fontLine?.includes('line-through') ?? false;
  }
  getFontSize(): number {
    return this._style.fontSize ?? 10;
  }
  getFontFamily(): string {
    return this._style.fontFamily ?? 'Arial';
  }
  /** null where none was set. */
  getForegroundColor(): string | null {
    return this._style.fontColor ?? null;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._run, this._style);
  }
}

export class TextStyleBuilder extends SheetsRemote {
  constructor(
    run: Run,
    public _style: Style = {},
  ) {
    super(run);
  }
  _with(method: string, args: readonly Value[], type: string, look: (value: Value) => Style): this {
    this._take(`TextStyleBuilder.${method}`, args, type);
    this._style = restyle(this._style, look(args[0])) ?? {};
    return this;
  }
  _line(name: string, on: boolean): Style {
    const lines = (this._style.fontLine ?? '')
      .split(' ')
      .filter((line) => line !== '' && line !== 'none' && line !== name);
    const all = on ? [...lines, name] : lines;
    return { fontLine: all.length ? all.sort().reverse().join(' ') : undefined };
  }
  setBold(...args: Value[]): this {
    return this._with('setBold', args, 'boolean', (on) => ({ fontWeight: on ? 'bold' : undefined }));
  }
  setItalic(...args: Value[]): this {
    return this._with('setItalic', args, 'boolean', (on) => ({ fontStyle: on ? 'italic' : undefined }));
  }
  setUnderline(...args: Value[]): this {
    return this._with('setUnderline', args, 'boolean', (on) => this._line('underline', on === true));
  }
  setStrikethrough(...args: Value[]): this {
    return this._with('setStrikethrough', args, 'boolean', (on) => this._line('line-through', on === true));
  }
  setFontSize(...args: Value[]): this {
    return this._with('setFontSize', args, 'int', (size) => ({ fontSize: Number(size) }));
  }
  setFontFamily(...args: Value[]): this {
    return this._with('setFontFamily', args, 'string', (family) => ({ fontFamily: String(family) }));
  }
  setForegroundColor(...args: Value[]): this {
    return this._with('setForegroundColor', args, 'string', (color) => ({
      fontColor: colorText(String(color)),
    }));
  }
  build(): TextStyle {
    return new TextStyle(this._run, this._style);
  }
}

export class RichTextValue extends SheetsRemote {
  constructor(
    run: Run,
    readonly _text: string,
    readonly _runs: readonly TextRun[],
    readonly _start = 0,
  ) {
    super(run);
  }
  getText(): string {
    return this._text;
  }
  getStartIndex(): number {
    return this._start;
  }
  getEndIndex(): number {
    return this._start + this._text.length;
  }
  /** The one link of the whole (or of the part asked for); null where there is none, or more than one. */
  getLinkUrl(...args: Value[]): string | null {
    this._take('RichTextValue.getLinkUrl', args, '', 'int,int');
    const [start, end] = args.length ? (args as [number, number]) : [0, this._text.length];
    const links = new Set(this._stretches(start, end).map((part) => part.link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }
  getTextStyle(...args: Value[]): TextStyle {
    this._take('RichTextValue.getTextStyle', args, '', 'int,int');
    return new TextStyle(
      this._run,
      this._stretches(Number(args[0] ?? 0), Number(args[1] ?? this._text.length))[0]?.style,
    );
  }
  getRuns(): RichTextValue[] {
    return this._stretches(0, this._text.length).map(
      ({ start, end, link, style }) =>
        new RichTextValue(
          this._run,
          this._text.slice(start, end),
          [{ start: 0, end: end - start, ...(link !== undefined && { link }), ...(style && { style }) }],
          start,
        ),
    );
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._run, this._text, this._runs);
  }

  /** The stretches between, plain ones too. */
  _stretches(from: number, to: number): TextRun[] {
    const cuts = [...new Set([from, to, ...this._runs.flatMap((run) => [run.start, run.end])])]
      .filter((at) => at >= from && at <= to)
      .sort((a, b) => a - b);
    return cuts.slice(1).map((end, at) => {
      const start = cuts[at] ?? from;
      const { link, style } = this._runs
        .filter((run) => run.start <= start && run.end >= end)
        .reduce<{ link?: string; style?: Style }>(
          (all, run) => ({
            ...all,
            ...(run.link !== undefined && { link: run.link }),
            ...(run.style && { style: { ...all.style, ...run.style } }),
          }),
          {},
        );
      return { start, end, ...(link !== undefined && { link }), ...(style && { style }) };
    });
  }
}

export class RichTextValueBuilder extends SheetsRemote {
  constructor(
    run: Run,
    public _text = '',
    public _runs: readonly TextRun[] = [],
  ) {
    super(run);
  }
  setText(...args: Value[]): this {
    this._take('RichTextValueBuilder.setText', args, 'string?');
    this._text = args[0] === null || args[0] === undefined ? '' : String(args[0]);
    this._runs = [];
    return this;
  }
  /** setLinkUrl(url) or setLinkUrl(start, end, url); null takes a link away. */
  setLinkUrl(...args: Value[]): this {
    this._take('RichTextValueBuilder.setLinkUrl', args, 'string?', 'int,int,string?');
    const url = args[args.length - 1];
    const part = this._part(args);
    if (typeof url === 'string') this._runs = [...this._runs, { ...part, link: url }];
    else
      this._runs = this._runs.filter(
        (run) => run.link === undefined || run.start >= part.end || run.end <= part.start,
      );
    return this;
  }
  setTextStyle(...args: Value[]): this {
    this._take('RichTextValueBuilder.setTextStyle', args, 'TextStyle?', 'int,int,TextStyle?');
    const style = args[args.length - 1];
    if (style instanceof TextStyle)
      this._runs = [...this._runs, { ...this._part(args), style: style._style }];
    return this;
  }
  _part(args: readonly Value[]): { start: number; end: number } {
    const [start, end] = args.length === 3 ? (args as [number, number, Value]) : [0, this._text.length];
    if (start < 0 || end > this._text.length || start > end) throw this._invalid(`${start}, ${end}`);
    return { start, end };
  }
  build(): RichTextValue {
    return new RichTextValue(this._run, this._text, this._runs);
  }
}
