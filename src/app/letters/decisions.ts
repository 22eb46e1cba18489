/**
 * What staff decide when letters wait for them: whether the changed plan may go, and what is to count as
 * sent.
 */
import { recorded } from '../../domain/messages/recorded';
import { confirmedOf } from '../../domain/letters/confirmed';
import { keyPart } from '../../domain/letters/key-part';
import { keysOf } from '../../domain/letters/keys';
import { kindOf } from '../../domain/letters/kinds';
import { mattersDue } from '../../domain/letters/plan';
import { letterStates, type LetterEntry, type LetterState } from '../../domain/letters/state';
import { done, refuseWith } from '../answer';
import { checkRows } from '../review/recheck-and-write';
import type { LettersDesk } from '../services';
import type { Answer, LettersView } from '../views';
import { emailOf } from '../visitor';
import { campaignIn } from './campaign';
import { atDesk, deskOf } from './desk';
import { planMark } from './holds';
import { isSending } from './lease';
import { planState } from './letter-state';
import type { PostOffice } from './post';
import { writeEntries, type LetterCells } from './register';
import { compare, takeLedger } from './second-memory';
import { settleCut } from './send-letters';
import { viewOf } from './view';

/** A run that was held said so; once staff have decided that is over. */
function clearTrouble(post: PostOffice): void {
  const { lastRun, did, trouble, dry } = post.post();
  if (trouble) post.setLastRun({ lastRun, did, trouble: '', why: '', dry });
}

/** The plan as it is now may go. `mark`: the plan that staff were shown; another one is shown first. */
export const confirmPlan = (
  office: LettersDesk,
  post: PostOffice,
  { mark }: { mark: string },
): Answer<LettersView> =>
  atDesk(office, post, ({ holds }) => {
    if (!holds.some(({ about }) => about === 'plan')) return refuseWith({ key: 'letter.nothingHeld' });
    const campaign = campaignIn(office);
    if (mark !== planMark(campaign)) return refuseWith({ key: 'letter.changedAgain' });
    post.setConfirmed(confirmedOf(campaign));
    clearTrouble(post);
    office.log([{ what: { key: 'log.planConfirmed' } }]);
    return done(viewOf(deskOf(office, post)));
  });

/** What every letter that is now to count as sent gets as its row of `Thư`. */
function countedAsSent(
  state: LetterState,
  lost: readonly string[],
  office: LettersDesk,
): Map<string, LetterCells> {
  const keys = keysOf(state),
    codes = new Map(state.units.map(({ code }) => [keyPart(code), code]));
  const register = new Map<string, LetterEntry>(state.register);
  for (const key of lost) register.set(key, { state: 'sent', at: office.now });
  const due = mattersDue({ ...state, register }, office.today).map(({ key }) => key);
  const why = recorded.countedAsSent(emailOf(office.visitor()));
  return new Map(
    [...lost, ...due].map((key): [string, LetterCells] => {
      const about = keys.read(key),
        kind = about && kindOf(about.kind);
      return [
        key,
        {
          kind: kind?.label ?? '',
          unit: (kind?.to === 'unit' && codes.get(about?.unit ?? '')) || '',
          state: letterStates.sent,
          at: office.now,
          why,
        },
      ];
    }),
  );
}

/**
 * `Thư` and the ledger disagree about what has gone. 'sent': what either says, and every letter due until
 * today, counts as sent; 'again': what `Thư` says is true, and the others go again.
 */
export const settleMemories = (
  office: LettersDesk,
  post: PostOffice,
  { as }: { as: 'sent' | 'again' },
): Answer<LettersView> =>
  atDesk(office, post, ({ holds, remembered }) => {
    if (!holds.some(({ about }) => about === 'ledger')) return refuseWith({ key: 'letter.nothingHeld' });
    if (isSending(remembered, office.now)) return refuseWith({ key: 'letter.busy' });
    if (remembered.inFlight) settleCut(office, post);
    const did = post.alone(office, () => {
      const state = planState(office, checkRows(office, office.table('accounts').rows));
      const compared = compare(post.ledger(), state.register, state.round);
      const lost = compared === 'unreadable' ? [] : compared.lost;
      if (as === 'sent') writeEntries(office, countedAsSent(state, lost, office));
      office.settle();
      takeLedger(office, post);
    });
    if (!did) return refuseWith({ key: 'workbook.busy' });
    clearTrouble(post);
    office.log([{ what: { key: as === 'sent' ? 'log.countedAsSent' : 'log.sentAgain' } }]);
    return done(viewOf(deskOf(office, post)));
  });
