/** ScriptApp: triggers, when they fire, as whom, and what they are told. */
import type { LocalGoogle } from '../../../emulator';
import { EDITOR, OWNER, given, ran, restarted, type Story } from '../story';

const BUILDER = 'Apps Script reference: Class ClockTriggerBuilder';
const INSTALLABLE = 'Apps Script guide: Installable triggers';
const EVENTS = 'Apps Script guide: Event objects';

/** A script with a handler that notes when it ran, and functions that install triggers. */
const code = `
function tick(e) {
  console.log(new Date().toISOString());
}
function tell(e) {
  console.log(
    JSON.stringify([
      e.year,
      e.month,
      e['day-of-month'],
      e['day-of-week'],
      e.hour,
      e.minute,
      e.timezone,
      typeof e.triggerUid,
      String(e.authMode),
    ]),
  );
}
function who() {
  console.log(Session.getEffectiveUser().getEmail());
}
const clock = (name) => ScriptApp.newTrigger(name).timeBased();
function daily() {
  clock('tick').everyDays(1).atHour(7).create();
}
function near() {
  clock('tick').everyDays(1).atHour(7).nearMinute(30).create();
}
function weekly() {
  clock('tick').everyWeeks(1).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7).create();
}
function monthly() {
  clock('tick').onMonthDay(15).atHour(7).create();
}
function hourly() {
  clock('tick').everyHours(6).create();
}
function often() {
  clock('tick').everyMinutes(10).create();
}
function once() {
  clock('tick')
    .after(60 * 60 * 1000)
    .create();
}
function tokyo() {
  clock('tick').everyDays(1).atHour(7).inTimezone('Asia/Tokyo').create();
}
function telling() {
  clock('tell')
    .at(new Date(2018, 9, 7, 23, 30))
    .create();
}
function mine() {
  clock('who').everyDays(1).atHour(7).create();
}
function nowhere() {
  clock('missing').everyDays(1).atHour(7).create();
}
function count() {
  return ScriptApp.getProjectTriggers().length;
}
function deleteAll() {
  ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t));
}
function long() {
  clock('sleepy').everyHours(1).create();
}
function sleepy() {
  Utilities.sleep(299000);
}
`;

const firings = (google: LocalGoogle, until: string): string[] =>
  google.clock.moveTo(until).flatMap((run) => run.logs);
const local = (iso: string): Date => new Date(Date.parse(iso) + 7 * 3600_000);
const installed = (name: string): LocalGoogle => {
  const google = given(code);
  ran(google, name);
  return google;
};

