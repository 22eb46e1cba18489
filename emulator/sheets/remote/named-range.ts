/** A named range: an anchor that follows inserted rows and columns. */
import type { Value } from '../../host/remote';
import type { Run } from '../../host/run';
import type { NamedRangeModel } from '../sheet-model';
import { SheetsRemote } from './base';
import { Range } from './range';

export class NamedRange extends SheetsRemote {
  constructor(
    run: Run,
    public _name: string,
  ) {
    super(run);
  }
  get _model(): NamedRangeModel {
    this._shape();
    const found = this._book.named.find((item) => item.name === this._name);
    if (!found) throw this._error('rangeNotFound');
    return found;
  }
  getName(): string {
    return this._model.name;
  }
  getRange(): Range {
    const { sheetId, area } = this._model;
    return new Range(this._run, sheetId, area);
  }
  setName(...args: Value[]): this {
    this._take('NamedRange.setName', args, 'string');
    this._model.name = this._name = String(args[0]);
    this._book.touch();
    return this;
  }
  setRange(...args: Value[]): this {
    this._take('NamedRange.setRange', args, 'Range');
    const range = args[0] as unknown as Range;
    Object.assign(this._model, { sheetId: range._sheetId, area: range._place });
    this._book.touch();
    return this;
  }
  remove(): void {
    const model = this._model;
    this._book.named = this._book.named.filter((item) => item !== model);
    this._book.touch();
  }
}
