/**
 * ★ The menu, and with it every page: one entry a page, one line an act. From this table follow the menu, the
 * function that Google calls for each page (build.mjs) and what README says of pages. To add a page: an entry
 * here, a folder src/client/<name>/, and its words.
 */
export const MENU = 'Sổ Tài Khoản';

interface PageEntry {
  /** The folder of src/client/ and, with .html, the file that is pushed. */
  page: string;
  /** Its line in the menu and its title. */
  caption: string;
  /** Beside the sheet (always 300 px wide), or above it, in pixels. */
  where: 'sidebar' | { width: number; height: number };
  /**
   * For whom it is: a unit may refuse mail and triggers and still use its pages. Each call of a page decides
   * for itself who may do what.
   */
  who: 'everybody' | 'staff';
  /**
   * What its calls need of the person's consent beyond opening the file, by the last part of Google's names
   * (…/auth/<name>).
   */
  scopes: readonly Scope[];
}
type Scope =
  'spreadsheets' | 'script.container.ui' | 'script.scriptapp' | 'script.send_mail' | 'userinfo.email';
/** An act without a page, and the function of main.ts that does it. */
interface ActEntry {
  caption: string;
  run: string;
  /** What it needs of the person's consent, as for a page. */
  scopes: readonly Scope[];
}

const ofPages: readonly Scope[] = ['spreadsheets', 'script.container.ui', 'userinfo.email'];
/** Everything that the manifest (appsscript.json) asks for. */
const all: readonly Scope[] = [...ofPages, 'script.scriptapp', 'script.send_mail'];

/** In the order of the menu; '—' is a separating line. */
const entries = [
  {
    page: 'form',
    caption: 'Khai báo tài khoản',
    where: 'sidebar',
    who: 'everybody',
    scopes: ofPages,
  },
  '—',
  {
    page: 'check',
    caption: 'Kiểm tra toàn bộ',
    where: 'sidebar',
    who: 'staff',
    scopes: ofPages,
  },
  { caption: 'Đưa đơn vị còn thiếu lên đầu', run: 'showMissingFirst', scopes: ofPages },
  {
    page: 'roster',
    caption: 'Nhập danh sách đơn vị',
    where: { width: 760, height: 560 },
    who: 'staff',
    scopes: ofPages,
  },
  {
    page: 'letters',
    caption: 'Thư…',
    where: { width: 900, height: 640 },
    who: 'staff',
    scopes: all,
  },
  '—',
  { caption: 'Thiết lập, sửa lại sổ', run: 'setUp', scopes: all },
  {
    page: 'assumptions',
    caption: 'Kiểm tra Google',
    where: 'sidebar',
    who: 'staff',
    scopes: ofPages,
  },
] as const satisfies readonly (PageEntry | ActEntry | '—')[];

type Entry = (typeof entries)[number];
export type PageName = Extract<Entry, { page: string }>['page'];

const isPage = (entry: Entry): entry is Extract<Entry, { page: string }> =>
  typeof entry === 'object' && 'page' in entry;

/** The pages by name. */
export const pages = Object.fromEntries(entries.filter(isPage).map((entry) => [entry.page, entry])) as Record<
  PageName,
  PageEntry
>;

/** The global function that shows a page: form → showForm. */
export const functionOf = (page: string): string => `show${page.charAt(0).toUpperCase()}${page.slice(1)}`;

/** What a line of the menu needs of the person's consent: Google's names. */
export const scopesOf = (run: string): string[] =>
  entries
    .flatMap((entry) =>
      entry !== '—' && (isPage(entry) ? functionOf(entry.page) : entry.run) === run ? entry.scopes : [],
    )
    .map((name) => `https://www.googleapis.com/auth/${name}`);

/** Captions and the global functions they run, in order; `undefined` is a separating line. */
export const menuItems: readonly ({ caption: string; run: string } | undefined)[] = entries.map((entry) =>
  entry === '—'
    ? undefined
    : { caption: entry.caption, run: isPage(entry) ? functionOf(entry.page) : entry.run },
);

/** Shows the menu. Nothing here may fail: when onOpen throws, people see no menu at all. */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU);
  for (const item of menuItems)
    if (item) menu.addItem(item.caption, item.run);
    else menu.addSeparator();
  menu.addToUi();
}
