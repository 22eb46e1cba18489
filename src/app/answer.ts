/** How a use-case answers a page: a value, or sentences with their place. */
import { say, type Problem } from '../domain/messages';
import type { Answer, ConflictRow, Said } from './views';

export const done = <T>(value: T): Answer<T> => ({ ok: true, value });
/** A problem in words, placed at a row and a field of the page. */
export const said = (problem: Problem, place: Partial<Said> = {}): Said => ({
  key: problem.key,
  sentence: say(problem),
  ...(problem.key === 'workbook.unexpected' ? { code: problem.with.ref } : {}),
  ...place,
});
export const refuse = (
  problems: Said[],
  conflicts?: ConflictRow[],
): { ok: false; problems: Said[]; conflicts?: ConflictRow[] } =>
  conflicts?.length ? { ok: false, problems, conflicts } : { ok: false, problems };
export const refuseWith = (problem: Problem): { ok: false; problems: Said[] } => refuse([said(problem)]);
