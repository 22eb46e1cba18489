/** The message that brings a unit its link where no letter does: for Zalo, and under a printed QR code. */

export interface LinkMessage {
  unit: string;
  guidance: string;
  department: string;
  contact: string;
  /** "chậm nhất hết ngày 29/10/2018 (thứ Hai), còn 13 ngày"; '' when no deadline is set. */
  deadline: string;
  url: string;
}

/** Short enough to be read whole on a telephone; the link stands on a line of its own. */
export const messageOf = ({ unit, guidance, department, contact, deadline, url }: LinkMessage): string =>
  [
    `Kính gửi: ${unit}`,
    `Theo ${guidance}, đề nghị đơn vị báo cáo tài khoản Facebook${deadline && `, ${deadline}`}.`,
    'Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):',
    url,
    'Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.',
    `Không mở được: mở bằng cửa sổ ẩn danh${contact.trim() ? `, hoặc gọi ${contact.trim()}` : ''}.`,
    department,
  ].join('\n');
