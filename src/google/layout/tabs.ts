/** Tabs: found by stored id, adopted by title, or made. */
import { tabs, type TabKey } from '../../domain/fields';
import type { Problem } from '../../domain/messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Sheets = Record<TabKey, Sheet>;
export const tabKeys = Object.keys(tabs) as TabKey[];

/** A tab of ours. `made`: by this run, so that nothing needs to be read from it. */
export interface FoundTab {
  sheet: Sheet;
  id: number;
  name: string;
  made: boolean;
}
/** Every tab of ours. */
export type FoundTabs = Record<TabKey, FoundTab>;

/** The file's tabs as they are, read when one of ours is not where it was. */
function otherTabs(book: Spreadsheet): FoundTab[] {
  return book
    .getSheets()
    .map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName(), made: false }));
}

/**
 * Finds tabs, or makes them: the new ones stand last. A new spreadsheet's only, empty sheet becomes the first
 * tab, so that nothing foreign is left over.
 */
class TabFinder {
  private others: FoundTab[] | undefined;
  constructor(
    private readonly book: Spreadsheet,
    private readonly known: Set<number>,
  ) {}

  find(tab: TabKey, id: number | undefined): { found: FoundTab; did: Problem[] } {
    const { title } = tabs[tab];
    const stored = id === undefined ? null : this.book.getSheetById(id);
    if (stored) {
      const name = stored.getName();
      return {
        found: { sheet: stored, id: id!, name, made: false },
        did: name === title ? [] : [{ key: 'setup.tabKept', with: { tab: title, name } }],
      };
    }
    const titled = this.present().find(({ name, id: other }) => name === title && !this.known.has(other));
    if (titled)
      return {
        found: titled,
        did: id === undefined ? [] : [{ key: 'setup.tabKept', with: { tab: title, name: title } }],
      };
    return {
      found: this.blankFirst(title) ?? this.make(title),
      did: [{ key: id === undefined ? 'setup.tabMade' : 'setup.tabRemade', with: { tab: title } }],
    };
  }

  private present(): FoundTab[] {
    return (this.others ??= otherTabs(this.book));
  }

  private blankFirst(title: string): FoundTab | undefined {
    const [only, ...more] = this.present();
    if (!only || more.length || this.known.has(only.id) || only.sheet.getLastRow() > 0) return undefined;
    only.sheet.setName(title);
    return Object.assign(only, { name: title, made: true });
  }

  private make(title: string): FoundTab {
    const sheet = this.book.insertSheet(title, this.present().length);
    const made = { sheet, id: sheet.getSheetId(), name: title, made: true };
    this.present().push(made);
    return made;
  }
}

/** Every tab, and what had to be done for it. */
export function ensureTabs(
  book: Spreadsheet,
  ids: Partial<Record<TabKey, number>>,
): { found: FoundTabs; did: Problem[] } {
  const known = new Set(Object.values(ids));
  const finder = new TabFinder(book, known);
  const all = {} as FoundTabs;
  const did: Problem[] = [];
  for (const tab of tabKeys) {
    const { found, did: more } = finder.find(tab, ids[tab]);
    known.add(found.id);
    all[tab] = found;
    did.push(...more);
  }
  return { found: all, did };
}