export const stories: Story[] = [
  {
    id: 'triggers.withinTheHour',
    says: '"At 7" is some minute between 7 and 8, and the same one every day.',
    source: INSTALLABLE,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.atHour', 'ClockTriggerBuilder.everyDays'],
    tell() {
      const times = firings(installed('daily'), '2018-10-05T12:00:00+07:00').map(local);
      expect(times.map((at) => [at.getUTCDate(), at.getUTCHours()])).toEqual([
        [2, 7],
        [3, 7],
        [4, 7],
        [5, 7],
      ]);
      expect(new Set(times.map((at) => at.getUTCMinutes())).size).toBe(1);
    },
  },
  {
    id: 'triggers.nearMinute',
    says: 'nearMinute is within a quarter of an hour of that minute.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.nearMinute'],
    tell() {
      const [at] = firings(installed('near'), '2018-10-02T12:00:00+07:00').map(local);
      expect(at?.getUTCHours()).toBe(7);
      expect(Math.abs(at!.getUTCMinutes() - 30)).toBeLessThanOrEqual(15);
    },
  },
  {
    id: 'triggers.zoneOfScript',
    says: "Hours are those of the script's zone, unless inTimezone names another.",
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.inTimezone'],
    tell() {
      const [at] = firings(installed('tokyo'), '2018-10-02T12:00:00+07:00').map(local);
      expect(at?.getUTCHours()).toBe(5);
    },
  },
  {
    id: 'triggers.weekly',
    says: 'A weekly trigger fires on its day only.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.everyWeeks', 'ClockTriggerBuilder.onWeekDay'],
    tell() {
      expect(
        firings(installed('weekly'), '2018-10-20T00:00:00+07:00').map((at) => local(at).getUTCDate()),
      ).toEqual([5, 12, 19]);
    },
  },
  {
    id: 'triggers.monthly',
    says: 'A monthly trigger fires on its day of the month.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.onMonthDay'],
    tell() {
      expect(
        firings(installed('monthly'), '2018-12-01T00:00:00+07:00').map((at) => [
          local(at).getUTCMonth() + 1,
          local(at).getUTCDate(),
        ]),
      ).toEqual([
        [10, 15],
        [11, 15],
      ]);
    },
  },
  {
    id: 'triggers.hourly',
    says: 'Every six hours is four times a day, every ten minutes six times an hour.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.everyHours', 'ClockTriggerBuilder.everyMinutes'],
    tell() {
      expect(firings(installed('hourly'), '2018-10-02T08:00:00+07:00')).toHaveLength(4);
      expect(firings(installed('often'), '2018-10-01T09:05:00+07:00')).toHaveLength(6);
    },
  },
  {
    id: 'triggers.after',
    says: 'after() is never early, fires once, and stays listed until it is deleted.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.after'],
    tell() {
      const google = installed('once');
      expect(firings(google, '2018-10-01T08:59:59+07:00')).toHaveLength(0);
      expect(firings(google, '2018-10-03T00:00:00+07:00')).toHaveLength(1);
      expect(ran(google, 'count')).toBe(1);
    },
  },
  {
    id: 'triggers.timeEvent',
    says: 'A clock trigger is told the time in UTC, months from 1, Monday as day 1, and its own id.',
    source: EVENTS,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.at'],
    tell() {
      expect(firings(installed('telling'), '2018-10-08T00:00:00+07:00')).toEqual([
        JSON.stringify([2018, 10, 7, 7, 16, 30, 'UTC', 'string', 'FULL']),
      ]);
    },
  },
  {
    id: 'triggers.ownOnly',
    says: 'A script sees and deletes only the triggers of the running user.',
    source: INSTALLABLE,
    mark: 'doc',
    uses: ['ScriptApp.getProjectTriggers', 'ScriptApp.deleteTrigger'],
    tell() {
      const google = installed('daily');
      ran(google, 'daily', EDITOR);
      expect([ran(google, 'count', EDITOR), google.triggers.length]).toEqual([1, 2]);
      ran(google, 'deleteAll', EDITOR);
      expect(google.triggers.map((one) => one.owner)).toEqual([OWNER]);
    },
  },
  {
    id: 'triggers.asCreator',
    says: 'A trigger runs as whoever created it; two people who install it make two.',
    source: INSTALLABLE,
    mark: 'doc',
    uses: ['Session.getEffectiveUser'],
    tell() {
      const google = installed('mine');
      ran(google, 'mine', EDITOR);
      expect(firings(google, '2018-10-02T08:00:00+07:00').sort()).toEqual([EDITOR, OWNER]);
    },
  },
  {
    id: 'triggers.noLongerShared',
    says: 'A trigger whose creator has lost the file does not run.',
    source: 'Apps Script guide: Collaborating with other developers',
    mark: 'doc',
    uses: ['ClockTriggerBuilder.create'],
    tell() {
      const google = given(code);
      ran(google, 'mine', EDITOR);
      google.unshare(EDITOR);
      expect(google.clock.moveTo('2018-10-02T08:00:00+07:00').map((run) => run.ok)).toEqual([false]);
    },
  },
  {
    id: 'triggers.missingHandler',
    says: 'A trigger whose function is gone fails.',
    source: 'Apps Script guide: Installable triggers; failure mails "Script function not found"',
    mark: 'bg',
    uses: ['ScriptApp.newTrigger'],
    tell() {
      expect(
        installed('nowhere')
          .clock.moveTo('2018-10-02T08:00:00+07:00')
          .map((run) => run.error?.message),
      ).toEqual(['Script function not found: missing']);
    },
  },
  {
    id: 'triggers.dailyTime',
    says: "A consumer's triggers run 90 minutes a day together, then they fail until the window is over.",
    source: 'Apps Script guide: Quotas for Google Services',
    mark: 'doc',
    uses: ['ClockTriggerBuilder.everyHours'],
    tell() {
      const google = installed('long');
      const runs = google.clock.moveTo('2018-10-02T07:00:00+07:00');
      expect([runs.length, runs.filter((run) => run.ok).length, runs.at(-1)?.error?.message]).toEqual([
        23,
        19,
        'Service using too much computer time for one day.',
      ]);
    },
  },
  {
    id: 'triggers.savedAndRestored',
    says: 'Triggers keep their minute when the local Google is saved and started again.',
    source: 'Ours: a state that is saved and started again',
    mark: 'ours',
    uses: ['ClockTriggerBuilder.atHour'],
    tell() {
      const google = installed('daily');
      const again = restarted(google, code);
      expect(firings(again, '2018-10-03T12:00:00+07:00')).toEqual(
        firings(google, '2018-10-03T12:00:00+07:00'),
      );
    },
  },
];
