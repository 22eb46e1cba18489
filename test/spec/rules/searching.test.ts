/**
 * How units are found in small rosters, where every one is seen. That it works for every unit of a province
 * is shown by unit-search.test.ts.
 */
import { buildUnitIndex, searchUnits } from '../../../src/domain/roster/unit-search';

type Listed = [code: string, name: string, parent?: string];
/** The codes found, best first; "!" after one that is sure. */
const found = (units: Listed[], query: string): string =>
  searchUnits(
    buildUnitIndex(units.map(([code, name, parent]) => ({ code, name, ...(parent ? { parent } : {}) }))),
    query,
    4,
  )
    .map(({ code, sure }) => `${code}${sure ? '!' : ''}`)
    .join(' ');

const place: Listed[] = [
  ['XA', 'CĐCS xã Duyên Hải'],
  ['TX', 'CĐCS thị xã Duyên Hải'],
  ['TT', 'CĐCS thị trấn Duyên Hải'],
  ['H', 'CĐCS huyện Duyên Hải'],
  ['TP', 'CĐCS thành phố Duyên Hải'],
];
it.each([
  ['xã Duyên Hải', 'XA'],
  ['Duyên Hải xã', 'XA'],
  ['thị xã Duyên Hải', 'TX'],
  ['thj xã Duyên Hải', 'TX'],
  ['tx Duyên Hải', 'TX'],
  ['thị trấn duyên hải', 'TT'],
  ['huyện duyên hải', 'H'],
  ['t.p Duyên Hải', 'TP'],
  ['T.P. Duyên Hải', 'TP'],
])('of five units of one place %s is %s', (query, code) =>
  expect(found(place, query).split(' ')[0]).toBe(code),
);

const social: Listed[] = [
  ['BH', 'Bảo hiểm xã hội huyện Cầu Kè'],
  ['TD', 'Quỹ Tín dụng huyện Cầu Kè'],
  ['HTX', 'Hợp tác xã Long Đức'],
  ['UB', 'Ủy ban nhân dân xã Long Đức'],
  ['BL', 'Bảo hiểm xã hội Long Đức'],
];
it.each([
  ['BHXH huyện Cầu Kè', 'BH'],
  ['HTX Long Đức', 'HTX'],
  ['hợp tác xã Long Đức', 'HTX!'],
  ['UBND xã Long Đức', 'UB!'],
  ['bhxh Long Đức', 'BL'],
])('%s is %s', (query, code) => expect(found(social, query).split(' ')[0]).toBe(code));

const wards: Listed[] = [
  ['P10', 'CĐCS phường 10'],
  ['P2', 'CĐCS phường 2'],
];
it.each([
  ['phường 2', 'P2 P10'],
  ['phường 10', 'P10 P2'],
  ['phường 1', ''],
  ['phường 3', ''],
])('figures must be the same: %s finds "%s"', (query, codes) => expect(found(wards, query)).toBe(codes));

const districts: Listed[] = [
  ['H1', 'LĐLĐ huyện Càng Long'],
  ['H2', 'LĐLĐ huyện Tiểu Cần'],
  ['A', 'CĐCS xã Tân Hòa', 'H1'],
  ['B', 'CĐCS xã Tân Hòa', 'H2'],
  ['C', 'CĐCS xã Long Hòa', 'H2'],
];
it.each([
  ['Tiểu Cần', 'H2 C B H1'],
  ['Càng Long', 'H1 C H2'],
  ['xã Tân Hòa, Càng Long', 'A B C H1'],
  ['xã Tân Hòa, huyện Tiểu Cần', 'B H2 C A'],
  ['Tân Hòa huyện Tiểu Cần', 'H2 B C A'],
])('%s finds units by their superior too: %s', (query, codes) => expect(found(districts, query)).toBe(codes));

const short: Listed[] = [
  ['AB', 'CĐCS xã An Bì'],
  ['YD', 'CĐCS Y Dược'],
  ['BV', 'CĐCS Ba Vì'],
  ['VA', 'CĐCS Vĩnh An'],
];
it.each([
  ['ba vi', 'BV AB'],
  ['bq vi', 'BV AB'],
  ['vi', 'BV VA YD AB'],
  ['y dược', 'YD'],
  ['a bì', 'AB'],
  ['vĩnh', 'VA'],
])('short words: %s finds %s', (query, codes) => expect(found(short, query)).toBe(codes));

