/**
 * What one service of Google brings to the local one, in one place: its classes, the scopes that its calls
 * need, and what they cost. The registry collects them; nothing else knows which services there are.
 */
import type { ClassTable } from './remote';

export interface ServiceModel {
  readonly classes: ClassTable;
  /** By 'Class.method': the scopes of which one is enough. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  /** The scopes of its calls that `scopes` does not name; none, when it is not said. */
  otherScopes?(className: string, method: string): readonly string[];
  /** By 'Class.method': milliseconds on Google, cells not counted (sources: ./costs.ts). */
  readonly costs?: Readonly<Record<string, number>>;
  /** Milliseconds of a call that `costs` does not name; 1, when it is not said. */
  readonly otherCost?: number;
}
