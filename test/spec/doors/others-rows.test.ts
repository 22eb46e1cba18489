/** A unit sees and writes its own rows and nobody else's, whatever its page is made to send. */
import { LocalGoogle } from '../../../emulator';
import type { Answer, FormView } from '../../../src/app/views';
import {
  CAU_KE,
  changedRow,
  givenOffice,
  goodPage,
  newRow,
  Office,
  pushed,
  STAFF,
  TRA_CU,
  UNLISTED,
  type Clerk,
} from '../../support/office';
import { everything, ofTraCu } from './attempts';

const files = pushed();
/** Cầu Kè and Trà Cú have both reported. Each test gets the office as new; everybody has a page open. */
const made = (mayChoose: string): string => {
  const office = givenOffice({ settings: { 'Cho người chưa có trong danh sách tự chọn đơn vị': mayChoose } });
  office.cauKe.reports([newRow({}, 'rcauke')]);
  office.traCu.reports([newRow(ofTraCu, 'rtracu')], 'H09');
  return office.google.save();
};
const saved = { Có: made('Có'), Không: made('Không') };
function given(mayChoose: keyof typeof saved = 'Có'): Office {
  const office = new Office(LocalGoogle.restore(saved[mayChoose], files));
  for (const clerk of [office.cauKe, office.traCu, office.unlisted, office.staff]) clerk.opensPage();
  return office;
}
const keysIn = (answer: Answer<unknown>): string[] =>
  answer.ok ? [] : answer.problems.map(({ key }) => key);
const personal = (answer: unknown): boolean => /Lê Văn Bình|0912876543|binh\.le/.test(JSON.stringify(answer));

describe('A unit', () => {
  it.each(['H09', ' H09', 'H09 ', 'h09', '', ' ', 'H999', '__proto__', 'constructor'])(
    'does not open the form of %j',
    (unit) => {
      const office = given();
      const answer = office.cauKe.asks<FormView>('openForm', { unit });
      expect(keysIn(answer)).toEqual([expect.stringMatching(/^(who\.notYours|form\.unknownUnit)$/)]);
      expect(personal(answer)).toBe(false);
    },
  );

  it('finds no other unit in the list to choose from, and no one else in its own form', () => {
    const office = given();
    expect(office.cauKe.asks('listUnits')).toEqual({
      ok: true,
      value: { units: [['H04', 'Liên đoàn Lao động huyện Cầu Kè']] },
    });
    expect(personal(office.cauKe.form())).toBe(false);
  });

  const before = (office: Office): { mine: FormView; theirs: FormView } => ({
    mine: office.cauKe.form(),
    theirs: office.traCu.form(),
  });
  const attempts: [
    string,
    (office: Office, forms: { mine: FormView; theirs: FormView }) => Answer<unknown>,
  ][] = [
    ['a report for the other unit', (office) => office.cauKe.sends({ unit: 'H09', rows: [newRow()] })],
    [
      "the other unit's row under its own code",
      (office, { theirs }) =>
        office.cauKe.sends({ rows: [changedRow(theirs.rows[0]!, { pageName: 'Đã bị sửa' })] }),
    ],
    [
      "the other unit's row as a new row",
      (office) => office.cauKe.sends({ rows: [newRow({ pageName: 'Đã bị sửa' }, 'rtracu')] }),
    ],
    [
      "the other unit's row under the other unit's code",
      (office, { theirs }) =>
        office.cauKe.sends({ unit: 'H09', rows: [changedRow(theirs.rows[0]!, { pageName: 'Đã bị sửa' })] }),
    ],
    [
      "the other unit's row marked as no longer used",
      (office, { theirs }) => office.cauKe.sends({ rows: [changedRow(theirs.rows[0]!, {}, true)] }),
    ],
    [
      "the other unit's row by its place in the sheet",
      (office, { theirs }) =>
        office.cauKe.sends({
          rows: [{ ...changedRow(theirs.rows[0]!, { pageName: 'Đã bị sửa' }), rowId: '~1' }],
        }),
    ],
    [
      "its own good row together with the other unit's",
      (office, { mine, theirs }) =>
        office.cauKe.sends({
          rows: [
            changedRow(mine.rows[0]!, { office: 'Chủ tịch' }),
            changedRow(theirs.rows[0]!, { office: 'Chủ tịch' }),
          ],
        }),
    ],
    [
      'the same row twice',
      (office, { mine }) =>
        office.cauKe.sends({
          rows: [
            changedRow(mine.rows[0]!, { office: 'Chủ tịch' }),
            changedRow(mine.rows[0]!, { office: 'Phó Chủ tịch' }),
          ],
        }),
    ],
    [
      'its own row with a version it never had, without what it began from',
      (office, { mine }) =>
        office.cauKe.sends({
          rows: [
            {
              ...changedRow(mine.rows[0]!, { office: 'Chủ tịch' }),
              version: 'x.y.z',
              opened: undefined,
            },
          ],
        }),
    ],
    [
      'a row that never was',
      (office) => office.cauKe.sends({ rows: [{ ...newRow({}, 'rnever'), version: 'a.b' }] }),
    ],
  ];
  it.each(attempts)('that sends %s is refused, and nothing is recorded', (_what, attempt) => {
    const office = given();
    const forms = before(office);
    const picture = everything(office);
    const answer = attempt(office, forms);
    expect(answer.ok).toBe(false);
    expect(personal(answer)).toBe(false);
    expect(everything(office)).toBe(picture);
  });

  it('gets no column but its own written, whatever more it sends', () => {
    const office = given();
    const [row] = office.cauKe.form().rows;
    const more = {
      ...changedRow(row!, { office: 'Chủ tịch' }),
      review: 'Đạt',
      comment: 'Đạt',
      approved: 'x',
      unit: 'H09',
      by: STAFF,
    };
    expect(
      office.cauKe.asks('saveReport', {
        unit: 'H04',
        consent: true,
        rows: [
          { ...more, fields: { ...more.fields, review: 'Đạt', unit: 'H09', by: STAFF, rowId: 'rtracu' } },
        ],
        isStaff: true,
      }).ok,
    ).toBe(true);
    expect(office.row('Tài khoản', 'Mã dòng', 'rcauke')).toMatchObject({
      'Mã đơn vị': 'H04',
      Duyệt: '',
      'Ý kiến': '',
      'Người nhập': CAU_KE,
      'Chức vụ': 'Chủ tịch',
    });
  });

  it('keeps and drops drafts in its own store only', () => {
    const office = given();
    office.traCu.asks('keepDraft', { unit: 'H09', draft: 'nháp của Trà Cú' });
    for (const unit of ['H09', '', '__proto__', 'H09/0', 'x/../H09']) {
      expect(office.cauKe.asks('keepDraft', { unit, draft: 'nháp lạ' }).ok).toBe(true);
      expect(office.cauKe.asks('dropDraft', { unit }).ok).toBe(true);
    }
    expect(office.traCu.form().draft).toBe('nháp của Trà Cú');
    expect(office.cauKe.form().draft).toBe('');
  });

  it("cannot change by hand what is staff's or the product's to decide", () => {
    const office = given();
    const picture = everything(office);
    for (const [tab, heading] of [
      ['Tài khoản', 'Duyệt'],
      ['Tài khoản', 'Ý kiến'],
      ['Đơn vị', 'Mã'],
      ['Đơn vị', 'Email liên hệ'],
      ['Đơn vị', 'Gia hạn đến'],
      ['Cấu hình', 'Giá trị'],
      ['Thư', 'Trạng thái'],
    ] as const) {
      expect(() => office.cauKe.types(tab, 2, heading, 'x')).toThrow();
    }
    expect(everything(office)).toBe(picture);
  });
});

