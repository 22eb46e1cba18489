/** A unit's link: what it opens, what it writes, and what it never shows. */
import { LocalGoogle } from '../../../emulator';
import type { LinkRow } from '../../../src/app/link/views';
import type { SentRow } from '../../../src/app/views';
import { givenOffice, newRow, Office, OWNER, pushed, STAFF } from '../../support/office';
import { Holder, holderOf, linkKeyOf, roundIdOf, tokenOf } from '../../support/links';
import { everything, ofTraCu } from '../doors/attempts';

const files = pushed();
const CONTACT = 'Bà Phạm Thị Thu, 0294 385 1234';
const saved = ((): string => {
  const office = givenOffice({ settings: { 'Liên hệ khi cần hỗ trợ': CONTACT } });
  office.cauKe.reports([newRow({}, 'rcauke')]);
  office.traCu.reports([newRow(ofTraCu, 'rtracu')], 'H09');
  office.google.deploys(OWNER);
  return office.google.save();
})();
const given = (): Office => new Office(LocalGoogle.restore(saved, files));

/** A row as the page sends it back: masks where nothing was typed. */
const sent = (row: LinkRow, fields: Partial<LinkRow['fields']> = {}): SentRow => ({
  rowId: row.rowId,
  version: row.version,
  fields: { ...row.fields, ...fields },
  stopped: row.stopped,
  opened: { fields: row.fields, stopped: row.stopped },
});
const keysIn = (answer: { ok: boolean; problems?: { key: string }[] }): string[] =>
  (answer.problems ?? []).map(({ key }) => key);

