/** How the sending of letters stands, in sentences: for the panel, and for the opening of the file. */
import { dayOf, daysFrom, sayDay, showDay, showTime, type Day } from '../../domain/text/days';
import { problemMark, problemsWhere, type Problem } from '../../domain/messages';
import { labelOfRound } from '../../domain/round/labels';
import { campaignIn, type OfficeCampaign } from './campaign';
import type { Desk } from './desk';
import { isSending } from './lease';
import { nextRun } from './letter-state';
import type { Post } from './post';
import { emailOf } from '../visitor';

type Case = readonly [boolean, Problem];

/** What anybody can see of the sending: what is remembered, and what the settings say. */
export interface Seen {
  post: Post;
  campaign: OfficeCampaign;
  /** What cannot be read in `Cấu hình` of that which letters need. */
  troubles: readonly Problem[];
  today: Day;
  isStaff(email: string): boolean;
}

/** The daily run has not come for more than a day since letters were switched on, or since it last came. */
function gapIn({ since, lastRun }: Post, today: Day): Problem | undefined {
  const isOld = (time: string): boolean => time !== '' && daysFrom(dayOf(time), today) > 1;
  if (!lastRun || lastRun < since)
    return isOld(since) ? { key: 'health.never', with: { since: showTime(since) } } : undefined;
  return isOld(lastRun) ? { key: 'health.gap', with: { last: showTime(lastRun) } } : undefined;
}

/** Runs of two days or more have found no quota at all. */
const isDry = ({ dry, lastRun }: Post): boolean => dry !== '' && dayOf(lastRun) > dry;

/**
 * Why no letter goes although letters are switched on, and what to click: what can be known without asking
 * Google. Of several reasons the first is the one to mend first.
 */
export function silentStops({ post, campaign: { settings, round }, troubles, isStaff }: Seen): Problem[] {
  if (!settings.lettersOn) return [];
  const { runner } = post;
  if (!runner) return [{ key: 'health.onNoRunner' }];
  const noDay = (key: 'dueBefore' | 'lettersFrom'): Problem => ({
    key: 'health.noDay',
    with: { label: labelOfRound(key) },
  });
  if (troubles.length) return [...troubles];
  return problemsWhere(
    [!isStaff(runner), { key: 'letter.runnerLeft', with: { email: runner } }],
    [round === undefined, { key: 'round.none' }],
    [round?.state === 'open' && !round.dueBefore, noDay('dueBefore')],
    [round?.state === 'open' && !round.lettersFrom, noDay('lettersFrom')],
    [isDry(post), { key: 'health.dry', with: { since: showDay(post.dry), email: runner } }],
  );
}

/**
 * What to say when the file is opened: silent stops, a run that did not come to its end, a gap between runs.
 */
export function saidAtOpening(seen: Seen): Problem[] {
  const { post, campaign, today } = seen,
    { runner, trouble } = post;
  if (!campaign.settings.lettersOn) return [];
  const stops = silentStops(seen);
  if (runner && trouble)
    return [
      { key: 'health.trouble', with: { trouble } },
      ...stops.filter((stop) => problemMark(stop) !== post.why),
    ];
  const gap = stops.length ? undefined : gapIn(post, today);
  return gap ? [gap] : stops;
}

/**
 * Why letters do not go by themselves although they are on, for the panel. A trigger is seen by its owner
 * alone; everybody else sees only that no run comes.
 */
export function stopsAt({ office, post, remembered, state, troubles }: Desk): Problem[] {
  const { runner } = remembered;
  if (!state.settings.lettersOn) return [];
  const stops = silentStops({
    post: remembered,
    campaign: campaignIn(office),
    troubles,
    today: office.today,
    isStaff: (email) => office.isStaff(email),
  });
  const isMine = runner !== '' && runner === emailOf(office.visitor());
  if (isMine && !post.hasTrigger()) return [{ key: 'health.noTrigger' }, ...stops];
  if (stops.length || !runner || remembered.trouble || !gapIn(remembered, office.today)) return stops;
  return [isMine ? { key: 'health.stalled' } : { key: 'health.stalledOther', with: { email: runner } }];
}

/** The trigger runs at another hour than the settings say, and who can change that. */
export function hourProblem({
  office,
  remembered: { runner, hour },
  state: { settings },
}: Desk): Problem | undefined {
  if (!runner || !settings.lettersOn || hour === settings.sendHour) return undefined;
  const hours = { set: String(settings.sendHour), runs: String(hour) };
  return runner === emailOf(office.visitor())
    ? { key: 'health.hour', with: hours }
    : { key: 'health.hourOther', with: { ...hours, email: runner } };
}

function runnerAt({ remembered: { runner }, state }: Desk): Case[] {
  return [
    [runner !== '', { key: 'health.runner', with: { email: runner } }],
    [runner === '', { key: 'health.noRunner' }],
    [runner !== '' && !state.settings.lettersOn, { key: 'health.paused' }],
  ];
}

function runsAt({ office, remembered, state }: Desk): Case[] {
  const { runner, hour, lastRun, did, trouble } = remembered;
  const next = nextRun(office.now, hour, lastRun);
  return [
    [lastRun !== '', { key: 'health.lastRun', with: { at: showTime(lastRun), did } }],
    [lastRun === '', { key: 'health.noRun' }],
    [trouble !== '', { key: 'health.trouble', with: { trouble } }],
    [
      runner !== '' && state.settings.lettersOn,
      { key: 'health.nextRun', with: { day: sayDay(dayOf(next)), hour: String(hour) } },
    ],
    [isSending(remembered, office.now), { key: 'health.sending' }],
  ];
}

/** Every sentence of the panel's head. */
export function healthOf(desk: Desk): Problem[] {
  const { post, state, quota } = desk,
    zones = post.zones();
  const inState = (name: string): number =>
    [...state.register.values()].filter((one) => one.state === name).length;
  const held = inState('held'),
    unknown = inState('unknown'),
    failed = inState('failed');
  return problemsWhere(
    ...runnerAt(desk),
    ...runsAt(desk),
    [true, { key: 'health.quota', with: { left: quota } }],
    [zones.script !== zones.book, { key: 'letter.zones', with: zones }],
    [held > 0, { key: 'health.held', with: { letters: held } }],
    [unknown > 0, { key: 'health.unknown', with: { letters: unknown } }],
    [failed > 0, { key: 'health.failed', with: { letters: failed } }],
  );
}
