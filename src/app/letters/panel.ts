/**
 * What staff see and do in the panel `Thư…`: the coming days, any letter before it goes, and the few
 * switches. Nothing here sends by itself.
 */
import { writeLetter, zaloText } from '../../domain/letters';
import { done, refuseWith } from '../answer';
import type { LettersDesk } from '../services';
import type { Answer, LetterPreview, LettersView } from '../views';
import { atDesk, deskOf, findLetter, type Desk } from './desk';
import type { PostOffice } from './post';
import { settleCut } from './send-letters';
import { briefOf, viewOf } from './view';
import { emailOf } from '../visitor';

export { decideUnknown, sendNow, sendToMe, skipLetter } from './acts';
export { confirmPlan, settleMemories } from './decisions';
export { switchLetters } from './switch';

/**
 * A changed `Giờ gửi thư`: a trigger can be changed only by the account that owns it, so it is done when that
 * account opens the panel. A trigger that is gone is not made here: that is said, and staff decide. When
 * Google fails, the panel still opens and says which hour the trigger has.
 * @returns whether something was changed.
 */
function followHour({
  office,
  post,
  remembered: { runner, hour, since },
  state: { settings },
}: Desk): boolean {
  if (
    !settings.lettersOn ||
    hour === settings.sendHour ||
    runner === '' ||
    runner !== emailOf(office.visitor()) ||
    runner !== post.me() ||
    !post.hasTrigger()
  )
    return false;
  try {
    post.setTrigger(settings.sendHour);
    post.setRunner({ runner, hour: settings.sendHour, since });
    return true;
  } catch {
    return false;
  }
}

/**
 * The panel. What a cut run left is settled first, so that staff can decide without waiting for the next run.
 */
export const lettersView = (office: LettersDesk, post: PostOffice): Answer<LettersView> =>
  atDesk(office, post, (desk) => {
    const isCut = Boolean(desk.remembered.inFlight);
    if (isCut) settleCut(office, post);
    return done(viewOf(followHour(desk) || isCut ? deskOf(office, post) : desk));
  });

/** One letter of the plan as it would go. */
export const previewLetter = (
  office: LettersDesk,
  post: PostOffice,
  { key }: { key: string },
): Answer<LetterPreview> =>
  atDesk(office, post, (desk) => {
    const letter = findLetter(desk, key);
    if (!letter) return refuseWith({ key: 'letter.gone' });
    const { subject, html, text, attachments } = writeLetter(letter, desk.state, 'staff');
    return done({
      ...briefOf(letter, desk.state),
      subject,
      html,
      text,
      zalo: zaloText(letter, desk.state),
      attachments: attachments.map(({ name }) => name),
    });
  });
