/**
 * The door of the pages: one call, JSON text in, JSON text out, failures as data. The visitor is the person
 * whose own run it is.
 */
import { refuseWith } from '../../app/answer';
import { answer } from '../../app/api';
import { isLinkCall } from '../../app/link/api';
import { GoogleOffice } from '../office';
import { GooglePost } from '../post-office';
import { problemOf } from './broken';
import { learnFrom } from './learn';
import { answerLink } from './link';
import { sweepAfter } from './sweep';
import { ownAddress, withAddress } from './who';

/**
 * Google's refusals come in any language, so the cells are asked: may this person write what a report writes?
 */
function isRefused(office: GoogleOffice): boolean {
  try {
    return !office.mayWrite('accounts', 'unit') || !office.mayWrite('units', 'status');
  } catch {
    return false;
  }
}

/**
 * Answers one call. A call of the page of a link is answered by its token; every other by who is asking.
 * Nobody may do nothing: without an address, nothing is asked of the office at all.
 */
export function answerPage(name: unknown, json: unknown): string {
  if (isLinkCall(name)) return answerLink(name, json);
  let office: GoogleOffice | undefined;
  try {
    const email = ownAddress();
    if (email === '') return JSON.stringify(refuseWith({ key: 'who.nobody' }));
    const opened = (office = new GoogleOffice({ who: withAddress(email) }));
    const answered = answer(opened, new GooglePost(() => opened.spreadsheet()), name, json);
    if (name !== 'checkGoogle') sweepAfter(opened);
    return JSON.stringify(answered);
  } catch (error) {
    const problem = problemOf(error);
    office?.letGo();
    if (problem.key !== 'workbook.unexpected' || !office || !isRefused(office))
      return JSON.stringify(refuseWith(problem));
    learnFrom(office, 'protectionErrorsAtFlush', office.wasRefusedLate);
    return JSON.stringify(refuseWith({ key: 'workbook.protected' }));
  }
}
