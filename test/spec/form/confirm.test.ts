/** Rows of the round before: one tap for all, one for each, and what else can be said of them. */
import { rowOf, rowsToConfirm } from '../../../src/client/form/state/rows';
import { needsConsent } from '../../../src/client/form/state/sending';
import { after, fills, heldRow, none, opened, page, saved, sentences } from './given';

const waits = { pending: true, mayConfirm: true, answer: '' };
const three = () =>
  opened([
    heldRow({ ...waits }),
    heldRow({ rowId: 'r2', version: 'v2', ...waits }),
    heldRow({ rowId: 'r3', version: 'v3', stopped: true, usage: 'Ngừng dùng' }),
  ]);

describe('Vẫn đúng', () => {
  it('all rows that wait go in one call, at one tap, without asking consent again', () => {
    const state = after(three(), { type: 'allConfirmed' });
    expect(state.sending).toMatchObject({
      rows: [],
      confirm: [
        { rowId: 'r1', version: 'v1' },
        { rowId: 'r2', version: 'v2' },
      ],
    });
    expect(needsConsent(state)).toBe(false);
    const done = after(state, { type: 'saved', attempt: 1, saved: saved([heldRow()], { pending: 0 }) });
    expect(done).toMatchObject({ phase: 'saved', view: { pending: 0 } });
  });

  it('is said of each row, taken back, and goes with what was changed beside it', () => {
    const one = after(three(), { type: 'rowConfirmed', rowId: 'r1', confirmed: true });
    expect(rowsToConfirm(one.rows).map(({ rowId }) => rowId)).toEqual(['r1']);
    const none_ = after(one, { type: 'rowConfirmed', rowId: 'r1', confirmed: false });
    expect(rowsToConfirm(none_.rows)).toEqual([]);
    expect(sentences(after(none_, { type: 'submitted' }))).toEqual(['Chưa có thay đổi nào để gửi.']);
    const both = after(
      one,
      ...fills('r2', { office: 'Chủ tịch' }),
      { type: 'consentTicked', ticked: true },
      { type: 'submitted' },
    );
    expect(both.sending).toMatchObject({ rows: [{ rowId: 'r2' }], confirm: [{ rowId: 'r1' }] });
  });

  it('is forgotten once something is changed in the row, and comes back when the change is taken back', () => {
    const state = after(
      three(),
      { type: 'rowConfirmed', rowId: 'r1', confirmed: true },
      ...fills('r1', { office: 'Chủ tịch' }),
    );
    expect(rowsToConfirm(state.rows)).toEqual([]);
    expect(rowsToConfirm(after(state, ...fills('r1', { office: page.office })).rows)).toHaveLength(1);
  });

  it('is not offered for a row that was returned or lost its consent: it is left out of the one tap', () => {
    const state = opened([
      heldRow({ ...waits, mayConfirm: false, review: 'returned' }),
      heldRow({ rowId: 'r2', version: 'v2', ...waits }),
    ]);
    expect(
      after(state, { type: 'rowConfirmed', rowId: 'r1', confirmed: true }, { type: 'allConfirmed' }).sending,
    ).toMatchObject({ confirm: [{ rowId: 'r2' }] });
  });

  it('serves a unit without an account in the same way', () => {
    const state = opened([heldRow({ fields: none, ...waits })]);
    expect(after(state, { type: 'allConfirmed' }).sending).toMatchObject({
      rows: [],
      confirm: [{ rowId: 'r1' }],
    });
  });

  it('is lost with the network and kept: sending again sends the same', () => {
    const state = after(
      three(),
      { type: 'allConfirmed' },
      { type: 'sendingLost', attempt: 1, lost: { detail: '', offline: true } },
      { type: 'submitted' },
    );
    expect(state.sending).toMatchObject({ attempt: 2, confirm: [{ rowId: 'r1' }, { rowId: 'r2' }] });
  });
});

describe('Đã đổi người quản trị', () => {
  const changed = () => after(three(), { type: 'managerChanged', rowId: 'r1' });

  it('opens just the person’s fields, empty, and asks consent anew', () => {
    const state = changed();
    expect(rowOf(state, 'r1')).toMatchObject({
      open: true,
      onlyManager: true,
      fields: { pageName: page.pageName, address: page.address, name: '', phone: '', email: '' },
    });
    expect(state.focus?.id).toBe('o-r1-name');
    expect(needsConsent(state)).toBe(true);
  });

  it('shows the whole row again when something else in it must be mended', () => {
    const state = after(changed(), ...fills('r1', { address: 'x' }), { type: 'submitted' });
    expect(rowOf(state, 'r1')!.onlyManager).toBeUndefined();
  });
});
