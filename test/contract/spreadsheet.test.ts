/**
 * The local spreadsheet from outside a script: the hand at the keyboard, the eye on the screen, saving, size.
 */
import { LocalGoogle, type LocalGoogleOptions } from '../../emulator';
import { Refused } from '../../emulator/host/remote';

const OWNER = 'chu.so@example.com',
  EDITOR = 'donvi@example.com';
const TAB = 'Trang tính1';
const scopes = ['spreadsheets', 'script.scriptapp'].map((name) => `https://www.googleapis.com/auth/${name}`);

/** A Vietnamese file of the office, with the script given. */
const given = (code = '', options: Partial<LocalGoogleOptions> = {}): LocalGoogle =>
  LocalGoogle.start({
    files: {
      'appsscript.json': JSON.stringify({
        timeZone: 'Asia/Ho_Chi_Minh',
        runtimeVersion: 'V8',
        oauthScopes: scopes,
      }),
      'Code.js': code,
    },
    now: '2018-10-02T08:00:00+07:00',
    owner: OWNER,
    editors: [EDITOR],
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    ...options,
  });
/** Runs a few lines as the owner over `ss` and `sheet`, the first tab. */
const after = (lines: string, options: Partial<LocalGoogleOptions> = {}, more = ''): LocalGoogle => {
  const google = given(
    `function go() { var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getSheets()[0]; ${lines} }\n${more}`,
    options,
  );
  const report = google.as(OWNER).callFromEditor('go');
  if (!report.ok) throw new Error(report.error?.message);
  return google;
};
const tab = (google: LocalGoogle) => google.book.tab(TAB);
const cell = (google: LocalGoogle, a1: string) => tab(google).cell(a1);

