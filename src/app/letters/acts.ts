/** What staff do with one letter: send it to themselves, send it now, skip it, say whether it has gone. */
import { recorded } from '../../domain/messages/recorded';
import { writeLetter } from '../../domain/letters';
import type { Letter } from '../../domain/letters/letter';
import { isSettled, letterStateNamed, letterStates, type LetterStateName } from '../../domain/letters/state';
import { done, refuseWith } from '../answer';
import type { LettersDesk } from '../services';
import type { Answer } from '../views';
import { atDesk, findLetter, type Desk } from './desk';
import { LettersHeld } from './holds';
import { isSending } from './lease';
import type { PostOffice } from './post';
import { cellsOf, EARLY, rowsByKey, writeEntries, type LetterCells } from './register';
import { enterDecision } from './second-memory';
import { sending } from './send-letters';
import { Busy } from './steady';
import { emailOf } from '../visitor';

/** The same letter to the person who asks: nothing is recorded, no unit hears of it. */
export const sendToMe = (
  office: LettersDesk,
  post: PostOffice,
  { key }: { key: string },
): Answer<{ to: string }> =>
  atDesk(office, post, (desk) => {
    const letter = findLetter(desk, key);
    const email = emailOf(office.visitor());
    if (!letter || !email) return refuseWith({ key: 'letter.gone' });
    if (desk.quota < 1) return refuseWith({ key: 'letter.noQuota' });
    const trial: Letter = {
      ...letter,
      to: [email],
      about: { ...letter.about, insteadOf: letter.about.insteadOf ?? letter.to },
    };
    const { senderName, replyTo } = desk.state.settings;
    try {
      post.send({
        to: [email],
        ...writeLetter(trial, desk.state),
        senderName: senderName || desk.state.department,
        replyTo,
      });
    } catch {
      return refuseWith({ key: 'letter.notSent', with: { to: email } });
    }
    return done({ to: email });
  });

/** Sends one letter of the plan now, before its day. It is not sent again on its day. */
export const sendNow = (
  office: LettersDesk,
  post: PostOffice,
  { key }: { key: string },
): Answer<{ did: string }> =>
  atDesk(office, post, (desk) => {
    const letter = findLetter(desk, key);
    if (!letter)
      return refuseWith({ key: isSending(desk.remembered, office.now) ? 'letter.busy' : 'letter.gone' });
    const now: Letter = { ...letter, about: { ...letter.about, today: office.today } };
    try {
      const result = sending(
        office,
        post,
        (_plan, { register }) => (isSettled(register.get(key)?.state) ? [] : [now]),
        `${EARLY}: ${emailOf(office.visitor())}`,
      );
      if (!result) return refuseWith({ key: 'letter.busy' });
      if (result.held) return refuseWith(result.stopped ?? { key: 'letter.noQuota' });
      if (!result.sent && !result.failed && !result.unknown) return refuseWith({ key: 'letter.gone' });
      office.log([{ what: { key: 'log.sentEarly' }, unit: letter.unit }]);
      return done({ did: result.did });
    } catch (error) {
      if (error instanceof Busy) return refuseWith({ key: 'workbook.busy' });
      if (error instanceof LettersHeld) return refuseWith(error.problem);
      throw error;
    }
  });

/** Writes a decision of staff about one letter into `Thư`, when its state allows it. */
function decide(
  { office, post }: Desk,
  key: string,
  allowed: (now: LetterStateName | undefined) => boolean,
  cells: LetterCells,
  letter?: Letter,
): Answer<Record<string, never>> {
  const why = `${cells.why}: ${emailOf(office.visitor())}`;
  const answer = post.alone(office, (): Answer<Record<string, never>> => {
    const { rows } = office.table('letters');
    const index = rowsByKey(rows).get(key);
    if (index === undefined && !letter) return refuseWith({ key: 'letter.gone' });
    const now = index === undefined ? undefined : letterStateNamed(rows[index]!.state);
    if (!allowed(now)) return refuseWith({ key: 'letter.settled' });
    writeEntries(
      office,
      new Map([
        [
          key,
          {
            ...(letter && index === undefined ? cellsOf(letter, 'planned', office.now) : {}),
            ...cells,
            why,
            at: office.now,
          },
        ],
      ]),
    );
    enterDecision(office, post, key, isSettled(now));
    return done({});
  });
  return answer ? answer.value : refuseWith({ key: 'workbook.busy' });
}

/** This letter is not to be sent. */
export const skipLetter = (
  office: LettersDesk,
  post: PostOffice,
  { key }: { key: string },
): Answer<Record<string, never>> =>
  atDesk(office, post, (desk) =>
    decide(
      desk,
      key,
      (now) => !isSettled(now),
      { state: letterStates.skipped, why: recorded.skipped },
      findLetter(desk, key),
    ),
  );

/** A letter of which nobody knows whether it left: staff say so. One that did not leave is planned again. */
export const decideUnknown = (
  office: LettersDesk,
  post: PostOffice,
  { key, wasSent }: { key: string; wasSent: boolean },
): Answer<Record<string, never>> =>
  atDesk(office, post, (desk) =>
    decide(
      desk,
      key,
      (now) => now === 'unknown',
      wasSent
        ? { state: letterStates.sent, why: recorded.wasSent }
        : { state: letterStates.lapsed, why: recorded.wasNotSent },
    ),
  );
