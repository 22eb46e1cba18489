/**
 * What is remembered of Google, in Script Properties: the answers to open questions, one property an answer,
 * so that runs which learn at once do not write over each other; what the last `Kiểm tra Google` found
 * otherwise than believed; and the tab that a check is working on.
 */
import * as z from 'zod/mini';
import { kept } from '../../app/shapes';
import { assumptionWords, type AssumptionId } from '../../domain/messages/assumptions';
import { questions, type QuestionKey } from './questions';
import { scriptStore } from '../script-store';

const ANSWER = 'google/answer/';
const DIFFERS = 'google/differs';
const SCRATCH = 'google/scratch';

/** A tab of a check: its name, remembered before it is made; and its id, before anything is written in it. */
export interface ScratchTab {
  name: string;
  id?: number | undefined;
}

export interface Learned {
  answers: Partial<Record<QuestionKey, boolean>>;
  /** What the last check found to differ; empty before any. */
  differs: AssumptionId[];
  /** Has any check come to its end here? */
  checked: boolean;
  /** A check that has not removed its tab: it is under way, or was cut. */
  scratch?: ScratchTab;
}

const differsShape = () => z.array(z.enum(Object.keys(assumptionWords) as AssumptionId[]));
const scratchShape = () => z.object({ name: z.string(), id: z.optional(z.number()) });

/** From all properties, which a run reads at its start anyway. */
export function learnedIn(all: Readonly<Record<string, string>>): Learned {
  const answers: Learned['answers'] = {};
  for (const key of Object.keys(questions) as QuestionKey[])
    if (ANSWER + key in all) answers[key] = all[ANSWER + key] === 'true';
  const scratch = kept(scratchShape, all[SCRATCH]);
  return {
    answers,
    differs: kept(differsShape, all[DIFFERS]) ?? [],
    checked: DIFFERS in all,
    ...(scratch && { scratch }),
  };
}

/** Remembers what an ordinary run, or a check, was told: one write, and none when it is known already. */
export function learn(known: Learned, key: QuestionKey, answer: boolean): void {
  if (known.answers[key] === answer) return;
  known.answers[key] = answer;
  scriptStore().setProperty(ANSWER + key, String(answer));
}

/** Remembers all that a check found. */
export function learnAll(answers: Learned['answers'], differs: readonly AssumptionId[]): void {
  scriptStore().setProperties({
    ...Object.fromEntries(Object.entries(answers).map(([key, answer]) => [ANSWER + key, String(answer)])),
    [DIFFERS]: JSON.stringify(differs),
  });
}

/** Remembers the tab of a check; forgets it when there is none any more. */
export function rememberScratch(tab: ScratchTab | undefined): void {
  if (tab) scriptStore().setProperty(SCRATCH, JSON.stringify(tab));
  else scriptStore().deleteProperty(SCRATCH);
}
