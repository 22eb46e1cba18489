/** People and the clock act, and every run happens at once, on this thread. */
import type { Acting } from './acting';
import type { PushedProgram } from './pushed';
import type { RunReport } from './report';
import { Runner } from './runner';
import type { Session } from './session';
import type { HandActs, HandEvent } from './sheets-seam';
import { Story, type Start } from './story';
import type { Browser } from './browser';
import type { WorldState } from './world-state';

const MOST_RUNS_IN_ONE_STEP = 100_000;

/** Edit events that wait while one is worked on (guide: Simple triggers). */
export const MOST_WAITING = 2;
/** Is it the simple trigger of an edit? */
export const isEdit = ({ plan }: Start): boolean => plan.kind === 'simple' && plan.functionName === 'onEdit';

export function mustGoForward(world: WorldState, ms: number): void {
  if (ms < world.nowMs) throw new Error(`The clock does not go back (it is ${world.now().toISOString()}).`);
}

export class Stage implements Acting<RunReport, RunReport[]> {
  readonly runner: Runner;
  readonly story: Story;
  constructor(
    readonly world: WorldState,
    push: PushedProgram,
  ) {
    this.runner = new Runner(world, push);
    this.story = new Story(world, () => this.runner.push);
  }

  open(session: Session): RunReport[] {
    return this.story.opening(session).map((one) => this.go(one));
  }
  runAs(session: Session, kind: 'menu' | 'editor', functionName: string, args?: unknown[]): RunReport {
    return this.go(this.story.asPerson(session, kind, functionName, args));
  }
  callFromPage(session: Session, functionName: string, argsText: string): RunReport {
    return this.go(this.story.fromPage(session, functionName, argsText));
  }
  byHand(session: Session, act: (acts: HandActs) => HandEvent[]): RunReport[] {
    const starts = this.story.afterHand(session, this.story.hand(session, act));
    if (!this.editing) return starts.map((one) => this.go(one));
    // Somebody edits while an edit's trigger still runs: so many events wait for it, the others are lost.
    for (const one of starts) if (!isEdit(one) || this.waiting.length < MOST_WAITING) this.waiting.push(one);
    return [];
  }
  visit(browser: Browser, url: string): RunReport {
    return this.story.served(this.go(this.story.visiting(browser, url)), browser);
  }
  callAsVisitor(browser: Browser, functionName: string, argsText: string): RunReport {
    return this.go(this.story.fromVisitor(browser, functionName, argsText));
  }
  newestWebApp(): string | undefined {
    return this.story.deployments.newest();
  }
  mustBeCallable(functionName: string, browser?: Browser): void {
    this.story.mustBeCallable(functionName, browser);
  }

  /** Lets time pass; triggers that fall due run in order. */
  moveTo(ms: number): RunReport[] {
    mustGoForward(this.world, ms);
    const reports: RunReport[] = [];
    for (let due = this.story.takeDue(ms); due; due = this.story.takeDue(ms)) {
      reports.push(this.go(due));
      if (reports.length > MOST_RUNS_IN_ONE_STEP)
        throw new Error('Triggers never come to an end: move the clock in smaller steps.');
    }
    this.world.passTo(ms);
    return reports;
  }

  /** Is an edit's simple trigger running? */
  private editing = false;
  private readonly waiting: Start[] = [];

  private go(start: Start): RunReport {
    const outer = this.editing;
    this.editing ||= isEdit(start);
    const report = this.story.finish(this.runner.run(start.plan, start.args), start.plan.session);
    this.editing = outer;
    if (!outer) for (let next = this.waiting.shift(); next; next = this.waiting.shift()) this.go(next);
    return report;
  }
}
