/** How the sending of letters stands, in sentences: for the panel, and for the opening of the file. */
import { dayOf, daysFrom, sayDay, showTime, type Day } from '../../domain/days';
import type { Problem } from '../../domain/messages';
import type { Desk } from './desk';
import { isSending } from './lease';
import { nextRun } from './letter-state';
import type { Post } from './post';

type Case = readonly [boolean, Problem];
const those = (...cases: Case[]): Problem[] => cases.filter(([is]) => is).map(([, problem]) => problem);

/** What to say when the file is opened: the daily run has not come for more than a day, or did not come to its end. */
export function gapIn({ runner, since, lastRun, trouble }: Post, lettersOn: boolean, today: Day): Problem | undefined {
  const isOld = (time: string): boolean => time !== '' && daysFrom(dayOf(time), today) > 1;
  if (!runner || !lettersOn) return undefined;
  if (trouble) return { key: 'health.trouble', with: { trouble } };
  if (!lastRun || lastRun < since) return isOld(since) ? { key: 'health.never', with: { since: showTime(since) } } : undefined;
  return isOld(lastRun) ? { key: 'health.gap', with: { last: showTime(lastRun) } } : undefined;
}

function runnerAt({ office, post, remembered, state }: Desk): Case[] {
  const { runner, hour } = remembered, { lettersOn, sendHour } = state.settings;
  return [
    [runner !== '', { key: 'health.runner', with: { email: runner } }], [runner === '', { key: 'health.noRunner' }],
    [runner !== '' && !lettersOn, { key: 'health.paused' }],
    [runner !== '' && runner === office.visitor().email && !post.hasTrigger(), { key: 'health.noTrigger' }],
    [runner !== '' && hour !== sendHour, { key: 'health.hour', with: { set: String(sendHour), runs: String(hour) } }],
  ];
}

function runsAt({ office, remembered, state }: Desk): Case[] {
  const { runner, hour, lastRun, did, trouble } = remembered;
  const next = nextRun(office.now, hour, lastRun);
  return [
    [lastRun !== '', { key: 'health.lastRun', with: { at: showTime(lastRun), did } }], [lastRun === '', { key: 'health.noRun' }],
    [trouble !== '', { key: 'health.trouble', with: { trouble } }],
    [runner !== '' && state.settings.lettersOn, { key: 'health.nextRun', with: { day: sayDay(dayOf(next)), hour: String(hour) } }],
    [isSending(remembered, office.now), { key: 'health.sending' }],
  ];
}

/** Every sentence of the panel's head. */
export function healthOf(desk: Desk): Problem[] {
  const { office, post, remembered, state, quota } = desk, zones = post.zones();
  const gap = gapIn(remembered, state.settings.lettersOn, office.today);
  const inState = (name: string): number => [...state.sent.values()].filter((one) => one.state === name).length;
  const held = inState('held'), unknown = inState('unknown'), failed = inState('failed');
  return those(
    ...runnerAt(desk), ...runsAt(desk),
    ...(gap && gap.key !== 'health.trouble' ? [[true, gap] as const] : []),
    [true, { key: 'health.quota', with: { left: quota } }],
    [zones.script !== zones.book, { key: 'letter.zones', with: zones }],
    [held > 0, { key: 'health.held', with: { letters: held } }], [unknown > 0, { key: 'health.unknown', with: { letters: unknown } }], [failed > 0, { key: 'health.failed', with: { letters: failed } }],
  );
}
