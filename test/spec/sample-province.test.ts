/**
 * The province that a newcomer sees first: a closed round, units that merged, and an open one two weeks
 * before its deadline. It goes through the product's own doors.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalGoogle } from '../../emulator';
import { samples, staff, USUAL } from '../../sample';
import type { HealthView } from '../../src/app/desk/health';
import type { CheckView } from '../../src/app/views';
import type { RoundsView } from '../../src/app/round/views';
import { Office, pushed } from '../support/office';
import communes from './corpus/communes_2026.json';

const all = samples(readFileSync(join(__dirname, './corpus/roster_sample.csv'), 'utf8'));
const sample = all[USUAL]!;
const office = new Office(sample.make(LocalGoogle, pushed()));
const { google } = office;
const ask = <T>(name: string): T => {
  const answer = office.answer<T>(google.as(staff).call('rpc', name, '{}'));
  if (!answer.ok) throw new Error(answer.problems[0]!.sentence);
  return answer.value;
};
const count = (texts: readonly string[], text: string): number => texts.filter((one) => one === text).length;

describe('The sample province', () => {
  const units = office.rows('Đơn vị').filter((row) => row['Mã']);
  const accounts = office.rows('Tài khoản').filter((row) => row['Mã đơn vị']);

  it('is a province of today: its kinds, real communes, some units merged, one dissolved', () => {
    expect(units).toHaveLength(120);
    expect(new Set(units.map((row) => row['Loại']))).toEqual(
      new Set([
        'CĐ phường',
        'CĐ xã',
        'CĐ liên xã',
        'CĐ ngành',
        'CĐ thuộc ngành TW',
        'CĐCS trực thuộc tỉnh',
        'CĐCS',
      ]),
    );
    const tidy = (text: string): string => text.toLowerCase().replace(/hoá/g, 'hóa');
    const real = new Set(communes.provinces['Tỉnh Vĩnh Long'].map(tidy));
    const served = units.flatMap((row) => row['Địa bàn']!.split(', ').filter(Boolean));
    expect(served.length).toBeGreaterThan(40);
    expect(served.filter((one) => !real.has(tidy(one)))).toEqual([]);
    expect(units.filter((row) => row['Hoạt động'] === 'Đã sáp nhập')).toHaveLength(4);
    expect(units.filter((row) => row['Hoạt động'] === 'Đã giải thể')).toHaveLength(1);
  });

  it('stands two weeks before its deadline, with accounts confirmed, waiting, changed, stopped, returned', () => {
    expect(google.clock.now().toISOString()).toBe('2026-11-16T01:00:00.000Z');
    const { rounds, current } = ask<RoundsView>('desk.rounds');
    expect(rounds.map(({ id, state, dueBefore }) => [id, state, dueBefore])).toEqual([
      ['2026-1', 'open', '30/11/2026'],
      ['2025-1', 'closed', '29/11/2025'],
    ]);
    expect(current).toBe('2026-1');
    const now = accounts.filter((row) => row['Đợt'] === '2026-1').map((row) => row['Trả lời']!);
    for (const answer of ['Vẫn đúng', 'Đã sửa', 'Mới', 'Đã ngừng']) expect(now).toContain(answer);
    expect(accounts.filter((row) => row['Đợt'] === '2025-1').length).toBeGreaterThan(10);
    expect(
      count(
        accounts.map((row) => row['Duyệt']!),
        'Trả lại',
      ),
    ).toBe(2);
    for (const state of ['Chưa báo cáo', 'Cần sửa', 'Đã báo cáo', 'Đã duyệt', 'Không có'])
      expect(units.map((row) => row['Trạng thái'])).toContain(state);
    expect(google.outbox.length).toBeGreaterThan(100);
    expect(google.runs.filter((run) => !run.ok)).toEqual([]);
  });

  it('names no body that is no more, and has asked Google what the product relies on', () => {
    const said = office.rows('Cấu hình').map((row) => row['Giá trị']!);
    expect(said.filter((text) => /tỉnh (Trà Vinh|Bến Tre)/.test(text))).toEqual([]);
    const { lines } = ask<HealthView>('deskHealth');
    expect(lines.filter(({ subject, right }) => subject === 'google' && !right)).toEqual([]);
  });

  it('is checked as a whole, and its figures add up', () => {
    const { now, answers } = ask<RoundsView>('desk.rounds').rounds[0]!;
    const check = ask<CheckView>('checkAll');
    expect(check).toMatchObject({ units: 120, missing: now!.missing, settings: [] });
    const counted = units.filter((row) => row['Thời hạn'] !== '');
    expect(now!.required).toBe(counted.length);
    const fix = count(
      counted.map((row) => row['Trạng thái']!),
      'Cần sửa',
    );
    expect(fix).toBeGreaterThan(2);
    expect(now!.reported + now!.missing + fix).toBe(now!.required);
    const { same, changed, added, stopped, silent } = answers!;
    expect(Math.min(same, changed, added, stopped, silent)).toBeGreaterThan(0);
    const atOpening = Number(office.row('Đợt', 'Mã đợt', '2026-1')['Dòng lúc mở']);
    // The page of the union that was dissolved has left the figures.
    expect(same + changed + stopped + silent).toBe(atOpening - 1);
    // The round before stands in the history as it was: one line a unit of then.
    expect(office.rows('Lịch sử').filter((row) => row['Mã đợt'] === '2025-1')).toHaveLength(120);
  });

  it('is about invented people: no address outside the domains kept for examples', () => {
    const written = accounts.map((row) => row['Email']!).filter(Boolean);
    expect(
      [...Object.keys(sample.labels), ...written].filter((email) => !/@example(\.(org|net))?$/.test(email)),
    ).toEqual([]);
  });

  it('is one of two: that of the source document is asked for by its year', () =>
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['2026', '2018'])));
});
