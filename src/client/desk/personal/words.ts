/** Sentences of the desk's section Dữ liệu cá nhân. */
import type { KeptState } from '../../../app/desk/kept-people';
import type { Consent } from '../../../domain/marks/consent';

export const personalWords = {
  title: 'Dữ liệu cá nhân',
  intro:
    'Khi có người hỏi, yêu cầu sửa, rút đồng ý hoặc xóa thông tin của mình: tìm người đó, rồi làm theo yêu cầu.',
  terms:
    'Theo Luật Bảo vệ dữ liệu cá nhân: trả lời trong 2 ngày làm việc. Xem, sửa, lấy bản sao trong 10 ngày; rút đồng ý 15 ngày; xóa 20 ngày.',
  requests: (p: { count: number }) =>
    p.count ? `Yêu cầu chưa xong: ${p.count}` : 'Ghi một yêu cầu để theo dõi thời hạn',
  open: (p: { count: number }) => `${p.count} yêu cầu chưa xong`,
  moreRequests: (p: { count: number }) => `và ${p.count} yêu cầu nữa, hạn sau các yêu cầu trên.`,
  requestStates: { overdue: 'Quá hạn', inTime: 'Còn hạn' },
  number: 'Số',
  request: 'Yêu cầu',
  received: 'Nhận ngày',
  answerBy: 'Trả lời trước hết ngày',
  due: 'Hạn làm xong',
  overdue: (p: { due: string }) => `quá hạn ${p.due}`,
  act: 'Việc',
  finish: 'Đã xong',
  finishOne: (p: { id: string }) => `${p.id} đã xong`,
  record: (p: { id: string }) => `Ghi yêu cầu ${p.id}`,
  recordHint: 'Để trống ngày là hôm nay. Ghi số này lên đơn; sổ không ghi tên người yêu cầu.',
  recorded: 'Đã ghi vào thẻ Yêu cầu dữ liệu.',
  forRequest: 'Làm cho yêu cầu',
  newRequest: 'Yêu cầu mới, nhận hôm nay',
  did: 'Ghi đã làm xong:',
  search: 'Họ và tên, điện thoại hoặc email',
  searchHint: 'Tên ghi đầy đủ. Có thể ghi nhiều thứ, cách nhau bằng dấu phẩy.',
  find: 'Tìm',
  finding: 'Đang tìm trong cả sổ…',
  working: 'Đang ghi…',
  failed: 'Chưa thực hiện được',
  found: (p: { count: number }) =>
    p.count === 0 ? 'Sổ không có gì về người này.' : `Có ở ${p.count} ô trong sổ.`,
  more: (p: { count: number }) => `Còn ${p.count} ô nữa, có đủ trong phần sao chép.`,
  several: (p: { count: number }) =>
    `${p.count} người khớp. Chọn đúng người; nếu nhiều, tìm bằng số điện thoại hoặc email.`,
  choose: 'Đúng người này',
  rowsOf: (p: { count: number }) => `${p.count} dòng`,
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
  kept: 'Người thôi quản trị, và sổ đăng ký đồng ý',
  keptSection: 'người thôi quản trị',
  keptCount: (p: { count: number }) =>
    p.count
      ? `${p.count} dòng không còn dùng vẫn ghi thông tin một người`
      : 'Không dòng nào ngừng dùng mà còn ghi thông tin một người',
  keptWhy: (p: { months: number }) =>
    `Với từng người: tìm, rồi xóa hoặc để lại. Quá ${p.months} tháng thì nên xóa; đổi số tháng ở Cấu hình.`,
  person: 'Người',
  page: 'Trang, nhóm',
  since: 'Cập nhật',
  keptState: 'Tình trạng',
  keptStates: { due: 'Quá thời hạn lưu', left: 'Thôi quản trị' } as Record<KeptState, string>,
  moreKept: (p: { count: number }) => `Còn ${p.count} dòng nữa: thu hẹp danh sách để xem.`,
  findOne: (p: { person: string }) => `Tìm ${p.person}`,
  consents: 'Sổ đăng ký đồng ý: các dòng đang dùng có ghi người quản trị',
  consent: 'Đồng ý theo',
  rows: 'Số dòng',
  notice: (p: { id: string; isNow: boolean }) =>
    p.id ? `Bản thông báo ${p.id}${p.isNow ? ' (hiện nay)' : ''}` : 'Bản cũ, không ghi mã thông báo',
  noConsents: {
    none: 'Chưa ghi đồng ý',
    ended: 'Hết hiệu lực: đã đổi người hoặc đổi ô Đồng ý',
    withdrawn: 'Đã rút',
    unknown: 'Chưa kiểm tra được',
  } as Record<Exclude<Consent, 'given'>, string>,
  consentsWhere: 'Từng lần đồng ý, ai xác nhận, lúc nào, theo bản nào: cột Đồng ý của thẻ Tài khoản.',
  outOfReach:
    'Không xóa được từ đây: thư đã gửi, lịch sử phiên bản của Google, hộp thư của người nhận, bản nháp trên máy người khác.',
  settingsSay: 'Ô trong thẻ Cấu hình do cán bộ tự sửa, sổ không xóa.',
} as const;
