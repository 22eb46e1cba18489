/**
 * The door of links: a page for anybody on the web, run by the authority of whoever deployed it. Who asks is
 * decided by the token alone. A visit writes nothing.
 */
import { refuseWith } from '../../app/answer';
import { answerLinkCall, linkBody, type LinkCallName } from '../../app/link/api';
import { openLink } from '../../app/link/open-link';
import type { LinkView } from '../../app/link/views';
import { BrokenWorkbook } from '../../app/services';
import { say } from '../../domain/messages';
import { readSettings } from '../../domain/settings';
import { SIMPLE_WAIT_MS } from '../lock';
import { linkHtml } from '../pages';
import { GoogleOffice } from '../office';
import { recall } from '../store';
import { problemOf } from './broken';
import { withToken } from './who';

/** What Google gives doGet (guides/web): each parameter's first value by name. */
export interface VisitEvent {
  parameter?: Partial<Record<string, unknown>>;
}

const officeFor = (token: string): GoogleOffice =>
  new GoogleOffice({ who: withToken(token), waitMs: SIMPLE_WAIT_MS });

/** Whom to call, where the workbook itself cannot be read. */
function fallback(error: unknown): LinkView {
  const problem = problemOf(error);
  const remembered = recall();
  const { settings } = readSettings(remembered?.settings ?? {});
  const { federation, department, contact } = settings;
  const guidance = remembered?.round?.document ?? '';
  const office = { federation, department, guidance, contact };
  return error instanceof BrokenWorkbook && error.problem.key === 'workbook.otherLayout'
    ? { office, state: 'upgrading' }
    : { office, state: 'failed', says: say(problem) };
}

/** The page for a visit of …/exec?k=<token>. Never throws: Google would show its own page. */
export function serveLink(event: VisitEvent): GoogleAppsScript.HTML.HtmlOutput {
  const given = event.parameter?.['k'];
  const token = typeof given === 'string' ? given : '';
  let view: LinkView;
  try {
    view = openLink(officeFor(token), { token });
  } catch (error) {
    view = fallback(error);
  }
  return linkHtml(view);
}

/** Answers one call of the page. */
export function answerLink(name: LinkCallName, json: unknown): string {
  let office: GoogleOffice | undefined;
  try {
    const body = linkBody(name, json);
    office = officeFor(body.token);
    return JSON.stringify(answerLinkCall(office, name, body));
  } catch (error) {
    const problem = problemOf(error);
    office?.letGo();
    return JSON.stringify(refuseWith(problem));
  }
}
