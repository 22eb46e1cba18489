/**
 * What starts when: which runs a person's act or the clock brings about, in which order, with which event.
 * Knows nothing of how they are run.
 */
import { Refused, type Value } from './remote';
import { changeEvent, clockEvent, editEvent, getEvent, openEvent, type EventOf } from './events';
import { Deployments, readAddress, type Served } from './deployments';
import { googlePages, type GooglePage } from './google-pages';
import { consentMissing, consented, personRun, simpleRun, triggerRun, webAppRun } from './identity';
import type { RunPlan } from './live-run';
import { readPush } from './program';
import type { PushedProgram } from './pushed';
import type { RunReport } from './report';
import type { Arguments } from './runner';
import { nextRun } from './schedule';
import type { Session } from './session';
import type { HandActs, HandEvent } from './sheets-seam';
import type { TriggerState, WorldState } from './world-state';
import type { Browser } from './browser';
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
const VIEW_ONLY = { vi: 'Bạn chỉ có quyền xem tệp này.', en: 'You can only view this file.' };

export class Story {
  constructor(
    readonly world: WorldState,
    private readonly push: () => PushedProgram,
  ) {
    this.deployments = new Deployments(world, () => this.push().files);
  }
  readonly deployments: Deployments;

  /** The names that google.script.run has: all top-level functions whose name does not end in "_". */
  callable(browser?: Browser): string[] {
    const files = browser?.served?.files;
    return (files ? readPush(files) : this.push()).functions.filter((name) => !name.endsWith('_'));
  }

  mustBeCallable(functionName: string, browser?: Browser): void {
    if (!this.callable(browser).includes(functionName))
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

  /**
   * A browser opens an address of a web app.
   * @throws Refused where Google answers with a page of its own and no script runs; `browser.shows` says
   * which
   */
  visiting(browser: Browser, url: string): Start {
    browser.page = undefined;
    browser.served = undefined;
    const asked = readAddress(url);
    if (!asked) this.shows(browser, 'notFound');
    const served = this.deployments.at(asked);
    if (!served || (asked.domain && !browser.accounts.some((who) => who.endsWith(`@${asked.domain}`))))
      this.shows(browser, 'notFound');
    if (browser.accounts.length > 1 && !this.world.unsure.severalAccountsOpen)
      this.shows(browser, 'cannotOpen');
    this.mustComeIn(browser, served, asked.dev);
    // Reserved by Google: HTTP 405 (guide: Web apps).
    if ('c' in asked.parameter || 'sid' in asked.parameter) this.shows(browser, 'notFound');
    browser.served = served;
    browser.hash = asked.hash;
    return {
      plan: this.webRun(browser, served, 'doGet'),
      args: { values: getEvent(asked.parameter) },
    };
  }

  /** Who may come in, and whether the account that the web app runs as still stands for it. */
  private mustComeIn(browser: Browser, { access, executeAs, by, files }: Served, dev: boolean): void {
    const [who = ''] = browser.accounts;
    if (dev) {
      if (!who) this.shows(browser, 'signIn');
      if (!['owner', 'editor'].includes(this.world.roleOf(who))) this.shows(browser, 'noAccess');
      // Google asks them before the page comes.
      consented(this.world, who);
      return;
    }
    if (executeAs !== 'USER_DEPLOYING')
      throw new Error(`A web app with executeAs ${executeAs} is not modelled.`);
    if (access === 'ANYONE' && !who) this.shows(browser, 'signIn');
    const domain = (email: string): string => email.split('@')[1] ?? '';
    if ((access === 'MYSELF' && who !== by) || (access === 'DOMAIN' && domain(who) !== domain(by)))
      this.shows(browser, 'noAccess');
    const missing = consentMissing(this.world, by, files && readPush(files));
    if (missing === 'all' || this.world.memory.suspended?.includes(by)) this.shows(browser, 'noAccess');
    if (missing === 'some') this.shows(browser, 'nothing');
  }

  private shows(browser: Browser, shows: GooglePage): never {
    browser.shows = shows;
    throw new Refused(googlePages[shows].text[this.world.language]);
  }

  /** google.script.run from the page of a web app: what its address serves now runs. */
  fromVisitor(browser: Browser, functionName: string, argsText: string): Start {
    const asked = browser.served;
    const served = asked && this.deployments.at({ id: asked.id, dev: !asked.files, parameter: {}, hash: '' });
    if (!served) throw new Refused(googlePages.notFound.text[this.world.language]);
    return { plan: this.webRun(browser, served, functionName), args: { fromPage: argsText } };
  }

  private webRun({ accounts: [who = ''] }: Browser, served: Served, functionName: string) {
    const push = served.files && readPush(served.files);
    // The test address runs as whoever looks at it.
    const as = push ? served.by : who;
    return webAppRun(this.world, functionName, as, who, push);
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
        ? {
            title: output._title,
            html: output._served(),
            meta: output._meta,
            functions: this.callable(browser),
          }
        : undefined;
    browser.shows = browser.page ? 'page' : report.tooMany ? 'tooManyRuns' : 'error';
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