describe('the hand at the keyboard', () => {
  test("types as the file's locale reads: a day, a figure, a text, a formula", () => {
    const google = given();
    const me = google.as(OWNER);
    me.type(TAB, 'A1', '02/10/2018');
    me.type(TAB, 'A2', '1.234,5');
    me.type(TAB, 'A3', 'Cầu Kè');
    me.type(TAB, 'A4', '=A2*2');
    me.type(TAB, 'A5', "'0912");
    me.type(TAB, 'A6', '0912');
    expect(
      ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((a1) => [cell(google, a1).type, cell(google, a1).display]),
    ).toEqual([
      ['date', '02/10/2018'],
      ['number', '1.234,50'],
      ['text', 'Cầu Kè'],
      ['number', '2469'],
      ['text', '0912'],
      ['number', '912'],
    ]);
    expect(cell(google, 'A1').value).toEqual(new Date('2018-10-02T00:00:00+07:00'));
  });

  test('a day typed without a year is of this year', () => {
    const google = given();
    google.as(OWNER).type(TAB, 'A1', '29/10');
    expect(cell(google, 'A1').value).toEqual(new Date('2018-10-29T00:00:00+07:00'));
  });

  test('one cell tells onEdit its new and old value; a block tells neither', () => {
    const google = given(
      `
function onEdit(e) {
  console.log(
    JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, 'value' in e, e.range.rowStart]),
  );
}
`,
    );
    const me = google.as(OWNER);
    const logs = (reports: readonly { logs: string[] }[]): unknown =>
      JSON.parse(reports[0]?.logs[0] ?? 'null');
    expect(logs(me.type(TAB, 'B2', 'một'))).toEqual(['B2', 'một', null, true, 2]);
    expect(logs(me.type(TAB, 'B2', 'hai'))).toEqual(['B2', 'hai', 'một', true, 2]);
    expect(logs(me.clear(TAB, 'B2'))).toEqual(['B2', null, 'hai', false, 2]);
    expect(
      logs(
        me.paste(TAB, 'A5', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toEqual(['A5:B6', null, null, false, 5]);
  });

  test('structure changes tell onChange what changed, and onEdit nothing', () => {
    const google = given(`
function watch() {
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
}
function changed(e) {
  console.log(e.changeType);
}
function onEdit() {
  console.log('edit');
}
`);
    const me = google.as(OWNER);
    expect(me.callFromEditor('watch').ok).toBe(true);
    const told = [
      me.insertRows(TAB, 2, 1),
      me.deleteRows(TAB, 2, 1),
      me.insertColumns(TAB, 2, 1),
      me.deleteColumns(TAB, 2, 1),
      me.addTab('Mới'),
      me.renameTab('Mới', 'Cũ'),
      me.deleteTab('Cũ'),
      me.format(TAB, 'A1', { background: '#ff0000' }),
    ];
    expect(told.map((reports) => reports.flatMap((report) => report.logs))).toEqual([
      ['INSERT_ROW'],
      ['REMOVE_ROW'],
      ['INSERT_COLUMN'],
      ['REMOVE_COLUMN'],
      ['INSERT_GRID'],
      ['OTHER'],
      ['REMOVE_GRID'],
      ['FORMAT'],
    ]);
  });

  test('a rejecting list refuses what is typed and lets a paste through', () => {
    const google = after(
      `
sheet
  .getRange('A1:A3')
  .setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList(['Đạt', 'Trả lại'])
      .setAllowInvalid(false)
      .build(),
  );
`,
    );
    const me = google.as(OWNER);
    expect(() => me.type(TAB, 'A1', 'Gì đó')).toThrow(
      new Refused('Dữ liệu bạn đã nhập vào ô A1 vi phạm các quy tắc xác thực dữ liệu được đặt trên ô này.'),
    );
    me.type(TAB, 'A1', 'Đạt');
    me.paste(TAB, 'A2', [['Gì đó']]);
    expect([cell(google, 'A1').value, cell(google, 'A2').value, cell(google, 'A2').validation?.kept]).toEqual(
      ['Đạt', 'Gì đó', false],
    );
  });

  test('a paste of texts into plain-text cells stays text; a paste with formats brings its own and takes rules and notes away', () => {
    const google = after(
      `
sheet
  .getRange('A1:B2')
  .setNumberFormat('@')
  .setNote('ghi chú')
  .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
`,
    );
    const me = google.as(OWNER);
    me.paste(TAB, 'A1', [['0912', '=1+1']]);
    me.paste(TAB, 'A2', { values: [['0912', '1/2']], withFormats: true });
    expect([
      cell(google, 'A1').value,
      cell(google, 'B1').value,
      cell(google, 'A2').value,
      cell(google, 'B2').type,
    ]).toEqual(['0912', '=1+1', 912, 'date']);
    expect([
      cell(google, 'A1').note,
      cell(google, 'A2').note,
      cell(google, 'A2').validation,
      cell(google, 'A2').format,
    ]).toEqual(['ghi chú', '', undefined, '']);
  });

  test('a paste beyond the last row or column makes the tab larger', () => {
    const google = given();
    google.as(OWNER).paste(TAB, 'Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([tab(google).maxRows, tab(google).maxColumns, cell(google, 'AA1001').value]).toEqual([
      1001,
      27,
      'd',
    ]);
  });

  test('who may not edit a range is refused, typing, clearing, deleting and moving alike; the owner is not', () => {
    const google = after(
      `
var p = sheet.getRange('B2:B').protect();
p.removeEditors(p.getEditors());
sheet.getRange('A1:C3').setValues([
  ['Mã', 'Trạng thái', 'Ghi chú'],
  ['H04', 'Đạt', ''],
  ['H09', '', ''],
]);
`,
    );
    const unit = google.as(EDITOR);
    const said =
      'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.';
    for (const act of [
      () => unit.type(TAB, 'B2', 'x'),
      () => unit.clear(TAB, 'A2:B2'),
      () => unit.paste(TAB, 'A2', [['x', 'y']]),
      () => unit.deleteRows(TAB, 3, 1),
      () => unit.insertRows(TAB, 3, 1),
      () => unit.deleteColumns(TAB, 2, 1),
      () => unit.moveColumns(TAB, 2, 1, 5),
      () => unit.sort(TAB, 1, true),
    ])
      expect(act).toThrow(new Refused(said));
    unit.type(TAB, 'A2', 'H05');
    google.as(OWNER).type(TAB, 'B2', 'Trả lại');
    expect(tab(google).values()[1]).toEqual(['H05', 'Trả lại', '']);
  });

  test('tabs with one name are refused in Vietnamese', () => {
    const google = given();
    expect(() => google.as(OWNER).addTab(TAB)).toThrow(
      new Refused(`Đã tồn tại một trang tính có tên "${TAB}". Vui lòng nhập tên khác.`),
    );
    expect(() => google.as(OWNER).deleteTab(TAB)).toThrow(Refused);
  });

  test('sorting by hand leaves the frozen heading and takes notes along', () => {
    const google = after(
      `
sheet.setFrozenRows(1);
sheet.getRange('A1:A3').setValues([['Tên'], ['b'], ['a']]);
sheet.getRange('A3').setNote('của a');
`,
    );
    google.as(OWNER).sort(TAB, 1, true);
    expect([tab(google).values().flat(), cell(google, 'A2').note]).toEqual([['Tên', 'a', 'b'], 'của a']);
  });
});

describe('the eye on the screen', () => {
  const rule = (formula: string, color: string, a1: string): string =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('${color}').setRanges([sheet.getRange('${a1}')]).build()`;

  test('a conditional format colours the rows it is about, and only the screen', () => {
    const google = after(
      `sheet.getRange('A2:B4').setValues([['H04', 'Chưa báo cáo'], ['H09', 'Đã báo cáo'], ['H11', 'Chưa báo cáo']]); sheet.setConditionalFormatRules([${rule('=$B2="Chưa báo cáo"', '#f4cccc', 'A2:B')}]);`,
    );
    expect(['A2', 'B2', 'A3', 'A4', 'A5'].map((a1) => cell(google, a1).effectiveBackground)).toEqual([
      '#f4cccc',
      '#f4cccc',
      '#ffffff',
      '#f4cccc',
      '#ffffff',
    ]);
    expect(cell(google, 'A2').background).toBe('#ffffff');
    google.as(OWNER).type(TAB, 'B2', 'Đã báo cáo');
    expect(cell(google, 'A2').effectiveBackground).toBe('#ffffff');
  });

  test('of two rules the earlier wins; doubles are found by COUNTIF, long texts by LEN, days by TODAY', () => {
    const google =
      after(`sheet.getRange('A2:A4').setValues([['x'], ['x'], ['y']]); sheet.getRange('B2').setValue('quá dài rồi'); sheet.getRange('C2').setValue(new Date(2018, 9, 1));
      sheet.setConditionalFormatRules([${rule('=COUNTIF($A$2:$A;$A2)>1', '#ff0000', 'A2:A')}, ${rule('=NOT(ISBLANK(A2))', '#00ff00', 'A2:A')}, ${rule('=LEN(B2)>5', '#0000ff', 'B2:B')}, ${rule('=AND(C2<>"";C2<TODAY())', '#ffff00', 'C2:C')}]);`);
    expect(
      ['A2', 'A3', 'A4', 'B2', 'B3', 'C2', 'C3'].map((a1) => cell(google, a1).effectiveBackground),
    ).toEqual(['#ff0000', '#ff0000', '#00ff00', '#0000ff', '#ffffff', '#ffff00', '#ffffff']);
  });

  test('a rule with a function that is not modelled says so instead of staying silent', () => {
    const google = after(
      `sheet.setConditionalFormatRules([${rule('=GOOGLEFINANCE(A1)>1', '#ff0000', 'A1:A2')}]);`,
    );
    expect(() => cell(google, 'A1').effectiveBackground).toThrow(
      'The function GOOGLEFINANCE in =GOOGLEFINANCE(A1)>1 is not modelled.',
    );
  });

  test('simple conditions colour too: texts, numbers, days, empty cells', () => {
    const google = after(`
sheet.getRange('A1:D1').setValues([['Thiếu', 5, new Date(2018, 9, 2), '']]);
var b = function () {
  return SpreadsheetApp.newConditionalFormatRule().setBackground('#123456');
};
sheet.setConditionalFormatRules([
  b()
    .whenTextContains('thiếu')
    .setRanges([sheet.getRange('A1')])
    .build(),
  b()
    .whenNumberBetween(1, 5)
    .setRanges([sheet.getRange('B1')])
    .build(),
  b()
    .whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)
    .setRanges([sheet.getRange('C1')])
    .build(),
  b()
    .whenCellEmpty()
    .setRanges([sheet.getRange('D1')])
    .build(),
]);
`);
    expect(['A1', 'B1', 'C1', 'D1'].map((a1) => cell(google, a1).effectiveBackground)).toEqual(
      Array(4).fill('#123456'),
    );
  });

  test('shows dropdown entries, hidden columns, protections with their editors, charts and the filter', () => {
    const google =
      after(`sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setHelpText('Chọn').build()); sheet.hideColumns(3, 2);
      var p = sheet.getRange('B1:B9').protect().setDescription('Cột máy tính'); p.removeEditors(p.getEditors()); p.addEditor('${EDITOR}'); sheet.protect().setUnprotectedRanges([sheet.getRange('C1')]);
      sheet.getRange('A1:B9').createFilter(); sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B9')).setPosition(2, 5, 0, 0).build());`);
    const seen = tab(google);
    expect([
      cell(google, 'A1').validation?.choices,
      seen.hiddenColumns,
      seen.filter,
      seen.charts.map((chart) => chart.type),
    ]).toEqual([['a', 'b'], [3, 4], 'A1:B9', ['PIE']]);
    expect(
      seen.protections.map(({ range, description, editors, unprotected }) => [
        range,
        description,
        editors,
        unprotected,
      ]),
    ).toEqual([
      ['B1:B9', 'Cột máy tính', [EDITOR], []],
      ['', '', [EDITOR], ['C1']],
    ]);
  });

  test('what is looked at is not counted and not changed', () => {
    const google = after('sheet.getRange("A1").setFormula("=TODAY()");');
    const before = google.book.revision;
    cell(google, 'A1');
    tab(google).display();
    expect(google.book.revision).toBe(before);
    google.clock.advance(86_400_000);
    expect(cell(google, 'A1').display).toBe('03/10/2018');
  });
});

