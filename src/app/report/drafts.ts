/**
 * What a person typed and did not send yet, kept in that person's own store, so that closing the sidebar
 * loses nothing.
 */
import { done } from '../answer';
import type { Drafts } from '../services';
import type { Answer } from '../views';

/** Keeps the page's draft for a unit. */
export function keepDraft(
  { drafts }: { drafts: Drafts },
  { unit, draft }: { unit: string; draft: string },
): Answer<Record<string, never>> {
  drafts.keep(unit, draft);
  return done({});
}

/** Forgets it, after a save or when the person throws it away. */
export function dropDraft(
  { drafts }: { drafts: Drafts },
  { unit }: { unit: string },
): Answer<Record<string, never>> {
  drafts.drop(unit);
  return done({});
}
