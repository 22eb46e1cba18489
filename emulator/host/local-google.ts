/** The local Google, as tests, the bench and the page use it. */
import { Crowd } from './crowd';
import type { DeploymentView, HowDeployed } from './deployments';
import { consented } from './identity';
import { PersonOver, type Person } from './person';
import { readPush } from './program';
import type { PushedFiles } from './pushed';
import type { Fault, Lie, Moment } from './live-run';
import type { RunReport } from './report';
import { googleSays } from './messages';
import { Refused } from './remote';
import { Stage } from './stage';
import { VisitorOver, type Visitor } from './visitor';
import type { Unsure } from './world';
import { WorldState, type SentMail, type TriggerState } from './world-state';
import { sheets, type BookView } from '../sheets';
import { mailRemaining } from '../services/mail';

export interface LocalGoogleOptions {
  files: PushedFiles;
  /** ISO time with its offset, e.g. 2018-10-01T08:00:00+07:00. */
  now: string;
  owner: string;
  editors?: string[];
  /** Kind of the owner's account: consumer (gmail.com) by default. */
  account?: 'consumer' | 'workspace';
  /** Of the new spreadsheet; by default those of a careless new one: en_US, America/Los_Angeles. */
  locale?: string;
  timeZone?: string;
  title?: string;
  /** Rows of every new tab; Google's own number, 1,000, by default. */
  rowsOfTabs?: number;
  /** Of Google's messages; Vietnamese by default. */
  language?: 'vi' | 'en';
  unsure?: Partial<Unsure>;
}

/** A trigger as its owner sees it in the list of triggers. */
export interface TriggerView {
  id: string;
  owner: string;
  handler: string;
  event: TriggerState['event'];
  next?: string;
}

/** States that were read, nearest last: tests begin hundreds of times with the same one. */
const restored: { saved: string; google: LocalGoogle }[] = [];
const MOST_RESTORED = 6;

export class LocalGoogle {
  /** For the page: the machinery below the public face. */
  readonly stage: Stage;
  readonly book: BookView;
  private readonly people = new Map<string, Person>();

  private constructor(
    world: WorldState,
    private push: ReturnType<typeof readPush>,
  ) {
    assertZone(push.manifest.timeZone);
    this.stage = new Stage(world, push);
    this.book = sheets.view(world.spreadsheet, world);
  }

  /** A new spreadsheet with its bound script, just pushed; nobody has opened it. */
  static start(options: LocalGoogleOptions): LocalGoogle {
    const push = readPush(options.files);
    const {
      owner,
      editors = [],
      account = 'consumer',
      language = 'vi',
      unsure = {},
      title = 'Untitled spreadsheet',
      locale = 'en_US',
      timeZone = 'America/Los_Angeles',
      rowsOfTabs = 1000,
    } = options;
    return new LocalGoogle(
      WorldState.create(
        {
          now: moment(options.now),
          owner,
          editors,
          account,
          language,
          unsure,
          title,
          locale,
          timeZone,
          rowsOfTabs,
        },
        push,
        sheets,
      ),
      push,
    );
  }

  /** The state that `save` wrote, with the files that are pushed now. The same state is read once. */
  static restore(saved: string, files: PushedFiles): LocalGoogle {
    const push = readPush(files);
    const known = restored.find((one) => one.saved === saved && one.google.push === push);
    if (known) return known.google.branch();
    const google = new LocalGoogle(WorldState.restore(saved, push, sheets), push);
    if (restored.length >= MOST_RESTORED) restored.shift();
    restored.push({ saved, google });
    return google.branch();
  }
  save(): string {
    return this.stage.world.save();
  }

  /**
   * Another Google just like this one at this moment, with the pages that people have open: what is tried in
   * one has never happened in the other. Its list of runs begins empty.
   */
  branch(): LocalGoogle {
    return new LocalGoogle(this.stage.world.branch(), this.push);
  }

  /**
   * File ▸ Make a copy, by somebody who may open the file: theirs, shared with nobody, with the bound script.
   */
  copy(by: string): LocalGoogle {
    const { world } = this.stage;
    if (world.roleOf(by) === 'stranger') throw new Refused(googleSays(world.language, 'noAccess'));
    return new LocalGoogle(WorldState.restore(world.copiedBy(by), this.push, sheets), this.push);
  }

  /** A person by address, whoever they are. */
  as(email: string): Person {
    const who = email.toLowerCase();
    const known = this.people.get(who) ?? new PersonOver(this.stage, who);
    this.people.set(who, known);
    return known;
  }

  /** A browser with nothing but the web app's link, signed in to these accounts (to none, as a rule). */
  visitor({ accounts = [] }: { accounts?: readonly string[] } = {}): Visitor {
    return new VisitorOver(this.stage, accounts);
  }

