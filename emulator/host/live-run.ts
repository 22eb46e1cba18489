/** A run while it lasts: who it is, what it has used, what it has shown. */
import type { Alert, AuthMode, Run, RunKind } from './run';
import { GoogleError, type Remote, type Value } from './remote';
import type { Session } from './session';
import type { WorldState } from './world-state';
import type { PushedProgram } from './pushed';
import { FLUSH_CELL_MS, FLUSH_MS, START_MS } from './costs';
import { Handles } from './wire';

/** The n-th service call of a run. */
export interface Moment {
  call: number;
  /** counts only calls of this name, e.g. 'MailApp.sendEmail' */ name?: string;
  /** only in runs of this function */ functionName?: string;
}
/**
 * Fails the n-th service call of a run. 'throw': Google's "server error", and nothing is done;
 * 'unanswered': the same, but it is done; 'kill': the run ends there as by the time limit; 'slow': the
 * answer is a minute late.
 */
export interface Fault extends Moment {
  how: 'throw' | 'unanswered' | 'kill' | 'slow';
}
/** What somebody does while a run goes on, just before that call. */
export interface Meanwhile extends Moment {
  act: () => void;
}
/**
 * A Google that is other than believed, for as long as it is said: calls of a name, e.g. 'Range.setNote',
 * that do nothing and say nothing of it, or that answer something else.
 */
export interface Lie {
  name: string;
  answer: 'nothing is done' | ((truth: Value) => Value);
}
/** What waits for runs to come to some moment; each list is used up in order. */
export interface Waiting {
  faults: Fault[];
  meanwhile: Meanwhile[];
  /** Not used up: every run meets them. */
  lies: readonly Lie[];
}

/** Who runs what, decided before the run starts. */
export interface RunPlan {
  kind: RunKind;
  functionName: string;
  effectiveUser: string;
  activeUser: string;
  authMode: AuthMode;
  scopes: ReadonlySet<string>;
  session?: Session;
  limitMs: number;
  /** The version that a web app serves; absent where what is pushed now runs. */
  push?: PushedProgram;
}

/** Of computing between two calls. */
const SHORT_STRETCH_MS = 20;

export class LiveRun implements Run {
  readonly kind: RunKind;
  readonly functionName: string;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly authMode: AuthMode;
  readonly scopes: ReadonlySet<string>;
  readonly session: Session | undefined;
  readonly language: 'vi' | 'en';
  readonly pending: (() => void)[] = [];
  readonly toasts: string[] = [];
  readonly alerts: Alert[] = [];
  readonly logs: string[] = [];
  readonly calls: Record<string, number> = {};
  readonly handles = new Handles();
  readonly services = new Map<string, Remote>();
  readonly startedMs: number;
  answered: Remote | undefined;
  callCount = 0;
  usedMs = 0;
  /** Has the run touched the file's cells yet? The first touch is the slow one. */
  touchedCells = false;
  /** Cells written and not yet sent. */
  unsentCells = 0;
  /** Why the run is over although its function has not returned: every further call only says so. */
  killed: string | undefined;
  /** Something the emulator could not do. The report tells, even when the script caught the error. */
  broken: Error | undefined;

  constructor(
    readonly id: number,
    readonly world: WorldState,
    readonly plan: RunPlan,
    private readonly waiting: Waiting,
    readonly canWait: boolean,
  ) {
    ({
      kind: this.kind,
      functionName: this.functionName,
      effectiveUser: this.effectiveUser,
      activeUser: this.activeUser,
      authMode: this.authMode,
      scopes: this.scopes,
      session: this.session,
    } = plan);
    this.language = world.language;
    this.startedMs = world.nowMs;
  }

  get nowMs(): number {
    return this.startedMs + Math.round(this.usedMs);
  }
  get modelledMs(): number {
    return Math.round(START_MS + this.usedMs);
  }
  now(): Date {
    return new Date(this.nowMs);
  }
  spend(ms: number): void {
    this.usedMs += ms;
  }

  /**
   * Processor time of the script's own computing, and what of it was charged so far; whole seconds only, so
   * that a short run takes the same time each time.
   */
  private computedMs = 0;
  private chargedMs = 0;
  /** When the present stretch began, by the clock; undefined while a service works. */
  private since: number | undefined;
  private processor: NodeJS.CpuUsage | undefined;

  /** The script goes on computing. Runs in threads of their own say themselves how long they computed. */
  computes(): void {
    if (this.canWait) return;
    this.processor ??= process.cpuUsage();
    this.since = performance.now();
  }
  /**
   * It stops, to call a service or because it is done. A short stretch counts by the clock; of a long one,
   * in which another process may have had the processor, no more than what this one used. (Asking for that at
   * every call took a sixth of all tests' time.)
   */
  rests(): void {
    if (this.since === undefined) return;
    const passed = performance.now() - this.since;
    this.since = undefined;
    if (passed < SHORT_STRETCH_MS) this.hasComputed(this.computedMs + passed);
    else {
      const { user, system } = process.cpuUsage(this.processor);
      this.hasComputed(this.computedMs + Math.min(passed, (user + system) / 1000));
      this.processor = process.cpuUsage();
    }
  }
  /** @param ms of the processor that the script has computed for since the run began. */
  hasComputed(ms: number): void {
    this.computedMs = ms;
    const whole = Math.floor(ms / 1000) * 1000;
    this.spend(whole - this.chargedMs);
    this.chargedMs = whole;
  }

  lieAbout(name: string): Lie | undefined {
    return this.waiting.lies.find((lie) => lie.name === name);
  }

  settle(): void {
    if (this.pending.length === 0 && this.unsentCells === 0) return;
    this.spend(FLUSH_MS + this.unsentCells * FLUSH_CELL_MS);
    this.unsentCells = 0;
    for (let work = this.pending.shift(); work; work = this.pending.shift()) work();
  }

  /**
   * The fault that strikes this call, or what somebody does before it, taken from those that wait.
   * @param times how often the run has made this call by now
   */
  take<K extends 'faults' | 'meanwhile'>(
    kind: K,
    name: string,
    times: number,
  ): Waiting[K][number] | undefined {
    const [next] = this.waiting[kind];
    if (!next || (next.functionName && next.functionName !== this.functionName)) return undefined;
    const comes = next.name ? next.name === name && times === next.call : this.callCount === next.call;
    return comes ? this.waiting[kind].shift() : undefined;
  }

  /**
   * requireScopes ends a run at once; unlike a time limit this is an error that its caller sees, not a kill.
   */
  stopForConsent(message: string): never {
    this.stopped = message;
    this.kill(message);
    throw new GoogleError(message);
  }
  stopped: string | undefined;
  kill(why: string): void {
    this.killed ??= why;
  }
}
