/** Sentences of the desk's section Dữ liệu cá nhân. */
export const personalWords = {
  title: 'Dữ liệu cá nhân',
  intro:
    'Khi có người hỏi, yêu cầu sửa, rút đồng ý hoặc xóa thông tin của mình: tìm người đó, rồi làm theo yêu cầu.',
  terms:
    'Thời hạn theo Luật Bảo vệ dữ liệu cá nhân: trả lời trong 2 ngày làm việc. Rút đồng ý trong 15 ngày. Sửa, xóa trong 20 ngày.',
  search: 'Họ và tên, điện thoại hoặc email',
  searchHint: 'Tên ghi đầy đủ. Có thể ghi nhiều thứ, cách nhau bằng dấu phẩy.',
  find: 'Tìm',
  finding: 'Đang tìm trong cả sổ…',
  working: 'Đang ghi…',
  failed: 'Chưa thực hiện được',
  found: (p: { count: number }) =>
    p.count === 0 ? 'Sổ không có gì về người này.' : `Có ở ${p.count} ô trong sổ.`,
  more: (p: { count: number }) => `Còn ${p.count} ô nữa, có đủ trong phần sao chép.`,
  tab: 'Thẻ',
  line: 'Dòng',
  column: 'Cột',
  text: 'Nội dung',
  unit: 'Đơn vị',
  copyLabel: 'Bản sao để trao cho người yêu cầu',
  copySays: 'Mọi ô có thông tin của người này, dán được vào Word hoặc Excel.',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  copyByHand: 'Nội dung đã được chọn. Bấm Ctrl + C để sao chép.',
  correct: 'Để sửa: mở thẻ và dòng nêu trên, sửa ngay trong ô. Đơn vị cũng sửa được trong biểu mẫu.',
  withdraw: (p: { count: number }) => `Ghi rút đồng ý (${p.count} dòng)`,
  withdrawSays: 'Các dòng này chờ đơn vị xác nhận lại với người quản trị.',
  withdrawn: (p: { count: number }) => `Đã ghi rút đồng ý ở ${p.count} dòng.`,
  erase: 'Xóa mọi thông tin của người này',
  eraseAsk: (p: { cells: number; rows: number }) =>
    `Xóa ở ${p.cells} ô? ${p.rows} dòng tài khoản sẽ thành Ngừng dùng, không còn người quản trị. Không lấy lại được.`,
  eraseYes: 'Đúng, xóa',
  eraseNo: 'Không xóa',
  erased: (p: { cells: number; rows: number }) =>
    `Đã xóa ở ${p.cells} ô; ${p.rows} dòng tài khoản thành Ngừng dùng.`,
  outOfReach:
    'Không xóa được từ đây: thư đã gửi, lịch sử phiên bản của Google, hộp thư của người nhận, bản nháp trên máy người khác.',
  settingsSay: 'Ô trong thẻ Cấu hình do cán bộ tự sửa, sổ không xóa.',
} as const;
