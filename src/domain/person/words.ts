/**
 * Words around people's names: forms of address, degrees, offices, kinds of units, surnames. Patterns are
 * built from named parts, each with an example.
 */

const joined = (...parts: string[]): string => parts.map((part) => `(?:${part})`).join('|');

/** Đ/c, D.c */
const COMRADE = '[đd][./]?c';
/** TS., ThS., PGS, GS, CN, KS, LS, ĐD, Dr. */
const ACADEMIC = 'ccb|p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr';
/** BS., BS.CKII, CK1 */
const MEDICAL = '(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs';
/** Mr., Mrs, Ms */
const ENGLISH = 'mrs?|ms';
/** NGƯT, TTƯT */
const HONOUR = '(?:ng|tt)ưt';
/**
 * Degrees and short forms of address before a name; none of them stands before a signer's name (Decree
 * 30/2020, Annex I).
 */
export const DEGREE = new RegExp(
  `^(?:${joined(COMRADE, ACADEMIC, MEDICAL, ENGLISH, HONOUR)})(?:[.:]+\\s*|\\s+)`,
  'i',
);

/** Thạc sĩ, Bác sỹ, Kỹ sư */
const LEARNED = '(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư';
/** Ông, Bà, Ông (Bà), Ông/Bà, Anh, Chị */
const SPOKEN = '(?:cô|thầy) giáo|ông|bà|anh|chị|cô|thầy|chú';
const EITHER = `(?:${SPOKEN}) ?(?:\\((?:${SPOKEN})\\)|/ ?(?:${SPOKEN}))`;
/** Đại úy, Trung tá: of the police and the army's unions */
const RANK = '(?:thiếu|trung|thượng|đại) (?:tá|[úu][ýy]|tướng)(?: qncn)?';
/** Thượng tọa, Đại đức, Sư cô: of monks and nuns; Linh mục, Mục sư: of priests and pastors */
const OF_FAITH =
  'thượng t(?:ọa|oạ)|h(?:òa|oà) thượng|đại đức|sư (?:cô|thầy)|ni (?:sư|cô|trưởng)|linh mục|mục sư';
