/**
 * Cuts a pasted or exported table into cells. The splitting is papaparse's; what it cannot know is ours:
 * which sign separates, a lone quotation mark that would swallow lines, tables of web pages and of Markdown.
 * Linear in the text.
 */
import { parse } from 'papaparse';
import { columnsOf } from './headings';

const SEPARATORS = ['\t', ';', ',', '|'] as const;
type Separator = (typeof SEPARATORS)[number];

/** "sep=;": how Excel is told the separator, on a line of its own above the table. */
const SEP_LINE = /^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i;
/** No heading stands lower than this: a title, a document's number and its date may stand above. */
const FIRST_LINES = 20;

/** A line of headings is not longer than this. */
const LONGEST_HEADINGS = 2000;

/** In how many columns ours are recognised when a line is cut at a separator. */
const known = (line: string, separator: Separator): number =>
  columnsOf(line.slice(0, LONGEST_HEADINGS).split(separator)).at.size;

/**
 * The sign between cells: tabs wherever the first filled line has one; else the sign by which some line of
 * the first ones is a line of headings; else the more frequent of semicolon and comma in the first filled
 * line.
 */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 50_000)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, FIRST_LINES);
  const [first = ''] = lines;
  if (lines.some((line) => line.includes('\t') && known(line, '\t') > 1)) return '\t';
  let best: Separator | undefined,
    most = 1;
  for (const separator of SEPARATORS)
    for (const line of lines) {
      const count = known(line, separator);
      if (count > most) [best, most] = [separator, count];
    }
  if (best) return best;
  if (first.includes('\t')) return '\t';
  const count = (sign: string): number => first.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}

/** Stands for a quotation mark that encloses nothing, until the cells are cut; from the private use area. */
const LONE = '\uE000';
/** A cell in quotation marks is not longer than this. */
const LONGEST_CELL = 5000;

/** Where a quoted cell that begins at `from` ends (after its closing mark); -1 when it is none. */
function quotedEnd(text: string, from: number, separator: Separator, columns: number): number {
  const most = Math.min(text.length, from + LONGEST_CELL);
  let separators = 0;
  for (let i = from + 1; i < most; i += 1) {
    const sign = text[i];
    if (sign === separator) separators += 1;
    else if (sign === '\n') {
      // A whole further row inside one cell: the mark was never meant to enclose it.
      if (separators >= Math.max(1, columns - 1)) return -1;
      separators = 0;
    } else if (sign === '"') {
      if (text[i + 1] === '"') i += 1;
      else {
        let next = i + 1;
        while (text[next] === ' ') next += 1;
        const closes = next >= text.length || text[next] === separator || text[next] === '\n';
        return closes ? i + 1 : -1;
      }
    }
  }
  return -1;
}

/** The text with every quotation mark that encloses no cell put out of the parser's sight. */
function hideLoneQuotes(text: string, separator: Separator): string {
  if (!text.includes('"')) return text;
  const [first = ''] = text.split('\n', 1),
    columns = first.split(separator).length;
  let out = '',
    at = 0,
    lost = 0;
  while (at < text.length) {
    // A table whose marks are mostly lone is not searched to the end for each of them.
    const end = text[at] === '"' && lost < 200 ? quotedEnd(text, at, separator, columns) : -1;
    if (text[at] === '"' && end < 0) lost += 1;
    const cell = end < 0 ? endOfCell(text, at, separator) : endOfCell(text, end, separator);
    const piece = text.slice(at, cell);
    out += end < 0 ? piece.replace(/"/g, LONE) : piece;
    if (cell < text.length) out += text[cell];
    at = cell + 1;
  }
  return out;
}

/** The place of the next separator or line end. */
function endOfCell(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}

/** The rows of a table of a web page, which some programs save as ".xls"; undefined when it is none. */
function htmlRows(text: string): string[][] | undefined {
  if (!/<tr[\s>]/i.test(text) || !/<\/?(?:table|html|tbody)\b/i.test(text)) return undefined;
  return text
    .split(/<tr\b/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b/i)
        .slice(1)
        .map((cell) => plainText(cell.slice(cell.indexOf('>') + 1))),
    );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const plainText = (html: string): string =>
  html
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      const code = decimal ? +decimal : hex ? parseInt(hex, 16) : 0;
      return code > 0 && code < 0x110000
        ? String.fromCodePoint(code)
        : (ENTITIES[String(name).toLowerCase()] ?? all);
    })
    .trim();

/** "| a | b |" as "a|b"; the rule under the headings ("|---|---|") as an empty line. */
const withoutEdges = (line: string): string =>
  /^[\s|:-]*-[\s|:-]*$/.test(line) ? '' : line.replace(/^\s*\|/, '').replace(/\|\s*$/, '');

/**
 * The cells of a table as copied from Excel, Word or a web page, or read from a CSV or text file; empty lines
 * too, because people count them.
 */
export function readTable(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const html = htmlRows(lines);
  if (html) return html;
  const told = SEP_LINE.exec(lines);
  const body = told ? lines.slice(told[0].length) : lines;
  const said = SEPARATORS.find((one) => one === told?.[1]);
  const separator = said ?? separatorOf(body);
  const plain = separator === '|' ? body.split('\n').map(withoutEdges).join('\n') : body;
  const hidden = hideLoneQuotes(plain, separator);
  if (hidden === '') return [];
  const { data } = parse<string[]>(hidden, { delimiter: separator, newline: '\n' });
  const rows = data.map((row) => row.map((cell) => cell.split(LONE).join('"')));
  // A line end after the last row begins no row.
  if (hidden.endsWith('\n')) rows.pop();
  return rows;
}
