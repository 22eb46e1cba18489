/**
 * ★ The menu, and with it every page: one entry a page, one line an act. From this table follow the menu, the
 * function that Google calls for each page (build.mjs) and what README says of pages. To add a page: an entry
 * here, a folder src/client/<name>/, and its words.
 */
import { PRODUCT } from '../domain/messages/sheet';

/**
 * The submenu of what only staff may do. Google builds one menu for everybody (a simple trigger may not know
 * who opened the file), so its caption says whose it is.
 */
export const STAFF_MENU = 'Dành cho cán bộ tỉnh';

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

/** What everybody meets first, in the order of the menu. */
const forUnits = [
  {
    page: 'form',
    caption: 'Khai báo tài khoản',
    where: 'sidebar',
    who: 'everybody',
    scopes: ofPages,
  },
] as const satisfies readonly (PageEntry | ActEntry | '—')[];

/** The submenu, in its order; '—' is a separating line. */
const forStaff = [
  {
    page: 'desk',
    caption: 'Bàn làm việc',
    // A laptop of 1366×768 leaves some 600 lines to a dialog below the browser's own bars.
    where: { width: 1240, height: 580 },
    who: 'staff',
    scopes: ofPages,
  },
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
  {
    page: 'papers',
    caption: 'In và xuất…',
    where: { width: 1000, height: 640 },
    who: 'staff',
    scopes: ofPages,
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

const entries = [...forUnits, ...forStaff];
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

/** What a line of the menu says, by the function that it runs. */
export const captionOf = (run: string): string =>
  [...menuItems.forUnits, ...menuItems.forStaff].find((line) => line?.run === run)?.caption ?? PRODUCT;

/** What a line of the menu needs of the person's consent: Google's names. */
export const scopesOf = (run: string): string[] =>
  entries
    .flatMap((entry) =>
      entry !== '—' && (isPage(entry) ? functionOf(entry.page) : entry.run) === run ? entry.scopes : [],
    )
    .map((name) => `https://www.googleapis.com/auth/${name}`);

/** A line of the menu and the global function it runs; `undefined` is a separating line. */
type MenuItem = { caption: string; run: string } | undefined;
const item = (entry: Entry): MenuItem =>
  entry === '—'
    ? undefined
    : { caption: entry.caption, run: isPage(entry) ? functionOf(entry.page) : entry.run };

/** The lines of the menu itself, then those of the submenu for staff, each in order. */
export const menuItems: { forUnits: readonly MenuItem[]; forStaff: readonly MenuItem[] } = {
  forUnits: forUnits.map(item),
  forStaff: forStaff.map(item),
};

function filled(menu: GoogleAppsScript.Base.Menu, items: readonly MenuItem[]): GoogleAppsScript.Base.Menu {
  for (const line of items)
    if (line) menu.addItem(line.caption, line.run);
    else menu.addSeparator();
  return menu;
}

/** Shows the menu. Nothing here may fail: when onOpen throws, people see no menu at all. */
export function showMenu(): void {
  const ui = SpreadsheetApp.getUi();
  filled(ui.createMenu(PRODUCT), menuItems.forUnits)
    .addSeparator()
    .addSubMenu(filled(ui.createMenu(STAFF_MENU), menuItems.forStaff))
    .addToUi();
}
