import fc from 'fast-check';
import { buildUnitIndex, searchUnits } from '../../src/domain/roster/unit-search';
import { sampleRoster } from '../spec/corpus/roster';

const index = buildUnitIndex(sampleRoster);
const first = (query: string) => searchUnits(index, query)[0]?.code;
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const folded = (text: string): string => bare(text).toLowerCase();

/** How offices shorten the names of units. */
const shortenings: [RegExp, string][] = [
  [/Liên đoàn Lao động/g, 'LĐLĐ'],
  [/Công đoàn cơ sở/g, 'CĐCS'],
  [/Công đoàn ngành/g, 'CĐN'],
  [/Công đoàn Viên chức/g, 'CĐVC'],
  [/Công đoàn/g, 'CĐ'],
  [/huyện/g, 'H.'],
  [/thị xã/g, 'TX'],
  [/thành phố/g, 'TP.'],
  [/thị trấn/g, 'TT'],
  [/Trung tâm Y tế/g, 'TTYT'],
  [/Công ty/g, 'Cty'],
  [/Cổ phần/g, 'CP'],
  [/Bệnh viện/g, 'BV'],
  [/Đại học/g, 'ĐH'],
  [/Giáo dục và Đào tạo/g, 'GD&ĐT'],
  [/Giáo dục/g, 'GD'],
  [/Khu kinh tế/g, 'KKT'],
  [/Khu công nghiệp/g, 'KCN'],
  [/Ngân hàng Chính sách xã hội/g, 'NHCSXH'],
  [/Nông nghiệp và Phát triển nông thôn/g, 'NN&PTNT'],
  [/Giao thông vận tải/g, 'GTVT'],
  [/Viện Kiểm sát nhân dân/g, 'VKSND'],
  [/Xổ số kiến thiết/g, 'XSKT'],
  [/Chi nhánh/g, 'CN'],
  [/Y tế/g, 'YT'],
  [/phường (\d)/g, 'P.$1'],
];
const shortened = (name: string, by = shortenings): string =>
  by.reduce((text, [long, short]) => text.replace(long, short), name);
const turned = (words: readonly string[]): string[] =>
  words.map((_word, k) => [...words.slice(k), ...words.slice(0, k)].join(' '));

/** One letter missing, doubled, swapped with the next, or another: at every place of a word. */
function slips(word: string): string[] {
  return [...word].flatMap((_c, i) => [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i + 1) + word.slice(i),
    word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
    `${word.slice(0, i)}x${word.slice(i + 1)}`,
  ]);
}
const everyWord = new Set(sampleRoster.flatMap(({ name }) => folded(name).split(/[^a-z]+/)));
/** The name with one slip in one word, for every slip that does not make a word of the roster. */
function mistyped(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((word, i) =>
    word.length < 3 || /[\d.&]|^[A-ZĐ]+$/.test(word)
      ? []
      : slips(word)
          .filter((slip) => !everyWord.has(folded(slip)) || folded(slip) === folded(word))
          .map((slip) => [...words.slice(0, i), slip, ...words.slice(i + 1)].join(' ')),
  );
}
/** The ends of the name, from any word on, that no other unit's name contains. */
function tails(name: string): string[] {
  const words = name.split(' ');
  return words
    .map((_word, k) => words.slice(k).join(' '))
    .filter(
      (tail) =>
        sampleRoster.filter((unit) => ` ${folded(unit.name)} `.includes(` ${folded(tail)} `)).length === 1,
    );
}

const spellings: Record<string, (unit: { code: string; name: string }) => string[]> = {
  'in full': ({ name }) => [name, name.normalize('NFD'), ` ${name.replace(/ /g, '  ')}, `],
  'without tones': ({ name }) => [bare(name), folded(name), folded(name).toUpperCase()],
  'in capitals or small letters': ({ name }) => [name.toUpperCase(), name.toLowerCase()],
  shortened: ({ name }) => [
    shortened(name),
    shortened(name, shortenings.slice(0, 5)),
    bare(shortened(name)),
    shortened(name).toLowerCase(),
    folded(shortened(name)),
  ],
  'in another order': ({ name }) => [
    ...turned(name.split(' ')),
    name.split(' ').reverse().join(' '),
    ...turned(shortened(name).split(' ')),
  ],
  'by code': ({ code, name }) => [
    code,
    code.toLowerCase(),
    code.replace(/0+(?=\d)/, ''),
    ` ${code} `,
    `${code.charAt(0)}-${code.slice(1)}`,
    `${code} - ${name}`,
    `${code} ${shortened(name)}`,
  ],
  'in part, as far as it distinguishes': ({ name }) => tails(name).flatMap((tail) => [tail, folded(tail)]),
  'with one slip': ({ name }) => [
    ...mistyped(name),
    ...mistyped(bare(name)),
    ...mistyped(shortened(name, shortenings.slice(0, 5))),
  ],
};