it('of two units with one code the first is meant', () =>
  expect(
    ['H01', 'h1', 'H-01'].map(
      (query) =>
        found(
          [
            ['H01', 'CĐCS Sao Mai'],
            ['H-01', 'CĐCS Sao Hôm'],
          ],
          query,
        ).split(' ')[0],
    ),
  ).toEqual(['H01!', 'H01!', 'H01!']));

it('a word that one unit has tells more than words that very many have', () => {
  const nurseries = Array.from({ length: 300 }, (_, i): Listed => [
    `M${i}`,
    `Trường Mầm non Hoa ${'ABCDEFGHIJ'[i % 10]}${'ABCDEFGHIJ'[Math.floor(i / 10) % 10]}${'XYZ'[Math.floor(i / 100)]}`,
  ]);
  const units: Listed[] = [...nurseries, ['NT', 'Nhà trẻ Sơn Ca'], ['TH', 'Trường Tiểu học Sơn Trà']];
  expect([
    found(units, 'Trường Mầm non Sơn Ca').split(' ')[0],
    found(units, 'Hoa Sơn Ca').split(' ')[0],
  ]).toEqual(['NT', 'NT']);
});

it.each([
  ['Liên đoàn Lao động huyện Cầu Kè', 'LĐLĐ h. Cầu Kè'],
  ['Công đoàn cơ sở Sao Mai', 'CĐCS Sao Mai'],
  ['Công đoàn ngành Y tế', 'CĐN YT'],
  ['Công đoàn viên chức Sao Mai', 'CĐVC Sao Mai'],
  ['Công đoàn Sao Mai', 'CĐ Sao Mai'],
  ['Công ty Sao Mai', 'Cty Sao Mai'],
  ['Công ty Sao Mai', 'CT Sao Mai'],
  ['Liên đoàn Lao động thị xã Duyên Hải', 'LĐLĐ TX Duyên Hải'],
  ['Liên đoàn Lao động thành phố Trà Vinh', 'LĐLĐ TP Trà Vinh'],
  ['Công ty Cấp và Thoát nước', 'Cty Cấp thoát nước'],
  ['Trường Trung học phổ thông Sao Mai', 'Trường THPT Sao Mai'],
  ['Trường Trung học cơ sở Sao Mai', 'Trường THCS Sao Mai'],
  ['Trung tâm Y tế Sao Mai', 'TTYT Sao Mai'],
  ['Ủy ban nhân dân xã An Phú', 'UBND xã An Phú'],
  ['Công ty Trách nhiệm hữu hạn Một thành viên Sao Mai', 'Cty TNHH MTV Sao Mai'],
  ['Công ty Cổ phần Sao Mai', 'Cty CP Sao Mai'],
  ['Bệnh viện Sao Mai', 'BV Sao Mai'],
  ['Trường Mỹ Quý', 'Trường Mĩ Quí'],
])('%s is named in full by "%s", and the other way round', (full, abbreviated) => {
  const others: Listed[] = [
    ['B', 'Văn phòng Kiểm lâm'],
    ['C', 'Hạt Quản lý đường bộ'],
  ];
  expect([
    found([['A', full], ...others], abbreviated),
    found([['A', abbreviated], ...others], full),
  ]).toEqual(['A!', 'A!']);
});

describe('A unit is not sure', () => {
  const two: Listed[] = [
    ['A', 'Liên đoàn Lao động huyện Cầu Kè'],
    ['B', 'Công đoàn ngành Y tế'],
  ];
  it.each([
    ['LĐLĐ huyện Cầu Kè', 'A!'],
    ['huyện Cầu Kè', 'A'],
    ['Cầu Kè', 'A'],
    ['LĐLĐ Cầu Kè', 'A'],
    ['LĐLĐ huyện Cầu Kè Trà Vinh', 'A'],
    ['LĐLĐ huyện Cầu Kẻng', 'A'],
    ['LĐLĐ thị xã Cầu Kè', 'A'],
  ])('by less than its whole name and level, or by more: %s', (query, code) =>
    expect(found(two, query).split(' ')[0]).toBe(code),
  );
  it('that has a twin, and neither has the twin', () =>
    expect(
      found(
        [
          ['A', 'CĐCS Sao Mai'],
          ['B', 'CĐCS Sao Mai'],
          ['C', 'CĐCS Sao Hôm'],
        ],
        'CĐCS Sao Mai',
      ),
    ).toBe('A B C'));
});
