/** The lists that the province sends upward: all units with their accounts, and the pages without persons. */
import { kinds, reviews, unitColumns, accountColumns, type Row } from '../fields';
import { figuresOfRows } from '../round/figures';
import { showDay } from '../text/days';
import { compareVietnamese } from '../text/vietnamese';
import { grouped } from '../grouped';
import { line, sizes, type Line, type Paper } from './document';
import { heading, placeAndDay, signature } from './parts';
import { inUse, type Office } from './unit-form';

/** A unit with what it has reported, and the superior under whose name it stands in a list. */
export interface ListedUnit {
  unit: Row<'units'>;
  /** The superior's name; '' for who answers to the province. */
  above: string;
  rows: readonly Row<'accounts'>[];
}

/** By superior in the order of their names; who answers to the province comes first. */
function bySuperior(units: readonly ListedUnit[]): [string, ListedUnit[]][] {
  const inOrder = (a: ListedUnit, b: ListedUnit): number => compareVietnamese(a.unit.name, b.unit.name);
  return [...grouped(units, ({ above }) => above)]
    .sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : compareVietnamese(a, b)))
    .map(([above, group]) => [above, group.sort(inOrder)]);
}

const title = (office: Office, of: string, landscape: boolean): Paper['blocks'] => [
  heading({ above: office.above, name: office.federation }),
  line(placeAndDay(office.place, office.today, ''), 'right', { italic: true }),
  line(of, 'center', { bold: true, size: sizes.title }),
  line(`${office.round ? `${office.round}. ` : ''}Căn cứ ${office.guidance}`, 'center', {
    italic: true,
    ...(landscape ? {} : { size: sizes.body }),
  }),
];

const closing = (office: Office) =>
  signature('TM. BAN THƯỜNG VỤ', '', [
    'Tổng Liên đoàn Lao động Việt Nam (để báo cáo)',
    'Thường trực Liên đoàn Lao động tỉnh',
    `Lưu: VP, ${office.department}`,
  ]);

/** What stands where a unit has no account in use. */
const withoutRows = ({ unit }: ListedUnit): string => unit.status || 'Không phải báo cáo';

/** Every unit with its accounts and their administrators, by superior, with a sum at the end. */
export function provincialList(office: Office, units: readonly ListedUnit[]): Paper {
  let number = 0;
  const lines = bySuperior(units).flatMap(([above, group]): Line[] => [
    { across: above || `Trực thuộc ${office.federation}` },
    ...group.flatMap((one): Line[] => {
      number += 1;
      const first = [String(number), one.unit.name];
      const rest = [one.unit.first ? showDay(one.unit.first.slice(0, 10)) : ''];
      const used = inUse(one.rows);
      if (used.length === 0) return [{ cells: [...first, withoutRows(one), '', '', '', '', ...rest] }];
      return used.map((row, i) => ({
        cells: [
          ...(i === 0 ? first : ['', '']),
          row.kind === kinds.none ? `${kinds.none}. ${row.reason}` : row.pageName || row.accountName,
          row.address,
          row.name,
          row.office,
          [row.phone, row.email].filter(Boolean).join('\n'),
          ...(i === 0 ? rest : ['']),
        ],
      }));
    }),
  ]);
  const { required, reported, fix, missing } = figuresOfRows(units.map(({ unit }) => unit));
  const accounts = units.flatMap(({ rows }) => inUse(rows)).filter(({ kind }) => kind !== kinds.none).length;
  return {
    name: 'Danh sach tai khoan',
    landscape: true,
    blocks: [
      ...title(office, 'DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN', true),
      {
        is: 'table',
        widths: [4, 18, 16, 21, 13, 10, 11, 7],
        head: [
          [
            { text: 'STT' },
            { text: unitColumns.name.heading },
            { text: accountColumns.pageName.heading },
            { text: accountColumns.address.heading },
            { text: accountColumns.name.heading },
            { text: accountColumns.office.heading },
            { text: 'Điện thoại, email' },
            { text: 'Ngày nộp' },
          ],
        ],
        lines,
      },
      line(
        `Tổng số: ${required} đơn vị phải báo cáo, ${reported} đơn vị đã báo cáo, ${fix ? `${fix} đơn vị cần sửa, ` : ''}${missing} đơn vị chưa báo cáo; ${accounts} tài khoản, trang, nhóm.`,
        'justify',
        { indent: true },
      ),
      closing(office),
    ],
  };
}

/** Approved pages and groups with their units, and nobody's name, phone or e-mail: for publishing. */
export function publicPages(office: Office, units: readonly ListedUnit[]): Paper {
  let number = 0;
  const isPublic = (row: Row<'accounts'>): boolean =>
    row.review === reviews.passed && (row.kind === kinds.page || row.kind === kinds.group);
  const lines = bySuperior(units).flatMap(([above, group]): Line[] => {
    const listed = group.flatMap(({ unit, rows }) =>
      inUse(rows)
        .filter(isPublic)
        .map((row): Line => {
          number += 1;
          return { cells: [String(number), unit.name, row.kind, row.pageName, row.address] };
        }),
    );
    return listed.length ? [{ across: above || `Trực thuộc ${office.federation}` }, ...listed] : [];
  });
  return {
    name: 'Danh sach trang chinh thuc',
    landscape: false,
    blocks: [
      ...title(office, 'DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN', false),
      {
        is: 'table',
        widths: [7, 27, 10, 24, 32],
        head: [
          [
            { text: 'STT' },
            { text: unitColumns.name.heading },
            { text: accountColumns.kind.heading },
            { text: accountColumns.pageName.heading },
            { text: accountColumns.address.heading },
          ],
        ],
        lines,
      },
      closing(office),
    ],
  };
}
