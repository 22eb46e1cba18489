import { DraftKeeper, readLocal, type KeepingWorld } from '../../../src/client/form/keep-draft';
import { readDraft, writeDraft } from '../../../src/client/form/state/draft';
import { isChanged, rowOf } from '../../../src/client/form/state/rows';
import type { Outcome } from '../../../src/client/shared/wire';
import { after, fills, filled, heldRow, now, opened, page } from './given';

const draftOf = (state: ReturnType<typeof opened>, at = now): string => writeDraft(state.rows, at);

describe('A draft', () => {
  it('brings back a new row and a changed one, and says from when it is', () => {
    const left = after(
      opened([heldRow()]),
      ...fills('r1', { office: 'Chủ tịch' }),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Nhóm' },
      ...fills('rnew', { pageName: 'Nhóm công nhân' }),
    );
    const back = opened([heldRow()], {}, draftOf(left, now - 60_000));
    expect([
      rowOf(back, 'r1')?.fields.office,
      rowOf(back, 'rnew')?.fields.pageName,
      back.draft.restoredAt,
    ]).toEqual(['Chủ tịch', 'Nhóm công nhân', now - 60_000]);
  });
  it('is taken from the server when this browser kept none, and the younger of the two otherwise', () => {
    const older = draftOf(after(filled(), ...fills('rnew', { office: 'Kế toán' })), now - 5000);
    const younger = draftOf(after(filled(), ...fills('rnew', { office: 'Chủ tịch' })), now - 1000);
    expect(rowOf(opened([], { draft: older }), 'rnew')?.fields.office).toBe('Kế toán');
    expect(rowOf(opened([], { draft: older }, younger), 'rnew')?.fields.office).toBe('Chủ tịch');
    expect(rowOf(opened([], { draft: younger }, older), 'rnew')?.fields.office).toBe('Chủ tịch');
  });
  it('never holds the consent', () => {
    expect(draftOf(filled())).not.toContain('consent');
    expect(opened([], {}, draftOf(filled())).consent).toBe(false);
  });
  it('that was recorded after all is not shown a second time', () => {
    const recorded = heldRow({ rowId: 'rnew' });
    const back = opened([recorded], {}, draftOf(filled()));
    expect([back.rows.length, back.rows.some(isChanged), back.draft.restoredAt]).toEqual([
      1,
      false,
      undefined,
    ]);
  });
  it('of a hand-typed row that got its own id meanwhile does not double it', () => {
    const byHand = heldRow({ rowId: '~0' });
    const draft = draftOf(after(opened([byHand]), ...fills('~0', { office: 'Chủ tịch' })));
    expect(
      opened([heldRow({ rowId: 'rown', version: 'v2', fields: { ...page, office: 'Chủ tịch' } })], {}, draft)
        .rows,
    ).toHaveLength(1);
  });
  it('of a row that somebody changed meanwhile shows both versions', () => {
    const draft = draftOf(after(opened([heldRow()]), ...fills('r1', { office: 'Chủ tịch' })));
    const theirs = heldRow({ version: 'v2', fields: { ...page, office: 'Ủy viên' } });
    expect(rowOf(opened([theirs], {}, draft), 'r1')).toMatchObject({
      theirs,
      fields: { office: 'Chủ tịch' },
    });
  });
  it('of a row in which somebody changed something else meanwhile is laid over it, and nothing is asked', () => {
    const draft = draftOf(after(opened([heldRow()]), ...fills('r1', { office: 'Chủ tịch' })));
    const theirs = heldRow({ version: 'v2', fields: { ...page, phone: '0912 333 444' } });
    const row = rowOf(opened([theirs], {}, draft), 'r1');
    expect([row?.theirs, row?.version, row?.fields.office, row?.fields.phone]).toEqual([
      undefined,
      'v2',
      'Chủ tịch',
      '0912 333 444',
    ]);
  });
  it('can be thrown away', () => {
    const state = after(opened([heldRow()], {}, draftOf(filled())), { type: 'draftDropped' });
    expect([state.rows.map((r) => r.rowId), state.notice]).toEqual([['r1'], 'Đã bỏ bản nháp.']);
  });
  it('of two months ago is forgotten: it holds personal data', () => {
    expect(opened([], {}, draftOf(filled(), now - 61 * 86_400_000)).rows).toEqual([]);
  });
  it.each(['', 'x', '{', 'null', '{"v":2,"at":1,"rows":[]}', '{"v":1,"at":"1","rows":[]}'])(
    'that is none (%j) opens an ordinary form',
    (text) => {
      expect(readDraft(text)).toBeUndefined();
      expect(opened([heldRow()], { draft: text }).rows).toHaveLength(1);
    },
  );
});

