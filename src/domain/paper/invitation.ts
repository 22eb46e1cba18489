/**
 * The invitation on one sheet, for a unit that no letter reaches: the office's letter (Decree 30/2020,
 * Annex I) with the unit's own link as a code for a telephone's camera. It says what the letters say of what
 * is never asked and of how to check, in their words.
 */
import { documentWithoutDay } from '../letters/document';
import { askedOn, genuineSentence, officeOf, REPORT } from '../letters/kinds/words';
import { HOST } from '../link/address';
import { addDays, sayDay, showDay, type Day } from '../text/days';
import { line, sizes, type Paper } from './document';
import { heading, placeAndDay, signature } from './parts';
import type { Office } from './unit-form';

/** A unit that is asked by paper. */
export interface Invited {
  code: string;
  name: string;
  /** Its own link. */
  url: string;
  /** Its last on-time day; '' where no deadline is set. */
  last: Day;
}

/**
 * The side of the code: a module of a link's code (some 57 of them) is then 0.6 mm, which survives a fold.
 */
const CODE_MM = 42;

/** @param contact whom to call, as staff wrote it; '' for nobody. */
export function paperInvitation(office: Office, contact: string, { code, name, url, last }: Invited): Paper {
  const by = officeOf(office);
  const document = documentWithoutDay(office.guidance);
  const body = (text: string) => line(text, 'justify', { indent: true });
  return {
    name: `Giay moi ${code}`,
    landscape: false,
    blocks: [
      heading({ above: office.above, name: office.federation }, [
        'Số: ………/…………',
        `V/v ${REPORT}${document && ` theo ${document}`}`,
      ]),
      line(placeAndDay(office.place, office.today, ''), 'right', { italic: true }),
      line(`Kính gửi: ${name}`, 'center', { size: sizes.title }),
      body(
        `${askedOn(office)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${by}.`,
      ),
      ...(last
        ? [
            {
              ...body(''),
              runs: [
                { text: 'Thời hạn: ' },
                {
                  text: `trước ngày ${showDay(addDays(last, 1))}, tức chậm nhất hết ngày ${sayDay(last)}.`,
                  bold: true as const,
                },
              ],
            },
          ]
        : []),
      body(
        'Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google.',
      ),
      { is: 'code', text: url, millimetres: CODE_MM, label: `Mã QR của ${name}` },
      line(`Mã riêng của đơn vị, mở trang ${HOST} của Google`, 'center', { italic: true }),
      body('Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do.'),
      body(
        `Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${contact.trim() && `, hoặc gọi ${contact.trim()}`}.`,
      ),
      body('Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị.'),
      body(genuineSentence('Giấy mời này', office)),
      signature('TM. BAN THƯỜNG VỤ', '', ['Như trên', `Lưu: VP, ${office.department}`]),
    ],
  };
}
