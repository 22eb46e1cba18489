/** Sentences about how the sending of letters stands: in the panel `Thư…`, and when the file is opened. */
export const letterHealthMessages = {
  'health.runner': (p: { email: string }) => `Người gửi: ${p.email}.`,
  'health.noRunner': 'Chưa ai được giao gửi thư.',
  'health.paused': 'Đang tạm dừng: không thư nào được gửi.',
  'health.noTrigger': { what: 'Thư tự động đã ngừng vì lịch hằng ngày bị xóa.', todo: 'Bấm “Bật lại”.' },
  'health.stalled': { what: 'Lịch chạy hằng ngày đã quá một ngày không gửi thư.', todo: 'Bấm “Bật lại”.' },
  'health.stalledOther': (p: { email: string }) => ({
    what: `Lịch chạy của ${p.email} đã quá một ngày không gửi thư.`,
    todo: 'Báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.',
  }),
  'health.hour': (p: { set: string; runs: string }) => ({
    what: `Mục “Giờ gửi thư” ghi ${p.set} giờ nhưng lịch vẫn chạy lúc ${p.runs} giờ.`,
    todo: 'Bấm “Tải lại” để đổi lịch.',
  }),
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
  'health.onNoRunner': {
    what: 'Mục “Gửi thư tự động” ghi Có nhưng chưa ai được giao gửi thư, nên không thư nào đi.',
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Bật gửi thư”.',
  },
  'health.noDay': (p: { label: string }) => ({
    what: `Đã bật gửi thư nhưng cột “${p.label}” của thẻ Đợt còn trống, nên không thư nào đi.`,
    todo: 'Ghi ngày vào cột đó.',
  }),
  'health.dry': (p: { since: string; email: string }) => ({
    what: `Từ ${p.since}, hộp thư ${p.email} không còn hạn mức gửi của Google nên không thư nào đi.`,
    todo: 'Xem hộp thư đó có đang gửi hàng loạt nơi khác không. Cán bộ khác gửi thay: chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, bấm “Nhận việc gửi thư”.',
  }),
  'health.never': (p: { since: string }) => ({
    what: `Đã bật gửi thư từ ${p.since} mà chưa có lượt gửi nào.`,
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra.',
  }),
  'health.gap': (p: { last: string }) => ({
    what: `Lượt gửi thư gần nhất là ${p.last}, đã quá một ngày.`,
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra.',
  }),
} as const;
