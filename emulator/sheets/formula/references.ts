/** References inside formulas: reading them, and rewriting them when rows and columns come, go or move. */
import { columnName, columnNumber } from '../area';
import { tokens } from './tokens';

/** One corner of a reference; a missing row or column is a whole column or row. */
export interface Corner {
  row?: number;
  column?: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}
export interface Reference {
  sheet?: string;
  from: Corner;
  to?: Corner;
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  const [, first = '', letters, second = '', digits] = match ?? [];
  return {
    ...(letters && { column: columnNumber(letters) }),
    ...(digits && { row: Number(digits) }),
    fixedColumn: letters ? first === '$' : false,
    fixedRow: letters ? second === '$' : first === '$' || second === '$',
  };
}

/** Reads the text of a reference token, e.g. 'Đơn vị'!$A$2:A. */
export function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const name = bang < 0 ? undefined : text.slice(0, bang);
  const sheet = name?.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  const [from = '', to] = text.slice(bang + 1).split(':');
  return {
    ...(sheet !== undefined && { sheet }),
    from: corner(from),
    ...(to !== undefined && { to: corner(to) }),
  };
}

const writeCorner = (at: Corner): string =>
  `${at.column === undefined ? '' : `${at.fixedColumn ? '$' : ''}${columnName(at.column)}`}${at.row === undefined ? '' : `${at.fixedRow ? '$' : ''}${at.row}`}`;
const writeSheet = (name: string): string =>
  `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`}!`;

/** The text of a reference. */
const writeReference = (ref: Reference): string =>
  `${ref.sheet === undefined ? '' : writeSheet(ref.sheet)}${writeCorner(ref.from)}${ref.to ? `:${writeCorner(ref.to)}` : ''}`;

/**
 * The formula with each reference replaced by what `to` makes of it; undefined becomes #REF!. A text that is
 * no formula stays as it is.
 */
export function mapReferences(
  formula: string,
  comma: boolean,
  to: (ref: Reference) => Reference | undefined,
): string {
  const lead = formula.startsWith('=') ? '=' : '';
  const list = tokens(formula.slice(lead.length), comma);
  if (!list) return formula;
  return (
    lead +
    list
      .map((token) => {
        if (token.kind !== 'ref') return token.text;
        const next = to(readReference(token.text));
        return next ? writeReference(next) : '#REF!';
      })
      .join('')
  );
}

/** The formula as it reads when copied so many rows down and columns right. */
export function translate(formula: string, comma: boolean, rows: number, columns: number): string {
  const move = (at: Corner): Corner => ({
    ...at,
    ...(at.row !== undefined && !at.fixedRow && { row: at.row + rows }),
    ...(at.column !== undefined && !at.fixedColumn && { column: at.column + columns }),
  });
  return mapReferences(formula, comma, (ref) => {
    const next = { ...ref, from: move(ref.from), ...(ref.to && { to: move(ref.to) }) };
    const bad = [next.from, next.to].some((at) => at && ((at.row ?? 1) < 1 || (at.column ?? 1) < 1));
    return bad ? undefined : next;
  });
}
