/** The menu, as a table: each line is a caption and the function of main.ts that it runs. */
export const MENU = 'Sổ Tài Khoản';

/** Captions and handlers in order; `undefined` is a separating line. */
export const menuItems: readonly ({ caption: string; run: string } | undefined)[] = [
  { caption: 'Khai báo tài khoản', run: 'showForm' },
  undefined,
  { caption: 'Kiểm tra toàn bộ', run: 'showCheck' },
  { caption: 'Đưa đơn vị còn thiếu lên đầu', run: 'showMissingFirst' },
  { caption: 'Nhập danh sách đơn vị', run: 'showRosterImport' },
  { caption: 'Thư…', run: 'showLetters' },
  undefined,
  { caption: 'Thiết lập, sửa lại sổ', run: 'setUp' },
];

/** Shows the menu. Nothing here may fail: when onOpen throws, people see no menu at all. */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU);
  for (const item of menuItems)
    if (item) menu.addItem(item.caption, item.run);
    else menu.addSeparator();
  menu.addToUi();
}
