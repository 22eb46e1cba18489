/**
 * One mail to staff when a changed plan holds every letter: whoever does not open the file would not know.
 */
import { heldNotice } from '../../domain/letters/held-notice';
import { say } from '../../domain/messages';
import type { Clock, Journal, People, SettingsBook, Workbook } from '../services';
import type { LettersHeld } from './holds';
import type { Post, PostOffice } from './post';

/**
 * Told once a change: what was told is remembered before the mail leaves, so that a run that is cut tells
 * nothing twice. What fails here stops nothing: the opening and the panel say the same.
 */
export function tellHold(
  office: Clock & People & SettingsBook & Workbook & Journal,
  post: PostOffice,
  { toldHold }: Post,
  { problem, preview }: LettersHeld,
): void {
  const why = say(problem);
  const { testTo, senderName, department, replyTo } = office.settings();
  const to = testTo.length ? testTo : office.staff();
  if (why === toldHold || to.length === 0) return;
  try {
    if (post.quota() < to.length) return; // told by the next run that can
    post.setToldHold(why);
    post.send({
      ...heldNotice(why, preview ? say(preview) : '', office.link(), office.today),
      to,
      attachments: [],
      senderName: senderName || department,
      replyTo,
    });
  } catch (error) {
    office.broke([error]);
  }
}
