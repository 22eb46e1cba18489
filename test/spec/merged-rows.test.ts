// The accounts of a unit that merged into another stand in that one's form ("Nhận từ …") until it answers
// them; those of a dissolved unit have left the figures.
import { inheritedRows, mergedInto } from '../../src/app/report/form-rows';
import type { Answer, FormRow, FormView, Saved } from '../../src/app/views';
import type { RoundPreview, RoundsView } from '../../src/app/round/views';
import { changedRow, givenOffice, newRow, noneDeclared, OWNER, type Office } from '../support/office';
import { holderOf } from '../support/links';

const must = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const desk = <T>(office: Office, name: string, input: unknown = {}): T =>
  must(office.staff.opensPage('Kiểm tra toàn bộ').asks<T>(name, input));
const account = (office: Office, id: string): Record<string, string> =>
  office.row('Tài khoản', 'Mã dòng', id);
const draft = {
  name: 'Năm 2019',
  document: 'Công văn 5',
  dueBefore: '30/10/2019',
  graceUntil: '',
  lettersFrom: '',
};

/** H04 and H09 reported a page each in 2018, H09 a group too; in 2019 H09 is what `becomes` says. */
function given(becomes: string[]): { office: Office; preview: RoundPreview } {
  const office = givenOffice();
  const page = (address: string): { pageName: string; address: string } => ({
    pageName: `Trang ${address.slice(-3)}`,
    address,
  });
  office.cauKe.reports([newRow(page('https://www.facebook.com/cauke.mot'), 'rmot')]);
  office.traCu.reports(
    [
      newRow(page('https://www.facebook.com/tracu.hai'), 'rhai'),
      newRow(page('https://www.facebook.com/tracu.ba'), 'rba'),
    ],
    'H09',
  );
  office.google.clock.moveTo('2019-10-01T08:00:00+07:00');
  const text = [['Mã', 'Nhập vào', 'Phương án'].join('\t'), ['H09', ...becomes].join('\t')].join('\n');
  must(office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text }));
  const preview = desk<RoundPreview>(office, 'desk.roundPreview', { draft });
  desk(office, 'desk.openRound', { draft, mark: preview.mark });
  return { office, preview };
}
const merged = (): Office => given(['H04', 'Sáp nhập']).office;
const form = (office: Office): FormView => office.cauKe.form('H04');
const rowIn = (view: Pick<FormView, 'rows'>, id: string): FormRow =>
  view.rows.find(({ rowId }) => rowId === id)!;
const sign = ({ rowId, version }: FormRow): { rowId: string; version: string } => ({ rowId, version });
const confirms = (office: Office, rows: readonly FormRow[]): Saved =>
  must(office.cauKe.sends({ rows: [], consent: false, confirm: rows.map(sign) }) as Answer<Saved>);

