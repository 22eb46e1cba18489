/** The door of the menu: a click by a person, whose own run it is. What goes wrong is said in an alert. */
import { missingFirst, oldOrder } from '../../app/roster/missing-first';
import { emailOf } from '../../app/visitor';
import { tabs } from '../../domain/fields';
import { say, type Problem } from '../../domain/messages';
import { PRODUCT } from '../../domain/messages/sheet';
import { sameMailbox } from '../../domain/settings/staff';
import { takeLock } from '../lock';
import { captionOf, functionOf, pages, scopesOf, type PageName } from '../menu';
import { mayWriteOrigin, originOfUnknown } from '../layout/origin';
import { GoogleOffice } from '../office';
import { pageHtml } from '../pages';
import { ownerOf, setUpWorkbook } from '../set-up';
import { recall } from '../store';
import { problemOf } from './broken';
import { sweepAfter } from './sweep';
import { ownAddress, withAddress } from './who';

const tell = (text: string, title = PRODUCT): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
};

const wants = (text: string, title: string): boolean => {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
};

/**
 * One click. Nobody may do nothing. People may have ticked only some of what Google asked for (granular
 * consent, release notes of 2025): what is missing is asked for first, and outside the `try`, because Google
 * ends the run there and shows its screen, and an alert of ours would itself need consent.
 */
function clicked(run: string, work: (office: GoogleOffice) => Problem[] | void): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopesOf(run));
  try {
    const email = ownAddress();
    const office = email ? new GoogleOffice({ who: withAddress(email) }) : undefined;
    const problems = office ? work(office) : [{ key: 'who.nobody' } as const];
    if (office) sweepAfter(office);
    if (problems?.length) tell(problems.map(say).join('\n'));
  } catch (error) {
    tell(say(problemOf(error)));
  }
}

const staffOnly = { key: 'who.staffOnly' } as const;

/** Shows a page of ours beside or above the sheet; before set-up there is none to show. */
function show(office: GoogleOffice, name: PageName): void {
  const html = pageHtml(name, office.remembered());
  const { caption, where } = pages[name];
  const ui = SpreadsheetApp.getUi();
  if (where === 'sidebar') ui.showSidebar(html.setTitle(caption));
  else ui.showModalDialog(html.setWidth(where.width).setHeight(where.height), caption);
}

/**
 * A click on a page's line. Staff's pages are shown to staff only: a unit reads one sentence, not a panel
 * that refuses it at every button.
 */
export function openPage(name: PageName): void {
  clicked(functionOf(name), (office) => {
    office.remembered();
    if (pages[name].who === 'staff' && office.visitor().is !== 'staff') return [staffOnly];
    return show(office, name);
  });
}

/**
 * Units that are missing come first, in the tab that this is about: what was done is said there, and whoever
 * wants the roster's own order gets it back.
 */
export function sortMissingFirst(): void {
  clicked('showMissingFirst', (office) => {
    const answer = missingFirst(office);
    const refused = ({ problems }: { problems: readonly { sentence: string }[] }): void =>
      tell(problems.map(({ sentence }) => sentence).join('\n'));
    if (!answer.ok) return refused(answer);
    const { missing, fix, before } = answer.value;
    office.settle();
    office.spreadsheet().setActiveSheet(office.sheet('units'));
    const keeps = wants(
      say({ key: 'roster.missingFirst', with: { missing, fix, tab: tabs.units.title } }),
      PRODUCT,
    );
    const back = keeps ? undefined : oldOrder(office, before);
    if (back && !back.ok) refused(back);
  });
}

/**
 * Staff, and the file's present owner always: should the list of staff be lost or wrong, somebody can mend
 * it.
 */
function maySetUp(office: GoogleOffice): boolean {
  const visitor = office.visitor();
  return visitor.is === 'staff' || sameMailbox(ownerOf(office.spreadsheet()), emailOf(visitor));
}

/**
 * Nothing is remembered: a file that was never set up is for whoever comes first; a copy is for its owner,
 * and a workbook whose memory was lost for those who were staff.
 */
function mayNotBegin(office: GoogleOffice): Problem | undefined {
  const book = office.spreadsheet();
  const origin = originOfUnknown(book);
  if (origin === 'here') return mayWriteOrigin(book) ? undefined : staffOnly;
  const owner = origin === 'copy' ? ownerOf(book) : '';
  return owner && !sameMailbox(owner, ownAddress()) ? { key: 'who.ownerFirst' } : undefined;
}

/** Makes the workbook, or puts it right. */
export function setUpOrRepair(): void {
  clicked('setUp', (office) => {
    const refusal = recall() ? (maySetUp(office) ? undefined : staffOnly) : mayNotBegin(office);
    if (refusal) return [refusal];
    const lock = takeLock();
    if (!lock) return [{ key: 'workbook.busy' }];
    const { first, did, after } = setUpWorkbook(office.spreadsheet());
    lock.releaseLock(); // before the alert: Google drops locks while an alert waits
    // Rights are put back tab by tab; that is one line.
    const lines = [...new Set(did.map(say))];
    const title = captionOf('setUp');
    const now = after.map(say).join('\n');
    if (!lines.length)
      lines.push(say({ key: after[0]?.key === 'setup.left' ? 'setup.inOrder' : 'setup.nothing' }));
    if (!first) tell(`${lines.join('\n')}\n\n${now}`, title);
    else if (wants(`${say({ key: 'setup.first' })}\n\n${say({ key: 'setup.askGoogle' })}`, title))
      show(office, 'assumptions');
    return [];
  });
}
