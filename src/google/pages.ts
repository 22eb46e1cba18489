/** The pages of ours as they are shown. */
import { say } from '../domain/messages';
import { readSettings } from '../domain/settings';
import type { PageName } from './menu';
import type { Remembered } from './store';

const asHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A page, with whom to call should its script never run: the file itself cannot know the office. The page's
 * own style hides the line once the script has started (src/client/shared/start.tsx).
 * @param memory what set-up left, already read: finding the contact asks Google for nothing.
 */
export function pageHtml(name: PageName, memory: Remembered): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(name);
  const contact = memory.settings ? readSettings(memory.settings).settings.contact : '';
  return contact
    ? page.append(`<p id="contact">${asHtml(say({ key: 'page.contact', with: { contact } }))}</p>`)
    : page;
}
