/**
 * How every failure ends: people get a sentence, never an error of ours or of Google's; an engineer finds the
 * place in the log.
 */
import { BrokenWorkbook } from '../../app/services';
import type { Problem } from '../../domain/messages';

/** A reference that a person can read out on the phone and an engineer can find in the log. */
const reference = (): string => Date.now().toString(36).slice(-6).toUpperCase();

/**
 * Logs an error for an engineer: its kind and the places in the code, never its message, which may quote what
 * a person sent, over several lines.
 */
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
export function problemOf(error: unknown): Problem {
  if (error instanceof BrokenWorkbook) return error.problem;
  const ref = reference();
  logBroken(ref, error);
  return { key: 'workbook.unexpected', with: { ref } };
}
