/** A range's rich texts. */
import type { Value } from '../../host/remote';
import { isPlainText } from '../display';
import type { Area } from '../area';
import { cellOf, type Cell } from '../cell';
import { valueAt } from '../calculate';
import { typeInto } from '../typing';
import { RangeRules } from './range-rules';
import { RichTextValue } from './rich-text';

export abstract class RangeText extends RangeRules {
  getRichTextValue(): Value {
    return this._richTexts(this._corner)[0]?.[0] ?? null;
  }
  getRichTextValues(): Value[][] {
    return this._richTexts(this._area);
  }
  /** null for a cell that holds no text. */
  _richTexts(area: Area): (RichTextValue | null)[][] {
    this._read();
    const sheet = this._tab;
    return this._grid(area, (cell, row, column) => {
      const value = valueAt(sheet, row, column) ?? '';
      return typeof value === 'string' ? new RichTextValue(this._run, value, cell.runs ?? []) : null;
    });
  }

  setRichTextValue(...args: Value[]): this {
    this._take('Range.setRichTextValue', args, 'RichTextValue');
    const text = args[0] as unknown as RichTextValue;
    return this._change(this._area, (cell) => this._rich(cell, text));
  }
  setRichTextValues(...args: Value[]): this {
    this._take('Range.setRichTextValues', args, 'RichTextValue[][]');
    const texts = args[0] as unknown as RichTextValue[][];
    this._shape();
    this._mustFit(texts as unknown as Value[][]);
    const { row, column } = this._area;
    return this._change(this._area, (cell, r, c) => this._rich(cell, texts[r - row]?.[c - column]));
  }

  /**
   * Documented as text; whether "=…" in it becomes a formula outside a plain-text cell nobody
   * has established.
   */
  _rich(cell: Cell | undefined, rich: RichTextValue | undefined): Cell | undefined {
    if (!rich || rich._text === '') return typeInto(cell, {});
    const formula =
      this._run.world.unsure.richTextMakesFormulas &&
      rich._text.startsWith('=') &&
      !isPlainText(cell?.style?.numberFormat);
    if (formula) return typeInto(cell, { formula: rich._text });
    return cellOf(
      rich._text,
      undefined,
      cell?.note,
      cell?.style,
      cell?.validation,
      rich._runs.length ? rich._runs : undefined,
    );
  }
}
