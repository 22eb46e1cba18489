/**
 * A believable province for `npm start`: the sample roster with invented contacts, and two weeks of reports
 * behind it, some right, some wrong, some missing. Everything goes the way people go: the product's own menu,
 * its pages' calls, and hands on the keyboard. All people and contacts here are invented.
 */
import type { LocalGoogle, LocalGoogleOptions, PushedFiles, RunReport } from '../emulator';
import { reports, wrongByHand } from './reports';
import type { Given } from './reports';

export const owner = 'chuso@example.org';
export const staff = 'canbo@example.org';
/** What the page says about this sample. */
export const says = {
  title: 'Một tỉnh mẫu mới',
  hint: 'Danh sách đơn vị mẫu; một số đã báo cáo, một số sai, một số còn thiếu; thư đã gửi trong hai tuần đầu.',
};
const stranger = 'nguoila@example.net';
const menu = 'Sổ Tài Khoản';
const setUp = 'Thiết lập, sửa lại sổ';
const rosterPage = 'Nhập danh sách đơn vị';

interface Unit {
  code: string;
  name: string;
  kind: string;
  parent: string;
  email: string;
  phone: string;
}
const kinds: Record<string, string> = {
  ldld_huyen: 'LĐLĐ huyện',
  cd_nganh: 'CĐ ngành',
  cd_nganh_tw: 'CĐ ngành TW',
  cdcs: 'CĐCS',
  cdcs_truc_thuoc: 'CĐCS trực thuộc',
};

/** One line of a CSV file as its cells. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'),
  );
}

/** The sample roster with an invented contact for nearly every unit; a few have none, as in life. */
export function units(csv: string): Unit[] {
  const lines = csv
    .replace(/"[^"]*"/g, (text) => text.replace(/\n/g, ' '))
    .trim()
    .split('\n')
    .slice(1);
  return lines.map(cells).map(([code = '', name = '', kind = '', parent = ''], n) => ({
    code,
    name,
    parent,
    kind: kinds[kind] ?? kind,
    email: n % 13 === 12 ? '' : `${code.toLowerCase()}@example.org`,
    phone:
      n % 9 === 7
        ? ''
        : `09${10 + (n % 9)} ${String(310 + n * 7).padStart(3, '0')} ${String(120 + n * 11).padStart(3, '0')}`,
  }));
}

/** Names for the people one may act as. */
export function labels(csv: string): Record<string, string> {
  const named = units(csv)
    .filter((unit) => unit.email !== '')
    .map((unit): [string, string] => [
      unit.email,
      `Đơn vị: ${unit.name.replace('Liên đoàn Lao động', 'LĐLĐ')}`,
    ]);
  return {
    [owner]: 'Chủ sổ: LĐLĐ tỉnh',
    [staff]: 'Cán bộ: Ban Tuyên giáo - Nữ công',
    ...Object.fromEntries(named),
    [stranger]: 'Người lạ',
  };
}

