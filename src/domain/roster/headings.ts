/** What offices write over the columns of a roster, and which of our columns each means. */
import { unitColumns, type UnitKey } from '../fields';
import { clean, fold } from '../text/vietnamese';

/** The columns that an import may fill. */
export const imported = [
  'code',
  'name',
  'kind',
  'parent',
  'email',
  'phone',
  'required',
  'extendedTo',
  'note',
  'formerly',
  'communes',
  'activity',
  'mergedInto',
] as const satisfies readonly UnitKey[];
export type Imported = (typeof imported)[number];

/**
 * What a table of changes has beside: what a unit was, what it becomes, and what is to happen to it in words
 * ("Giải thể"). `Nhập vào` and `Hoạt động` are columns of the roster itself.
 */
export type ChangeWord = 'oldCode' | 'oldName' | 'newCode' | 'newName' | 'newParent' | 'plan';
export type Meaning = Imported | ChangeWord;

const whole = (...words: string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);
const begins = (...words: string[]): RegExp => new RegExp(`^(?:${words.join('|')})(?![a-z\\d])`);
const holds = (...words: string[]): RegExp => new RegExp(`(?:^|[^a-z\\d])(?:${words.join('|')})(?![a-z\\d])`);

/** Đơn vị, ĐV, Cơ quan, đơn vị */
const UNIT = '(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)';
/** Công đoàn cơ sở, CĐCS, CĐ cơ sở, Công đoàn */
const UNION = 'cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan';
/** … xã/phường, … , nghiệp đoàn: what else such a column holds */
const AND_KINDS = '(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*';
/** … trực thuộc, … báo cáo */
const WHICH = '(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?';
/** Tên đơn vị, Tên tổ chức …, Tên doanh nghiệp; not "Tên người liên hệ", "Tên trang" */
const NAMED =
  'don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit';

/** Thuộc diện, Đối tượng */
const AMONG_THOSE = '(?:thuoc )?(?:doi tuong|dien)';
/** Phải, Cần, Có, Yêu cầu */
const MUST = '(?:phai|can|co|yeu cau)';

/**
 * What a heading means, without tones, marks and brackets; the first that fits decides, so the narrower come
 * first. Each with headings it is for.
 */