describe('Finding a unit of the sample roster by what people type', () => {
  it.each(Object.entries(spellings))('%s: every unit comes first', (_kind, spell) => {
    const missed = sampleRoster.flatMap((unit) =>
      spell(unit)
        .filter((query) => first(query) !== unit.code)
        .map((query) => `${unit.code} ← ${query}`),
    );
    expect(missed).toEqual([]);
  });

  it('with a slip here and there, a few of each unit: every unit comes first', () => {
    const few = (name: string): string[] => {
      const all = mistyped(name);
      return [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => all[Math.floor(part * all.length)]!);
    };
    expect(
      sampleRoster.flatMap((unit) => few(unit.name).filter((query) => first(query) !== unit.code)),
    ).toEqual([]);
    expect(
      sampleRoster.flatMap((unit) =>
        few(unit.name).filter((query) =>
          searchUnits(index, query).some(({ sure, code }) => sure && code !== unit.code),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['cầu k', 'H04'],
    ['huyện cầ', 'H04'],
    ['trà c', 'H09'],
    ['càng l', 'H03'],
    ['tiểu c', 'H08'],
    ['tiể', 'H08'],
    ['giáo d', 'N01'],
    ['vietin', 'W07'],
    ['nông nghiệp và phát tr', 'N06'],
    ['xổ s', 'T05'],
    ['tv ph', 'T04'],
    ['H0', 'H01'],
    ['W1', 'W01'],
  ])('while it is typed, %s: %s', (query, code) => {
    expect(searchUnits(index, query).map((hit) => hit.code)).toContain(code);
    if (query.length > 3) expect(first(query)).toBe(code);
  });

  it('tries at least six kinds of spelling of each unit, many thousands in all', () => {
    const counts = sampleRoster.map((unit) =>
      Object.values(spellings).map((spell) => new Set(spell(unit)).size),
    );
    expect(Math.min(...counts.map((kinds) => kinds.filter((n) => n > 0).length))).toBeGreaterThanOrEqual(6);
    expect(counts.flat().reduce((a, b) => a + b, 0)).toBeGreaterThan(10_000);
  });

  it.each([
    ['cau ke', 'H04'],
    ['LĐLĐ h. Cầu Kè', 'H04'],
    ['tracu', 'H09'],
    ['càng long', 'H03'],
    ['TTYT trà cú', 'C002'],
    ['TT Y tế Cầu Kè', 'C003'],
    ['cđcs tt tiểu cần', 'C012'],
    ['NHCSXH', 'W09'],
    ['KKT', 'N04'],
    ['CĐN GD&ĐT', 'N01'],
    ['cđn y tế', 'N02'],
    ['gtvt', 'N07'],
    ['NNPTNT', 'N06'],
    ['thpt cau ke', 'C007'],
    ['trung học phổ thông Cầu Kè', 'C007'],
    ['vksnd', 'C001'],
    ['tvpharm', 'T04'],
    ['TV Pharm', 'T04'],
    ['P1 TX Duyên Hải', 'C015'],
    ['ĐHTV', 'T01'],
    ['đại học trà vinh', 'T01'],
    ['giày da', 'T02'],
    ['Mĩ Phong', 'T02'],
    ['cty xskt', 'T05'],
    ['xã Long Đức thành phố Trà Vinh', 'C011'],
    ['kcn long đức', 'C014'],
    ['so tu phap', 'C008'],
    ['bidv', 'W06'],
    ['viettin bank', 'W07'],
    ['vnpt', 'W03'],
    ['T.P Trà Vinh', 'H01'],
    ['Cty trách nhiệm hữu hạn Mỹ Phong', 'T02'],
    ['minh tâm', 'T10'],
    ['huyn duyên hải', 'H07'],
    ['thj xã duyên hải', 'H02'],
  ])('%s: %s', (query, code) => expect(first(query)).toBe(code));
});

describe('Two units of one place', () => {
  it.each([
    ['huyện Duyên Hải', 'H07'],
    ['H. Duyên Hải', 'H07'],
    ['h duyen hai', 'H07'],
    ['LĐLĐ huyện Duyên Hải', 'H07'],
    ['Duyên Hải huyện', 'H07'],
    ['thị xã Duyên Hải', 'H02'],
    ['TX Duyên Hải', 'H02'],
    ['tx. duyen hai', 'H02'],
    ['T.X Duyên Hải', 'H02'],
    ['LĐLĐ thi xa duyen hai', 'H02'],
    ['Duyên Hải TX', 'H02'],
    ['thị xẫ Duyên Hải', 'H02'],
  ])('%s is %s, and the other one is far behind', (query, code) => {
    const hits = searchUnits(index, query);
    expect(hits[0]?.code).toBe(code);
    const other = hits.find((hit) => hit.code === (code === 'H07' ? 'H02' : 'H07'));
    expect(other?.score ?? 0).toBeLessThan(0.75 * hits[0]!.score);
  });

  it.each(['Duyên Hải', 'LĐLĐ Duyên Hải', 'duyenhai'])(
    '%s alone shows both, and is sure of neither',
    (query) => {
      const hits = searchUnits(index, query);
      expect(
        hits
          .slice(0, 2)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(['H02', 'H07']);
      expect(hits.map(({ sure }) => sure)).not.toContain(true);
    },
  );

  it.each(['LĐLĐ tỉnh Trà Vinh', 'Liên đoàn Lao động tỉnh', 'tỉnh Trà Vinh', 'LĐLĐ Trà Vinh', 'Trà Vinh'])(
    '%s is not taken for the city of Trà Vinh',
    (query) => {
      expect(searchUnits(index, query).filter(({ code, sure }) => code === 'H01' && sure)).toEqual([]);
      if (/tỉnh/.test(query)) expect(first(query)).not.toBe('H01');
    },
  );

  it('is sure of a unit named in full or by its code, and only of that one', () => {
    for (const { code, name } of sampleRoster) {
      for (const query of [
        name,
        folded(name),
        shortened(name, shortenings.slice(0, 5)),
        code,
        code.toLowerCase(),
      ])
        expect([
          query,
          searchUnits(index, query)
            .filter(({ sure }) => sure)
            .map((hit) => hit.code),
        ]).toEqual([query, [code]]);
    }
  });

  it('is never sure of a wrong unit, whatever the slip', () => {
    for (const unit of sampleRoster)
      for (const query of mistyped(unit.name))
        expect(
          searchUnits(index, query).find(({ sure, code }) => sure && code !== unit.code),
        ).toBeUndefined();
  });

  it('takes "xã hội", "hợp tác xã" and the name Phương for no level', () => {
    const small = buildUnitIndex([
      { code: 'A', name: 'CĐCS Quỹ Xã hội xã An Phú' },
      { code: 'B', name: 'CĐCS Hợp tác xã An Phú' },
      { code: 'C', name: 'CĐCS Trường Bích Phương' },
      { code: 'D', name: 'CĐCS phường 10' },
      { code: 'E', name: 'CĐCS phường 1' },
    ]);
    const codes = (query: string) => searchUnits(small, query).map(({ code }) => code);
    expect(codes('hợp tác xã an phú')[0]).toBe('B');
    expect(codes('xã an phú')[0]).toBe('A');
    expect(codes('bich phuong')[0]).toBe('C');
    expect([codes('phường 1')[0], codes('phường 10')[0]]).toEqual(['E', 'D']);
  });

  it('tells units of one name apart by the superior', () => {
    const small = buildUnitIndex([
      { code: 'H1', name: 'LĐLĐ huyện Càng Long' },
      { code: 'H2', name: 'LĐLĐ huyện Tiểu Cần' },
      { code: 'A', name: 'CĐCS xã Tân Hòa', parent: 'H1' },
      { code: 'B', name: 'CĐCS xã Tân Hòa', parent: 'H2' },
    ]);
    expect(searchUnits(small, 'xã tân hòa càng long')[0]?.code).toBe('A');
    expect(searchUnits(small, 'xã Tân Hoà, huyện Tiểu Cần')[0]?.code).toBe('B');
    expect(searchUnits(small, 'cđcs xã tân hòa').map(({ sure }) => sure)).not.toContain(true);
  });
});

describe('The answer', () => {
  it('is at most as long as asked, best first, scores from 0 to 1', () => {
    expect(searchUnits(index, 'công đoàn cơ sở')).toHaveLength(8);
    expect(searchUnits(index, 'công đoàn cơ sở', 3)).toHaveLength(3);
    expect(searchUnits(index, 'cầu kè', 1).map(({ code }) => code)).toEqual(['H04']);
    expect(searchUnits(index, 'H04')[0]).toEqual({
      code: 'H04',
      name: 'Liên đoàn Lao động huyện Cầu Kè',
      score: 1,
      sure: true,
    });
  });

  it.each(['', '   ', '???', 'zzzzqqq', 'và', '\u0000', '💛'])('is empty for %p', (query) =>
    expect(searchUnits(index, query)).toEqual([]),
  );
  it('is empty for an empty roster', () => expect(searchUnits(buildUnitIndex([]), 'cầu kè')).toEqual([]));

  it('starts with the units whose code starts so', () =>
    expect(
      searchUnits(index, 'C00')
        .map(({ code }) => code.charAt(0))
        .join(''),
    ).toBe('CCCCCCCC'));

  it('comes for any text, words of the language itself included', () => {
    const piece = fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'LĐLĐ',
      'huyện',
      'Duyên',
      'Hải',
      'H07',
      'tt',
      'x',
      '1',
      '.',
      ' ',
      ' ',
      '&',
      'Cầu',
      'kkt',
      '\u0301',
      '💛',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (query) => {
          const hits = searchUnits(index, query, 5);
          expect(hits.length).toBeLessThanOrEqual(5);
          hits.forEach(({ score, sure }, i) => {
            expect(score > 0 && score <= 1 && (i === 0 || (score <= hits[i - 1]!.score && !sure))).toBe(true);
          });
          // Tones and order part units that are equal by their words; which units fit, they do not decide.
          const codes = (text: string) => searchUnits(index, text, 100).map(({ code }) => code);
          expect(codes(folded(query)).sort()).toEqual(codes(query).sort());
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('comes soon for a very long text', () => {
    const start = performance.now();
    for (const bit of ['a', 'cầu ', '. ', 'x y ', '1']) searchUnits(index, bit.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
