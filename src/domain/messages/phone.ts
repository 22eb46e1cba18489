/** Sentences about a phone number: what is wrong with it, or what was changed, and what to do. */
import type { PhoneNote, PhoneReason } from '../phone';

export const phoneMessages = {
  'phone.EMPTY': 'Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.',
  'phone.MULTIPLE': 'Ô này có nhiều số điện thoại. Đề nghị chỉ giữ một số của người quản trị.',
  'phone.TOO_SHORT':
    'Số điện thoại thiếu chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11 chữ số. Đề nghị kiểm tra và nhập lại.',
  'phone.TOO_LONG':
    'Số điện thoại thừa chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11 chữ số. Đề nghị kiểm tra và nhập lại.',
  'phone.PREFIX':
    'Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02. Đề nghị kiểm tra và nhập lại.',
  'phone.NO_PREFIX':
    'Số này thiếu số 0 hoặc mã vùng ở đầu. Đề nghị nhập đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294.',
  'phone.AREA_CODE':
    'Mã vùng không tồn tại, hoặc số không có trong vùng đó. Đề nghị kiểm tra và nhập lại, ví dụ mã vùng Trà Vinh là 0294.',
  'phone.FAKE': 'Số này có vẻ không phải là số thật. Đề nghị nhập số đang dùng của người quản trị.',
  'phone.LETTER_FOR_DIGIT':
    'Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1. Đề nghị gõ lại bằng chữ số.',
  'phone.CHARS':
    'Nội dung này không đọc được là số điện thoại. Đề nghị chỉ ghi một số, không ghi thêm tên, email hay ghi chú.',
  'phone.SCIENTIFIC':
    'Ô đang hiện số ở dạng khoa học (có chữ E) nên không còn đủ chữ số. Đề nghị chọn Định dạng, Số, Văn bản thuần túy rồi nhập lại số điện thoại.',
  'phone.SERVICE_NUMBER':
    'Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113). Đề nghị nhập số di động hoặc số cố định của người quản trị.',
  'phone.CLOSED_NETWORK':
    'Đây là số của mạng riêng (069 của quân đội, công an; 080 của cơ quan nhà nước), máy ngoài thường không gọi được. Đề nghị nhập số di động hoặc số cố định của người quản trị.',
  'phone.FOREIGN': 'Đây là số nước ngoài. Đề nghị nhập số Việt Nam, bắt đầu bằng 0 hoặc +84.',
  'phone.note.TEXT_AROUND': 'Chỉ lấy số điện thoại, bỏ phần chữ đi kèm. Đề nghị kiểm tra.',
  'phone.note.LEADING_ZERO_ADDED': 'Số bị mất số 0 ở đầu, đã được thêm lại. Đề nghị kiểm tra.',
  'phone.note.OLD_11_DIGIT': 'Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới. Đề nghị kiểm tra.',
  'phone.note.OLD_AREA_CODE': 'Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới. Đề nghị kiểm tra.',
  'phone.note.UNKNOWN_PREFIX': 'Đầu số này chưa rõ của nhà mạng nào. Đề nghị gọi thử hoặc kiểm tra lại.',
  'phone.note.AMBIGUOUS_OLD_AREA':
    'Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02.',
} as const satisfies Record<`phone.${PhoneReason}` | `phone.note.${PhoneNote}`, string>;
