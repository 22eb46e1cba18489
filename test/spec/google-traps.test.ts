/**
 * What public reports say broke other products on Google although their local tests were green
 * (docs/field.md): each is put in the way of set-up and of ordinary runs here, and the office goes on.
 */
import type { RunReport } from '../../emulator';
import { menuItems, scopesOf } from '../../src/google/menu';
import { CAU_KE, givenOffice, newRow, pushed, SET_UP, STAFF, type Office } from '../support/office';

const said = (run: { alerts: { text: string }[] }): string => run.alerts[0]?.text ?? '';
const NOTHING = 'Sổ đúng cấu trúc.';
/** The owner's own script beside ours: takes every protection and colour rule away. */
const strips = `function strips() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
    sheet.setConditionalFormatRules([]);
    [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].forEach(function (type) {
      sheet.getProtections(type).forEach(function (protection) { protection.remove(); });
    });
  });
}`;
const protectionsOf = (office: Office, tab: string) => office.google.book.tab(tab).protections;
/** May this person write into that cell by hand? */
function mayType(office: Office, email: string, tab: string, line: number, heading: string): boolean {
  try {
    office.clerk(email).types(tab, line, heading, 'x');
    return true;
  } catch {
    return false;
  }
}

describe('A tab that somebody converted to a Table', () => {
  it('keeps set-up from its dropdowns only: protections and colours come back, and the alert says what to do', () => {
    const office = givenOffice({ files: { 'Strips.js': strips } });
    office.owner.hand.callFromEditor('strips');
    office.owner.hand.convertToTable('Tài khoản', 'A1:Z1000');
    const run = office.owner.clicks(SET_UP);
    expect(run.error).toBeUndefined();
    expect(said(run)).toMatch(/“Tài khoản”.*bảng/);
    expect(said(run)).not.toContain('Chi tiết kỹ thuật');
    expect(protectionsOf(office, 'Tài khoản').length).toBeGreaterThan(1);
    expect(office.google.book.tab('Tài khoản').conditionalRules.length).toBeGreaterThan(2);
    expect(mayType(office, CAU_KE, 'Tài khoản', 2, 'Duyệt')).toBe(false);
    office.cauKe.reports([newRow()]);
  });
});

describe('Set-up that is cut', () => {
  it('has protected every tab before it dresses any', () => {
    const office = givenOffice({ setUp: false });
    office.google.failNext({
      call: 1,
      name: 'RangeList.setNumberFormat',
      how: 'kill',
      functionName: 'setUp',
    });
    office.google.failNext({ call: 1, name: 'Sheet.setTabColor', how: 'kill', functionName: 'setUp' });
    office.owner.clicks(SET_UP);
    expect(office.google.faultsLeft).toBe(1);
    for (const tab of office.google.book.tabs())
      expect([tab, protectionsOf(office, tab).length > 0]).toEqual([tab, true]);
  });

  it('goes on when a chart cannot be read', () => {
    const office = givenOffice();
    office.owner.hand.format('Tài khoản', 'I2:I40', { numberFormat: '0.00' });
    office.google.failNext({ call: 1, name: 'Sheet.getCharts', how: 'throw', functionName: 'setUp' });
    const run = office.owner.clicks(SET_UP);
    expect([run.error, office.google.faultsLeft]).toEqual([undefined, 0]);
    expect(said(run).split('\n\n')[0]).toBe('Đã đặt lại định dạng ô ở thẻ “Tài khoản”.');
  });
});

