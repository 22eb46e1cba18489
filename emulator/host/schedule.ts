/**
 * When a clock trigger runs next. "9 a.m." is some minute between 9 and 10, drawn once per trigger and then
 * kept (guides/triggers/installable); nearMinute is within 15 minutes; after() is never early. The draw
 * depends only on the trigger's id, so a story always goes the same way.
 */
import { createHash } from 'node:crypto';
import type { ClockSpec, TriggerState } from './world-state';
import { fromWall, wallTime, weekdayOf } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A whole number from 0 below `below`, the same for the same id. */
export const draw = (id: string, below: number): number =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % below;

/** The trigger's own offset inside its hour (or around its minute), in milliseconds. */
function jitter(id: string, spec: { hour?: number; minute?: number }): number {
  if (spec.minute !== undefined) return (draw(id, 31) - 15) * MINUTE;
  return draw(id, 60) * MINUTE;
}

/** The first moment after `from` at which the trigger is due; undefined when it never is again. */
export function nextRun(
  trigger: Pick<TriggerState, 'id' | 'clock' | 'createdAt'>,
  from: number,
): number | undefined {
  const spec = trigger.clock!;
  switch (spec.every) {
    case 'once':
      return spec.at > from ? spec.at : undefined;
    case 'minutes':
      return steps(trigger.createdAt, spec.n * MINUTE, from);
    case 'hours':
      return steps(trigger.createdAt + draw(trigger.id, 60) * MINUTE - spec.n * HOUR, spec.n * HOUR, from);
    default:
      return calendar(trigger.id, spec, trigger.createdAt, from);
  }
}

const steps = (start: number, step: number, from: number): number =>
  start + (Math.floor((from - start) / step) + 1) * step;

type Calendar = Extract<ClockSpec, { every: 'days' | 'weeks' | 'month' }>;
/** Far enough to find every nth day, week or month-day that a trigger can name. */
const DAYS_AHEAD = 800;

function calendar(id: string, spec: Calendar, createdAt: number, from: number): number | undefined {
  const start = wallTime(createdAt, spec.zone);
  const firstDay = Date.UTC(start.year, start.month - 1, start.day) / (24 * HOUR);
  const today = wallTime(from - 24 * HOUR, spec.zone);
  const offset = jitter(id, spec);
  const hour = spec.hour ?? draw(`${id} hour`, 24);
  for (let n = 0; n < DAYS_AHEAD; n++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + n));
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    if (!isItsDay(spec, year, month, day, date.getTime() / (24 * HOUR) - firstDay)) continue;
    const at = fromWall(spec.zone, year, month, day, hour, spec.minute ?? 0) + offset;
    if (at > from && at > createdAt) return at;
  }
  return undefined;
}

function isItsDay(spec: Calendar, year: number, month: number, day: number, daysSince: number): boolean {
  if (spec.every === 'month') return day === spec.day;
  if (spec.every === 'days') return daysSince % spec.n === 0;
  return weekdayOf(year, month, day) === spec.weekDay && Math.floor(daysSince / 7) % spec.n === 0;
}
