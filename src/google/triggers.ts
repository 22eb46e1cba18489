/**
 * Installable triggers, as desired state. Only the triggers of the person whose run it is can be seen or
 * changed; those of handlers that are not in this table are left alone.
 */

/**
 * What the product has the timer do: the function of main.ts that each trigger names. Renaming one would
 * break every trigger that exists.
 */
const handlers = { daily: 'sendDailyLetters' } as const;
export type TriggerName = keyof typeof handlers;
/**
 * Once a day at an hour (0 to 23, Vietnamese time; Google runs it some minute within the hour), or not at
 * all.
 */
export type Desired = { hour: number } | 'none';

const ZONE = 'Asia/Ho_Chi_Minh';

const own = (name: TriggerName): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handlers[name]);

/** Has this person this trigger? */
export const hasTrigger = (name: TriggerName): boolean => own(name).length > 0;

/** Is this the id of one of this person's? An event of the timer carries it as `triggerUid`. */
export const isOwnTrigger = (name: TriggerName, uid: string): boolean =>
  own(name).some((trigger) => trigger.getUniqueId() === uid);

/**
 * Makes this person's triggers as desired, exactly one each. A trigger cannot be edited, so it is made anew.
 */
export function ensureTriggers(desired: Partial<Record<TriggerName, Desired>>): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
  ]);
  for (const [name, wanted] of Object.entries(desired) as [TriggerName, Desired][]) {
    const old = own(name);
    // The new one first: two triggers send nothing twice, none sends nothing at all.
    if (wanted !== 'none')
      ScriptApp.newTrigger(handlers[name])
        .timeBased()
        .everyDays(1)
        .atHour(wanted.hour)
        .inTimezone(ZONE)
        .create();
    old.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  }
}
