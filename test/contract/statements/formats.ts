/** Looks, number formats, notes, and the text a cell shows. */
import type { ContractKit, Statement } from '../statement';

const RANGE = 'Apps Script reference: Class Range';
const GF = 'gas-fakes, notes/oddities.md (checked on Google)';
const shown = (g: ContractKit, format: string, value: unknown): string => {
  const cell = g.sheet().getRange('A1');
  cell.setNumberFormat(format).setValue(value);
  return cell.getDisplayValue();
};

export const statements: Statement[] = [
  {
    id: 'format.default',
    says: 'An untouched cell answers 0.############### for its number format.',
    source: GF,
    mark: 'live',
    uses: ['Range.getNumberFormat'],
    check: (g) => g.equal(g.sheet().getRange('A1').getNumberFormat(), '0.###############'),
  },
  {
    id: 'format.general',
    says: 'The format "general" takes a number format away.',
    source: GF,
    mark: 'live',
    uses: ['Range.setNumberFormat', 'Range.getNumberFormat'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setNumberFormat('0.00').setNumberFormat('general');
      g.equal(cell.getNumberFormat(), '0.###############');
    },
  },
  {
    id: 'format.null',
    says: 'setNumberFormat(null) is refused.',
    source: GF,
    mark: 'live',
    uses: ['Range.setNumberFormat'],
    check: (g) =>
      g.throws(() =>
        g
          .sheet()
          .getRange('A1')
          .setNumberFormat(null as unknown as string),
      ),
  },
  {
    id: 'format.kept',
    says: 'A number format is read back as it was set.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setNumberFormats', 'Range.getNumberFormats'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setNumberFormats([['@', 'dd/MM/yyyy']]);
      g.equal(range.getNumberFormats(), [['@', 'dd/MM/yyyy']]);
    },
  },
  {
    id: 'format.afterText',
    says: 'Setting the format @ after a number was made of a text does not bring the zeros back.',
    source: 'Stack Overflow: leading zeros lost by setValue',
    mark: 'comm',
    uses: ['Range.setNumberFormat', 'Range.getValue'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue('0912').setNumberFormat('@');
      g.equal(String(cell.getValue()), '912');
    },
  },
  {
    id: 'display.date',
    says: 'A date is displayed by its format.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getDisplayValue'],
    check: (g) =>
      g.equal(
        [shown(g, 'dd/MM/yyyy', '2018-10-29'), shown(g, 'yyyy-mm-dd hh:mm', '2018-10-29')],
        ['29/10/2018', '2018-10-29 00:00'],
      ),
  },
  {
    id: 'display.number',
    says: "A number is displayed by its format, with the marks of the file's locale.",
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getDisplayValue'],
    locale: 'en_US',
    check: (g) =>
      g.equal(
        [shown(g, '#,##0.00', 1234.5), shown(g, '0%', 0.25), shown(g, '000', 7)],
        ['1,234.50', '25%', '007'],
      ),
  },
  {
    id: 'display.numberVi',
    says: 'In a vi_VN file 1234.5 is displayed as 1.234,50.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getDisplayValue'],
    locale: 'vi_VN',
    check: (g) => g.equal([shown(g, '#,##0.00', 1234.5), shown(g, 'general', 0.5)], ['1.234,50', '0,5']),
  },
  {
    id: 'display.boolean',
    says: 'A boolean is displayed as TRUE or FALSE.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getDisplayValues'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setValues([[true, false]]);
      g.equal(range.getDisplayValues(), [['TRUE', 'FALSE']]);
    },
  },
  {
    id: 'display.text',
    says: 'Display values are texts, an empty cell an empty one.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.getDisplayValues'],
    check: (g) => {
      const range = g.sheet().getRange('A1:C1');
      range.setValues([['a', '', 3]]);
      g.equal(range.getDisplayValues(), [['a', '', '3']]);
    },
  },

  {
    id: 'note.set',
    says: 'A note is set, read and cleared without touching the value.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setNote', 'Range.getNote', 'Range.clearNote'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue(1).setNote('Đề nghị xem lại');
      g.equal([cell.getNote(), cell.getValue()], ['Đề nghị xem lại', 1]);
      cell.clearNote();
      g.equal([cell.getNote(), cell.getValue()], ['', 1]);
    },
  },
  {
    id: 'note.null',
    says: 'setNote(null) clears the note.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setNote'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setNote('x').setNote(null);
      g.equal(cell.getNote(), '');
    },
  },
  {
    id: 'note.block',
    says: 'setNotes takes one text for each cell; null and empty texts clear.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setNotes', 'Range.getNotes'],
    check: (g) => {
      const range = g.sheet().getRange('A1:C1');
      range.setNote('cũ');
      range.setNotes([['a', null, '']]);
      g.equal(range.getNotes(), [['a', '', '']]);
    },
  },
  {
    id: 'note.number',
    says: 'A number becomes a text: 25 by setNote, 25.0 in a block of setNotes.',
    source: GF,
    mark: 'live',
    uses: ['Range.setNote', 'Range.setNotes'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setNotes([[25, 'x']] as unknown as string[][]);
      range.getCell(1, 2).setNote(25 as unknown as string);
      g.equal(range.getNotes(), [['25.0', '25']]);
    },
  },
  {
    id: 'note.mismatch',
    says: 'setNotes of another size is refused.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setNotes'],
    check: (g) =>
      g.throws(
        () =>
          g
            .sheet()
            .getRange('A1:B1')
            .setNotes([['a']]),
        /number of columns in the data does not match/,
      ),
  },

  {
    id: 'color.hex',
    says: 'A colour is read back as #rrggbb, names and short forms too; an untouched background is #ffffff.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setBackground', 'Range.getBackground', 'Range.setFontColor', 'Range.getFontColor'],
    check: (g) => {
      const sheet = g.sheet();
      const cell = sheet.getRange('A1');
      g.equal([cell.getBackground(), cell.getFontColor()], ['#ffffff', '#000000']);
      g.equal(
        [
          cell.setBackground('red').getBackground(),
          cell.setBackground('#ABC').getBackground(),
          cell.setFontColor('#FF0000').getFontColor(),
        ],
        ['#ff0000', '#aabbcc', '#ff0000'],
      );
    },
  },
  {
    id: 'color.null',
    says: 'A null colour returns to the default.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setBackground', 'Range.setBackgrounds'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setBackground('red').setBackgrounds([[null, '#00ff00']]);
      g.equal(range.getBackgrounds(), [['#ffffff', '#00ff00']]);
    },
  },
  {
    id: 'color.nonsense',
    says: 'A word that is no colour is taken without complaint.',
    source: 'issuetracker.google.com/issues/428869869',
    mark: 'live',
    uses: ['Range.setBackground'],
    check: (g) => {
      g.sheet().getRange('A1').setBackground('nonsense');
    },
  },
  {
    id: 'font.weight',
    says: 'Weight, style and line are read back, with normal and none as defaults.',
    source: RANGE,
    mark: 'doc',
    uses: [
      'Range.setFontWeight',
      'Range.getFontWeight',
      'Range.setFontStyle',
      'Range.setFontLine',
      'Range.getFontLine',
    ],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      g.equal([cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()], ['normal', 'normal', 'none']);
      cell.setFontWeight('bold').setFontStyle('italic').setFontLine('line-through');
      g.equal(
        [cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()],
        ['bold', 'italic', 'line-through'],
      );
    },
  },
  {
    id: 'font.size',
    says: 'Text is Arial 10 until it is changed.',
    source: RANGE,
    mark: 'bg',
    uses: ['Range.getFontSize', 'Range.getFontFamily', 'Range.setFontSize'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      g.equal([cell.getFontSize(), cell.getFontFamily()], [10, 'Arial']);
      g.equal(cell.setFontSize(14).getFontSize(), 14);
    },
  },
  {
    id: 'align.defaults',
    says: 'Cells align at the bottom and by kind until told otherwise.',
    source: GF,
    mark: 'live',
    uses: [
      'Range.getVerticalAlignment',
      'Range.getHorizontalAlignment',
      'Range.setVerticalAlignment',
      'Range.setHorizontalAlignment',
    ],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      g.equal([cell.getVerticalAlignment(), cell.getHorizontalAlignment()], ['bottom', 'general']);
      cell.setVerticalAlignment('middle').setHorizontalAlignment('center');
      g.equal([cell.getVerticalAlignment(), cell.getHorizontalAlignment()], ['middle', 'center']);
    },
  },
  {
    id: 'wrap.untouched',
    says: 'An untouched cell overflows, yet getWrap says true.',
    source: 'issuetracker.google.com/issues/427134600',
    mark: 'live',
    uses: ['Range.getWrap', 'Range.getWrapStrategy'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      g.equal(
        [cell.getWrap(), cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW],
        [true, true],
      );
    },
  },
  {
    id: 'wrap.set',
    says: 'A wrap strategy is read back; setWrap(true) is WRAP.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.setWrap', 'Range.setWrapStrategy', 'Range.getWrapStrategy'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      g.ok(
        cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() ===
          SpreadsheetApp.WrapStrategy.CLIP,
        'CLIP',
      );
      g.ok(cell.setWrap(true).getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP, 'WRAP');
      g.equal(cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap(), false);
    },
  },

  {
    id: 'rich.linkAndText',
    says: 'A rich text keeps its text and its links; getLinkUrl is null where links differ.',
    source: 'Apps Script reference: Class RichTextValue',
    mark: 'doc',
    uses: [
      'SpreadsheetApp.newRichTextValue',
      'RichTextValueBuilder.setText',
      'RichTextValueBuilder.build',
      'RichTextValueBuilder.setLinkUrl',
      'Range.setRichTextValue',
      'Range.getRichTextValue',
      'RichTextValue.getLinkUrl',
      'RichTextValue.getRuns',
    ],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setRichTextValue(
        SpreadsheetApp.newRichTextValue().setText('Mở trang').setLinkUrl('https://example.com/').build(),
      );
      g.equal([cell.getValue(), cell.getRichTextValue()?.getLinkUrl()], ['Mở trang', 'https://example.com/']);
      cell.setRichTextValue(
        SpreadsheetApp.newRichTextValue()
          .setText('một hai')
          .setLinkUrl(0, 3, 'https://example.com/1')
          .build(),
      );
      g.equal(
        [
          cell.getRichTextValue()?.getLinkUrl(),
          cell
            .getRichTextValue()
            ?.getRuns()
            .map((run) => run.getText()),
        ],
        [null, ['một', ' hai']],
      );
    },
  },
  {
    id: 'rich.numberIsNull',
    says: 'A cell that holds a number has no rich text.',
    source: 'Apps Script reference: Range.getRichTextValue',
    mark: 'doc',
    uses: ['Range.getRichTextValue'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setValue(5);
      g.equal(cell.getRichTextValue(), null);
    },
  },
  {
    id: 'rich.style',
    says: 'A text style makes part of a text bold.',
    source: 'Apps Script reference: Class TextStyleBuilder',
    mark: 'doc',
    uses: [
      'SpreadsheetApp.newTextStyle',
      'TextStyleBuilder.setBold',
      'RichTextValueBuilder.setTextStyle',
      'RichTextValue.getTextStyle',
    ],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      cell.setRichTextValue(
        SpreadsheetApp.newRichTextValue().setText('Hạn: 29/10').setTextStyle(5, 10, bold).build(),
      );
      const rich = cell.getRichTextValue();
      g.equal(
        [rich?.getTextStyle(0, 4).isBold() ?? null, rich?.getTextStyle(5, 10).isBold() ?? null],
        [false, true],
      );
    },
  },
  {
    id: 'rich.makesFormulas',
    says: 'Does setRichTextValue of a text that begins with = make a formula?',
    source: 'No public source settles it.',
    mark: 'unsure',
    uses: ['Range.setRichTextValue'],
    asks: 'richTextMakesFormulas',
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
      return cell.getFormula() !== '';
    },
  },

  {
    id: 'clear.content',
    says: 'clearContent empties cells and leaves looks, notes and rules.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.clearContent'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setNumberFormat('@').setBackground('red').setValue('01').setNote('n');
      cell.clearContent();
      g.equal(
        [cell.getValue(), cell.getBackground(), cell.getNumberFormat(), cell.getNote()],
        ['', '#ff0000', '@', 'n'],
      );
    },
  },
  {
    id: 'clear.format',
    says: 'clearFormat leaves values and notes.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.clearFormat'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setBackground('red').setValue('x').setNote('n');
      cell.clearFormat();
      g.equal([cell.getValue(), cell.getBackground(), cell.getNote()], ['x', '#ffffff', 'n']);
    },
  },
  {
    id: 'clear.all',
    says: 'clear takes content and looks.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.clear'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setBackground('red').setValue('x');
      cell.clear();
      g.equal([cell.getValue(), cell.getBackground()], ['', '#ffffff']);
    },
  },
  {
    id: 'clear.options',
    says: 'clear({contentsOnly}) and clear({formatOnly}) do only that.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.clear'],
    check: (g) => {
      const cell = g.sheet().getRange('A1');
      cell.setBackground('red').setValue('x');
      cell.clear({ formatOnly: true });
      g.equal([cell.getValue(), cell.getBackground()], ['x', '#ffffff']);
      cell.setBackground('red').clear({ contentsOnly: true });
      g.equal([cell.getValue(), cell.getBackground()], ['', '#ff0000']);
    },
  },
  {
    id: 'merge.keepsCorner',
    says: 'Merged cells keep only the top-left value.',
    source: RANGE,
    mark: 'bg',
    uses: ['Range.merge', 'Range.getValues', 'Range.isPartOfMerge'],
    check: (g) => {
      const range = g.sheet().getRange('A1:B1');
      range.setValues([[1, 2]]);
      range.merge();
      g.equal([range.getValues(), range.isPartOfMerge()], [[[1, '']], true]);
    },
  },
  {
    id: 'copy.all',
    says: 'copyTo copies values, looks, notes and rules, and moves relative references.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.copyTo'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1').setValue(5).setBackground('red').setNote('n');
      sheet.getRange('B1').setFormula('=A1*2');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A2'));
      g.equal(
        [
          sheet.getRange('A2').getValue(),
          sheet.getRange('A2').getBackground(),
          sheet.getRange('B2').getFormula(),
          sheet.getRange('B2').getValue(),
        ],
        [5, '#ff0000', '=A2*2', 10],
      );
    },
  },
  {
    id: 'copy.values',
    says: 'copyTo with contentsOnly copies values alone.',
    source: RANGE,
    mark: 'doc',
    uses: ['Range.copyTo'],
    check: (g) => {
      const sheet = g.sheet();
      sheet.getRange('A1').setFormula('=2+3').setBackground('red');
      sheet.getRange('A1').copyTo(sheet.getRange('C3'), { contentsOnly: true });
      g.equal(
        [
          sheet.getRange('C3').getValue(),
          sheet.getRange('C3').getFormula(),
          sheet.getRange('C3').getBackground(),
        ],
        [5, '', '#ffffff'],
      );
    },
  },
];
