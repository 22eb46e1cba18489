/// <reference types="google-apps-script" />
/**
 * Every statement in a row, in a scratch Sheet: one click runs them, writes what became of each into a tab,
 * and shows the whole as JSON to copy. Runs inside Apps Script; a run that nears Google's six minutes stops
 * in good time, and the next click goes on.
 */
import { runStatement, type Verdict } from '../runner';
import type { Statement } from '../statement';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/**
 * What is copied out of the Sheet. `second`: statements about a second person, which one person
 * alone cannot check.
 */
export interface LiveReport {
  format: 1;
  language: string;
  verdicts: Verdict[];
  second: string[];
}

export const MENU = 'Kiểm hợp đồng';
export const RUN = 'Chạy tất cả';
const SHOW = 'Xem báo cáo';
const TAB = 'Kiểm hợp đồng';
/** Google ends a run after 6 minutes; no statement takes one. */
const ENOUGH_MS = 270_000;

/** The tab of results, made when it is not there. */
function resultTab(ss: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const found = ss.getSheetByName(TAB);
  if (found) return found;
  const made = ss.insertSheet(TAB);
  made.getRange('A:C').setNumberFormat('@');
  made.getRange('A1:C1').setValues([['Mã', 'Kết quả', 'Chi tiết']]);
  return made;
}

function verdictsIn(tab: Sheet): Verdict[] {
  const last = tab.getLastRow();
  return last < 2
    ? []
    : tab
        .getRange(2, 3, last - 1, 1)
        .getValues()
        .map(([text]) => JSON.parse(String(text)) as Verdict);
}

const wordOf = ({ ok, answer }: Verdict): string =>
  !ok ? 'SAI' : answer === undefined ? 'đúng' : `trả lời: ${answer ? 'có' : 'không'}`;

/** Takes away what a statement left, so that the next one finds a Sheet as new: tabs, names, settings. */
function tidy(ss: GoogleAppsScript.Spreadsheet.Spreadsheet, kept: readonly number[]): void {
  for (const sheet of ss.getSheets()) if (kept.indexOf(sheet.getSheetId()) < 0) ss.deleteSheet(sheet);
  for (const name of ss.getNamedRanges()) name.remove();
  if (ss.getSpreadsheetLocale() !== 'en_US') ss.setSpreadsheetLocale('en_US');
  if (ss.getSpreadsheetTimeZone() !== 'Asia/Ho_Chi_Minh') ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
}

/** The script's functions over all statements. */
export function contract(statements: readonly Statement[]) {
  const mine = statements.filter((item) => item.as !== 'editor');
  const english = (): boolean => Session.getActiveUserLocale().indexOf('en') === 0;
  const one = (item: Statement): Verdict => {
    const prepared = item.prepare ? runStatement(statements, item.id, 'prepare', english()) : undefined;
    return prepared && !prepared.ok ? prepared : runStatement(statements, item.id, 'check', english());
  };

  const showReport = (): void => {
    const verdicts = verdictsIn(resultTab(SpreadsheetApp.getActiveSpreadsheet()));
    const report: LiveReport = {
      format: 1,
      language: Session.getActiveUserLocale(),
      verdicts,
      second: statements.filter((item) => item.as === 'editor').map((item) => item.id),
    };
    const text = JSON.stringify(report).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const says = `Đã kiểm ${verdicts.length}/${mine.length} điều, ${verdicts.filter((one) => !one.ok).length} điều sai.${verdicts.length < mine.length ? ' Vui lòng bấm “Chạy tất cả” lần nữa để kiểm tiếp.' : ' Vui lòng bấm vào ô dưới đây, nhấn Ctrl+A rồi Ctrl+C, và dán vào tệp report.json.'}`;
    const page = HtmlService.createHtmlOutput(
      `<p>${says}</p><textarea readonly style="width:100%;height:300px">${text}</textarea>`,
    )
      .setWidth(640)
      .setHeight(420);
    SpreadsheetApp.getUi().showModalDialog(page, MENU);
  };

  const runAll = (): void => {
    const from = Date.now();
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const tab = resultTab(ss);
    if (verdictsIn(tab).length >= mine.length) tab.getRange(2, 1, tab.getLastRow() - 1, 3).clearContent();
    const known = verdictsIn(tab).map((verdict) => verdict.id);
    const kept = ss.getSheets().map((sheet) => sheet.getSheetId());
    let line = known.length + 2;
    for (const item of mine) {
      if (known.indexOf(item.id) >= 0) continue;
      if (Date.now() - from > ENOUGH_MS) break;
      tidy(ss, kept);
      const verdict = one(item);
      tab.getRange(line, 1, 1, 3).setValues([[item.id, wordOf(verdict), JSON.stringify(verdict)]]);
      line += 1;
    }
    tidy(ss, kept);
    showReport();
  };

  return {
    onOpen: (): void => {
      SpreadsheetApp.getUi().createMenu(MENU).addItem(RUN, 'runAll').addItem(SHOW, 'showReport').addToUi();
    },
    runAll,
    showReport,
    /** Named by the statements about triggers, which must name a function that exists. */
    runStatement: (id: string): Verdict => runStatement(statements, id, 'check', english()),
  };
}
