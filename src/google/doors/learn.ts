/**
 * What an ordinary run happens to be told of Google: an open question (self-check/questions.ts) is answered.
 */
import type { GoogleOffice } from '../office';
import { learn } from '../self-check/learned';
import type { QuestionKey } from '../self-check/questions';

/** One write the first time, none after it. What fails here fails beside the run, which goes on. */
export function learnFrom(office: GoogleOffice, key: QuestionKey, answer: boolean): void {
  try {
    learn(office.remembered().google, key, answer);
  } catch {
    // The next run of the kind learns it.
  }
}
