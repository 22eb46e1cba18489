import type { AcrossCode, AcrossFinding } from '../checking/across';

type Filling = AcrossFinding['problem']['with'];

/** Sentences about several rows together. A finding without a sentence does not compile. */
export const acrossMessages = {
  'across.SAME_ADDRESS': (p: Filling) =>
    `Các đơn vị sau cùng khai một địa chỉ: ${p.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,
  'across.REPEATED': (p: Filling) =>
    `Địa chỉ này được khai ${p.count} lần trong cùng đơn vị (${p.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,
  'across.PERHAPS_SAME': (p: Filling) =>
    `Có ${p.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${p.units}). Đề nghị xem có phải cùng một trang không.`,
  'across.MANY_PHONE': (p: Filling) =>
    `Số điện thoại này có ở ${p.count} dòng (${p.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,
  'across.MANY_EMAIL': (p: Filling) =>
    `Email này có ở ${p.count} dòng (${p.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,
  'across.OTHER_UNIT': (p: Filling) =>
    `Tên này là của đơn vị khác: ${p.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,
  'across.SHARE_LINK':
    'Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.',
  'across.SAMPLE_ROW':
    'Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.',
} as const satisfies Record<`across.${AcrossCode}`, string | ((p: Filling) => string)>;
