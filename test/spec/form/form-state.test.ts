import { isChanged, rowOf, titleOf } from '../../../src/client/form/state/rows';
import { initialState } from '../../../src/client/form/state/model';
import { needsConsent } from '../../../src/client/form/state/sending';
import { addressToRecord } from '../../../src/client/form/state/remarks';
import { after, fills, filled, heldRow, none, now, opened, page, sent, sentences, view } from './given';

const row = (state: ReturnType<typeof opened>, id = 'rnew') => {
  const found = rowOf(state, id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const saidAt = (
  state: ReturnType<typeof opened>,
  field: 'phone' | 'email' | 'address' | 'pageName' | 'name',
  id = 'rnew',
) => (row(state, id).remarks[field] ?? []).map((r) => r.sentence);

describe('Opening the form', () => {
  it('opens at once at the unit that the server says is the person’s', () => {
    expect(opened([heldRow()])).toMatchObject({ phase: 'writing', unit: 'H04' });
  });
  it('asks for the unit when the person has several', () => {
    const state = after(initialState, {
      type: 'opened',
      view: view([], {
        unit: undefined,
        yourUnits: [
          { code: 'H04', name: 'A' },
          { code: 'H05', name: 'B' },
        ],
      }),
      localDraft: '',
      now,
    });
    expect(state.phase).toBe('choosing');
  });
  it('tells a person without a unit whom to ask', () => {
    const state = after(initialState, {
      type: 'opened',
      view: view([], { unit: undefined }),
      localDraft: '',
      now,
    });
    expect(state).toMatchObject({
      phase: 'refused',
      refusals: ['Chưa xác định được đơn vị của anh, chị. Gọi Bà Nguyễn Thị Hoa, 0987 654 321.'],
    });
  });
  it('says what the server refuses with, and can be tried again', () => {
    const refused = after(initialState, {
      type: 'refused',
      problems: [{ key: 'who.notYours', sentence: 'Anh, chị chỉ xem được đơn vị mình.' }],
    });
    expect(refused).toMatchObject({ phase: 'refused', refusals: ['Anh, chị chỉ xem được đơn vị mình.'] });
    expect(after(refused, { type: 'openAgain', now })).toMatchObject({ phase: 'opening', opening: 2 });
  });
  it('lets a person look at the search and come back without losing what was typed', () => {
    const state = after(filled(), { type: 'unitWanted' }, { type: 'unitKept' });
    expect(row(state).fields).toEqual(page);
  });
});

describe('Writing an account', () => {
  it('says nothing of a field before it is left', () => {
    const state = after(
      opened(),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' },
      { type: 'typed', rowId: 'rnew', field: 'email', text: 'hoa' },
    );
    expect(saidAt(state, 'email')).toEqual([]);
  });
  it('checks a field when it is left, and falls silent as soon as it is mended', () => {
    const wrong = after(
      opened(),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' },
      ...fills('rnew', { email: 'hoa.gmail.com' }),
    );
    expect(saidAt(wrong, 'email')[0]).toContain('@');
    expect(
      saidAt(
        after(wrong, { type: 'typed', rowId: 'rnew', field: 'email', text: 'hoa.nguyen@gmail.com' }),
        'email',
      ),
    ).toEqual([]);
  });
  it('does not scold for a field that is passed by empty; sending does', () => {
    const state = after(
      opened(),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' },
      { type: 'left', rowId: 'rnew', field: 'name' },
    );
    expect(saidAt(state, 'name')).toEqual([]);
    expect(saidAt(after(state, { type: 'submitted' }), 'name')).toEqual(['Nhập Họ và tên.']);
  });
  it('asks about a likely slip, and puts the answer in only when the person says so', () => {
    const asked = after(
      opened(),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' },
      ...fills('rnew', { email: 'hoa@gmai.com' }),
    );
    expect(row(asked).remarks.email).toEqual([
      expect.objectContaining({ level: 'ask', suggest: 'hoa@gmail.com' }),
    ]);
    expect(row(asked).fields.email).toBe('hoa@gmai.com');
    expect(
      row(after(asked, { type: 'suggestionTaken', rowId: 'rnew', field: 'email', text: 'hoa@gmail.com' }))
        .fields.email,
    ).toBe('hoa@gmail.com');
  });
  it('asks once: a declined question does not come back', () => {
    const asked = after(
      opened(),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' },
      ...fills('rnew', { email: 'hoa@gmai.com' }),
    );
    const declined = after(
      asked,
      { type: 'suggestionDeclined', rowId: 'rnew', field: 'email', text: 'hoa@gmail.com' },
      { type: 'left', rowId: 'rnew', field: 'email' },
    );
    expect(saidAt(declined, 'email')).toEqual([]);
  });
  it('asks at the address whether the kind is right, and changes the kind on yes', () => {
    const asked = after(
      opened(),
      { type: 'rowAdded', rowId: 'rnew', kind: 'Trang' },
      ...fills('rnew', { address: 'https://www.facebook.com/groups/congnhancauke' }),
    );
    expect(row(asked).remarks.address).toEqual([
      expect.objectContaining({ suggest: 'Nhóm', setField: 'kind' }),
    ]);
    const changed = after(asked, { type: 'suggestionTaken', rowId: 'rnew', field: 'kind', text: 'Nhóm' });
    expect([row(changed).fields.kind, saidAt(changed, 'address')]).toEqual(['Nhóm', []]);
  });
  it('shows the address as it will be recorded, and none while it cannot be read', () => {
    const at = (address: string) => addressToRecord({ ...row(filled()), fields: { ...page, address } });
    expect(at('m.facebook.com/congdoancauke?mibextid=abc')).toBe('https://www.facebook.com/congdoancauke');
    expect(at('congdoan.vn/trang')).toBe('');
  });
  it('keeps what was typed when the kind changes there and back', () => {
    const state = after(
      filled(),
      { type: 'typed', rowId: 'rnew', field: 'kind', text: 'Không có' },
      { type: 'typed', rowId: 'rnew', field: 'kind', text: 'Trang' },
    );
    expect(row(state).fields).toEqual(page);
  });
  it('copies the administrator of another row instead of having it typed again', () => {
    const state = after(
      filled(),
      { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' },
      { type: 'managerCopied', rowId: 'r2', from: 'rnew' },
    );
    expect(row(state, 'r2').fields).toMatchObject({
      kind: 'Nhóm',
      pageName: '',
      name: page.name,
      office: page.office,
      phone: page.phone,
      email: page.email,
    });
  });
  it('opens a faulty row with what is wrong said at its fields', () => {
    const state = after(opened([heldRow({ fields: { ...page, phone: '0918 34' } })]), {
      type: 'rowOpened',
      rowId: 'r1',
    });
    expect(saidAt(state, 'phone', 'r1')).toHaveLength(1);
  });
});

describe('Adding and ending rows', () => {
  it('ends “Không có” when the unit adds an account, and says so', () => {
    const state = after(opened([heldRow({ fields: none })]), {
      type: 'rowAdded',
      rowId: 'rnew',
      kind: 'Trang',
    });
    expect(row(state, 'r1')).toMatchObject({ stopped: true });
    expect(state.notice).toContain('Ngừng dùng');
  });
  it('brings back a row that was taken off, in its place', () => {
    const removed = after(
      filled(),
      { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' },
      { type: 'rowRemoved', rowId: 'rnew' },
    );
    expect(removed.rows.map((r) => r.rowId)).toEqual(['r2']);
    expect(after(removed, { type: 'undone' }).rows.map((r) => [r.rowId, titleOf(r.fields)])).toEqual([
      ['rnew', page.pageName],
      ['r2', 'Nhóm mới'],
    ]);
  });
  it('brings back changes that were given up', () => {
    const reverted = after(opened([heldRow()]), ...fills('r1', { office: 'Chủ tịch' }), {
      type: 'rowReverted',
      rowId: 'r1',
    });
    expect(isChanged(row(reverted, 'r1'))).toBe(false);
    expect(row(after(reverted, { type: 'undone' }), 'r1').fields.office).toBe('Chủ tịch');
  });
  it('stops an account only when it is sent', () => {
    const state = after(opened([heldRow()]), { type: 'rowStopped', rowId: 'r1', stopped: true });
    expect(after(state, { type: 'submitted' }).sending?.rows).toEqual([
      expect.objectContaining({ rowId: 'r1', stopped: true, version: 'v1' }),
    ]);
  });
});

describe('Consent', () => {
  it('is needed when a person’s details are sent, and stops the sending while it is not ticked', () => {
    const state = after(filled(), { type: 'consentTicked', ticked: false }, { type: 'submitted' });
    expect([state.sending, sentences(state)]).toEqual([
      undefined,
      ['Cần đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi.'],
    ]);
  });
  it('is not asked for to stop an account or to report that there is none', () => {
    expect(needsConsent(after(opened([heldRow()]), { type: 'rowStopped', rowId: 'r1', stopped: true }))).toBe(
      false,
    );
    expect(
      needsConsent(
        after(
          opened(),
          { type: 'rowAdded', rowId: 'r2', kind: 'Không có' },
          ...fills('r2', { reason: none.reason }),
        ),
      ),
    ).toBe(false);
  });
  it('is never ticked beforehand, not even for a draft that comes back', () => {
    expect(opened([heldRow()]).consent).toBe(false);
  });
});

describe('Sending', () => {
  it('sends only rows that changed, with what they said when they were read', () => {
    const state = after(
      opened([heldRow(), heldRow({ rowId: 'r2' })]),
      ...fills('r2', { office: 'Chủ tịch' }),
      { type: 'consentTicked', ticked: true },
      { type: 'submitted' },
    );
    expect(state.sending?.rows).toEqual([
      {
        rowId: 'r2',
        version: 'v1',
        stopped: false,
        fields: { ...page, office: 'Chủ tịch' },
        opened: { fields: page, stopped: false },
      },
    ]);
  });
  it('sends once however often the button is pressed', () => {
    expect(after(sent(), { type: 'submitted' }, { type: 'submitted' }).attempts).toBe(1);
  });
  it('takes no typing while it is under way', () => {
    expect(row(after(sent(), { type: 'typed', rowId: 'rnew', field: 'name', text: 'X' })).fields.name).toBe(
      page.name,
    );
  });
  it('says that there is nothing to send when nothing changed', () => {
    expect(sentences(after(opened([heldRow()]), { type: 'submitted' }))).toEqual([
      'Chưa có thay đổi nào để gửi.',
    ]);
  });
  it('names the row in each line when several are sent', () => {
    const state = after(
      filled(),
      { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' },
      ...fills('r2', { pageName: 'Nhóm công nhân', phone: '0918 34' }),
      { type: 'submitted' },
    );
    expect(sentences(state).every((s) => s.startsWith('Nhóm công nhân: '))).toBe(true);
  });
  it('leaves out an empty row that was added by mistake', () => {
    const state = after(filled(), { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' }, { type: 'submitted' });
    expect(state.sending?.rows.map((r) => r.rowId)).toEqual(['rnew']);
  });
  it('does not send what a kind does not show, though the form keeps it', () => {
    const state = after(
      filled(),
      { type: 'typed', rowId: 'rnew', field: 'kind', text: 'Không có' },
      { type: 'typed', rowId: 'rnew', field: 'reason', text: none.reason },
      { type: 'submitted' },
    );
    expect(state.sending?.rows[0]?.fields).toEqual(none);
  });
});
