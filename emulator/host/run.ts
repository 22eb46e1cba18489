/** A run: one call of one function of the script, by one person or trigger. */
import type { World } from './world';

export type RunKind = 'simple' | 'menu' | 'page' | 'editor' | 'time' | 'installable' | 'webapp';
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

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
}
