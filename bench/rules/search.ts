/**
 * Searching the roster: time to build its index, and a query's, at 10,000 units. CPU time, so that a busy
 * machine does not decide.
 */
import { buildUnitIndex, searchUnits } from '../../src/domain/roster/unit-search';
import { cpuMs, median, type Figure } from './measure';
import { madeRoster } from './roster';

/** Names as people type them: without tones, shortened, with a letter missing, in another order. */
function queriesOf(names: readonly string[]): string[] {
  return names.map((name, i) => {
    const bare = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/đ/g, 'd');
    const short = bare
      .replace('cong doan co so', 'cdcs')
      .replace('lien doan lao dong', 'ldld')
      .replace('truong thpt', 'thpt')
      .replace('huyen', 'h.')
      .replace('cong ty', 'cty');
    const at = (i * 7) % short.length;
    return (
      [
        bare,
        short,
        short.slice(0, at) + short.slice(at + 1),
        [...bare.split(' ').slice(3), ...bare.split(' ').slice(0, 3)].join(' '),
      ][i % 4] ?? name
    );
  });
}

export function benchSearch(): Figure[] {
  const roster = madeRoster(10_000);
  const builds = Array.from({ length: 7 }, () =>
    cpuMs(() => {
      buildUnitIndex(roster);
    }),
  );
  const index = buildUnitIndex(roster),
    asked = roster.filter((_unit, i) => i % 29 === 0),
    queries = queriesOf(asked.map(({ name }) => name));
  const times = queries.map((query) =>
    cpuMs(() => {
      searchUnits(index, query);
    }),
  );
  const first = queries.filter((query, i) => searchUnits(index, query, 1)[0]?.name === asked[i]?.name).length;
  return [
    { name: 'index of 10,000 units, first build', value: builds[0] ?? 0, unit: 'ms CPU', budget: 300 },
    { name: 'index of 10,000 units, warm', value: median(builds), unit: 'ms CPU', budget: 300 },
    { name: 'a query over 10,000 units, median', value: median(times), unit: 'ms CPU', budget: 5 },
    { name: `queries whose unit came first (of ${queries.length})`, value: first, unit: 'queries' },
  ];
}
