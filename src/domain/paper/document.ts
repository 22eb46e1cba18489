/**
 * ★ A paper of the office as a value: what stands on it, in the order in which it is read. Screen, printer
 * and Word file are drawn from it (src/client/papers/), so that all three say the same. Measures are those of
 * Decree 30/2020/NĐ-CP, Annex I.
 */

/**
 * Millimetres: A4, and the margins of the decree (top and bottom 20 to 25, left 30 to 35, right 15 to 20).
 */
export const sheetOfPaper = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
/** Points: the sizes that the decree gives. A table may be set smaller, so that long addresses fit. */
export const sizes = { heading: 13, motto: 13, title: 14, body: 13, table: 11, recipients: 11 } as const;
export const fontOfPaper = 'Times New Roman';

export interface Run {
  text: string;
  bold?: true;
  italic?: true;
}
export interface Paragraph {
  is: 'paragraph';
  runs: Run[];
  align: 'left' | 'center' | 'right' | 'justify';
  /** Points. */
  size: number;
  /** The first line goes in by 1 cm, as in the body of a letter. */
  indent?: true;
  /** A line under the text, as long as so much of its length; 1 is the whole. */
  rule?: number;
}
/** A cell of a table's head; it may go across columns and down lines. */
export interface HeadCell {
  text: string;
  across?: number;
  down?: number;
}
/** A line of a table: a cell a column, or one text across all of them. */
export type Line = { cells: string[] } | { across: string };
export interface Table {
  is: 'table';
  /** What each column takes of the width, in hundredths; together 100. */
  widths: number[];
  /** Lines of the head; they stand again on every page. */
  head: HeadCell[][];
  lines: Line[];
}
/** Two columns without lines between: the heading, and recipients beside the signature. */
export interface Sides {
  is: 'sides';
  left: Paragraph[];
  right: Paragraph[];
  /** What the left one takes of the width, in hundredths. */
  leftWidth: number;
  /** Kept on one page. */
  whole: true;
}
/** A link as a code that a telephone's camera reads, in the middle of the line. */
export interface Code {
  is: 'code';
  text: string;
  /** Its side, with the light edge that readers need. */
  millimetres: number;
  /** What it is, for whoever does not see it. */
  label: string;
}
export type Block = Paragraph | Table | Sides | Code;

/** One paper; several together start each on a page of its own. */
export interface Paper {
  /** The name of the file, without its ending. */
  name: string;
  landscape: boolean;
  blocks: Block[];
}

interface More {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  indent?: true;
  rule?: number;
}
/** A paragraph of one kind of letters. */
export const line = (
  text: string,
  align: Paragraph['align'],
  { bold, italic, size = sizes.body, indent, rule }: More = {},
): Paragraph => ({
  is: 'paragraph',
  align,
  size,
  runs: [{ text, ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) }],
  ...(indent ? { indent } : {}),
  ...(rule ? { rule } : {}),
});

/** An empty line where somebody signs and stamps. */
export const room = (lines: number): Paragraph[] =>
  Array.from({ length: lines }, () => line('', 'center', { size: sizes.body }));

/** Every text of a paper in reading order, for tests and for whoever searches in it. */
export function textsOf({ blocks }: Paper): string[] {
  const ofParagraph = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');
  return blocks
    .flatMap((block) => {
      if (block.is === 'paragraph') return [ofParagraph(block)];
      if (block.is === 'code') return [block.label];
      if (block.is === 'sides') return [...block.left, ...block.right].map(ofParagraph);
      return [
        ...block.head.flat().map(({ text }) => text),
        ...block.lines.flatMap((one) => ('across' in one ? [one.across] : one.cells)),
      ];
    })
    .filter((text) => text !== '');
}