describe("A unit's link", () => {
  it('opens its form in one run, and a visit writes nothing', () => {
    const office = given();
    const before = everything(office);
    const holder = holderOf(office, 'H04');
    const run = holder.opens();
    expect(run.ok).toBe(true);
    expect(run.callCount).toBeLessThanOrEqual(16);
    const view = holder.sees();
    expect(view).toMatchObject({ state: 'open', form: { unit: { code: 'H04' }, yourUnits: [], draft: '' } });
    expect(holder.page.title).toBe('Khai báo tài khoản Facebook - Liên đoàn Lao động huyện Cầu Kè');
    expect(holder.page.meta).toEqual([{ name: 'viewport', content: 'width=device-width, initial-scale=1' }]);
    expect(everything(office)).toBe(before);
  });

  it('shows of another unit, and of the telephone and e-mail that were reported, nothing', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    holder.opens();
    expect(holder.told).not.toMatch(/Trà Cú|0912|binh|0913 ?456|hoa\.nguyen|tracu@|canbo@|chu\.so@/);
    const [row] = holder.form().rows;
    expect(row).toMatchObject({
      fields: { phone: '••• 789', email: 'h•••@gmail.com' },
      masked: ['phone', 'email'],
    });
  });

  it('saves as the sidebar does, keeps what came back as its mask, and says who it was', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    const run = holder.rpc('linkSave', {
      token: holder.token,
      sender: 'Trần Thị Mai',
      consent: 'behalf',
      rows: [sent(row!, { office: 'Chủ tịch' })],
    });
    expect(office.answer(run)).toMatchObject({
      ok: true,
      value: { recorded: [{ what: 'changed' }], rows: [{ fields: { phone: '••• 789' } }] },
    });
    expect(run.callCount).toBeLessThanOrEqual(28);
    expect(office.row('Tài khoản', 'Mã dòng', 'rcauke')).toMatchObject({
      'Chức vụ': 'Chủ tịch',
      'Điện thoại': '0913 456 789',
      Email: 'hoa.nguyen@gmail.com',
      'Người nhập': 'liên kết H04 (Trần Thị Mai)',
      Nguồn: 'Biểu mẫu',
      'Đồng ý': expect.stringContaining('Trần Thị Mai (khai hộ, liên kết H04), 16/10/2018') as string,
    });
    expect(office.rows('Nhật ký').pop()).toMatchObject({
      Ai: 'liên kết H04',
      'Đơn vị': 'H04',
      Việc: 'Gửi biểu mẫu',
    });
    expect(office.unit('H04')['Nộp lần đầu, đã xác nhận']).not.toBe('');
    expect(office.unit('H09')['Nộp lần đầu, đã xác nhận']).toBe('');
  });

  it('records a telephone and an e-mail that were typed anew, and masks them from then on', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    const answer = holder.sends({
      rows: [sent(row!, { phone: '0976 123 458', email: 'mai.tran@gmail.com' })],
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { rows: [{ fields: { phone: '••• 458', email: 'm•••@gmail.com' } }] },
    });
    expect(office.row('Tài khoản', 'Mã dòng', 'rcauke')).toMatchObject({
      'Điện thoại': '0976 123 458',
      Email: 'mai.tran@gmail.com',
    });
  });

  it('records the same report once, however often it is sent', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    const rows = [
      sent(row!, { office: 'Chủ tịch', phone: '0976123458' }),
      newRow({ address: 'facebook.com/cauke2' }, 'rnew'),
    ];
    expect(holder.sends({ rows }).ok).toBe(true);
    const after = everything(office);
    expect(holder.sends({ rows })).toMatchObject({
      ok: true,
      value: { recorded: [{ what: 'same' }, { what: 'same' }] },
    });
    expect(everything(office)).toBe(after);
  });

  it('copies an administrator without ever showing the number', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    const { name, office: post, phone, email } = row!.fields;
    const copy = newRow(
      { address: 'https://www.facebook.com/groups/cauke', kind: 'Nhóm', name, office: post, phone, email },
      'rcopy',
    );
    expect(holder.sends({ rows: [copy] }).ok).toBe(false);
    expect(holder.sends({ rows: [{ ...copy, copiedFrom: 'rtracu' }] }).ok).toBe(false);
    const answer = holder.sends({ rows: [{ ...copy, copiedFrom: 'rcauke' }] });
    expect(JSON.stringify(answer)).not.toMatch(/0913 ?456|hoa\.nguyen/);
    expect(office.row('Tài khoản', 'Mã dòng', 'rcopy')).toMatchObject({
      'Điện thoại': '0913 456 789',
      Email: 'hoa.nguyen@gmail.com',
    });
  });

  it('asks for the name of who sends: a scanner that clicks everything types none', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    const before = everything(office);
    for (const sender of ['', ' ', '.', '1234', 'a@b.vn', 'https://x.vn', '0913456789'])
      expect(holder.sends({ sender, rows: [sent(row!, { office: 'Chủ tịch' })] })).toMatchObject({
        ok: false,
        problems: [{ key: 'link.sender', field: 'sender' }],
      });
    expect(everything(office)).toBe(before);
  });

  it('is told of a change meanwhile with the masks of today, and of nobody by an address', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    office.staff.opensForm('H04');
    office.staff.reports([
      {
        ...newRow({ office: 'Trưởng ban', phone: '0976543210' }, 'rcauke'),
        version: office.staff.form('H04').rows[0]!.version,
      },
    ]);
    const answer = holder.sends({ rows: [sent(row!, { office: 'Chủ tịch' })] });
    expect(answer).toMatchObject({
      ok: false,
      conflicts: [{ fields: { office: 'Trưởng ban', phone: '••• 210' }, by: '' }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/canbo|0976/);
  });

  it('never tells a stored number in a fault, an offer or a reason for a return', () => {
    const office = given();
    office.owner.types('Tài khoản', 2, 'Điện thoại', '0913 456 789, 0987 654 321');
    office.owner.types('Tài khoản', 2, 'Email', 'hoa.nguyen@gmial.com');
    office.owner.types('Tài khoản', 2, 'Duyệt', 'Trả lại');
    office.owner.types(
      'Tài khoản',
      2,
      'Ý kiến',
      'Số 0913.456.789 không gọi được, thư hoa.nguyen@gmial.com bị trả',
    );
    office.staff.opensFile();
    const holder = holderOf(office, 'H04');
    const [row] = holder.form().rows;
    const answers = [
      holder.told,
      JSON.stringify(holder.sends({ rows: [sent(row!, { office: 'Chủ tịch' })] })),
      JSON.stringify(
        holder.sends({ rows: [{ ...sent(row!, { office: 'Chủ tịch' }), version: 'x', opened: undefined }] }),
      ),
    ].join('\n');
    expect(answers).not.toMatch(/0913|456|0987|654|hoa\.ng|nguyen@/);
    expect(answers).toContain('Gõ lại ô này.');
  });

  it('shows a version that nobody can try telephone numbers against', () => {
    const office = given();
    const [row] = holderOf(office, 'H04').form().rows;
    expect(row!.version).not.toBe(office.cauKe.form().rows[0]!.version);
  });

  it('does not reach another unit, whatever is sent', () => {
    const office = given();
    const holder = holderOf(office, 'H04');
    const theirs = office.traCu.form().rows[0]!;
    const before = everything(office);
    for (const row of [
      { ...newRow({ pageName: 'Đã bị sửa' }, 'rtracu'), version: theirs.version },
      newRow({ pageName: 'Đã bị sửa' }, 'rtracu'),
      { ...newRow({ pageName: 'Đã bị sửa' }, '~1'), version: linkKeyOf(office).rowMark(theirs.version) },
    ]) {
      const answer = holder.sends({ rows: [row], ...{ unit: 'H09' } });
      expect(answer.ok).toBe(false);
      expect(JSON.stringify(answer)).not.toMatch(/Lê Văn Bình|543|binh/);
    }
    expect(everything(office)).toBe(before);
  });
});

/**
 * Forty spellings of a token that differ from it in one place: signs exchanged, left out, put in, cut off.
 */
function altered(token: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (let n = 0; n < 10; n += 1) {
    const at = Math.floor(((n + 0.5) * token.length) / 10);
    const sign = token[at] === 'Q' ? 'R' : 'Q';
    out[`${at} exchanged`] = token.slice(0, at) + sign + token.slice(at + 1);
    out[`${at} left out`] = token.slice(0, at) + token.slice(at + 1);
    out[`${at} put in`] = token.slice(0, at) + sign + token.slice(at);
    out[`${at} cut off`] = token.slice(0, at);
  }
  return out;
}

