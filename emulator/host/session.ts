/** One person's open window on the spreadsheet: their menus, what is shown to them. */

/** A menu as a script built it; null is a separator. */
export interface MenuTree {
  caption: string;
  items: (MenuItem | MenuTree | null)[];
}
export interface MenuItem {
  caption: string;
  functionName: string;
}

/** A sidebar or dialog on a person's screen. */
export interface ShownPage {
  kind: 'sidebar' | 'dialog' | 'modeless';
  title: string;
  html: string;
  width: number;
  height: number;
  functions: string[];
}

/** A question that a script put to the person: what they may answer. */
export interface Question {
  title?: string;
  text: string;
  buttons: string[];
  hasTextBox: boolean;
}

export interface Session {
  readonly email: string;
  menus: MenuTree[];
  page: ShownPage | undefined;
  /** Buttons (or texts of a prompt) queued by a test for the questions to come. */
  answers: string[];
  /** Asks the person live instead of from the queue; set by the page. */
  ask?: (question: Question) => Promise<{ button: string; text: string }>;
}
