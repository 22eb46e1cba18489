/** Offices of any size for the bench, made through the product's own doors. */
import { readdirSync, readFileSync } from 'node:fs';
import { LocalGoogle, type PushedFiles, type RunReport } from '../emulator';
import { LinkKey } from '../src/domain/link/token';

export const OWNER = 'chu.so@example.org';
export const UNIT = 'donvi@example.org';
const MENU = 'Sổ Tài Khoản';

/** The files of dist/, as clasp would push them. */
export const pushed = (): PushedFiles =>
  Object.fromEntries(readdirSync('dist').map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));

const codeOf = (i: number): string => `U${String(i).padStart(5, '0')}`;
const wards = ['Cầu Kè', 'Càng Long', 'Tiểu Cần', 'Trà Cú', 'Cầu Ngang', 'Châu Thành', 'Duyên Hải'];

function fail(run: RunReport): never {
  throw new Error(`${run.functionName}: ${run.error?.message ?? JSON.stringify(run.alerts)}`);
}
export function click(google: LocalGoogle, email: string, item: string): RunReport {
  google.as(email).open();
  const run = google.as(email).choose(MENU, item);
  return run.ok ? run : fail(run);
}
/** Types what a setting, or the first round's column of that heading, is to say. */
export function sets(google: LocalGoogle, label: string, text: string): void {
  const headings = google.book.tab('Đợt').display()[0]!;
  const at = headings.indexOf(label);
  const rows = google.book.tab('Cấu hình').display();
  if (at >= 0) google.as(OWNER).type('Đợt', `${String.fromCharCode(65 + at)}2`, text);
  else google.as(OWNER).type('Cấu hình', `B${rows.findIndex((row) => row[0] === label) + 1}`, text);
}
export function ask(google: LocalGoogle, email: string, name: string, input: unknown = {}): RunReport {
  const run = google.as(email).call('rpc', name, JSON.stringify(input));
  if (!run.ok || !JSON.parse(String(run.result)).ok)
    throw new Error(`${name}: ${run.error?.message ?? String(run.result).slice(0, 300)}`);
  return run;
}

/** One account, as the form's fields. People are invented. */
export const report = (i: number): Record<string, string> => ({
  kind: 'Trang',
  accountName: '',
  pageName: `Công đoàn cơ sở số ${i}`,
  address: `https://www.facebook.com/congdoancoso${i}`,
  name: 'Nguyễn Thị Hoa',
  office: 'Chủ tịch',
  phone: `09${String(10_000_000 + i * 37).slice(-8)}`,
  email: `congdoan${i}@gmail.com`,
  reason: '',
});

/** A province of so many units; two thirds of them have reported, a few wrongly. */
export function province(units: number): LocalGoogle {
  const google = LocalGoogle.start({
    files: pushed(),
    now: '2018-10-16T08:00:00+07:00',
    owner: OWNER,
    editors: [UNIT],
  });
  click(google, OWNER, 'Thiết lập, sửa lại sổ');
  sets(google, 'Hạn nộp (trước ngày)', '30/10/2018');
  const lines = Array.from({ length: units }, (_, i) =>
    [
      codeOf(i),
      `Công đoàn cơ sở số ${i}, huyện ${wards[i % wards.length]}`,
      'CĐCS',
      `LĐLĐ huyện ${wards[i % wards.length]}`,
      i === 0 ? UNIT : `lienhe${i}@example.org`,
      '',
    ].join('\t'),
  );
  click(google, OWNER, 'Nhập danh sách đơn vị');
  ask(google, OWNER, 'importRoster', {
    text: ['Mã\tTên đơn vị\tLoại\tCấp trên\tEmail liên hệ\tĐiện thoại liên hệ', ...lines].join('\n'),
  });
  const reported = Array.from({ length: Math.floor((units * 2) / 3) }, (_, i) => {
    const r = report(i + 1);
    return [
      codeOf(i + 1),
      '',
      r.kind!,
      '',
      r.pageName!,
      r.address!,
      r.name!,
      r.office!,
      i % 50 ? r.phone! : '123',
      r.email!,
    ];
  });
  // As when a paste meets a save: the check at once gives way, and the next one finds everything to do.
  const release = google.holdScriptLock();
  google.as(OWNER).paste('Tài khoản', 'A2', reported);
  release();
  return google;
}

/** The token of a unit's link. */
export function linkTo(google: LocalGoogle, unit: string): string {
  const { secret } = JSON.parse(google.scriptProperties['links']!) as { secret: string };
  const [headings = [], ...lines] = google.book.tab('Đơn vị').display();
  const line = lines.find((texts) => texts[headings.indexOf('Mã')] === unit)!;
  const version = line[headings.indexOf('Liên kết')]!;
  const round = '2018-1';
  return new LinkKey(secret).write({ kind: 'unit', unit, round, version });
}
