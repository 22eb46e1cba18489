/**
 * Ui: menus, sidebars, dialogs and questions to the person at the keyboard. Reference: Ui, Menu,
 * PromptResponse; guides/dialogs.
 */
import { EnumValue, Later, Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import type { MenuItem, MenuTree, Session, ShownPage } from '../host/session';
import { HtmlOutput } from './html';
import { refuse } from './refuse';
import type { ServiceModel } from '../host/service-model';
import { SCOPE } from '../host/scopes';

const SIDEBAR_WIDTH = 300; // fixed, whatever the script asks for (guides/dialogs)
const DIALOG = { width: 600, height: 400 };
const BUTTONS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** SpreadsheetApp.getUi(): only where a person has the spreadsheet open before them. */
export function getUi(run: Run): Ui {
  if (!run.session || run.kind === 'time' || run.kind === 'webapp') refuse(run, 'noUi');
  return new Ui(run);
}

export class Ui extends Remote {
  private get session(): Session {
    return this._run.session ?? refuse(this._run, 'noUi');
  }

  createMenu(caption: string): Menu {
    return new Menu(this._run, this.session, caption);
  }
  createAddonMenu(): Menu {
    return new Menu(this._run, this.session, (this._run as LiveRun).world.spreadsheet.title);
  }

  showSidebar(page: HtmlOutput): void {
    this.show('sidebar', page, page._title, SIDEBAR_WIDTH, 0);
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    this.show('dialog', page, title, page._width ?? DIALOG.width, page._height ?? DIALOG.height);
  }
  showModelessDialog(page: HtmlOutput, title: string): void {
    this.show('modeless', page, title, page._width ?? DIALOG.width, page._height ?? DIALOG.height);
  }

  private show(
    kind: ShownPage['kind'],
    page: HtmlOutput,
    title: string,
    width: number,
    height: number,
  ): void {
    this.session.page = { kind, title, html: page._served(), width, height, functions: [] };
  }

  alert(...args: Value[]): EnumValue | Later {
    const { title, text, set } = question(args);
    return this.ask(title, text, set, false, ({ button }) => new EnumValue('Button', button)) as
      EnumValue | Later;
  }

  prompt(...args: Value[]): PromptResponse | Later {
    const { title, text, set } = question(args);
    return this.ask(
      title,
      text,
      set,
      true,
      ({ button, text: typed }) => new PromptResponse(this._run, button, typed),
    ) as PromptResponse | Later;
  }

  /** Locks are lost while a person thinks (Ui reference). */
  private ask(
    title: string | undefined,
    text: string,
    set: string,
    hasTextBox: boolean,
    result: (reply: { button: string; text: string }) => Value,
  ): Value {
    const run = this._run as LiveRun;
    run.world.locks.releaseAll(run);
    const buttons = BUTTONS[set] ?? ['OK'];
    const answered = (reply: { button: string; text: string }) => {
      run.alerts.push({
        title,
        text,
        answer: hasTextBox ? `${reply.button} ${reply.text}`.trim() : reply.button,
      });
      return result(reply);
    };
    if (run.canWait && this.session.ask)
      return new Later(this.session.ask({ title, text, buttons, hasTextBox }).then(answered));
    return answered(fromQueue(this.session, buttons, hasTextBox));
  }
}

/**
 * The next queued answer: a button's name, or for a prompt also any other text (typed, then OK). Nothing
 * queued = the first button.
 */
function fromQueue(
  session: Session,
  buttons: string[],
  hasTextBox: boolean,
): { button: string; text: string } {
  const next = session.answers.shift();
  if (next === undefined) return { button: buttons[0]!, text: '' };
  if (buttons.includes(next) || next === 'CLOSE') return { button: next, text: '' };
  if (hasTextBox) return { button: buttons[0]!, text: next };
  throw new Error(`The question has the buttons ${buttons.join(', ')} and no "${next}".`);
}

function question(args: Value[]): { title?: string; text: string; set: string } {
  const set = args.at(-1) instanceof EnumValue ? (args.at(-1) as EnumValue).name : 'OK';
  const texts = args.filter((one) => !(one instanceof EnumValue)).map(String);
  return texts.length > 1 ? { title: texts[0], text: texts[1]!, set } : { text: texts[0] ?? '', set };
}

export class Menu extends Remote {
  readonly _tree: MenuTree;
  constructor(
    run: Run,
    private readonly session: Session,
    caption: string,
  ) {
    super(run);
    this._tree = { caption, items: [] };
  }
  addItem(caption: string, functionName: string): Menu {
    this._tree.items.push({ caption, functionName } satisfies MenuItem);
    return this;
  }
  addSeparator(): Menu {
    this._tree.items.push(null);
    return this;
  }
  addSubMenu(menu: Menu): Menu {
    this._tree.items.push(menu._tree);
    return this;
  }
  /** A menu of the same caption takes the place of the old one. */
  addToUi(): void {
    this.session.menus = [
      ...this.session.menus.filter((menu) => menu.caption !== this._tree.caption),
      structuredClone(this._tree),
    ];
  }
}

export class PromptResponse extends Remote {
  constructor(
    run: Run,
    private readonly button: string,
    private readonly text: string,
  ) {
    super(run);
  }
  getSelectedButton(): EnumValue {
    return new EnumValue('Button', this.button);
  }
  getResponseText(): string {
    return this.text;
  }
}

const showing = [SCOPE.containerUi];
export const ui: ServiceModel = {
  classes: { Ui, Menu, PromptResponse },
  scopes: {
    'Ui.showSidebar': showing,
    'Ui.showModalDialog': showing,
    'Ui.showModelessDialog': showing,
    'Ui.showDialog': showing,
  },
  costs: {
    'Ui.showSidebar': 150,
    'Ui.showModalDialog': 150,
    'Ui.showModelessDialog': 150,
    'Ui.alert': 100,
    'Ui.prompt': 100,
    'Menu.addToUi': 50, // est
  },
};
