/** How a row is answered in a round, and the figures that a round keeps. */
import { isClosed, isOpen, readRound, roundsIn } from '../../../src/domain/round';
import { blankRow, roundColumns, roundStates } from '../../../src/domain/fields';
import { answerOf } from '../../../src/domain/round/answer';
import {
  answersIn,
  dissolvedIn,
  figuresAtDue,
  figuresNow,
  figuresOfRows,
} from '../../../src/domain/round/figures';
import { emptyRow, round, unit } from './given';

const THIS = { round: '2018-1', updated: '2018-10-16T08:00:00' };
const BEFORE = { round: '2017-1', updated: '2017-10-16T08:00:00' };
type Did = { stops: boolean; changes: boolean };
const leaves: Did = { stops: false, changes: false };
const changes: Did = { stops: false, changes: true };
const stops: Did = { stops: true, changes: false };

describe('An answer', () => {
  const of = (row: object, did: Did) =>
    answerOf({ answer: '', usage: 'Đang dùng', ...BEFORE, ...row }, did, round());
  it('to a row of the round before says what was done with it', () =>
    expect([leaves, changes, stops].map((did) => of({ answer: 'Mới' }, did))).toEqual([
      'Vẫn đúng',
      'Đã sửa',
      'Đã ngừng',
    ]));
  it('by a row that was not there, or that is used again, is that it is new', () => {
    expect(answerOf(undefined, changes, round())).toBe('Mới');
    expect([leaves, changes].map((did) => of({ usage: 'Ngừng dùng' }, did))).toEqual(['Mới', 'Mới']);
    expect(of({ usage: 'Ngừng dùng' }, stops)).toBe('Đã ngừng');
  });
  it('that says new stays so in its round, whatever comes after', () =>
    expect([leaves, changes, stops].map((did) => of({ ...THIS, answer: 'Mới' }, did))).toEqual([
      'Mới',
      'Mới',
      'Mới',
    ]));
  it('stays what it was where nothing is done, but for one that had stopped', () => {
    expect(
      ['Đã sửa', 'Vẫn đúng', 'Đã ngừng', '', 'gì đó'].map((answer) => of({ ...THIS, answer }, leaves)),
    ).toEqual(['Đã sửa', 'Vẫn đúng', 'Vẫn đúng', 'Vẫn đúng', 'Vẫn đúng']);
    expect(of({ answer: 'Đã sửa' }, leaves)).toBe('Vẫn đúng');
    expect(of({ ...THIS, answer: 'Vẫn đúng' }, changes)).toBe('Đã sửa');
    expect(of({ ...THIS, answer: 'Đã ngừng', usage: 'Ngừng dùng' }, changes)).toBe('Đã sửa');
  });
});

describe('The figures of a round', () => {
  const stands = (status: string, first = '', timeliness = '', count = '1', counted = '1') =>
    unit({ status, first, timeliness, count, counted });
  const units = [
    stands('Đã báo cáo', '2018-10-29T23:00:00', 'Đúng hạn', '2'),
    stands('Đã duyệt', '2018-10-30T08:00:00', 'Châm chước', '3'),
    stands('Không có', '2018-11-02T08:00:00', 'Trễ hạn', '0'),
    stands('Cần sửa', '2018-10-20T08:00:00', 'Đúng hạn'),
    stands('Cần sửa', '2018-10-21T08:00:00', 'Đúng hạn'),
    stands('Chưa báo cáo', '', 'Châm chước', 'x'),
    stands('Đã báo cáo', '2018-10-20T08:00:00', 'Đúng hạn', '4', '0'),
  ];
  it('count who must report, by how their rows are now and by when they first reported', () =>
    expect(figuresOfRows(units)).toEqual({
      required: 6,
      reported: 3,
      fix: 2,
      missing: 1,
      onTime: 3,
      late: 2,
    }));
  it('now count late reports, and the accounts of everybody', () =>
    expect(figuresNow(units)).toEqual({ required: 6, onTime: 3, reported: 3, missing: 1, accounts: 11 }));
  it('at the deadline are by first reports, up to the last day, whenever they are asked', () =>
    expect(figuresAtDue(units, round())).toEqual({
      required: 6,
      onTime: 3,
      reported: 3,
      missing: 3,
      accounts: 11,
    }));
  it('leave out whose unit was dissolved', () =>
    expect([
      ...dissolvedIn([
        unit({ code: ' H01 ', activity: 'Đã giải thể' }),
        unit({ code: 'H02', activity: 'Đã sáp nhập', mergedInto: 'H03' }),
        unit({ code: 'H03' }),
      ]),
    ]).toEqual(['H01']));
});

describe('How the rows of a round were answered', () => {
  const row = (answer: string, more: object = THIS) =>
    emptyRow({ unit: 'H04', usage: 'Đang dùng', ...more, answer });
  const rows = [
    row('Vẫn đúng'),
    row('Vẫn đúng'),
    row('Đã sửa'),
    row('Mới'),
    row('Đã ngừng', { ...THIS, usage: 'Ngừng dùng' }),
    row('Đã sửa', BEFORE),
  ];
  it('adds up to the rows in use at the opening and the new ones', () =>
    expect(answersIn(rows, round(), 7, new Set())).toEqual({
      same: 2,
      changed: 1,
      added: 1,
      stopped: 1,
      silent: 3,
    }));
  it('is never less than nobody', () => expect(answersIn(rows, round(), 2, new Set()).silent).toBe(0));
  it('counts nothing of a unit that was dissolved, whether it had answered or not', () => {
    const gone = { ...THIS, unit: ' H09 ' };
    const all = [
      ...rows,
      row('Đã sửa', gone),
      row('Đã sửa', gone),
      row('Mới', gone),
      row('', { ...BEFORE, unit: 'H09' }),
      row('', { ...BEFORE, unit: 'H09' }),
      row('', { ...BEFORE, unit: 'H09', usage: 'Ngừng dùng' }),
    ];
    expect(answersIn(all, round(), 11, new Set(['H09']))).toEqual(answersIn(rows, round(), 7, new Set()));
  });
});

describe('A round', () => {
  const states = ['open', 'closed', 'moving'] as const;
  const known = (state: (typeof states)[number], openedAt: string) => round({ state, openedAt });
  const at = '2018-10-01T08:00:00';
  it('is collected while it is open, and over once it is closed; before staff said what it is, neither', () => {
    expect(states.map((state) => [isOpen(known(state, at)), isClosed(known(state, at))])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(states.map((state) => [isOpen(known(state, '')), isClosed(known(state, ''))])).toEqual(
      Array(3).fill([false, false]),
    );
    expect([isOpen(undefined), isClosed(undefined)]).toEqual([false, false]);
  });
  it('is read without the blanks around its words, from lines that have an id', () => {
    const line = { ...blankRow(roundColumns), state: roundStates.open, dueBefore: '30/10/2018' };
    expect(
      readRound({ ...line, id: ' 2018-1 ', name: ' Năm 2018 ', document: ' Văn bản ' }).round,
    ).toMatchObject({ id: '2018-1', name: 'Năm 2018', document: 'Văn bản' });
    expect(
      roundsIn([line, { ...line, id: ' ' }, { ...line, id: '2018-1' }]).map(({ index }) => index),
    ).toEqual([2]);
  });
});
