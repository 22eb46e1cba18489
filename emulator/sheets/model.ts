/**
 * A spreadsheet file: its tabs and settings. Who may open it is the world's affair. Everything here goes to
 * JSON and back.
 */
import { SheetModel, type BookOfTabs, type NamedRangeModel, type SavedSheet } from './sheet-model';
import type { Area } from './area';
import { packStyles, unpackStyles, type StyleTable } from './pack';

/** Where a person's cursor is. */
export interface Selection {
  sheetId: number;
  area: Area;
}

export interface SpreadsheetOptions {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  /** Rows of a new tab. Absent in what older versions saved: Google's own 1,000. */
  rowsOfTabs?: number;
}

/** A spreadsheet as JSON. */
export interface SavedSpreadsheet {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  rowsOfTabs?: number;
  revision: number;
  named: NamedRangeModel[];
  sheets: SavedSheet[];
  styles: StyleTable;
  selections: Record<string, Selection>;
}

/** One spreadsheet file as Google stores it, with no idea of who is looking. */
export class SpreadsheetModel implements BookOfTabs {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  readonly rowsOfTabs: number;
  /** Grows with every change; a page compares it to know that it must draw again. */
  revision = 0;
  sheets: SheetModel[] = [];
  named: NamedRangeModel[] = [];
  /** By e-mail in lower case. Moving the cursor is no change of the file. */
  selections: Record<string, Selection> = {};
  /**
   * The time that TODAY(), NOW() and a date typed without a year mean: whoever reads or writes sets it first.
   */
  now: () => Date = () => new Date(0);
  /** Called after every change. */
  onTouch: ((revision: number) => void) | undefined;

  constructor(options: SpreadsheetOptions) {
    this.id = options.id;
    this.title = options.title;
    this.locale = options.locale;
    this.timeZone = options.timeZone;
    this.rowsOfTabs = options.rowsOfTabs ?? 1000;
  }

  /** Marks a change: every mutation ends here. */
  touch(): void {
    this.revision++;
    this.onTouch?.(this.revision);
  }

  sheet(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }
  /** The tab of that name; Google compares tab names without regard to case. */
  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The name that Google gives to a tab nobody named: Sheet2, or Trang tính2 in a Vietnamese file. */
  freeName(): string {
    const word = this.locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
    for (let n = this.sheets.length + 1; ; n++) if (!this.sheetNamed(`${word}${n}`)) return `${word}${n}`;
  }

  /** The complete state, ready for JSON.stringify. */
  toJSON(): SavedSpreadsheet {
    const packer = packStyles();
    const { id, title, locale, timeZone, rowsOfTabs, revision, named, selections } = this;
    return {
      id,
      title,
      locale,
      timeZone,
      rowsOfTabs,
      revision,
      named,
      selections,
      sheets: this.sheets.map((sheet) => sheet.save(packer)),
      styles: packer.table,
    };
  }

  /** The same file once more, which goes its own way from here. */
  copy(): SpreadsheetModel {
    const model = new SpreadsheetModel(this);
    const { revision, named, selections } = this;
    Object.assign(model, {
      revision,
      named: structuredClone(named),
      selections: structuredClone(selections),
    });
    model.sheets = this.sheets.map((sheet) => sheet.copyTo(model));
    return model;
  }

  /** The spreadsheet that `toJSON` described. */
  static fromJSON(saved: SavedSpreadsheet): SpreadsheetModel {
    const model = new SpreadsheetModel(saved);
    Object.assign(model, { revision: saved.revision, named: saved.named, selections: saved.selections });
    const unpack = unpackStyles(saved.styles);
    model.sheets = saved.sheets.map((sheet) => SheetModel.restore(model, sheet, unpack));
    return model;
  }
}
