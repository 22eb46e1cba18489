/** ScriptApp: triggers, when they fire, as whom, and what they are told. */
import type { Statement } from '../statement';

const BUILDER = 'Apps Script reference: Class ClockTriggerBuilder';
const SCRIPTAPP = 'Apps Script reference: Class ScriptApp';

/** Runs with no triggers of the running user, and leaves none. */
const alone = (work: () => void): void => {
  const clear = () => ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  clear();
  try {
    work();
  } finally {
    clear();
  }
};
const clock = (): GoogleAppsScript.Script.ClockTriggerBuilder =>
  ScriptApp.newTrigger('runStatement').timeBased();

export const statements: Statement[] = [
  {
    id: 'triggers.create',
    says: 'A trigger that is created is listed with its handler, its event and an id of its own.',
    source: SCRIPTAPP,
    mark: 'doc',
    uses: [
      'ScriptApp.newTrigger',
      'ScriptApp.getProjectTriggers',
      'Trigger.getHandlerFunction',
      'Trigger.getEventType',
      'Trigger.getUniqueId',
      'Trigger.getTriggerSource',
    ],
    check: (g) =>
      alone(() => {
        const made = clock().everyDays(1).atHour(7).create();
        const listed = ScriptApp.getProjectTriggers();
        g.equal(
          [listed.length, listed[0]!.getHandlerFunction(), listed[0]!.getUniqueId() === made.getUniqueId()],
          [1, 'runStatement', true],
        );
        g.ok(
          listed[0]!.getEventType() === ScriptApp.EventType.CLOCK &&
            listed[0]!.getTriggerSource() === ScriptApp.TriggerSource.CLOCK,
          'no clock trigger',
        );
      }),
  },
  {
    id: 'triggers.delete',
    says: 'A deleted trigger is listed no more.',
    source: SCRIPTAPP,
    mark: 'doc',
    uses: ['ScriptApp.deleteTrigger'],
    check: (g) =>
      alone(() => {
        const kept = clock().everyHours(1).create();
        ScriptApp.deleteTrigger(clock().everyHours(2).create());
        g.equal(
          ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId()),
          [kept.getUniqueId()],
        );
      }),
  },
  {
    id: 'triggers.spreadsheet',
    says: 'A spreadsheet trigger knows its event and its spreadsheet.',
    source: SCRIPTAPP,
    mark: 'doc',
    uses: [
      'TriggerBuilder.forSpreadsheet',
      'SpreadsheetTriggerBuilder.onEdit',
      'SpreadsheetTriggerBuilder.create',
      'Trigger.getTriggerSourceId',
    ],
    check: (g) =>
      alone(() => {
        const trigger = ScriptApp.newTrigger('runStatement').forSpreadsheet(g.ss).onEdit().create();
        g.ok(trigger.getEventType() === ScriptApp.EventType.ON_EDIT, String(trigger.getEventType()));
        g.equal(trigger.getTriggerSourceId(), g.ss.getId());
      }),
  },
  {
    id: 'triggers.minutes',
    says: 'everyMinutes takes 1, 5, 10, 15 or 30.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.everyMinutes'],
    check: (g) =>
      alone(() => {
        clock().everyMinutes(10).create();
        g.throws(() => clock().everyMinutes(7).create());
      }),
  },
  {
    id: 'triggers.zone',
    says: 'A time zone that does not exist is refused.',
    source: BUILDER,
    mark: 'doc',
    uses: ['ClockTriggerBuilder.inTimezone'],
    check: (g) => g.throws(() => clock().inTimezone('Trà Vinh')),
  },
  {
    id: 'triggers.twenty',
    says: 'A user has at most 20 triggers in a script.',
    source: 'Apps Script guide: Quotas for Google Services',
    mark: 'doc',
    uses: ['ClockTriggerBuilder.create'],
    check: (g) =>
      alone(() => {
        for (let n = 0; n < 20; n++) clock().everyHours(1).create();
        g.throws(() => clock().everyHours(1).create(), /too many triggers/);
        g.equal(ScriptApp.getProjectTriggers().length, 20);
      }),
  },
  {
    id: 'triggers.authorizationInfo',
    says: 'Where everything is granted, no consent is required.',
    source: SCRIPTAPP,
    mark: 'doc',
    uses: [
      'ScriptApp.getAuthorizationInfo',
      'AuthorizationInfo.getAuthorizationStatus',
      'ScriptApp.requireAllScopes',
      'ScriptApp.requireScopes',
    ],
    check: (g) => {
      g.ok(
        ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
          ScriptApp.AuthorizationStatus.NOT_REQUIRED,
        'required',
      );
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.send_mail']);
    },
  },
];
