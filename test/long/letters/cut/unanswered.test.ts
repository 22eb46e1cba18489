import { SENT, accounted, atEveryCall, type Tale } from './daily-run';

jest.setTimeout(600_000);

describe('A call that Google carries out and answers with an error', () => {
  let all: Tale[];
  beforeAll(() => {
    all = atEveryCall('unanswered', 'done, but answered with an error');
  });

  it('costs no letter, and sends none twice: a letter that was counted is for staff to decide, and no other', () => {
    expect(
      all.flatMap(({ call, office, first }) =>
        [...accounted(office, 1), ...(first.ok ? [] : ['the run failed'])].map(
          (what) => `at call ${call}: ${what}`,
        ),
      ),
    ).toEqual([]);
    expect(all.filter(({ office }) => office.statesOfLetters()['Không rõ đã gửi'])).toHaveLength(SENT);
  });
});
