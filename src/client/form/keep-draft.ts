/**
 * Keeps what is typed: in this browser at once, with the server a moment later. Either may be refused;
 * neither ever disturbs the form.
 */
import type { InputOf } from '../../app/api';
import type { Outcome } from '../shared/wire';
import { writeDraft } from './state/draft';
import type { EditRow } from './state/model';

/** What keeping needs from outside. */
export interface KeepingWorld {
  storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  send<K extends 'keepDraft' | 'dropDraft'>(name: K, body: InputOf<K>): Promise<Outcome<unknown>>;
  now(): number;
  later(run: () => void, ms: number): number;
  forget(timer: number): void;
  tell(at: number, where: 'both' | 'here' | 'nowhere'): void;
}

const keyOf = (unit: string): string => `so-tai-khoan/ban-nhap/${unit}`;
/**
 * A draft goes to the server at most this often, in milliseconds, and once when the page is left: each call
 * costs Google a run.
 */
const every = 20_000;

/**
 * What this browser kept for a unit; '' when nothing, or when storage is blocked (a third-party frame may not
 * have any).
 */
export function readLocal(storage: KeepingWorld['storage'], unit: string): string {
  try {
    return storage().getItem(keyOf(unit)) ?? '';
  } catch {
    return '';
  }
}

function writeLocal(storage: KeepingWorld['storage'], unit: string, text: string): boolean {
  try {
    if (text) storage().setItem(keyOf(unit), text);
    else storage().removeItem(keyOf(unit));
    return true;
  } catch {
    return false;
  }
}

/** One unit's draft, kept while its form is open. */
export class DraftKeeper {
  private unit = '';
  private content = '';
  private waiting: { unit: string; text: string; here: boolean } | undefined;
  private timer: number | undefined;
  private underWay = false;

  constructor(private readonly world: KeepingWorld) {}

  /**
   * Begins with a unit's form as it was opened. `left` says that an old draft lies somewhere and holds
   * nothing new: it goes.
   */
  begin(unit: string, rows: readonly EditRow[], left: boolean): void {
    this.flush();
    this.unit = unit;
    this.content = writeDraft(rows, 0);
    if (!this.content && left) this.keep('');
  }

  /**
   * The rows changed: keep them here now, and with the server within 20 seconds. With nothing left to keep,
   * the draft goes from both.
   */
  changed(rows: readonly EditRow[]): void {
    const content = writeDraft(rows, 0);
    if (!this.unit || content === this.content) return;
    this.content = content;
    this.keep(content && writeDraft(rows, this.world.now()));
  }

  private keep(text: string): void {
    this.waiting = { unit: this.unit, text, here: writeLocal(this.world.storage, this.unit, text) };
    if (!text) this.flush();
    else this.timer ??= this.world.later(() => this.flush(), every);
  }

  /**
   * Sends what waits now: its time has come, or the page is going away. One call at a time, so that the
   * server ends with the last.
   */
  flush(): void {
    if (this.timer !== undefined) this.world.forget(this.timer);
    this.timer = undefined;
    if (!this.waiting || this.underWay) return;
    const { unit, text, here } = this.waiting;
    this.waiting = undefined;
    this.underWay = true;
    void (
      text ? this.world.send('keepDraft', { unit, draft: text }) : this.world.send('dropDraft', { unit })
    ).then((outcome) => {
      this.underWay = false;
      const there = outcome.is === 'answer' && outcome.answer.ok;
      if (text && this.content && unit === this.unit)
        this.world.tell(this.world.now(), there ? 'both' : here ? 'here' : 'nowhere');
      this.flush();
    });
  }
}
