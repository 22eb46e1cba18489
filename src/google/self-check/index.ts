/**
 * ★ `Kiểm tra Google`: what src/google/ leans on, asked of the Google that this workbook is on. The product
 * has been tried on a stand-in only; here every assumption is put to the test on a tab of its own, which is
 * removed afterwards. To add one: a line of code in values.ts, looks.ts, rights.ts or stores.ts, and its
 * sentence in src/domain/messages/assumptions.ts.
 */
import type { GoogleFindings } from '../../app/services';
import type { AssumptionId } from '../../domain/messages/assumptions';
import { learnAll, type Learned } from './learned';
import { aboutLooks } from './looks';
import { questions, type QuestionKey } from './questions';
import { aboutRights } from './rights';
import { aboutStores } from './stores';
import type { Scratch, Seen } from './scratch';
import { alone, openScratch, removeScratch } from './tab';
import { aboutValues } from './values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Every assumption, with the code that asks. */
export const assumptions: Record<AssumptionId, (scratch: Scratch) => Seen> = {
  ...aboutValues,
  ...aboutLooks,
  ...aboutStores,
  ...aboutRights,
};
export const assumptionIds = Object.keys(assumptions) as AssumptionId[];
export const questionKeys = Object.keys(questions) as QuestionKey[];

/** What Google refuses is not as the product relies on; how it words that is nobody's business. */
function ask(id: AssumptionId, scratch: Scratch): Seen {
  try {
    return assumptions[id](scratch);
  } catch {
    return { saw: 'refused' };
  }
}

function answersFrom(scratch: Scratch, known: Learned['answers']): Learned['answers'] {
  const answers = { ...known };
  for (const key of questionKeys) {
    const question = questions[key];
    if (question.how !== 'here') continue;
    try {
      const answer: boolean | undefined = question.ask(scratch);
      if (answer !== undefined) answers[key] = answer;
    } catch {
      // Not asked: what was known stays.
    }
  }
  return answers;
}

/** Asks everything. Undefined when another check is under way. */
export function checkGoogle(book: Spreadsheet, known: Learned): GoogleFindings | undefined {
  return alone(() => {
    if (known.scratch) removeScratch(book, known.scratch);
    const scratch = openScratch(book);
    const found = assumptionIds.map((id) => ({ id, seen: ask(id, scratch) }));
    const answers = answersFrom(scratch, known.answers);
    removeScratch(book, { name: scratch.name, id: scratch.id });
    const findings: GoogleFindings = {
      same: found.filter(({ seen }) => seen === true).map(({ id }) => id),
      differs: found.flatMap(({ id, seen }) => (typeof seen === 'object' ? [{ id, saw: seen.saw }] : [])),
      notAsked: found.filter(({ seen }) => seen === undefined).map(({ id }) => id),
      answers: questionKeys.map((key) => ({ key, how: questions[key].how, answer: answers[key] })),
    };
    learnAll(
      answers,
      findings.differs.map(({ id }) => id),
    );
    return findings;
  });
}

/** Removes what a check that was cut left behind, unless one is under way. */
export function sweep(book: () => Spreadsheet, { scratch }: Learned): void {
  if (scratch) alone(() => removeScratch(book(), scratch));
}