/** What a new file is made with: as careless as a real one, before set-up. */
const options = (files: PushedFiles, now: string): LocalGoogleOptions => ({
  files,
  now,
  owner,
  editors: [staff],
  title: 'Sổ Tài Khoản',
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** An empty file with the script attached, at the hour at which the sample ends. */
export const empty = (Google: typeof LocalGoogle, files: PushedFiles): LocalGoogle =>
  Google.start(options(files, '2018-10-16T08:00:00+07:00'));

/**
 * @throws Error when the product's answer is not what this story needs: then the story has to be told anew
 */
function must(run: RunReport): unknown {
  if (!run.ok) throw new Error(`${run.functionName}: ${run.error?.message ?? ''}`);
  if (typeof run.result !== 'string') return run.result;
  const answer = JSON.parse(run.result) as { ok: boolean; problems?: { sentence: string }[] };
  if (!answer.ok)
    throw new Error(`${run.functionName}: ${answer.problems?.map((p) => p.sentence).join(' ') ?? ''}`);
  return answer;
}

/**
 * Builds the province. The clock ends at 8:00 on 16 October 2018, two weeks before the deadline
 * of the guidance.
 */
export function province(Google: typeof LocalGoogle, files: PushedFiles, csv: string): LocalGoogle {
  const google = Google.start(options(files, '2018-10-02T08:00:00+07:00'));
  const roster = units(csv);
  for (const unit of roster) if (unit.email) google.share(unit.email);
  const chief = google.as(owner);
  chief.open();
  must(chief.choose(menu, setUp));
  settings(google, {
    'Tên Liên đoàn Lao động tỉnh': 'Liên đoàn Lao động tỉnh Trà Vinh',
    'Hạn nộp (trước ngày)': '30/10/2018',
    'Châm chước đến hết ngày': '31/10/2018',
    'Email cán bộ phụ trách': staff,
    'Liên hệ khi cần hỗ trợ': 'Bà Nguyễn Thị Hoa, 0913 456 789',
    'Gửi thư từ ngày': '03/10/2018',
  });
  must(chief.choose(menu, setUp));
  importRoster(google, roster);
  opensLinks(google);
  must(chief.call('rpc', 'switchLetters', JSON.stringify({ on: true, takeOver: false })));
  for (const report of reports) tell(google, report);
  byHand(google);
  review(google);
  google.clock.moveTo('2018-10-16T08:00:00+07:00');
  return google;
}

/** The web app is deployed, its address written down and proved from outside: letters carry links. */
function opensLinks(google: LocalGoogle): void {
  const { url } = google.deploys(owner);
  settings(google, { 'Địa chỉ trang web của liên kết': url });
  const test = must(google.as(owner).call('rpc', 'testLink', '{}')) as { value: { url: string } };
  const phone = google.visitor();
  phone.opens(test.value.url);
  const token = new URL(test.value.url).searchParams.get('k');
  must(phone.call('rpc', 'linkConfirm', JSON.stringify({ token, noSignIn: true })));
}

/** A column as A1 notation writes it, the first being 0: A, Z, AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The place of a cell by its column's heading and the text that its row has in another column. */
function place(google: LocalGoogle, tab: string, heading: string, [key, value]: [string, string]): string {
  const [headings = [], ...rows] = google.book.tab(tab).display();
  const row = rows.findIndex((cells_) => cells_[headings.indexOf(key)] === value);
  const column = headings.indexOf(heading);
  if (row < 0 || column < 0) throw new Error(`${tab}: no ${heading} where ${key} is ${value}`);
  return `${letters(column)}${row + 2}`;
}

function settings(google: LocalGoogle, wanted: Record<string, string>): void {
  const ofRound = google.book.tab('Đợt').display()[0]!;
  for (const [label, text] of Object.entries(wanted))
    if (ofRound.includes(label)) google.as(owner).type('Đợt', `${letters(ofRound.indexOf(label))}2`, text);
    else google.as(owner).type('Cấu hình', place(google, 'Cấu hình', 'Giá trị', ['Mục', label]), text);
}

function importRoster(google: LocalGoogle, roster: Unit[]): void {
  const lines = roster.map((u) => [u.code, u.name, u.kind, u.parent, u.email, u.phone].join('\t'));
  const text = ['Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ\tĐiện thoại liên hệ', ...lines].join('\n');
  must(google.as(owner).choose(menu, rosterPage));
  must(google.as(owner).call('rpc', 'importRoster', JSON.stringify({ text })));
}

/** A unit opens its form and reports, on its day. */
function tell(google: LocalGoogle, { unit, on, rows }: Given): void {
  const at = `2018-10-${on}+07:00`;
  if (Date.parse(at) > google.clock.now().getTime()) google.clock.moveTo(at);
  const person = google.as(`${unit.toLowerCase()}@example.org`);
  person.open();
  const sent = rows.map((fields, n) => ({
    rowId: `mau-${unit}-${n + 1}`,
    version: '',
    fields,
    stopped: false,
  }));
  must(person.call('rpc', 'saveReport', JSON.stringify({ unit, consent: true, rows: sent })));
}

/** A few units type into the sheet itself, with the slips that this brings. */
function byHand(google: LocalGoogle): void {
  for (const row of wrongByHand) {
    const [headings = [], ...rows] = google.book.tab('Tài khoản').display();
    const first = rows.findIndex((cells_) => cells_.every((text) => text === ''));
    const start = (first < 0 ? rows.length : first) + 2;
    const width = Math.max(...Object.keys(row).map((heading) => headings.indexOf(heading))) + 1;
    const unit = google.as(`${row['Mã đơn vị']!.toLowerCase()}@example.org`);
    unit.open();
    unit.paste('Tài khoản', `A${start}`, [headings.slice(0, width).map((heading) => row[heading] ?? '')]);
  }
}

/** Staff have looked at the first reports: two approved, one sent back with a word of reason. */
function review(google: LocalGoogle): void {
  const mark = (unit: string, approved: string, word?: string) => {
    if (word)
      google.as(staff).type('Tài khoản', place(google, 'Tài khoản', 'Ý kiến', ['Mã đơn vị', unit]), word);
    google.as(staff).type('Tài khoản', place(google, 'Tài khoản', 'Duyệt', ['Mã đơn vị', unit]), approved);
  };
  mark('H03', 'Đạt');
  mark('H06', 'Đạt');
  mark('H05', 'Trả lại', 'Đề nghị ghi tên trang đúng như trên facebook.');
}
