/** The event objects that triggers get. Source: guides/triggers/events. */
import { EnumValue, type Value } from './remote';
import type { LiveRun } from './live-run';
import type { HandEvent } from './sheets-seam';
import type { TriggerState } from './world-state';
import { wallTime } from './zone';
import { sheets } from '../sheets';
import { User } from '../services/user';

export type EventOf = (run: LiveRun) => Value[];
const mode = (run: LiveRun) => new EnumValue('AuthMode', run.authMode);
const uid = (trigger?: TriggerState) => (trigger ? { triggerUid: trigger.id } : {});
const common = (run: LiveRun, trigger?: TriggerState) => ({
  authMode: mode(run),
  source: sheets.spreadsheetFor(run),
  user: new User(run, run.activeUser),
  ...uid(trigger),
});

export const openEvent =
  (trigger?: TriggerState): EventOf =>
  (run) => [common(run, trigger)];

/** `value` and `oldValue` only come with a single cell, and only where there is (or was) something. */
export const editEvent =
  (edit: Extract<HandEvent, { kind: 'edit' }>, trigger?: TriggerState): EventOf =>
  (run) => [
    {
      ...common(run, trigger),
      range: sheets.rangeFor(run, edit),
      ...(edit.value !== undefined && { value: edit.value as Value }),
      ...(edit.oldValue !== undefined && { oldValue: edit.oldValue as Value }),
    },
  ];

export const changeEvent =
  (changeType: string, trigger: TriggerState): EventOf =>
  (run) => [{ ...common(run, trigger), changeType }];

/** The time fields are UTC, whatever zone the trigger was made for. */
export const clockEvent =
  (trigger: TriggerState): EventOf =>
  (run) => {
    const at = wallTime(run.startedMs, 'UTC');
    const date = new Date(Date.UTC(at.year, at.month - 1, at.day));
    return [
      {
        authMode: mode(run),
        ...uid(trigger),
        year: at.year,
        month: at.month,
        'day-of-month': at.day,
        'day-of-week': date.getUTCDay() || 7,
        'week-of-year': isoWeek(date),
        hour: at.hour,
        minute: at.minute,
        second: at.second,
        timezone: 'UTC',
      },
    ];
  };

/** doGet's event: the query, no headers, no address of the visitor. */
export const getEvent =
  (parameter: Record<string, string>): EventOf =>
  () => [
    {
      parameter,
      parameters: Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]])),
      queryString: Object.entries(parameter)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&'),
      contextPath: '',
      contentLength: -1,
    },
  ];

function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}
