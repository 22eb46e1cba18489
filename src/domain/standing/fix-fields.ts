/**
 * `Cột cần sửa` of a returned row: which fields staff want mended, by their headings with commas between. One
 * heading holds a comma itself ("Lý do, ghi chú"), so pieces are also tried together with the next.
 */
import { labelOf, reportFields, type ReportField } from '../fields';
import { oneOf } from '../text/words';

const headingOf = oneOf(reportFields.map(labelOf));

/** The fields that a cell names, each once, in the order of the report; and the words that name none. */
export function readFixFields(text: string): { fields: ReportField[]; unknown: string[] } {
  const pieces = text.split(/[,;\n]/).map((piece) => piece.trim());
  const named = new Set<string>();
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const both = at + 1 < pieces.length ? headingOf(`${piece}, ${pieces[at + 1]!}`) : undefined;
    const heading = both ?? headingOf(piece);
    if (both) at += 1;
    if (heading) named.add(heading);
    else if (piece) unknown.push(piece);
  }
  return { fields: reportFields.filter((field) => named.has(labelOf(field))), unknown };
}
