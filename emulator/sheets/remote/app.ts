/** SpreadsheetApp: the service itself. */
import type { Value } from '../../host/remote';
import { getUi, type Ui } from '../../services/ui';
import { mayOpenFile } from '../permissions';
import { SheetsRemote } from './base';
import { ConditionalFormatRuleBuilder } from './conditional';
import { DataValidationBuilder } from './data-validation';
import { FilterCriteriaBuilder } from './filter';
import { Range } from './range';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

export class SpreadsheetApp extends SheetsRemote {
  /**
   * The file that the script is bound to; null in a web app, and in a time trigger where the
   * world is switched so.
   */
  getActiveSpreadsheet(): Spreadsheet | null {
    const { kind, world } = this._run;
    if (kind === 'webapp' && !world.unsure.activeSpreadsheetInWebApps) return null;
    if (kind === 'time' && !world.unsure.activeSpreadsheetInTriggers) return null;
    return new Spreadsheet(this._run);
  }
  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }
  getActiveRange(): Range | null {
    return this.getActiveSheet()?.getActiveRange() ?? null;
  }
  getCurrentCell(): Range | null {
    return this.getActiveSheet()?.getCurrentCell() ?? null;
  }
  setActiveSheet(...args: Value[]): Sheet {
    return new Spreadsheet(this._run).setActiveSheet(...args);
  }
  setActiveRange(...args: Value[]): Range {
    this._take('SpreadsheetApp.setActiveRange', args, 'Range');
    return (args[0] as unknown as Range).activate();
  }
  setCurrentCell(...args: Value[]): Range {
    this._take('SpreadsheetApp.setCurrentCell', args, 'Range');
    return (args[0] as unknown as Range).activateAsCurrentCell();
  }

  /** Only the bound file exists here; another id is a missing document, a stranger is refused. */
  openById(...args: Value[]): Spreadsheet {
    this._take('SpreadsheetApp.openById', args, 'string');
    if (String(args[0]) !== this._book.id) throw this._error('documentMissing', String(args[0]));
    if (!mayOpenFile(this._actor)) throw this._error('noEdit');
    return new Spreadsheet(this._run);
  }
  openByUrl(...args: Value[]): Spreadsheet {
    this._take('SpreadsheetApp.openByUrl', args, 'string');
    const id = /\/d\/([\w-]+)/.exec(String(args[0]))?.[1];
    if (id === undefined) throw this._invalid('url');
    return this.openById(id);
  }

  /** Sends every write of this run. */
  flush(): void {
    this._read();
  }

  getUi(): Ui {
    return getUi(this._run);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this._run);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._run);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._run);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this._run);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._run);
  }
}
