/**
 * More of the kinds of the corpus of 2026 (corpus/further_2026.json), one in seven of which was read wrongly
 * when it was written; and those kinds without end: whatever stands around a thing, it is read the same.
 */
import fc from 'fast-check';
import { readEmails } from '../../src/domain/person/email';
import { columnNamed } from '../../src/domain/roster/headings';
import { addDays, readDay, showDay } from '../../src/domain/text/days';
import { addressKey, mailsIn, numberIn, personIn } from './corpus/judges';
import further from './corpus/further_2026.json';

describe.each<[string, string[][], (text: string) => string]>([
  ['A heading', further.headings, (text) => columnNamed(text) ?? ''],
  ['A day', further.days, (text) => readDay(text) ?? ''],
  ['An address', further.addresses, addressKey],
  ['E-mail', further.emails, mailsIn],
  ['A telephone number', further.phones, numberIn],
  ['A name', further.names, personIn],
])('%s as people write it', (_kind, cases, read) => {
  it('is read as they mean it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.map(([text]) => [text, read(text!)])).toEqual(cases);
  });
});

const around = (before: readonly string[], after: readonly string[]) =>
  fc.tuple(fc.constantFrom(...before), fc.constantFrom(...after));

describe('Whatever stands around it', () => {
  it('a day is the same day', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.nat(4),
        around(
          ['', 'ngày ', 'hết ngày ', 'chậm nhất là ', 'hạn chót: ', '17h30 chiều ', 'thứ Ba, ', '“', 'Mon, '],
          ['', '.', ' (thứ Ba)', ', 17 giờ', '”', ' nhé'],
        ),
        (n, way, [before, after]) => {
          const day = addDays('1999-01-01', n),
            [y, m, d] = day.split('-');
          const written = [
            showDay(day),
            `${+d!}-${+m!}-${y}`,
            `${d} tháng ${m} năm ${y}`,
            `${d}.${m}.${y}`,
            day,
          ][way]!;
          expect(readDay(before + written + after)).toBe(day);
        },
      ),
      { numRuns: 300 },
    ));

  it('an address of e-mail is the same address', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(999),
            around(
              ['', '• ', '+ ', '1. ', 'email ', 'Hộp thư: ', 'mailto:'],
              ['', ' 0912 345 678', '.', ' (VP)'],
            ),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (list) => {
          const cell = list.map(([n, [before, after]]) => `${before}dv${n}@vidu.vn${after}`).join('\n');
          expect(readEmails(cell)).toEqual({
            emails: [...new Set(list.map(([n]) => `dv${n}@vidu.vn`))],
            bad: [],
          });
        },
      ),
      { numRuns: 200 },
    ));

  it('a telephone number is the same number', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 9_999_999 }),
        around(
          ['', 'zalo.me/', 'Zalo: ', '* ', 'Đ/c Hoa '],
          ['', ' gọi sau 8h', ' (sau 17h30)', '*', ' - CT'],
        ),
        (n, [before, after]) => expect(numberIn(`${before}091${n}${after}`)).toBe(`+8491${n}`),
      ),
      { numRuns: 200 },
    ));

  it('a name is the same name, and the office beside it is offered for its own box', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Nguyễn Thị Hoa', 'Kim Thị Sa Rây', 'Lê Văn Bình', 'Thạch Minh Trí'),
        fc.constantFrom(
          ['PCT', 'Phó Chủ tịch'],
          ['UVBCH', 'Ủy viên Ban Chấp hành'],
          ['KT', 'Kế toán'],
          ['GV', 'Giáo viên'],
          ['PHT', 'Phó Hiệu trưởng'],
          ['Cán bộ', 'Cán bộ'],
          ['Chủ tịch', 'Chủ tịch'],
        ),
        fc.nat(5),
        (name, [short, office], way) => {
          const text = [
            `${short} ${name}`,
            `${short}: ${name}`,
            `${name} - ${short}`,
            `${name} (${short})`,
            `${name}, ${short}`,
            `Đ/c ${name} – ${short}`,
          ][way]!;
          expect(personIn(text)).toBe(`${name} / ${office}`);
        },
      ),
      { numRuns: 200 },
    ));
});
