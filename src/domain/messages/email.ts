import type { EmailNote, EmailReason } from '../person/email';

/**
 * What to add about a text without an address where one should stand: a people chip shows a name and hides
 * the address (Sheets API guide: Smart chips, whose default display is the first and the last name).
 */
export const aboutChips = (text: string): string =>
  /^[^@]*\s[^@]*$/.test(text.trim()) ? ' Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.' : '';

/**
 * Sentences about an e-mail address: what is wrong, and what to do. A reason without a sentence
 * does not compile.
 */
export const emailMessages = {
  'email.EMPTY': 'Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.',
  'email.MULTIPLE': 'Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.',
  'email.NO_AT': 'Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.',
  'email.NO_LOCAL': 'Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.',
  'email.TWO_AT': 'Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.',
  'email.SPACES': 'Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.',
  'email.ACCENTS': 'Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.',
  'email.COMMA': 'Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.',
  'email.CHARS':
    'Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.',
  'email.DOTS': 'Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.',
  'email.DOMAIN': 'Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.',
  'email.LENGTH': 'Địa chỉ email quá dài. Đề nghị kiểm tra lại.',
  'email.PHONE_IN_EMAIL':
    'Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.',
  'email.URL_IN_EMAIL': 'Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.',
  'email.NAME_IN_EMAIL':
    'Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).',
  'email.note.TEXT_AROUND': 'Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.',
} as const satisfies Record<`email.${EmailReason}` | `email.note.${EmailNote}`, string>;
