/**
 * What the form is by link: a sender's name, who agrees, masks, and data that nothing on the way can hurt.
 */
import type { LinkRow, LinkView } from '../../../src/app/link/views';
import { readOpeningData } from '../../../src/client/link/opening-data';
import { initialState, type FormState } from '../../../src/client/form/state/model';
import { restore, writeDraft, readDraft } from '../../../src/client/form/state/draft';
import { isMask, rowOf, toSend } from '../../../src/client/form/state/rows';
import { after, fills, heldRow, now, page, sentences, view } from './given';

const masked: LinkRow = {
  ...heldRow(),
  fields: { ...page, phone: '••• 789', email: 'h•••@gmail.com' },
  masked: ['phone', 'email'],
};
/** A link's form just opened. */
const byLink = (rows: LinkRow[] = [], more: Partial<FormState> = {}): FormState =>
  after(
    { ...initialState, sender: '', ...more },
    { type: 'opened', view: view(rows), localDraft: '', now, freshId: 'rnew' },
  );
const filled = (state = byLink()): FormState => after(state, ...fills('rnew', page));
const row = (state: FormState, id = 'r1') => rowOf(state, id)!;

describe('Sending by link', () => {
  it('asks for the name of whoever sends and for who agrees, and a page that only clicks sends nothing', () => {
    const tried = after(filled(), { type: 'submitted' });
    expect(tried.sending).toBeUndefined();
    expect(sentences(tried)).toEqual([
      'Cần chọn “Tôi là người quản trị” hoặc “Tôi khai hộ” trước khi gửi.',
      'Nhập họ tên người gửi.',
    ]);
    const clicked = after(
      tried,
      { type: 'consentTicked', ticked: true, by: 'behalf' },
      { type: 'submitted' },
    );
    expect([clicked.sending, sentences(clicked)]).toEqual([undefined, ['Nhập họ tên người gửi.']]);
    const signed = after(clicked, { type: 'senderTyped', text: 'Hoa' }, { type: 'submitted' });
    expect([signed.sending?.rows.length, signed.consentBy]).toEqual([1, 'behalf']);
  });

  it('knows which of them ticked, and forgets it after the report, but not the name', () => {
    const sent = after(
      filled(),
      { type: 'consentTicked', ticked: true, by: 'self' },
      { type: 'senderTyped', text: 'Nguyễn Thị Hoa' },
      { type: 'submitted' },
    );
    const saved = after(sent, {
      type: 'saved',
      attempt: 1,
      saved: { unit: sent.view!.unit!, recorded: [], rows: [masked], pending: 0, deadline: '', pages: [] },
    });
    expect(saved).toMatchObject({ phase: 'saved', consent: false, sender: 'Nguyễn Thị Hoa' });
    expect(saved.consentBy).toBeUndefined();
  });

  it('says how often the page has sent again by itself, of the attempt that is under way alone', () => {
    const sent = after(
      filled(),
      { type: 'consentTicked', ticked: true, by: 'self' },
      { type: 'senderTyped', text: 'Hoa' },
      { type: 'submitted' },
      { type: 'sendingAgain', attempt: 1, times: 2 },
      { type: 'sendingAgain', attempt: 7, times: 9 },
    );
    expect(sent.sending).toMatchObject({ attempt: 1, again: 2 });
  });

  it('sends nothing from a preview, and the server’s word on the name stands at the name', () => {
    const full = (more: Partial<FormState>) =>
      after(
        filled(byLink([], more)),
        { type: 'consentTicked', ticked: true, by: 'self' },
        { type: 'senderTyped', text: 'Hoa' },
        { type: 'submitted' },
      );
    expect(full({ preview: true }).sending).toBeUndefined();
    const said = after(full({}), {
      type: 'rejected',
      attempt: 1,
      problems: [{ key: 'link.sender', sentence: 'Chưa nhập họ tên.', field: 'sender' }],
      conflicts: [],
    });
    expect(said.complaints).toEqual([{ sentence: 'Chưa nhập họ tên.', target: 'nguoi-gui' }]);
  });
});

