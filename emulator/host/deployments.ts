/**
 * Web apps of the script: versions, deployments and their addresses. Sources: Apps Script guides "Web apps",
 * "Create and manage deployments"; what people report of access, updates and addresses (docs/google.md).
 */
import { createHash } from 'node:crypto';
import type { Access, ExecuteAs, PushedFiles } from './pushed';
import { Refused } from './remote';
import type { DeploymentState, WorldState } from './world-state';

/**
 * How a deployment is made: by hand in the script editor, where one chooses; or with clasp, where nobody
 * asks.
 */
export interface HowDeployed {
  by?: 'hand' | 'clasp';
  access?: Access;
  executeAs?: ExecuteAs;
}

/** A web app as the list of deployments shows it. `url` is what people are given. */
export interface DeploymentView {
  id: string;
  url: string;
  version: number;
  by: string;
  access: Access;
}

/** At most so many deployments that have a version (gh:google/clasp: "up to 20 versioned deployments"). */
const MOST = 20;
/** For so long after an update the address may go on serving the version before (measured on Google). */
const LATE_MS = 60_000;

const execOf = (id: string): string => `https://script.google.com/macros/s/${id}/exec`;
/** An opaque id that depends on the file and a number alone, so that a story always goes the same way. */
const idOf = (world: WorldState, count: number): string =>
  `AKfycb${createHash('sha256').update(`${world.spreadsheet.id} ${count}`).digest('base64url').slice(0, 40)}`;
/** The head deployment has an id of its own: /dev and /exec differ in more than the last word. */
const headId = (world: WorldState): string => idOf(world, 0);

const viewOf = (one: DeploymentState): DeploymentView => ({
  id: one.id,
  url: execOf(one.id),
  version: one.version,
  by: one.by,
  access: one.webapp?.access ?? 'MYSELF',
});

/** What a web app's address asks for. */
export interface Asked {
  id: string;
  dev: boolean;
  /** The Workspace domain that the address names, if it does. */
  domain?: string;
  parameter: Record<string, string>;
  /** What stands behind `#`: it never reaches the script. */
  hash: string;
}

/** Where a web app may stand: below Google's own path, or below one that names a Workspace domain. */
const places = [
  /^\/macros(?:\/u\/\d+)?()\/s\/([\w-]+)\/(exec|dev)$/,
  /^\/a\/macros\/([\w.-]+)\/s\/([\w-]+)\/(exec|dev)$/,
];

/** Reads an address of a web app; undefined for any other. */
export function readAddress(text: string): Asked | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.origin !== 'https://script.google.com') return undefined;
  const [, domain, id, mode] = places.map((place) => place.exec(url.pathname)).find(Boolean) ?? [];
  if (!id) return undefined;
  return {
    id,
    dev: mode === 'dev',
    ...(domain && { domain }),
    parameter: Object.fromEntries(url.searchParams),
    hash: url.hash.slice(1),
  };
}

/** The code that a web app runs: a version's files, or undefined for what is pushed now (/dev). */
export interface Served {
  by: string;
  access: Access;
  executeAs: ExecuteAs;
  files?: PushedFiles;
  id: string;
}

export class Deployments {
  constructor(
    private readonly world: WorldState,
    private readonly head: () => PushedFiles,
  ) {}

  private get all(): DeploymentState[] {
    return (this.world.memory.deployments ??= []);
  }
  private get living(): DeploymentState[] {
    return this.all.filter((one) => !one.archived);
  }
  list(): DeploymentView[] {
    return this.living.map(viewOf);
  }
  get devUrl(): string {
    return `https://script.google.com/macros/s/${headId(this.world)}/dev`;
  }

  /** Deploy ▸ New deployment ▸ Web app. */
  create(who: string, how: HowDeployed): DeploymentView {
    this.mustEdit(who);
    if (this.living.length >= MOST)
      throw new Refused(`Scripts may only have up to ${MOST} versioned deployments at a time.`);
    const id = idOf(this.world, this.all.length + 1);
    const made: DeploymentState = {
      id,
      by: who.toLowerCase(),
      version: this.newVersion(),
      at: this.world.nowMs,
    };
    const webapp = this.webappOf(how);
    if (webapp) made.webapp = webapp;
    this.all.push(made);
    this.forget();
    return viewOf(made);
  }

