/**
 * The desk: one local Google with the windows that are open on it. Sends the windows news, keeps each
 * person's screen, and saves what changes.
 */
import { randomUUID } from 'node:crypto';
import { Refused, type Crowd, type Fault, type LocalGoogle, type RunReport } from '../index';
import type { Session, ShownPage } from '../host/session';
import { copiedBlock } from './copied';
import type { Frames } from './frames';
import type { NewsWire, PhoneWire, SampleWords, ScreenWire, ShownWire } from './protocol';
import { watchRuns } from './watch-runs';

/**
 * How a fresh file is made. `sample` is given by whoever starts the page: the local Google knows nothing
 * of any product.
 */
export interface Fresh {
  empty(): LocalGoogle;
  sample?: Sample;
  labels: Record<string, string>;
}
/** A file that already shows something, and the words for it. */
export interface Sample {
  says: SampleWords;
  make(): LocalGoogle;
}

interface Screen {
  sidebar?: ShownWire;
  dialog?: ShownWire;
  seen?: ShownPage;
}
interface Asked {
  as: string;
  settle(button: string, text: string): void;
}
type Window = (news: NewsWire) => void;

const toastSeconds = 6;

export class Desk {
  google!: LocalGoogle;
  crowd!: Crowd;
  /** Runs that have not ended. */
  readonly running = new Map<number, { id: number; functionName: string; user: string }>();
  private readonly windows = new Map<Window, string>();
  private screens = new Map<string, Screen>();
  private asked = new Map<string, Asked>();
  private news: NodeJS.Timeout | undefined;
  /** How the phone on the page is set. */
  phone: PhoneWire = { accounts: [], storageThrows: false, troubles: [] };
  /** Called after anything that belongs in the file of the state. */
  onChange: () => void = () => undefined;

  constructor(
    google: LocalGoogle,
    readonly frames: Frames,
    private readonly frameOrigin: string,
    readonly fresh: Fresh,
    /** The port that stands for script.google.com. */
    readonly webOrigin: string,
  ) {
    this.take(google);
  }

  /** Sits down at a local Google: the one saved before, or a fresh one. */
  private take(google: LocalGoogle): void {
    this.google = google;
    this.crowd = google.inWorkers();
    this.screens = new Map();
    this.running.clear();
    const now = (act: () => void) => {
      if (this.google === google) act();
    };
    google.stage.world.spreadsheet.onTouch = () => now(() => this.changed());
    watchRuns(google.stage.runner, {
      began: (run) =>
        now(() => {
          this.running.set(run.id, { id: run.id, functionName: run.functionName, user: run.effectiveUser });
          this.changed();
        }),
      toasted: (run, said) =>
        now(() => {
          if (run.session) this.tell(run.session.email, { news: 'toast', text: said, seconds: toastSeconds });
        }),
      ended: (report) =>
        now(() => {
          this.running.delete(report.id);
          this.changed();
        }),
    });
  }

  // --- windows and news ---

  /** A window opens for a person; returns what to call when it closes. */
  window(as: string, tell: Window): () => void {
    this.windows.set(tell, as);
    return () => {
      this.windows.delete(tell);
      if (!this.isOpen(as))
        for (const [id, question] of this.asked) if (question.as === as) this.answer(as, id, 'CLOSE', '');
    };
  }
  private isOpen(as: string): boolean {
    return [...this.windows.values()].includes(as);
  }
  private tell(as: string | undefined, news: NewsWire): void {
    for (const [window, who] of this.windows) if (as === undefined || who === as) window(news);
  }

  /** Something changed: windows hear of it once, a moment later, however much it was. */
  changed(): void {
    this.onChange();
    this.news ??= setTimeout(() => {
      this.news = undefined;
      this.tell(undefined, { news: 'revision', revision: this.google.book.revision });
      this.tell(undefined, { news: 'desk' });
    }, 30);
  }

  // --- one person's screen ---

  private session(as: string): Session {
    const session = this.google.stage.world.session(as);
    session.ask ??= (question) =>
      new Promise((resolve) => {
        const id = randomUUID();
        const settle = (button: string, text: string) => {
          this.asked.delete(id);
          this.tell(as, { news: 'answered', id });
          resolve({ button, text });
        };
        this.asked.set(id, { as, settle });
        if (this.isOpen(as)) this.tell(as, { news: 'ask', ask: { id, ...question } });
        else settle('CLOSE', '');
      });
    return session;
  }

  /** The answer to a question of the script; the run goes on. An answer that comes twice is not heard. */
  answer(as: string, id: string, button: string, typed: string): void {
    const question = this.asked.get(id);
    if (question?.as === as) question.settle(button, typed);
  }

