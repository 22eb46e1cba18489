/** How the sending of letters stands, in sentences: for the panel, and for the opening of the file. */
import { dayOf, daysFrom, sayDay, showTime, type Day } from '../../domain/text/days';
import type { Problem } from '../../domain/messages';
import type { Desk } from './desk';
import { isSending } from './lease';
import { nextRun } from './letter-state';
import type { Post } from './post';
import { emailOf } from '../visitor';

type Case = readonly [boolean, Problem];
const those = (...cases: Case[]): Problem[] => cases.filter(([is]) => is).map(([, problem]) => problem);

/**
 * What to say when the file is opened: the daily run has not come for more than a day, or did not
 * come to its end.
 */
export function gapIn(
  { runner, since, lastRun, trouble }: Post,
  lettersOn: boolean,
  today: Day,
): Problem | undefined {
  const isOld = (time: string): boolean => time !== '' && daysFrom(dayOf(time), today) > 1;
  if (!runner || !lettersOn) return undefined;
  if (trouble) return { key: 'health.trouble', with: { trouble } };
  if (!lastRun || lastRun < since)
    return isOld(since) ? { key: 'health.never', with: { since: showTime(since) } } : undefined;
  return isOld(lastRun) ? { key: 'health.gap', with: { last: showTime(lastRun) } } : undefined;
}

/**
 * Why letters do not go by themselves although they are on. A trigger is seen by its owner alone; everybody
 * else sees only that no run comes.
 */
export function stopsAt({ office, post, remembered, state }: Desk): Problem[] {
  const { runner } = remembered;
  if (!runner || !state.settings.lettersOn) return [];
  const isMine = runner === emailOf(office.visitor());
  if (isMine && !post.hasTrigger()) return [{ key: 'health.noTrigger' }];
  if (!isGap(gapIn(remembered, true, office.today))) return [];
  return [isMine ? { key: 'health.stalled' } : { key: 'health.stalledOther', with: { email: runner } }];
}
const isGap = (gap: Problem | undefined): boolean => gap !== undefined && gap.key !== 'health.trouble';

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
  return those(
    ...runnerAt(desk),
    ...runsAt(desk),
    [true, { key: 'health.quota', with: { left: quota } }],
    [zones.script !== zones.book, { key: 'letter.zones', with: zones }],
    [held > 0, { key: 'health.held', with: { letters: held } }],
    [unknown > 0, { key: 'health.unknown', with: { letters: unknown } }],
    [failed > 0, { key: 'health.failed', with: { letters: failed } }],
  );
}
