/** A range's content: values, what they look like as text, formulas, notes. */
import type { Value } from '../../host/remote';
import { toA1, type Area } from '../area';
import { valueAt } from '../calculate';
import { change, EMPTY, hasContent, type Cell } from '../cell';
import { emptied, readOut, typedOf, written } from '../content';
import { decimalComma, displayCell } from '../display';
import { translate } from '../formula/references';
import { typedFormula, typeInto } from '../typing';
import { reworded } from '../reworded';
import { refusal } from '../validation';
import { RangeBase } from './range-base';

export abstract class RangeContent extends RangeBase {
  /** Each cell of the area through `of`, as rows. */
  _grid<T>(area: Area, of: (cell: Cell, row: number, column: number) => T): T[][] {
    const { rows } = this._tab;
    const grid: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = rows[row - 1];
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++)
        line.push(of(cells?.[column - 1] ?? EMPTY, row, column));
      grid.push(line);
    }
    return grid;
  }

  /** A block of arguments must be as large as the range. */
  _mustFit(rows: readonly Value[][]): void {
    const { rows: numRows, columns } = this._area;
    if (rows.length !== numRows) throw this._error('rowsMismatch', rows.length, numRows);
    for (const row of rows)
      if (row.length !== columns) throw this._error('columnsMismatch', row.length, columns);
  }

  /** A write to the cells of the area; it may wait, and may be refused for a protected cell. */
  _change(area: Area, to: (cell: Cell | undefined, row: number, column: number) => Cell | undefined): this {
    this._guarded(
      () => this._mustEdit(this._tab, area),
      () => this._tab.update(area, to),
    );
    return this;
  }

  getValue(): Value {
    return this._values(this._corner)[0]?.[0] ?? '';
  }
  getValues(): Value[][] {
    return this._values(this._area);
  }

  _values(area: Area): Value[][] {
    const { timeZone } = this._read();
    const sheet = this._tab;
    return this._grid(area, (cell, row, column) =>
      readOut(cell.formula === undefined ? cell.value : valueAt(sheet, row, column), cell, timeZone),
    );
  }

  getDisplayValue(): string {
    return this._displayed(this._corner)[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    return this._displayed(this._area);
  }

  _displayed(area: Area): string[][] {
    const { locale } = this._read();
    const sheet = this._tab;
    return this._grid(area, (cell, row, column) =>
      displayCell(cell, cell.formula === undefined ? cell.value : valueAt(sheet, row, column), locale),
    );
  }

  /** The same value into every cell. */
  setValue(...args: Value[]): this {
    this._take('Range.setValue', args, 'any');
    const { rows, columns } = this._area;
    return this._write(
      this._area,
      Array.from({ length: rows }, () => Array<Value>(columns).fill(args[0])),
    );
  }

  setValues(...args: Value[]): this {
    this._take('Range.setValues', args, 'any[][]');
    this._shape();
    const values = args[0] as Value[][];
    this._mustFit(values);
    return this._write(this._area, values);
  }

  /** Reads each value as Google does and writes it, unless a protection or a validation rule refuses one. */
  _write(area: Area, values: readonly (readonly Value[])[]): this {
    const typing = this._typing;
    const sheet = this._tab;
    const at = (row: number, column: number): Value => values[row - area.row]?.[column - area.column];
    for (const row of values)
      for (const value of row)
        if (typeof value === 'string' && value.length > 50_000) throw this._error('tooLong');
    const check = (): void => {
      this._mustEdit(sheet, area);
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = sheet.cell(row, column);
          if (
            cell.validation &&
            refusal(sheet, cell, row, column, typedOf(at(row, column), cell.style?.numberFormat, typing))
          )
            throw this._error('validation', toA1({ row, column, rows: 1, columns: 1 }));
        }
    };
    if (!this._run.world.unsure.protectionErrorsAtFlush && this._looksElsewhere(area)) this._read();
    this._guarded(check, () =>
      sheet.update(area, (cell, row, column) => written(cell, at(row, column), typing)),
    );
    return this;
  }

  /** Does a rule in the area depend on other cells, so that what waits must be written before it judges? */
  _looksElsewhere(area: Area): boolean {
    const sheet = this._tab;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const { validation } = sheet.cell(row, column);
        if (
          validation?.allowInvalid === false &&
          (validation.criteria === 'VALUE_IN_RANGE' || validation.criteria === 'CUSTOM_FORMULA')
        )
          return true;
      }
    return false;
  }

  getFormula(): string {
    return this._formulas(this._corner)[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return this._formulas(this._area);
  }
  _formulas(area: Area): string[][] {
    this._read();
    const words = reworded(this._run.world);
    return this._grid(area, (cell) => words.formula(cell.formula ?? ''));
  }

  /** Over several cells the formula is read from the first and filled into the others, as by dragging. */
  setFormula(...args: Value[]): this {
    this._take('Range.setFormula', args, 'string');
    const formula = String(args[0]);
    const { row, column } = this._area;
    const comma = decimalComma(this._book.locale);
    return this._change(this._area, (cell, r, c) =>
      this._withFormula(cell, formula && translate(formula, comma, r - row, c - column)),
    );
  }

  setFormulas(...args: Value[]): this {
    this._take('Range.setFormulas', args, 'string[][]');
    const formulas = args[0] as string[][];
    this._shape();
    this._mustFit(formulas);
    const { row, column } = this._area;
    return this._change(this._area, (cell, r, c) =>
      this._withFormula(cell, formulas[r - row]?.[c - column] ?? ''),
    );
  }

  /** setFormula takes a formula with or without its "="; an empty one clears the cell. */
  _withFormula(cell: Cell | undefined, formula: string): Cell | undefined {
    return typeInto(
      cell,
      formula === ''
        ? {}
        : typedFormula(formula.startsWith('=') ? formula : `=${formula}`, this._book.locale),
    );
  }

  isBlank(): boolean {
    this._read();
    return !this._grid(this._area, hasContent).flat().includes(true);
  }

  getNote(): string {
    return this._notes(this._corner)[0]?.[0] ?? '';
  }
  getNotes(): string[][] {
    return this._notes(this._area);
  }
  _notes(area: Area): string[][] {
    this._read();
    return this._grid(area, (cell) => cell.note ?? '');
  }

  setNote(...args: Value[]): this {
    this._take('Range.setNote', args, 'string?');
    const note = noteText(args[0], String);
    return this._change(this._area, (cell) => change(cell, { note }));
  }

  setNotes(...args: Value[]): this {
    this._take('Range.setNotes', args, 'string?[][]');
    const notes = args[0] as Value[][];
    this._shape();
    this._mustFit(notes);
    const { row, column } = this._area;
    return this._change(this._area, (cell, r, c) =>
      change(cell, { note: noteText(notes[r - row]?.[c - column], javaText) }),
    );
  }

  clearNote(): this {
    return this._change(this._area, (cell) => change(cell, { note: undefined }));
  }

  clearContent(): this {
    return this._change(this._area, (cell) => (cell ? change(emptied(cell), {}) : cell));
  }
}

const noteText = (value: Value, say: (value: Value) => string): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : say(value);
/** In a block of texts a whole number arrives as a Java double: 5 becomes "5.0". */
const javaText = (value: Value): string =>
  typeof value === 'number' && Number.isInteger(value) ? `${value}.0` : String(value);
