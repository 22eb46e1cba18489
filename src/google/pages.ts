/** The pages of ours as they are shown. */
import type { LinkView } from '../app/link/views';
import { say } from '../domain/messages';
import { FORM_TITLE } from '../domain/messages/sheet';
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

/**
 * Data as text of an element: no character that HTML reads, and none that what Google takes out of pages
 * begins with (comments, its own tags).
 */
const asText = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&'/\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * The page of a link, with what it opens inside it: one run from the tap to a form that can be typed into.
 * The viewport of the file itself is ignored by Google, so it is set here (HtmlOutput.addMetaTag reference).
 */
export function linkHtml(view: LinkView): GoogleAppsScript.HTML.HtmlOutput {
  const { contact } = view.office;
  const line = contact
    ? `<p id="contact">${asHtml(say({ key: 'page.contact', with: { contact } }))}</p>`
    : '';
  const unit = 'form' in view ? ` - ${view.form.unit.name}` : '';
  return HtmlService.createHtmlOutputFromFile('link')
    .append(`<div id="link-data" hidden>${asText(view)}</div>${line}`)
    .setTitle(`${FORM_TITLE}${unit}`)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
