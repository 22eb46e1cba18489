/**
 * One person at the keyboard, as a test or the page drives them. Everything returns reports of the
 * runs it caused.
 */
import { Refused } from './remote';
import type { Acting } from './acting';
import type { RunReport } from './report';
import type { MenuTree, Session, ShownPage } from './session';
import { argumentsFromPage } from './page-wire';

/** A menu as a person sees it; null is a separator, a sub-menu's items follow as "sub › item". */
export interface SeenMenu {
  menu: string;
  items: (string | null)[];
}

/**
 * @typeParam One a run's report, or the promise of one when runs have threads of their own
 * @typeParam Many likewise of several
 */
export class PersonOver<One, Many> {
  constructor(
    private readonly stage: Acting<One, Many>,
    readonly email: string,
  ) {}
  private get session(): Session {
    return this.stage.world.session(this.email);
  }

  /** Opens the file: Google's refusal for a stranger, no menus for a viewer. */
  open(): Many {
    return this.stage.open(this.session);
  }

  menu(): SeenMenu[] {
    return this.session.menus.map((menu) => ({
      menu: menu.caption,
      items: flat(menu).map((one) => one && one.caption),
    }));
  }

  /** The menus as the script built them, with their submenus. */
  get menuTrees(): readonly MenuTree[] {
    return this.session.menus;
  }

  /** Clicks a menu item by its caption, or 'submenu › caption' where two items have the same. */
  choose(menu: string, item: string): One {
    return this.stage.runAs(this.session, 'menu', this.itemOf(menu, item));
  }

  /** The sidebar or dialog that was shown to this person last. */
  get page(): ShownPage | undefined {
    return this.session.page;
  }
  closePage(): void {
    this.session.page = undefined;
  }

  /** google.script.run.functionName(...args), from a page of this script. */
  call(functionName: string, ...args: unknown[]): One {
    this.stage.mustBeCallable(functionName);
    return this.stage.callFromPage(this.session, functionName, argumentsFromPage(args));
  }

  /** "Run" in the script editor, which every editor of the file can open. */
  callFromEditor(functionName: string, ...args: unknown[]): One {
    return this.stage.runAs(this.session, 'editor', functionName, args);
  }

  /** Queues buttons ('YES', 'CANCEL' …) or a prompt's text for the questions to come. */
  answers(...buttons: string[]): void {
    this.session.answers.push(...buttons);
  }

  /**
   * Withholds scopes at the consent screen (Google lets people tick only some). With no
   * argument, all of them.
   */
  refuses(scopes: readonly string[]): void {
    this.stage.world.memory.refusals[this.email] = [...scopes];
    delete this.stage.world.memory.consents[this.email];
  }
  /** Consents to everything again, at the next click. */
  consents(): void {
    delete this.stage.world.memory.refusals[this.email];
  }

  type(tab: string, a1: string, text: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.type(tab, a1, text));
  }
  paste(
    tab: string,
    a1: string,
    what: string[][] | { values: string[][]; formats?: unknown; withFormats?: boolean },
  ): Many {
    return this.stage.byHand(this.session, (acts) => acts.paste(tab, a1, what));
  }
  clear(tab: string, a1: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.clear(tab, a1));
  }
  insertRows(tab: string, row: number, count = 1): Many {
    return this.stage.byHand(this.session, (acts) => acts.insertRows(tab, row, count));
  }
  deleteRows(tab: string, row: number, count = 1): Many {
    return this.stage.byHand(this.session, (acts) => acts.deleteRows(tab, row, count));
  }
  insertColumns(tab: string, column: number, count = 1): Many {
    return this.stage.byHand(this.session, (acts) => acts.insertColumns(tab, column, count));
  }
  deleteColumns(tab: string, column: number, count = 1): Many {
    return this.stage.byHand(this.session, (acts) => acts.deleteColumns(tab, column, count));
  }
  moveColumns(tab: string, from: number, count: number, to: number): Many {
    return this.stage.byHand(this.session, (acts) => acts.moveColumns(tab, from, count, to));
  }
  sort(tab: string, column: number, ascending = true): Many {
    return this.stage.byHand(this.session, (acts) => acts.sort(tab, column, ascending));
  }
  renameTab(tab: string, name: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.renameTab(tab, name));
  }
  deleteTab(tab: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.deleteTab(tab));
  }
  duplicateTab(tab: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.duplicateTab(tab));
  }
  addTab(name: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.addTab(name));
  }
  setFilter(tab: string, a1: string | undefined): Many {
    return this.stage.byHand(this.session, (acts) => acts.setFilter(tab, a1));
  }
  note(tab: string, a1: string, text: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.note(tab, a1, text));
  }
  convertToTable(tab: string, a1: string): Many {
    return this.stage.byHand(this.session, (acts) => acts.convertToTable(tab, a1));
  }
  format(tab: string, a1: string, how: { numberFormat?: string; background?: string }): Many {
    return this.stage.byHand(this.session, (acts) => acts.format(tab, a1, how));
  }

  /** The function behind a menu item. */
  itemOf(menu: string, item: string): string {
    const found = this.session.menus.find((one) => one.caption === menu);
    const items = found ? flat(found).filter((one) => one !== null) : [];
    const path = items.find((one) => one.caption === item);
    const below = items.filter((one) => one.caption.endsWith(` › ${item}`));
    const entry = path ?? (below.length === 1 ? below[0] : undefined);
    if (entry) return entry.functionName;
    throw new Refused(
      `${this.email} has no menu item "${menu} › ${item}" (${JSON.stringify(this.menu())}). Was the file opened?`,
    );
  }
}

/** Acts at once: every verb returns what happened. */
export type Person = PersonOver<RunReport, RunReport[]>;
/** Acts among others: every verb promises what happened. */
export type AsyncPerson = PersonOver<Promise<RunReport>, Promise<RunReport[]>>;

function flat(menu: MenuTree, above = ''): ({ caption: string; functionName: string } | null)[] {
  return menu.items.flatMap((one) =>
    one === null
      ? [null]
      : 'functionName' in one
        ? [{ ...one, caption: above + one.caption }]
        : flat(one, `${above}${one.caption} › `),
  );
}
