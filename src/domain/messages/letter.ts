/**
 * Sentences about letters: their settings, their plan, and switching them on. The words of the letters
 * themselves are in ../letters/.
 */
export const letterMessages = {
  'letter.setting': (p: { label: string; text: string; want: string }) =>
    `Thẻ Cấu hình: mục “${p.label}” ghi “${p.text}”. Đề nghị ghi ${p.want}.`,
  'letter.google': (p: { count: number }) =>
    `Kiểm tra Google thấy ${p.count} điều khác với điều sổ dựa vào, nên chưa bật gửi thư được: thư có thể bị gửi hai lần. Đề nghị mở Kiểm tra Google và gửi kết quả cho người hỗ trợ.`,
  'letter.unwritable': 'Sổ không lập được thư này; các thư khác vẫn đi. Đề nghị báo người hỗ trợ kỹ thuật.',
  'letter.noAddress': 'Đơn vị chưa có email liên hệ trong thẻ Đơn vị.',
  'letter.badAddress': (p: { text: string }) =>
    `Email liên hệ “${p.text}” không gửi được. Đề nghị sửa trong thẻ Đơn vị.`,
  'letter.capped': (p: { cap: number }) => `Đơn vị đã nhận đủ ${p.cap} thư của đợt này.`,
  'letter.notNeeded': 'Đơn vị đã báo cáo, hoặc đã có thư sau.',
  'letter.quota': 'Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.',
  'letter.time': 'Hết thời gian của một lượt gửi, lượt sau sẽ gửi.',
  'letter.trouble': 'Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.',
  'letter.cutBefore': 'Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.',
  'letter.cut':
    'Lượt gửi bị ngắt đúng lúc gửi thư này. Đề nghị xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.',
  'letter.doubt':
    'Google báo lỗi nhưng đã trừ hạn mức. Đề nghị xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.',
  'letter.refused': (p: { to: string }) =>
    `Google không nhận gửi thư đến ${p.to}. Đề nghị kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại.`,
  'letter.sheetBusy': 'Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.',
  'letter.runFailed': 'Google báo lỗi nên lượt này dừng giữa chừng.',
  'letter.settled': 'Thư này đã gửi, đang gửi, hoặc đã được quyết định. Đề nghị mở lại bảng Thư.',
  'letter.startLate': (p: { last: string }) =>
    `Thư bắt đầu sau ngày cuối của hạn nộp (${p.last}): đơn vị chỉ nhận thư báo quá hạn.`,
  'letter.cannotFinish': (p: { units: number; quota: number; last: string }) =>
    `Mỗi ngày gửi được đến nhiều nhất ${p.quota} người nhận; như vậy đến hết ngày ${p.last} còn ${p.units} đơn vị chưa nhận được thư nào. Đề nghị bắt đầu sớm hơn, gia hạn, hoặc gửi bằng tài khoản Google Workspace.`,
  'letter.tight': (p: { letters: number; quota: number }) =>
    `Mỗi ngày gửi được đến nhiều nhất ${p.quota} người nhận nên ${p.letters} thư nhắc không kịp gửi; mỗi đơn vị vẫn có ít nhất một thư.`,
  'letter.zones': (p: { script: string; book: string }) =>
    `Múi giờ của trang tính (${p.book}) và của chương trình (${p.script}) khác nhau. Đề nghị chọn “Thiết lập, sửa lại sổ”.`,
  'letter.otherRunner': (p: { email: string }) =>
    `${p.email} đang là người gửi thư. Nếu muốn gửi thay, đề nghị chọn “Nhận việc gửi thư”.`,
  'letter.testMode': (p: { to: string }) => `Đang ở chế độ thử: mọi thư chỉ gửi đến ${p.to}.`,
  'letter.testAddress': (p: { text: string }) =>
    `Chế độ thử ghi “${p.text}”, không phải là địa chỉ email, nên chưa thư nào được gửi.`,
  'letter.unreachable': (p: { units: number }) =>
    `${p.units} đơn vị còn thiếu báo cáo mà không có email liên hệ dùng được. Đề nghị gọi điện.`,
  'letter.gone': 'Thư này không còn trong lịch gửi. Đề nghị mở lại bảng Thư.',
  'letter.noQuota': 'Hôm nay đã hết hạn mức gửi thư của Google. Đề nghị gửi vào ngày mai.',
  'letter.notSent': (p: { to: string }) => `Google không nhận gửi thư đến ${p.to}. Đề nghị thử lại sau.`,
  'letter.changed': (p: { changes: string }) =>
    `Sau khi bật gửi thư, thẻ Cấu hình đã đổi ${p.changes}, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để xem lịch mới và xác nhận.`,
  'letter.preview': (p: { counts: string }) => `Sẽ gửi ${p.counts}. Gửi?`,
  'letter.previewNone': 'Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.',
  'letter.lost': (p: { letters: number }) =>
    `Thẻ Thư không còn ghi ${p.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ), nên thư tạm dừng để không đơn vị nào nhận hai lần. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.`,
  'letter.extra': (p: { letters: number }) =>
    `Thẻ Thư ghi ${p.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.`,
  'letter.mixed':
    'Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.',
  'letter.noLedger':
    'Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.',
  'letter.changedAgain': 'Cấu hình vừa đổi thêm sau khi bảng Thư được mở. Đề nghị xem lại lịch rồi xác nhận.',
  'letter.nothingHeld': 'Không còn gì phải quyết định: thư đang đi theo lịch.',
  'letter.runnerLeft': (p: { email: string }) =>
    `Người gửi thư ${p.email} không còn là cán bộ phụ trách, nên thư đã dừng. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Nhận việc gửi thư”.`,
  'letter.busy': 'Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư.',
} as const;
