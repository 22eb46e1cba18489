import { aboutChips } from './email';

/** Sentences about the roster of units: the tab `Đơn vị` and its import. */
export const rosterMessages = {
  'roster.noCode': 'Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.',
  'roster.codeTwice': (p: { code: string }) =>
    `Mã “${p.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,
  'roster.codeLong': (p: { most: number }) => `Mã dài quá ${p.most} ký tự. Đề nghị đặt mã ngắn hơn.`,
  'roster.unreadable':
    'Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.',
  'roster.noName': 'Chưa có tên đơn vị.',
  'roster.parentSelf': 'Cấp trên trùng với chính đơn vị này.',
  'roster.parentUnknown': (p: { parent: string }) =>
    `Không có đơn vị nào mang mã “${p.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,
  'roster.badEmail': (p: { text: string }) =>
    `“${p.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${aboutChips(p.text)}`,
  'roster.askEmail': (p: { text: string; suggest: string }) =>
    `“${p.text}” có phải là “${p.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,
  'roster.refusedEmail': (p: { text: string; day: string }) =>
    `Ngày ${p.day} Google không nhận gửi thư đến “${p.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,
  'roster.badPhone': (p: { text: string }) => `“${p.text}” không phải là số điện thoại gọi được.`,
  'roster.badRequired': (p: { text: string }) => `“${p.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,
  'roster.badDay': (p: { text: string }) =>
    `“${p.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,
  'roster.needColumn': (p: { column: string }) => `Bảng thiếu cột “${p.column}”.`,
  'roster.empty':
    'Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.',
  'roster.tooLong': 'Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.',
  'roster.repeatedInPaste': (p: { code: string; line: number }) =>
    `Mã “${p.code}” đã có ở dòng ${p.line} của bảng này.`,
} as const;
