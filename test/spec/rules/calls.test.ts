/** What the desk works out by itself: calls by telephone, the curve of a campaign, reasons for returning. */
import { callColumns, blankRow, type Row } from '../../../src/domain/fields';
import { lastCalls, lineToAmend, sayCall } from '../../../src/domain/standing/calls';
import { daysOfCurve, reportedBy } from '../../../src/domain/standing/curve';
import { returnReasons } from '../../../src/domain/standing/return-reasons';

const call = (more: Partial<Row<'calls'>> = {}): Row<'calls'> => ({
  ...blankRow(callColumns),
  round: '2018-1',
  unit: 'H04',
  who: 'lan@example.org',
  at: '2018-10-16T09:00:00',
  result: 'Đã gọi',
  ...more,
});

describe('The last call to a unit', () => {
  const last = (...rows: Row<'calls'>[]): string | undefined => lastCalls(rows, '2018-1').get('H04')?.at;
  it('is the latest of the round, wherever it stands; of two at one time the lower line', () => {
    const [early, late] = [call({ at: '2018-10-15T09:00:00', unit: ' H04 ' }), call({ round: ' 2018-1 ' })];
    expect([last(early, late), last(late, early)]).toEqual([late.at, late.at]);
    const below = call({ result: 'Hẹn ngày' });
    expect(lastCalls([call(), below], '2018-1').get('H04')).toBe(below);
  });
  it('is no other round’s, and no other unit’s', () => {
    expect(last(call({ round: '2017-1' }), call({ unit: 'H09' }))).toBeUndefined();
    expect([...lastCalls([call({ unit: ' ' })], '2018-1').keys()]).toEqual([]);
  });
  it('is said with its day, what came of it, the day agreed on and the note', () =>
    expect(
      [
        { result: ' Hẹn ngày ', appointed: '2018-10-20', note: ' Gặp văn phòng ' },
        { note: 'Máy bận' },
        { result: '' },
      ].map((more) => sayCall(call(more))),
    ).toEqual([
      '16/10/2018: Hẹn ngày 20/10/2018. Gặp văn phòng',
      '16/10/2018: Đã gọi. Máy bận',
      '16/10/2018:',
    ]));
});

describe('What came of a call', () => {
  const now = call({ at: '2018-10-16T09:09:59' });
  const amends = (more: Partial<Row<'calls'>>): number =>
    lineToAmend([call({ unit: 'H09' }), call(more)], now);
  it('is put right by the same person within ten minutes', () =>
    expect([{}, { unit: ' H04 ' }].map(amends)).toEqual([1, 1]));
  it('is a line of its own later, by somebody else, of another unit or round', () =>
    expect(
      [
        { at: '2018-10-16T08:59:59' },
        { at: '' },
        { who: 'mai@example.org' },
        { unit: 'H05' },
        { round: '2017-1' },
      ].map(amends),
    ).toEqual(Array(5).fill(-1)));
});

describe('The curve of a campaign', () => {
  const firsts = ['2018-10-12T09:00:00', '', '2018-10-10T23:00:00', '2018-10-12T07:00:00'];
  it('begins with the first day or report, and ends with the last day shown or the last report', () => {
    expect(daysOfCurve(firsts, '2018-10-11', '2018-10-13')).toEqual([
      '2018-10-10',
      '2018-10-11',
      '2018-10-12',
      '2018-10-13',
    ]);
    expect(daysOfCurve(firsts, '2018-10-09', '2018-10-10')).toEqual([
      '2018-10-09',
      '2018-10-10',
      '2018-10-11',
      '2018-10-12',
    ]);
    expect(daysOfCurve([], '2018-10-09', '')).toEqual(['2018-10-09']);
    expect(daysOfCurve([], '2018-10-09', '2018-10-01')).toEqual(['2018-10-01']);
    expect([daysOfCurve([], '', '2018-10-13'), daysOfCurve([''], '', '')]).toEqual([[], []]);
  });
  it('shows the last two hundred days of a long one', () => {
    const days = daysOfCurve([], '2017-01-01', '2018-10-13');
    expect([days.length, days[days.length - 1]]).toEqual([200, '2018-10-13']);
  });
  it('counts each report from its own day on', () =>
    expect(
      reportedBy(firsts, ['2018-10-09', '2018-10-10', '2018-10-11', '2018-10-12', '2018-10-13']),
    ).toEqual([0, 1, 1, 3, 3]));
});

describe('Ready reasons for returning a row', () => {
  const about = (kind: string): string[] => returnReasons(kind).map(({ fields }) => fields.join('+'));
  it('are those about what its kind shows', () => {
    const page = ['address', 'address+pageName', 'kind+address', 'pageName', 'phone', 'name+office'];
    expect(['Trang', 'Cá nhân', ''].map(about)).toEqual(Array(3).fill(page));
    expect(about('Không có')).toEqual(['reason']);
  });
  it('say what to do, in two sentences', () => {
    const texts = ['Trang', 'Không có'].flatMap((kind) => returnReasons(kind).map(({ text }) => text));
    expect(texts).toHaveLength(7);
    for (const text of texts) expect(text).toMatch(/^[^.]+\. (Mở|Ghi) [^.]+\.$/);
  });
});