  /** clasp push: what is run by hand, by triggers and at /dev is new at once; deployed versions stay. */
  pushes(files: PushedFiles): void {
    this.push = readPush(files);
    this.stage.runner.push = this.push;
    this.stage.world.pushed(this.push);
  }
  /**
   * Deploy ▸ New deployment ▸ Web app, by somebody who may edit: of what is pushed now, to run as them, for
   * everybody unless told otherwise. By hand Google asks for consent; clasp does not.
   */
  deploys(who: string, how: HowDeployed = {}): DeploymentView {
    if (how.by !== 'clasp') consented(this.stage.world, who.toLowerCase());
    return this.stage.story.deployments.create(who, how);
  }
  /** Manage deployments ▸ Edit ▸ New version: the same address, from now on as whoever does this. */
  updatesDeployment(id: string, who: string, how: HowDeployed = {}): DeploymentView {
    if (how.by !== 'clasp') consented(this.stage.world, who.toLowerCase());
    return this.stage.story.deployments.update(id, who, how);
  }
  archivesDeployment(id: string): void {
    this.stage.story.deployments.archive(id);
  }
  get deployments(): readonly DeploymentView[] {
    return this.stage.story.deployments.list();
  }
  /** The address that runs what is pushed now, for those who may edit the script. */
  get devUrl(): string {
    return this.stage.story.deployments.devUrl;
  }
  /** myaccount ▸ Third-party access ▸ Remove: triggers and web apps of theirs stand still. */
  takesConsentBack(email: string): void {
    delete this.stage.world.memory.consents[email.toLowerCase()];
  }
  /**
   * The owner makes somebody else the file's owner and stays an editor; deployments and triggers stay theirs.
   */
  handsOver(to: string): void {
    const { memory } = this.stage.world;
    const before = memory.owner;
    this.unshare(to);
    memory.owner = to.toLowerCase();
    this.share(before);
  }
  /** Google has suspended (or removed) an account. */
  suspends(email: string): void {
    (this.stage.world.memory.suspended ??= []).push(email.toLowerCase());
  }

  share(email: string): void {
    this.unshare(email);
    this.stage.world.memory.editors.push(email.toLowerCase());
  }
  view(email: string): void {
    this.unshare(email);
    this.stage.world.memory.viewers.push(email.toLowerCase());
  }
  unshare(email: string): void {
    const { memory } = this.stage.world;
    memory.editors = memory.editors.filter((one) => one !== email.toLowerCase());
    memory.viewers = memory.viewers.filter((one) => one !== email.toLowerCase());
  }

  /** A Google group: who the file (or a protection) is shared with under one address. */
  group(address: string, members: readonly string[]): void {
    const { memory } = this.stage.world;
    memory.groups = {
      ...memory.groups,
      [address.toLowerCase()]: members.map((email) => email.toLowerCase()),
    };
  }
  /**
   * From now on User.getEmail() is '' for this person in runs of others, as a domain's policy can have it.
   */
  hideAddress(email: string): void {
    const { memory } = this.stage.world;
    memory.hidden = [...(memory.hidden ?? []), email.toLowerCase()];
  }

  readonly clock = {
    now: (): Date => this.stage.world.now(),
    moveTo: (iso: string): RunReport[] => this.stage.moveTo(moment(iso)),
    advance: (ms: number): RunReport[] => this.stage.moveTo(this.stage.world.nowMs + ms),
  };

  get outbox(): readonly SentMail[] {
    return this.stage.world.memory.outbox;
  }
  get runs(): readonly RunReport[] {
    return this.stage.runner.reports;
  }
  get triggers(): readonly TriggerView[] {
    return this.stage.world.memory.triggers.map(({ id, owner, handler, event, next }) => ({
      id,
      owner,
      handler,
      event,
      ...(next !== undefined && { next: new Date(next).toISOString() }),
    }));
  }
  get scriptProperties(): Record<string, string> {
    return { ...this.stage.world.memory.properties.script };
  }

  /**
   * The next run that makes that many calls (of that name) fails there. Several faults serve several
   * runs, in order.
   */
  failNext(fault: Fault): void {
    this.stage.runner.faults.push(fault);
  }
  /** From now on Google is other than believed in one call; without one it tells the truth again. */
  lies(lie?: Lie): void {
    const { lies } = this.stage.runner;
    if (lie) lies.push(lie);
    else lies.length = 0;
  }
  /** Somebody does something while a run goes on, just before it makes that call. */
  meanwhile(moment: Moment, act: () => void): void {
    this.stage.runner.meanwhile.push({ ...moment, act });
  }
  /** Faults that no run has met yet; a test that tries every call ends when one is left over. */
  get faultsLeft(): number {
    return this.stage.runner.faults.length;
  }
  forgetFaults(): void {
    this.stage.runner.faults.length = 0;
  }

  readonly mailQuota = {
    remaining: (email: string): number =>
      mailRemaining(this.stage.world, email.toLowerCase(), this.stage.world.nowMs),
    set: (email: string, perDay: number): void => {
      this.stage.world.memory.mailLimit[email.toLowerCase()] = perDay;
    },
  };

  /**
   * Many people at once, each run in a thread of its own; `seed` makes the order of their calls the
   * same every time.
   */
  inWorkers(options: { seed?: number } = {}): Crowd {
    return new Crowd(this.stage, options.seed);
  }

  /** Another run holds the script's lock until the returned function is called. */
  holdScriptLock(): () => void {
    return this.stage.world.locks.holdFromOutside('script');
  }
}

function moment(iso: string): number {
  if (!/T.*(Z|[+-]\d\d:?\d\d)$/.test(iso))
    throw new Error(`"${iso}" is not a time with an offset, e.g. 2018-10-01T08:00:00+07:00.`);
  return Date.parse(iso);
}

/**
 * A script's Dates use the zone of this process, so it must be the manifest's: TZ is set before Node
 * looks at the clock.
 */
function assertZone(zone: string): void {
  const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const same = (a: string) =>
    a === zone || Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === a;
  if (same(here())) return;
  process.env.TZ = zone;
  if (!same(here()))
    throw new Error(
      `The manifest's zone is ${zone} and this process runs in ${here()}: start it with TZ=${zone}.`,
    );
}
