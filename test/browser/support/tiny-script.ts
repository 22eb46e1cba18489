/** A small script of no product: one of everything that the page of the local Google has to show. */
import type { PushedFiles } from '../../../emulator';

const code = `
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Tiện ích thử')
    .addItem('Mở thanh bên', 'openSidebar')
    .addItem('Mở hộp thoại', 'openDialog')
    .addSeparator()
    .addItem('Hỏi rồi ghi', 'askThenWrite')
    .addItem('Hỏi tên', 'askName')
    .addItem('Báo lỗi', 'fail')
    .addItem('Gửi thư', 'sendLetter')
    .addItem('Hẹn giờ', 'setTrigger')
    .addItem('Khóa cột A', 'protectA')
    .addSeparator()
    .addItem('Cố định hàng và cột', 'freeze')
    .addItem('Đổi màu thẻ', 'recolour')
    .addItem('Chữ nhiều dòng', 'wrapTexts')
    .addItem('Gửi liên kết', 'sendLink')
    .addSubMenu(
      SpreadsheetApp.getUi().createMenu('Thêm').addItem('Ghi chào', 'greet').addItem('Báo lỗi', 'fail'),
    )
    .addToUi();
}
function onEdit(e) {
  if (e.range.getColumn() === 1) e.range.setNote('Đã sửa: ' + e.value);
}
function greet() {
  SpreadsheetApp.getActiveSheet().getRange('C3').setValue('chào');
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('side').setTitle('Thanh bên thử'),
  );
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(
      '<p>Nội dung hộp thoại</p><button onclick="google.script.host.close()">Xong</button>',
    ),
    'Hộp thoại thử',
  );
}
function askThenWrite() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Xác nhận', 'Ghi vào ô C1?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('C1').setValue(String(answer));
}
function askName() {
  const ui = SpreadsheetApp.getUi();
  const reply = ui.prompt('Tên của bạn?');
  SpreadsheetApp.getActiveSheet().getRange('C2').setValue(reply.getResponseText());
}
function fail() {
  throw new Error('Hỏng có chủ ý');
}
function sendLetter() {
  MailApp.sendEmail({
    to: 'nhan@example.org',
    subject: 'Thư thử',
    body: 'Phần chữ',
    htmlBody: '<p>Phần <b>đẹp</b></p><script>parent.document.title="bị chiếm"</' + 'script>',
    attachments: [Utilities.newBlob('a,b', 'text/csv', 'bang.csv')],
  });
}
function setTrigger() {
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(8).create();
}
function daily() {
  SpreadsheetApp.getActive().getSheets()[0].getRange('D1').setValue('Đã chạy');
}
function protectA() {
  const p = SpreadsheetApp.getActiveSheet().getRange('A:A').protect();
  p.removeEditors(p.getEditors());
}
function freeze() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidth(2, 300);
  SpreadsheetApp.getActive().toast('Đã cố định');
}
function recolour() {
  SpreadsheetApp.getActiveSheet().setTabColor('#aa0000');
  SpreadsheetApp.getActive().toast('Đã đổi');
}
function wrapTexts() {
  SpreadsheetApp.getActiveSheet().getRange('A1:A60').setValue('một\\nhai\\nba').setWrap(true);
  SpreadsheetApp.getActive().toast('Đã ghi');
}
function sendLink() {
  const address = SpreadsheetApp.getUi().prompt('Địa chỉ của ứng dụng web?').getResponseText();
  PropertiesService.getScriptProperties().setProperty('book', SpreadsheetApp.getActive().getId());
  MailApp.sendEmail({
    to: 'nhan@example.org',
    subject: 'Thư có liên kết',
    body: 'Mở ' + address + '?k=mot',
    htmlBody: '<p><a href="' + address + '?k=mot">Mở biểu mẫu</a></p>',
  });
}
function doGet(e) {
  return HtmlService.createHtmlOutputFromFile('web')
    .append('<p id="said">' + (e.parameter.k || 'không có') + '</p>')
    .setTitle('Trang của liên kết')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
function mark(text) {
  const book = SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('book'));
  book.getSheets()[0].getRange('C3').setValue(text);
  return Session.getActiveUser().getEmail() + '|' + text;
}
function double(n) {
  return n * 2;
}
function whoAmI() {
  return Session.getActiveUser().getEmail();
}
function broken() {
  throw new Error('Không tìm thấy dữ liệu');
}
function hidden_() {
  return 'never';
}
`;
const side = `<!DOCTYPE html><html><head><base target="_blank"></head><body>
<p id="out">…</p>
<script>
  const out = document.getElementById('out');
  const say = (text) => { out.textContent = text; };
  let early; try { google.script.run.double(1); early = 'taken'; } catch (e) { early = 'refused'; }
  const run = (name, ...args) => new Promise((done) => google.script.run.withSuccessHandler((v) => done('ok ' + JSON.stringify(v))).withFailureHandler((e) => done('lỗi ' + e.message))[name](...args));
  window.tryAll = async () => {
    let date; try { google.script.run.double(new Date()); date = 'taken'; } catch (e) { date = e.message; }
    let above; try { above = String(parent.parent.document.title); } catch (e) { above = 'closed'; }
    say([await run('double', 21), await run('whoAmI'), await run('broken'), typeof google.script.run.hidden_, typeof google.script.run.nosuch, date, above, early].join(' | '));
  };
  window.addEventListener('load', tryAll);
</script></body></html>`;

const web = `<!DOCTYPE html><html><head><base target="_blank"></head><body>
<h1>Trang của liên kết</h1>
<button onclick="send()">Ghi</button> <button onclick="hide()">Giấu mã</button>
<p id="out"></p><p id="kept"></p><p id="at"></p>
<script>
  const put = (id, text) => { document.getElementById(id).textContent = text; };
  try { localStorage.setItem('a', '1'); put('kept', 'giữ được'); } catch (e) { put('kept', e.name); }
  const where = () => google.script.url.getLocation((place) => put('at', JSON.stringify([place.parameter, place.hash])));
  const send = () => google.script.run
    .withSuccessHandler((v) => put('out', 'ok ' + v))
    .withFailureHandler((e) => put('out', 'lỗi ' + e.message))
    .mark('từ điện thoại');
  const hide = () => { google.script.history.replace(null, {}, 'x'); where(); };
  window.addEventListener('load', where);
</script></body></html>`;

export const tinyScript: PushedFiles = {
  'appsscript.json': JSON.stringify({
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: [
      'spreadsheets',
      'script.container.ui',
      'script.send_mail',
      'script.scriptapp',
      'userinfo.email',
    ].map((name) => `https://www.googleapis.com/auth/${name}`),
  }),
  'Code.js': code,
  'side.html': side,
  'web.html': web,
};
