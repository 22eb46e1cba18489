import { SENT, accounted, atEveryCall, type Tale } from './daily-run';

jest.setTimeout(600_000);

describe('A call that is a minute late', () => {
  let all: Tale[];
  beforeAll(() => {
    all = atEveryCall('slow', 'a minute late');
  });

  it('holds nothing up: all letters go on that day, none twice, none in doubt', () => {
    expect(
      all.flatMap(({ call, office, first, atOnce }) =>
        [
          ...accounted(office, 0),
          ...(first.ok ? [] : ['the run failed']),
          ...(atOnce.outbox === SENT ? [] : [`${atOnce.outbox} letters went`]),
        ].map((what) => `late at call ${call}: ${what}`),
      ),
    ).toEqual([]);
  });
});