describe('Accounts of a merged unit', () => {
  it('stand in the form of the one it merged into, after its own, and say where they come from', () => {
    const view = form(merged());
    expect(
      view.rows.map(({ rowId, from, pending, mayConfirm }) => [rowId, from, pending, mayConfirm]),
    ).toEqual([
      ['rmot', undefined, true, true],
      ['rhai', 'Liên đoàn Lao động huyện Trà Cú', true, true],
      ['rba', 'Liên đoàn Lao động huyện Trà Cú', true, true],
    ]);
    // What the unit itself still owes.
    expect(view.pending).toBe(1);
  });

  it('are its own once it says that they are right, changes or stops them; one call does all', () => {
    const office = merged();
    const view = form(office);
    const saved = must(
      office.cauKe.sends({
        confirm: [sign(rowIn(view, 'rmot')), sign(rowIn(view, 'rhai'))],
        rows: [changedRow(rowIn(view, 'rba'), {}, true)],
      }),
    );
    expect(saved).toMatchObject({ pending: 0, unit: { code: 'H04', status: 'Đã báo cáo' } });
    expect(saved.rows.map(({ from }) => from)).toEqual([undefined, undefined, undefined]);
    expect(['rhai', 'rba'].map((id) => account(office, id))).toMatchObject([
      {
        'Mã đơn vị': 'H04',
        'Đơn vị': 'Liên đoàn Lao động huyện Cầu Kè',
        'Trả lời': 'Vẫn đúng',
        Đợt: '2019-1',
      },
      { 'Mã đơn vị': 'H04', 'Tình trạng': 'Ngừng dùng', 'Trả lời': 'Đã ngừng' },
    ]);
    expect(office.unit('H04')['Số tài khoản']).toBe('2');
    expect(office.unit('H09')).toMatchObject({ 'Trạng thái': '', 'Số tài khoản': '0' });
    expect(desk<RoundsView>(office, 'desk.rounds').rounds[0]!.answers).toEqual({
      same: 2,
      changed: 0,
      added: 0,
      stopped: 1,
      silent: 0,
    });
  });

  it('never block what the unit reported, nor lower it: unanswered they are silent at the close', () => {
    const office = merged();
    expect(confirms(office, [rowIn(form(office), 'rmot')])).toMatchObject({
      pending: 0,
      unit: { status: 'Đã báo cáo', timeliness: 'Đúng hạn' },
    });
    desk(office, 'checkAll');
    expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
    desk(office, 'desk.closeRound', { id: '2019-1' });
    expect(office.row('Đợt', 'Mã đợt', '2019-1')).toMatchObject({ 'Đã xác nhận': '1', 'Im lặng': '2' });
    expect(account(office, 'rhai')['Mã đơn vị']).toBe('H09');
  });

  it('are answered by the link of the unit too, and never by anybody else’s', () => {
    const office = merged();
    office.google.deploys(OWNER);
    const holder = holderOf(office, 'H04');
    const rows = holder.form().rows;
    expect(rows.map(({ from }) => from !== undefined)).toEqual([false, true, true]);
    expect(holder.sends({ rows: [], confirm: rows.map(sign) }).ok).toBe(true);
    expect(account(office, 'rba')).toMatchObject({ 'Mã đơn vị': 'H04', 'Trả lời': 'Vẫn đúng' });
    const other = merged();
    const seen = form(other);
    expect(other.traCu.opensForm('H09')).toMatchObject({ ok: false, problems: [{ key: 'who.merged' }] });
    expect(other.staff.sends({ unit: 'H09', rows: [], confirm: [sign(rowIn(seen, 'rhai'))] })).toMatchObject({
      ok: false,
    });
  });

  it('are none where it said that it had no account, and where an account had stopped', () => {
    const rows = [
      { unit: 'B', kind: 'Không có', usage: 'Đang dùng', reason: 'x' },
      { unit: 'B', kind: 'Trang', usage: 'Ngừng dùng', pageName: 'x' },
      { unit: 'B', kind: 'Trang', usage: 'Đang dùng', pageName: 'y' },
      { unit: 'C', kind: 'Trang', usage: 'Đang dùng', pageName: 'z' },
    ].map((row) => new Proxy(row, { get: (of, key) => of[key as keyof typeof of] ?? '' }) as never);
    const unit = (code: string, mergedInto_ = ''): never =>
      ({ code, name: `Đơn vị ${code}`, parent: '', activity: '', mergedInto: mergedInto_ }) as never;
    const units = [unit('A'), unit('B', 'A'), unit('C')];
    expect(inheritedRows(rows, mergedInto(units[0]!, units)).map(({ index, from }) => [index, from])).toEqual(
      [[2, 'Đơn vị B']],
    );
  });
});

describe('Accounts of a dissolved unit', () => {
  it('have left the figures: what waits, what was answered, how many accounts there are', () => {
    const { office, preview } = given(['', 'Giải thể']);
    expect(preview).toMatchObject({ required: 1, rows: 1 });
    confirms(office, [rowIn(form(office), 'rmot')]);
    expect(form(office).rows).toHaveLength(1);
    const [line] = desk<RoundsView>(office, 'desk.rounds').rounds;
    expect(line).toMatchObject({
      now: { required: 1, reported: 1, accounts: 1 },
      answers: { same: 1, changed: 0, added: 0, stopped: 0, silent: 0 },
    });
  });

  it('also where it is dissolved while the round is open', () => {
    const { office } = given(['H04', 'Sáp nhập']);
    const at = office.rows('Đơn vị').findIndex((row) => row['Mã'] === 'H09') + 2;
    office.staff.types('Đơn vị', at, 'Hoạt động', 'Đã giải thể');
    office.staff.types('Đơn vị', at, 'Nhập vào', '');
    desk(office, 'checkAll');
    expect(desk<RoundsView>(office, 'desk.rounds').rounds[0]).toMatchObject({
      now: { accounts: 1 },
      answers: { silent: 1 },
    });
  });
});

it('an account that the unit has none of stands beside what it takes over: its own "Không có" ends', () => {
  const office = givenOffice();
  office.cauKe.reports([newRow(noneDeclared, 'rkhong')]);
  office.traCu.reports([newRow({}, 'rhai')], 'H09');
  const text = 'Mã\tNhập vào\nH09\tH04';
  must(office.owner.opensPage('Nhập danh sách đơn vị').asks('importRoster', { text }));
  const view = form(office);
  must(office.cauKe.sends({ rows: [changedRow(rowIn(view, 'rhai'), { office: 'Chủ tịch' })] }));
  expect(account(office, 'rhai')['Mã đơn vị']).toBe('H04');
  expect(account(office, 'rkhong')['Tình trạng']).toBe('Ngừng dùng');
  expect(office.unit('H04')['Trạng thái']).toBe('Đã báo cáo');
});
