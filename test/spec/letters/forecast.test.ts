// Before letters are switched on: what the coming days look like, and what forbids or cautions.
import { addressed } from '../../../src/domain/letters/plan/addresses';
import { say } from '../../../src/domain/messages';
import { planLetters } from '../../../src/domain/letters/plan';
import { budget } from '../../../src/domain/letters/plan/budget';
import { campaignForecast, sayForecastDay } from '../../../src/domain/letters/plan/forecast';
import { switchOnProblems, type SwitchOn } from '../../../src/domain/letters/plan/switch-on';
import type { LetterState } from '../../../src/domain/letters/state';
import { office, oneRun, settings, unit } from './office';

const many = (n: number, more = {}) => Array.from({ length: n }, (_, i) => unit(`U${i}`, more));

describe('The forecast', () => {
  it('of sixty units says by day what goes, as the campaign then goes', () => {
    const state = office(many(60));
    const { days, finishes, dropped, unreached } = campaignForecast(state, '2018-10-15', '2018-11-02', 100);
    expect(
      days.map((line) => `${line.day.slice(8)}/${line.day.slice(5, 7)}: ${sayForecastDay(line)}`),
    ).toEqual([
      '15/10: 1 thư tổng hợp, 60 thư mời',
      '22/10: 1 thư tổng hợp, 60 thư nhắc',
      '26/10: 1 thư tổng hợp, 60 thư nhắc',
      '29/10: 1 thư tổng hợp, 60 thư nhắc',
      '30/10: 1 thư tổng hợp, 60 thư quá hạn',
    ]);
    expect([finishes, dropped, unreached]).toEqual([true, 0, 0]);
    expect(days.map(({ day }) => oneRun(state, day, 100).length)).toEqual([61, 61, 61, 61, 61]);
  });

  it('of two hundred units on a hundred a day lets the rest wait for the next day, nobody lost', () => {
    const { days, finishes, unreached } = campaignForecast(
      office(many(200)),
      '2018-10-15',
      '2018-10-19',
      100,
    );
    expect(days.map(({ recipients, held }) => [recipients, held])).toEqual([
      [90, 112],
      [90, 22],
      [22, 0],
    ]);
    expect([finishes, unreached]).toEqual([false, 0]);
  });

  it('of 1,200 units says that the letters cannot all be sent before the deadline', () => {
    const { finishes, unreached, dropped } = campaignForecast(
      office(many(1200)),
      '2018-10-15',
      '2018-10-29',
      100,
    );
    expect(finishes).toBe(false);
    expect(unreached).toBe(1200 - (88 + 90 * 4 + 88 + 90 * 3 + 88 + 88));
    expect(dropped).toBeGreaterThan(0);
  });

  it('of 1,200 units that begins early enough reaches every one', () => {
    expect(
      campaignForecast(
        office(many(1200), { settings: settings({ lettersFrom: '01/10/2018' }) }),
        '2018-10-01',
        '2018-10-29',
        100,
      ).unreached,
    ).toBe(0);
  });

  it('does not count a unit as unreached while its extension runs, even by a day; one that ends with the deadline is none', () => {
    for (const [extendedTo, unreached] of [
      ['2018-12-31', 0],
      ['2018-10-30', 0],
      ['2018-10-29', 218],
    ] as const)
      expect([
        extendedTo,
        campaignForecast(office(many(1200, { extendedTo })), '2018-10-15', '2018-10-29', 100).unreached,
      ]).toEqual([extendedTo, unreached]);
  });

  it('that begins on the last day counts who hears nothing on it, though no letter is left out for a later one', () => {
    const { unreached, dropped, finishes } = campaignForecast(
      office(many(200)),
      '2018-10-29',
      '2018-10-29',
      100,
    );
    expect([unreached, dropped, finishes]).toEqual([112, 0, false]);
  });

  it('that begins after the deadline counts who does not hear on its first day', () =>
    expect(campaignForecast(office(many(60)), '2018-11-01', '2018-11-10', 30).unreached).toBe(42));

  it('counts letters that a later one overtakes while they wait', () =>
    expect(campaignForecast(office(many(200)), '2018-10-15', '2018-10-24', 100).dropped).toBe(112));

  it('without a first day of letters, or without a deadline, has nothing to count', () => {
    for (const state of [
      office(many(60), { settings: settings({ lettersFrom: '' }) }),
      office(many(60), { deadline: { dueBefore: '', graceUntil: '' } }),
    ])
      expect(campaignForecast(state, '2018-10-15', '2018-10-30', 30)).toMatchObject({
        days: [],
        unreached: 0,
        dropped: 0,
        finishes: true,
      });
  });

  it('says what goes and what waits', () => {
    const on = (counts: Record<string, number>, held: number) =>
      sayForecastDay({ day: '2018-10-15', counts, recipients: 0, held });
    expect([on({ reminder: 41, summary: 1 }, 12), on({}, 12), on({ thanks: 2 }, 0)]).toEqual([
      '1 thư tổng hợp, 41 thư nhắc; 12 thư chờ hôm sau',
      '12 thư chờ hôm sau',
      '2 thư cảm ơn',
    ]);
  });

  it('counts what is already used of today', () => {
    expect(
      campaignForecast(office(many(60)), '2018-10-15', '2018-10-16', 100, 40).days.map(
        ({ recipients }) => recipients,
      ),
    ).toEqual([30, 32]);
  });

  it('leaves the real record untouched', () => {
    const state = office(many(3));
    campaignForecast(state, '2018-10-15', '2018-11-15', 100);
    expect(state.register.size).toBe(0);
  });
});

