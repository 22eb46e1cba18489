// Who may choose among which units when the form opens.
import { givenOffice, newRow, twoUnits, UNLISTED, type Clerk } from '../support/office';

const MAY_CHOOSE = 'Cho người chưa có trong danh sách tự chọn đơn vị';
type Units = { units: [string, string][] };
const codes = (who: Clerk): string[] => {
  const answer = who.opensPage().asks<Units>('listUnits');
  return answer.ok ? answer.value.units.map(([code]) => code) : [];
};

describe('The units to choose from', () => {
  it('are all of them for staff and, where the office allows it, for somebody whom the roster does not know', () => {
    const office = givenOffice();
    expect([codes(office.staff), codes(office.unlisted)]).toEqual([
      ['H04', 'H09'],
      ['H04', 'H09'],
    ]);
  });
  it('are none for somebody whom the roster does not know, where the office does not allow it', () => {
    const office = givenOffice({ settings: { [MAY_CHOOSE]: 'Không' } });
    expect(codes(office.unlisted)).toEqual([]);
  });
  it('are their own for contacts', () => {
    const office = givenOffice();
    expect(codes(office.cauKe)).toEqual(['H04']);
  });
  it('are lines with a code and a name, the code without the spaces around it', () => {
    const office = givenOffice();
    office.owner.hand.paste('Đơn vị', 'A4', [
      ['H01', ''],
      ['', 'Đơn vị chưa có mã'],
      [' H02 ', 'Liên đoàn Lao động thị xã Duyên Hải'],
    ]);
    expect(codes(office.staff)).toEqual(['H04', 'H09', 'H02']);
  });
});

describe('The form', () => {
  it('of a contact with one unit opens on it, with nothing to choose', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    expect(office.cauKe.form()).toMatchObject({
      unit: { code: 'H04' },
      mayChoose: false,
      yourUnits: [{ code: 'H04' }],
      rows: [{ stopped: false }],
    });
  });
  it('of somebody whom the roster does not know opens empty, until a unit is chosen', () => {
    const office = givenOffice({
      units: [...twoUnits, { code: 'H07', name: 'Liên đoàn Lao động huyện Tiểu Cần' }],
    });
    const view = office.unlisted.form();
    expect([view.unit, view.mayChoose, view.rows, view.draft, view.who.email]).toEqual([
      undefined,
      true,
      [],
      '',
      UNLISTED,
    ]);
    expect(office.unlisted.form('H07')).toMatchObject({ unit: { code: 'H07' }, mayChoose: true });
    // A unit with a contact is closed to strangers; on 0.1.0 it opened.
    expect(office.unlisted.opensForm('H09')).toMatchObject({
      ok: false,
      problems: [{ key: 'who.hasContact' }],
    });
  });
  it('of a contact with two units asks which', () => {
    const office = givenOffice();
    office.owner.types('Đơn vị', 3, 'Email liên hệ', office.cauKe.email);
    expect(office.cauKe.form()).toMatchObject({
      yourUnits: [{ code: 'H04' }, { code: 'H09' }],
      mayChoose: false,
      rows: [],
    });
    expect(office.cauKe.form('H09').unit).toMatchObject({ code: 'H09' });
  });
  it('keeps what was typed for a unit whose code has a space beside it in the sheet', () => {
    const office = givenOffice();
    office.owner.types('Đơn vị', 2, 'Mã', ' H04 ');
    office.cauKe.opensPage().asks('keepDraft', { unit: 'H04', draft: 'nháp' });
    expect(office.cauKe.form()).toMatchObject({ unit: { code: 'H04' }, draft: 'nháp' });
  });
});