  /**
   * Manage deployments ▸ Edit ▸ New version: the address stays. Whoever does it is from then on the account
   * that it runs as.
   */
  update(id: string, who: string, how: HowDeployed = {}): DeploymentView {
    this.mustEdit(who);
    const one = this.find(id);
    one.before = { version: one.version, until: this.world.nowMs + LATE_MS };
    one.version = this.newVersion();
    one.by = who.toLowerCase();
    const webapp = how.by === 'clasp' ? this.webappOf(how) : { ...one.webapp, ...this.chosen(how, one) };
    if (!this.world.unsure.claspUpdatesKeepAccess || how.by !== 'clasp') {
      if (webapp) one.webapp = webapp;
      else delete one.webapp;
    }
    this.forget();
    return viewOf(one);
  }

  archive(id: string): void {
    this.find(id).archived = true;
    this.forget();
  }

  private chosen(how: HowDeployed, one?: DeploymentState): NonNullable<DeploymentState['webapp']> {
    return {
      access: how.access ?? one?.webapp?.access ?? 'ANYONE_ANONYMOUS',
      executeAs: how.executeAs ?? one?.webapp?.executeAs ?? 'USER_DEPLOYING',
    };
  }

  /**
   * Who may come in. By hand one chooses; clasp asks for nothing: the manifest says it, or new ones come out
   * as MYSELF (people report both).
   */
  private webappOf(how: HowDeployed): DeploymentState['webapp'] {
    if (how.by !== 'clasp') return this.chosen(how);
    const { webapp } = this.world.manifest;
    if (!webapp) return undefined;
    return this.world.unsure.claspDeploysPrivately ? { ...webapp, access: 'MYSELF' } : webapp;
  }

  private find(id: string): DeploymentState {
    const one = this.living.find((item) => item.id === id);
    if (!one) throw new Refused(`There is no deployment ${id}.`);
    return one;
  }

  private mustEdit(who: string): void {
    const role = this.world.roleOf(who);
    if (role !== 'owner' && role !== 'editor') throw new Refused(`${who} may not deploy this script.`);
  }

  private newVersion(): number {
    const { memory } = this.world;
    const number = (memory.lastVersion = (memory.lastVersion ?? 0) + 1);
    (memory.versions ??= {})[number] = { ...this.head() };
    return number;
  }

  /** Files of versions that no deployment can serve any more. */
  private forget(): void {
    const { versions = {} } = this.world.memory;
    const used = this.living.flatMap((one) => [one.version, one.before?.version]);
    for (const number of Object.keys(versions))
      if (!used.includes(Number(number))) delete versions[Number(number)];
  }

  /** What stands at an address; undefined where nothing does, or where it is no web app. */
  at({ id, dev }: Asked): Served | undefined {
    if (dev) {
      const { webapp } = this.world.manifest;
      const isWebApp = webapp !== undefined || this.living.some((one) => one.webapp);
      return id === headId(this.world) && isWebApp
        ? { id, by: '', access: 'MYSELF', executeAs: 'USER_DEPLOYING' }
        : undefined;
    }
    const one = this.living.find((item) => item.id === id);
    if (!one?.webapp) return undefined;
    const late =
      this.world.unsure.updatesAreLate && one.before && this.world.nowMs < one.before.until
        ? one.before.version
        : one.version;
    return { id, by: one.by, ...one.webapp, files: this.world.memory.versions?.[late] };
  }

  /** The youngest web app that is not archived: what the letters of a story lead to. */
  newest(): string | undefined {
    const one = this.living.filter((item) => item.webapp).at(-1);
    return one && execOf(one.id);
  }

  /**
   * What ScriptApp.getService().getUrl() answers: /dev but in a run of /exec; with several web apps the
   * address of the oldest one; on Workspace in a form that outsiders cannot open; null without a web app.
   */
  serviceUrl(fromExec: boolean): string | null {
    const one = this.living.find((item) => item.webapp);
    if (!one) return null;
    const url = fromExec ? execOf(one.id) : this.devUrl;
    const domain = this.world.owner.split('@')[1] ?? '';
    return this.world.account === 'workspace' ? url.replace('/macros/s/', `/a/macros/${domain}/s/`) : url;
  }
}
