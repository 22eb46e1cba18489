/** What staff see and do in the panel `Thư…`: the coming days, any letter before it goes, and the few switches. Nothing here sends by itself. */
import { writeLetter, zaloText } from '../../domain/letters';
import { done, refuseWith } from '../answer';
import type { Office } from '../services';
import type { Answer, LetterPreview, LettersView } from '../views';
import { atDesk, deskOf, findLetter } from './desk';
import type { PostOffice } from './post';
import { settleCut } from './send-letters';
import { briefOf, viewOf } from './view';

export { decideUnknown, sendNow, sendToMe, skipLetter } from './acts';
export { switchLetters } from './switch';

/** The panel. What a cut run left is settled first, so that staff can decide without waiting for the next run. */
export const lettersView = (office: Office, post: PostOffice): Answer<LettersView> => atDesk(office, post, (desk) => {
  if (!desk.remembered.inFlight) return done(viewOf(desk));
  settleCut(office, post);
  return done(viewOf(deskOf(office, post)));
});

/** One letter of the plan as it would go. */
export const previewLetter = (office: Office, post: PostOffice, { key }: { key: string }): Answer<LetterPreview> => atDesk(office, post, (desk) => {
  const letter = findLetter(desk, key);
  if (!letter) return refuseWith({ key: 'letter.gone' });
  const { subject, html, text, attachments } = writeLetter(letter, desk.state);
  return done({ ...briefOf(letter, desk.state), subject, html, text, zalo: zaloText(letter, desk.state), attachments: attachments.map(({ name }) => name) });
});
