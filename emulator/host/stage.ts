/** What happens in the local Google when a person or the clock does something: which runs start, in which order, with which event. */
import { Refused, type Value } from './remote';
import { changeEvent, clockEvent, editEvent, openEvent } from './events';
import { personRun, simpleRun, triggerRun } from './identity';
import type { RunPlan } from './live-run';
import type { PushedProgram } from './program';
import type { RunReport } from './report';
import { Runner, type Arguments } from './runner';
import { nextRun } from './schedule';
import type { Session } from './session';
import type { HandActs, HandEvent } from './sheets-seam';
import type { TriggerState, WorldState } from './world-state';
import { sheets } from '../sheets';

/** A run that is to start: its plan and what its function gets. */
export interface Start { plan: RunPlan; args: Arguments }

const noArguments: Arguments = { values: () => [] };
const MOST_RUNS_IN_ONE_STEP = 100_000;

export class Stage {
  readonly runner: Runner;
  constructor(readonly world: WorldState, push: PushedProgram) { this.runner = new Runner(world, push); }
  get functions(): readonly string[] { return this.runner.push.functions; }

  // --- what starts when: the same for both transports ---

  starts = {
    open: (session: Session): Start[] => {
      this.mustReach(session);
      session.page = undefined;
      session.menus = [];
      if (this.world.roleOf(session.email) === 'viewer') return [];
      return [...this.simple('onOpen', session, openEvent()), ...this.installed('ON_OPEN', session, (trigger) => openEvent(trigger))];
    },
    afterHand: (session: Session, events: HandEvent[]): Start[] => events.flatMap((event) => (event.kind === 'edit'
      ? [...this.simple('onEdit', session, editEvent(event)), ...this.installed('ON_EDIT', session, (trigger) => editEvent(event, trigger)), ...this.installed('ON_CHANGE', session, (trigger) => changeEvent('EDIT', trigger))]
      : this.installed('ON_CHANGE', session, (trigger) => changeEvent(event.changeType, trigger)))),
    person: (session: Session, kind: 'menu' | 'editor', functionName: string, args: unknown[] = []): Start => {
      this.mustEdit(session);
      return { plan: personRun(this.world, kind, functionName, session), args: args.length ? { values: () => args as Value[] } : noArguments };
    },
    page: (session: Session, functionName: string, argsText: string): Start => {
      this.mustEdit(session);
      return { plan: personRun(this.world, 'page', functionName, session), args: { fromPage: argsText } };
    },
  };

  private simple(name: string, session: Session, values: (run: never) => Value[]): Start[] {
    return this.functions.includes(name) ? [{ plan: simpleRun(this.world, name, session), args: { values } as Arguments }] : [];
  }

  private installed(event: TriggerState['event'], session: Session, values: (trigger: TriggerState) => (run: never) => Value[]): Start[] {
    return this.world.memory.triggers.filter((one) => one.event === event).map((one) => ({ plan: triggerRun(this.world, one, session), args: { values: values(one) } as Arguments }));
  }

  // --- same thread ---

  private go({ plan, args }: Start): RunReport { return this.finish(this.runner.run(plan, args), plan.session); }
  open(session: Session): RunReport[] { return this.starts.open(session).map((one) => this.go(one)); }
  runAs(session: Session, kind: 'menu' | 'editor', functionName: string, args: unknown[] = []): RunReport { return this.go(this.starts.person(session, kind, functionName, args)); }
  callFromPage(session: Session, functionName: string, argsText: string): RunReport { return this.go(this.starts.page(session, functionName, argsText)); }
  byHand(session: Session, act: (acts: HandActs) => HandEvent[]): RunReport[] { return this.starts.afterHand(session, this.hand(session, act)).map((one) => this.go(one)); }

  /** A hand act without its triggers. */
  hand(session: Session, act: (acts: HandActs) => HandEvent[]): HandEvent[] {
    this.mustEdit(session);
    return act(sheets.byHand(this.world.spreadsheet, this.world, session.email));
  }

  /** A page shown in a run learns which functions it may call. */
  finish(report: RunReport, session: Session | undefined): RunReport {
    if (session?.page && session.page.functions.length === 0) session.page.functions = this.callable();
    return report;
  }

  /** The names that google.script.run has: all top-level functions whose name does not end in "_". */
  callable(): string[] { return this.functions.filter((name) => !name.endsWith('_')); }

  mustBeCallable(functionName: string): void {
    if (!this.callable().includes(functionName)) throw new TypeError(`google.script.run.${functionName} is not a function`);
  }

  // --- the clock ---

  /** Lets time pass; triggers that fall due run in order. */
  moveTo(ms: number): RunReport[] {
    const { world } = this;
    if (ms < world.nowMs) throw new Error(`The clock does not go back (it is ${world.now().toISOString()}).`);
    const reports: RunReport[] = [];
    for (let due = this.firstDue(ms); due; due = this.firstDue(ms)) {
      world.passTo(due.next!);
      reports.push(this.runTrigger(due));
      if (reports.length > MOST_RUNS_IN_ONE_STEP) throw new Error('Triggers never come to an end: move the clock in smaller steps.');
    }
    world.passTo(ms);
    return reports;
  }

  private firstDue(until: number): TriggerState | undefined {
    return this.world.memory.triggers.filter((one) => one.next !== undefined && one.next <= until).sort((a, b) => a.next! - b.next!)[0];
  }

  private runTrigger(trigger: TriggerState): RunReport {
    trigger.next = nextRun(trigger, Math.max(trigger.next!, this.world.nowMs));
    return this.go({ plan: triggerRun(this.world, trigger), args: { values: clockEvent(trigger) } });
  }

  private mustReach(session: Session): void {
    if (this.world.roleOf(session.email) === 'stranger') throw new Refused(this.world.language === 'vi' ? 'Bạn cần có quyền truy cập. Hãy yêu cầu quyền truy cập hoặc chuyển sang một tài khoản có quyền truy cập.' : 'You need access. Request access, or switch to an account with access.');
  }

  private mustEdit(session: Session): void {
    this.mustReach(session);
    if (this.world.roleOf(session.email) === 'viewer') throw new Refused(this.world.language === 'vi' ? 'Bạn chỉ có quyền xem tệp này.' : 'You can only view this file.');
  }
}