describe('What is not a link that holds', () => {
  const wrong = (office: Office): Record<string, string> => {
    const token = tokenOf(office, 'H04');
    const parts = token.split('.');
    const key = linkKeyOf(office);
    const version = office.unit('H04')['Liên kết']!;
    return {
      altered: `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      shortened: token.slice(0, -1),
      "another unit's seal": [...parts.slice(0, 4), tokenOf(office, 'H09').split('.')[4]].join('.'),
      'of a link replaced since': key.write({
        kind: 'unit',
        unit: 'H04',
        round: roundIdOf(office),
        version: 'r0',
      }),
      'of another round': key.write({ kind: 'unit', unit: 'H04', round: 'khac', version }),
      'of a unit that is no more': key.write({
        kind: 'unit',
        unit: 'H99',
        round: roundIdOf(office),
        version,
      }),
      'for no unit': key.write({ kind: 'unit', unit: '', round: roundIdOf(office), version: '' }),
      'not one': 'xin chào',
      long: 'x'.repeat(5_000),
      'left out': '',
    };
  };

  it('gets one same answer: the same calls, the same bytes, and whom to call', () => {
    const office = given();
    const before = everything(office);
    const tried = Object.entries({ ...wrong(office), ...altered(tokenOf(office, 'H04')) });
    expect(tried).toHaveLength(50);
    const told = tried.map(([what, token]) => {
      const holder = new Holder(office, token);
      const run = holder.opens();
      return [what, JSON.stringify(run.calls), holder.html, holder.page.title, holder.told] as const;
    });
    for (const [what, calls, html, title] of told)
      expect([what, calls, html, title]).toEqual([what, told[0]![1], told[0]![2], told[0]![3]]);
    expect(told[0]![4]).toContain(CONTACT);
    expect(told[0]![4]).not.toMatch(/Cầu Kè|H04/);
    expect(everything(office)).toBe(before);
  });

  it('writes nothing', () => {
    const office = given();
    const before = everything(office);
    for (const [what, token] of Object.entries(wrong(office))) {
      if (token.length > 800) continue;
      const holder = new Holder(office, token);
      expect([what, keysIn(holder.sends({ rows: [newRow()] }))]).toEqual([what, ['link.refused']]);
      expect([what, keysIn(holder.asks('linkConfirm', { noSignIn: true }))]).toEqual([
        what,
        ['link.refused'],
      ]);
      expect(holder.asks('linkOpen', {})).toMatchObject({ ok: true, value: { state: 'refused' } });
    }
    expect(everything(office)).toBe(before);
  });

  it.each([
    ['openForm', {}],
    ['openForm', { unit: 'H04' }],
    ['listUnits', {}],
    ['keepDraft', { unit: 'H04', draft: 'x' }],
    ['checkAll', {}],
    ['lettersView', {}],
  ])('and no call of the sidebar is answered on that page: %s', (name, input) => {
    const office = given();
    const holder = holderOf(office, 'H04');
    holder.opens();
    expect(keysIn(office.answer(holder.rpc(name, { ...input, token: holder.token })))).toEqual([
      'who.nobody',
    ]);
  });
});

describe('A link in a letter to staff', () => {
  it('shows the form and cannot save', () => {
    const office = given();
    const holder = holderOf(office, 'H04', 'preview');
    holder.opens();
    expect(holder.sees()).toMatchObject({ state: 'preview' });
    const before = everything(office);
    expect(keysIn(holder.sends({ rows: [newRow()] }))).toEqual(['link.preview']);
    expect(everything(office)).toBe(before);
  });
});

it('a link is its unit and never more, also in the sheet of staff and of the owner', () => {
  const office = given();
  const token = tokenOf(office, 'H04');
  for (const clerk of [office.staff, office.owner, office.traCu]) {
    const answer = office.answer(clerk.opensPage().rpc('linkOpen', { token }));
    expect(answer).toMatchObject({
      ok: true,
      value: { state: 'open', form: { who: { isStaff: false }, mayChoose: false } },
    });
  }
  expect([OWNER, STAFF]).not.toContain(token);
});

describe('A workbook of another layout than the script that is deployed', () => {
  it('writes nothing, says so, and keeps nothing from whoever typed', () => {
    const office = given();
    const token = tokenOf(office, 'H04');
    const old = JSON.parse(office.google.scriptProperties['workbook']!) as { version: number };
    const changed = LocalGoogle.restore(
      office.google
        .save()
        .replace(
          JSON.stringify(JSON.stringify(old)),
          JSON.stringify(JSON.stringify({ ...old, version: old.version - 1 })),
        ),
      files,
    );
    const later = new Office(changed);
    const before = everything(later);
    const holder = new Holder(later, token);
    holder.opens();
    expect(holder.sees()).toMatchObject({ state: 'upgrading', office: { contact: CONTACT } });
    expect(keysIn(holder.sends({ rows: [newRow()] }))).toEqual(['workbook.otherLayout']);
    expect(everything(later)).toBe(before);
  });
});