describe('People whom Google does not name', () => {
  it('an editor whose address is hidden is kept out of what is for staff, and stops nothing', () => {
    const office = givenOffice({ setUp: false });
    office.google.hideAddress(CAU_KE);
    expect(office.owner.clicks(SET_UP).error).toBeUndefined();
    office.sets('Email cán bộ phụ trách', STAFF);
    expect(office.owner.clicks(SET_UP).error).toBeUndefined();
    expect(mayType(office, CAU_KE, 'Tài khoản', 2, 'Duyệt')).toBe(false);
    expect(mayType(office, CAU_KE, 'Tài khoản', 2, 'Tên trang facebook')).toBe(true);
    expect(said(office.owner.clicks(SET_UP))).toContain(NOTHING);
  });

  it('staff whose address is hidden keep their right', () => {
    const office = givenOffice({ setUp: false });
    office.google.hideAddress(STAFF);
    office.owner.clicks(SET_UP);
    office.sets('Email cán bộ phụ trách', STAFF);
    office.owner.clicks(SET_UP);
    expect(mayType(office, STAFF, 'Tài khoản', 2, 'Duyệt')).toBe(true);
    expect(mayType(office, CAU_KE, 'Tài khoản', 2, 'Duyệt')).toBe(false);
    expect(said(office.owner.clicks(SET_UP))).toContain(NOTHING);
    expect(said(office.staff.clicks(SET_UP))).toContain(NOTHING);
  });

  it('whoever edits only as a member of a group can set up, and stays an editor of what they protect', () => {
    const office = givenOffice({ setUp: false, editors: [] });
    const member = 'can.bo.nhom@example.org';
    office.google.group('ban@example.org', [member, CAU_KE]);
    office.google.share('ban@example.org');
    const run = office.clerk(member).clicks(SET_UP);
    expect([run.error, said(run)]).toEqual([undefined, expect.stringContaining('Sổ đã sẵn sàng')]);
    expect(mayType(office, member, 'Tài khoản', 2, 'Duyệt')).toBe(true);
    expect(mayType(office, CAU_KE, 'Tài khoản', 2, 'Duyệt')).toBe(false);
    expect(said(office.clerk(member).clicks(SET_UP))).toContain(NOTHING);
    expect(said(office.owner.clicks(SET_UP))).toContain(NOTHING);
  });

  it('staff who edit as members of a group get their right by their own address', () => {
    const office = givenOffice({ setUp: false, editors: [CAU_KE] });
    office.google.group('ban@example.org', [STAFF]);
    office.google.share('ban@example.org');
    office.owner.clicks(SET_UP);
    office.sets('Email cán bộ phụ trách', STAFF);
    office.owner.clicks(SET_UP);
    expect(mayType(office, STAFF, 'Tài khoản', 2, 'Duyệt')).toBe(true);
    expect(said(office.owner.clicks(SET_UP))).toContain(NOTHING);
  });
});

describe('What Google reads back in other words', () => {
  it('is still what set-up wanted: a second click finds nothing to do, by a second person too', () => {
    const office = givenOffice({ unsure: { readBackReworded: true } });
    office.cauKe.reports([newRow()]);
    expect(said(office.owner.clicks(SET_UP))).toContain(NOTHING);
    expect(said(office.staff.clicks(SET_UP))).toContain(NOTHING);
  });
});

describe('Rows added at the bottom', () => {
  it.each([false, true])(
    'stand inside protections, dropdowns and colours after the next check by staff (ranges without an end are closed: %s)',
    (openRangesAreClosed) => {
      const office = givenOffice({ unsure: { openRangesAreClosed } });
      office.cauKe.hand.insertRows('Tài khoản', 1001, 50);
      office.staff.checksAll();
      const last = 1050;
      expect(mayType(office, CAU_KE, 'Tài khoản', last, 'Duyệt')).toBe(false);
      expect(mayType(office, CAU_KE, 'Tài khoản', last, 'Tên trang facebook')).toBe(true);
      office.staff.types('Tài khoản', last, 'Duyệt', 'Đạt');
      expect(office.look('Tài khoản', last, 'Duyệt').effectiveBackground).toBe('#ceead6');
      expect(office.look('Tài khoản', last, 'Điện thoại').format).toBe('@');
      expect(office.look('Tài khoản', last, 'Loại').validation?.choices).toContain('Trang');
      expect(said(office.owner.clicks(SET_UP))).toContain(NOTHING);
    },
  );

  it('are added by staff in time: after a check there is room for what units send', () => {
    const office = givenOffice();
    office.owner.hand.deleteRows('Tài khoản', 12, 989);
    office.staff.checksAll();
    expect(office.google.book.tab('Tài khoản').maxRows).toBeGreaterThanOrEqual(200);
    expect(mayType(office, CAU_KE, 'Tài khoản', 150, 'Duyệt')).toBe(false);
  });
});