describe('The quota', () => {
  const letters = planLetters(
    office([...many(3), unit('B1', { ...addressed('a@donvi.vn\nb@donvi.vn\nc@donvi.vn') })]),
    '2018-10-15',
  ).letters;
  const kinds = (quota: number, reserve: number) => {
    const { go, held, recipients } = budget(letters, quota, reserve);
    return [go.map(({ unit: code }) => code ?? 'staff'), held.length, recipients];
  };

  it('counts recipients, not letters', () =>
    expect(kinds(8, 0)).toEqual([['staff', 'U0', 'U1', 'U2', 'B1'], 0, 8]));
  it('goes to the staff first, even from the reserve', () => expect(kinds(2, 10)).toEqual([['staff'], 4, 2]));
  it('keeps the reserve from everybody else', () =>
    expect(kinds(10, 5)).toEqual([['staff', 'U0', 'U1', 'U2'], 1, 5]));
  it('of 0 holds everything and sends nothing', () => expect(kinds(0, 0)).toEqual([[], 5, 0]));
});

describe('Switching on', () => {
  const asked = (state: LetterState, more: Partial<SwitchOn> = {}) => {
    const today = more.today ?? '2018-10-12';
    const answer = switchOnProblems({
      state,
      today,
      forecast: campaignForecast(state, today, '2018-11-30', 100),
      zones: { script: 'Asia/Ho_Chi_Minh', book: 'Asia/Ho_Chi_Minh' },
      me: 'canbo@ldld.vn',
      runner: '',
      ...more,
    });
    return { refuse: answer.refuse.map(say), warn: answer.warn.map(say) };
  };

  it('finds nothing to say when all is well', () =>
    expect(asked(office(many(60)))).toEqual({ refuse: [], warn: [] }));

  it('is refused without a deadline, a first day, a staff address', () => {
    expect(asked(office(many(2), { deadline: { dueBefore: '', graceUntil: '' } })).refuse).toEqual([
      'Thẻ Đợt: cột “Hạn nộp (trước ngày)” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ 30/10/2018.',
    ]);
    expect(asked(office(many(2), { settings: settings({ lettersFrom: '' }) })).refuse[0]).toMatch(
      /Gửi thư từ ngày/,
    );
    expect(asked(office(many(2), { staff: ['không có'] })).refuse[0]).toMatch(/Email cán bộ phụ trách/);
  });

  it('is refused when some units would hear nothing before the deadline, and says how many', () => {
    expect(asked(office(many(1200))).refuse).toEqual([
      expect.stringMatching(
        /^Mỗi ngày gửi được đến nhiều nhất 100 người nhận: đến hết ngày 29\/10\/2018 còn \d+ đơn vị chưa có thư nào\./,
      ),
    ]);
  });

  it('only warns when every unit gets one letter, but some reminders come too late', () => {
    const answer = asked(office(many(200)));
    expect(answer.refuse).toEqual([]);
    expect(answer.warn).toEqual([
      expect.stringMatching(/thư nhắc không kịp gửi\. Mỗi đơn vị vẫn có ít nhất một thư\.$/),
    ]);
  });

  it('is refused when the time zones differ', () =>
    expect(
      asked(office(many(2)), { zones: { script: 'Asia/Ho_Chi_Minh', book: 'America/Los_Angeles' } })
        .refuse[0],
    ).toMatch(/Múi giờ của sổ \(America\/Los_Angeles\)/));

  it('is refused while another person sends, unless this person takes over; whoever sends already may switch on again', () => {
    expect(asked(office(many(2)), { runner: 'nguoikhac@ldld.vn' }).refuse).toEqual([
      'nguoikhac@ldld.vn đang là người gửi thư. Chọn “Nhận việc gửi thư” nếu muốn gửi thay.',
    ]);
    expect(asked(office(many(2)), { runner: 'nguoikhac@ldld.vn', takesOver: true }).refuse).toEqual([]);
    expect(asked(office(many(2)), { runner: 'CanBo@ldld.vn' }).refuse).toEqual([]);
  });

  it('warns of units without a usable address, of test mode, of a missing contact', () => {
    const answer = asked(
      office([...many(2), unit('X', { ...addressed('') })], {
        settings: settings({ testTo: 'thu@ldld.vn' }),
        contact: '',
      }),
    );
    expect(answer.refuse).toEqual([]);
    expect(answer.warn).toEqual([
      expect.stringMatching(/^1 đơn vị chưa báo cáo hoặc cần sửa mà không có email/),
      'Đang ở chế độ thử: mọi thư chỉ gửi đến thu@ldld.vn.',
      expect.stringMatching(/Liên hệ khi cần hỗ trợ/),
    ]);
  });

  it('is refused in test mode when the tester’s address cannot be read', () =>
    expect(asked(office(many(1), { settings: settings({ testTo: 'anh Ba' }) })).refuse[0]).toMatch(
      /“anh Ba”, không phải là địa chỉ email/,
    ));

  it('after the deadline is allowed, with a warning that only overdue notices go', () => {
    const answer = asked(office(many(1200), { settings: settings({ overdueWeeks: '1' }) }), {
      today: '2018-11-01',
    });
    expect([answer.refuse, answer.warn[0]]).toEqual([
      [],
      'Thư bắt đầu sau ngày cuối của thời hạn (29/10/2018): đơn vị chỉ nhận thư báo quá hạn. Xem lại ngày bắt đầu gửi thư.',
    ]);
  });
});
