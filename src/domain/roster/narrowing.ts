/** What a list of units is narrowed by: nothing, or one superior, kind and state, all at once. */
export interface Narrowing {
  /** A superior, by the value under which the list names it. */
  parent?: string;
  /** A kind of unit, as the roster writes it. */
  kind?: string;
  /** A state, of those that the list knows. */
  state?: string;
}

/**
 * Is a line among those asked for? Wherever a list is narrowed, on a page or before it is sent there.
 * @param isBelow whether the line's unit stands below a superior, at whatever level
 */
export const fitsNarrowing = (
  line: { kind: string; state: string },
  { parent, kind, state }: Narrowing,
  isBelow: (superior: string) => boolean,
): boolean =>
  (!parent || isBelow(parent)) && (!kind || line.kind === kind) && (!state || line.state === state);
