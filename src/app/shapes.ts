/**
 * What crosses a border (a page's call, a kept property) is looked at here before anything runs on it: zod
 * says whether it has the shape that we expect. Shapes are described where the thing belongs; this file is
 * how they are used. It must be imported by whoever describes one.
 */
import * as z from 'zod/mini';

// Google's script engine promises no `new Function`, which zod would otherwise try for speed.
z.config({ jitless: true });

export type Shape = z.ZodMiniType;

/**
 * A value in its shape: only what the shape names is taken over. Throws zod's error where it does not fit.
 */
export const shaped = <S extends Shape>(shape: S, value: unknown): z.output<S> => z.parse(shape, value);

/** Has a value this shape? */
export const fits = (shape: Shape, value: unknown): boolean => z.safeParse(shape, value).success;

/**
 * JSON that was kept somewhere; undefined where there is none, and for what is no JSON or of another shape:
 * as if nothing had been kept.
 */
export function kept<S extends Shape>(shape: S, json: string | undefined): z.output<S> | undefined {
  if (!json) return undefined;
  try {
    const read = z.safeParse(shape, JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
