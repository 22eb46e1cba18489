/**
 * How a script describes a trigger before it creates it. Reference: TriggerBuilder, ClockTriggerBuilder,
 * SpreadsheetTriggerBuilder.
 */
import { EnumValue, Remote, type Value } from '../host/remote';
import type { LiveRun } from '../host/live-run';
import type { Run } from '../host/run';
import { draw, nextRun } from '../host/schedule';
import type { ClockSpec, TriggerState } from '../host/world-state';
import { fromWall, isZone } from '../host/zone';
import { Trigger } from './trigger';
import { notModelled, refuse } from './refuse';

const PER_USER = 20;
const WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const MINUTES_ALLOWED = [1, 5, 10, 15, 30];
const QUARTER_HOUR = 15 * 60_000;

export class TriggerBuilder extends Remote {
  constructor(
    run: Run,
    private readonly handler: string,
  ) {
    super(run);
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this._run, this.handler);
  }
  forSpreadsheet(_file: Value): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this._run, this.handler);
  }
}

/** Keeps the trigger, unless its owner has 20 already. */
function keep(run: Run, handler: string, event: TriggerState['event'], clock?: ClockSpec): Trigger {
  const { world } = run as LiveRun;
  if (world.memory.triggers.filter((one) => one.owner === run.effectiveUser).length >= PER_USER)
    refuse(run, 'tooManyTriggers');
  const state: TriggerState = {
    id: String(9_000_000_000_000 + world.nextId()),
    owner: run.effectiveUser,
    handler,
    event,
    createdAt: run.now().getTime(),
    ...(clock && { clock }),
  };
  const dead =
    (run.kind === 'time' || run.kind === 'installable') && !world.unsure.triggersMadeByTriggersFire;
  if (clock && !dead) state.next = nextRun(state, state.createdAt);
  world.memory.triggers.push(state);
  return new Trigger(run, state);
}

export class SpreadsheetTriggerBuilder extends Remote {
  private event: TriggerState['event'] | undefined;
  constructor(
    run: Run,
    private readonly handler: string,
  ) {
    super(run);
  }
  onOpen(): SpreadsheetTriggerBuilder {
    this.event = 'ON_OPEN';
    return this;
  }
  onEdit(): SpreadsheetTriggerBuilder {
    this.event = 'ON_EDIT';
    return this;
  }
  onChange(): SpreadsheetTriggerBuilder {
    this.event = 'ON_CHANGE';
    return this;
  }
  create(): Trigger {
    return keep(this._run, this.handler, this.event ?? notModelled('A spreadsheet trigger without an event'));
  }
}

type Every = { unit: 'minutes' | 'hours' | 'days' | 'weeks'; n: number };

export class ClockTriggerBuilder extends Remote {
  private every: Every | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
  private weekDay: number | undefined;
  private monthDay: number | undefined;
  private once: ((id: string) => number) | undefined;
  private zone: string;
  constructor(
    run: Run,
    private readonly handler: string,
  ) {
    super(run);
    this.zone = run.world.scriptTimeZone;
  }

  everyMinutes(n: number): ClockTriggerBuilder {
    return MINUTES_ALLOWED.includes(n)
      ? this.repeat('minutes', n)
      : refuse(this._run, 'invalidArgument', String(n));
  }
  everyHours(n: number): ClockTriggerBuilder {
    return this.repeat('hours', n);
  }
  everyDays(n: number): ClockTriggerBuilder {
    return this.repeat('days', n);
  }
  everyWeeks(n: number): ClockTriggerBuilder {
    return this.repeat('weeks', n);
  }
  onWeekDay(day: EnumValue): ClockTriggerBuilder {
    this.weekDay = WEEK.indexOf(day.name);
    return this;
  }
  onMonthDay(day: number): ClockTriggerBuilder {
    this.monthDay = this.within(day, 1, 31);
    return this;
  }
  atHour(hour: number): ClockTriggerBuilder {
    this.hour = this.within(hour, 0, 23);
    return this;
  }
  nearMinute(minute: number): ClockTriggerBuilder {
    this.minute = this.within(minute, 0, 59);
    return this;
  }
  inTimezone(zone: string): ClockTriggerBuilder {
    this.zone = isZone(zone) ? zone : refuse(this._run, 'invalidArgument', zone);
    return this;
  }
  /** Not before that time has passed; up to a quarter of an hour later. */
  after(ms: number): ClockTriggerBuilder {
    const from = this._run.now().getTime();
    this.once = (id) => from + ms + draw(id, QUARTER_HOUR);
    return this;
  }
  at(date: Date): ClockTriggerBuilder {
    this.once = () => date.getTime();
    return this;
  }
  /** Near midnight of that day, 15 minutes either way. */
  atDate(year: number, month: number, day: number): ClockTriggerBuilder {
    this.once = (id) => fromWall(this.zone, year, month, day) + draw(id, 2 * QUARTER_HOUR) - QUARTER_HOUR;
    return this;
  }

  create(): Trigger {
    return keep(this._run, this.handler, 'CLOCK', this.spec());
  }

  private repeat(unit: Every['unit'], n: number): ClockTriggerBuilder {
    this.every = { unit, n: this.within(n, 1, Number.MAX_SAFE_INTEGER) };
    return this;
  }
  private within(n: number, least: number, most: number): number {
    return Number.isInteger(n) && n >= least && n <= most
      ? n
      : refuse(this._run, 'invalidArgument', String(n));
  }

  private spec(): ClockSpec {
    const { every, hour, minute, zone, weekDay, monthDay } = this;
    if (this.once) return { every: 'once', at: this.once(`${this.handler} ${this._run.id}`) };
    if (monthDay !== undefined) return { every: 'month', day: monthDay, hour, minute, zone };
    if (weekDay !== undefined || every?.unit === 'weeks')
      return {
        every: 'weeks',
        n: every?.unit === 'weeks' ? every.n : 1,
        weekDay: weekDay ?? 1,
        hour,
        minute,
        zone,
      };
    if (every?.unit === 'minutes' || every?.unit === 'hours') return { every: every.unit, n: every.n };
    if (every) return { every: 'days', n: every.n, hour, minute, zone };
    return notModelled(
      'A clock trigger without a recurrence (everyDays, everyWeeks, onMonthDay, after, at …)',
    );
  }
}
