/**
 * A province of today: about 120 units, wards, communes and grassroots unions. Last year's round is closed;
 * in October 2026 some units merged, moved or were dissolved; this year's round is open, two weeks before its
 * deadline. All people and contacts are invented.
 */
import type { LocalGoogle, PushedFiles } from '../../emulator';
import type { FormRow, FormView, Saved, SaveInput } from '../../src/app/views';
import {
  asks,
  chooses,
  decides,
  importsRoster,
  labelsOf,
  must,
  newFile,
  opensLinks,
  owner,
  pastes,
  setUp,
  settings,
  staff,
  until,
  type Sample,
} from '../telling';
import { lastYear, pasted, slips, thisYear, type ThisYear } from './reports';
import { changes, federation, units } from './units';

const END = '2026-11-16T08:00:00';
const emailOf = (code: string): string => `${code.toLowerCase()}@example.org`;

export const sample2026: Sample = {
  says: {
    title: 'Một tỉnh mẫu mới',
    hint: 'Tỉnh mẫu năm 2026: đợt năm 2025 đã chốt, đợt năm 2026 còn hai tuần; có đơn vị đã xác nhận, đang chờ, bị trả lại, mới nhập.',
  },
  labels: labelsOf(units.map(({ name, email }) => ({ email, name: name.replace('Công đoàn', 'CĐ').trim() }))),
  empty: (Google, files) => newFile(Google, files, `${END}+07:00`),
  make(Google, files) {
    const google = begin(Google, files);
    tellThisYear(google, tellLastYear(google));
    return google;
  },
};

/** The file, its people, its settings and the roster of 2025. */
function begin(Google: typeof LocalGoogle, files: PushedFiles): LocalGoogle {
  const google = newFile(Google, files, '2025-11-03T08:00:00+07:00');
  for (const { email } of units) if (email) google.share(email);
  google.as(owner).open();
  chooses(google, setUp);
  settings(google, {
    'Tên Liên đoàn Lao động tỉnh': federation,
    Tên: 'Năm 2025',
    'Văn bản': 'Công văn số 118/LĐLĐ ngày 03/11/2025',
    'Hạn nộp (trước ngày)': '29/11/2025',
    'Email cán bộ phụ trách': staff,
    'Liên hệ khi cần hỗ trợ': 'Bà Nguyễn Thị Hoa, 0913 456 789',
    'Cấp trên được khai thay': 'Có',
    // What a new workbook names here is of 2018: the province's own body is another since 2025.
    'Trang chính thức để theo dõi': 'Công đoàn Việt Nam | https://www.facebook.com/congdoanvietnam',
  });
  chooses(google, setUp);
  importsRoster(google, [
    [
      'Mã',
      'Tên đơn vị',
      'Loại',
      'Cấp trên',
      'Email liên hệ',
      'Điện thoại liên hệ',
      'Tên cũ, mã cũ',
      'Địa bàn',
    ],
    ...units.map((u) => [u.code, u.name, u.kind, u.parent, u.email, u.phone, u.formerly, u.communes]),
  ]);
  return google;
}

/** The rows of each unit as its form shows them. */
type Shown = ReadonlyMap<string, readonly FormRow[]>;

/**
 * The round of 2025: units report, staff check, and the round is closed. What a save answered is what the
 * form shows a year later: no unit has to open it for that.
 */
function tellLastYear(google: LocalGoogle): Shown {
  const shown = new Map<string, readonly FormRow[]>();
  for (const [i, { unit, rows }] of lastYear.entries()) {
    until(google, `2025-11-${String(4 + Math.floor((i * 2) / 3)).padStart(2, '0')}T09:${10 + i}:00`);
    const saved = asks<Saved>(google, emailOf(unit), 'saveReport', {
      unit,
      consent: true,
      rows: rows.map((fields, n) => ({
        rowId: `mau-${unit}-${n + 1}`,
        version: '',
        fields,
        stopped: false,
      })),
    } satisfies SaveInput);
    shown.set(unit, saved.rows);
  }
  pastes(google, emailOf('N03'), pasted);
  until(google, '2025-12-02T09:00:00');
  asks(google, staff, 'checkAll');
  until(google, '2025-12-10T14:00:00');
  asks(google, staff, 'desk.closeRound', { id: '2025-1' });
  return shown;
}

