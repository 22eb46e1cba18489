import { conflictId, fieldId, lostId } from '../../../src/client/form/state/model';
import { isChanged, rowOf } from '../../../src/client/form/state/rows';
import { after, fills, filled, heldRow, now, opened, page, saved, sent, sentences } from './given';

const held = heldRow({ rowId: 'rnew' });
const lost = { type: 'sendingLost', attempt: 1, lost: { detail: '', offline: false } } as const;

describe('What the server answers', () => {
  it('starts afresh from what the sheet holds once it is recorded', () => {
    const state = after(sent(), { type: 'saved', attempt: 1, saved: saved([held]) });
    expect([state.phase, state.rows.some(isChanged), state.consent]).toEqual(['saved', false, false]);
  });
  it('puts a refusal beside its field and in the summary, with the row open', () => {
    const state = after(sent(), {
      type: 'rejected',
      attempt: 1,
      conflicts: [],
      problems: [{ key: 'phone.FAKE', sentence: 'Số này không có thật.', row: 'rnew', field: 'phone' }],
    });
    expect(state.complaints).toEqual([
      { sentence: 'Số này không có thật.', target: fieldId('rnew', 'phone') },
    ]);
    expect(rowOf(state, 'rnew')).toMatchObject({
      open: true,
      remarks: { phone: [{ level: 'fault', sentence: 'Số này không có thật.' }] },
    });
  });
  it.each([
    ['a busy sheet', 'workbook.busy', undefined, 'workbook.busy'],
    ['a failure of Google', 'workbook.unexpected', 'B0TK51', 'B0TK51'],
    ['a person without the right to write', 'workbook.protected', undefined, 'workbook.protected'],
  ])(
    'does not call %s a place to mend (0.1.0 did): it is a failed sending, with a code and “Gửi lại”',
    (_what, key, code, shown) => {
      const said = { key, sentence: 'Sổ nói vì sao.', ...(code ? { code } : {}) };
      const state = after(sent(), { type: 'rejected', attempt: 1, conflicts: [], problems: [said] });
      expect(state).toMatchObject({
        complaints: [],
        sending: undefined,
        lost: { offline: false, says: ['Sổ nói vì sao.'], code: shown },
        focus: { id: lostId },
      });
      // The same rows go once more.
      expect(after(state, { type: 'submitted' }).sending).toMatchObject({
        attempt: 2,
        rows: sent().sending?.rows,
      });
    },
  );
  it('offers to open the form again when a row is gone from the sheet, and brings what was typed along', () => {
    const state = after(sent(), {
      type: 'rejected',
      attempt: 1,
      conflicts: [],
      problems: [{ key: 'form.rowGone', sentence: 'Tài khoản này không còn trong sổ.', row: 'rnew' }],
    });
    expect(state.mustReopen).toBe(true);
    const again = after(
      state,
      { type: 'openAgain', now },
      { type: 'opened', view: state.view!, localDraft: '', now },
    );
    expect(rowOf(again, 'rnew')?.fields).toEqual(page);
  });
});

describe('An answer that does not come', () => {
  it('keeps everything and sends the very same rows again', () => {
    const again = after(sent(), lost, { type: 'submitted' });
    expect(again.sending).toEqual({ ...sent().sending, attempt: 2 });
  });
  it('counts when it comes late', () => {
    expect(after(sent(), lost, { type: 'saved', attempt: 1, saved: saved([held]) }).phase).toBe('saved');
  });
  it('does not wipe what was typed after it was thought lost', () => {
    const state = after(
      sent(),
      lost,
      ...fills('rnew', { office: 'Chủ tịch' }),
      { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' },
      ...fills('r2', { pageName: 'Nhóm công nhân' }),
      { type: 'saved', attempt: 1, saved: saved([held]) },
    );
    expect([
      state.phase,
      rowOf(state, 'rnew')?.fields.office,
      rowOf(state, 'rnew')?.version,
      rowOf(state, 'r2')?.fields.pageName,
    ]).toEqual(['writing', 'Chủ tịch', 'v1', 'Nhóm công nhân']);
    expect(state.notice).toContain('Lần gửi trước đã được ghi');
  });
  it('does not present the person’s own lost sending as somebody else’s change', () => {
    const state = after(
      sent(),
      lost,
      ...fills('rnew', { office: 'Chủ tịch' }),
      { type: 'submitted' },
      {
        type: 'rejected',
        attempt: 2,
        problems: [{ key: 'form.conflict', sentence: '', row: 'rnew' }],
        conflicts: [{ ...held, by: '', at: '' }],
      },
    );
    expect(rowOf(state, 'rnew')).toMatchObject({ version: 'v1', fields: { office: 'Chủ tịch' } });
    expect(rowOf(state, 'rnew')?.theirs).toBeUndefined();
  });
  it('is told as slow only while it is waited for', () => {
    expect(after(sent(), { type: 'sendingSlow', attempt: 1 }).sending?.slow).toBe(true);
    expect(after(sent(), lost, { type: 'sendingSlow', attempt: 1 }).sending).toBeUndefined();
  });
});

describe('A row that somebody else changed', () => {
  const theirs = {
    ...heldRow({ version: 'v2', fields: { ...page, office: 'Ủy viên', phone: '0912 333 444' } }),
    by: 'canbo@example.org',
    at: '16/10/2018 08:01',
  };
  const clash = () =>
    after(
      opened([heldRow()]),
      ...fills('r1', { office: 'Chủ tịch' }),
      { type: 'consentTicked', ticked: true },
      { type: 'submitted' },
      {
        type: 'rejected',
        attempt: 1,
        problems: [{ key: 'form.conflict', sentence: 'Tài khoản này vừa được người khác sửa.', row: 'r1' }],
        conflicts: [theirs],
      },
    );

  it('shows both versions and will not be sent until one is chosen', () => {
    expect([rowOf(clash(), 'r1')?.theirs, clash().complaints[0]?.target]).toEqual([theirs, conflictId('r1')]);
    expect(sentences(after(clash(), { type: 'submitted' }))).toEqual([
      'Công đoàn huyện Cầu Kè: Có người khác cũng sửa ô này. Chọn nội dung cần giữ.',
    ]);
  });
  it('sends the person’s own word as a change of the newer version, and keeps what only the other changed', () => {
    const state = after(clash(), { type: 'mineKept', rowId: 'r1' }, { type: 'submitted' });
    expect(state.sending?.rows).toEqual([
      expect.objectContaining({
        version: 'v2',
        fields: { ...page, office: 'Chủ tịch', phone: '0912 333 444' },
      }),
    ]);
  });
  it('takes the sheet’s version, and what was given up can be brought back', () => {
    const taken = after(clash(), { type: 'theirsTaken', rowId: 'r1' });
    expect([rowOf(taken, 'r1')?.fields, isChanged(rowOf(taken, 'r1')!)]).toEqual([theirs.fields, false]);
    expect(rowOf(after(taken, { type: 'undone' }), 'r1')?.fields.office).toBe('Chủ tịch');
  });
  it('asks nothing when both typed the same', () => {
    const state = after(
      filled(),
      { type: 'submitted' },
      {
        type: 'rejected',
        attempt: 1,
        problems: [{ key: 'form.conflict', sentence: '', row: 'rnew' }],
        conflicts: [{ ...held, by: '', at: '' }],
      },
    );
    expect([state.notice, state.rows.some(isChanged)]).toEqual(['Nội dung này đã có trong sổ.', false]);
  });
});
