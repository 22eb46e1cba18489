// Search over today's names: a union in each of the 3,321 communes, province by province; and the names units
// had before.
import { buildUnitIndex, searchUnits, type UnitIndex } from '../../src/domain/roster/unit-search';
import list from '../spec/corpus/communes_2026.json';

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const union = (commune: string): string => `Công đoàn ${small(commune)}`;
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const shortLevel = (commune: string): string =>
  small(commune)
    .replace(/^phường/, 'P.')
    .replace(/^xã/, 'X.')
    .replace(/^đặc khu/, 'ĐK');

const provinces: [string, string[], UnitIndex][] = Object.entries(list.provinces).map(
  ([province, communes]) => [
    province,
    communes,
    buildUnitIndex(communes.map((commune, i) => ({ code: `X${i + 100}`, name: union(commune) }))),
  ],
);

/** How many come first and how many are sure, of all; and which are wrongly sure. */
function found(spell: (commune: string) => string): { first: number; sure: number; wrong: string[] } {
  const out = { first: 0, sure: 0, wrong: [] as string[] };
  for (const [province, communes, index] of provinces)
    communes.forEach((commune, i) => {
      const [hit] = searchUnits(index, spell(commune));
      if (hit?.code === `X${i + 100}`) out.first += 1;
      if (hit?.sure) out.sure += 1;
      if (hit?.sure && hit.code !== `X${i + 100}`)
        out.wrong.push(`${province}: ${spell(commune)} → ${hit.name}`);
    });
  return out;
}

it('the list is whole: 34 provinces, 3,321 communes', () =>
  expect([provinces.length, provinces.reduce((sum, [, communes]) => sum + communes.length, 0)]).toEqual([
    34, 3321,
  ]));

it.each<[string, (commune: string) => string]>([
  ['in full', union],
  ['in small letters', (commune) => union(commune).toLowerCase()],
  ['in capitals', (commune) => union(commune).toUpperCase()],
  ['in the other form of Unicode', (commune) => union(commune).normalize('NFD')],
  ['CĐ P., CĐ X., CĐ ĐK', (commune) => `CĐ ${shortLevel(commune)}`],
  ['CĐ-P.', (commune) => `CĐ-${shortLevel(commune)}`],
  ['by its board', (commune) => `BCH ${union(commune)}`],
  ['with a label or a number before it', (commune) => `1. ${union(commune)}`],
  ['with the province of a document', (commune) => `${union(commune)}, tỉnh Ví Dụ`],
])('%s, every one comes first and is sure', (_how, spell) =>
  expect(found(spell)).toEqual({ first: 3321, sure: 3321, wrong: [] }),
);

it('without tones, none is wrongly sure, and only those that tones alone part are not first', () => {
  const { first, sure, wrong } = found((commune) => bare(union(commune)));
  expect(wrong).toEqual([]);
  expect(first).toBeGreaterThanOrEqual(3310);
  expect(sure).toBeGreaterThanOrEqual(3300);
});

it('with its level after it, every one comes first; with another level, none is sure', () => {
  const place = (commune: string): string => commune.replace(/^(?:Phường|Xã|Đặc khu) /, '');
  expect(found((commune) => `${place(commune)} (${small(commune).split(' ')[0]!})`)).toMatchObject({
    first: 3321,
    wrong: [],
  });
  const other = (commune: string): string => (commune.startsWith('Xã') ? 'P.' : 'X.');
  expect(found((commune) => `CĐ ${other(commune)}${place(commune)}`).wrong).toEqual([]);
});

it('by the place and its level alone, every one comes first, and none is wrongly sure', () =>
  expect(found(small)).toMatchObject({ first: 3321, wrong: [] }));

it('the name of another province’s commune is never sure, unless this one has it too', () => {
  /** One name in the two spellings of y. */
  const key = (name: string): string =>
    name.toLowerCase().normalize('NFD').replace(/y/g, 'i').normalize('NFC');
  const wrong = provinces.flatMap(([, communes, index], i) => {
    const own = new Set(communes.map(key)),
      [, others] = provinces[(i + 1) % provinces.length]!;
    return others.filter((commune) => searchUnits(index, union(commune))[0]?.sure && !own.has(key(commune)));
  });
  expect(wrong.filter((commune) => !/^Xã Ia Ly$/.test(commune))).toEqual([]);
});

describe('A name that a unit had before', () => {
  const index = buildUnitIndex([
    { code: 'VL01', name: 'Công đoàn phường Trà Vinh', former: 'LĐLĐ thành phố Trà Vinh; H01' },
    { code: 'VL02', name: 'Công đoàn phường Long Đức', former: 'LĐLĐ thành phố Trà Vinh' },
    { code: 'VL03', name: 'Công đoàn xã Cầu Kè', former: 'Liên đoàn Lao động huyện Cầu Kè\nH04' },
    { code: 'VL04', name: 'Công đoàn xã Tiểu Cần', former: 'Liên đoàn Lao động huyện Tiểu Cần' },
    { code: 'VL05', name: 'Công đoàn xã Hùng Hòa', former: 'Công đoàn xã Tân Hùng, Công đoàn xã Hùng Hòa' },
    { code: 'H09', name: 'Công đoàn xã Trà Cú', former: 'H04X' },
  ]);
  const said = (query: string): string[] =>
    searchUnits(index, query, 4).map(
      ({ code, sure, formerly }) => `${code}${sure ? '!' : ''}${formerly ? ` (${formerly})` : ''}`,
    );
  it.each([
    ['LĐLĐ huyện Cầu Kè', 'VL03! (Liên đoàn Lao động huyện Cầu Kè)'],
    ['Liên đoàn Lao động huyện Cầu Kè', 'VL03! (Liên đoàn Lao động huyện Cầu Kè)'],
    ['Liên đoàn Lao động huyện Cầu Kè, tỉnh Trà Vinh', 'VL03! (Liên đoàn Lao động huyện Cầu Kè)'],
    ['LĐLĐ h. Cầu Kè tỉnh Trà Vinh', 'VL03! (Liên đoàn Lao động huyện Cầu Kè)'],
    ['H04', 'VL03! (H04)'],
    ['h-04', 'VL03! (H04)'],
    ['Công đoàn xã Cầu Kè', 'VL03!'],
    ['CĐ xã Tân Hùng', 'VL05! (Công đoàn xã Tân Hùng)'],
    ['Công đoàn xã Hùng Hòa', 'VL05!'],
    ['VL04', 'VL04!'],
    ['H09', 'H09!'],
  ])('%s finds today’s unit: %s', (query, first) => expect(said(query)[0]).toBe(first));
  it('of an old city that stands at several units all are listed, and none is sure', () => {
    const hits = said('LĐLĐ thành phố Trà Vinh');
    expect(hits.slice(0, 2).sort()).toEqual([
      'VL01 (LĐLĐ thành phố Trà Vinh)',
      'VL02 (LĐLĐ thành phố Trà Vinh)',
    ]);
  });
  it('each unit is listed once, by whichever name', () => {
    const codes = searchUnits(index, 'cau ke').map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
  it('a roster without former names is as before', () =>
    expect(searchUnits(buildUnitIndex([{ code: 'A1', name: 'Công đoàn xã Cầu Kè' }]), 'cầu kè')).toEqual([
      expect.objectContaining({ code: 'A1' }),
    ]));
});
