import { SENT, accounted, atEveryCall, type Tale } from './daily-run';

jest.setTimeout(600_000);

describe('An error of Google at any call of a run', () => {
  let all: Tale[];
  beforeAll(() => {
    all = atEveryCall('throw', 'an error');
  });

  it('costs no letter, and none is in doubt', () => {
    expect(
      all.flatMap(({ call, office }) => accounted(office, 0).map((what) => `error at call ${call}: ${what}`)),
    ).toEqual([]);
  });

  it('stops no run, and holds back at most the letter that it met until the next day', () => {
    expect(
      all.filter(({ first }) => !first.ok).map(({ call, first }) => `${call}: ${first.error?.message}`),
    ).toEqual([]);
    expect(
      all
        .filter(({ atOnce }) => atOnce.outbox < SENT - 1)
        .map(({ call, atOnce }) => `${call}: ${JSON.stringify(atOnce)}`),
    ).toEqual([]);
  });

  it('is not taken for a bad address by the letters after it', () => {
    expect(all.filter(({ atOnce }) => (atOnce.states['Gửi lỗi'] ?? 0) > 2).map(({ call }) => call)).toEqual(
      [],
    );
  });
});
