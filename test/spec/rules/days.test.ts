// Days and times as the office writes them.
import {
  addDays,
  daysFrom,
  dayOf,
  instantOf,
  localTime,
  readDay,
  sayDay,
  showDay,
  showTime,
  weekday,
} from '../../../src/domain/text/days';

describe('A day that people type', () => {
  it.each([
    ['30/10/2018', '2018-10-30'],
    ['30-10-2018', '2018-10-30'],
    ['30.10.2018', '2018-10-30'],
    ['30/10/18', '2018-10-30'],
    ['2/9/2019', '2019-09-02'],
    [' 30/10/2018 ', '2018-10-30'],
    ['ngày 30/10/2018', '2018-10-30'],
    ['Ngày  5/11/2018', '2018-11-05'],
    ['02/09/2019 Quốc khánh', '2019-09-02'],
    ['2018-10-30', '2018-10-30'],
    ['2018-1-5', '2018-01-05'],
    ['2018-10-30T08:00:00', '2018-10-30'],
    ['2018-10-30 08:00', '2018-10-30'],
    ['29/2/2020', '2020-02-29'],
  ])('"%s" is %s', (text, day) => expect(readDay(text)).toBe(day));
  it.each([
    '',
    '31/11/2018',
    '29/2/2018',
    '0/10/2018',
    '30/13/2018',
    '30/0/2018',
    '30/10',
    '30/10/218',
    '30/10/0018',
    '30/10/20188',
    '30/10/2018x',
    'x30/10/2018',
    '2018-10-300',
    '2018-10-30x',
    'x2018-10-30',
    '12018-10-30',
    '2018-13-01',
    '2018-02-30',
    'thứ Hai',
    '130/10/2018',
  ])('"%s" is no day', (text) => expect(readDay(text)).toBeUndefined());
});

describe('Days', () => {
  it('are counted over the ends of months and of years', () => {
    expect([
      addDays('2018-10-30', 2),
      addDays('2018-12-31', 1),
      addDays('2018-03-01', -1),
      addDays('2020-02-28', 1),
      addDays('2018-10-30', 0),
    ]).toEqual(['2018-11-01', '2019-01-01', '2018-02-28', '2020-02-29', '2018-10-30']);
    expect([
      daysFrom('2018-10-30', '2018-11-02'),
      daysFrom('2018-11-02', '2018-10-30'),
      daysFrom('2018-12-31', '2019-01-01'),
    ]).toEqual([3, -3, 1]);
  });
  it.each([
    ['2018-10-28', 0, 'Chủ nhật'],
    ['2018-10-29', 1, 'thứ Hai'],
    ['2018-10-30', 2, 'thứ Ba'],
    ['2018-10-31', 3, 'thứ Tư'],
    ['2018-11-01', 4, 'thứ Năm'],
    ['2018-11-02', 5, 'thứ Sáu'],
    ['2018-11-03', 6, 'thứ Bảy'],
  ])('%s is day %i of the week, %s', (day, number, name) =>
    expect([weekday(day), sayDay(day)]).toEqual([number, `${showDay(day)} (${name})`]),
  );
  it('are shown with two digits each, and nothing for none', () =>
    expect([showDay('2018-01-05'), showDay('')]).toEqual(['05/01/2018', '']));
});

describe('A time', () => {
  it('is shown to the minute, in Vietnam, and nothing for none', () =>
    expect([showTime('2018-10-16T08:05:59'), showTime('')]).toEqual(['16/10/2018 08:05', '']));
  it('is seven hours ahead of UTC, also over midnight', () => {
    expect(localTime(Date.UTC(2018, 9, 15, 18, 5, 9, 900))).toBe('2018-10-16T01:05:09');
    expect(instantOf('2018-10-16T01:05:09')).toBe(Date.UTC(2018, 9, 15, 18, 5, 9));
    expect([instantOf('2018-10-16'), dayOf('2018-10-16T23:59:59')]).toEqual([
      Date.UTC(2018, 9, 15, 17),
      '2018-10-16',
    ]);
  });
});
