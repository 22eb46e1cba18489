/**
 * The file as .xlsx, so that it can be opened in any spreadsheet: values, looks, widths, frozen and hidden
 * rows and columns, notes left out.
 */
import { zip } from './zip';
import type { BookWire, CellWire, LookWire, TabWire } from './protocol';
import { letters } from '../page/cells';

const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
const colour = (rgb: string): string => `FF${rgb.replace('#', '').toUpperCase()}`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Every look of the book once, in the order in which the styles are numbered (0 is plain). */
class Styles {
  private readonly fonts = ['<font><sz val="10"/><name val="Arial"/></font>'];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly formats = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  add(look: LookWire): number {
    const font = `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.strike ? '<strike/>' : ''}${look.underline ? '<u/>' : ''}<sz val="${look.size ?? 10}"/>${look.color ? `<color rgb="${colour(look.color)}"/>` : ''}<name val="Arial"/></font>`;
    const fill = look.background
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${colour(look.background)}"/></patternFill></fill>`
      : (this.fills[0] ?? '');
    const align = [
      look.align ? `horizontal="${look.align}"` : '',
      look.wrap ? 'wrapText="1"' : '',
      look.vertical ? `vertical="${look.vertical === 'middle' ? 'center' : look.vertical}"` : '',
    ]
      .filter(Boolean)
      .join(' ');
    return (
      this.formats.push(
        `<xf numFmtId="49" fontId="${this.fonts.push(font) - 1}" fillId="${this.fills.push(fill) - 1}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyNumberFormat="1"${align ? ` applyAlignment="1"><alignment ${align}/></xf>` : '/>'}`,
      ) - 1
    );
  }
  xml(): string {
    const list = (name: string, items: string[]) =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    return `${head}<styleSheet xmlns="${main}">${list('fonts', this.fonts)}${list('fills', this.fills)}<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>${list('cellXfs', this.formats)}</styleSheet>`;
  }
}

/**
 * A cell that shows a plain number stays a number; everything else is written as the text that is displayed,
 * so that nothing turns into a formula.
 */
function cellXml(cell: CellWire, row: number, style: number): string {
  const place = `r="${letters(cell.column)}${row}"${style > 0 ? ` s="${style}"` : ''}`;
  const { text = '' } = cell;
  if (text === '') return style > 0 ? `<c ${place}/>` : '';
  if (cell.number !== undefined) return `<c ${place}><v>${cell.number}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

function sheetXml(tab: TabWire, styleOf: number[]): string {
  const hiddenRows = new Set(tab.hiddenRows);
  const widths = Array.from(
    { length: tab.columns },
    (_, c) =>
      `<col min="${c + 1}" max="${c + 1}" width="${((tab.widths[c + 1] ?? 100) / 7).toFixed(2)}" customWidth="1"${tab.hiddenColumns.includes(c + 1) ? ' hidden="1"' : ''}/>`,
  ).join('');
  const frozen =
    tab.frozenRows || tab.frozenColumns
      ? `<pane${tab.frozenColumns ? ` xSplit="${tab.frozenColumns}"` : ''}${tab.frozenRows ? ` ySplit="${tab.frozenRows}"` : ''} topLeftCell="${letters(tab.frozenColumns + 1)}${tab.frozenRows + 1}" activePane="${tab.frozenRows && tab.frozenColumns ? 'bottomRight' : tab.frozenRows ? 'bottomLeft' : 'topRight'}" state="frozen"/>`
      : '';
  const rows = tab.cells
    .flatMap((line) =>
      Array.from({ length: (line.to ?? line.row) - line.row + 1 }, (_, n) => ({
        row: line.row + n,
        cells: line.cells,
      })),
    )
    .map(
      ({ row, cells }) =>
        `<row r="${row}"${hiddenRows.has(row) ? ' hidden="1"' : ''}>${cells.map((cell) => cellXml(cell, row, cell.look === undefined ? 0 : (styleOf[cell.look] ?? 0))).join('')}</row>`,
    )
    .join('');
  const merges =
    tab.merges.length > 0
      ? `<mergeCells count="${tab.merges.length}">${tab.merges.map((m) => `<mergeCell ref="${letters(m.column)}${m.row}:${letters(m.column + m.columns - 1)}${m.row + m.rows - 1}"/>`).join('')}</mergeCells>`
      : '';
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths}</cols><sheetData>${rows}</sheetData>${merges}</worksheet>`;
}

/** A tab's name as Excel takes it: at most 31 characters, none of []:*?/\ . */
const tabName = (name: string, at: number): string =>
  escape(
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim() || `Trang ${at + 1}`,
  );

/** The bytes of the workbook. */
export function xlsx(book: BookWire): Buffer {
  const styles = new Styles();
  const sheets = book.tabs.map((tab) =>
    sheetXml(
      tab,
      tab.looks.map((look) => styles.add(look)),
    ),
  );
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006';
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>${book.tabs.map((tab, n) => `<sheet name="${tabName(tab.name, n)}" sheetId="${n + 1}"${tab.hidden ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${pack}/relationships">${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(sheets.map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
  });
}