/** A browser and a server that keep drafts, and a clock that is moved by hand. */
function world(given: { blocked?: boolean; deaf?: boolean } = {}) {
  const here = new Map<string, string>();
  const there: [string, unknown][] = [];
  const told: string[] = [];
  const timers = new Map<number, () => void>();
  let answers: (() => void)[] = [];
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  const storage = given.blocked
    ? refuse
    : () => ({
        getItem: (k: string) => here.get(k) ?? null,
        setItem: (k: string, v: string) => {
          here.set(k, v);
        },
        removeItem: (k: string) => {
          here.delete(k);
        },
      });
  const keeping: KeepingWorld = {
    storage,
    now: () => now,
    tell: (_at, where) => {
      told.push(where);
    },
    send: (name, body) =>
      new Promise<Outcome<unknown>>((settle) => {
        there.push([name, body]);
        answers.push(() =>
          settle(
            given.deaf
              ? { is: 'lost', detail: '', offline: true }
              : { is: 'answer', answer: { ok: true, value: {} } },
          ),
        );
      }),
    later: (run) => {
      timers.set(timers.size + 1, run);
      return timers.size;
    },
    forget: (timer) => {
      timers.delete(timer);
    },
  };
  const settle = async (): Promise<void> => {
    for (const answer of answers.splice(0)) answer();
    answers = [];
    await new Promise((done) => setImmediate(done));
  };
  return { keeping, here, there, told, settle, pause: () => [...timers.values()].forEach((run) => run()) };
}

describe('Keeping the draft', () => {
  it('keeps each key stroke in this browser at once, and tells the server when typing pauses', async () => {
    const w = world();
    const keeper = new DraftKeeper(w.keeping);
    keeper.begin('H04', opened().rows, false);
    for (const name of ['N', 'Ng', 'Nguyễn Thị Hoa'])
      keeper.changed(after(filled(), { type: 'typed', rowId: 'rnew', field: 'name', text: name }).rows);
    expect(readDraft(readLocal(w.keeping.storage, 'H04'))?.rows[0]?.fields.name).toBe('Nguyễn Thị Hoa');
    expect(w.there).toEqual([]);
    w.pause();
    await w.settle();
    expect([w.there.map(([name]) => name), w.told]).toEqual([['keepDraft'], ['both']]);
  });
  it('says that it is kept on this machine only when the server does not answer, and nowhere when storage is blocked too', async () => {
    for (const [given, where] of [
      [{ deaf: true }, 'here'],
      [{ deaf: true, blocked: true }, 'nowhere'],
    ] as const) {
      const w = world(given);
      const keeper = new DraftKeeper(w.keeping);
      keeper.begin('H04', [], false);
      keeper.changed(filled().rows);
      keeper.flush();
      await w.settle();
      expect(w.told).toEqual([where]);
    }
  });
  it('forgets the draft in both places once everything is recorded', async () => {
    const w = world();
    const keeper = new DraftKeeper(w.keeping);
    keeper.begin('H04', [], false);
    keeper.changed(filled().rows);
    keeper.changed(opened([heldRow({ rowId: 'rnew' })]).rows);
    w.pause();
    await w.settle();
    expect([w.here.size, w.there]).toEqual([0, [['dropDraft', { unit: 'H04' }]]]);
  });
  it('ends with the draft forgotten, though the server is still busy keeping it', async () => {
    const w = world();
    const keeper = new DraftKeeper(w.keeping);
    keeper.begin('H04', [], false);
    keeper.changed(filled().rows);
    keeper.flush();
    keeper.changed([]);
    expect(w.there.map(([name]) => name)).toEqual(['keepDraft']);
    await w.settle();
    expect(w.there.map(([name]) => name)).toEqual(['keepDraft', 'dropDraft']);
  });
  it('sends a draft that waits to the unit it was typed for, though another unit is opened', async () => {
    const w = world();
    const keeper = new DraftKeeper(w.keeping);
    keeper.begin('H04', [], false);
    keeper.changed(filled().rows);
    keeper.begin('H05', [], false);
    await w.settle();
    expect(w.there).toEqual([['keepDraft', { unit: 'H04', draft: expect.stringContaining('Cầu Kè') }]]);
  });
  it('clears away an old draft that holds nothing new', () => {
    const w = world();
    new DraftKeeper(w.keeping).begin('H04', opened([heldRow()]).rows, true);
    expect(w.there).toEqual([['dropDraft', { unit: 'H04' }]]);
  });
});
