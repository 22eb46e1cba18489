/**
 * The local Google's own answers to the statements, and how a report from a real Sheet compares with them.
 */
import { LocalGoogle, type PushedFiles } from '../../../emulator';
import type { Verdict } from '../runner';
import { MENU, RUN, type LiveReport } from './main';

const OWNER = 'owner@example.com';
const CLICKS = 20;

/** The report in the dialog that the script shows. */
function reportIn(html: string): LiveReport {
  const text = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1];
  if (text === undefined) throw new Error('The script showed no report.');
  return JSON.parse(text.replace(/&lt;/g, '<').replace(/&amp;/g, '&')) as LiveReport;
}

/**
 * Runs the pushed files as somebody with a scratch Sheet does: opens it, clicks until everything is checked,
 * copies the report.
 */
export function answersOf(files: PushedFiles): { report: LiveReport; clicks: number; seconds: number } {
  const google = LocalGoogle.start({ files, now: '2018-10-02T08:00:00+07:00', owner: OWNER, language: 'en' });
  const owner = google.as(OWNER);
  owner.open();
  let report: LiveReport | undefined,
    seconds = 0;
  for (let clicks = 1; clicks <= CLICKS; clicks += 1) {
    const run = owner.choose(MENU, RUN);
    if (!run.ok || !owner.page) throw new Error(run.error?.stack ?? 'no page');
    seconds += run.modelledMs / 1000;
    const now = reportIn(owner.page.html);
    if (report && now.verdicts.length <= report.verdicts.length)
      return { report, clicks: clicks - 1, seconds };
    report = now;
    if (!/Chạy tất cả/.test(owner.page.html)) return { report, clicks, seconds };
  }
  throw new Error('The statements did not come to an end.');
}

export interface Comparison {
  agree: number;
  lines: string[];
  answered: string[];
  second: number;
}
const shown = ({ ok, answer, why }: Verdict): string =>
  ok
    ? answer === undefined
      ? 'true'
      : `answer ${answer ? 'yes' : 'no'}`
    : `NOT TRUE (${(why ?? '').split('\n')[0]})`;

/**
 * Where Google (the report) and the local Google differ, one line each; answers to open questions apart,
 * since either is allowed.
 */
export function compare(google: LiveReport, local: LiveReport): Comparison {
  if (google.format !== 1 || !Array.isArray(google.verdicts))
    throw new Error('This is no report of the statements.');
  const told = new Map(google.verdicts.map((verdict) => [verdict.id, verdict]));
  const lines: string[] = [],
    answered: string[] = [];
  let agree = 0;
  for (const own of local.verdicts) {
    const theirs = told.get(own.id);
    told.delete(own.id);
    if (!theirs) {
      lines.push(`${own.id}: not in the report`);
      continue;
    }
    if (own.answer !== undefined && theirs.ok)
      answered.push(`${own.id}: Google's ${shown(theirs)}, the local Google's default ${shown(own)}`);
    if (own.ok === theirs.ok) agree += 1;
    else lines.push(`${own.id}: on Google ${shown(theirs)}, locally ${shown(own)}`);
  }
  for (const id of told.keys()) lines.push(`${id}: in the report, but no statement of this version`);
  return { agree, lines, answered, second: local.second.length };
}
