/** Sentences about how the sending of letters stands: in the panel `Thư…`, and when the file is opened. */
export const letterHealthMessages = {
  'health.runner': (p: { email: string }) => `Người gửi: ${p.email}.`,
  'health.noRunner': 'Chưa ai được giao gửi thư.',
  'health.paused': 'Đang tạm dừng: không thư nào được gửi.',
  'health.noTrigger': 'Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.',
  'health.stalled': 'Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.',
  'health.stalledOther': (p: { email: string }) =>
    `Lịch chạy của ${p.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,
  'health.hour': (p: { set: string; runs: string }) =>
    `Mục “Giờ gửi thư” ghi ${p.set} giờ nhưng lịch vẫn chạy lúc ${p.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,
  'health.hourOther': (p: { set: string; runs: string; email: string }) =>
    `Mục “Giờ gửi thư” ghi ${p.set} giờ nhưng lịch vẫn chạy lúc ${p.runs} giờ. Lịch đổi theo khi ${p.email} mở bảng Thư.`,
  'health.lastRun': (p: { at: string; did: string }) => `Lượt gần nhất: ${p.at} (${p.did}).`,
  'health.noRun': 'Chưa có lượt gửi nào.',
  'health.trouble': (p: { trouble: string }) => `Lượt gửi chưa xong, ${p.trouble}`,
  'health.nextRun': (p: { day: string; hour: string }) => `Lượt tới: ${p.day}, khoảng ${p.hour} giờ.`,
  'health.quota': (p: { left: number }) => `Hạn mức còn lại hôm nay: ${p.left} người nhận.`,
  'health.held': (p: { letters: number }) => `${p.letters} thư đang chờ.`,
  'health.unknown': (p: { letters: number }) => `${p.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,
  'health.failed': (p: { letters: number }) => `${p.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,
  'health.sending': 'Đang có một lượt gửi.',
  'health.onNoRunner':
    'Mục “Gửi thư tự động” ghi Có nhưng chưa ai được giao gửi thư, nên không thư nào đi. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Bật gửi thư”.',
  'health.noDay': (p: { label: string }) =>
    `Đã bật gửi thư nhưng mục “${p.label}” của thẻ Cấu hình còn trống, nên không thư nào đi. Đề nghị ghi ngày vào mục đó.`,
  'health.dry': (p: { since: string; email: string }) =>
    `Từ ${p.since}, hộp thư ${p.email} không còn hạn mức gửi của Google nên không thư nào đi. Đề nghị người đó xem hộp thư có đang gửi hàng loạt nơi khác không, hoặc cán bộ khác mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Nhận việc gửi thư”.`,
  'health.never': (p: { since: string }) =>
    `Đã bật gửi thư từ ${p.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,
  'health.gap': (p: { last: string }) =>
    `Lượt gửi thư gần nhất là ${p.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,
} as const;
