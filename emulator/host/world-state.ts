/**
 * The local Google's memory: one spreadsheet with its people, its script's stores and triggers, the clock,
 * the outbox. Goes to JSON and back.
 */
import { Locks } from './locks';
import type { MenuTree, Session } from './session';
import type { Unsure, World } from './world';
import type { BookView } from '../sheets/book-view';
import type { SpreadsheetModel } from '../sheets/model';
import type { SheetsSeam } from './sheets-seam';
import { isAmong } from './people';
import type { Access, ExecuteAs, Manifest, Pushed, PushedFiles } from './pushed';

export interface SentMail {
  to: string[];
  cc: string[];
  bcc: string[];
  from: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: { name: string; contentType: string; bytes: number[] }[];
  at: string;
}

/** When a clock trigger runs. `jitterMs` was drawn once, at creation, and stays. */
export type ClockSpec =
  | { every: 'minutes' | 'hours'; n: number }
  | { every: 'days'; n: number; hour?: number; minute?: number; zone: string }
  | { every: 'weeks'; n: number; weekDay: number; hour?: number; minute?: number; zone: string }
  | { every: 'month'; day: number; hour?: number; minute?: number; zone: string }
  | { every: 'once'; at: number };

export interface TriggerState {
  id: string;
  owner: string;
  handler: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  clock?: ClockSpec;
  next?: number;
  createdAt: number;
}
/** A web app of the script, or a deployment that is none. */
export interface DeploymentState {
  id: string;
  /** Who made or last updated it: the account that it runs as. */
  by: string;
  version: number;
  at: number;
  webapp?: { access: Access; executeAs: ExecuteAs };
  archived?: boolean;
  /** The version before the last update, and until when it may still be served. */
  before?: { version: number; until: number };
}
export interface CacheEntry {
  value: string;
  until: number;
}
/** A 24-hour window that starts with its first use. */
export interface Window {
  since: number;
  used: number;
}

/** All that is kept as plain data. */
export interface Memory {
  now: number;
  ids: number;
  runs: number;
  uuids: number;
  seed: string;
  owner: string;
  editors: string[];
  viewers: string[];
  /** Members of Google groups, by the group's address. Absent in what older versions saved. */
  groups?: Record<string, string[]>;
  /** Who hides their address from scripts that others run. */
  hidden?: string[];
  account: 'consumer' | 'workspace';
  language: 'vi' | 'en';
  unsure: Unsure;
  consents: Record<string, string[]>;
  refusals: Record<string, string[]>;
  properties: Record<string, Record<string, string>>;
  caches: Record<string, Record<string, CacheEntry>>;
  triggers: TriggerState[];
  outbox: SentMail[];
  mailUsed: Record<string, Window>;
  mailLimit: Record<string, number>;
  /** Property reads and writes of the day, by account; and another limit than Google's, for a test. */
  propertyCalls?: Record<string, Window>;
  propertyLimit?: number;
  triggerMs: Record<string, Window>;
  menus: Record<string, MenuTree[]>;
  /** Web apps, and the files of the versions that they serve. Absent in what older versions saved. */
  deployments?: DeploymentState[];
  versions?: Record<number, PushedFiles>;
  lastVersion?: number;
  /** Accounts that Google has suspended. */
  suspended?: string[];
}

export const DAY_MS = 24 * 3600_000;
const LIKELY: Unsure = {
  plainTextStopsFormulas: true,
  plainTextKeepsApostrophe: false,
  protectionErrorsAtFlush: false,
  killedRunKeepsPendingWrites: true,
  eventRangeHasCoordinates: true,
  currentOnlyWorksInTriggers: true,
  activeSpreadsheetInTriggers: true,
  formatDateNamesAreEnglish: true,
  triggersMadeByTriggersFire: true,
};

export interface NewWorld {
  now: number;
  owner: string;
  editors: string[];
  account: 'consumer' | 'workspace';
  language: 'vi' | 'en';
  unsure: Partial<Unsure>;
  title: string;
  locale: string;
  timeZone: string;
  rowsOfTabs: number;
}

type Sheets = Pick<SheetsSeam<SpreadsheetModel, BookView>, 'create' | 'restore' | 'save' | 'branch' | 'copy'>;

export class WorldState implements World {
  readonly sessions = new Map<string, Session>();
  /** Who holds a lock right now; never saved, since a lock never outlives its run. */
  readonly locks = new Locks();

  private constructor(
    readonly memory: Memory,
    readonly spreadsheet: SpreadsheetModel,
    private head: Pushed,
    private readonly sheets: Sheets,
  ) {}

