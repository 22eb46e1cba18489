/** Where every run begins and every failure ends: people get a sentence, never an error of ours or of Google's. */
import { answer } from '../app/api';
import { refuseWith } from '../app/answer';
import { BrokenWorkbook } from '../app/services';
import { say, type Problem } from '../domain/messages';
import { GoogleOffice } from './office';
import { GooglePost } from './post-office';

/** A reference that a person can read out on the phone and an engineer can find in the log. */
const reference = (): string => Date.now().toString(36).slice(-6).toUpperCase();

/** Logs an error for an engineer: its kind and the places in the code, never its message, which may quote what a person sent, over several lines. */
export function logBroken(ref: string, error: unknown): void {
  const known = error as { name?: unknown; stack?: unknown } | undefined;
  const places = String(known?.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
  console.error(`ref ${ref}: ${String(known?.name ?? 'Error')} ${places.join(' | ')}`);
}

/** What to say about an exception; an unforeseen one is logged under the reference that the person sees. */
function problemOf(error: unknown): Problem {
  if (error instanceof BrokenWorkbook) return error.problem;
  const ref = reference();
  logBroken(ref, error);
  return { key: 'workbook.unexpected', with: { ref } };
}

/** Google's refusals come in any language, so the cells are asked: may this person write what a report writes? */
function isRefused(office: GoogleOffice): boolean {
  try {
    return !office.mayWrite('accounts', 'unit') || !office.mayWrite('units', 'status');
  } catch {
    return false;
  }
}

/** One call from a page: JSON text in, JSON text out, failures as data. */
export function answerPage(name: unknown, json: unknown): string {
  const office = new GoogleOffice();
  try {
    return JSON.stringify(answer(office, new GooglePost(() => office.spreadsheet()), name, json));
  } catch (error) {
    const problem = problemOf(error);
    return JSON.stringify(
      refuseWith(
        problem.key === 'workbook.unexpected' && isRefused(office) ? { key: 'workbook.protected' } : problem,
      ),
    );
  }
}

/** One click on the menu; what goes wrong is said in an alert. */
export function fromMenu(work: () => void): void {
  try {
    work();
  } catch (error) {
    SpreadsheetApp.getUi().alert('Sổ Tài Khoản', say(problemOf(error)), SpreadsheetApp.getUi().ButtonSet.OK);
  }
}
