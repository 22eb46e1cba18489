/** What every spreadsheet object of a script has: the file, the order of its writes, who it writes as. */
import { Remote, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { take } from '../arguments';
import type { Area } from '../area';
import { toA1 } from '../area';
import { googleError, type Sentence } from '../messages';
import type { Selection, SpreadsheetModel } from '../model';
import { mayEdit, mayEditFile, type Actor } from '../permissions';
import type { SheetModel } from '../sheet-model';
import type { TypingContext } from '../typing';

/**
 * How many writes that change the shape or the rules of the file wait in a run: what asks about shape must
 * let them happen first.
 */
const waiting = new WeakMap<Run, number>();
/** What runs without a person at the keyboard made active. */
const cursors = new WeakMap<Run, Selection>();

/** A Google object of the spreadsheet service. */
export abstract class SheetsRemote extends Remote {
  /** The bound file, as it is now for everybody. */
  get _book(): SpreadsheetModel {
    const book = this._run.world.spreadsheet;
    book.now = () => this._run.now();
    return book;
  }

  get _actor(): Actor {
    return { email: this._run.effectiveUser, world: this._run.world };
  }

  get _typing(): TypingContext {
    const { locale, timeZone } = this._book;
    return { locale, timeZone, now: this._run.now(), unsure: this._run.world.unsure };
  }

  /**
   * The cursor of the person at the keyboard; a run without one (time trigger, web app) has a
   * cursor of its own.
   */
  get _cursor(): Selection | undefined {
    const { session } = this._run;
    return session ? this._book.selections[session.email.toLowerCase()] : cursors.get(this._run);
  }
  set _cursor(at: Selection) {
    const { session } = this._run;
    if (session) this._book.selections[session.email.toLowerCase()] = at;
    else cursors.set(this._run, at);
  }

  /** For a read: everything this run wrote happens first, as on Google. */
  _read(): SpreadsheetModel {
    this._run.settle();
    return this._book;
  }

  /** For a question about shape only: writes of mere content may go on waiting. */
  _shape(): SpreadsheetModel {
    if ((waiting.get(this._run) ?? 0) > 0) this._run.settle();
    return this._book;
  }

  /** A write that may wait: of cells' content or look (no `shape`), or of shape and rules. */
  _later(action: () => void, shape = false): void {
    if (!shape) {
      this._run.pending.push(action);
      return;
    }
    waiting.set(this._run, (waiting.get(this._run) ?? 0) + 1);
    this._run.pending.push(() => {
      waiting.set(this._run, (waiting.get(this._run) ?? 1) - 1);
      action();
    });
  }

  /**
   * Runs a check that may refuse a write: now, or when the write is carried out, as the world's switch says.
   */
  _guarded(check: () => void, action: () => void, shape = false): void {
    if (this._run.world.unsure.protectionErrorsAtFlush) {
      this._later(() => {
        check();
        action();
      }, shape);
      return;
    }
    this._shape();
    check();
    this._later(action, shape);
  }

  /** Throws Google's sentence when the run's user may not edit all of the area. */
  _mustEdit(sheet: SheetModel, area: Area): void {
    if (!mayEditFile(this._actor)) throw this._error('noEdit');
    if (this._run.kind === 'simple' && this._run.world.unsure.simpleTriggersWriteProtected) return;
    if (!mayEdit(sheet, area, this._actor)) throw this._error('protectedCell');
  }

  _error(key: Sentence, ...parts: (string | number)[]): Error {
    return googleError(key, this._run, ...parts);
  }

  /** Checks arguments against overloads, e.g. _take('Range.setNote', args, 'string?'). */
  _take(method: string, args: readonly Value[], ...overloads: string[]): void {
    take(this._run, method, args, ...overloads);
  }

  _invalid(text: string): Error {
    return this._error('argument', text);
  }

  _a1(area: Area): string {
    return toA1(area);
  }
}
