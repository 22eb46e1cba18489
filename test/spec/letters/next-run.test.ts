// When the daily run comes next, as the panel says it. Google starts it at some minute of its hour.
import { nextRun } from '../../../src/app/letters/letter-state';

it.each([
  ['before its hour', '2018-10-15T06:30:00', '', '2018-10-15'],
  ['within its hour, while it has not come', '2018-10-15T08:59:59', '2018-10-14T08:12:00', '2018-10-15'],
  ['within its hour, when it has come', '2018-10-15T08:40:00', '2018-10-15T08:12:00', '2018-10-16'],
  ['after its hour, though none has come', '2018-10-15T09:00:00', '', '2018-10-16'],
  [
    'before its hour, when one was made by hand already',
    '2018-10-15T06:30:00',
    '2018-10-15T05:00:00',
    '2018-10-16',
  ],
  ['on the last day of a month', '2018-10-31T20:00:00', '2018-10-31T08:05:00', '2018-11-01'],
])('%s: at %s, last %s, on %s', (_when, now, last, day) =>
  expect(nextRun(now, 8, last)).toBe(`${day}T08:00:00`),
);

it('at an hour of two digits', () =>
  expect(nextRun('2018-10-15T06:30:00', 14, '')).toBe('2018-10-15T14:00:00'));
