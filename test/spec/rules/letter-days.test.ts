// To whom letters can go, and on which days.
import { mailable } from '../../../src/domain/letters/plan/addresses';
import { calendarOf, scheduleOf } from '../../../src/domain/letters/calendar';
import { settings } from './given';

const calendar = calendarOf({ sendDays: [1, 2, 3, 4, 5], holidays: ['2018-10-29', '2018-10-30'] });
const days = (dueBefore: string, graceUntil = '', extendedTo = '') =>
  scheduleOf(
    { dueBefore, graceUntil },
    extendedTo,
    settings({ 'Nhắc trước hạn (số ngày)': '3, 1', 'Số tuần nhắc sau hạn': '2' }),
    calendarOf({ sendDays: [1, 2, 3, 4, 5], holidays: [] }),
  );

describe('A letter can go to', () => {
  it.each([
    'hoa@ldld.vn',
    'hoa.nguyen@ldld.vn',
    "o'hoa_2+x-y@mail.ldld.gov.vn",
    'a.b.c@x-y.vn',
    `${'a'.repeat(64)}@congdoan.vn`,
  ])('%s', (address) => expect(mailable([address])).toEqual([address]));
  it('an address with spaces around it', () => expect(mailable([' hoa@ldld.vn '])).toEqual(['hoa@ldld.vn']));
  it('each address once, in the order given', () =>
    expect(mailable(['b@ldld.vn', 'a@ldld.vn', 'B@LDLD.vn', 'a@ldld.vn '])).toEqual([
      'b@ldld.vn',
      'a@ldld.vn',
    ]));
  it('no more than 50 at a time', () =>
    expect(mailable(Array.from({ length: 60 }, (_, i) => `u${i}@ldld.vn`))).toHaveLength(50));
  it.each([
    '',
    'hoa',
    'hoa@',
    '@ldld.vn',
    'hoa@ldld',
    'hoa@ldld.v',
    'hoa@ldld.vn1',
    '.hoa@ldld.vn',
    'hoa.@ldld.vn',
    'hoa..nguyen@ldld.vn',
    'x hoa@ldld.vn',
    'hoa@ldld..vn',
    'họa@ldld.vn',
    'hoa.-ñ@ldld.vn',
    `${'a'.repeat(65)}@congdoan.vn`,
  ])('not to %j', (address) => expect(mailable([address])).toEqual([]));
});

describe('A letter goes', () => {
  it('on a working day that is no day off', () =>
    expect(
      ['2018-10-26', '2018-10-27', '2018-10-28', '2018-10-29', '2018-10-31'].map((day) =>
        calendar.sends(day),
      ),
    ).toEqual([true, false, false, false, true]));
  it('on the next one otherwise', () =>
    expect([calendar.next('2018-10-26'), calendar.next('2018-10-27'), calendar.next('2018-10-30')]).toEqual([
      '2018-10-26',
      '2018-10-31',
      '2018-10-31',
    ]));
  it('or on the nearest, the earlier of two, and never after the last day', () =>
    expect([
      calendar.nearest('2018-10-27', '2018-11-30'),
      calendar.nearest('2018-10-30', '2018-11-30'),
      calendar.nearest('2018-10-30', '2018-10-30'),
      calendar.nearest('2018-10-31', '2018-10-31'),
      calendarOf({ sendDays: [1, 3], holidays: [] }).nearest('2018-10-30', '2018-11-30'),
    ]).toEqual(['2018-10-26', '2018-10-31', '2018-10-26', '2018-10-31', '2018-10-29']));
  it('on the day itself where the office sends on no day at all', () =>
    expect(calendarOf({ sendDays: [], holidays: [] }).next('2018-10-27')).toBe('2018-10-27'));
});

describe('Reminders', () => {
  it('fall due before the last day, and weekly after it', () =>
    expect(days('2018-10-30')).toEqual({
      last: '2018-10-29',
      end: '2018-10-29',
      before: [
        { id: '3', day: '2018-10-26' },
        { id: '1', day: '2018-10-29' },
      ],
      after: [
        { id: '1', day: '2018-10-30' },
        { id: '2', day: '2018-11-06' },
      ],
    }));
  it('fall due once in the days of grace, and weekly after those', () =>
    expect(days('2018-10-30', '2018-10-31')).toMatchObject({
      last: '2018-10-29',
      end: '2018-10-31',
      before: [{ id: '3' }, { id: '1' }, { id: 'cham-chuoc', day: '2018-10-30' }],
      after: [{ day: '2018-11-01' }, { day: '2018-11-08' }],
    }));
  it('do not fall due in days of grace on which no letter goes', () =>
    expect(
      [days('2018-10-27', '2018-10-28'), days('2018-10-27', '2018-10-29')].map(({ before }) =>
        before.map(({ id }) => id),
      ),
    ).toEqual([
      ['3', '1'],
      ['3', '1', 'cham-chuoc'],
    ]));
  it('all move with an extension', () =>
    expect(days('2018-10-30', '2018-10-31', '2018-11-05')).toMatchObject({
      last: '2018-11-05',
      end: '2018-11-05',
      before: [{ day: '2018-11-02' }, { day: '2018-11-05' }],
      after: [{ day: '2018-11-06' }, { day: '2018-11-13' }],
    }));
  describe('of an extension beside days off', () => {
    const ofExtension = (extendedTo: string, holidays: string[] = []) => {
      const { last, end, before, after } = scheduleOf(
        { dueBefore: '2018-10-30', graceUntil: '2018-10-31' },
        extendedTo,
        settings({ 'Nhắc trước hạn (số ngày)': '7, 3, 1', 'Số tuần nhắc sau hạn': '2' }),
        calendarOf({ sendDays: [1, 2, 3, 4, 5], holidays }),
      );
      expect([last, end]).toEqual([extendedTo, extendedTo]);
      return [...before, ...after].map(({ id, day }) => `${id}: ${day.slice(5)}`);
    };
    it.each<[string, string, string[], string[]]>([
      ['a Sunday', '2018-11-11', [], ['7: 11-05', '3: 11-08', '1: 11-09', '1: 11-12', '2: 11-19']],
      [
        'a holiday',
        '2018-11-20',
        ['2018-11-20'],
        ['7: 11-13', '3: 11-16', '1: 11-19', '1: 11-21', '2: 11-28'],
      ],
      [
        'the end of a long holiday: two milestones meet on the day before it, the more urgent one counts',
        '2018-11-20',
        ['2018-11-19', '2018-11-20', '2018-11-21'],
        ['7: 11-13', '3: 11-16', '1: 11-16', '1: 11-22', '2: 11-28'],
      ],
      [
        'the day after a holiday',
        '2018-11-21',
        ['2018-11-20'],
        ['7: 11-14', '3: 11-19', '1: 11-19', '1: 11-22', '2: 11-29'],
      ],
    ])('%s', (_, extendedTo, holidays, says) => expect(ofExtension(extendedTo, holidays)).toEqual(says));
  });
});
