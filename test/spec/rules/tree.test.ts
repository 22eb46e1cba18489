// Who stands where on the roster: mergers, dissolutions, superiors.
import { activityOf, isActive, treeOf, type Placed } from '../../../src/domain/roster/tree';

const put = (code: string, parent = '', activity = '', mergedInto = ''): Placed => ({
  code,
  name: `Công đoàn ${code}`,
  parent,
  activity,
  mergedInto,
});
const codes = (units: readonly Placed[]): string[] => units.map(({ code }) => code);
const DISSOLVED = 'Đã giải thể',
  MERGED = 'Đã sáp nhập';

describe('Whether a unit works', () => {
  it.each([
    ['', '', true],
    ['Đang hoạt động', '', true],
    ['đang hoạt động ', 'P1', true],
    ['Đã giải thể', '', false],
    ['da giai the', '', false],
    ['Đã sáp nhập', 'P1', false],
    ['Đã sáp nhập', '', false],
    ['', 'P1', false],
    ['tạm nghỉ', '', true],
  ])('“%s” with successor “%s”: %s', (activity, mergedInto, works) =>
    expect(isActive({ activity, mergedInto })).toBe(works),
  );
  it('is merged where only a successor is named', () =>
    expect(activityOf({ activity: '', mergedInto: 'P1' })).toBe(MERGED));
});

describe('A unit that merged', () => {
  const [a, b, c, d] = [put('A', '', '', 'B'), put('B', '', MERGED, 'c '), put('C'), put('D', 'A')];
  const tree = treeOf([a, b, c, d]);
  it('is today what its successor ended in, however many mergers lie between', () =>
    expect([tree.today(a), tree.today(b), tree.today(c)]).toEqual([c, c, c]));
  it('hands the units below it on', () => {
    expect(tree.superior(d)).toBe(c);
    expect([codes(tree.below(c)), codes(tree.below(a))]).toEqual([['D'], []]);
  });
  it('is among those that ended in its successor', () => expect(codes(tree.merged(c))).toEqual(['A', 'B']));
  it('in a ring, or into a unit that dissolved or is not there, is nobody today', () => {
    const [e, f, g, h, i, j] = [
      put('E', '', '', 'F'),
      put('F', '', '', 'E'),
      put('G', '', '', 'E'),
      put('H', '', '', 'I'),
      put('I', '', DISSOLVED),
      put('J', '', '', 'X9'),
    ];
    const ringed = treeOf([e, f, g, h, i, j]);
    expect([e, f, g, h, i, j].map((one) => ringed.today(one))).toEqual(Array(6).fill(undefined));
    expect(codes([...ringed.mergerRings])).toEqual(['E', 'F']);
  });
});

describe('The superior of a unit', () => {
  it('is named by its code or its name, in whatever spelling', () => {
    const units = [
      put('P01'),
      put('C1', ' p01'),
      put('C2', 'công đoàn  P01'),
      put('C3', 'LĐLĐ tỉnh'),
      put('C4'),
    ];
    const tree = treeOf(units);
    expect(units.map((one) => tree.superior(one)?.code)).toEqual([
      undefined,
      'P01',
      'P01',
      undefined,
      undefined,
    ]);
    expect(codes(tree.below(units[0]!))).toEqual(['C1', 'C2']);
  });
  it('is the working one of two with one name', () => {
    const [old, now, c] = [
      put('A1', '', DISSOLVED),
      { ...put('A2'), name: 'Công đoàn A1' },
      put('C', 'Công đoàn A1'),
    ];
    expect(treeOf([old, now, c]).superior(c)).toBe(now);
  });
  it('that dissolved leaves its units to the province', () => {
    const [over, unit] = [put('A', '', DISSOLVED), put('B', 'A')];
    expect(treeOf([over, unit]).superior(unit)).toBeUndefined();
  });
  it('in a ring is none, for all in the ring and for nobody else; and the ring is told', () => {
    const units = [put('A', 'B'), put('B', 'C'), put('C', 'A'), put('D', 'A')];
    const tree = treeOf(units);
    expect(units.map((one) => tree.superior(one)?.code)).toEqual([undefined, undefined, undefined, 'A']);
    expect(codes([...tree.superiorRings]).sort()).toEqual(['A', 'B', 'C']);
  });
  it('that is the unit itself is none, and no ring', () => {
    const alone = put('A', 'A');
    const tree = treeOf([alone]);
    expect([tree.superior(alone), tree.superiorRings.size]).toEqual([undefined, 0]);
  });
  it('that merged into one of its own units leaves that unit to the province', () => {
    const [over, unit, other] = [put('A', '', '', 'B'), put('B', 'A'), put('C', 'A')];
    const tree = treeOf([over, unit, other]);
    expect([tree.superior(unit), tree.superior(other)]).toEqual([undefined, unit]);
  });
});

describe('The units below', () => {
  it('are counted at every level once, without those that are gone', () => {
    const units = [
      put('T'),
      put('A', 'T'),
      put('B', 'T', DISSOLVED),
      put('A1', 'A'),
      put('A2', 'A', '', 'A1'),
      put('B1', 'B'),
    ];
    const tree = treeOf(units);
    expect(codes(tree.allBelow(units[0]!))).toEqual(['A', 'A1']);
  });
  it('of ten thousand in one chain take a moment', () => {
    const units = Array.from({ length: 10_000 }, (_, n) => put(`U${n}`, n ? `U${n - 1}` : ''));
    const from = Date.now();
    expect(treeOf(units).allBelow(units[0]!)).toHaveLength(9_999);
    expect(Date.now() - from).toBeLessThan(2_000);
  });
});
