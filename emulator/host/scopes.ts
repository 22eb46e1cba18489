/**
 * Which scope a call needs. Sources: the "Authorization" lines of the Apps Script reference; concepts/scopes;
 * editor add-on scopes.
 */

const S = 'https://www.googleapis.com/auth/';
export const SCOPE = {
  thisSpreadsheet: `${S}spreadsheets.currentonly`,
  spreadsheets: `${S}spreadsheets`,
  containerUi: `${S}script.container.ui`,
  sendMail: `${S}script.send_mail`,
  triggers: `${S}script.scriptapp`,
  email: `${S}userinfo.email`,
  externalRequest: `${S}script.external_request`,
} as const;

/** What a simple trigger may use without anybody's consent. */
export const SIMPLE_TRIGGER_SCOPES: readonly string[] = [SCOPE.thisSpreadsheet];

/**
 * A manifest without oauthScopes leaves the list to Google, which reads the source. Modelled as: whatever
 * the script uses.
 */
export const DETECTED_SCOPES: readonly string[] = Object.values(SCOPE);

const mail = [SCOPE.sendMail],
  ui = [SCOPE.containerUi],
  triggers = [SCOPE.triggers],
  anySheet = [SCOPE.spreadsheets],
  thisSheet = [SCOPE.thisSpreadsheet, SCOPE.spreadsheets];
const none: string[] = [];

const byMethod: Record<string, readonly string[]> = {
  'SpreadsheetApp.openById': anySheet,
  'SpreadsheetApp.openByUrl': anySheet,
  'SpreadsheetApp.create': anySheet,
  'SpreadsheetApp.getUi': none,
  'SpreadsheetApp.flush': none,
  'Ui.showSidebar': ui,
  'Ui.showModalDialog': ui,
  'Ui.showModelessDialog': ui,
  'Ui.showDialog': ui,
  'MailApp.sendEmail': mail,
  'MailApp.getRemainingDailyQuota': mail,
  'ScriptApp.newTrigger': triggers,
  'ScriptApp.getProjectTriggers': triggers,
  'ScriptApp.getUserTriggers': triggers,
  'ScriptApp.deleteTrigger': triggers,
};

/** Builders make a description and touch no file. */
const isBuilder = (className: string): boolean =>
  /^(SpreadsheetApp)$/.test(className) ? false : /Builder$/.test(className);

/**
 * @param namespace of the class in Google's reference ('Spreadsheet', 'Mail' …)
 * @returns the scopes of which one is enough; empty when the call needs none
 */
export function scopesFor(
  className: string,
  method: string,
  namespace: string | undefined,
): readonly string[] {
  const own = byMethod[`${className}.${method}`];
  if (own) return own;
  if (
    namespace !== 'Spreadsheet' ||
    isBuilder(className) ||
    (className === 'SpreadsheetApp' && method.startsWith('new'))
  )
    return none;
  return thisSheet;
}
