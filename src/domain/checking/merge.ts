/**
 * Two people changed one account at the same time: settled field by field against what stood there when the
 * form was opened. What only one side changed is kept from that side; only what both changed is asked.
 */
import { reportFields, type ReportField } from '../fields';
import type { ReportText } from './report';

/** What one account says: its fields, and whether it is no longer used. */
export interface AccountContent {
  fields: ReportText;
  stopped: boolean;
}

export interface Merged extends AccountContent {
  /** Fields that both sides changed, each to something else; there the merged content holds `mine`. */
  bothChanged: ReportField[];
}

const same = (a: string, b: string): boolean => a.trim() === b.trim();

/**
 * @param opened what stood in the sheet when the form was opened
 * @param mine what is being sent
 * @param theirs what stands in the sheet now
 */
export function mergeAccounts(opened: AccountContent, mine: AccountContent, theirs: AccountContent): Merged {
  const fields = { ...mine.fields };
  const bothChanged: ReportField[] = [];
  for (const field of reportFields) {
    const [was, here, there] = [opened.fields[field], mine.fields[field], theirs.fields[field]];
    if (same(here, was)) fields[field] = there;
    else if (!same(there, was) && !same(there, here)) bothChanged.push(field);
  }
  // Of two answers, who changed it wins; both can only have changed it to the same.
  const stopped = mine.stopped === opened.stopped ? theirs.stopped : mine.stopped;
  return { fields, stopped, bothChanged };
}
