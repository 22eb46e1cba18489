import { appendFileSync } from 'node:fs';

/**
 * Tells the reporter (test/report.mjs) how many failures of Google a test has tried: they are cases as much
 * as tests are. @param what what failed, and how, for the list of them
 */
export function tried(what: string, failures: number): void {
  const list = process.env.FAILURES_TRIED;
  if (list) appendFileSync(list, `${JSON.stringify({ what, failures })}\n`);
}
