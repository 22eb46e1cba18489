/**
 * How a sample's story is told: everything goes the way people go, through the product's own menu, its pages'
 * calls, and hands on the keyboard.
 */
import type { LocalGoogle, LocalGoogleOptions, PushedFiles, RunReport } from '../emulator';

export const owner = 'chuso@example.org';
export const staff = 'canbo@example.org';
const stranger = 'nguoila@example.net';
const menu = 'Sổ Tài Khoản';

/** A province that `npm start` can begin with. */
export interface Sample {
  /** What the page says about it. */
  says: { title: string; hint: string };
  /** Names for the people one may act as, by e-mail. */
  labels: Record<string, string>;
  /** Builds it; the same in every run. */
  make(Google: typeof LocalGoogle, files: PushedFiles): LocalGoogle;
  /** An empty file with the script attached, at the hour at which the sample ends. */
  empty(Google: typeof LocalGoogle, files: PushedFiles): LocalGoogle;
}

/** Names for the people one may act as: the office's own, the units with an address, and a stranger. */
export const labelsOf = (units: readonly { name: string; email: string }[]): Record<string, string> => ({
  [owner]: 'Chủ sổ: LĐLĐ tỉnh',
  [staff]: 'Cán bộ: Ban Tuyên giáo - Nữ công',
  ...Object.fromEntries(
    units
      .filter(({ email }) => email !== '')
      .map(({ name, email }): [string, string] => [email, `Đơn vị: ${name}`]),
  ),
  [stranger]: 'Người lạ',
});

/** A new file, as careless as a real one, before set-up. */
export const newFile = (Google: typeof LocalGoogle, files: PushedFiles, now: string): LocalGoogle =>
  Google.start({
    files,
    now,
    owner,
    editors: [staff],
    title: 'Sổ Tài Khoản',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  } satisfies LocalGoogleOptions);

/**
 * @throws Error when the product's answer is not what the story needs: then the story has to be told anew
 */
export function must<T = unknown>(run: RunReport): T {
  if (!run.ok) throw new Error(`${run.functionName}: ${run.error?.message ?? ''}`);
  if (typeof run.result !== 'string') return run.result as T;
  const answer = JSON.parse(run.result) as { ok: boolean; value: T; problems?: { sentence: string }[] };
  if (!answer.ok)
    throw new Error(`${run.functionName}: ${answer.problems?.map((p) => p.sentence).join(' ') ?? ''}`);
  return answer.value;
}

/** The owner, or another, chooses an item of the menu. */
export const chooses = (google: LocalGoogle, item: string, who = owner): void => {
  must(google.as(who).choose(menu, item));
};
export const setUp = 'Thiết lập, sửa lại sổ';

/** A page's call in somebody's name; the value that comes back. */
export const asks = <T>(google: LocalGoogle, who: string, name: string, input: unknown = {}): T =>
  must<T>(google.as(who).call('rpc', name, JSON.stringify(input)));

/** Moves the clock forward to an hour in Việt Nam ("2026-11-03T08:00:00"), never back. */
export function until(google: LocalGoogle, hour: string): void {
  const at = `${hour}+07:00`;
  if (Date.parse(at) > google.clock.now().getTime()) google.clock.moveTo(at);
}

/** A column as A1 notation writes it, the first being 0: A, Z, AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The place of a cell by its column's heading and the text that its row has in another column. */
export function place(
  google: LocalGoogle,
  tab: string,
  heading: string,
  [key, value]: [string, string],
): string {
  const [headings = [], ...rows] = google.book.tab(tab).display();
  const row = rows.findIndex((cells) => cells[headings.indexOf(key)] === value);
  const column = headings.indexOf(heading);
  if (row < 0 || column < 0) throw new Error(`${tab}: no ${heading} where ${key} is ${value}`);
  return `${letters(column)}${row + 2}`;
}

/** The owner writes settings, and what the first line of `Đợt` says, by their labels. */
export function settings(google: LocalGoogle, wanted: Record<string, string>): void {
  const ofRound = google.book.tab('Đợt').display()[0]!;
  for (const [label, text] of Object.entries(wanted))
    if (ofRound.includes(label)) google.as(owner).type('Đợt', `${letters(ofRound.indexOf(label))}2`, text);
    else google.as(owner).type('Cấu hình', place(google, 'Cấu hình', 'Giá trị', ['Mục', label]), text);
}

/** The owner pastes a table into the page of the roster. */
export function importsRoster(google: LocalGoogle, table: readonly (readonly string[])[]): void {
  chooses(google, 'Nhập danh sách đơn vị');
  asks(google, owner, 'importRoster', { text: table.map((cells) => cells.join('\t')).join('\n') });
}

/** The web app is deployed, its address written down and proved from outside: letters carry links. */
export function opensLinks(google: LocalGoogle): void {
  const { url } = google.deploys(owner);
  settings(google, { 'Địa chỉ trang web của liên kết': url });
  const test = asks<{ url: string }>(google, owner, 'testLink');
  const phone = google.visitor();
  phone.opens(test.url);
  const token = new URL(test.url).searchParams.get('k');
  must(phone.call('rpc', 'linkConfirm', JSON.stringify({ token, noSignIn: true })));
}

/** Rows pasted below the last one of `Tài khoản`, by the headings of the tab. */
export function pastes(google: LocalGoogle, who: string, rows: readonly Record<string, string>[]): void {
  const [headings = [], ...lines] = google.book.tab('Tài khoản').display();
  const first = lines.findIndex((cells) => cells.every((text) => text === ''));
  const start = (first < 0 ? lines.length : first) + 2;
  const width =
    Math.max(...rows.flatMap((row) => Object.keys(row)).map((heading) => headings.indexOf(heading))) + 1;
  const person = google.as(who);
  person.open();
  person.paste(
    'Tài khoản',
    `A${start}`,
    rows.map((row) => headings.slice(0, width).map((heading) => row[heading] ?? '')),
  );
}

/**
 * Staff decide on the first account of a unit, by hand in the sheet, with a word of reason where there is
 * one.
 */
export function decides(google: LocalGoogle, unit: string, decision: string, word?: string): void {
  const cell = (heading: string): string => place(google, 'Tài khoản', heading, ['Mã đơn vị', unit]);
  if (word) google.as(staff).type('Tài khoản', cell('Ý kiến'), word);
  google.as(staff).type('Tài khoản', cell('Duyệt'), decision);
}
