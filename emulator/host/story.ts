/**
 * What starts when: which runs a person's act or the clock brings about, in which order, with which event.
 * Knows nothing of how they are run.
 */
import { Refused, type Value } from './remote';
import { changeEvent, clockEvent, editEvent, getEvent, openEvent, type EventOf } from './events';
import { personRun, simpleRun, triggerRun, webAppRun } from './identity';
import type { RunPlan } from './live-run';
import type { PushedProgram } from './program';
import type { RunReport } from './report';
import type { Arguments } from './runner';
import { nextRun } from './schedule';
import type { Session } from './session';
import type { HandActs, HandEvent } from './sheets-seam';
import type { TriggerState, WorldState } from './world-state';
import type { Browser } from './visitor';
import { HtmlOutput } from '../services/html';
import { sheets } from '../sheets';

/** A run that is to start: its plan and what its function gets. */
export interface Start {
  plan: RunPlan;
  args: Arguments;
}

const YOU_NEED_ACCESS = {
  vi: 'Bạn cần có quyền truy cập. Hãy yêu cầu quyền truy cập hoặc chuyển sang một tài khoản có quyền truy cập.',
  en: 'You need access. Request access, or switch to an account with access.',
};
const NOT_DEPLOYED = {
  vi: 'Rất tiếc, không thể mở tệp vào lúc này.',
  en: 'Sorry, unable to open the file at this time.',
};
const NO_SUCH_FILE = {
  vi: 'Rất tiếc, tệp bạn yêu cầu không tồn tại.',
  en: 'Sorry, the file you have requested does not exist.',
};
const VIEW_ONLY = { vi: 'Bạn chỉ có quyền xem tệp này.', en: 'You can only view this file.' };

export class Story {
  constructor(
    readonly world: WorldState,
    private readonly push: () => PushedProgram,
  ) {}

  /** The names that google.script.run has: all top-level functions whose name does not end in "_". */
  callable(): string[] {
    return this.push().functions.filter((name) => !name.endsWith('_'));
  }

  mustBeCallable(functionName: string): void {
    if (!this.callable().includes(functionName))
      throw new TypeError(`google.script.run.${functionName} is not a function`);
  }

  /**
   * Opening (or reloading) the file: menus and pages are gone, then onOpen builds them again;
   * not for a viewer.
   */
  opening(session: Session): Start[] {
    this.mustReach(session);
    session.page = undefined;
    session.menus = [];
    if (this.world.roleOf(session.email) === 'viewer') return [];
    return [...this.simple('onOpen', session, openEvent()), ...this.installed('ON_OPEN', session, openEvent)];
  }

  /** Script writes never come here: only what a person did by hand fires onEdit. */
  afterHand(session: Session, events: readonly HandEvent[]): Start[] {
    return events.flatMap((event) =>
      event.kind === 'change'
        ? this.installed('ON_CHANGE', session, (trigger) => changeEvent(event.changeType, trigger))
        : [
            ...this.simple('onEdit', session, editEvent(event)),
            ...this.installed('ON_EDIT', session, (trigger) => editEvent(event, trigger)),
            ...this.installed('ON_CHANGE', session, (trigger) => changeEvent('EDIT', trigger)),
          ],
    );
  }

  asPerson(session: Session, kind: 'menu' | 'editor', functionName: string, args: unknown[] = []): Start {
    this.mustEdit(session);
    return {
      plan: personRun(this.world, kind, functionName, session),
      args: { values: () => args as Value[] },
    };
  }

  fromPage(session: Session, functionName: string, argsText: string): Start {
    this.mustEdit(session);
    return { plan: personRun(this.world, 'page', functionName, session), args: { fromPage: argsText } };
  }

  /** A visitor opens the link of the web app. */
  visiting(parameter: Record<string, string>): Start {
    this.mustServe();
    // Reserved by Google: HTTP 405 (guide: Web apps).
    if ('c' in parameter || 'sid' in parameter) throw new Refused(NO_SUCH_FILE[this.world.language]);
    return { plan: webAppRun(this.world, 'doGet'), args: { values: getEvent(parameter) } };
  }

  fromVisitor(functionName: string, argsText: string): Start {
    this.mustServe();
    return { plan: webAppRun(this.world, functionName), args: { fromPage: argsText } };
  }

  private mustServe(): void {
    const { webapp } = this.world.manifest;
    if (!webapp) throw new Refused(NOT_DEPLOYED[this.world.language]);
    if (webapp.executeAs !== 'USER_DEPLOYING' || webapp.access !== 'ANYONE_ANONYMOUS')
      throw new Error(
        `A web app with executeAs ${webapp.executeAs} and access ${webapp.access} is not modelled.`,
      );
  }

  /** A hand act, without the triggers that follow it. */
  hand(session: Session, act: (acts: HandActs) => HandEvent[]): HandEvent[] {
    this.mustEdit(session);
    return act(sheets.byHand(this.world.spreadsheet, this.world, session.email));
  }

  /**
   * The next clock trigger that is due by then; the clock is moved to its time, and its own next time is set.
   */
  takeDue(until: number): Start | undefined {
    const due = this.world.memory.triggers
      .filter((one) => one.next !== undefined && one.next <= until)
      .sort((a, b) => a.next! - b.next!)[0];
    if (!due) return undefined;
    this.world.passTo(due.next!);
    due.next = nextRun(due, Math.max(due.next!, this.world.nowMs));
    return { plan: triggerRun(this.world, due), args: { values: clockEvent(due) } };
  }

  /** A page that was shown in a run learns which functions it may call. */
  finish(report: RunReport, session: Session | undefined): RunReport {
    if (session?.page && session.page.functions.length === 0) session.page.functions = this.callable();
    return report;
  }

  /** The page that doGet returned is what the visitor sees. */
  served(report: RunReport, browser: Browser): RunReport {
    const output = report.answered;
    browser.page =
      output instanceof HtmlOutput
        ? { title: output._title, html: output._served(), meta: output._meta, functions: this.callable() }
        : undefined;
    if (report.ok && !browser.page)
      return {
        ...report,
        ok: false,
        error: { message: 'The script completed but did not return anything.' },
      };
    return report;
  }

  private simple(name: string, session: Session, values: EventOf): Start[] {
    return this.push().functions.includes(name)
      ? [{ plan: simpleRun(this.world, name, session), args: { values } }]
      : [];
  }

  private installed(
    event: TriggerState['event'],
    session: Session,
    values: (trigger: TriggerState) => EventOf,
  ): Start[] {
    return this.world.memory.triggers
      .filter((one) => one.event === event)
      .map((one) => ({ plan: triggerRun(this.world, one, session), args: { values: values(one) } }));
  }

  private mustReach(session: Session): void {
    if (this.world.roleOf(session.email) === 'stranger')
      throw new Refused(YOU_NEED_ACCESS[this.world.language]);
  }
  private mustEdit(session: Session): void {
    this.mustReach(session);
    if (this.world.roleOf(session.email) === 'viewer') throw new Refused(VIEW_ONLY[this.world.language]);
  }
}
