/**
 * ★ Everything Google may call, and nothing else: each export becomes a global function (build.mjs). Whoever can load a page of ours can call any of
 * them with anything, so each decides for itself who is asking, or is harmless.
 */
import { refuseWith } from './app/answer';
import { gapIn } from './app/letters/health';
import { nobodySends } from './app/letters/post';
import { sendDailyLetters as sendLettersOfToday } from './app/letters/send-letters';
import { missingFirst } from './app/roster/missing-first';
import { refreshAll } from './app/review/check-all';
import { BrokenWorkbook } from './app/services';
import { underLock } from './app/under-lock';
import { say } from './domain/messages';
import { answerPage, fromMenu, logBroken } from './google/gate';
import { takeLock } from './google/lock';
import { showMenu } from './google/menu';
import { GoogleOffice } from './google/office';
import { afterEdit } from './google/on-edit';
import { GooglePost } from './google/post-office';
import { showDialog, showSidebar } from './google/pages';
import { setUpWorkbook } from './google/set-up';
import { recall } from './google/store';

/** Simple trigger: the menu first, then every unit's standing as of today. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  showMenu();
  refreshOnOpen(event?.source);
}

function refreshOnOpen(book?: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  try {
    const office = new GoogleOffice(book);
    office.compileSettings();
    underLock(office, () => refreshAll(office, office.visitor().isStaff));
    sayGap(office, book);
  } catch (error) {
    if (error instanceof BrokenWorkbook && error.problem.key !== 'workbook.notSetUp')
      book?.toast(say(error.problem), 'Sổ Tài Khoản', 30);
    else if (!(error instanceof BrokenWorkbook)) logBroken('onOpen', error);
  }
}

/**
 * The daily run of letters has not come, or did not come to its end: said to staff. A simple trigger often does not know who opens the file
 * (Session reference: getActiveUser); whoever may write the settings is staff.
 */
function sayGap(office: GoogleOffice, book?: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const problem = gapIn(office.remembered().post ?? nobodySends, office.settings().lettersOn, office.today);
  if (problem && office.mayWrite('settings', 'value')) book?.toast(say(problem), 'Sổ Tài Khoản', 30);
}

/** Simple trigger: what was typed or pasted is checked at once. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event?.range && event.source) afterEdit(event);
}

/** The one door for pages. */
export function rpc(name: unknown, json: unknown): string {
  return answerPage(name, json);
}

/** Menu: the unit's form. */
export function showForm(): void {
  fromMenu(() => {
    new GoogleOffice().remembered();
    showSidebar('form', 'Khai báo tài khoản');
  });
}

/** Menu: check everything, with a summary. */
export function showCheck(): void {
  fromMenu(() => {
    new GoogleOffice().remembered();
    showSidebar('check', 'Kiểm tra toàn bộ');
  });
}

/** Menu: the roster from a table. */
export function showRosterImport(): void {
  fromMenu(() => {
    new GoogleOffice().remembered();
    showDialog('roster', 'Nhập danh sách đơn vị', 760, 560);
  });
}

/** Menu: the panel of letters. */
export function showLetters(): void {
  fromMenu(() => {
    new GoogleOffice().remembered();
    showDialog('letters', 'Thư', 900, 640);
  });
}

/** The daily trigger. Harmless for anyone to call: it works only under the recorded runner's authority, and a second run of a day sends nothing. */
export function sendDailyLetters(): void {
  const office = new GoogleOffice();
  sendLettersOfToday(office, new GooglePost(() => office.spreadsheet()));
}

/** Menu: units that are missing come first. */
export function showMissingFirst(): void {
  fromMenu(() => {
    const answer = missingFirst(new GoogleOffice());
    if (!answer.ok) SpreadsheetApp.getUi().alert(answer.problems.map(({ sentence }) => sentence).join('\n'));
  });
}

/** Menu: make the workbook, or put it right. */
export function setUp(): void {
  fromMenu(() => {
    const ui = SpreadsheetApp.getUi();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const refusal =
      recall() && !new GoogleOffice(book).visitor().isStaff
        ? refuseWith({ key: 'who.staffOnly' })
        : undefined;
    if (refusal) {
      ui.alert(refusal.problems[0]!.sentence);
      return;
    }
    const lock = takeLock();
    if (!lock) {
      ui.alert(say({ key: 'workbook.busy' }));
      return;
    }
    const { first, did } = setUpWorkbook(book);
    lock.releaseLock(); // before the alert: Google drops locks while an alert waits
    const lines = did.map(say);
    ui.alert(
      'Thiết lập, sửa lại sổ',
      first ? say({ key: 'setup.first' }) : lines.length ? lines.join('\n') : say({ key: 'setup.nothing' }),
      ui.ButtonSet.OK,
    );
  });
}
