import type { PersonNote, PersonReason } from '../person/name';
import { lowerFirst } from '../text/vietnamese';
import type { Entry, Wording } from './wording';

/** What the box is called, and an example of what belongs in it. */
interface Box {
  label: string;
  example: string;
}
const inFull = ({ label, example }: Box): string => `Ghi đầy đủ ${lowerFirst(label)}, ví dụ: ${example}.`;

/**
 * Sentences about the administrator's name and office, and the names of a page and an account. A reason
 * without a sentence does not compile.
 */
export const personMessages = {
  'person.EMPTY': (p: Box) => ({ what: `${p.label} chưa rõ.`, todo: inFull(p) }),
  'person.SHORT': (p: Box) => ({ what: 'Nội dung quá ngắn.', todo: inFull(p) }),
  'person.LONG': { what: 'Họ tên dài quá 60 ký tự.', todo: 'Chỉ ghi họ và tên.' },
  'person.TOO_LONG': { what: 'Nội dung dài quá 100 ký tự.', todo: 'Viết ngắn lại.' },
  'person.CHARS': { what: 'Có ký tự không dùng được.', todo: 'Chỉ ghi bằng chữ.' },
  'person.SHIFTED': {
    what: 'Nội dung này giống của ô khác.',
    todo: 'Ghi lại cho đúng ô. Nếu dán cả bảng, xem lại thứ tự các cột.',
    letter: { todo: 'Xem lại, có thể các cột đã bị lệch.' },
  },
  'person.OFFICE_IN_NAME': {
    what: 'Họ tên có cả chức vụ.',
    todo: 'Giữ họ tên, chuyển chức vụ sang ô Chức vụ.',
  },
  'person.TWO_PEOPLE': {
    what: 'Có nhiều người.',
    todo: 'Ghi một người; người kia ghi ở ô Người quản trị thứ hai.',
  },
  'person.ENCODING': {
    what: 'Chữ bị lỗi phông.',
    todo: 'Gõ lại bằng Unikey, bảng mã Unicode.',
  },
  'person.ADDRESS_IN_NAME': {
    what: 'Đây là địa chỉ truy cập.',
    todo: 'Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên.',
  },
  'person.EMAIL_IN_NAME': {
    what: 'Đây là địa chỉ email.',
    todo: 'Chuyển địa chỉ sang ô Email, rồi ghi tên.',
  },
  'person.PHONE_IN_NAME': {
    what: 'Đây là số điện thoại.',
    todo: 'Chuyển số sang ô Điện thoại, rồi ghi tên.',
  },
  'person.note.ONE_WORD': { what: 'Họ tên chỉ có một chữ.', todo: 'Xem lại đã đủ họ và tên chưa.' },
  'person.note.TITLE_STRIPPED': {
    what: 'Chỉ ghi họ tên, bỏ số thứ tự, xưng hô, học vị đứng trước.',
    todo: 'Xem lại họ tên.',
  },
} as const satisfies Record<`person.${PersonReason}` | `person.note.${PersonNote}`, Wording | Entry<Box>>;
