/**
 * Choice words, headings and codes: one way to read them, whatever blanks, capitals and forms of
 * Unicode people type.
 */
import fc from 'fast-check';
import { readKind, readReview, readUsage, readYesNo, wordIn } from '../../../src/domain/fields/choices';
import { accountColumns, kinds, reviews, unitColumns, usage, yesNo } from '../../../src/domain/fields';
import { codeKey, oneOf, wordKey } from '../../../src/domain/text/words';

const NBSP = '\u00a0';
const ZWSP = '\u200b';

describe('a choice word is read however it is typed', () => {
  test.each([
    ['đạt', reviews.passed],
    ['Đạt ', reviews.passed],
    [`${NBSP}ĐẠT${ZWSP}`, reviews.passed],
    ['Đạt'.normalize('NFD'), reviews.passed],
    ['ÐẠT', reviews.passed],
    ['“Đạt.”', reviews.passed],
    ['Dat', reviews.passed],
    ['OK', reviews.passed],
    ['Trả lại ', reviews.returned],
    [`trả${NBSP}${NBSP}lại`, reviews.returned],
    ['Đạt hay không?', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('review %j is %j', (text, word) => expect(readReview(text)).toBe(word));

  test.each([
    ['trang', kinds.page],
    ['Fanpage', kinds.page],
    [`Không${NBSP}có`, kinds.none],
    ['Không  có', kinds.none],
    ['khong co', kinds.none],
    ['Không', kinds.none],
    ['NHÓM', kinds.group],
    ['Ca nhan', kinds.person],
    ['__proto__', undefined],
    ['trang hoặc nhóm', undefined],
  ])('kind %j is %j', (text, word) => expect(readKind(text)).toBe(word));

  test.each([
    ['không ', yesNo.no],
    ['ko', yesNo.no],
    ['FALSE', yesNo.no],
    ['x', yesNo.yes],
    ['Có ạ', yesNo.yes],
    ['TRUE', yesNo.yes],
    ['có thể', undefined],
  ])('yes or no %j is %j', (text, word) => expect(readYesNo(text)).toBe(word));

  test('the place of a tone does not count', () => expect(oneOf(['Hòa', 'Hóa'])('Hoà')).toBe('Hòa'));
  test('without tones two words may be meant: then neither is', () =>
    expect(oneOf(['Tú', 'Tư'])('tu')).toBeUndefined());
  test('a word that is right with its tones is that word, whatever others look like', () =>
    expect(oneOf(['Tú', 'Tư'])('TƯ')).toBe('Tư'));
  test('a very long text is no word, and costs no time', () =>
    expect(readUsage('Đang dùng'.repeat(5_000))).toBeUndefined());

  test('every word of every column is read as itself, typed in any form', () => {
    const columns = [...Object.values(accountColumns), ...Object.values(unitColumns)].filter(
      (column) => 'choices' in column && column.choices,
    );
    expect(columns.length).toBeGreaterThan(3);
    for (const column of columns)
      for (const word of column.choices!)
        for (const typed of [
          word,
          word.toUpperCase(),
          word.toLowerCase(),
          word.normalize('NFD'),
          ` ${word.replace(/ /g, `${NBSP} `)}${ZWSP}\n`,
        ])
          expect(wordIn(column, typed)).toBe(word);
  });
  test('any other text of a column stays as it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = wordIn(accountColumns.usage, text);
        expect(read === text || (Object.values(usage) as string[]).includes(read)).toBe(true);
      }),
    ));
});

describe('the code of a unit is the same code however it is typed', () => {
  test.each([
    ['h04', 'H04'],
    ['H 04', 'H04'],
    [`H04${ZWSP}`, 'H04'],
    [`${NBSP}H04 `, 'H04'],
    ['Ｈ０４', 'H04'],
    ['H–04', 'H-04'],
    ['Ð04', 'Đ04'],
    ['đ04', 'Đ04'],
  ])('%j is %j', (typed, code) => expect(codeKey(typed)).toBe(codeKey(code)));
  test.each([
    ['001', '1'],
    ['H04', 'H4'],
    ['H-04', 'H04'],
    ['Đ04', 'D04'],
  ])('%j is not %j', (a, b) => expect(codeKey(a)).not.toBe(codeKey(b)));
});

test('a heading keeps its tones and loses what is around it', () => {
  expect(wordKey(' "Họ và  tên": ')).toBe(wordKey('HỌ VÀ TÊN'.normalize('NFD')));
  expect(wordKey('Mã')).not.toBe(wordKey('Ma'));
  expect(wordKey(' ... ')).toBe('');
});
