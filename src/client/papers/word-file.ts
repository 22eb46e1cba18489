/**
 * Papers as one Word file, which an office edits, signs and stamps. The package `docx` writes the format;
 * only this page carries it.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import {
  fontOfPaper,
  sheetOfPaper,
  sizes,
  type Block,
  type Code,
  type HeadCell,
  type Paper,
  type Paragraph,
  type Sides,
  type Table,
} from '../../domain/paper/document';
import { codePicture } from '../shared/paper/code-picture';

/** Word measures pages in twentieths of a point, text in half points, and spaces in twentieths again. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const halfPoints = (points: number): number => points * 2;

const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/**
 * How wide a text is set in capitals and small letters of this type, in twentieths of a point: near enough
 * for the rule under a heading, which is a share of it.
 */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter === letter.toUpperCase() ? 0.7 : 0.5), 0) * size * 20;

/** The rule under a heading: an empty paragraph of its own, drawn in from both sides. */
function rule(of: Paragraph, room: number): WordParagraph {
  const text = of.runs.map((run) => run.text).join('');
  const side = Math.max(0, Math.round((room - Math.min(room, widthOf(text, of.size)) * of.rule!) / 2));
  return new WordParagraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 80, line: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

/** @param room what the paragraph may take of the width, in twentieths of a point. */
function paragraph(of: Paragraph, room: number): WordParagraph[] {
  const text = new WordParagraph({
    alignment: aligned[of.align],
    spacing: { before: of.indent ? 120 : 0, after: of.rule ? 0 : 80 },
    ...(of.indent ? { indent: { firstLine: twips(10) } } : {}),
    children: of.runs.map(
      (run) =>
        new TextRun({
          text: run.text,
          size: halfPoints(of.size),
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
        }),
    ),
  });
  return of.rule ? [text, rule(of, room)] : [text];
}

/** A cell's text; a line end in it is one in Word too. */
const cellText = (text: string, bold: boolean, centred: boolean): WordParagraph[] =>
  text.split('\n').map(
    (part) =>
      new WordParagraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [new TextRun({ text: part, bold, size: halfPoints(sizes.table) })],
      }),
  );

function table(of: Table, room: number): WordTable {
  const widths = of.widths.map((width) => Math.round((room * width) / 100));
  const headCell = ({ text, across, down }: HeadCell): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      ...(across ? { columnSpan: across } : {}),
      ...(down ? { rowSpan: down } : {}),
      children: cellText(text, true, true),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...of.head.map((cells) => new TableRow({ tableHeader: true, children: cells.map(headCell) })),
      ...of.lines.map(
        (line) =>
          new TableRow({
            cantSplit: true,
            children:
              'across' in line
                ? [
                    new TableCell({
                      columnSpan: of.widths.length,
                      children: cellText(line.across, true, false),
                    }),
                  ]
                : line.cells.map((cell) => new TableCell({ children: cellText(cell, false, false) })),
          }),
      ),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two columns without lines: a table that is not seen. */
function sides(of: Sides, room: number): WordTable {
  const left = Math.round((room * of.leftWidth) / 100);
  const cell = (paragraphs: Paragraph[], width: number): TableCell =>
    new TableCell({
      borders: noBorders,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: paragraphs.flatMap((one) => paragraph(one, width)),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: [left, room - left],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(of.left, left), cell(of.right, room - left)] })],
  });
}

/** Word joins two tables that stand next to each other: a small empty line keeps them apart. */
const between = (): WordParagraph => new WordParagraph({ spacing: { before: 0, after: 60 }, children: [] });

/** Pictures are measured in pixels, 96 an inch. */
const pixels = (mm: number): number => Math.round((mm / 25.4) * 96);

const code = (of: Code): WordParagraph =>
  new WordParagraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: codePicture(of.text),
        transformation: { width: pixels(of.millimetres), height: pixels(of.millimetres) },
        altText: { name: of.label, title: of.label, description: of.label },
      }),
    ],
  });

function block(of: Block, room: number): FileChild[] {
  if (of.is === 'paragraph') return paragraph(of, room);
  if (of.is === 'code') return [code(of)];
  return [of.is === 'table' ? table(of, room) : sides(of, room), between()];
}

function section({ landscape, blocks }: Paper): ISectionOptions {
  const { short, long, top, bottom, left, right } = sheetOfPaper;
  const room = twips((landscape ? long : short) - left - right);
  return {
    properties: {
      titlePage: true,
      page: {
        // The package turns the sheet itself: it wants the sides as of a sheet that stands.
        size: {
          width: twips(short),
          height: twips(long),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new WordParagraph({ children: [] })] }),
      default: new Header({
        children: [
          new WordParagraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ size: halfPoints(sizes.body), children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children: blocks.flatMap((one) => block(one, room)),
  };
}

/** One file with all papers, each from a new page on. */
export const wordFile = (papers: readonly Paper[]): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      styles: { default: { document: { run: { font: fontOfPaper, size: halfPoints(sizes.body) } } } },
      sections: papers.map(section),
    }),
  );
