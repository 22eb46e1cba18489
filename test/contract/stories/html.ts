/** HtmlService: pages, templates, and what escaping makes of a value. */
import { OWNER, given, type Story } from '../story';

const code = `
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('M')
    .addItem('bên', 'side')
    .addItem('hộp', 'dialog')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('thêm').addItem('hỏi', 'ask'))
    .addToUi();
}
function side() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createTemplateFromFile('form').evaluate().setTitle('Khai báo').setWidth(900),
  );
}
function dialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('form.html').setWidth(500),
    'Nhập danh sách',
  );
}
function helper() {
  return 'từ hàm của tập lệnh';
}
function hidden_() {
  return 1;
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  const b = ui.alert('Xóa?', 'Không lấy lại được.', ui.ButtonSet.YES_NO);
  const p = ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL);
  return [b === ui.Button.YES, String(b), p.getSelectedButton() === ui.Button.OK, p.getResponseText()];
}
`;
const html = { 'form.html': '<title>ignored</title><p><?= helper() ?></p>' };

export const stories: Story[] = [
  {
    id: 'html.sidebar',
    says: "A sidebar is 300 pixels wide whatever is asked, titled by setTitle, and its template calls the script's functions.",
    source: 'Google Workspace add-ons: dialogs and sidebars',
    mark: 'doc',
    uses: ['Ui.showSidebar', 'HtmlOutput.setTitle'],
    tell() {
      const owner = given(code, { html }).as(OWNER);
      owner.open();
      owner.choose('M', 'bên');
      expect(owner.page).toMatchObject({
        kind: 'sidebar',
        width: 300,
        title: 'Khai báo',
        html: '<title>ignored</title><p>từ hàm của tập lệnh</p>',
      });
    },
  },
  {
    id: 'html.dialog',
    says: 'A dialog has the title of the call and the size that was set.',
    source: 'Apps Script reference: Class Ui',
    mark: 'doc',
    uses: ['Ui.showModalDialog'],
    tell() {
      const owner = given(code, { html }).as(OWNER);
      owner.open();
      owner.choose('M', 'hộp');
      expect(owner.page).toMatchObject({ kind: 'dialog', width: 500, title: 'Nhập danh sách' });
    },
  },
  {
    id: 'html.callable',
    says: 'A page may call every top-level function whose name does not end in an underscore.',
    source: 'Apps Script reference: google.script.run',
    mark: 'doc',
    uses: ['Ui.showSidebar'],
    tell() {
      const owner = given(code, { html }).as(OWNER);
      owner.open();
      owner.choose('M', 'bên');
      expect(owner.page?.functions).toEqual(['onOpen', 'side', 'dialog', 'helper', 'ask']);
      expect(() => owner.call('hidden_')).toThrow(TypeError);
    },
  },
  {
    id: 'html.menu',
    says: 'Menus hold items, separators and sub-menus; questions give back the button that was pressed.',
    source: 'Apps Script reference: Class Menu, Class Ui',
    mark: 'doc',
    uses: [
      'Ui.createMenu',
      'Menu.addItem',
      'Menu.addSubMenu',
      'Menu.addToUi',
      'Ui.alert',
      'Ui.prompt',
      'PromptResponse.getResponseText',
      'PromptResponse.getSelectedButton',
    ],
    tell() {
      const owner = given(code, { html }).as(OWNER);
      owner.open();
      expect(owner.menu()).toEqual([{ menu: 'M', items: ['bên', 'hộp', 'thêm › hỏi'] }]);
      owner.answers('NO', 'Cầu Kè');
      expect(owner.itemOf('M', 'hỏi')).toBe('ask');
      const report = owner.choose('M', 'thêm › hỏi');
      expect(report.result).toEqual([false, 'NO', true, 'Cầu Kè']);
      expect(report.alerts[0]).toEqual({ title: 'Xóa?', text: 'Không lấy lại được.', answer: 'NO' });
    },
  },
];
