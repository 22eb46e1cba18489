/** A run: one call of one function of the script, by one person or trigger. */
import type { World } from './world';
import type { Session } from './session';

export type RunKind = 'simple' | 'menu' | 'page' | 'editor' | 'time' | 'installable' | 'webapp';
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What Ui.alert or Ui.prompt said in a run, and which button (or typed text) answered it. */
export interface Alert {
  title?: string;
  text: string;
  answer: string;
}

export interface Run {
  readonly id: number;
  readonly kind: RunKind;
  readonly functionName: string;
  readonly world: World;
  /** Whose authority the run uses: an e-mail address. */
  readonly effectiveUser: string;
  /** Who is at the keyboard, or '' where Google hides it. */
  readonly activeUser: string;
  readonly authMode: AuthMode;
  /** Full scope addresses that this run may use (manifest ∩ granted). */
  readonly scopes: ReadonlySet<string>;
  /** The language of Google's messages for the running user. */
  readonly language: 'vi' | 'en';
  /** The world's clock, moved on by the modelled time of the run so far. */
  now(): Date;
  /** Work that Google does lazily: done at the next read, at flush, and at the end of the run. */
  readonly pending: (() => void)[];
  settle(): void;
  /**
   * Modelled milliseconds of the run so far; a service may add what it knows better than costs.ts (a sleep, a
   * bulk read by its cells).
   */
  spend(ms: number): void;
  /** Toasts and dialogs shown so far, for the report. */
  readonly toasts: string[];
  readonly alerts: Alert[];
  /** The open window of the person at the keyboard; undefined where nobody is (time trigger, web app). */
  readonly session: Session | undefined;
  /** May a method answer with Later? True when the run has a thread of its own. */
  readonly canWait: boolean;
}
