// A whole province reorganised at once, in the office's own workbook: what it comes to, and its cost.
import { makeRealmsAnew } from '../../emulator';
import type { RosterImported } from '../../src/app/views';
import { givenOffice, type UnitGiven } from '../support/office';
import { previews, table } from '../support/roster-page';

// How long a run over so many units computes is looked at here: V8 meets its code anew, as Google's does.
makeRealmsAnew();

describe('An Giang, 2025', () => {
  // Decision 83: 116 units (7,349 members) to the ward union of Rạch Giá from 27/8/2025; unions of state
  // offices dissolved, 2,956 units became 785 (laodong.vn 1573158, 1623430; names and codes here are
  // invented).
  const all: UnitGiven[] = [
    { code: 'RG', name: 'Công đoàn phường Rạch Giá' },
    ...Array.from({ length: 12 }, (_, n) => ({
      code: `H${n + 10}`,
      name: `Liên đoàn Lao động huyện ${n + 10}`,
    })),
    ...Array.from({ length: 2_943 }, (_, n) => ({
      code: `CS${n + 1000}`,
      name: `CĐCS đơn vị ${n + 1000}`,
      parent: `H${(n % 12) + 10}`,
    })),
  ];
  // 2,956 to 785: 2,171 end. Ten districts merge into the ward's union, two end; 2,159 grassroots units end.
  const ended = all
    .slice(13)
    .filter((_, n) => n % 4 !== 0 && n % 100 !== 2)
    .slice(0, 2_159);
  const isEnded = new Set(ended.map(({ code }) => code));
  const moved = all
    .slice(13)
    .filter(({ code }) => !isEnded.has(code))
    .slice(0, 116);
  const text = table(
    'STT | Mã | Tên đơn vị | Cấp trên mới | Nhập vào | Phương án',
    ...moved.map(
      ({ code, name }, n) => `${n + 1} | ${code} | ${name} | Công đoàn phường Rạch Giá |  | Chuyển`,
    ),
    ...all.slice(1, 11).map(({ code, name }) => ` | ${code} | ${name} |  | RG | Nhập`),
    ...all.slice(11, 13).map(({ code, name }) => ` | ${code} | ${name} |  |  | Giải thể`),
    ...ended.map(({ code, name }) => ` | ${code} | ${name} |  |  | Kết thúc hoạt động`),
  );

  it('is one paste: 116 move, 10 merge, 2,161 dissolve, in calls that do not grow with it', () => {
    const office = givenOffice({ units: all });
    const preview = previews(office, text);
    expect(preview.says).toBe('116 đơn vị chuyển về Công đoàn phường Rạch Giá, 10 nhập, 2161 giải thể');
    expect([preview.changed.length, preview.rejected, preview.added]).toEqual([116 + 10 + 2_161, [], []]);
    const run = office.owner.rpc('importRoster', { text });
    expect(office.answer<RosterImported>(run)).toMatchObject({ ok: true, value: { changed: 2_287 } });
    expect(run.callCount).toBeLessThan(70);
    expect(run.modelledMs).toBeLessThan(60_000);
    const rows = office.rows('Đơn vị');
    expect(rows.filter((row) => row['Trạng thái'] === 'Chưa báo cáo')).toHaveLength(785);
    expect(rows.filter((row) => row['Cấp trên'] === 'RG')).toHaveLength(116);
    expect(previews(office, text)).toMatchObject({ changed: [], same: 2_287 });
    console.info(`An Giang: ${run.callCount} calls, ${(run.modelledMs / 1000).toFixed(1)} s`);
  }, 120_000);
});
