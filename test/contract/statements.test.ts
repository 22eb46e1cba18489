/** Every statement about Google, run on the local Google as it would be on a real Sheet. */
import { LocalGoogle, type LocalGoogleOptions } from '../../emulator';
import { pushedStatements } from './push';
import type { Verdict } from './runner';
import type { Statement } from './statement';

const files = pushedStatements();
const OWNER = 'owner@example.com',
  EDITOR = 'editor@example.com';
type Listed = Omit<Statement, 'check' | 'prepare'> & { prepared: boolean };

const world = (options: Partial<LocalGoogleOptions> = {}): LocalGoogle =>
  LocalGoogle.start({
    files,
    now: '2018-10-02T08:00:00+07:00',
    owner: OWNER,
    editors: [EDITOR],
    language: 'en',
    timeZone: 'Asia/Ho_Chi_Minh',
    ...options,
  });

function verdict(google: LocalGoogle, who: string, id: string, part: 'prepare' | 'check'): Verdict {
  const report = google.as(who).callFromEditor('runStatement', id, part, true);
  return report.ok
    ? (report.result as Verdict)
    : { id, ok: false, why: report.error?.stack ?? report.error?.message ?? 'failed' };
}

function run(google: LocalGoogle, statement: Listed): Verdict {
  if (statement.prepared) {
    const first = verdict(google, OWNER, statement.id, 'prepare');
    if (!first.ok) return first;
  }
  return verdict(google, statement.as === 'editor' ? EDITOR : OWNER, statement.id, 'check');
}

const statements = world().as(OWNER).callFromEditor('listStatements').result as Listed[];
const plain = statements.filter((item) => item.asks === undefined);
const open = statements.filter((item) => item.asks !== undefined);

test('every statement has an id of its own, a sentence and a source', () => {
  expect(new Set(statements.map((item) => item.id)).size).toBe(statements.length);
  for (const item of statements)
    expect([item.id, /[.?]$/.test(item.says), item.source.length > 8, item.uses.length > 0]).toEqual([
      item.id,
      true,
      true,
      true,
    ]);
});

test.each(plain.map((item) => [`${item.id} [${item.mark}]: ${item.says}`, item] as const))(
  '%s',
  (_, item) => {
    expect(run(world(), item)).toEqual({ id: item.id, ok: true });
  },
);

test.each(open.map((item) => [`${item.id} [open]: ${item.says}`, item] as const))('%s', (_, item) => {
  for (const answer of [true, false])
    expect(run(world({ unsure: { [item.asks ?? '']: answer } }), item)).toEqual({
      id: item.id,
      ok: true,
      answer,
    });
});
