/** Script Properties of this run: asking Google for them is a call each time, so it is asked once. */
let held: GoogleAppsScript.Properties.Properties | undefined;

export const scriptStore = (): GoogleAppsScript.Properties.Properties =>
  (held ??= PropertiesService.getScriptProperties());
