/**
 * Letters on or off. Whoever switches on becomes the one who sends, in place of another only when asked to.
 */
import { yesNo } from '../../domain/fields';
import { confirmedOf } from '../../domain/letters/confirmed';
import { settingTable } from '../../domain/settings';
import { done, refuse, refuseWith, said } from '../answer';
import type { LettersDesk } from '../services';
import type { Answer, LettersView } from '../views';
import { campaignIn } from './campaign';
import { atDesk, deskOf, problemsAt, type Desk } from './desk';
import type { PostOffice } from './post';
import { viewOf } from './view';

/** Writes the setting and who sends. False when the sheet is busy, or the setting's line is lost. */
function set({ office, post, remembered, state }: Desk, on: boolean, me: string): boolean {
  const did = post.alone(office, () => {
    const index = office
      .table('settings')
      .rows.findIndex((row) => row.label.trim() === settingTable.lettersOn.label);
    if (index < 0) return false;
    office.putTyped('settings', [{ index, cells: { value: on ? yesNo.yes : yesNo.no } }]);
    if (on) post.setConfirmed(confirmedOf(campaignIn(office)));
    if (on) post.setRunner({ runner: me, hour: state.settings.sendHour, since: office.now });
    else if (remembered.runner === me) post.setRunner({ runner: '', hour: 0, since: '' });
    return true;
  });
  return did?.value ?? false;
}

/** The trigger comes first: alone it does nothing, so that a switch which fails half-way sends nothing. */
export const switchLetters = (
  office: LettersDesk,
  post: PostOffice,
  { on, takeOver }: { on: boolean; takeOver: boolean },
): Answer<LettersView> =>
  atDesk(office, post, (desk) => {
    const why = on ? problemsAt(desk, takeOver).refuse : [];
    if (why.length) return refuse(why.map((problem) => said(problem)));
    const me = post.me();
    if (on) post.setTrigger(desk.state.settings.sendHour);
    if (!set(desk, on, me)) return refuseWith({ key: 'workbook.busy' });
    if (!on && desk.remembered.runner === me) post.setTrigger(undefined);
    office.compileSettings();
    office.log([{ what: { key: on ? 'log.lettersOn' : 'log.lettersOff' } }]);
    return done(viewOf(deskOf(office, post)));
  });
