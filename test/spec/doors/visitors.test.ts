/** Who is asking, at each door: the person whose own run it is, or nobody. */
import { LocalGoogle, type RunReport } from '../../../emulator';
import { CAU_KE, givenOffice, newRow, Office, pushed, SET_UP, STAFF } from '../../support/office';
import { everything } from './attempts';

const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const files = pushed();
const saved = ((): string => {
  const office = givenOffice();
  office.cauKe.reports([newRow({}, 'rwho')]);
  return office.google.save();
})();
const given = (): Office => new Office(LocalGoogle.restore(saved, files));

describe('13a. Somebody who unticks "see your e-mail address" at Google (on 0.1.0 any unit, its names and phones, stood open to them)', () => {
  /** What a run asked of Google after it had asked for its scopes, where Google ends it. */
  const askedOf = ({ calls }: RunReport): string[] =>
    Object.keys(calls).filter((name) => name !== 'ScriptApp.requireScopes');
  const refusing = (email: string): Office => {
    const office = given();
    office.google.as(email).refuses([EMAIL]);
    return office;
  };

  it.each([CAU_KE, STAFF])('is shown no page: Google asks %s for the address again', (email) => {
    const office = refusing(email);
    const before = everything(office);
    const run = office.clerk(email).clicks('Khai báo tài khoản');
    expect(askedOf(run)).toEqual([]);
    expect(office.clerk(email).hand.page).toBeUndefined();
    expect(everything(office)).toBe(before);
  });

  it('may do nothing from a page that was open before', () => {
    const office = given();
    office.cauKe.opensPage();
    const before = everything(office);
    office.cauKe.hand.refuses([EMAIL]);
    for (const [name, input] of [
      ['openForm', {}],
      ['openForm', { unit: 'H04' }],
      ['openForm', { unit: 'H09' }],
      ['listUnits', {}],
      ['saveReport', { unit: 'H04', consent: true, rows: [newRow()] }],
      ['keepDraft', { unit: 'H04', draft: 'x' }],
      ['dropDraft', { unit: 'H04' }],
      ['checkAll', {}],
    ] as const) {
      const answer = office.cauKe.asks(name, input);
      expect([name, answer]).toMatchObject([name, { ok: false, problems: [{ key: 'who.nobody' }] }]);
    }
    expect(everything(office)).toBe(before);
  });

  it.each([SET_UP, 'Đưa đơn vị còn thiếu lên đầu'])('gets nothing done by “%s”', (caption) => {
    const office = refusing(STAFF);
    const before = everything(office);
    expect(askedOf(office.staff.clicks(caption))).toEqual([]);
    expect(everything(office)).toBe(before);
  });
});

describe('A simple trigger', () => {
  it('acts for no visitor: opening the file as staff marks what they reviewed, although Google hides who they are', () => {
    const office = given();
    office.staff.types('Tài khoản', 2, 'Duyệt', 'Đạt');
    office.staff.opensFile();
    expect(office.rows('Tài khoản')[0]).toMatchObject({ Duyệt: 'Đạt' });
    expect(office.rows('Tài khoản')[0]!['Bản đã duyệt']).not.toBe('');
    const run = office.google.runs.filter(({ functionName }) => functionName === 'onOpen').at(-1)!;
    expect(Object.keys(run.calls).filter((name) => name.startsWith('Session.'))).toEqual([]);
  });
});
