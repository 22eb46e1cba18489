/** Formulas: those that a small sheet of figures needs. */
import type { ContractKit, Statement } from '../statement';

const FUNCTIONS = 'Google Docs Editors Help: Google Sheets function list';
const uses = ['Range.setFormula', 'Range.getValue'];
const table = [
  ['Mã', 'Loại', 'Số'],
  ['H04', 'Trang', 2],
  ['H09', 'Nhóm', ''],
  ['h04', 'trang', 5],
  ['', '', ''],
];
const values = (g: ContractKit, ...formulas: string[]): unknown[] => {
  const sheet = g.sheet();
  sheet.getRange(1, 1, table.length, 3).setValues(table);
  return formulas.map((formula, at) => {
    const cell = sheet.getRange(at + 1, 5);
    cell.setFormula(formula);
    return cell.getValue() as unknown;
  });
};

export const statements: Statement[] = [
  {
    id: 'formula.counts',
    says: 'COUNTA counts what is not empty, COUNT numbers, COUNTBLANK the empty ones.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) => g.equal(values(g, '=COUNTA(A2:A5)', '=COUNT(C1:C5)', '=COUNTBLANK(C2:C5)'), [3, 2, 2]),
  },
  {
    id: 'formula.countIf',
    says: 'COUNTIF compares without regard to case, with operators and wildcards.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        values(
          g,
          '=COUNTIF(A2:A,"H04")',
          '=COUNTIF(C2:C,">=3")',
          '=COUNTIF(B2:B,"Tr*")',
          '=COUNTIF(A2:A5,"<>")',
          '=COUNTIF(A2:A,A2)',
        ),
        [2, 1, 2, 3, 2],
      ),
  },
  {
    id: 'formula.countIfs',
    says: 'COUNTIFS and SUMIFS need every condition to hold.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        values(g, '=COUNTIFS(A2:A,"h04",C2:C,">2")', '=SUMIFS(C2:C,B2:B,"Trang")', '=SUMIF(A2:A,"H04",C2:C)'),
        [1, 7, 7],
      ),
  },
  {
    id: 'formula.sumProduct',
    says: 'SUMPRODUCT multiplies conditions cell by cell and adds up; open ranges stop with the data.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        values(
          g,
          '=SUMPRODUCT((A2:A<>"")*(B2:B="Trang"))',
          '=SUMPRODUCT((A2:A<>"")*(A2:A=A2)*(C2:C>2))',
          '=SUMPRODUCT(C2:C5,C2:C5)',
        ),
        [2, 1, 29],
      ),
  },
  {
    id: 'formula.semicolons',
    says: 'Arguments may be parted by semicolons.',
    source: FUNCTIONS,
    mark: 'comm',
    uses,
    check: (g) => g.equal(values(g, '=SUM(C2;C4)', '=IF(C2>1;"nhiều";"ít")'), [7, 'nhiều']),
  },
  {
    id: 'formula.text',
    says: 'Texts compare without regard to case by =, with regard to it by EXACT.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(values(g, '=A2=A4', '=EXACT(A2,A4)', '=A2&"-"&C2', '=LEN(TRIM("  a  b "))'), [
        true,
        false,
        'H04-2',
        3,
      ]),
  },
  {
    id: 'formula.logic',
    says: 'AND, OR, NOT, IF and ISBLANK reckon as expected; an empty text is not blank.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        values(
          g,
          '=AND(C2=2,NOT(ISBLANK(A2)))',
          '=OR(ISBLANK(A5),FALSE)',
          '=IF(C3="","trống","có")',
          '=ISBLANK("")',
        ),
        [true, true, 'trống', false],
      ),
  },
  {
    id: 'formula.search',
    says: 'SEARCH ignores case and fails with #VALUE!; REGEXMATCH tells.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        values(
          g,
          '=SEARCH("ang","Trang")',
          '=ISNUMBER(SEARCH("zz","Trang"))',
          '=SEARCH("zz","Trang")',
          '=REGEXMATCH("0912","^0\\d+$")',
        ),
        [3, false, '#VALUE!', true],
      ),
  },
  {
    id: 'formula.dates',
    says: 'DATE makes a day; dates subtract to days.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(
        values(g, '=DATE(2018,10,30)-DATE(2018,10,2)', '=YEAR(DATE(2018,10,30))', '=TODAY()-TODAY()'),
        [28, 2018, 0],
      ),
  },
  {
    id: 'formula.dateLooksLikeOne',
    says: 'A formula that makes a day is shown and read as a day.',
    source: FUNCTIONS,
    mark: 'bg',
    uses: ['Range.setFormula', 'Range.getValue'],
    locale: 'en_US',
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setFormula('=DATE(2018,10,29)');
      g.ok(cell.getValue() instanceof Date, String(cell.getValue()));
      g.equal(cell.getDisplayValue(), '10/29/2018');
    },
  },
  {
    id: 'formula.otherTab',
    says: 'A formula reads another tab by its quoted name.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    check: (g) => {
      const other = g.sheet('Đơn vị');
      other.getRange('H2:H4').setValues([['Đã báo cáo'], ['Chưa báo cáo'], ['Đã báo cáo']]);
      const cell = g.sheet().getRange('A1');
      cell.setFormula('=COUNTIF(\'Đơn vị\'!H2:H;"Đã báo cáo")');
      g.equal(cell.getValue(), 2);
    },
  },
  {
    id: 'formula.recalculates',
    says: 'A formula follows the cells it reads.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('B1').setFormula('=A1*2');
      sheet.getRange('A1').setValue(4);
      g.equal(sheet.getRange('B1').getValue(), 8);
      sheet.getRange('A1').setValue(5);
      g.equal(sheet.getRange('B1').getValue(), 10);
    },
  },
  {
    id: 'formula.errors',
    says: 'Errors pass through, IFERROR catches them.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) =>
      g.equal(values(g, '=1+"a"', '=IFERROR(1/0,"lỗi")', '=NA()', '=KHONGCO(1)'), [
        '#VALUE!',
        'lỗi',
        '#N/A',
        '#NAME?',
      ]),
  },
  {
    id: 'formula.circle',
    says: 'A formula that reads itself is an error.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setFormula('=A1+1');
      g.equal(cell.getValue(), '#REF!');
    },
  },
  {
    id: 'formula.percentAndPower',
    says: 'Percent, power, negation and brackets bind as in arithmetic.',
    source: FUNCTIONS,
    mark: 'doc',
    uses,
    locale: 'en_US',
    check: (g) => g.equal(values(g, '=2+3*4', '=(2+3)*4', '=50%*10', '=2^3', '=-2+5'), [14, 20, 5, 8, 3]),
  },
];
