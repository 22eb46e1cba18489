/** Spreadsheet: the file. Reference: Spreadsheet. */
import type { Value } from '../../host/remote';
import { User } from '../../services/user';
import { isTimeZone } from '../dates';
import { isLocale } from '../locales';
import { mayDeleteTab, mayEditFile } from '../permissions';
import type { SheetModel } from '../sheet-model';
import { addTab, copyTab, dropTab } from '../tabs';
import { SheetsRemote } from './base';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range, RangeList, rangeOf } from './range';
import { Sheet } from './sheet';

export class Spreadsheet extends SheetsRemote {
  /** The tab in front of the person, or the first one that is not hidden. */
  get _active(): SheetModel {
    this._shape();
    const { sheets } = this._book;
    const selected = this._cursor;
    const found =
      (selected && this._book.sheet(selected.sheetId)) ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
    if (!found) throw this._error('sheetNotFound', 0);
    return found;
  }
  _sheet(model: SheetModel): Sheet {
    return new Sheet(this._run, model.id);
  }
  _mustEditFile(): void {
    if (!mayEditFile(this._actor)) throw this._error('noEdit');
  }

  getId(): string {
    return this._book.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._book.id}/edit`;
  }
  getName(): string {
    return this._book.title;
  }
  rename(...args: Value[]): void {
    this._take('Spreadsheet.rename', args, 'string');
    this._mustEditFile();
    this._book.title = String(args[0]);
    this._book.touch();
  }
  getOwner(): User | null {
    return new User(this._run, this._run.world.owner);
  }
  getEditors(): User[] {
    const { owner, editors } = this._run.world;
    return [owner, ...editors.filter((email) => email !== owner)].map((email) => new User(this._run, email));
  }
  getViewers(): User[] {
    return this._run.world.viewers.map((email) => new User(this._run, email));
  }

  getSpreadsheetLocale(): string {
    return this._book.locale;
  }
  setSpreadsheetLocale(...args: Value[]): void {
    this._take('Spreadsheet.setSpreadsheetLocale', args, 'string');
    const locale = String(args[0]).replace('-', '_');
    if (!isLocale(locale)) throw this._invalid(locale);
    this._mustEditFile();
    this._later(() => {
      this._book.locale = locale;
      this._book.touch();
    }, true);
    this._shape();
  }
  getSpreadsheetTimeZone(): string {
    return this._book.timeZone;
  }
  setSpreadsheetTimeZone(...args: Value[]): void {
    this._take('Spreadsheet.setSpreadsheetTimeZone', args, 'string');
    const zone = String(args[0]);
    if (!isTimeZone(zone)) throw this._invalid(zone);
    this._mustEditFile();
    this._later(() => {
      this._book.timeZone = zone;
      this._book.touch();
    }, true);
    this._shape();
  }

  getSheets(): Sheet[] {
    return this._shape().sheets.map((sheet) => this._sheet(sheet));
  }
  getNumSheets(): number {
    return this._shape().sheets.length;
  }
  getSheetByName(...args: Value[]): Sheet | null {
    this._take('Spreadsheet.getSheetByName', args, 'string?');
    const sheet = this._shape().sheets.find((item) => item.name === String(args[0]));
    return sheet ? this._sheet(sheet) : null;
  }
  getSheetById(...args: Value[]): Sheet | null {
    this._take('Spreadsheet.getSheetById', args, 'int');
    const sheet = this._shape().sheet(Number(args[0]));
    return sheet ? this._sheet(sheet) : null;
  }
  getActiveSheet(): Sheet {
    return this._sheet(this._active);
  }
  getSheetId(): number {
    return this._active.id;
  }
  getSheetName(): string {
    return this._active.name;
  }
  setActiveSheet(...args: Value[]): Sheet {
    this._take('Spreadsheet.setActiveSheet', args, 'Sheet', 'Sheet,boolean');
    return (args[0] as unknown as Sheet).activate();
  }

  /**
   * insertSheet(name?, index?, {template}?): the new tab becomes the active one and stands right of the one
   * before, unless told where.
   */
  insertSheet(...args: Value[]): Sheet {
    this._take(
      'Spreadsheet.insertSheet',
      args,
      '',
      'int',
      'object',
      'int,object',
      'string',
      'string,int',
      'string,object',
      'string,int,object',
    );
    this._mustEditFile();
    const book = this._read();
    const name = typeof args[0] === 'string' ? args[0] : book.freeName();
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
      { template?: Sheet } | undefined;
    const index = args.find((arg) => typeof arg === 'number') as number | undefined;
    if (name.length === 0 || name.length > 100) throw this._invalid(name);
    if (book.sheetNamed(name)) throw this._error('duplicateTab', name);
    if (book.sheets.length >= 200) throw this._error('tooManySheets');
    const place = index ?? book.sheets.indexOf(this._active) + 1;
    const id = this._run.world.nextId();
    const sheet = options?.template
      ? copyTab(book, options.template._tab, id, name, place)
      : addTab(book, id, name, place);
    return this._sheet(sheet).activate();
  }
  deleteSheet(...args: Value[]): void {
    this._take('Spreadsheet.deleteSheet', args, 'Sheet');
    this._read();
    const sheet = (args[0] as unknown as Sheet)._tab;
    if (this._book.sheets.length === 1) throw this._error('lastSheet');
    this._mustEditFile();
    if (!mayDeleteTab(sheet, this._actor)) throw this._error('protectedCell');
    dropTab(this._book, sheet);
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): Sheet {
    this._mustEditFile();
    const book = this._read();
    const from = this._active;
    const base = book.locale.startsWith('vi') ? `Bản sao của ${from.name}` : `Copy of ${from.name}`;
    let name = base;
    for (let n = 1; book.sheetNamed(name); n++) name = `${base} ${n}`;
    return this._sheet(
      copyTab(book, from, this._run.world.nextId(), name, book.sheets.indexOf(from) + 1),
    ).activate();
  }
  /** Puts the active tab at that place, 1 = first. */
  moveActiveSheet(...args: Value[]): void {
    this._take('Spreadsheet.moveActiveSheet', args, 'int');
    const place = Number(args[0]);
    const book = this._read();
    const sheet = this._active;
    if (place < 1 || place > book.sheets.length) throw this._invalid(String(place));
    this._mustEditFile();
    book.sheets = book.sheets.filter((other) => other !== sheet);
    book.sheets.splice(place - 1, 0, sheet);
    book.touch();
  }
  renameActiveSheet(...args: Value[]): void {
    this.getActiveSheet().setName(...args);
  }

  getRange(...args: Value[]): Range {
    this._take('Spreadsheet.getRange', args, 'string');
    return rangeOf(this, String(args[0]), this._active);
  }
  getRangeList(...args: Value[]): RangeList {
    this._take('Spreadsheet.getRangeList', args, 'string[]');
    return new RangeList(
      this._run,
      (args[0] as string[]).map((text) => rangeOf(this, text, this._active)),
    );
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  getSheetValues(...args: Value[]): Value[][] {
    return this.getActiveSheet().getSheetValues(...args);
  }
  appendRow(...args: Value[]): Sheet {
    return this.getActiveSheet().appendRow(...args);
  }
  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveRange(...args: Value[]): Range {
    return this.getActiveSheet().setActiveRange(...args);
  }
  setCurrentCell(...args: Value[]): Range {
    return this.getActiveSheet().setCurrentCell(...args);
  }

  getNamedRanges(): NamedRange[] {
    return this._shape().named.map((item) => new NamedRange(this._run, item.name));
  }
  getRangeByName(...args: Value[]): Range | null {
    this._take('Spreadsheet.getRangeByName', args, 'string');
    const found = this._shape().named.find(
      (item) => item.name.toLowerCase() === String(args[0]).toLowerCase(),
    );
    return found ? new Range(this._run, found.sheetId, found.area) : null;
  }
  setNamedRange(...args: Value[]): void {
    this._take('Spreadsheet.setNamedRange', args, 'string,Range');
    const name = String(args[0]);
    const range = args[1] as unknown as Range;
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw this._error('nameInvalid');
    this._mustEditFile();
    const book = this._read();
    book.named = [
      ...book.named.filter((item) => item.name.toLowerCase() !== name.toLowerCase()),
      { name, sheetId: range._sheetId, area: range._place },
    ];
    book.touch();
  }
  removeNamedRange(...args: Value[]): void {
    this._take('Spreadsheet.removeNamedRange', args, 'string');
    const book = this._read();
    if (!book.named.some((item) => item.name === String(args[0]))) throw this._error('rangeNotFound');
    this._mustEditFile();
    book.named = book.named.filter((item) => item.name !== String(args[0]));
    book.touch();
  }

  /** Protections of that kind on every tab. */
  getProtections(...args: Value[]): Protection[] {
    this._take('Spreadsheet.getProtections', args, 'enum:ProtectionType');
    const ofTab = String(args[0]) === 'SHEET';
    return this._shape().sheets.flatMap((sheet) =>
      sheet.protections
        .filter((item) => (item.area === undefined) === ofTab)
        .map((item) => new Protection(this._run, sheet.id, item.id)),
    );
  }

  toast(...args: Value[]): void {
    this._take('Spreadsheet.toast', args, 'string', 'string,string?', 'string,string?,number?');
    this._run.toasts.push(args[1] ? `${String(args[1])}: ${String(args[0])}` : String(args[0]));
  }
}
