/**
 * Google's scopes by name; which call needs which, its service says (./service-model.ts). Sources: the
 * "Authorization" lines of the Apps Script reference; concepts/scopes; editor add-on scopes.
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
