/**
 * The one installable trigger, as desired state: one daily run at an hour, or none. Only this person's
 * triggers can be seen or changed.
 */

/** The function of main.ts that the trigger names; renaming it would break every trigger that exists. */
const HANDLER = 'sendDailyLetters';
const ZONE = 'Asia/Ho_Chi_Minh';

const own = (): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

export const dailyTrigger = {
  /** Is there one of this person's? */
  exists: (): boolean => own().length > 0,
  /** Is this the id of one of this person's? An event of the timer carries it as `triggerUid`. */
  isOwn: (uid: string): boolean => own().some((trigger) => trigger.getUniqueId() === uid),
  /**
   * Exactly one at this hour (Google runs it some minute within the hour); none when no hour is given. A
   * trigger cannot be edited, so it is made anew.
   */
  ensure(hour: number | undefined): void {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
    ]);
    const old = own();
    // The new one first: two triggers send nothing twice, none sends nothing at all.
    if (hour !== undefined)
      ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(hour).inTimezone(ZONE).create();
    old.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  },
};
