// Days as people write them in 2026: in words, with a time, a weekday or a label; and lists of days off.
import fc from 'fast-check';
import { unitFaultText } from '../../../src/domain/checking/fault';
import { say } from '../../../src/domain/messages';
import { unitFaults } from '../../../src/domain/roster/unit';
import { readRound } from '../../../src/domain/round';
import {
  addDays,
  lacksYear,
  readDay,
  readDayBefore,
  readDays,
  showDay,
  type Day,
} from '../../../src/domain/text/days';
import { processorTime } from '../linear';
import { unit } from './given';

const OCT = '2018-10-30';
describe('A day in people’s words', () => {
  it.each([
    'ngày 30 tháng 10 năm 2018',
    'Ngày 30 tháng 10 năm 2018',
    'NGÀY 30 THÁNG 10 NĂM 2018',
    'ngày 30 tháng 10 năm 2018'.normalize('NFD'),
    'ngày 30\u00a0tháng 10\u00a0năm 2018',
    '30 tháng 10 năm 2018',
    '30 tháng 10, 2018',
    '30 tháng 10/2018',
    'ngày 30 tháng 10 - 2018',
    '17h00 ngày 30/10/2018',
    '17h ngày 30/10/2018',
    '17 giờ 00, ngày 30/10/2018',
    '17 giờ 00 phút ngày 30 tháng 10 năm 2018',
    '17:00 30/10/2018',
    '30/10/2018 17:00',
    '30/10/2018 lúc 17h30',
    '30/10/2018, 17 giờ',
    '2018/10/30',
    '2018.10.30',
    '30/ 10/ 2018',
    '30 /10 /2018',
    '30 10 2018',
    'thứ Ba, 30/10/2018',
    'thứ Ba, ngày 30/10/2018',
    'Thứ 3 ngày 30/10/2018',
    'T3 30/10/2018',
    'Thứ ba, ngày 30 tháng 10 năm 2018',
    '30/10/2018 (thứ Ba)',
    '30/10/2018.',
    '30/10/2018;',
    '(30/10/2018)',
    'ngày: 30/10/2018',
    '30\\10\\2018',
    '30-Oct-2018',
    '30 Oct 2018',
    '30 October 2018',
    'October 30, 2018',
    '30∕10∕2018',
    '30⁄10⁄2018',
    '30／10／2018',
    '３０/１０/２０１８',
    '30–10–2018',
    '30-10/2018',
    'hết ngày 30/10/2018',
    'đến hết ngày 30/10/2018',
    'chậm nhất ngày 30/10/2018',
    'chậm nhất hết ngày 30/10/2018',
    'gia hạn đến 30/10/2018',
    '30/10/2018 (đã báo)',
    '\u200e30/10/2018',
    '2018-10-30T00:00:00.000Z',
  ])('%j', (text) => expect(readDay(text)).toBe(OCT));
  it.each([
    '30/10',
    '30/10/2018 và 1/11/2018',
    '30/10/2018 hoặc hôm sau',
    '30/10/2018 - 1/11/2018',
    '05/11/2018 (lần 2: 12/11/2018)',
    '05/11/2018 (lần 2)',
    'trước ngày 30/10/2018',
    'sau 30/10/2018',
    '10/30/2018',
    'ngày mai',
    'cuối tháng 10',
    'tháng 10/2018',
    '30/10/0218',
    '30/10/9999',
    '43403',
    'ngày 31 tháng 11 năm 2018',
    '1.5.2.3',
    '10.11.12.13',
    '0294.38.55.123',
  ])('%j is none', (text) => expect(readDay(text)).toBeUndefined());
  it.each([
    ['1/12', true],
    ['15-11', true],
    ['15.11', true],
    ['ngày 15 tháng 11', true],
    ['hết ngày 5/11', true],
    ['trước ngày 1/12', true],
    ['17h 15/11', true],
    ['15/11 lúc 17h', true],
    ['29/2', true],
    ['30/2', false],
    ['1/13', false],
    ['11/2018', false],
    ['15/11 và 16/11', false],
    ['15/11/2018', false],
    ['12', false],
    ['', false],
  ])('%j lacks its year alone: %j, and no year is guessed', (text, lacks) => {
    expect(lacksYear(text)).toBe(lacks);
    if (lacks) expect([readDay(text), readDayBefore(text)]).toEqual([undefined, undefined]);
  });
  it('says in the roster and of a round that the year is missing, and which form to write', () => {
    const [faults] = unitFaults([unit({ extendedTo: 'ngày 15 tháng 11' })]);
    expect(unitFaultText(faults!)).toContain(
      '“ngày 15 tháng 11” chưa có năm. Ghi cả năm, theo dạng 30/10/2018.',
    );
    const { problems } = readRound({
      id: '2018-1',
      name: 'Năm 2018',
      document: '',
      state: 'Đang thu',
      dueBefore: '30/10',
      graceUntil: '',
      lettersFrom: '',
      openedAt: '',
      closedAt: '',
      frozenAt: '',
    });
    expect(problems.map(say)).toEqual([
      expect.stringContaining('ghi “30/10” chưa có năm. Ghi cả năm, theo dạng 30/10/2018.'),
    ]);
  });
  it.each(['30/10/2018', 'trước ngày 30/10/2018', '30/10/2018 00:00:00', '2018-10-30T00:00:00.000Z'])(
    'an exclusive deadline: before %j',
    (text) => expect(readDayBefore(text)).toBe(OCT),
  );
  it.each([
    'hết ngày 30/10/2018',
    'trước 17h ngày 30/10/2018',
    '30/10/2018 17:00',
    'trước 9 giờ 30 ngày 30/10/2018',
  ])('%j leaves that day itself, so an exclusive deadline asks again', (text) =>
    expect(readDayBefore(text)).toBeUndefined(),
  );
  const day = fc.integer({ min: -40_000, max: 60_000 }).map((n) => addDays(OCT, n));
  it('every day, however it is written, is read back', () =>
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('', 'ngày ', 'hết ngày ', 'thứ Hai, ngày ', '17h00 ngày '),
        fc.nat(4),
        (iso, lead, way) => {
          const [y, m, d] = iso.split('-').map(Number);
          const text = [
            showDay(iso),
            `${d}-${m}-${y}`,
            `${d} tháng ${m} năm ${y}`,
            `${d}.${m}.${y}`,
            `${d} / ${m} / ${y}`,
          ][way]!;
          expect(readDay(lead + text)).toBe(iso);
        },
      ),
      { numRuns: 300 },
    ));
  it('any text: a real day or none', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9/. ngàythg-]{0,30}$/)),
        (text) => {
          const read = readDay(text);
          if (read !== undefined) expect(readDay(showDay(read))).toBe(read);
        },
      ),
      { numRuns: 2000 },
    ));
  it.each(['1/', 'ngày ', '1 ', '17h ', 'thứ hai ', '1-Oct-'])(
    '%j again and again is read in time',
    (bit) => {
      for (const length of [190, 3900, 49_000]) {
        const text = bit.repeat(length / bit.length);
        const took = processorTime(() => {
          readDay(text);
          readDays(text, 61);
        });
        expect(took).toBeLessThan(300);
      }
    },
  );
});