describe('Simple triggers', () => {
  it('end long before their 30 seconds when another run holds the lock', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    const release = office.google.holdScriptLock();
    const runs = [...office.owner.opensFile(), ...office.cauKe.types('Tài khoản', 2, 'Điện thoại', '0912')];
    release();
    expect(runs.length).toBe(2);
    for (const run of runs) {
      expect([run.functionName, run.ok, run.killed === true]).toEqual([run.functionName, true, false]);
      expect(run.modelledMs).toBeLessThan(10_000);
    }
    expect(runs[0]!.logs).toEqual([]);
  });

  it('do not ask who opens the file, which Google may refuse to say: the standing of units is refreshed all the same', () => {
    const office = givenOffice();
    office.google.clock.moveTo('2018-11-02T08:00:00+07:00');
    const [run] = office.owner.opensFile();
    expect(Object.keys(run!.calls).filter((name) => name.startsWith('Session.'))).toEqual([]);
    expect(office.unit('H04')['Thời hạn']).toBe('Quá hạn');
  });
});

describe('Who ticks only some of what Google asks for', () => {
  const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
  const forPages = ['spreadsheets', 'script.container.ui', 'userinfo.email'];
  const all = [...forPages, 'script.scriptapp', 'script.send_mail'];
  const items: [caption: string, needs: string[]][] = [
    ['Khai báo tài khoản', forPages],
    ['Bàn làm việc', forPages],
    ['Kiểm tra toàn bộ', forPages],
    ['Đưa đơn vị còn thiếu lên đầu', forPages],
    ['Nhập danh sách đơn vị', forPages],
    ['Thư…', all],
    ['In và xuất…', forPages],
    ['Kiểm tra Google', forPages],
    [SET_UP, all],
  ];
  /**
   * Google's own screen asks for what is missing, and the run ends there: nothing of ours is shown or done.
   */
  const isAsked = (run: RunReport): boolean =>
    /Cần được cho phép|Authorization is required/.test(run.error?.message ?? '') && run.alerts.length === 0;

  it('all lines of the menu are tried here', () => {
    const captions = [...menuItems.forUnits, ...menuItems.forStaff].flatMap((line) => line?.caption ?? []);
    expect(items.map(([caption]) => caption).sort()).toEqual(captions.sort());
  });

  it.each(items)('%s asks for any one scope that it needs, and does without the others', (caption, needs) => {
    const office = givenOffice();
    for (const scope of all) {
      const asked = needs.includes(scope);
      office.owner.hand.refuses([auth(scope)]);
      const run = office.owner.clicks(caption);
      expect([scope, isAsked(run), run.ok]).toEqual([scope, asked, !asked]);
      if (!asked)
        expect(run.alerts.filter(({ text }) => !text.startsWith('Đã đưa 2 đơn vị chưa báo cáo'))).toEqual([]);
    }
  });

  it('a unit that refuses mail and triggers reports all the same', () => {
    const office = givenOffice();
    office.cauKe.hand.refuses([auth('script.send_mail'), auth('script.scriptapp')]);
    office.cauKe.reports([newRow()]);
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });

  it('names for each line of the menu only scopes that the manifest asks for, and all of them for set-up', () => {
    const manifest = (JSON.parse(pushed()['appsscript.json']!) as { oauthScopes: string[] }).oauthScopes;
    expect([...scopesOf('setUp')].sort()).toEqual([...manifest].sort());
    for (const item of [...menuItems.forUnits, ...menuItems.forStaff])
      if (item) expect(manifest).toEqual(expect.arrayContaining(scopesOf(item.run)));
  });
});

describe('Chips', () => {
  it('of a person read as a name, and of a page as its title: the fault says so, and what to type', () => {
    const office = givenOffice();
    office.cauKe.reports([newRow()]);
    office.staff.types('Tài khoản', 2, 'Email', 'Hoa Nguyễn');
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H04')['Cần sửa']).toMatch(/thẻ người.*gõ lại địa chỉ/);
    office.staff.types('Tài khoản', 2, 'Địa chỉ truy cập', 'Công đoàn huyện Cầu Kè | Facebook');
    expect(office.row('Tài khoản', 'Mã đơn vị', 'H04')['Cần sửa']).toMatch(/thẻ có tên trang.*dán địa chỉ/);
    office.staff.types('Đơn vị', 2, 'Email liên hệ', 'Hoa Nguyễn');
    expect(office.unit('H04')['Cần sửa']).toMatch(/thẻ người/);
  });
});
