/** What people are told, when they open the file, of daily runs that do not come. */
import { saidAtOpening } from '../../../src/app/letters/health';
import { nobodySends, type Post } from '../../../src/app/letters/post';
import { problemMark, say, type Problem } from '../../../src/domain/messages';
import type { Round } from '../../../src/domain/round';
import { readSettings } from '../../../src/domain/settings';
import { round } from './given';

const today = '2018-10-17';
const { settings } = readSettings({});
const told = (more: Partial<Post>, on = true, of: Partial<Round> = {}): string =>
  saidAtOpening({
    post: { ...nobodySends, runner: 'canbo@example.org', since: '2018-10-12T09:00:00', ...more },
    campaign: {
      settings: { ...settings, lettersOn: on },
      round: round({ lettersFrom: '2018-10-15', ...of }),
    },
    troubles: [],
    today,
    isStaff: (email) => email === 'canbo@example.org',
  })
    .map(say)
    .join(' ');

it("nothing while runs come every day, or came yesterday: today's may still be to come", () =>
  expect(['2018-10-17T08:05:00', '2018-10-16T08:05:00'].map((lastRun) => told({ lastRun }))).toEqual([
    '',
    '',
  ]));
it('since when, once none has come for more than a day', () =>
  expect(told({ lastRun: '2018-10-15T08:05:00' })).toContain('15/10/2018 08:05'));
it('that none has come since letters were switched on, the day after next', () => {
  expect(
    [
      told({ since: '2018-10-15T09:00:00' }),
      told({ since: '2018-10-15T09:00:00', lastRun: '2018-10-10T08:05:00' }),
    ].map((text) => text.includes('15/10/2018 09:00')),
  ).toEqual([true, true]);
  expect([
    told({ since: '2018-10-16T09:00:00' }),
    told({ since: '2018-10-16T09:00:00', lastRun: '2018-10-10T08:05:00' }),
    told({ since: '' }),
  ]).toEqual(['', '', '']);
});
it('the run itself, where it came at the very time of switching on', () =>
  expect(told({ since: '2018-10-15T08:05:00', lastRun: '2018-10-15T08:05:00' })).toBe(
    told({ lastRun: '2018-10-15T08:05:00' }),
  ));
it('why a run did not come to its end, whenever that was', () =>
  expect(told({ lastRun: '2018-10-17T08:05:00', trouble: '16/10/2018: thẻ Thư thiếu cột.' })).toContain(
    '16/10/2018: thẻ Thư thiếu cột.',
  ));
it('nothing while letters are off', () =>
  expect([
    told({ lastRun: '2018-10-01T08:00:00', trouble: 'x' }, false),
    told({ runner: '', trouble: 'x' }, false),
  ]).toEqual(['', '']));

describe('A silent stop', () => {
  const good = { lastRun: '2018-10-17T08:05:00' };
  it.each<[string, Partial<Post>, Partial<Round>, string]>([
    ['switched on, and nobody sends', { runner: '' }, {}, 'chưa ai được giao gửi thư'],
    [
      'who sends is no longer staff',
      { ...good, runner: 'cu@example.org' },
      {},
      'không còn là cán bộ phụ trách',
    ],
    ['no deadline', good, { dueBefore: '' }, 'cột “Hạn nộp (trước ngày)” của thẻ Đợt còn trống'],
    ['no first day', good, { lettersFrom: '' }, 'cột “Gửi thư từ ngày” của thẻ Đợt còn trống'],
    ['no quota for days', { ...good, dry: '2018-10-15' }, {}, 'Từ 15/10/2018, hộp thư canbo@example.org'],
  ])('is said, with what to click: %s', (_which, post, of, words) =>
    expect(told(post, true, of)).toContain(words),
  );
  it('that the run itself has met is said once, and another beside it', () => {
    const left = (email: string): Problem => ({ key: 'letter.runnerLeft', with: { email } });
    const met = (email: string): Partial<Post> => ({
      ...good,
      runner: 'cu@example.org',
      trouble: `16/10/2018: ${say(left(email))}`,
      why: problemMark(left(email)),
    });
    const times = (text: string): number => text.split('không còn là cán bộ phụ trách').length - 1;
    expect(['cu@example.org', 'truoc@example.org'].map((email) => times(told(met(email))))).toEqual([1, 2]);
  });
  it('is not said of one day without quota', () => expect(told({ ...good, dry: today })).toBe(''));
});
