/** Sentences of a link's page that only the browser says. */
import { FORM_TITLE } from '../../../domain/messages/sheet';

export const linkWords = {
  title: FORM_TITLE,
  opening: 'Đang mở biểu mẫu của đơn vị…',
  openingAgain: (p: { times: number }) =>
    `Google đang bận hoặc mạng yếu. Trang đang tự thử lại, lần ${p.times}.`,
  openFailed: 'Chưa mở được biểu mẫu',
  office: (p: { federation: string; department: string }) =>
    [p.federation, p.department].filter(Boolean).join(' · '),
  help: (p: { contact: string }) => `Cần hỗ trợ: ${p.contact.replace(/(\d) (?=\d)/g, '$1\u00a0')}.`,

  refusedTitle: 'Liên kết này không dùng được',
  refusedSays: 'Liên kết có thể đã được thay, đã hết đợt, hoặc chép thiếu. Mở liên kết trong thư mới nhất.',
  refusedCall: (p: { contact: string }) => `Nếu vẫn chưa được, gọi ${p.contact || 'cán bộ phụ trách'}.`,
  upgradingTitle: 'Sổ đang được nâng cấp',
  upgradingSays: 'Mở lại liên kết sau ít giờ. Nội dung đã nhập trên máy này vẫn còn.',
  mergedTitle: (p: { unit: string }) => `${p.unit} đã nhập vào đơn vị khác`,
  mergedSays: (p: { into: string }) => `Từ nay ${p.into} báo cáo thay. Dùng liên kết của đơn vị đó.`,
  endedTitle: (p: { unit: string }) => `${p.unit} đã ngừng hoạt động`,
  endedSays: 'Đơn vị không phải báo cáo nữa.',

  receiptSays: 'Đợt này đã chốt. Dưới đây là nội dung đã ghi, để xem lại.',
  receiptUntil: (p: { until: string }) => `Xem được đến hết ngày ${p.until}.`,
  receiptNone: 'Đơn vị chưa khai tài khoản nào.',

  belowTitle: (p: { count: number }) => `Đơn vị trực thuộc (${p.count})`,
  belowNever: 'chưa gửi',
  belowAt: (p: { at: string }) => `gửi lúc ${p.at}`,
  fillIn: 'Khai thay',
  fillInOf: (p: { name: string }) => `Khai thay ${p.name}`,
  fillingIn: (p: { name: string }) => `Đang khai thay cho ${p.name}. Việc khai thay được ghi lại.`,
  backToOwn: 'Về biểu mẫu của đơn vị mình',

  testTitle: 'Thử liên kết',
  testRunsAs: 'Chạy bằng email',
  testVersion: 'Phiên bản',
  testAddress: 'Địa chỉ',
  testNoSignIn: 'Trang này mở ra mà không bị hỏi đăng nhập Google',
  testNeedsTick: 'Cần đánh dấu ô trên trước khi xác nhận.',
  testConfirm: 'Xác nhận',
  testConfirming: 'Đang xác nhận…',
  testDone: 'Đã xác nhận. Từ nay thư được mang liên kết này.',
  testWas: 'Địa chỉ này đã được xác nhận.',
  testFailed: 'Chưa xác nhận được',
} as const;
