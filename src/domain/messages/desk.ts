/** What the server says to the desk (`Bàn làm việc`). Words that only its page says are the page's own. */
export const deskMessages = {
  'desk.changedMeanwhile': 'Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.',
  'desk.decidedMeanwhile': (p: { word: string }) =>
    `Cán bộ khác vừa duyệt tài khoản này: ${p.word}. Sổ giữ nguyên quyết định đó.`,
  'desk.takenBack': 'Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.',
  'desk.rowGone': 'Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.',
  'desk.noReason': 'Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.',
  'desk.nextDeadline': 'Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.',
  'desk.nextCall': (p: { count: number; days: number }) =>
    `${p.days ? `Còn ${p.days} ngày` : 'Hôm nay là ngày cuối'}, ${p.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
  'desk.nextOverdue': (p: { count: number; days: number }) =>
    `Đã quá hạn, ${p.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
  'desk.nextReview': (p: { count: number }) => `Duyệt ${p.count} tài khoản đang chờ.`,
  'desk.nextSilent': (p: { count: number }) =>
    `${p.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
  'desk.nextFaults': (p: { count: number }) =>
    `${p.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,
  'desk.nextMissing': (p: { count: number }) => `${p.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
  'desk.callNoEmail': 'Không có email, nên không nhận được thư.',
  'desk.callDay': 'Chọn ngày hẹn, từ hôm nay trở đi.',
  'desk.callRefused': (p: { email: string }) => `Thư không tới được ${p.email}.`,
} as const;
