/**
 * A copy of the workbook, and a workbook that lost its memory: they look alike from inside, and are told
 * apart.
 */
import { LocalGoogle } from '../../emulator';
import { CAU_KE, givenOffice, newRow, Office, pushed, SET_UP, STAFF } from '../support/office';

const said = (run: { alerts: { text: string }[] }): string => run.alerts[0]?.text ?? '';
const NEW_OWNER = 'chu.so.moi@example.org';
const settings = {
  'Gửi thư tự động': 'Có',
  'Email nhận trả lời': STAFF,
  'Chế độ thử: gửi mọi thư đến': STAFF,
};
const value = (office: Office, label: string): string => office.row('Cấu hình', 'Mục', label)['Giá trị']!;

/** A copy that somebody made who was shown the file. */
function copyOf(office: Office): Office {
  office.google.view(NEW_OWNER);
  return new Office(office.google.copy(NEW_OWNER));
}
/** The same file after its script's properties were deleted. */
function forgetful(office: Office): Office {
  const saved = JSON.parse(office.google.save()) as { memory: { properties: Record<string, unknown> } };
  saved.memory.properties = {};
  return new Office(LocalGoogle.restore(JSON.stringify(saved), pushed()));
}

describe('A copy of the file', () => {
  it('says at opening that it is a copy, and lets nobody but its owner set it up', () => {
    const copy = copyOf(givenOffice());
    copy.google.share(CAU_KE);
    const toasts = copy
      .clerk(NEW_OWNER)
      .opensFile()
      .flatMap((run) => run.toasts);
    expect(toasts.join()).toContain('bản sao của một sổ khác');
    expect(said(copy.cauKe.clicks('Khai báo tài khoản'))).toContain('chưa được thiết lập');
    expect(said(copy.cauKe.clicks(SET_UP))).toContain('chủ sở hữu sổ');
    expect(value(copy, 'Email cán bộ phụ trách')).toBe(STAFF);
  });

  it('belongs to its new owner after Thiết lập: no staff, no address of the old office, letters off', () => {
    const old = givenOffice({
      settings: { ...settings, 'Liên hệ khi cần hỗ trợ': 'Bà Lê Thị Mai, 0913 456 789' },
    });
    const copy = copyOf(old);
    const run = copy.clerk(NEW_OWNER).clicks(SET_UP);
    expect([run.error, said(run)]).toEqual([undefined, expect.stringContaining('nay là sổ riêng')]);
    expect(['Email cán bộ phụ trách', ...Object.keys(settings)].map((label) => value(copy, label))).toEqual([
      NEW_OWNER,
      'Không',
      '',
      '',
    ]);
    // Nor the telephone of the old office's person, which units and pages would go on showing.
    expect(value(copy, 'Liên hệ khi cần hỗ trợ')).toBe('');
    expect(copy.setting('Hạn nộp (trước ngày)')).toBe('30/10/2018');
    expect(copy.google.triggers).toEqual([]);
    expect(said(copy.clerk(NEW_OWNER).clicks(SET_UP))).toContain('Sổ đúng cấu trúc.');
    expect(
      copy
        .clerk(NEW_OWNER)
        .opensFile()
        .flatMap(({ toasts }) => toasts),
    ).toEqual([]);
    expect(value(old, 'Email cán bộ phụ trách')).toBe(STAFF);
  });

  it('sends nobody of the old office anything, though they are let in again', () => {
    const old = givenOffice({
      settings: { ...settings, 'Chế độ thử: gửi mọi thư đến': '', 'Gửi thư từ ngày': '16/10/2018' },
    });
    old.owner.opensPage('Thư…').asks('switchLetters', { on: true, takeOver: false });
    const copy = copyOf(old);
    copy.clerk(NEW_OWNER).clicks(SET_UP);
    copy.google.share(STAFF);
    copy.google.clock.moveTo('2018-11-20T12:00:00+07:00');
    expect(copy.google.outbox).toEqual([]);
    expect(copy.staff.opensPage('Kiểm tra toàn bộ').asks('checkAll').ok).toBe(false);
  });

  it('works like any other afterwards', () => {
    const copy = copyOf(givenOffice());
    copy.clerk(NEW_OWNER).clicks(SET_UP);
    copy.google.share(CAU_KE);
    copy.clerk(NEW_OWNER).clicks(SET_UP);
    copy.cauKe.reports([newRow()]);
    expect(copy.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
  });
});

describe('A workbook whose memory was lost', () => {
  it('says so at opening and at Thiết lập, keeps staff and settings, and is no copy', () => {
    const office = forgetful(givenOffice({ settings }));
    expect(
      office.staff
        .opensFile()
        .flatMap(({ toasts }) => toasts)
        .join(),
    ).toContain('mất phần ghi nhớ');
    expect(said(office.cauKe.clicks(SET_UP))).toContain('dành cho cán bộ');
    const run = office.staff.clicks(SET_UP);
    expect([run.error, said(run)]).toEqual([undefined, expect.stringContaining('đã mất')]);
    expect(['Email cán bộ phụ trách', ...Object.keys(settings)].map((label) => value(office, label))).toEqual(
      [STAFF, 'Có', STAFF, STAFF],
    );
    // Who sends letters stood in the memory: Cấu hình still says that they are on.
    expect(said(office.owner.clicks(SET_UP))).toContain('chưa ai được giao gửi thư');
    office.cauKe.reports([newRow()]);
  });
});

it('an empty file that was never set up says nothing at opening', () => {
  const office = givenOffice({ setUp: false });
  expect(office.owner.opensFile().flatMap(({ toasts }) => toasts)).toEqual([]);
});