describe('An editor who is not on the roster', () => {
  const tries = (clerk: Clerk): Answer<unknown>[] => [
    clerk.asks('openForm', {}),
    clerk.asks('openForm', { unit: 'H09' }),
    clerk.sends({ unit: 'H09', rows: [newRow()] }),
  ];

  it('opens and sends nothing where the setting says no, and sees no list of units', () => {
    const office = given('Không');
    const picture = everything(office);
    for (const answer of tries(office.unlisted)) {
      expect(keysIn(answer)).toEqual(['who.unknown']);
      expect(personal(answer)).toBe(false);
    }
    expect(office.unlisted.asks('listUnits')).toEqual({ ok: true, value: { units: [] } });
    expect(everything(office)).toBe(picture);
  });

  it("1d. is refused a unit with a contact on the roster, where the setting says yes too (0.1.0 gave them the unit's rows to read and to overwrite)", () => {
    const office = given();
    const picture = everything(office);
    for (const unit of ['H04', 'H09']) {
      const opened = office.unlisted.asks<FormView>('openForm', { unit });
      expect([keysIn(opened), personal(opened)]).toEqual([['who.hasContact'], false]);
      expect(keysIn(office.unlisted.sends({ unit, rows: [newRow()] }))).toEqual(['who.hasContact']);
    }
    expect(everything(office)).toBe(picture);
  });

  it('may choose a unit without a contact where the setting says yes, and is named in the log with how it came', () => {
    const office = given();
    office.staff.types('Đơn vị', 3, 'Email liên hệ', '');
    expect(
      office.unlisted.sends({
        unit: 'H09',
        rows: [newRow({ address: 'https://www.facebook.com/congdoanhuyentracu2' })],
      }).ok,
    ).toBe(true);
    expect(office.rows('Nhật ký').pop()).toMatchObject({
      Ai: UNLISTED,
      'Đơn vị': 'H09',
      Việc: 'Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)',
    });
  });

  it.each(['', ' '])('does not reach rows without a unit by the code %j', (unit) => {
    const office = given();
    office.staff.types('Tài khoản', 4, 'Họ và tên', 'Lê Văn Bình');
    office.owner.types('Đơn vị', 5, 'Tên đơn vị', 'Đơn vị chưa có mã');
    const picture = everything(office);
    const opened = office.unlisted.asks<FormView>('openForm', { unit });
    expect([opened.ok, personal(opened)]).toEqual([false, false]);
    expect(office.unlisted.sends({ unit, rows: [newRow()] }).ok).toBe(false);
    expect(everything(office)).toBe(picture);
  });

  it.each([
    'xcauke@example.org',
    'cauke@example.org.evil.example',
    'ke@example.org',
    'cauke@example.or',
    'cauke+x@example.org',
  ])('is not taken for the unit of cauke@example.org when the address is %j', (email) => {
    const office = givenOffice({
      people: [email],
      settings: { 'Cho người chưa có trong danh sách tự chọn đơn vị': 'Không' },
    });
    expect(keysIn(office.clerk(email).opensForm('H04'))).toEqual(['who.unknown']);
  });
});

it('who is asking is never taken from what is sent', () => {
  const office = given('Không');
  for (const who of [{ email: STAFF }, { visitor: { email: TRA_CU, isStaff: true } }, { as: ofTraCu.email }])
    expect(keysIn(office.unlisted.asks('openForm', { unit: 'H09', ...who }))).toEqual(['who.unknown']);
  expect(goodPage.email).not.toBe(ofTraCu.email);
});
