// Who may choose among which units when the form opens.
import { buildUnitIndex, searchUnits } from '../../src/domain/roster/unit-search';
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

describe('A unit that merged, was renamed or dissolved', () => {
  const HEAD = 'Mã\tTên đơn vị\tEmail liên hệ\tHoạt động\tNhập vào\tTên cũ, mã cũ';
  const reorganised = () => {
    const office = givenOffice();
    const text = [
      HEAD,
      'X01\tCông đoàn xã Cầu Kè\txacauke@example.org\t\t\tK09',
      'X02\tCông đoàn xã Phong Thạnh\t\t\t\t',
      `H04\tLiên đoàn Lao động huyện Cầu Kè\t${'cauke@example.org'}\t\tX01\t`,
      'H09\tLiên đoàn Lao động huyện Trà Cú\ttracu@example.org\tĐã giải thể\t\t',
    ].join('\n');
    const answer = office.owner
      .opensPage('Nhập danh sách đơn vị')
      .asks<{ rejected: number }>('importRoster', { text });
    expect(answer).toMatchObject({ ok: true, value: { rejected: 0 } });
    return office;
  };
  const searched = (who: Clerk, query: string) => {
    const answer = who.opensPage().asks<{ units: [string, string, string?][] }>('listUnits');
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const list = answer.value.units.map(([code, name, former]) => ({ code, name, former }));
    return searchUnits(buildUnitIndex(list), query).map(({ code, sure, formerly }) => [code, sure, formerly]);
  };

  it('cannot be chosen; its old name and its old code find the unit of today, which says what it was', () => {
    const office = reorganised();
    expect(codes(office.staff)).toEqual(['X01', 'X02']);
    expect(searched(office.staff, 'H04')[0]).toEqual(['X01', true, 'H04']);
    expect(searched(office.staff, 'K09')[0]).toEqual(['X01', true, 'K09']);
    expect(searched(office.staff, 'Liên đoàn Lao động huyện Cầu Kè')[0]).toEqual([
      'X01',
      true,
      'Liên đoàn Lao động huyện Cầu Kè',
    ]);
  });
  it('of a district that became several units: all are listed, none is sure', () => {
    const office = givenOffice({
      units: ['X01', 'X02', 'X03'].map((code) => ({ code, name: `Công đoàn xã Số ${code}` })),
    });
    const text = [
      'Mã\tTên đơn vị\tTên cũ, mã cũ\tLoại',
      ...['X01', 'X02', 'X03'].map((code) => `${code}\tCông đoàn xã Số ${code}\tLĐLĐ huyện Càng Long\tCĐ xã`),
    ].join('\n');
    office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text });
    expect(searched(office.staff, 'LĐLĐ huyện Càng Long')).toEqual(
      ['X01', 'X02', 'X03'].map((code) => [code, false, 'LĐLĐ huyện Càng Long']),
    );
  });
  it('has no form: staff get that of its successor, its own people are told what became of it', () => {
    const office = reorganised();
    expect(office.staff.form('H04')).toMatchObject({ unit: { code: 'X01' } });
    for (const [clerk, says] of [
      [office.cauKe, 'Liên đoàn Lao động huyện Cầu Kè đã sáp nhập, nay là Công đoàn xã Cầu Kè'],
      [office.traCu, 'Liên đoàn Lao động huyện Trà Cú không còn hoạt động'],
    ] as const)
      expect(clerk.opensForm()).toMatchObject({
        ok: false,
        problems: [{ sentence: expect.stringContaining(says) }],
      });
    expect(office.staff.sends({ unit: 'H09', rows: [newRow()] })).toMatchObject({
      ok: false,
      problems: [{ key: 'who.ended' }],
    });
  });
});