describe('What is masked', () => {
  it('is no fault and no question while nobody touches it, and is sent back as it is', () => {
    const state = after(
      byLink([masked]),
      { type: 'rowOpened', rowId: 'r1' },
      { type: 'left', rowId: 'r1', field: 'phone' },
      ...fills('r1', { office: 'Chủ tịch' }),
    );
    expect(row(state).remarks.phone ?? []).toEqual([]);
    expect(toSend(row(state)).fields).toMatchObject({ phone: '••• 789', email: 'h•••@gmail.com' });
    const sent = after(
      state,
      { type: 'consentTicked', ticked: true, by: 'self' },
      { type: 'senderTyped', text: 'Hoa' },
      { type: 'submitted' },
    );
    expect(sentences(sent)).toEqual([]);
  });

  it('is checked as soon as something else stands there', () => {
    const state = after(
      byLink([masked]),
      { type: 'rowOpened', rowId: 'r1' },
      ...fills('r1', { phone: '0913' }),
    );
    expect(row(state).remarks.phone?.[0]?.level).toBe('fault');
    const emptied = after(
      byLink([masked]),
      { type: 'rowOpened', rowId: 'r1' },
      ...fills('r1', { phone: '' }),
    );
    expect(isMask(row(emptied), 'phone')).toBe(false);
    expect(sentences(after(emptied, { type: 'submitted' })).join()).toMatch(/điện thoại/i);
  });

  it('is copied with its person, and says from which row, until the copy is typed anew', () => {
    const copied = after(
      byLink([masked]),
      { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' },
      { type: 'managerCopied', rowId: 'r2', from: 'r1' },
    );
    expect(toSend(row(copied, 'r2'))).toMatchObject({
      copiedFrom: 'r1',
      fields: { name: page.name, phone: '••• 789' },
    });
    const third = after(
      copied,
      { type: 'rowAdded', rowId: 'r3', kind: 'Trang' },
      { type: 'managerCopied', rowId: 'r3', from: 'r2' },
    );
    expect(toSend(row(third, 'r3')).copiedFrom).toBe('r1');
    const anew = after(copied, ...fills('r2', { phone: '0987 654 321', email: 'an@gmail.com' }));
    expect(toSend(row(anew, 'r2')).copiedFrom).toBeUndefined();
  });

  it('survives a killed tab together with where it was copied from', () => {
    const copied = after(
      byLink([masked]),
      { type: 'rowAdded', rowId: 'r2', kind: 'Nhóm' },
      { type: 'managerCopied', rowId: 'r2', from: 'r1' },
      ...fills('r2', { pageName: 'Nhóm công nhân' }),
    );
    const again = restore([masked], readDraft(writeDraft(copied.rows, now)));
    const kept = again.rows.find(({ rowId }) => rowId === 'r2')!;
    expect([kept.copiedFrom, isMask(kept, 'phone'), isMask(kept, 'email')]).toEqual(['r1', true, true]);
  });
});

describe('A draft on the phone, when the sheet shows masks', () => {
  const hidden = (fields: Partial<typeof page> = {}, version = 'v2'): LinkRow => ({
    ...masked,
    rowId: 'rnew',
    version,
    fields: { ...masked.fields, ...fields },
  });
  const draft = () => readDraft(writeDraft(filled().rows, now));
  it('is known again in what was recorded, though its answer was lost', () => {
    expect(restore([hidden()], draft()).restored).toBe(false);
  });
  it('is still an edit where the sheet says something else', () => {
    for (const fields of [{ office: 'Chủ tịch' }, { phone: '••• 111' }, { email: 'a•••@gmail.com' }])
      expect([fields, restore([hidden(fields)], draft()).restored]).toEqual([fields, true]);
  });
  it('is still an edit while the sheet has not changed, though the new number ends as the old one', () => {
    const typed = after(
      byLink([hidden({}, 'v1')]),
      { type: 'rowOpened', rowId: 'rnew' },
      ...fills('rnew', { phone: '0987 654 789' }),
    );
    const again = restore([hidden({}, 'v1')], readDraft(writeDraft(typed.rows, now)));
    expect([again.restored, again.rows[0]!.fields.phone]).toEqual([true, '0987 654 789']);
  });
});

describe('The data in the page', () => {
  const office = { federation: 'F', department: 'D', guidance: 'G', contact: 'C' };
  const pageWith = (text: string | undefined) => ({
    getElementById: () => (text === undefined ? null : ({ textContent: text } as HTMLElement)),
  });
  it('are read, and anything else that may stand there is none', () => {
    const told: LinkView = { office, state: 'refused' };
    expect(readOpeningData(pageWith(JSON.stringify(told)))).toEqual(told);
    for (const text of [undefined, '', '{', 'null', '{"state":"open"}', '{"state":"x","office":{}}'])
      expect([text, readOpeningData(pageWith(text))]).toEqual([text, undefined]);
  });
});
