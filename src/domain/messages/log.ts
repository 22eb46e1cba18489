/**
 * What `Nhật ký` says that was done. It names columns and rows and never a value: those are personal data.
 */
export const logMessages = {
  'log.form': 'Gửi biểu mẫu',
  'log.formAfterClose': 'Báo cáo bằng biểu mẫu, ghi sau chốt',
  'log.formUnlisted': 'Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)',
  'log.formSuperior': (p: { code: string }) => `Gửi biểu mẫu, cấp trên ${p.code} khai thay`,
  'log.moved':
    'Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ',
  'log.firstTyped': 'Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại',
  'log.firstPutBack': (p: { time: string }) => `Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${p.time}`,
  'log.firstDoubtful': (p: { time: string }) =>
    `Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${p.time}`,
  'log.erased': 'Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến',
  'log.consentWithdrawn': 'Rút đồng ý',
  'log.personErased': (p: { rows: number }) =>
    `Xóa dữ liệu cá nhân theo yêu cầu (${p.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,
  'log.mailReturned': 'Ghi nhận thư bị trả lại',
  'log.linkProved': 'Xác nhận địa chỉ trang web của liên kết',
  'log.linkReplaced': 'Đổi liên kết của đơn vị',
  'log.linksAnew': 'Đổi liên kết của mọi đơn vị',
  'log.roster': (p: { added: number; changed: number; rejected: number; did: string }) =>
    `Nhập danh sách đơn vị: thêm ${p.added}, sửa ${p.changed}, từ chối ${p.rejected}${p.did ? `; ${p.did}` : ''}`,
  'log.roundOpened': (p: { name: string }) => `Mở đợt “${p.name}”`,
  'log.roundChanged': (p: { name: string }) => `Đổi tên, văn bản hoặc ngày của đợt “${p.name}”`,
  'log.roundClosed': (p: { name: string }) => `Chốt đợt “${p.name}”`,
  'log.roundReopened': (p: { name: string }) => `Mở lại đợt “${p.name}”`,
  'log.rowsPlaced': (p: { name: string }) => `Xác nhận các dòng đã có thuộc đợt “${p.name}”`,
  'log.sentEarly': 'Gửi sớm một thư',
  'log.lettersOn': 'Bật gửi thư tự động',
  'log.planConfirmed': 'Xác nhận lịch gửi thư mới',
  'log.countedAsSent': 'Coi như đã gửi các thư đến hạn',
  'log.sentAgain': 'Cho gửi lại các thư mà thẻ Thư không ghi',
  'log.lettersOff': 'Tắt gửi thư tự động',
} as const;
