/** Sentences about a phone number: what is wrong with it, or what was changed, and what to do. */
import type { PhoneNote, PhoneReason } from '../phone';
import type { Wording } from './wording';

const LENGTHS = 'Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.';
const OWN = 'Ghi số di động hoặc số cố định của người quản trị.';
const LOOK = 'Xem lại số.';

export const phoneMessages = {
  'phone.EMPTY': {
    what: 'Chưa có số điện thoại.',
    todo: 'Ghi một số của người quản trị, ví dụ 0912 345 678.',
  },
  'phone.MULTIPLE': { what: 'Có nhiều số điện thoại.', todo: 'Giữ một số của người quản trị.' },
  'phone.TOO_SHORT': { what: `Số này thiếu chữ số. ${LENGTHS}`, todo: 'Gõ lại cho đủ số.' },
  'phone.TOO_LONG': { what: `Số này thừa chữ số. ${LENGTHS}`, todo: 'Gõ lại cho đúng số.' },
  'phone.PREFIX': {
    what: 'Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.',
    todo: 'Gõ lại cho đúng số.',
  },
  'phone.NO_PREFIX': {
    what: 'Số này thiếu số 0 hoặc mã vùng ở đầu.',
    todo: 'Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294.',
  },
  'phone.AREA_CODE': {
    what: 'Mã vùng không tồn tại, hoặc số không có trong vùng đó.',
    todo: 'Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294.',
  },
  'phone.FAKE': { what: 'Số này giống số ví dụ.', todo: 'Ghi số đang dùng của người quản trị.' },
  'phone.LETTER_FOR_DIGIT': {
    what: 'Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.',
    todo: 'Gõ lại bằng chữ số.',
  },
  'phone.CHARS': {
    what: 'Nội dung này không đọc được là số điện thoại.',
    todo: 'Chỉ ghi một số, không ghi thêm tên, email hay ghi chú.',
  },
  'phone.SCIENTIFIC': {
    what: 'Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.',
    todo: 'Gõ lại số điện thoại.',
  },
  'phone.SERVICE_NUMBER': {
    what: 'Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).',
    todo: OWN,
  },
  'phone.CLOSED_NETWORK': {
    what: 'Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.',
    todo: OWN,
  },
  'phone.FOREIGN': {
    what: 'Đây là số nước ngoài.',
    todo: 'Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84.',
  },
  'phone.note.TEXT_AROUND': { what: 'Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.', todo: LOOK },
  'phone.note.LEADING_ZERO_ADDED': { what: 'Số bị mất số 0 ở đầu, đã được thêm lại.', todo: LOOK },
  'phone.note.OLD_11_DIGIT': {
    what: 'Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.',
    todo: LOOK,
  },
  'phone.note.OLD_AREA_CODE': {
    what: 'Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.',
    todo: LOOK,
  },
  'phone.note.UNKNOWN_PREFIX': {
    what: 'Đầu số này chưa rõ của nhà mạng nào.',
    todo: 'Gọi thử, hoặc xem lại số.',
  },
  'phone.note.AMBIGUOUS_OLD_AREA': {
    what: 'Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.',
    todo: 'Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định.',
  },
} as const satisfies Record<`phone.${PhoneReason}` | `phone.note.${PhoneNote}`, Wording>;
