/**
 * Many people at once: the same verbs as on one thread, as promises; every run has a worker
 * thread of its own.
 */
import type { Acting } from './acting';
import type { Browser } from './browser';
import { PersonOver, type AsyncPerson } from './person';
import type { RunReport } from './report';
import type { Session } from './session';
import type { HandActs, HandEvent } from './sheets-seam';
import { isEdit, MOST_WAITING, mustGoForward, type Stage } from './stage';
import type { Start, Story } from './story';
import { endThreads } from './thread-pool';
import { ThreadRunner } from './threads';
import { VisitorOver, type AsyncVisitor } from './visitor';
import type { WorldState } from './world-state';

export class Crowd implements Acting<Promise<RunReport>, Promise<RunReport[]>> {
  private readonly threads: ThreadRunner;
  private readonly story: Story;
  readonly world: WorldState;
  private readonly people = new Map<string, AsyncPerson>();

  /** @param seed draws the order in which calls of different runs are answered; without one, as they come */
  constructor(stage: Stage, seed?: number) {
    this.threads = new ThreadRunner(stage.runner, seed);
    ({ story: this.story, world: this.world } = stage);
  }

  as(email: string): AsyncPerson {
    const who = email.toLowerCase();
    const known = this.people.get(who) ?? new PersonOver(this, who);
    this.people.set(who, known);
    return known;
  }

  /** A browser with nothing but the web app's link, signed in to these accounts. */
  visitor({ accounts = [] }: { accounts?: readonly string[] } = {}): AsyncVisitor {
    return new VisitorOver(this, accounts);
  }

  async open(session: Session): Promise<RunReport[]> {
    return this.all(this.story.opening(session));
  }
  async runAs(
    session: Session,
    kind: 'menu' | 'editor',
    functionName: string,
    args?: unknown[],
  ): Promise<RunReport> {
    return this.go(this.story.asPerson(session, kind, functionName, args));
  }
  async callFromPage(session: Session, functionName: string, argsText: string): Promise<RunReport> {
    return this.go(this.story.fromPage(session, functionName, argsText));
  }
  async visit(browser: Browser, url: string): Promise<RunReport> {
    return this.story.served(await this.go(this.story.visiting(browser, url)), browser);
  }
  async callAsVisitor(browser: Browser, functionName: string, argsText: string): Promise<RunReport> {
    return this.go(this.story.fromVisitor(browser, functionName, argsText));
  }
  newestWebApp(): string | undefined {
    return this.story.deployments.newest();
  }
  mustBeCallable(functionName: string, browser?: Browser): void {
    this.story.mustBeCallable(functionName, browser);
  }

  /** A hand act takes its turn among the calls of the runs; the triggers it fires start together. */
  async byHand(session: Session, act: (acts: HandActs) => HandEvent[]): Promise<RunReport[]> {
    const id = ++this.world.memory.runs;
    const { turns } = this.threads;
    turns.joins(id);
    try {
      const events = await new Promise<HandEvent[]>((resolve, reject) =>
        turns.asks(id, () => {
          try {
            resolve(this.story.hand(session, act));
          } catch (error) {
            reject(error as Error);
          }
        }),
      );
      const starts = this.all(this.story.afterHand(session, events));
      turns.leaves(id);
      return await starts;
    } finally {
      turns.leaves(id);
    }
  }

  /** Lets time pass; triggers that fall due run in order, one after the other. */
  async moveTo(ms: number): Promise<RunReport[]> {
    mustGoForward(this.world, ms);
    const reports: RunReport[] = [];
    for (let due = this.story.takeDue(ms); due; due = this.story.takeDue(ms))
      reports.push(await this.go(due));
    this.world.passTo(ms);
    return reports;
  }

  /** Ends the threads that wait for work; the local Google itself goes on. */
  close(): Promise<void> {
    return endThreads();
  }

  private async all(starts: Start[]): Promise<RunReport[]> {
    const runs = starts.map(async (one) => (isEdit(one) ? this.edit(one) : [await this.go(one)]));
    return (await Promise.all(runs)).flat();
  }

  /** Is an edit's simple trigger running? */
  private editing = false;
  /** Each lets one that waits begin. */
  private readonly waiting: (() => void)[] = [];

  /** One edit's trigger at a time: so many wait for it, the others are lost. */
  private async edit(start: Start): Promise<RunReport[]> {
    if (this.editing) {
      if (this.waiting.length >= MOST_WAITING) return [];
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.editing = true;
    try {
      return [await this.go(start)];
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.editing = false;
    }
  }
  private async go({ plan, args }: Start): Promise<RunReport> {
    return this.story.finish(await this.threads.run(plan, args), plan.session);
  }
}
