/**
 * What crosses a border (a page's call, a kept property) is looked at here before anything runs on it: zod
 * says whether it has the shape that we expect. Shapes are described where the thing belongs; this file is
 * how they are used. It must be imported by whoever describes one.
 */
import * as z from 'zod/mini';

// Google's script engine promises no `new Function`, which zod would otherwise try for speed.
z.config({ jitless: true });

/**
 * How a shape is described: by a function. Google evaluates the whole script anew for every click and every
 * edit, and building all shapes there took half of that time; so a shape is built by the run that looks at
 * such a value, and by no other.
 */
export type Shape<T extends z.ZodMiniType = z.ZodMiniType> = () => T;
/** What a shape takes, and what it gives: defaults filled in. */
export type InputOfShape<S extends Shape> = z.input<ReturnType<S>>;
export type OutputOfShape<S extends Shape> = z.output<ReturnType<S>>;

/** A text of at most so many characters. */
export const textUpTo = (most: number) => z.string().check(z.maxLength(most));
/** The number of a line that the product counts: YC12, TG3. */
export const lineNumber = () => z.string().check(z.regex(/^[\w-]{1,20}$/));

/**
 * A value in its shape: only what the shape names is taken over. Throws zod's error where it does not fit.
 */
export const shaped = <S extends Shape>(shape: S, value: unknown): OutputOfShape<S> =>
  z.parse(shape(), value) as OutputOfShape<S>;

/** For each of several values: has it this shape? */
export function fitsIn(shape: Shape): (value: unknown) => boolean {
  const built = shape();
  return (value) => z.safeParse(built, value).success;
}

/**
 * JSON that was kept somewhere; undefined where there is none, and for what is no JSON or of another shape:
 * as if nothing had been kept.
 */
export function kept<S extends Shape>(shape: S, json: string | undefined): OutputOfShape<S> | undefined {
  if (!json) return undefined;
  try {
    const read = z.safeParse(shape(), JSON.parse(json));
    return read.success ? (read.data as OutputOfShape<S>) : undefined;
  } catch {
    return undefined;
  }
}
