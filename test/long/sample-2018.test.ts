/**
 * The province of the source document (`npm start -- --sample 2018`). It goes through the product's own
 * doors, so it is also a short story of its first two weeks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalGoogle } from '../../emulator';
import { samples, staff } from '../../sample';
import { pushed } from '../support/office';

const sample = samples(readFileSync(join(__dirname, '../spec/corpus/roster_sample.csv'), 'utf8'))['2018']!;

describe('The sample province of 2018', () => {
  const google = sample.make(LocalGoogle, pushed());
  const column = (tab: string, heading: string): string[] => {
    const [headings = [], ...rows] = google.book.tab(tab).display();
    return rows.map((row) => row[headings.indexOf(heading)] ?? '');
  };

  it('has the whole roster, with units that reported, that are missing, that must correct, that have nothing, that are approved', () => {
    expect(column('Đơn vị', 'Mã').filter(Boolean)).toHaveLength(51);
    const states = column('Đơn vị', 'Trạng thái');
    for (const state of ['Chưa báo cáo', 'Cần sửa', 'Đã báo cáo', 'Đã duyệt', 'Không có'])
      expect(states).toContain(state);
  });

  it('stands at eight in the morning of 16 October 2018, with the letters of two weeks sent and nothing broken', () => {
    expect(google.clock.now().toISOString()).toBe('2018-10-16T01:00:00.000Z');
    expect(google.outbox.length).toBeGreaterThan(50);
    expect(google.outbox.some((letter) => letter.to.includes(staff))).toBe(true);
    expect(google.runs.filter((run) => !run.ok)).toEqual([]);
  });

  it('is about invented people: no address outside the domains kept for examples', () => {
    expect(Object.keys(sample.labels).filter((email) => !/@example\.(org|net)$/.test(email))).toEqual([]);
  });
});
