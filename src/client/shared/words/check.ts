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
  /** The result in one line: "2 dòng cán bộ sửa, 5 dòng chờ đơn vị sửa". */
  faults: (p: { forStaff: number; forUnits: number }) =>
    [
      ...(p.forStaff ? [`${p.forStaff} dòng cán bộ sửa`] : []),
      ...(p.forUnits ? [`${p.forUnits} dòng chờ đơn vị sửa`] : []),
    ].join(', '),
  noFaults: 'Không có dòng nào cần sửa.',
  forStaff: (p: { count: number }) => `Cán bộ sửa: ${p.count} dòng`,
  forStaffSays: 'Bấm vào từng dòng để sửa ngay trong sổ.',
  forUnits: (p: { count: number }) => `Chờ đơn vị sửa: ${p.count} dòng`,
  forUnitsSays: 'Đơn vị thấy các điều này trong biểu mẫu và trong thư. Gọi điện nếu đã gần hết hạn.',
  moreFaults: (p: { count: number }) => `Còn ${p.count} dòng khác, xem cột “Cần sửa” trong sổ.`,
  remarks: (p: { count: number }) => `${p.count} điều nên xem lại`,
  missing: (p: { count: number }) => `${p.count} đơn vị chưa báo cáo`,
  noMissing: 'Tất cả đơn vị phải báo cáo đều đã báo cáo.',
  missingSays: 'Các đơn vị này được tô đỏ trong thẻ Đơn vị.',
  missingList: (p: { count: number }) => `Danh sách ${p.count} đơn vị và số điện thoại`,
  missingMore: (p: { count: number }) =>
    `Và còn ${p.count} đơn vị. Xem đủ ở Bàn làm việc, phần Gọi điện, hoặc ở thẻ Đơn vị.`,
  noParent: 'Chưa ghi cấp trên',
  parent: (p: { parent: string; count: number }) => `${p.parent} (${p.count})`,
  noPhone: 'chưa có số điện thoại',
  group: {
    title: 'Tin nhắn cho nhóm Zalo',
    says: 'Một tin nêu tên các đơn vị chưa báo cáo. Trong tin không có số điện thoại, địa chỉ nào.',
    label: 'Nội dung tin',
    copy: 'Sao chép tin nhắn',
    copied: 'Đã sao chép. Mở nhóm Zalo và dán.',
    copyByHand: 'Nội dung đã được chọn. Bấm Ctrl + C.',
  },
  settings: (p: { count: number }) => `${p.count} mục cấu hình cần xem lại`,
  row: (p: { tab: string; row: number }) => `${p.tab}, dòng ${p.row}`,
  again: 'Kiểm tra lại',
} as const;