describe('keeping', () => {
  test('everything goes to JSON and comes back the same', () => {
    const google = after(`
sheet
  .getRange('A1:C2')
  .setNumberFormat('@')
  .setValues([
    ['0912', '=1', 'x'],
    ['', 'y', ''],
  ]);
sheet.getRange('D1').setFormula('=COUNTA(A1:C2)');
sheet
  .getRange('E1')
  .setValue(new Date(2018, 9, 29))
  .setNote('hạn')
  .setBackground('#ff0000');
sheet
  .getRange('A2:A9')
  .setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:B9')).build(),
  );
sheet.getRange('C3:D3').merge();
sheet.setFrozenRows(1);
sheet.hideColumns(2);
sheet.setColumnWidth(1, 222);
sheet.setTabColor('#00ff00');
var p = sheet.getRange('A2:A').protect().setDescription('x');
p.removeEditors(p.getEditors());
ss.setNamedRange('Han', sheet.getRange('E1'));
sheet.getRange('A1:C9').createFilter();
ss.insertSheet('Hai').hideSheet();
sheet.setConditionalFormatRules([
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$A1="0912"')
    .setBackground('#0000ff')
    .setRanges([sheet.getRange('A1:C')])
    .build(),
]);
`);
    const again = LocalGoogle.restore(google.save(), {
      'appsscript.json': JSON.stringify({
        timeZone: 'Asia/Ho_Chi_Minh',
        runtimeVersion: 'V8',
        oauthScopes: scopes,
      }),
      'Code.js': '',
    });
    const told = (one: LocalGoogle): unknown =>
      one.book.tabs().map((name) => {
        const { values, display, cell: look, at: _, displayRow: __, ...rest } = one.book.tab(name);
        return [rest, values(), display(), ['A1', 'A2', 'B1', 'C3', 'D1', 'E1'].map(look)];
      });
    expect(told(again)).toEqual(told(google));
    expect([again.book.named, again.save() === google.save()]).toEqual([{ Han: `${TAB}!E1` }, true]);
  });
});

describe('size', () => {
  test('a hundred thousand cells are written, read, sorted and saved in seconds', () => {
    const started = performance.now();
    const google = after(`
sheet.insertRowsAfter(1000, 9001);
var rows = [];
for (var i = 0; i < 10000; i++)
  rows.push([
    'H' + (10000 - i),
    'Đơn vị ' + i,
    '0912345678',
    i,
    true,
    '02/10/2018',
    'Trang',
    'Chưa báo cáo',
    '',
    'ghi chú',
  ]);
sheet.getRange(2, 1, 10000, 10).setValues(rows);
if (sheet.getDataRange().getValues().length !== 10001) throw new Error('short');
sheet.getRange(2, 1, 10000, 10).sort(1);
`);
    expect(cell(google, 'A2').value).toBe('H1');
    expect(google.save().length).toBeGreaterThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
