/**
 * The province of the source document: the 51 units of Trà Vinh in 2018 with invented contacts, and two weeks
 * of its only round behind it, some right, some wrong, some missing. All people and contacts here are
 * invented.
 */
import type { LocalGoogle } from '../../emulator';
import {
  asks,
  chooses,
  decides,
  importsRoster,
  labelsOf,
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
import { reports, wrongByHand } from './reports';
import type { Given } from './reports';

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
function units(csv: string): Unit[] {
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

/** Two weeks before the deadline of the guidance. */
const END = '2018-10-16T08:00:00';

/** @param csv the roster: code, name, kind, superior. */
export function sample2018(csv: string): Sample {
  const roster = units(csv);
  return {
    says: {
      title: 'Một tỉnh mẫu mới',
      hint: 'Danh sách đơn vị mẫu của năm 2018; một số đã báo cáo, một số sai, một số còn thiếu; thư đã gửi trong hai tuần đầu.',
    },
    labels: labelsOf(
      roster.map(({ name, email }) => ({ name: name.replace('Liên đoàn Lao động', 'LĐLĐ'), email })),
    ),
    empty: (Google, files) => newFile(Google, files, `${END}+07:00`),
    make(Google, files) {
      const google = newFile(Google, files, '2018-10-02T08:00:00+07:00');
      for (const { email } of roster) if (email) google.share(email);
      google.as(owner).open();
      chooses(google, setUp);
      settings(google, {
        'Tên Liên đoàn Lao động tỉnh': 'Liên đoàn Lao động tỉnh Trà Vinh',
        'Hạn nộp (trước ngày)': '30/10/2018',
        'Châm chước đến hết ngày': '31/10/2018',
        'Email cán bộ phụ trách': staff,
        'Liên hệ khi cần hỗ trợ': 'Bà Nguyễn Thị Hoa, 0913 456 789',
        'Gửi thư từ ngày': '03/10/2018',
      });
      chooses(google, setUp);
      importsRoster(google, [
        ['Mã', 'Tên đơn vị', 'Loại', 'Cấp trên', 'Email liên hệ', 'Điện thoại liên hệ'],
        ...roster.map((u) => [u.code, u.name, u.kind, u.parent, u.email, u.phone]),
      ]);
      opensLinks(google);
      asks(google, owner, 'switchLetters', { on: true, takeOver: false });
      for (const report of reports) tell(google, report);
      for (const row of wrongByHand) pastes(google, `${row['Mã đơn vị']!.toLowerCase()}@example.org`, [row]);
      decides(google, 'H03', 'Đạt');
      decides(google, 'H06', 'Đạt');
      decides(google, 'H05', 'Trả lại', 'Đề nghị ghi tên trang đúng như trên facebook.');
      until(google, END);
      return google;
    },
  };
}

/** A unit opens its form and reports, on its day. */
function tell(google: LocalGoogle, { unit, on, rows }: Given): void {
  until(google, `2018-10-${on}`);
  const email = `${unit.toLowerCase()}@example.org`;
  google.as(email).open();
  asks(google, email, 'saveReport', {
    unit,
    consent: true,
    rows: rows.map((fields, n) => ({
      rowId: `mau-${unit}-${n + 1}`,
      version: '',
      fields,
      stopped: false,
    })),
  });
}
