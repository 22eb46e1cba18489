/** Sentences of the panel `Kiểm tra toàn bộ` that only the browser says. */
export const checkWords = {
  title: 'Kiểm tra toàn bộ',
  checking: 'Đang kiểm tra tất cả đơn vị và tài khoản…',
  checkingSays:
    'Sổ đọc lại từng dòng, ghi kết quả vào cột “Cần sửa” và “Trạng thái”, rồi tính lại thẻ Tổng hợp. Có thể để bảng này mở và làm việc khác trong sổ.',
  failed: 'Chưa kiểm tra được',
  kept: 'Các ô trong sổ không bị thay đổi nội dung.',
  done: 'Kết quả kiểm tra',
  checked: (p: { accounts: number; units: number }) =>
    `Đã kiểm tra ${p.accounts} tài khoản của ${p.units} đơn vị.`,
  faults: (p: { count: number }) => `${p.count} dòng cần sửa`,
  noFaults: 'Không có dòng nào cần sửa.',
  moreFaults: (p: { count: number }) => `Còn ${p.count} dòng khác, xem cột “Cần sửa” trong sổ.`,
  remarks: (p: { count: number }) => `${p.count} điều nên xem lại`,
  missing: (p: { count: number }) => `${p.count} đơn vị chưa báo cáo`,
  noMissing: 'Tất cả đơn vị phải báo cáo đều đã báo cáo.',
  missingSays: 'Các đơn vị này được tô đỏ trong thẻ Đơn vị.',
  settings: (p: { count: number }) => `${p.count} mục cấu hình cần xem lại`,
  row: (p: { tab: string; row: number }) => `${p.tab}, dòng ${p.row}`,
  again: 'Kiểm tra lại',
} as const;
