/**
 * The report of a page that passes itself off as a union's: what an authority or Facebook needs in order to
 * act, as a letter of the office. A blue tick proves nothing and is not asked for: what tells a page is its
 * address, its number and the day on which it was seen.
 */
import { readDay, showDay, type Day } from '../text/days';
import { readFacebookAddress } from '../channels/facebook';
import { no, yes, type Problem, type Result } from '../messages';
import { line, sizes, type Paper } from './document';
import { heading, placeAndDay, signature } from './parts';
import type { Office } from './unit-form';

/** As staff typed it. */
export interface FakePageText {
  address: string;
  /** "21/11/2026". */
  foundOn: string;
  /** The page's number, where somebody knows it. */
  pageId: string;
  /** What it does: asks for money, copies posts … */
  does: string;
}
/** Whom it imitates: a unit, and the address of its own page. */
export interface Imitated {
  name: string;
  address: string;
}

/** A fake page as it is read: its address in the tidy form, the day on which it was found. */
export interface FakePage {
  address: string;
  foundOn: Day;
  pageId: string;
  does: string;
}

/**
 * Reads what staff typed of a fake page.
 * @returns the page, or what has to be put right, each with its field.
 */
export function readFakePage(text: FakePageText, imitated: Imitated, today: Day): Result<FakePage> {
  const reading = readFacebookAddress(text.address);
  const day = readDay(text.foundOn);
  const problems: Problem[] = [
    ...(reading.ok ? [] : [{ key: 'paper.fakeAddress', field: 'address' } as const]),
    ...(day && day <= today ? [] : [{ key: 'paper.fakeDay', field: 'foundOn' } as const]),
    ...(/^\d{5,25}$|^$/.test(text.pageId.trim()) ? [] : [{ key: 'paper.fakeId', field: 'pageId' } as const]),
    ...(imitated.name ? [] : [{ key: 'paper.fakeUnit', field: 'unit' } as const]),
  ];
  return !reading.ok || !day || problems.length
    ? no(...problems)
    : yes({
        address: reading.canonical,
        foundOn: day,
        pageId: text.pageId.trim(),
        does: text.does.trim(),
      });
}

/**
 * @param imitated the unit with its genuine page; without an address the letter says that it has none.
 * @returns the letter, or what has to be put right, each with its field.
 */
export function fakePageReport(office: Office, text: FakePageText, imitated: Imitated): Result<Paper> {
  const read = readFakePage(text, imitated, office.today);
  if (!read.ok) return read;
  const { address, foundOn, pageId, does } = read.value;
  const said = (label: string, value: string) => ({
    is: 'paragraph' as const,
    align: 'justify' as const,
    size: sizes.body,
    indent: true as const,
    runs: [{ text: `- ${label}: ` }, { text: value, bold: true as const }],
  });
  return yes({
    name: 'Bao trang gia mao',
    landscape: false,
    blocks: [
      heading({ above: office.above, name: office.federation }),
      line(placeAndDay(office.place, office.today, ''), 'right', { italic: true }),
      line('ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN', 'center', { bold: true, size: sizes.title }),
      line('Kính gửi: …………………………………………', 'center'),
      line(
        `${office.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,
        'justify',
        { indent: true },
      ),
      said('Địa chỉ trang giả mạo', address),
      ...(pageId ? [said('Mã số của trang', pageId)] : []),
      said('Ngày phát hiện', showDay(foundOn)),
      said('Đơn vị bị giả mạo', imitated.name),
      said('Trang chính thức của đơn vị', imitated.address || 'đơn vị không có trang'),
      ...(does ? [said('Biểu hiện', does)] : []),
      line(
        `${office.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,
        'justify',
        { indent: true },
      ),
      signature('TM. BAN THƯỜNG VỤ', '', ['Như trên', 'Đơn vị bị giả mạo', `Lưu: VP, ${office.department}`]),
    ],
  });
}