  /**
   * What is on a person's screen now. A page that a run has shown is served from then on under an
   * address of its own.
   */
  screen(as: string): ScreenWire {
    const session = this.session(as);
    const screen = this.screens.get(as) ?? {};
    this.screens.set(as, screen);
    const { page } = session;
    if (page !== screen.seen) {
      screen.seen = page;
      if (page?.kind === 'sidebar') screen.sidebar = this.show(page, screen.sidebar);
      else if (page) screen.dialog = this.show(page, screen.dialog);
    }
    const role = this.google.stage.world.roleOf(as);
    const { sidebar, dialog } = screen;
    return {
      as,
      role,
      mayOpen: role !== 'stranger',
      menus: this.google.as(as).menuTrees,
      ...(sidebar && { sidebar }),
      ...(dialog && { dialog }),
    };
  }

  private show(page: ShownPage, before: ShownWire | undefined): ShownWire {
    if (before) this.frames.drop(before.id);
    const { kind, title, width, height, html } = page;
    const functions = this.google.stage.story.callable();
    const id = this.frames.keep(html, functions);
    return {
      id,
      kind,
      title,
      width,
      height,
      address: `${this.frameOrigin}/frame/${id}`,
      origin: this.frameOrigin,
      functions,
    };
  }

  closePage(as: string, id: string): void {
    const screen = this.screens.get(as);
    if (screen?.sidebar?.id === id) delete screen.sidebar;
    if (screen?.dialog?.id === id) delete screen.dialog;
    this.frames.drop(id);
    this.tell(as, { news: 'screen' });
  }

  // --- runs ---

  /** Opens the file for a person: onOpen runs, as at every reload on Google. */
  async open(as: string): Promise<void> {
    this.session(as);
    if (this.google.stage.world.roleOf(as) === 'stranger') return;
    this.screens.delete(as);
    await this.crowd.as(as).open();
    this.tell(as, { news: 'screen' });
  }

  /**
   * Where a person's cursor is, for scripts that ask for the active cell. Somebody who may only
   * look has none.
   */
  async select(as: string, tab: string, a1: string): Promise<void> {
    const role = this.google.stage.world.roleOf(as);
    if (role === 'owner' || role === 'editor')
      await this.crowd.byHand(this.session(as), (acts) => acts.select(tab, a1));
  }

  async choose(as: string, menu: string, item: string): Promise<void> {
    this.session(as);
    this.after(as, await this.crowd.as(as).choose(menu, item));
  }

  /** google.script.run from a page that is on this person's screen; `args` and the answer are JSON text. */
  async call(as: string, page: string, name: string, args: string): Promise<string> {
    const screen = this.screens.get(as);
    if (screen?.sidebar?.id !== page && screen?.dialog?.id !== page)
      throw new Refused('Trang này không còn mở.');
    this.crowd.mustBeCallable(name);
    if (!Array.isArray(JSON.parse(args))) throw new Error('arguments are no list');
    const report = await this.crowd.callFromPage(this.session(as), name, args);
    this.after(as, report);
    return JSON.stringify(report.result ?? null);
  }

  private after(as: string, report: RunReport): void {
    this.tell(as, { news: 'screen' });
    if (!report.ok) throw new ScriptFailed(report.error?.message ?? report.functionName);
  }

  /** Moves the clock; tells the runs that were due. */
  async moveTo(ms: number): Promise<{ functionName: string; user: string; ok: boolean }[]> {
    const runs = await this.crowd.moveTo(ms);
    this.changed();
    return runs.map(({ functionName, user, ok }) => ({ functionName, user, ok }));
  }

  // --- around the file ---

  share(email: string, may: boolean): void {
    if (may) this.google.share(email);
    else this.google.unshare(email);
    this.changed();
    this.tell(email, { news: 'screen' });
  }
  setQuota(email: string, count: number): void {
    const { memory } = this.google.stage.world;
    delete memory.mailUsed[email];
    this.google.mailQuota.set(email, count);
    this.changed();
  }
  failNext(fault: Fault | null): void {
    this.google.stage.runner.faults.length = 0;
    if (fault) this.google.failNext(fault);
    this.changed();
  }
  setPhone(phone: PhoneWire): void {
    this.phone = phone;
    this.changed();
  }
  /** Deploy, or a new version of the same deployment: of what is pushed. */
  deploy(as: string, id: string | null): void {
    if (id === null) this.google.deploys(as);
    else this.google.updatesDeployment(id, as);
    this.changed();
  }
  copied(tab: string, a1: string): { values: string[][]; formats: string[][] } {
    return copiedBlock(this.google, tab, a1);
  }

  /** Begins again. Windows draw the new file; whatever still runs in the old one ends unseen. */
  reset(what: 'sample' | 'empty'): void {
    const next = what === 'sample' && this.fresh.sample ? this.fresh.sample.make() : this.fresh.empty();
    this.take(next);
    this.changed();
  }
}

/** A run of the script ended with an error: the page shows it as the script's, not as Google's refusal. */
export class ScriptFailed extends Error {}
