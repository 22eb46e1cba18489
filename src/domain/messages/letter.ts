/**
 * Sentences about letters: their settings, their plan, and switching them on. The words of the letters
 * themselves are in ../letters/.
 */
export const letterMessages = {
  'letter.setting': (p: { label: string; text: string; want: string }) => ({
    what: `Thẻ Cấu hình: mục “${p.label}” ghi “${p.text}”.`,
    todo: `Ghi ${p.want}.`,
  }),
  'letter.google': (p: { count: number }) => ({
    what: `Kiểm tra Google thấy ${p.count} điều khác với điều sổ dựa vào, nên chưa bật gửi thư được. Thư có thể bị gửi hai lần.`,
    todo: 'Mở Kiểm tra Google và gửi kết quả cho người hỗ trợ.',
  }),
  'letter.unwritable': {
    what: 'Sổ không lập được thư này; các thư khác vẫn đi.',
    todo: 'Báo người hỗ trợ kỹ thuật.',
  },
  'letter.noAddress': {
    what: 'Đơn vị chưa có email liên hệ trong thẻ Đơn vị.',
    todo: 'Ghi email, hoặc gọi điện.',
  },
  'letter.badAddress': (p: { text: string }) => ({
    what: `Email liên hệ “${p.text}” không gửi được.`,
    todo: 'Sửa trong thẻ Đơn vị.',
  }),
  'letter.capped': (p: { cap: number }) => `Đơn vị đã nhận đủ ${p.cap} thư của đợt này.`,
  'letter.notNeeded': 'Đơn vị đã báo cáo, hoặc đã có thư sau.',
  'letter.quota': 'Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.',
  'letter.time': 'Hết thời gian của một lượt gửi, lượt sau sẽ gửi.',
  'letter.trouble': 'Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.',
  'letter.cutBefore': 'Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.',
  'letter.cut': {
    what: 'Lượt gửi bị ngắt đúng lúc gửi thư này.',
    todo: 'Xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.',
  },
  'letter.doubt': {
    what: 'Google báo lỗi nhưng đã trừ hạn mức.',
    todo: 'Xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.',
  },
  'letter.refused': (p: { to: string }) => ({
    what: `Google không nhận gửi thư đến ${p.to}.`,
    todo: 'Kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại.',
  }),
  'letter.sheetBusy': 'Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.',
  'letter.runFailed': 'Google báo lỗi nên lượt này dừng giữa chừng.',
  'letter.settled': { what: 'Thư này đã gửi, đang gửi, hoặc đã được quyết định.', todo: 'Mở lại bảng Thư.' },
  'letter.startLate': (p: { last: string }) => ({
    what: `Thư bắt đầu sau ngày cuối của thời hạn (${p.last}): đơn vị chỉ nhận thư báo quá hạn.`,
    todo: 'Xem lại ngày bắt đầu gửi thư.',
  }),
  'letter.cannotFinish': (p: { units: number; quota: number; last: string }) => ({
    what: `Mỗi ngày gửi được đến nhiều nhất ${p.quota} người nhận: đến hết ngày ${p.last} còn ${p.units} đơn vị chưa có thư nào.`,
    todo: 'Bắt đầu sớm hơn, gia hạn, hoặc gửi từ hộp thư Google Workspace; hoặc gọi điện cho các đơn vị đó.',
  }),
  'letter.tight': (p: { letters: number; quota: number }) =>
    `Mỗi ngày gửi được đến nhiều nhất ${p.quota} người nhận nên ${p.letters} thư nhắc không kịp gửi. Mỗi đơn vị vẫn có ít nhất một thư.`,
  'letter.zones': (p: { script: string; book: string }) => ({
    what: `Múi giờ của sổ (${p.book}) và của chương trình (${p.script}) khác nhau.`,
    todo: 'Chọn “Thiết lập, sửa lại sổ”.',
  }),
  'letter.otherRunner': (p: { email: string }) => ({
    what: `${p.email} đang là người gửi thư.`,
    todo: 'Chọn “Nhận việc gửi thư” nếu muốn gửi thay.',
  }),
  'letter.testMode': (p: { to: string }) => `Đang ở chế độ thử: mọi thư chỉ gửi đến ${p.to}.`,
  'letter.testAddress': (p: { text: string }) => ({
    what: `Chế độ thử ghi “${p.text}”, không phải là địa chỉ email, nên chưa thư nào được gửi.`,
    todo: 'Sửa mục “Chế độ thử” của thẻ Cấu hình.',
  }),
  'letter.unreachable': (p: { units: number }) => ({
    what: `${p.units} đơn vị chưa báo cáo hoặc cần sửa mà không có email liên hệ dùng được.`,
    todo: 'Gọi điện cho các đơn vị này.',
  }),
  'letter.noReason': (p: { units: number }) => ({
    what: `${p.units} đơn vị có tài khoản bị trả lại mà chưa ghi lý do, nên chưa có thư trả lại.`,
    todo: 'Ghi lý do ở cột Ý kiến của thẻ Tài khoản.',
  }),
  /** What a run did, for its log and its answer. */
  'letter.didSend': (p: { sent: number; failed: number; unknown: number; held: number; unplanned: number }) =>
    (
      [
        [p.sent, 'thư đã gửi'],
        [p.failed, 'thư gửi lỗi'],
        [p.unknown, 'thư không rõ đã gửi'],
        [p.held, 'thư chờ lượt sau'],
        [p.unplanned, 'đơn vị không lập được thư (báo người hỗ trợ kỹ thuật)'],
      ] as const
    )
      .flatMap(([count, words]) => (count ? [`${count} ${words}`] : []))
      .join(', ') || 'không có thư đến hạn',
  /** In a letter, in place of a link that somebody typed. */
  'letter.linkLeftOut': '(liên kết, xem trong biểu mẫu)',
  /** A setting that was changed since staff said yes, as part of `letter.changed`. */
  'letter.change': (p: { label: string; from: string; to: string }) =>
    `mục “${p.label}” từ ${p.from || 'trống'} thành ${p.to || 'trống'}`,
  /** How many letters of each kind go on a day: "1 thư tổng hợp, 41 thư nhắc; 12 thư chờ hôm sau". */
  'letter.dayCounts': (p: { kinds: readonly (readonly [count: number, label: string])[]; held: number }) =>
    [
      p.kinds.map(([count, label]) => `${count} ${label.toLowerCase()}`).join(', '),
      p.held ? `${p.held} thư chờ hôm sau` : '',
    ]
      .filter(Boolean)
      .join('; '),
  'letter.gone': { what: 'Thư này không còn trong lịch gửi.', todo: 'Mở lại bảng Thư.' },
  'letter.noQuota': { what: 'Hôm nay đã hết hạn mức gửi thư của Google.', todo: 'Gửi vào ngày mai.' },
  'letter.notSent': (p: { to: string }) => ({
    what: `Google không nhận gửi thư đến ${p.to}.`,
    todo: 'Thử lại sau.',
  }),
  'letter.changed': (p: { changes: string }) => ({
    what: `Sau khi bật gửi thư, có người đã đổi ${p.changes}, nên thư tạm dừng.`,
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để xem lịch mới và xác nhận.',
  }),
  'letter.preview': (p: { counts: string }) => `Sẽ gửi ${p.counts}. Gửi?`,
  'letter.heldSubject': (p: { day: string }) => `Thư tự động tạm dừng từ ${p.day}, chờ cán bộ xác nhận`,
  'letter.openBook': 'Mở sổ',
  'letter.heldOnce':
    'Sổ chỉ báo một lần về thay đổi này. Chưa thư nào của đợt được gửi cho đến khi cán bộ xác nhận.',
  'letter.previewNone': 'Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.',
  'letter.lost': (p: { letters: number }) => ({
    what: `Thẻ Thư không còn ghi ${p.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ). Thư tạm dừng để không đơn vị nào nhận hai lần.`,
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.',
  }),
  'letter.extra': (p: { letters: number }) => ({
    what: `Thẻ Thư ghi ${p.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng.`,
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.',
  }),
  'letter.mixed': {
    what: 'Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng.',
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.',
  },
  'letter.noLedger': {
    what: 'Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng.',
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.',
  },
  'letter.changedAgain': {
    what: 'Cấu hình vừa đổi thêm sau khi bảng Thư được mở.',
    todo: 'Xem lại lịch rồi xác nhận.',
  },
  'letter.nothingHeld': 'Không còn gì phải quyết định: thư đang đi theo lịch.',
  'letter.runnerLeft': (p: { email: string }) => ({
    what: `Người gửi thư ${p.email} không còn là cán bộ phụ trách, nên thư đã dừng.`,
    todo: 'Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Nhận việc gửi thư”.',
  }),
  'letter.busy': { what: 'Đang có một lượt gửi thư.', todo: 'Chờ vài phút rồi mở lại bảng Thư.' },
} as const;
