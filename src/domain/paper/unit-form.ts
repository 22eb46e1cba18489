/**
 * The form that the source document gives (Hướng dẫn 04/HD-LĐLĐ, III.2 "theo mẫu"), blank or filled in with
 * what a unit has reported: its headings, its seven columns, its order.
 */
import { accountColumns, kinds, usage, type Row } from '../fields';
import { dayOf, type Day } from '../text/days';
import { compareVietnamese, fold } from '../text/vietnamese';
import { line, sizes, type Paper, type Table } from './document';
import { heading, placeAndDay, signature } from './parts';

/** What a paper says of the office and its round. */
export interface Office {
  /** "Liên đoàn Lao động tỉnh Vĩnh Long". */
  federation: string;
  /** The body above the federation, as its heading says it; '' for none. */
  above: string;
  department: string;
  /** The document that asks for the report: "Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018". */
  guidance: string;
  /** Where the federation's papers are signed; '' leaves dots. */
  place: string;
  round: string;
  today: Day;
}
export type PaperUnit = Pick<Row<'units'>, 'code' | 'name' | 'kind'> & {
  /** The name of its superior, where it has one that is not the federation. */
  above: string;
};

const columns = ['accountName', 'pageName', 'address', 'name', 'office', 'phone', 'email'] as const;
const ofManager = ['name', 'office', 'phone', 'email'] as const;

/** The seven columns of the form; an account that is none says its reason in the second. */
const cellsOf = (row: Row<'accounts'>): string[] =>
  row.kind === kinds.none
    ? ['', `${kinds.none} tài khoản. ${row.reason}`, '', '', '', '', '']
    : columns.map((column) => row[column]);

const table = (rows: readonly Row<'accounts'>[], emptyLines: number): Table => ({
  is: 'table',
  widths: [12, 14, 23, 14, 12, 10, 15],
  head: [
    [
      ...(['accountName', 'pageName', 'address'] as const).map((column) => ({
        text: accountColumns[column].heading,
        down: 2,
      })),
      { text: 'Thông tin người quản trị', across: ofManager.length },
    ],
    ofManager.map((column) => ({ text: accountColumns[column].heading })),
  ],
  lines: [
    ...rows.map((row) => ({ cells: cellsOf(row) })),
    ...Array.from({ length: emptyLines }, () => ({ cells: columns.map(() => '') })),
  ],
});

/**
 * In whose name a unit's paper is signed: a grassroots union's by its executive committee, any other's by the
 * standing committee (Decision 933/QĐ-TLĐ).
 */
const authorityOf = ({ name, kind }: PaperUnit): string =>
  /\b(?:cong doan co so|cdcs)\b/.test(fold(`${kind} ${name}`)) ? 'TM. BAN CHẤP HÀNH' : 'TM. BAN THƯỜNG VỤ';

/** Rows in use of a unit, by the name of the page. */
export const inUse = (rows: readonly Row<'accounts'>[]): Row<'accounts'>[] =>
  rows
    .filter((row) => row.usage !== usage.stopped)
    .sort((a, b) => compareVietnamese(a.pageName || a.accountName, b.pageName || b.accountName));

/**
 * @param rows what the unit has reported; undefined for a blank form, to be filled in by hand.
 */
export function unitForm(office: Office, unit: PaperUnit, rows?: readonly Row<'accounts'>[]): Paper {
  const used = inUse(rows ?? []);
  const reported = used.reduce((latest, row) => (row.updated > latest ? row.updated : latest), '');
  return {
    name: rows ? `Bao cao ${unit.code}` : `Mau bao cao ${unit.code}`,
    landscape: true,
    blocks: [
      heading({ above: unit.above || office.federation, name: unit.name }),
      line(`THÔNG TIN TÀI KHOẢN FACEBOOK ${office.federation.normalize('NFC').toUpperCase()}`, 'center', {
        bold: true,
        size: sizes.title,
      }),
      line(`(theo ${office.guidance} của ${office.federation})`, 'center', { italic: true }),
      {
        is: 'paragraph',
        align: 'center',
        size: sizes.body,
        runs: [
          { text: 'Kính gửi: ', bold: true },
          { text: `${office.federation} (qua ${office.department})` },
        ],
      },
      table(used, rows && used.length ? 0 : 4),
      line(placeAndDay('', reported && dayOf(reported), office.today.slice(0, 4)), 'right', { italic: true }),
      signature(authorityOf(unit), '', ['Như kính gửi', 'Lưu: VP']),
    ],
  };
}
