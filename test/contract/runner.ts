/**
 * Runs inside Apps Script (the local one or Google's): one statement, or the part of it that the
 * owner prepares.
 */
import { kit, type Statement } from './statement';

/** What became of a statement: true or a reason; for an open question the answer. */
export interface Verdict {
  id: string;
  ok: boolean;
  answer?: boolean;
  why?: string;
}

/**
 * Runs one statement's check (or preparation) in the bound spreadsheet; called by the script that push.ts
 * puts together. @public
 */
export function runStatement(
  statements: readonly Statement[],
  id: string,
  part: 'prepare' | 'check',
  english: boolean,
): Verdict {
  const statement = statements.find((item) => item.id === id);
  if (!statement) return { id, ok: false, why: 'unknown' };
  try {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    if (statement.locale !== undefined && part === 'check' && ss.getSpreadsheetLocale() !== statement.locale)
      ss.setSpreadsheetLocale(statement.locale);
    const answer = statement[part]?.(kit(ss, english));
    SpreadsheetApp.flush();
    return typeof answer === 'boolean' ? { id, ok: true, answer } : { id, ok: true };
  } catch (error) {
    return { id, ok: false, why: String((error as Error).stack ?? error) };
  }
}