const MEANINGS: readonly (readonly [Imported, RegExp])[] = [
  // Phải báo cáo, Bắt buộc, Báo cáo, Thuộc diện báo cáo
  // Có phải báo cáo không, Phải nộp báo cáo, Yêu cầu báo cáo
  ['required', new RegExp(`^(?:${AMONG_THOSE} )?(?:${MUST} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],
  ['required', begins('bat buoc', 'required')],
  // Gia hạn, Ngày gia hạn, Được gia hạn tới, Hạn mới
  ['extendedTo', begins('(?:ngay |duoc |da |(?:thoi )?han ){0,2}gia han', 'han moi', 'extended')],
  // Email, E-mail đơn vị, Địa chỉ mail, Gmail
  ['email', holds('e ?-? ?mail', 'g?mail')],
  // Thư điện tử, Thư ĐT, Địa chỉ hộp thư
  ['email', begins('(?:dia chi )?(?:thu (?:dien tu|dt)|ho[mp] thu)')],
  // Điện thoại/Fax, SĐT liên hệ, Số ĐT, ĐTDĐ, Di động, Số phone, Hotline
  ['phone', holds('d(?:ien )?thoai', 's?dt(?:dd|cq|lh)?', 'di dong', 'phone', 'hotline')],
  // Đ.T, Tel, Mobile, Đ.thoại, Số liên hệ, Số máy, Zalo
  [
    'phone',
    begins('s? ?d t', 'tel', 'telephone', 'mobile', 'd thoai', 'so (?:lien (?:he|lac)|may)', 'zalo', 'dd'),
  ],
  // Cấp trên, Mã đơn vị cấp trên, CĐCTTTCS, Cơ quan chủ quản, Đơn vị quản lý
  ['parent', holds('cap tren', '(?:cd)?ctttcs', 'chu quan', 'quan ly', 'phu trach')],
  // Trực thuộc, Thuộc
  ['parent', begins('(?:truc )?thuoc', 'parent', 'superior')],
  // Loại, Phân loại, Khối, Nhóm đơn vị, Hình thức
  ['kind', begins('(?:phan )?loai', 'khoi', 'nhom', 'hinh thuc', 'kind', 'type')],
  // Cấp, Cấp công đoàn
  ['kind', whole('cap(?: cong doan| don vi)?')],
  // Ghi chú, Lưu ý, Chú ý, Chú thích, Diễn giải, Nhận xét, Note
  [
    'note',
    begins('ghi chu', 'gc', '(?:luu|chu) y', 'chu thich', 'dien giai', 'nhan xet', 'notes?', 'remarks?'),
  ],
  // Mã, Mã số đơn vị, Mã CĐCS; not "Mã số thuế"
  ['code', /^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],
  // Ký hiệu, Số hiệu, Số mã, Unit code
  ['code', begins('ky hieu', 'so (?:hieu|ma)', '(?:unit[ _])?(?:code|id)')],
  // Tên, Tên gọi, Tên đầy đủ, Tên đơn vị
  ['name', whole('ten', 'name', 'unit(?:[ _]name)?', 'danh sach don vi')],
  ['name', begins(`ten (?:day du )?(?:cua )?(?:${NAMED})`, 'ten (?:goi|day du|chinh thuc|tieng viet)')],
  // Đơn vị trực thuộc, Đơn vị/CĐCS, CĐCS
  ['name', whole(`${UNIT}${AND_KINDS}${WHICH}`, `(?:${UNION})${WHICH}`)],
  // Công đoàn xã/phường; Công đoàn cơ sở, nghiệp đoàn
  ['name', whole(`(?:${UNION})${AND_KINDS}`)],
];

/** Sắp xếp, sáp nhập …: what a decree does to units. */
const DECREED = '(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)';
/** … cũ, … trước đây, … trước khi sắp xếp */
const BEFORE = new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${DECREED})$`);
/** … mới, … sau sắp xếp, … sau khi sáp nhập */
const AFTER = new RegExp(`(?:^|\\s)(?:moi|sau ${DECREED})$`);

/** What a heading of a table of changes means that is not a column of the roster; the first that fits. */
const CHANGES: readonly (readonly [Meaning, RegExp])[] = [
  // Nhập vào, Sáp nhập vào, Hợp nhất thành, Đơn vị nhận sáp nhập
  ['mergedInto', begins('(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)', 'hop nhat (?:vao|thanh)')],
  ['mergedInto', whole('don vi nhan (?:sap nhap|hop nhat)', 'sap nhap', 'nhap')],
  // Đổi tên thành, Đổi tên
  ['newName', begins('doi ten(?: thanh)?')],
  // Chuyển về, Chuyển đến, Bàn giao về, Đơn vị tiếp nhận, Nơi chuyển đến
  [
    'newParent',
    begins('(?:duoc )?chuyen (?:ve|den|sang|giao)', 'ban giao (?:ve|cho|den)', 'noi (?:chuyen )?den'),
  ],
  ['newParent', begins('(?:don vi |cong doan |noi )?tiep nhan')],
  // Hình thức sắp xếp, Phương án, Nội dung thay đổi, Kết quả sắp xếp
  ['plan', begins('(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)', 'phuong an')],
  // Hoạt động, Tình trạng, Trạng thái hoạt động
  ['activity', whole('hoat dong', '(?:tinh trang|trang thai) hoat dong', 'tinh trang(?: don vi)?')],
  // Địa bàn, Địa bàn phụ trách, Các xã, phường phụ trách
  ['communes', begins('dia ban', '(?:cac )?xa,? phuong (?:phu trach|truc thuoc)')],
  // Tên cũ, mã cũ; Tên gọi khác
  ['formerly', whole('ten cu,? ma cu', 'ten,? ma cu', 'ten goi khac')],
];

/** "Tên cũ", "Mã đơn vị trước đây": what a unit was called before is not what it is called. */
const OLD = /\b(?:cu|truoc(?: day)?)$/;

/** The running number of a line: no column of ours, and nothing that is missed. */
const NUMBER = /^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/;

/**
 * A heading as the patterns see it: "Mã (*)" is "ma", "Tên  đơn⏎vị:" is "ten don vi", "TenDV" and "ten_dv" of
 * a program are "ten dv". What stands in brackets is left out, but "(cũ)" and "(mới)" where changes are
 * looked for.
 */
const plainHeading = (heading: string, brackets: RegExp = /\([^()]*\)|\[[^[\]]*\]/g): string =>
  fold(
    clean(
      heading
        .slice(0, 200)
        .normalize('NFKC')
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
        .replace(/_/g, ' '),
    ),
  )
    .replace(brackets, ' ')
    .replace(/[*:.;?!"'“”]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The column that a heading means; undefined where it means none of ours. In: the heading as typed. */
export function columnNamed(heading: string): Imported | undefined {
  const plain = plainHeading(heading);
  if (!plain || OLD.test(plain)) return undefined;
  return (
    imported.find((key) => plainHeading(unitColumns[key].heading) === plain) ??
    MEANINGS.find(([, pattern]) => pattern.test(plain))?.[0]
  );
}

/** The parts of a unit that a table of changes has twice. */
const CHANGED = { code: 'Code', name: 'Name', parent: 'Parent' } as const;

/**
 * What a heading means in a table that may be one of changes: "Mã cũ", "Tên đơn vị mới", "Nhập vào";
 * undefined where it means none of ours. In: the heading as typed.
 */
export function meaningOf(heading: string): Meaning | undefined {
  const plain = plainHeading(heading, /[()[\]]/g);
  if (!plain) return undefined;
  const own = imported.find((key) => plainHeading(unitColumns[key].heading) === plain);
  if (own) return own;
  const change = CHANGES.find(([, pattern]) => pattern.test(plain));
  if (change) return change[0];
  for (const [when, pattern] of [
    ['old', BEFORE],
    ['new', AFTER],
  ] as const) {
    if (!pattern.test(plain)) continue;
    const of = columnNamed(plain.replace(pattern, '') || 'ten');
    // "Hạn mới", "Email cũ" are no changes of a unit.
    if (of !== 'code' && of !== 'name' && of !== 'parent') return columnNamed(heading);
    const word = `${when}${CHANGED[of]}` as const;
    return word === 'oldParent' ? undefined : word;
  }
  return columnNamed(heading);
}

/** No table of an office has more columns; reading the headings of a hostile one would only cost time. */
export const MOST_COLUMNS = 200;

export interface Columns {
  /** Where each column of ours stands. */
  at: ReadonlyMap<Meaning, number>;
  /** Headings of the columns that are left out: not understood, or a second of their kind. */
  leftOut: string[];
}

/** The columns of a line of headings, in any order. */
export function columnsOf(cells: readonly string[]): Columns {
  const at = new Map<Meaning, number>();
  const leftOut: string[] = [];
  cells.slice(0, MOST_COLUMNS).forEach((heading, i) => {
    const key = meaningOf(heading);
    // "Đơn vị | Đơn vị trực thuộc": the second is what the first belongs to.
    const second = key === 'name' && at.has(key) && /truc thuoc/.test(plainHeading(heading)) ? 'parent' : key;
    if (second && !at.has(second)) at.set(second, i);
    else if (clean(heading) && !NUMBER.test(plainHeading(heading))) leftOut.push(clean(heading));
  });
  return { at, leftOut };
}

/**
 * The headings of a table that has two lines of them, as one: under "Trước sắp xếp" the column "Mã" is "Mã
 * cũ", under "Sau sắp xếp" "Mã mới". Cells without such a line above stay as they are.
 */
export function underCaptions(cells: readonly string[], above: readonly string[]): string[] {
  let said = '';
  return cells.map((heading, i) => {
    const caption = plainHeading(above[i] ?? '', /[()[\]]/g);
    if (caption) said = BEFORE.test(caption) ? 'cũ' : AFTER.test(caption) ? 'mới' : '';
    return said && clean(heading) && !clean(above[i] ?? '').includes(clean(heading))
      ? `${heading} ${said}`
      : heading;
  });
}