  static create(options: NewWorld, pushed: Pushed, sheets: Sheets): WorldState {
    const { now, owner, editors, account, language, unsure } = options;
    const memory: Memory = {
      now,
      ids: 0,
      runs: 0,
      uuids: 0,
      seed: 'local google',
      owner: owner.toLowerCase(),
      editors: editors.map((e) => e.toLowerCase()),
      viewers: [],
      account,
      language,
      unsure: { ...LIKELY, ...unsure },
      consents: {},
      refusals: {},
      properties: {},
      caches: {},
      triggers: [],
      outbox: [],
      mailUsed: {},
      mailLimit: {},
      triggerMs: {},
      menus: {},
    };
    return new WorldState(memory, sheets.create(options, { nextId: () => ++memory.ids }), pushed, sheets);
  }

  static restore(saved: string, pushed: Pushed, sheets: Sheets): WorldState {
    const { memory, spreadsheet } = JSON.parse(saved) as { memory: Memory; spreadsheet: unknown };
    return new WorldState(
      { ...memory, unsure: { ...LIKELY, ...memory.unsure } },
      sheets.restore(spreadsheet),
      pushed,
      sheets,
    );
  }

  /** The same world once more, with what is on people's screens; it goes its own way from here. */
  branch(): WorldState {
    const { versions, ...memory } = this.memory;
    const branch = new WorldState(
      { ...structuredClone(memory), ...(versions && { versions: { ...versions } }) },
      this.sheets.branch(this.spreadsheet),
      this.head,
      this.sheets,
    );
    for (const { email, page, answers } of this.sessions.values())
      Object.assign(branch.session(email), { page, answers: [...answers] });
    return branch;
  }

  /**
   * What a copy of the file is like that this person makes: the file's content and its bound script go along,
   * nothing that belongs to the old file's people or to the script's own stores does.
   */
  copiedBy(owner: string): string {
    const { now, ids, runs, uuids, seed, account, language, unsure, groups, hidden } = this.memory;
    const memory: Memory = {
      ...{ now, ids, runs, uuids, seed, account, language, unsure },
      ...(groups && { groups }),
      ...(hidden && { hidden }),
      owner: owner.toLowerCase(),
      editors: [],
      viewers: [],
      consents: {},
      refusals: {},
      properties: {},
      caches: {},
      triggers: [],
      outbox: [],
      mailUsed: {},
      mailLimit: {},
      triggerMs: {},
      menus: {},
    };
    const id = `${this.spreadsheet.id}-copy-${this.nextId()}`;
    return JSON.stringify({
      memory,
      spreadsheet: this.sheets.copy(this.spreadsheet, id, memory.owner, language),
    });
  }

  save(): string {
    return JSON.stringify({ memory: this.memory, spreadsheet: this.sheets.save(this.spreadsheet) });
  }

  /** The manifest and the pages that were pushed last. */
  get manifest(): Manifest {
    return this.head.manifest;
  }
  get htmlFiles(): Record<string, string> {
    return this.head.htmlFiles;
  }
  /** Another push: what people run by hand changes at once, versions stay as they are. */
  pushed(head: Pushed): void {
    this.head = head;
  }

  get owner(): string {
    return this.memory.owner;
  }
  get editors(): readonly string[] {
    return this.memory.editors;
  }
  get viewers(): readonly string[] {
    return this.memory.viewers;
  }
  get groups(): Readonly<Record<string, readonly string[]>> {
    return this.memory.groups ?? {};
  }
  hides(email: string): boolean {
    return this.memory.hidden?.includes(email.toLowerCase()) ?? false;
  }
  get account(): 'consumer' | 'workspace' {
    return this.memory.account;
  }
  get language(): 'vi' | 'en' {
    return this.memory.language;
  }
  get unsure(): Unsure {
    return this.memory.unsure;
  }
  get scriptTimeZone(): string {
    return this.manifest.timeZone;
  }
  get nowMs(): number {
    return this.memory.now;
  }
  now(): Date {
    return new Date(this.memory.now);
  }
  nextId(): number {
    return ++this.memory.ids;
  }

  /** Moves the clock on; it never goes back. */
  passTo(ms: number): void {
    this.memory.now = Math.max(this.memory.now, Math.round(ms));
  }

  roleOf(email: string): 'owner' | 'editor' | 'viewer' | 'stranger' {
    const who = email.toLowerCase();
    return who === this.owner
      ? 'owner'
      : isAmong(who, this.editors, this.groups)
        ? 'editor'
        : isAmong(who, this.viewers, this.groups)
          ? 'viewer'
          : 'stranger';
  }

  session(email: string): Session {
    const who = email.toLowerCase();
    const known = this.sessions.get(who);
    if (known) return known;
    const { memory } = this;
    const made: Session = {
      email: who,
      page: undefined,
      answers: [],
      get menus() {
        return memory.menus[who] ?? [];
      },
      set menus(menus) {
        memory.menus[who] = menus;
      },
    };
    this.sessions.set(who, made);
    return made;
  }
}
