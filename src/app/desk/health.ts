/**
 * The desk's section Sức khỏe: what the letters, the links, the settings and `Kiểm tra Google` know of
 * themselves, as one list of what is right and what needs somebody.
 */
import { say } from '../../domain/messages';
import { openRequests } from '../../domain/person/requests';
import { showDay } from '../../domain/text/days';
import { assumptionWords, subjectWords } from '../../domain/messages/assumptions';
import { done, refuseWith, said } from '../answer';
import { lettersView } from '../letters/panel';
import type { PostOffice } from '../letters/post';
import { linksView } from '../link/desk';
import { BrokenWorkbook, type Services } from '../services';
import type { Answer, Said } from '../views';

export type HealthSubject = 'letters' | 'settings' | 'requests' | 'links' | 'google' | 'editors';

/** One thing that was looked at, in a sentence that says what to do where something is wrong. */
export interface HealthLine {
  subject: HealthSubject;
  /** Is it as it should be? A plain fact is. */
  right: boolean;
  says: string;
}
export interface HealthView {
  lines: HealthLine[];
  /** Who may edit the Sheet and is not staff: they see every unit's rows. */
  editors: string[];
}

const linesOf = (subject: HealthSubject, right: boolean, said: readonly Said[]): HealthLine[] =>
  said.map(({ sentence }) => ({ subject, right, says: sentence }));

/** What the panel of letters says among plain facts, and somebody has to see to. */
const NEEDS_SOMEBODY = new Set([
  'health.unknown',
  'health.failed',
  'health.trouble',
  'health.noTrigger',
  'health.stalled',
  'health.stalledOther',
  'health.hour',
  'health.hourOther',
]);
/** What it says among warnings, and is as it should be for whoever is not about to switch letters on. */
const PLAIN_FACT = new Set(['letter.otherRunner']);

/** What is wrong comes first within its subject. */
function letterLines(office: Services, post: PostOffice): HealthLine[] {
  const answer = lettersView(office, post);
  if (!answer.ok) return linesOf('letters', false, answer.problems);
  const { stopped, refuse, warn, held, health } = answer.value;
  const heldSaid = held ? [...held.plan, ...held.ledger] : [];
  const isWrong = ({ key }: Said): boolean => NEEDS_SOMEBODY.has(key);
  const isFact = ({ key }: Said): boolean => PLAIN_FACT.has(key);
  const wrong = [...stopped, ...refuse, ...heldSaid, ...warn].filter((said) => !isFact(said));
  return [
    ...linesOf('letters', false, [...wrong, ...health.filter(isWrong)]),
    ...linesOf('letters', true, [...warn.filter(isFact), ...health.filter((said) => !isWrong(said))]),
  ].filter((line, i, all) => all.findIndex(({ says }) => says === line.says) === i);
}

function googleLines(office: Services): HealthLine[] {
  if (!office.googleChecked())
    return [{ subject: 'google', right: false, says: say({ key: 'google.neverChecked' }) }];
  return office.googleDiffers().map((id) => ({
    subject: 'google',
    right: false,
    says: `${assumptionWords[id]} ${subjectWords[id.slice(0, id.indexOf('.'))] ?? ''}`.trim(),
  }));
}

/** Requests that are overdue; that their tab is lost is said here too, where staff look for what is wrong. */
function requestLines(office: Services): HealthLine[] {
  try {
    const overdue = openRequests(office.table('requests').rows).filter(({ due }) => due < office.today);
    return overdue.map(({ id, kind, due }) => ({
      subject: 'requests',
      right: false,
      says: say({ key: 'personal.overdue', with: { id, kind, due: showDay(due) } }),
    }));
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    return [{ subject: 'requests', right: false, says: say(error.problem) }];
  }
}

/** Everything that the product knows of its own state. */
export function deskHealth(office: Services, post: PostOffice): Answer<HealthView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  const links = linksView(office);
  if (!links.ok) return links;
  const { door, says, editors } = links.value;
  const letters = letterLines(office, post);
  // What of the settings concerns letters, their panel has said.
  const settings = linesOf(
    'settings',
    false,
    office.compileSettings().map((problem) => said(problem)),
  ).filter((line) => !letters.some((other) => other.says === line.says));
  return done({
    lines: [
      ...letters,
      ...settings,
      ...requestLines(office),
      // An office that has never set links up lacks nothing.
      ...(says ? [{ subject: 'links', right: door === 'none', says } as const] : []),
      ...googleLines(office),
    ],
    editors,
  });
}
