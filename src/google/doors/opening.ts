/**
 * The opening of the file, a simple trigger: the menu first, then every unit's standing as of today. It acts
 * for no visitor (see edit.ts).
 */
import { lettersAtOpening } from '../../app/letters/opening';
import { nobodySends } from '../../app/letters/post';
import { doorAtOpening } from '../../app/link/desk';
import { refreshAll } from '../../app/review/check-all';
import { finishMove } from '../../app/round/move';
import { googleAtOpening } from '../../app/review/check-google';
import { BrokenWorkbook } from '../../app/services';
import { underLock } from '../../app/under-lock';
import type { Checked } from '../../domain/checking/recheck';
import { say, type Problem } from '../../domain/messages';
import { PRODUCT } from '../../domain/messages/sheet';
import { originOfUnknown } from '../layout/origin';
import { SIMPLE_WAIT_MS } from '../lock';
import { showMenu } from '../menu';
import { localeProblem } from '../locale';
import { GoogleOffice } from '../office';
import { GooglePost } from '../post-office';
import { logBroken } from './broken';
import { sweepAfter } from './sweep';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type OpenEvent = GoogleAppsScript.Events.SheetsOnOpen;

/** Shows the menu and refreshes; whoever may write staff's own columns gets the refresh of staff. */
export function opened(event?: OpenEvent): void {
  showMenu();
  refresh(event?.source);
}

function refresh(book?: Spreadsheet): void {
  try {
    const office = new GoogleOffice({ book, waitMs: SIMPLE_WAIT_MS });
    const problems = office.compileSettings();
    let isStaff = false;
    const checked = underLock(office, () => {
      isStaff = office.mayWrite('accounts', 'review');
      // Where units report by link only, what the product writes is closed to everybody else's own runs.
      if (!isStaff && office.settings().linkOnly) return undefined;
      // A round whose opening or closing was cut is ended by whoever of staff opens the file next.
      if (isStaff && office.round()?.state === 'moving')
        finishMove(office, new GooglePost(() => office.spreadsheet()));
      return refreshAll(office, isStaff);
    });
    const said = [
      ...(isStaff
        ? [...localeProblem(office.spreadsheet()), ...office.lostLog(), ...googleAtOpening(office)]
        : []),
      ...aboutLetters(office, problems, checked),
    ];
    // One toast: a second one covers the first.
    if (said.length) book?.toast(said.map(say).join('\n'), PRODUCT, 30);
    sweepAfter(office, () => isStaff);
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) logBroken('onOpen', error);
    else if (error.problem.key !== 'workbook.notSetUp') book?.toast(say(error.problem), PRODUCT, 30);
    else if (book) sayForgotten(book);
  }
}

/**
 * Nothing is remembered, though a workbook stands here: a copy, or its memory was lost. Said to whoever
 * opens.
 */
function sayForgotten(book: Spreadsheet): void {
  const origin = originOfUnknown(book);
  if (origin === 'none') return;
  const key = origin === 'copy' ? 'workbook.isCopy' : 'workbook.memoryLost';
  book.toast(say({ key }), PRODUCT, 30);
}

/** Why letters do not go, or wait: said to staff, who are those who may write the settings. */
function aboutLetters(
  office: GoogleOffice,
  problems: readonly Problem[],
  checked: Checked | undefined,
): Problem[] {
  const door = doorAtOpening(office);
  const isOn = office.settings().lettersOn;
  if ((!isOn && !door) || !office.mayWrite('settings', 'value')) return [];
  return [
    ...(door ? [door] : []),
    ...(isOn ? lettersAtOpening(office, office.remembered().post ?? nobodySends, problems, checked) : []),
  ];
}