/** The round of 2026: the roster's changes, the opening, two weeks of letters and answers. */
function tellThisYear(google: LocalGoogle, shown: Shown): void {
  until(google, '2026-10-20T09:00:00');
  importsRoster(google, changes);
  until(google, '2026-11-02T08:30:00');
  opensLinks(google);
  const draft = {
    name: 'Năm 2026',
    document: 'Công văn số 96/LĐLĐ ngày 30/10/2026',
    dueBefore: '30/11/2026',
    graceUntil: '02/12/2026',
    lettersFrom: '03/11/2026',
  };
  const { mark } = asks<{ mark: string }>(google, staff, 'desk.roundPreview', { draft });
  asks(google, staff, 'desk.openRound', { draft, mark });
  asks(google, owner, 'switchLetters', { on: true, takeOver: false });
  for (const told of thisYear) {
    until(google, `2026-11-${told.on}`);
    if (told.byLink) answersByLink(google, told, told.byLink);
    else
      asks(google, emailOf(told.unit), 'saveReport', {
        unit: told.unit,
        consent: true,
        ...answersOf(
          told,
          shown.get(told.unit) ??
            asks<FormView>(google, emailOf(told.unit), 'openForm', { unit: told.unit }).rows,
        ),
      } satisfies SaveInput);
  }
  for (const row of slips) pastes(google, emailOf(row['Mã đơn vị']!), [row]);
  for (const unit of ['P09', 'X19', 'P02', 'N01', 'W01', 'X03']) decides(google, unit, 'Đạt');
  decides(google, 'X09', 'Trả lại', 'Đề nghị ghi tên trang đúng như trên facebook.');
  decides(google, 'C027', 'Trả lại', 'Địa chỉ này không mở được, đề nghị kiểm tra lại.');
  chooses(google, 'Kiểm tra Google');
  asks(google, owner, 'checkGoogle');
  until(google, END);
}

/** What a unit sends: rows that it confirms, changes or stops, and new ones. */
function answersOf(
  { unit, rows, added = [] }: ThisYear,
  shown: readonly FormRow[],
): Pick<SaveInput, 'rows' | 'confirm'> {
  const told = rows.map((answer, i) => ({ answer, row: shown[i]! }));
  return {
    confirm: told
      .filter(({ answer }) => answer === 'same')
      .map(({ row: { rowId, version } }) => ({ rowId, version })),
    rows: [
      ...told.flatMap(({ answer, row: { rowId, version, fields, stopped } }) =>
        answer === 'same' || answer === 'waits'
          ? []
          : [
              {
                rowId,
                version,
                fields: { ...fields, ...(answer === 'stopped' ? {} : answer) },
                stopped: answer === 'stopped',
                opened: { fields, stopped },
              },
            ],
      ),
      ...added.map((fields, n) => ({
        rowId: `mau-${unit}-nam-${n + 1}`,
        version: '',
        fields,
        stopped: false,
      })),
    ],
  };
}

/** Opens the link of the unit's letter on a phone and answers there. */
function answersByLink(google: LocalGoogle, told: ThisYear, sender: string): void {
  const letter = google.outbox.find(
    ({ to, body }) => to.includes(emailOf(told.unit)) && body.includes('?k='),
  );
  const url = /https?:\/\/\S+\?k=[\w.~-]+/.exec(letter?.body ?? '')?.[0];
  if (!url) throw new Error(`no link for ${told.unit}`);
  const phone = google.visitor();
  phone.opens(url);
  const token = new URL(url).searchParams.get('k');
  const page = /<div id="link-data" hidden>([^<]*)<\/div>/.exec(phone.page!.html)?.[1];
  const { form } = JSON.parse(page ?? '{}') as { form: Pick<FormView, 'rows'> };
  const { rows, confirm } = answersOf(told, form.rows);
  must(phone.call('rpc', 'linkSave', JSON.stringify({ token, sender, consent: 'self', rows, confirm })));
}
