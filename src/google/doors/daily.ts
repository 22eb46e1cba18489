/** The door of the timer: the daily letters, by the authority of whoever made the trigger. */
import { sendDailyLetters } from '../../app/letters/send-letters';
import { again } from '../../app/letters/steady';
import { GoogleOffice } from '../office';
import { GooglePost } from '../post-office';
import { isOwnTrigger } from '../triggers';
import { learnFrom } from './learn';
import { sweepAfter } from './sweep';
import { withAddress } from './who';

/**
 * Works only for an event of one of this project's triggers: any page can call the handler with
 * anything. Only the caller's own triggers are seen, so an event that somebody copied from another's
 * run is refused too.
 */
export function everyDay(event?: { triggerUid?: unknown }): void {
  const uid = event?.triggerUid;
  const post: GooglePost = new GooglePost(() => office.spreadsheet());
  if (typeof uid !== 'string' || !again(post, () => isOwnTrigger('daily', uid))) return;
  const office = new GoogleOffice({ who: (of) => withAddress(again(post, () => post.me()))(of) });
  sendDailyLetters(office, post);
  if (office.remembered().google.answers.activeSpreadsheetInTriggers === undefined)
    learnFrom(office, 'activeSpreadsheetInTriggers', SpreadsheetApp.getActiveSpreadsheet() !== null);
  sweepAfter(office);
}
