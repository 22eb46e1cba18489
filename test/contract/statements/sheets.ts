/** The file and its tabs. */
import type { Statement } from '../statement';

const SS = 'Apps Script reference: Class Spreadsheet';
const SHEET = 'Apps Script reference: Class Sheet';
const GF = 'gas-fakes, test/testsheetsvalues.js (run on Google too)';

export const statements: Statement[] = [
  {
    id: 'ss.openById',
    says: 'openById opens the file that getActiveSpreadsheet gives.',
    source: 'Apps Script reference: SpreadsheetApp',
    mark: 'doc',
    uses: [
      'SpreadsheetApp.openById',
      'SpreadsheetApp.getActiveSpreadsheet',
      'SpreadsheetApp.getActive',
      'Spreadsheet.getId',
      'Spreadsheet.getUrl',
    ],
    check: (g) => {
      const ss = SpreadsheetApp.openById(g.ss.getId());
      g.equal([ss.getId(), SpreadsheetApp.getActive().getId()], [g.ss.getId(), g.ss.getId()]);
      g.ok(g.ss.getUrl().indexOf(g.ss.getId()) > 0, g.ss.getUrl());
    },
  },
  {
    id: 'ss.unknownId',
    says: 'openById of a file that is not there is refused.',
    source: 'ErrorHandler: list of Apps Script errors',
    mark: 'comm',
    uses: ['SpreadsheetApp.openById'],
    check: (g) => g.throws(() => SpreadsheetApp.openById('1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789ABCDEFG')),
  },
  {
    id: 'ss.owner',
    says: "getOwner gives the owner's address.",
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.getOwner'],
    check: (g) => g.equal(g.ss.getOwner()?.getEmail(), Session.getEffectiveUser().getEmail()),
  },
  {
    id: 'ss.editors',
    says: 'getEditors includes the owner.',
    source: 'gas-fakes, notes/oddities.md (checked on Google)',
    mark: 'live',
    uses: ['Spreadsheet.getEditors'],
    check: (g) =>
      g.ok(
        g.ss.getEditors().some((user) => user.getEmail() === g.ss.getOwner()?.getEmail()),
        'the owner is missing',
      ),
  },
  {
    id: 'ss.timeZone',
    says: "The spreadsheet's time zone is set and read as an IANA name; nonsense is refused.",
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.setSpreadsheetTimeZone', 'Spreadsheet.getSpreadsheetTimeZone'],
    check: (g) => {
      g.ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      g.equal(g.ss.getSpreadsheetTimeZone(), 'Asia/Ho_Chi_Minh');
      g.throws(() => g.ss.setSpreadsheetTimeZone('Trà Vinh'));
    },
  },
  {
    id: 'ss.locale',
    says: "The spreadsheet's locale is set and read as language_COUNTRY.",
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.setSpreadsheetLocale', 'Spreadsheet.getSpreadsheetLocale'],
    check: (g) => {
      g.ss.setSpreadsheetLocale('vi_VN');
      g.equal(g.ss.getSpreadsheetLocale(), 'vi_VN');
    },
  },
  {
    id: 'tab.insert',
    says: 'insertSheet makes a tab of 1000 rows and 26 columns and puts it right of the active one.',
    source: GF,
    mark: 'live',
    uses: ['Spreadsheet.insertSheet', 'Sheet.getMaxRows', 'Sheet.getMaxColumns', 'Sheet.getIndex'],
    check: (g) => {
      const first = g.ss.insertSheet('Một');
      const second = g.ss.insertSheet('Hai');
      g.equal(
        [second.getMaxRows(), second.getMaxColumns(), second.getIndex() - first.getIndex()],
        [1000, 26, 1],
      );
    },
  },
  {
    id: 'tab.insertAt',
    says: 'insertSheet(name, index) counts places from 0.',
    source: GF,
    mark: 'live',
    uses: ['Spreadsheet.insertSheet', 'Spreadsheet.getSheets'],
    check: (g) => {
      g.ss.insertSheet('Đầu', 0);
      g.equal(g.ss.getSheets()[0]?.getName(), 'Đầu');
    },
  },
  {
    id: 'tab.insertIsActive',
    says: 'A new tab becomes the active one.',
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.insertSheet', 'Spreadsheet.getActiveSheet', 'SpreadsheetApp.getActiveSheet'],
    check: (g) => {
      g.ss.insertSheet('Mới');
      g.equal([g.ss.getActiveSheet().getName(), SpreadsheetApp.getActiveSheet().getName()], ['Mới', 'Mới']);
    },
  },
  {
    id: 'tab.duplicateName',
    says: 'Two tabs cannot have one name.',
    source: 'ErrorHandler: list of Apps Script errors',
    mark: 'comm',
    uses: ['Spreadsheet.insertSheet', 'Sheet.setName'],
    check: (g) => {
      g.sheet('Thư');
      g.throws(
        () => g.ss.insertSheet('Thư'),
        /^A sheet with the name "Thư" already exists\. Please enter another name\.$/,
      );
      g.throws(() => g.sheet('Khác').setName('Thư'), /already exists/);
    },
  },
  {
    id: 'tab.byName',
    says: 'getSheetByName gives the tab, or null.',
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.getSheetByName', 'Sheet.getSheetId'],
    check: (g) => {
      const sheet = g.sheet('Nhật ký');
      g.equal(
        [g.ss.getSheetByName('Nhật ký')?.getSheetId(), g.ss.getSheetByName('Không có')],
        [sheet.getSheetId(), null],
      );
    },
  },
  {
    id: 'tab.byId',
    says: 'getSheetById finds a tab after it was renamed, and gives null for an unknown id.',
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.getSheetById', 'Sheet.setName', 'Sheet.getName'],
    check: (g) => {
      const sheet = g.sheet('Cũ');
      const id = sheet.getSheetId();
      sheet.setName('Mới đổi');
      g.equal([g.ss.getSheetById(id)?.getName(), g.ss.getSheetById(987_654_321)], ['Mới đổi', null]);
    },
  },
  {
    id: 'tab.active',
    says: 'What a run makes active stays so for the run.',
    source: SS,
    mark: 'doc',
    uses: [
      'Range.activate',
      'Spreadsheet.setActiveSheet',
      'SpreadsheetApp.getActiveRange',
      'Sheet.getActiveCell',
    ],
    check: (g) => {
      const sheet = g.sheet('Đang xem');
      sheet.getRange('B2:C3').activate();
      g.equal(
        [
          SpreadsheetApp.getActiveRange().getA1Notation(),
          sheet.getActiveCell().getA1Notation(),
          g.ss.getActiveSheet().getName(),
        ],
        ['B2:C3', 'B2', 'Đang xem'],
      );
    },
  },
  {
    id: 'ss.toast',
    says: 'A toast takes a text, a title and seconds.',
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.toast'],
    check: (g) => {
      g.ss.toast('Đã lưu');
      g.ss.toast('Đã lưu', 'Sổ', 3);
      g.ss.toast('Còn đó', 'Sổ', -1);
    },
  },
  {
    id: 'tab.delete',
    says: 'deleteSheet takes a tab away; the last one cannot go.',
    source: SS,
    mark: 'bg',
    uses: ['Spreadsheet.deleteSheet', 'Spreadsheet.getNumSheets'],
    check: (g) => {
      const before = g.ss.getNumSheets();
      const sheet = g.sheet();
      g.ss.deleteSheet(sheet);
      g.equal(g.ss.getNumSheets(), before);
    },
  },
  {
    id: 'tab.deletedIsGone',
    says: 'A sheet object whose tab was deleted refuses to work.',
    source: SHEET,
    mark: 'bg',
    uses: ['Spreadsheet.deleteSheet', 'Sheet.getName'],
    check: (g) => {
      const sheet = g.sheet();
      g.ss.deleteSheet(sheet);
      g.throws(() => sheet.getRange('A1').getValue());
    },
  },
  {
    id: 'tab.move',
    says: 'moveActiveSheet puts the active tab at a place counted from 1.',
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.moveActiveSheet', 'Spreadsheet.setActiveSheet', 'Sheet.activate'],
    check: (g) => {
      const sheet = g.sheet('Lên đầu');
      g.ss.setActiveSheet(sheet);
      g.ss.moveActiveSheet(1);
      g.equal(g.ss.getSheets()[0]?.getName(), 'Lên đầu');
    },
  },
  {
    id: 'tab.hide',
    says: 'A tab can be hidden and shown, but not the only visible one.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.hideSheet', 'Sheet.showSheet', 'Sheet.isSheetHidden'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal([sheet.hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()], [true, false]);
      g.throws(() => g.ss.getSheets().forEach((one) => one.hideSheet()));
      g.ss.getSheets().forEach((one) => one.showSheet());
    },
  },
  {
    id: 'tab.color',
    says: "A tab's colour is set and cleared.",
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.setTabColor'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(sheet.setTabColor('#ff0000').getName(), sheet.getName());
      sheet.setTabColor(null);
    },
  },
  {
    id: 'tab.frozen',
    says: 'Rows and columns are frozen and counted; all of them cannot be.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.setFrozenRows', 'Sheet.setFrozenColumns', 'Sheet.getFrozenRows', 'Sheet.getFrozenColumns'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(2);
      g.equal([sheet.getFrozenRows(), sheet.getFrozenColumns()], [1, 2]);
      g.throws(() => sheet.setFrozenRows(sheet.getMaxRows()));
    },
  },
  {
    id: 'tab.widths',
    says: 'Columns are 100 wide and rows 21 high until changed.',
    source: GF,
    mark: 'live',
    uses: ['Sheet.getColumnWidth', 'Sheet.setColumnWidth', 'Sheet.setColumnWidths', 'Sheet.getRowHeight'],
    check: (g) => {
      const sheet = g.sheet();
      g.equal([sheet.getColumnWidth(2), sheet.getRowHeight(3)], [100, 21]);
      sheet.setColumnWidth(2, 200);
      sheet.setColumnWidths(3, 2, 150);
      g.equal([sheet.getColumnWidth(2), sheet.getColumnWidth(4)], [200, 150]);
    },
  },
  {
    id: 'tab.hiddenColumns',
    says: 'Hidden columns and rows are still read.',
    source: SHEET,
    mark: 'doc',
    uses: [
      'Sheet.hideColumns',
      'Sheet.showColumns',
      'Sheet.isColumnHiddenByUser',
      'Sheet.hideRows',
      'Range.getValues',
    ],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.hideColumns(2);
      sheet.hideRows(2);
      g.equal(
        [sheet.getRange('A1:B2').getValues(), sheet.isColumnHiddenByUser(2), sheet.getLastColumn()],
        [
          [
            [1, 2],
            [3, 4],
          ],
          true,
          2,
        ],
      );
      sheet.showColumns(2);
      g.equal(sheet.isColumnHiddenByUser(2), false);
    },
  },
  {
    id: 'tab.hideSeveral',
    says: 'hideColumns(index, count) hides several.',
    source: SHEET,
    mark: 'doc',
    uses: ['Sheet.hideColumns'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.hideColumns(3, 2);
      g.equal(
        [2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column)),
        [false, true, true, false],
      );
    },
  },

  {
    id: 'named.follows',
    says: 'A named range follows rows and columns that are inserted before it.',
    source: 'Sheets API: named ranges',
    mark: 'doc',
    uses: ['Spreadsheet.setNamedRange', 'Spreadsheet.getRangeByName', 'Sheet.insertRowBefore'],
    check: (g) => {
      const sheet = g.sheet();
      g.ss.setNamedRange('HanNop', sheet.getRange('B3'));
      sheet.insertRowBefore(1);
      sheet.insertColumnBefore(1);
      g.equal(g.ss.getRangeByName('HanNop')?.getA1Notation(), 'C4');
    },
  },
  {
    id: 'named.unknown',
    says: 'getRangeByName gives null for an unknown name.',
    source: SS,
    mark: 'doc',
    uses: ['Spreadsheet.getRangeByName'],
    check: (g) => g.equal(g.ss.getRangeByName('KhongCo'), null),
  },
  {
    id: 'named.list',
    says: 'Named ranges are listed by file and by sheet, and can be renamed and removed.',
    source: 'gas-fakes, test/testsheetsrange.js (run on Google too)',
    mark: 'live',
    uses: [
      'Spreadsheet.getNamedRanges',
      'Sheet.getNamedRanges',
      'NamedRange.setName',
      'NamedRange.getRange',
      'NamedRange.remove',
    ],
    check: (g) => {
      const sheet = g.sheet();
      g.ss.setNamedRange('ten_cu', sheet.getRange('A1:B2'));
      const name = sheet.getNamedRanges()[0];
      name?.setName('ten_moi');
      g.equal(
        [sheet.getNamedRanges().map((item) => `${item.getName()} ${item.getRange().getA1Notation()}`)],
        [['ten_moi A1:B2']],
      );
      name?.remove();
      g.equal(sheet.getNamedRanges().length, 0);
    },
  },
  {
    id: 'chart.stored',
    says: 'A chart is built, inserted, listed and removed.',
    source: 'Apps Script reference: Class EmbeddedChartBuilder',
    mark: 'doc',
    uses: [
      'Sheet.newChart',
      'Sheet.insertChart',
      'Sheet.getCharts',
      'Sheet.removeChart',
      'EmbeddedChartBuilder.addRange',
      'EmbeddedChartBuilder.setPosition',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedChartBuilder.asColumnChart',
      'EmbeddedChartBuilder.asBarChart',
      'EmbeddedChart.getRanges',
      'EmbeddedChart.getContainerInfo',
    ],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1:B2').setValues([
        ['a', 1],
        ['b', 2],
      ]);
      sheet.insertChart(
        sheet
          .newChart()
          .asColumnChart()
          .addRange(sheet.getRange('A1:B2'))
          .setPosition(4, 1, 0, 0)
          .setOption('title', 'Số đơn vị')
          .build(),
      );
      const chart = sheet.getCharts()[0];
      g.equal(
        [
          sheet.getCharts().length,
          chart?.getRanges().map((range) => range.getA1Notation()),
          chart?.getContainerInfo().getAnchorRow(),
        ],
        [1, ['A1:B2'], 4],
      );
      if (chart) sheet.removeChart(chart);
      g.equal(sheet.getCharts().length, 0);
    },
  },
  {
    id: 'chart.types',
    says: 'A builder becomes one of a chart type by asPieChart or setChartType.',
    source: 'Apps Script reference: Class EmbeddedChartBuilder',
    mark: 'doc',
    uses: [
      'EmbeddedChartBuilder.asPieChart',
      'EmbeddedChartBuilder.setChartType',
      'EmbeddedChartBuilder.getChartType',
      'EmbeddedChartBuilder.setTitle',
      'EmbeddedChartBuilder.build',
    ],
    check: (g) => {
      const sheet = g.sheet();
      g.equal(
        sheet
          .newChart()
          .asBarChart()
          .setTitle('Tình hình')
          .addRange(sheet.getRange('A1:B2'))
          .setPosition(4, 4, 0, 0)
          .build()
          .getOptions()
          .get('title'),
        'Tình hình',
      );
      g.ok(sheet.newChart().asPieChart().getChartType() === Charts.ChartType.PIE, 'PIE');
      g.ok(
        sheet.newChart().setChartType(Charts.ChartType.BAR).getChartType() === Charts.ChartType.BAR,
        'BAR',
      );
    },
  },
];