/** Ô., B.: Ông, Bà, cut short */
const SPOKEN_SHORT = '[ôb](?=\\.)';
/** Họ và tên:, Người quản trị: */
const LABEL = '(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)';
/** Forms of address in full, and labels, when two words follow. */
export const FORM = new RegExp(
  `^(?:${joined('đồng chí', LEARNED, RANK, OF_FAITH, EITHER, SPOKEN, SPOKEN_SHORT, LABEL)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,
  'i',
);

/** "Lê Văn Vĩ, ThS": a degree after the name. */
export const DEGREE_AFTER = new RegExp(`,\\s*(?:${joined(ACADEMIC, MEDICAL, HONOUR)})\\.?$`, 'i');

const SURNAMES =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục'.split(
    ' ',
  );
/** Whether a word is one of the usual surnames, Khmer ones of the province among them. */
export const isSurname = (word: string): boolean => SURNAMES.includes(word.toLowerCase());

/**
 * "Ông Thị Hà", "Ông Ích Khiêm", "Ông Minh Trí": Ông is a surname too. Certain where a surname follows ("Ông
 * Lê Minh Trí" is Mr Lê), and for a middle name that says so; else only the person can tell.
 */
export function startsWithOng(name: string): 'surname' | 'either' | undefined {
  const [first = '', second = '', third] = name.split(' ');
  if (first.toLowerCase() !== 'ông' || third === undefined || !/^\p{L}[\p{L}\p{M}]+$/u.test(second))
    return undefined;
  if (/^(?:thị|văn|ích)$/i.test(second)) return name.split(' ').length === 3 ? 'surname' : undefined;
  return isSurname(second) ? undefined : 'either';
}

/** Trưởng Ban, Phó Phòng */
const HEADS = '(?:trưởng|phó) (?:ban|phòng|trưởng)';
/**
 * Chủ tịch, Ủy viên, Giám đốc, Hiệu trưởng, Chuyên viên, Kế toán, Bí thư; without marks those that no name
 * is made of.
 */
const POSTS =
  'chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|chu tich|uy vien|giam doc|hieu truong|chuyen vien';
/** Chánh Văn phòng, Văn phòng Công đoàn; not "Nguyễn Văn Phòng" */
const MAIN_OFFICE = '(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)';
/**
 * Cán bộ, Giáo viên, Thủ quỹ, Tổ trưởng …: at the start, or after a sign; Văn thư, Y tế after a sign only;
 * not "Trần Nhân Viên"
 */
const WORKS =
  '(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)|[-–—,;(/:] ?(?:văn thư|y tế|thư (?:ký|viện)|bảo vệ|lái xe|thủ kho|tổng phụ trách(?: đội)?)\\)?$';
/** With their tones: "Nguyễn Trường Ban" and "Ngô Kế Toàn" are people. For a text in small letters. */
export const OFFICE = new RegExp(joined(HEADS, POSTS, MAIN_OFFICE, WORKS));

/**
 * CT, PCT, P.CT, Phó CT, CTCĐCS, TB, PTB, GĐ, HT, BT, KT, CV, NV, CB, UV BCH, UVBTV, CN UBKT: in capitals, of
 * which none is a word of a name.
 */
const SHORT_POSTS =
  '(?:P\\.?|Phó )?(?:CT(?:CĐ(?:CS)?)?|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|NV|CBCT|CB|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV';
/**
 * An office cut short before a name ("PCT Nguyễn Thị Hoa") or after it ("Nguyễn Thị Hoa - PCT", "… (KT)").
 */
export const OFFICE_FIRST = new RegExp(
  `^((?:${SHORT_POSTS})(?:[ ,]+(?:${SHORT_POSTS}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,
  'u',
);
export const OFFICE_LAST = new RegExp(`[-,;(/: ] ?(${SHORT_POSTS})\\.?\\)?$`, 'u');
const OFFICE_BESIDE = new RegExp(`[-,;(/:] ?(?:${SHORT_POSTS})(?!\\p{L})`, 'u');
/**
 * "Nguyễn Thị Hoa - TP TCHC", "… (TTND)": beside a name in small letters, words in capitals without a mark
 * are an office's short form, known to us or not.
 */
const CAPITALS_BESIDE = /\p{Ll}\p{M}*(?: [-–—/:(]|[,;(]) ?[A-ZĐ]{2,7}(?:[ -][A-ZĐ]{2,7}){0,3}\)?$/u;
/** Does a text name an office? In: the text as typed. */
export const namesOffice = (text: string): boolean =>
  OFFICE.test(text.toLowerCase()) ||
  [OFFICE_FIRST, OFFICE_LAST, OFFICE_BESIDE, CAPITALS_BESIDE].some((pattern) => pattern.test(text));

/** Công đoàn, LĐLĐ, BCH, CĐCS, Công ty, UBND */
const BODIES =
  '(?:công|liên) đoàn|lđlđ|(?:bch|btv)(?: |$)|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|trạm y tế|bệnh viện|hợp tác xã|nghiệp đoàn';
/** Trường THPT, Trường Tiểu học; not "Trường Thị Mai" */
const SCHOOLS = 'trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )';
/** Ban Chấp hành, Ban Nữ công, Tổ công đoàn; "Admin", who is nobody; and the box's own label */
const BOARDS =
  'ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$|họ (?:và )?tên(?: người quản trị)?$';
/** A unit or a page where a person should stand. For a text in small letters. */
export const UNIT = new RegExp(`^(?:${joined(BODIES, SCHOOLS, BOARDS)})|facebook`);

/** Two names set apart by a sign ("Lê Hà, Trần Mẫu") or by a word ("Hà và Mẫu"). */
const TWO_SET_APART = /\S \S+ ?[,;/&+|] ?\S+ \S|\S (?:và|hoặc|cùng) \S/;

/** "Hoa, Minh", "Hoa & Minh": two given names alone. */
export const TWO_GIVEN = /^\p{L}[\p{L}\p{M}]+ ?[,;/&+] ?\p{L}[\p{L}\p{M}]+$/u;

/**
 * A list's number before a name of two words or more: a row copied from a list. A lone word may be a unit's.
 */
export const ORDINAL = /^\d{1,3} ?[.)/] ?(?=\p{L}[\p{L}\p{M}']* \p{L}[^\d@:/]*$)/u;
/** "1. ", "2) ", "- " before the line of a list. */
const LIST_MARK = /^(?:\d{1,2}[.)]|[-*•+]) ?/;
/**
 * "(nữ)", "(quản trị)", "(đã ký)", "- Admin", "(1985)", ", sinh ngày 12/3/1985": what is beside a name and
 * says nothing about who it is here. Without brackets "Nam" is a name.
 */
const BORN =
  '(?:(?:sinh(?: năm| ngày)?|sn|ns|s)[ .:]*)?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:19[3-9]\\d|20[01]\\d)';
const SAYS = `admin|ad|quản trị(?: (?:viên|chính|phụ|trang))?|(?:đã )?ký(?: tên)?|${BORN}`;
export const ASIDE = new RegExp(
  `\\s*\\((?:${SAYS}|nam|nữ)\\)\\s*|(?:\\s*[,:;]|\\s+[-–—])\\s*(?:${SAYS})[-–—.,;:"” ]*$`,
  'giu',
);
/** A name without the forms of address and degrees before it. */
function withoutForms(line: string): string {
  let left = line;
  for (let i = 0, before = ''; i < 5 && left !== before; i += 1) {
    before = left;
    left = left.replace(DEGREE, '').replace(FORM, '');
  }
  return left;
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => /\p{L}/u.test(word));
/** Nguyễn THỊ Hoa, Trần VĂN An: it stands between a surname and a given name. */
const MIDDLE = /^(?:thị|văn)$/i;
/** A surname with the middle name that most people have: "Trần Thị" amid a text begins another person. */
const beginsAnother = (words: readonly string[]): boolean =>
  words.some((word, at) => at > 1 && isSurname(word) && MIDDLE.test(words[at + 1] ?? ''));

/** "Chị Hoa": a form of address before a given name alone, as no name begins. */
const isAddressed = (words: readonly string[]): boolean =>
  words.length === 2 && /^(?:anh|chị|cô|thầy|đ\/c|đc|đ\/c\.)$/i.test(words[0]!);

/**
 * Whether a cell names two people. In: the text with its lines. A name wrapped in its cell ("Nguyễn Văn⏎Vĩ")
 * is one.
 */
export function namesTwo(text: string): boolean {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => wordsOf(withoutForms(line.replace(/\s+/g, ' ').trim().replace(LIST_MARK, ''))))
    .filter((words) => words.length > 0);
  const whole = lines.flat();
  if (TWO_SET_APART.test(withoutForms(text.replace(/\s+/g, ' ').trim()))) return true;
  const people = lines.filter(
    (words) =>
      words.length > 2 ||
      (words.length > 1 && !MIDDLE.test(words[1]!) && (isSurname(words[0]!) || isAddressed(words))),
  );
  // "Hoa⏎Minh": a given name in each line; "Nguyễn⏎Hoa" is one person.
  const givenNames = lines.length > 1 && whole.length === lines.length && !isSurname(whole[0]!);
  const [left = '', right = ''] = text.split(/\s[-–—]\s/).map((part) => part.trim());
  const beside = wordsOf(left).length > 1 && wordsOf(right).length > 1 && isSurname(wordsOf(right)[0]!);
  return people.length > 1 || givenNames || beside || beginsAnother(whole);
}
