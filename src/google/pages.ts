/** Shows a page of ours beside or above the sheet. */

/** A sidebar (always 300 px wide). */
export function showSidebar(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** A dialog; sizes in pixels. */
export function showDialog(file: string, title: string, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height),
    title,
  );
}
