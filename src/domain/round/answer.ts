/** How a row was answered in a round, in the word of its cell `Trả lời`. */
import { answers, usage, type Row } from '../fields';
import { readUsage } from '../fields/choices';
import { isAnswered, type Round } from '.';

export type Answer = (typeof answers)[keyof typeof answers];

/**
 * The answer that an act on a row gives. A row that is new in this round stays new, whatever is done to it
 * afterwards; one that was answered and says what it said keeps its answer.
 * @param before the row before the act; undefined for one that the act makes.
 */
export function answerOf(
  before: Pick<Row<'accounts'>, 'round' | 'updated' | 'answer' | 'usage'> | undefined,
  did: { stops: boolean; changes: boolean },
  round: Round,
): Answer {
  if (!before) return answers.added;
  const isDone = isAnswered(before, round);
  if (isDone && before.answer === answers.added) return answers.added;
  // Used again after it had stopped: at the opening it was none of the rows in use.
  if (!isDone && !did.stops && readUsage(before.usage) === usage.stopped) return answers.added;
  if (did.stops) return answers.stopped;
  if (did.changes) return answers.changed;
  const same = Object.values(answers).find((word) => word === before.answer);
  return isDone && same && same !== answers.stopped ? same : answers.same;
}
