import { countBy, pairs } from '../../../support/letters';
import { SENT, accounted, atEveryCall, type Tale } from './daily-run';

/** A run that Google ends at any call. @param keeps whether Google keeps what the run was writing */
export function ended(keeps: boolean): void {
  describe(`A run that Google cuts, when Google ${keeps ? 'keeps' : 'loses'} what was being written`, () => {
    let all: Tale[];
    beforeAll(() => {
      all = atEveryCall('kill', `ended, unsent writes ${keeps ? 'kept' : 'lost'}`, {
        keeps,
        thirdDay: keeps,
      });
    });

    it('was cut each time', () =>
      expect(all.filter(({ first }) => !first.killed).map(({ call }) => call)).toEqual([]));

    it('sends no letter twice and loses none: the next run sends the rest, and one letter at most is for staff to decide', () => {
      expect(
        all.flatMap(({ call, office, second }) =>
          [...accounted(office, 1), ...(second.ok ? [] : [`the next run: ${second.error?.message}`])].map(
            (what) => `cut at call ${call}: ${what}`,
          ),
        ),
      ).toEqual([]);
    });

    it('leaves nothing to be sent on the third day', () =>
      expect(all.filter(({ later }) => later > 0).map(({ call }) => call)).toEqual([]));

    it('tells why of every letter that is unknown', () => {
      const unknown = all.flatMap(({ office }) =>
        office.letters.filter((row) => row['Trạng thái'] === 'Không rõ đã gửi'),
      );
      expect(unknown.length).toBeGreaterThan(SENT / 2);
      expect(
        unknown.filter(
          (row) =>
            !row['Lý do']!.startsWith('Lượt gửi bị ngắt đúng lúc gửi thư này.') ||
            !row['Tiêu đề'] ||
            !row['Người nhận'],
        ),
      ).toEqual([]);
    });

    it('has both kinds of unknown letters: some had left, some had not', () => {
      const had = all.flatMap(({ office }) =>
        office.letters
          .filter((row) => row['Trạng thái'] === 'Không rõ đã gửi')
          .map((row) => pairs(office.outbox).includes(`${row['Người nhận']} | ${row['Tiêu đề']}`)),
      );
      expect(Object.keys(countBy(had, String)).sort()).toEqual(['false', 'true']);
    });
  });
}
