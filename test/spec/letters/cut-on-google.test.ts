// A daily run that is cut, that meets an error, or that is a minute late, at every call to Google in turn:
// afterwards each letter has gone once, or is shown to staff as unknown.
import type { Fault } from '../../../emulator';
import { LettersOffice, countBy, givenLetters, pairs, unitsNumbered } from '../../support/letters';

jest.setTimeout(600_000);

/** Two portions of letters, one unit without an address. */
const units = [...unitsNumbered(22), { code: 'KM', name: 'Công đoàn chưa có email', kind: 'CĐCS' }];
const SENT = 23; // the summary and 22 invitations
const beginning = (killedRunKeepsPendingWrites: boolean): { saved: string; calls: number } => {
  const office = givenLetters({ units, unsure: { killedRunKeepsPendingWrites } });
  office.passesTo('2018-10-15', '06:00');
  const saved = office.save(),
    [run] = office.noonOf('2018-10-15');
  expect(office.outbox).toHaveLength(SENT);
  return { saved, calls: run!.callCount };
};

const counts: string[] = [];
afterAll(() => {
  console.log(`failures of the daily run tried, each followed by the next days' runs:\n${counts.join('\n')}`);
});
/** Every call of a run, in order. */
function tried(calls: number, what: string): number[] {
  counts.push(`${what}: ${calls} calls, ${calls} failures`);
  return Array.from({ length: calls }, (_, i) => i + 1);
}

/** The story after the fault: that day and the next; the one after only where it is looked at. */
function story(saved: string, call: number, how: Fault['how'], thirdDay = false) {
  const office = LettersOffice.again(saved);
  office.google.failNext({ call, how, functionName: 'sendDailyLetters' });
  const [first] = office.noonOf('2018-10-15');
  const atOnce = { outbox: office.outbox.length, states: office.statesOfLetters() };
  const [second] = office.noonOf('2018-10-16');
  const before = office.outbox.length;
  if (thirdDay) office.noonOf('2018-10-17');
  return { office, first: first!, second: second!, atOnce, later: office.outbox.length - before };
}

/**
 * Every letter is accounted for: what left has its line, no letter left twice, at most `most` are unknown.
 */
function accounted(office: LettersOffice, most: number): string[] {
  const out: string[] = [];
  const sent = pairs(office.outbox),
    unknown = office.letters.filter((row) => row['Trạng thái'] === 'Không rõ đã gửi');
  const lines = new Set(
    office.letters
      .filter((row) => /Đã gửi|Không rõ/.test(row['Trạng thái']!))
      .map((row) => `${row['Người nhận']} | ${row['Tiêu đề']}`),
  );
  if (new Set(sent).size !== sent.length) out.push('a letter left twice');
  if (sent.some((pair) => !lines.has(pair))) out.push('a letter left of which Thư says nothing');
  if (
    office.letters.some(
      (row) => row['Trạng thái'] === 'Đã gửi' && !sent.includes(`${row['Người nhận']} | ${row['Tiêu đề']}`),
    )
  )
    out.push('Thư says that a letter left which did not');
  if (unknown.length > most) out.push(`${unknown.length} letters are unknown`);
  if (lines.size !== SENT) out.push(`${lines.size} letters have gone or are unknown`);
  if (!/^Gửi lỗi/.test(office.letters.find((row) => row['Đơn vị'] === 'KM')?.['Trạng thái'] ?? ''))
    out.push('the unit without an address is not told of');
  if (office.letters.length !== SENT + 1) out.push(`Thư has ${office.letters.length} lines`);
  return out;
}

describe.each(['keeps', 'loses'] as const)(
  'A run that Google cuts, when Google %s what was being written',
  (word) => {
    const keeps = word === 'keeps',
      { saved, calls } = beginning(keeps);
    const all = tried(calls, `ended, unsent writes ${keeps ? 'kept' : 'lost'}`).map((call) => ({
      call,
      ...story(saved, call, 'kill', keeps),
    }));

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
  },
);

describe('A run that is cut while it settles what another cut run left', () => {
  const { saved } = beginning(false);
  const first = LettersOffice.again(saved);
  first.google.failNext({ call: 12, how: 'kill', name: 'MailApp.sendEmail' });
  first.noonOf('2018-10-15');
  const cut = first.save();
  const all = tried(60, 'ended again while it settles').map((call) => {
    const office = LettersOffice.again(cut);
    office.google.failNext({ call, how: 'kill', functionName: 'sendDailyLetters' });
    const [second] = office.noonOf('2018-10-16');
    office.noonOf('2018-10-17');
    return { call, office, killed: second!.killed };
  });

  it('still sends no letter twice and loses none', () => {
    expect(all.filter(({ killed }) => !killed)).toEqual([]);
    expect(
      all.flatMap(({ call, office }) =>
        accounted(office, 2).map((what) => `cut again at call ${call}: ${what}`),
      ),
    ).toEqual([]);
  });
});

describe('An error of Google at any call of a run', () => {
  const { saved, calls } = beginning(true);
  const all = tried(calls, 'an error').map((call) => ({ call, ...story(saved, call, 'throw') }));

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

describe('A call that Google carries out and answers with an error', () => {
  const { saved, calls } = beginning(true);
  const all = tried(calls, 'done, but answered with an error').map((call) => ({
    call,
    ...story(saved, call, 'unanswered'),
  }));

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

describe('A call that is a minute late', () => {
  const { saved, calls } = beginning(true);
  const all = tried(calls, 'a minute late').map((call) => ({ call, ...story(saved, call, 'slow') }));

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
