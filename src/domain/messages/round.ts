import { noDay } from './days';
import { atField } from './wording';

/** Sentences about rounds: the tab `Đợt`, opening, closing, and what a unit may still do. */
export const roundMessages = {
  'round.day': (p: { label: string; text: string }) =>
    `Thẻ Đợt: cột “${p.label}” ghi ${atField(noDay(p.text))}`,
  'round.empty': (p: { label: string; example: string }) =>
    `Thẻ Đợt: cột “${p.label}” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ ${p.example}.`,
  'round.graceBeforeDue': (p: { grace: string; due: string }) =>
    `Thẻ Đợt: ngày châm chước (${p.grace}) sớm hơn thời hạn (${p.due}). Sửa một trong hai ngày.`,
  'setup.roundBack': (p: { name: string }) =>
    `Thẻ Đợt đã mất; sổ đã ghi lại đợt “${p.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,
  'setup.roundMoved': (p: { name: string }) =>
    `Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${p.name}” sang đó.`,
  'setup.roundTaken': (p: { name: string }) =>
    `Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${p.name}” sang đó. Mở Bàn làm việc, phần Đợt, xác nhận các dòng đã có thuộc đợt nào. Trước đó đơn vị chỉ xem được và thư tạm dừng.`,
  'setup.formerSetting': 'Nay ghi ở thẻ Đợt. Dòng này không còn được dùng.',
  'round.none': 'Chưa mở đợt báo cáo. Cán bộ phụ trách mở đợt ở mục Bàn làm việc, phần Đợt.',
  'round.moving':
    'Đợt báo cáo đang được chuyển nên chưa ghi được; nội dung đã nhập vẫn còn. Chờ ít phút rồi mở lại.',
  'round.unconfirmed':
    'Sổ vừa được nâng cấp nên chưa ghi được. Cán bộ phụ trách mở mục Bàn làm việc, phần Đợt, và xác nhận các dòng đã có thuộc đợt nào.',
  'round.closed': (p: { name: string; contact: string }) =>
    `Đợt “${p.name}” đã chốt nên không ghi thêm được. Liên hệ ${p.contact || 'cán bộ phụ trách'} để được gia hạn nếu cần sửa.`,
  'round.ask': (p: { rows: number; name: string }) =>
    `Sổ có ${p.rows} dòng của bản cũ. Cho biết các dòng đó thuộc đợt “${p.name}” hay thuộc một đợt trước đó.`,
  'round.noName': 'Ghi tên đợt.',
  'round.draftDay': (p: { label: string; text: string }) => `Mục “${p.label}” ghi ${atField(noDay(p.text))}`,
  'round.draftEmpty': (p: { label: string }) => `Ghi mục “${p.label}”.`,
  'round.past': (p: { last: string }) =>
    `Ngày cuối cùng đúng hạn (${p.last}) đã qua. Chọn một thời hạn còn ở phía trước.`,
  'round.soon': (p: { last: string; days: number }) =>
    `Chỉ còn ${p.days} ngày đến hạn (${p.last}). Xem lại nếu các đơn vị cần thêm thời gian.`,
  'round.stillOpen': (p: { name: string }) =>
    `Đợt “${p.name}” còn đang thu. Mở đợt mới thì đợt này được chốt ngay.`,
  'round.counts': (p: { units: number; rows: number }) =>
    `${p.units} đơn vị phải báo cáo, ${p.rows} dòng chờ xác nhận.`,
  'round.noLetters': 'Không thư nào được gửi, vì thư tự động đang tắt hoặc chưa ghi “Gửi thư từ ngày”.',
  'round.changedAgain': 'Sổ đã thay đổi sau khi xem trước. Xem trước lại rồi bấm tiếp.',
  'round.unknown': 'Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.',
  'round.notOpen': 'Đợt này không ở trạng thái đang thu. Mở lại phần Đợt để xem.',
  'round.notClosed': 'Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác. Chọn đợt đó, hoặc mở đợt mới.',
  'round.nothingToConfirm': 'Không còn gì phải xác nhận về đợt của các dòng đã có. Mở lại phần Đợt.',
  'round.inTime': (p: { onTime: number; late: number }) =>
    `Tính theo lần nộp đầu, kể cả đơn vị đang phải sửa: ${p.onTime} đúng hạn, ${p.late} châm chước hoặc trễ hạn.`,
  'round.pending': (p: { count: number }) => `Chưa báo cáo, còn ${p.count} dòng chờ xác nhận.`,
  'form.confirmReturned': {
    what: 'Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.',
    todo: 'Sửa trước.',
  },
  'form.confirmConsent': {
    what: 'Người quản trị này chưa có đồng ý còn hiệu lực.',
    todo: 'Bấm Sửa và đánh dấu ô đồng ý.',
  },
  'form.lastStopped': {
    what: 'Đơn vị không còn tài khoản nào đang dùng.',
    todo: 'Thêm “Không có” và ghi lý do.',
  },
} as const;
