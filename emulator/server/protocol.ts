/**
 * What travels between the page in the browser and the server of the local Google, as JSON. Rows and columns
 * count from 1, as in A1 notation.
 */
import type { Fault } from '../host/live-run';
import type { MenuTree } from '../host/session';

/** How a cell looks; a tab lists each distinct look once. */
export interface LookWire {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  size?: number;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

/**
 * One cell that is not empty and plain. `text` is what the sheet displays; `edit` is what an editor opens
 * with, when it differs.
 */
export interface CellWire {
  column: number;
  text?: string;
  edit?: string;
  look?: number;
  note?: string;
  choices?: number;
  /** a tick box, ticked or not */ box?: boolean;
  /** the value of a number that is displayed as it is */ number?: number;
}

/** A row, or several equal ones: those up to `to` (1000 empty rows with the same lists are one). */
export interface RowWire {
  row: number;
  to?: number;
  cells: CellWire[];
}

/** A protected area (`whole` = the tab) and whether the person looking may edit it. */
export interface ProtectionWire {
  a1: string;
  description: string;
  whole: boolean;
  mayEdit: boolean;
}

/** A chart as the sheet shows it: names on the left, figures on the right. */
export interface ChartWire {
  title: string;
  kind: string;
  series: { name: string; points: { label: string; value: number }[] }[];
}

export interface TabWire {
  /** Google's id of the tab, the gid of its address. */
  id: number;
  name: string;
  hidden: boolean;
  color?: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Pixels by column, where it is not the usual 100. */
  widths: Record<number, number>;
  heights: Record<number, number>;
  looks: LookWire[];
  choices: string[][];
  cells: RowWire[];
  merges: { row: number; column: number; rows: number; columns: number }[];
  protections: ProtectionWire[];
  charts: ChartWire[];
  /** The area under a filter, as A1, when there is one. */
  filter?: string;
}

export interface BookWire {
  revision: number;
  title: string;
  tabs: TabWire[];
}

/** Someone who can be "acted as". The label comes from whoever started the file, e.g. "Kế toán: Lan". */
export interface PersonWire {
  email: string;
  role: 'owner' | 'editor' | 'viewer' | 'stranger';
  label?: string;
}

export interface RunWire {
  id: number;
  functionName: string;
  kind: string;
  user: string;
  startedAt: string;
  ok: boolean;
  killed: boolean;
  error?: string;
  stack?: string;
  callCount: number;
  calls: Record<string, number>;
  modelledMs: number;
  logs: string[];
}

export interface LetterWire {
  id: number;
  at: string;
  from: string;
  name: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  attachments: { name: string; type: string; bytes: number }[];
}

export interface TriggerWire {
  handler: string;
  owner: string;
  what: string;
  next?: string;
}
export interface QuotaWire {
  email: string;
  remaining: number;
}
export type FaultWire = Pick<Fault, 'call' | 'how'>;

/** What a sample is called, and what is in it. */
export interface SampleWords {
  title: string;
  hint: string;
}

/** A web app: its address on Google, and where it stands on this machine. */
export interface WebAppWire {
  id: string;
  url: string;
  local: string;
  version: number;
  by: string;
  access: string;
}
/**
 * How the phone on the page is set: who is signed in, whether storage is blocked, what its next calls meet.
 */
export interface PhoneWire {
  accounts: string[];
  storageThrows: boolean;
  troubles: string[];
}

/** Everything around the file that a person at the desk may look at. */
export interface DeskWire {
  title: string;
  now: string;
  owner: string;
  account: 'consumer' | 'workspace';
  /** the sample that one can begin again with */ sample?: SampleWords;
  people: PersonWire[];
  runs: RunWire[];
  letters: Omit<LetterWire, 'text' | 'html'>[];
  triggers: TriggerWire[];
  quota: QuotaWire[];
  webApps: WebAppWire[];
  phone: PhoneWire;
  /** What stands on this machine for https://script.google.com. */
  webOrigin: string;
  fault?: FaultWire;
  running: { id: number; functionName: string; user: string }[];
}

/**
 * A page of the script (sidebar or dialog) on a person's screen; its text is served by the second port
 * under `address`.
 */
export interface ShownWire {
  id: string;
  kind: 'sidebar' | 'dialog' | 'modeless';
  title: string;
  width: number;
  height: number;
  address: string;
  origin: string;
  functions: string[];
}

/** One person's window: the menus that the script made for this person, and what it shows to them. */
export interface ScreenWire {
  as: string;
  role: PersonWire['role'];
  mayOpen: boolean;
  menus: readonly MenuTree[];
  sidebar?: ShownWire;
  dialog?: ShownWire;
  problem?: string;
}

/** A question of the script to this person; the run waits for the answer. */
export interface AskWire {
  id: string;
  title?: string;
  text: string;
  buttons: string[];
  hasTextBox: boolean;
}

/** What the server tells open windows, as it happens. */
export type NewsWire =
  | { news: 'revision'; revision: number }
  | { news: 'desk' }
  | { news: 'screen' }
  | { news: 'toast'; title?: string; text: string; seconds: number }
  | { news: 'ask'; ask: AskWire }
  | { news: 'answered'; id: string };

/** The answer to any act: done, or refused with the sentence that Google's screen would show. */
export type ActWire =
  { ok: true; result?: unknown } | { ok: false; why: 'refused' | 'failed' | 'broken'; says: string };
