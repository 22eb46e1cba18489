// One person in whatever people wrote: found by name, number or address, and by nothing that is somebody
// else's.
import fc from 'fast-check';
import {
  ERASED,
  isPerson,
  keysOf,
  personOf,
  saysPerson,
  withoutFromList,
  withoutPerson,
} from '../../../src/domain/person/find';

describe('Who is meant', () => {
  it.each([
    ['a name', 'Nguyễn Thị Hoa', { names: ['nguyễn thị hoa'], phones: [], emails: [] }],
    ['a number, however it is written', '+84 913.456.789', { names: [], phones: ['0913456789'], emails: [] }],
    ['an address', 'Hoa.Nguyen@gmail.com', { names: [], phones: [], emails: ['hoanguyen@gmail.com'] }],
    [
      'all three together',
      'Nguyễn Thị Hoa, 0913 456 789; hoa@example.org',
      { names: ['nguyễn thị hoa'], phones: ['0913456789'], emails: ['hoa@example.org'] },
    ],
  ])('is told by %s', (_, text, person) => {
    expect(personOf(text)).toEqual(person);
  });
  it.each(['', 'Hoa', '2018', '0913', 'a@', ','])(
    'is not told by “%s”: that is half the province',
    (text) => {
      expect(personOf(text)).toBeUndefined();
    },
  );
});

describe('The same person', () => {
  const hoa = keysOf('Nguyễn Thị Hoa', '0913 456 789', 'hoa@example.org');
  it('is whoever has the number or the address, whatever the name', () => {
    expect(isPerson(keysOf('Hoa', '0913456789', ''), hoa)).toBe(true);
    expect(isPerson(keysOf('', '', 'HOA@example.org'), hoa)).toBe(true);
  });
  it('is not somebody of the same name with a number of their own', () => {
    expect(isPerson(keysOf('Nguyễn Thị Hoa', '0905 128 764', ''), hoa)).toBe(false);
  });
  it('is somebody of the name of whom no more is known', () => {
    expect(isPerson(keysOf('NGUYỄN THỊ HOA', '', ''), hoa)).toBe(true);
  });
});

describe('A text without the person', () => {
  const hoa = keysOf('Nguyễn Thị Hoà', '0913 456 789', 'hoa@example.org');
  it.each([
    ['Gọi Nguyễn Thị Hòa (0913.456.789) trước.', `Gọi ${ERASED} (${ERASED}) trước.`],
    ['hoa@example.org, nam@example.org', `${ERASED}, nam@example.org`],
    ['+84913456789', ERASED],
    ['Nguyễn Thị Hoàng', 'Nguyễn Thị Hoàng'],
    ['Trường THPT Hòa Bình', 'Trường THPT Hòa Bình'],
    ['10913456789', '10913456789'],
    ['ahoa@example.org', 'ahoa@example.org'],
  ])('“%s” becomes “%s”', (text, after) => {
    expect(withoutPerson(text, hoa)).toBe(after);
  });
  it('leaves a list of contacts without empty places', () => {
    expect(withoutFromList('nam@example.org, hoa@example.org; lan@example.org', hoa)).toBe(
      'nam@example.org, lan@example.org',
    );
  });
  it('never says the person any more, whatever stands around', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('Nguyễn Thị Hòa', '0913 456 789', 'hoa@example.org'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (before, said, after) => {
          const text = `${before}\n${said}\n${after}`;
          expect(saysPerson(withoutPerson(text, hoa), hoa)).toBe(false);
        },
      ),
    );
  });
  it('is the same text where the person is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(withoutPerson(text, keysOf('Lê Bá Khánh Trình', '', ''))).toBe(text);
      }),
    );
  });
});
