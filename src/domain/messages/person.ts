import type { PersonNote, PersonReason } from '../person/name';

/**
 * Sentences about the administrator's name and office, and the names of a page and an account. A reason
 * without a sentence does not compile.
 */
export const personMessages = {
  'person.EMPTY': 'Ô này chưa có nội dung. Đề nghị nhập.',
  'person.SHORT': 'Nội dung quá ngắn. Đề nghị nhập đầy đủ.',
  'person.LONG': 'Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.',
  'person.TOO_LONG': 'Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.',
  'person.CHARS': 'Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.',
  'person.SHIFTED': 'Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.',
  'person.OFFICE_IN_NAME': 'Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.',
  'person.TWO_PEOPLE':
    'Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.',
  'person.ENCODING': 'Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.',
  'person.ADDRESS_IN_NAME':
    'Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.',
  'person.EMAIL_IN_NAME': 'Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.',
  'person.PHONE_IN_NAME': 'Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.',
  'person.note.ONE_WORD': 'Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.',
  'person.note.TITLE_STRIPPED': 'Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.',
} as const satisfies Record<`person.${PersonReason}` | `person.note.${PersonNote}`, string>;