describe('A list of days off', () => {
  const span = (from: Day, n: number) => Array.from({ length: n }, (_, i) => addDays(from, i));
  it.each<[string, Day[]]>([
    ['', []],
    ['02/09/2019 Quốc khánh, 04/02/2019 - 08/02/2019', [...span('2019-02-04', 5), '2019-09-02']],
    ['30/4/2019 và 1/5/2019', span('2019-04-30', 2)],
    ['30/4/2019 + 1/5/2019', span('2019-04-30', 2)],
    ['30/4/2019 1/5/2019', span('2019-04-30', 2)],
    ['30/4/2019\n1/5/2019', span('2019-04-30', 2)],
    ['30/4/2019 & 1/5/2019.', span('2019-04-30', 2)],
    ['30/4/2019-01/05/2019', span('2019-04-30', 2)],
    ['30/4/2019 – 01/05/2019', span('2019-04-30', 2)],
    ['30/4/2019 đến hết 01/05/2019', span('2019-04-30', 2)],
    ['từ 30/4/2019 đến 01/05/2019', span('2019-04-30', 2)],
    ['từ ngày 30/4/2019 đến hết ngày 01/05/2019', span('2019-04-30', 2)],
    ['30/4/2019 tới 01/05/2019', span('2019-04-30', 2)],
    ['30/4 - 1/5/2019', span('2019-04-30', 2)],
    ['từ 28/4 đến 1/5/2019', span('2019-04-28', 4)],
    ['27-31/1/2027', span('2027-01-27', 5)],
    ['nghỉ Tết từ 27 đến 31/1/2027; 30/04/2027', [...span('2027-01-27', 5), '2027-04-30']],
    ['Thứ Ba, 30/10/2018', [OCT]],
    ['30 tháng 10, 2018; ngày 2 tháng 9 năm 2019', [OCT, '2019-09-02']],
    ['1/5/2019, 1/5/2019', ['2019-05-01']],
  ])('%j', (text, days) => expect(readDays(text, 61)).toEqual(days));
  it.each([
    '30/4, 1/5',
    '30/4/2019, 1/5',
    '31/4/2019',
    '1/5/2019 - 30/4/2019',
    '1/1/2019 - 31/12/2019',
    'ngày lễ',
    '30/4/2019 - 1/5/2019 - 2/5/2019 7',
    '1/5/2019 (3 ngày)',
    '5 ngày từ 1/5/2019',
    'nghỉ lễ đến 1/5/2019',
  ])('%j is none', (text) => expect(readDays(text, 61)).toBeUndefined());
});
