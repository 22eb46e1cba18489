/**
 * What every act of the panel `Thư…` begins with: the workbook, the mail account, and the plan of
 * the coming days.
 */
import { addDays, type Day } from '../../domain/text/days';
import { planLetters } from '../../domain/letters/plan';
import { budget } from '../../domain/letters/plan/budget';
import { campaignForecast } from '../../domain/letters/plan/forecast';
import { historyOf } from '../../domain/letters/plan/history';
import type { Letter } from '../../domain/letters/letter';
import type { LetterState } from '../../domain/letters/state';
import { owingBySuperior } from '../../domain/letters/units';
import { switchOnProblems } from '../../domain/letters/plan/switch-on';
import type { Problem } from '../../domain/messages';
import { refuseWith } from '../answer';
import { finishFirst } from '../round/move';
import type { Clock, LettersDesk, Underneath } from '../services';
import type { Answer } from '../views';
import { campaignIn, hasExtended } from './campaign';
import { holdsOn, type Hold } from './holds';
import { letterState } from './letter-state';
import type { Post, PostOffice } from './post';
import { compare } from './second-memory';
import { settingTrouble } from './setting-trouble';
import { emailOf } from '../visitor';

/** Days that the panel looks ahead. */
const AHEAD = 21;
/** Recipients a day of a consumer account (Apps Script quotas). */
const CONSUMER_QUOTA = 100;
/**
 * Letters that one daily run can send in its time, at the half second a letter that is to be expected; a
 * Workspace quota is larger than that.
 */
const LETTERS_A_RUN = 400;

export interface Desk {
  office: LettersDesk;
  post: PostOffice;
  remembered: Post;
  state: LetterState;
  quota: number;
  /** What cannot be read in `Cấu hình` of that which letters need. */
  troubles: readonly Problem[];
  /** Why letters wait for staff. */
  holds: readonly Hold[];
}

/** For staff; anybody else is refused. */
export function atDesk<T>(office: LettersDesk, post: PostOffice, work: (desk: Desk) => Answer<T>): Answer<T> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  finishFirst(office, post);
  return work(deskOf(office, post));
}

export function deskOf(office: LettersDesk, post: PostOffice): Desk {
  const quota = post.quota(),
    remembered = post.post(),
    troubles = settingTrouble(office.compileSettings(), office.round());
  const state = letterState(office, post, undefined, quota);
  const compared = compare(remembered.ledger, state.register, state.round);
  const campaign = campaignIn(office);
  return {
    office,
    post,
    quota,
    remembered,
    state,
    troubles,
    holds:
      state.settings.lettersOn && !troubles.length
        ? holdsOn(campaign, remembered, compared, hasExtended(office, campaign.round))
        : [],
  };
}

/** A day's whole quota cannot be asked for; what is left today tells which kind of account it is. */
const perDay = (left: number): number => (left > CONSUMER_QUOTA ? LETTERS_A_RUN : CONSUMER_QUOTA);

/**
 * The coming letters day by day, as they would go if no unit did anything.
 * @param from the first day looked at; today, where it is not said.
 */
export function comingDays(
  { office, state, quota }: Pick<Desk, 'state' | 'quota'> & { office: Clock },
  from: Day = office.today,
): { day: Day; go: Letter[]; held: number }[] {
  const history = historyOf(state),
    under = owingBySuperior(state.units);
  const days: { day: Day; go: Letter[]; held: number }[] = [];
  for (let i = 0; i <= AHEAD; i += 1) {
    const day = addDays(from, i);
    const { go, held } = budget(
      planLetters(state, day, history, under).letters,
      Math.min(day === office.today ? quota : Infinity, perDay(quota)),
      state.settings.quotaReserve,
    );
    go.forEach((letter) => history.assume(letter, day));
    if (go.length || held.length) days.push({ day, go, held: held.length });
  }
  return days;
}

/** A letter of the plan by its key: one of today, also when it must wait, or else one of the coming days. */
export const findLetter = (desk: Desk, key: string): Letter | undefined =>
  planLetters(desk.state, desk.office.today).letters.find((letter) => letter.key === key) ??
  comingDays(desk)
    .flatMap(({ go }) => go)
    .find((letter) => letter.key === key);

/** Subjects of `Kiểm tra Google` without which letters could be sent twice, or not be counted. */
const LETTERS_NEED = /^(?:stores|mail|triggers|values)\./;

/** What the last `Kiểm tra Google` found to differ, where letters lean on it. */
function unsafeHere(office: Underneath): Problem[] {
  const count = office.googleDiffers().filter((id) => LETTERS_NEED.test(id)).length;
  return count ? [{ key: 'letter.google', with: { count } }] : [];
}

/** What forbids switching on, and what staff should know. */
export function problemsAt(
  { office, post, remembered, state, quota, troubles }: Desk,
  takesOver: boolean,
): ReturnType<typeof switchOnProblems> {
  const forecast = campaignForecast(
    state,
    office.today,
    addDays(office.today, AHEAD),
    perDay(quota),
    Math.min(quota, perDay(quota)),
  );
  const { refuse, warn } = switchOnProblems({
    state,
    today: office.today,
    forecast,
    zones: post.zones(),
    me: emailOf(office.visitor()),
    runner: remembered.runner,
    takesOver,
  });
  return { refuse: [...troubles, ...unsafeHere(office), ...refuse], warn };
}
