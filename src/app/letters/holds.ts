/** Why letters wait for staff: the campaign was changed after they said yes, or what has gone is in doubt. */
import { changesSince, confirmedOf, type Campaign } from '../../domain/letters/confirmed';
import { isAgreed, lostCount, type Difference } from '../../domain/letters/ledger';
import { say, type Problem } from '../../domain/messages';
import { isConfirmed } from '../../domain/round';
import { planLetters } from '../../domain/letters/plan';
import { sayKinds } from '../../domain/letters/plan/forecast';
import { historyOf } from '../../domain/letters/plan/history';
import type { LetterState } from '../../domain/letters/state';
import { owingBySuperior } from '../../domain/letters/units';
import { addDays, type Day } from '../../domain/text/days';
import { BrokenWorkbook } from '../services';
import { daysForLetters, type OfficeCampaign } from './campaign';
import type { Post } from './post';
import type { Compared } from './second-memory';

/**
 * Letters are held until staff decide.
 * @param preview what would go once staff say yes to the changed plan; none where something else holds them.
 */
export class LettersHeld extends BrokenWorkbook {
  constructor(
    problem: Problem,
    readonly preview?: Problem,
  ) {
    super(problem);
  }
}

export interface Hold {
  /**
   * What staff are asked: whether the new plan may go, what is to count as sent, or which rounds the rows
   * belong to.
   */
  about: 'plan' | 'ledger' | 'round';
  why: Problem;
}

/**
 * @param compared how `Thư` and the ledger compare.
 * @param extended are there units that a closed round writes to? (hasExtended; the opening of the file does
 * not look.)
 */
export const holdsOn = (
  campaign: OfficeCampaign,
  { confirmed }: Post,
  compared: Compared,
  extended: boolean,
): Hold[] => [
  ...unconfirmedHold(campaign),
  ...planHold(campaign, confirmed, extended),
  ...ledgerProblems(compared).map((why): Hold => ({ about: 'ledger', why })),
];

/**
 * Until staff have said which rounds the rows of an older version belong to, nobody can say who owes what.
 */
const unconfirmedHold = ({ round }: OfficeCampaign): Hold[] =>
  round && !isConfirmed(round) ? [{ about: 'round', why: { key: 'round.unconfirmed' } }] : [];

/** Without a deadline or a first day no letter is due, and there is no plan to say yes to. */
function planHold(campaign: OfficeCampaign, confirmed: Post['confirmed'], extended: boolean): Hold[] {
  const changes = changesSince(confirmed, campaign);
  const { dueBefore, lettersFrom } = daysForLetters(campaign.round, extended);
  if (!changes.length || !dueBefore || !lettersFrom) return [];
  const said = changes.map((change) => say({ key: 'letter.change', with: change })).join('; ');
  return [{ about: 'plan', why: { key: 'letter.changed', with: { changes: said } } }];
}

function ledgerProblems(compared: Compared): Problem[] {
  if (compared === 'unreadable') return [{ key: 'letter.noLedger' }];
  if (isAgreed(compared)) return [];
  return doubts(compared);
}
function doubts(compared: Difference): Problem[] {
  const lost = lostCount(compared),
    extra = compared.extra.length;
  if (!lost && !extra) return [{ key: 'letter.mixed' }];
  return [
    ...(lost ? [{ key: 'letter.lost', with: { letters: lost } } as const] : []),
    ...(extra ? [{ key: 'letter.extra', with: { letters: extra } } as const] : []),
  ];
}

/** Days that are looked ahead for what a changed plan would send first. */
const AHEAD = 60;

/** What would go first: the letters of the first day that has any. */
export function previewOf(state: LetterState, today: Day): Problem {
  const history = historyOf(state),
    under = owingBySuperior(state.units);
  for (let i = 0; i <= AHEAD; i += 1) {
    const { letters } = planLetters(state, addDays(today, i), history, under);
    if (letters.length) return { key: 'letter.preview', with: { counts: sayKinds(letters) } };
  }
  return { key: 'letter.previewNone' };
}

/** The plan that staff look at, so that they confirm no other than they have seen. */
export const planMark = (campaign: Campaign): string => JSON.stringify(confirmedOf(campaign));
