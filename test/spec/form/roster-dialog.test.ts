import { readBytes } from '../../../src/client/roster/read-file';
import {
  countToImport,
  initialRoster,
  isCurrent,
  repaired,
  rosterReducer,
} from '../../../src/client/roster/state';

const preview = {
  added: [{ line: 2, code: 'N01', name: 'A' }],
  changed: [],
  isChanges: false,
  says: '',
  same: 0,
  rejected: [],
  offers: [],
  leftOut: [],
  headings: 1,
  notes: [],
  absent: { count: 0, first: [] },
};

describe('Repairing text typed in an old font', () => {
  it('changes each place on its own line only', () => {
    expect(repaired('Mã\tTên\nH1\tC«ng\nH2\tC«ng', [{ line: 3, from: 'C«ng', to: 'Công' }])).toBe(
      'Mã\tTên\nH1\tC«ng\nH2\tCông',
    );
  });
  it('finds the place when lines were counted differently, and leaves alone what is no longer there', () => {
    expect(
      repaired('Mã\nC«ng', [
        { line: 9, from: 'C«ng', to: 'Công' },
        { line: 1, from: '®oµn', to: 'đoàn' },
      ]),
    ).toBe('Mã\nCông');
  });
  it('takes the new text literally', () => {
    expect(repaired('x', [{ line: 1, from: 'x', to: '$& $1' }])).toBe('$& $1');
  });
});

describe('The preview', () => {
  it('is of the text it was made from and of no other', () => {
    const seen = rosterReducer(
      { ...initialRoster, text: 'a' },
      { type: 'previewed', of: 'a', value: preview },
    );
    expect([
      isCurrent(seen),
      countToImport(seen),
      isCurrent(rosterReducer(seen, { type: 'typed', text: 'b' })),
    ]).toEqual([true, 1, false]);
  });
});

describe('A file', () => {
  it('is read as UTF-8 with or without its mark, and as Excel’s Unicode text', () => {
    for (const bytes of [Buffer.from('Mã'), Buffer.from('\uFEFFMã'), Buffer.from('\uFEFFMã', 'utf16le')])
      expect(readBytes('a.csv', bytes)).toMatchObject({ type: 'fileRead', text: 'Mã' });
  });
  it('in an old code page is never guessed: the person chooses', () => {
    expect(readBytes('a.csv', Buffer.from([0x43, 0xf4, 0x6e, 0x67]))).toMatchObject({
      type: 'fileUnsure',
      readings: {
        ways: [
          { encoding: 'windows-1258', text: 'Công' },
          { encoding: 'windows-1252', text: 'Công' },
        ],
      },
    });
  });
  it('of Excel, old or new, and a very large one are refused with what to do instead', () => {
    for (const bytes of [
      Buffer.from('PK\u0003\u0004'),
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(2_000_001, 65),
    ])
      expect(readBytes('a', bytes).type).toBe('fileRefused');
  });
});
