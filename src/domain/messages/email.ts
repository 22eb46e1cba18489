import type { EmailNote, EmailReason } from '../person/email';
import type { Wording } from './wording';

const EXAMPLE = 'ví dụ hoa.nguyen@gmail.com';

/**
 * What to add about a text without an address where one should stand: a people chip shows a name and hides
 * the address (Sheets API guide: Smart chips, whose default display is the first and the last name).
 */
export const aboutChips = (text: string): string =>
  /^[^@]*\s[^@]*$/.test(text.trim()) ? ' Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.' : '';

/**
 * Sentences about an e-mail address: what is wrong, and what to do. A reason without a sentence
 * does not compile.
 */
export const emailMessages = {
  'email.EMPTY': { what: 'Chưa có địa chỉ email.', todo: `Ghi một địa chỉ, ${EXAMPLE}.` },
  'email.MULTIPLE': {
    what: 'Có nhiều địa chỉ email.',
    todo: 'Giữ một địa chỉ của người quản trị.',
  },
  'email.NO_AT': { what: 'Địa chỉ email thiếu dấu @.', todo: `Gõ cho đủ, ${EXAMPLE}.` },
  'email.NO_LOCAL': { what: 'Thiếu phần tên đứng trước dấu @.', todo: 'Gõ cho đủ địa chỉ email.' },
  'email.TWO_AT': {
    what: 'Địa chỉ email có nhiều dấu @.',
    todo: 'Giữ một dấu @ và một địa chỉ.',
  },
  'email.SPACES': { what: 'Địa chỉ email không có khoảng trắng.', todo: 'Viết liền.' },
  'email.ACCENTS': {
    what: 'Địa chỉ email có chữ có dấu hoặc ký tự lạ.',
    todo: 'Gõ lại bằng chữ không dấu.',
  },
  'email.COMMA': { what: 'Trong địa chỉ email có dấu phẩy.', todo: 'Thay bằng dấu chấm.' },
  'email.CHARS': {
    what: 'Địa chỉ email có ký tự không dùng được.',
    todo: 'Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.',
  },
  'email.DOTS': {
    what: 'Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.',
    todo: 'Gõ lại địa chỉ.',
  },
  'email.DOMAIN': {
    what: 'Phần sau dấu @ chưa đúng.',
    todo: 'Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn.',
  },
  'email.LENGTH': {
    what: 'Địa chỉ email quá dài, có thể dính chữ khác.',
    todo: 'Gõ lại địa chỉ.',
  },
  'email.PHONE_IN_EMAIL': {
    what: 'Đây là số điện thoại.',
    todo: 'Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email.',
  },
  'email.URL_IN_EMAIL': {
    what: 'Đây là địa chỉ trang mạng.',
    todo: 'Ghi địa chỉ email; địa chỉ trang khai ở ô Địa chỉ truy cập.',
  },
  'email.NAME_IN_EMAIL': {
    what: 'Đây là tên, chưa phải địa chỉ email.',
    todo: 'Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.',
    letter: { todo: 'Ghi địa chỉ có dấu @.' },
  },
  'email.note.TEXT_AROUND': {
    what: 'Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.',
    todo: 'Xem lại địa chỉ.',
  },
} as const satisfies Record<`email.${EmailReason}` | `email.note.${EmailNote}`, Wording>;
