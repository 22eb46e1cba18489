/** Sentences of the form `Khai báo tài khoản` that only the browser says. */
import type { Repair } from '../../../domain/checking/repair';
import { kinds, labelOf, reportFields, statuses } from '../../../domain/fields';
import { FORM_TITLE } from '../../../domain/messages/sheet';

const notOpen = 'Chưa mở được biểu mẫu';
const noAccount = 'Đơn vị không có tài khoản';
const stopped = 'Ngừng dùng';
const consent = 'Người quản trị đã biết và đồng ý';

/** "Họ và tên “Nguyễn Thị Hoa”, Chức vụ “Phó Chủ tịch”": boxes with what stands in them. */
export const sayTexts = (texts: Repair): string =>
  reportFields
    .filter((field) => texts[field])
    .map((field) => `${labelOf(field)} “${texts[field]}”`)
    .join(', ');

export const formWords = {
  title: FORM_TITLE,
  opening: 'Đang mở biểu mẫu…',
  openFailed: notOpen,
  refused: notOpen,
  noUnit: (p: { contact: string }) =>
    `Chưa xác định được đơn vị của anh, chị. Gọi ${p.contact || 'cán bộ phụ trách'}.`,

  below: {
    title: (p: { count: number }) => `Đơn vị trực thuộc (${p.count})`,
    done: (p: { done: number; total: number }) =>
      p.done === p.total
        ? `Cả ${p.total} đơn vị đã báo cáo xong.`
        : `${p.done}/${p.total} đơn vị đã báo cáo xong.`,
    owing: (p: { count: number }) => `Chưa xong (${p.count})`,
    finished: (p: { count: number }) => `Đã xong (${p.count})`,
    sentAt: (p: { at: string }) => `nộp ${p.at}`,
    notAsked: 'Không phải báo cáo',
    more: (p: { count: number }) => `Còn ${p.count} đơn vị khác. Hỏi cán bộ tỉnh.`,
    call: (p: { phone: string }) => `Gọi ${p.phone}`,
    fill: 'Khai thay',
    fillFor: (p: { name: string }) => `Khai thay cho ${p.name}`,
    groupTitle: 'Tin nhắn cho nhóm Zalo',
    groupSays: 'Gửi vào nhóm của các đơn vị trực thuộc. Trong tin không có số điện thoại, địa chỉ nào.',
    copy: 'Sao chép tin nhắn',
    copied: 'Đã sao chép.',
    copyByHand: 'Nội dung đã được chọn. Bấm Ctrl + C.',
    fillsFor: (p: { name: string }) =>
      `${p.name} đang khai thay cho đơn vị này. Sổ có ghi lại ai khai. Hỏi người quản trị trước khi khai.`,
    backTo: (p: { name: string }) => `Về biểu mẫu của ${p.name}`,
  },

  chooseTitle: 'Chọn đơn vị',
  yourUnits: 'Email này thuộc nhiều đơn vị. Chọn đơn vị cần báo cáo:',
  notYours: 'Email này chưa thuộc đơn vị nào. Chọn đơn vị của anh, chị:',
  forStaff: 'Anh, chị là cán bộ: chọn đơn vị cần khai thay.',
  searchLabel: 'Tìm đơn vị',
  searchNowIs: (p: { formerly: string; code: string }) => `${p.code} · “${p.formerly}” nay là đơn vị này`,
  searchHint: 'Gõ tên hoặc mã, không cần dấu. Ví dụ: cau\u00a0ke, H04.',
  searchLoading: 'Đang tải danh sách đơn vị…',
  searchFailed: 'Chưa tải được danh sách đơn vị.',
  searchNone: (p: { contact: string }) =>
    `Không tìm thấy đơn vị nào. Gõ ngắn hơn, hoặc gọi ${p.contact || 'cán bộ phụ trách'}.`,
  searchFound: (p: { count: number }) => `Có ${p.count} đơn vị. Dùng phím mũi tên để chọn.`,
  searchMore: 'Còn đơn vị khác. Gõ thêm để thu hẹp.',
  changeUnit: 'Chọn đơn vị khác',
  back: 'Quay lại',

  deadline: (p: { text: string }) => `Thời hạn: ${p.text}.`,
  stateSays: {
    [statuses.missing]: '',
    [statuses.fix]: 'Chỗ cần sửa đánh dấu đỏ ở dưới.',
    [statuses.reported]: 'Cán bộ tỉnh sẽ xem và trả lời qua email nếu cần sửa.',
    [statuses.approved]: 'Khi có thay đổi thì sửa ở đây rồi gửi lại.',
    [statuses.none]: 'Khi đơn vị lập trang, nhóm thì khai thêm ở đây.',
  } as Record<string, string>,
  listTitle: (p: { count: number }) => `Tài khoản của đơn vị (${p.count})`,
  stoppedTitle: (p: { count: number }) => `Đã ngừng dùng (${p.count})`,

  reviewSays: {
    waiting: 'Chờ duyệt',
    passed: 'Đã duyệt',
    changed: 'Đã sửa, chờ duyệt lại',
    returned: 'Bị trả lại',
  },
  /** Rows of earlier rounds, which wait to be said right, changed or stopped in this one. */
  pendingTitle: (p: { count: number }) => `${p.count} tài khoản chờ xác nhận`,
  pendingSays: 'Xem từng tài khoản ở dưới: địa chỉ, người quản trị, số điện thoại còn dùng không.',
  allRight: 'Tất cả vẫn đúng, gửi',
  oneRight: 'Vẫn đúng, gửi',
  pendingMark: 'Chờ xác nhận',
  /** Of a row of a unit that merged into this one. */
  rowFrom: (p: { unit: string }) => `Nhận từ ${p.unit}.`,
  right: 'Vẫn đúng',
  rightMark: 'Vẫn đúng, chưa gửi',
  phoneStill: (p: { phone: string }) => `Số ${p.phone} còn dùng?`,
  newManager: 'Đã đổi người quản trị',
  newManagerSays: 'Ghi người quản trị mới. Người này cần biết và đồng ý.',
  unsentNew: 'Mới, chưa gửi',
  unsentChange: 'Đã sửa, chưa gửi',
  unsentStop: 'Sẽ ghi là Ngừng dùng khi gửi',
  unsentResume: 'Sẽ ghi là Đang dùng khi gửi',
  edit: 'Sửa',
  stop: stopped,
  resume: 'Dùng lại',
  remove: 'Bỏ tài khoản này',
  revert: 'Bỏ các thay đổi',
  fold: 'Thu gọn',
  undo: 'Hoàn tác',
  removed: (p: { title: string }) => `Đã bỏ “${p.title}”.`,
  reverted: (p: { title: string }) => `Đã bỏ các thay đổi ở “${p.title}”.`,
  tookTheirs: (p: { title: string }) => `Đã dùng bản trong sổ cho “${p.title}”.`,
  noneStopped: 'Vì đã thêm tài khoản, “Không có” sẽ được ghi là Ngừng dùng khi gửi.',

  addTitle: 'Đơn vị đang dùng loại nào?',
  addMoreTitle: 'Đơn vị còn tài khoản khác?',
  addPage: 'Thêm trang',
  addGroup: 'Thêm nhóm',
  addPerson: 'Thêm tài khoản cá nhân',
  addNone: noAccount,
  newTitle: {
    [kinds.page]: 'Trang mới',
    [kinds.group]: 'Nhóm mới',
    [kinds.person]: 'Tài khoản cá nhân mới',
    [kinds.none]: noAccount,
  } as Record<string, string>,
  otherTitle: 'Tài khoản chưa rõ loại',
  changeThis: 'Đổi',
  /** What may stay empty, by kind; under one line that opens. */
  optionalTitle: {
    [kinds.page]: 'Thêm người quản trị thứ hai, ghi chú',
    [kinds.group]: 'Thêm người quản trị thứ hai, ghi chú',
    [kinds.person]: 'Thêm người quản trị thứ hai, ghi chú',
  } as Record<string, string>,
  optionalOther: 'Thêm ghi chú',
  /** Over what staff did not ask to mend in a returned account. */
  restOfRow: 'Các ô khác của tài khoản này',
  reasonLabel: 'Vì sao đơn vị chưa có?',
  noteLabel: 'Ghi chú',
  manager: 'Người quản trị',
  copyManager: (p: { name: string }) => `Dùng lại thông tin của ${p.name}`,
  belongsElsewhere: 'Trong ô này có nội dung của ô khác.',
  takeRepair: (p: { texts: string }) => `Ghi ${p.texts}`,
  repaired: (p: { texts: string }) => `Đã ghi ${p.texts}.`,
  takeSuggestion: (p: { value: string }) => `Đúng, dùng “${p.value}”`,
  changeKind: (p: { value: string }) => `Đổi Loại thành “${p.value}”`,
  keepTyped: 'Không, giữ nguyên',
  fault: 'Cần sửa:',
  question: 'Hỏi lại:',
  remark: 'Lưu ý:',
  willRecord: 'Địa chỉ sẽ ghi vào sổ:',
  tryOpen: 'Mở thử',
  fieldEmpty: 'để trống',

  notice: 'Đọc cả thông báo về dữ liệu cá nhân',
  consent,
  send: 'Gửi báo cáo',
  sending: 'Đang gửi…',
  willSend: (p: { parts: string }) => `Sẽ gửi: ${p.parts}.`,
  /** At the foot while something is missing: boxes that are empty or wrong, and the tick of consent. */
  leftToFill: (p: { count: number }) => `Còn ${p.count} ô cần điền.`,
  countNew: (p: { count: number }) => `${p.count} tài khoản mới`,
  countChanged: (p: { count: number }) => `${p.count} tài khoản sửa`,
  countRight: (p: { count: number }) => `${p.count} tài khoản vẫn đúng`,
  countStopped: (p: { count: number }) => `${p.count} tài khoản đổi Tình trạng`,
  nothingChanged: 'Chưa có thay đổi nào để gửi.',
  needConsent: `Cần đánh dấu “${consent}” trước khi gửi.`,
  /** By link: who ticks the consent, who sends, and what is masked. */
  consentWho: 'Ai đánh dấu đồng ý?',
  consentBy: {
    self: 'Tôi là người quản trị và đồng ý',
    behalf: 'Tôi khai hộ, người quản trị đã biết và đồng ý',
  },
  needConsentBy: 'Cần chọn “Tôi là người quản trị” hoặc “Tôi khai hộ” trước khi gửi.',
  senderLabel: 'Họ tên người gửi',
  senderHint: 'Nhập mỗi lần mở liên kết. Tên này được ghi cùng báo cáo.',
  needSender: 'Nhập họ tên người gửi.',
  maskedHint: 'Đã che bớt. Để nguyên thì giữ như trong sổ; muốn sửa thì nhập lại toàn bộ.',
  sendingAgain: (p: { times: number }) =>
    `Google đang bận hoặc mạng yếu. Trang đang tự gửi lại, lần ${p.times}. Không cần bấm gì, nội dung không bị ghi hai lần.`,
  preview: 'Đây là bản xem thử. Biểu mẫu này không gửi được báo cáo.',

  summaryTitle: (p: { count: number }) => `Chưa gửi: có ${p.count} chỗ cần sửa`,
  reopen: 'Mở lại biểu mẫu',
  chooseVersion: 'Có người khác cũng sửa ô này. Chọn nội dung cần giữ.',

  draftRestored: (p: { when: string }) => `Phần nhập dở lúc ${p.when} vẫn còn, chưa gửi.`,
  dropDraft: 'Bỏ bản nháp',
  draftDropped: 'Đã bỏ bản nháp.',
  draftKept: (p: { when: string }) => `Đã giữ bản nháp lúc ${p.when}.`,
  draftHereOnly: (p: { when: string }) => `Đã giữ bản nháp trên máy này lúc ${p.when}.`,
  draftNowhere: 'Chưa giữ được bản nháp. Gửi trước khi đóng biểu mẫu.',

  slow: 'Google trả lời chậm hơn thường lệ. Chờ thêm; nội dung đã nhập vẫn được giữ.',
  failed: 'Chưa gửi được',
  kept: 'Nội dung đã nhập vẫn còn nguyên. Gửi lại không làm tài khoản bị ghi hai lần.',
  sendAgain: 'Gửi lại',

  conflictTitle: 'Hai người cùng sửa một ô',
  /** `by` is '' where a hand in the sheet left no name. */
  conflictSays: (p: { by: string; at: string }) =>
    `${p.by || 'Có người'} đã sửa ${p.by ? 'tài khoản này' : 'trong sổ'}${p.at && ` lúc ${p.at}`}. Chọn nội dung cần giữ:`,
  mine: 'Bản của tôi',
  theirs: 'Bản trong sổ',
  keepMine: 'Giữ bản của tôi',
  takeTheirs: 'Dùng bản trong sổ',
  stoppedMark: stopped,
  activeMark: 'Đang dùng',
  alreadyRecorded: 'Nội dung này đã có trong sổ.',
  lateRecorded: 'Lần gửi trước đã được ghi vào sổ. Phần nhập sau đó chưa gửi.',
  mineKept: 'Đã chọn bản của tôi. Bấm “Gửi báo cáo” để ghi vào sổ.',

  savedTitle: 'Đã gửi báo cáo',
  savedNothingMore: 'Đơn vị không phải làm gì thêm.',
  savedWhat: { added: 'Mới', changed: 'Đã sửa', stopped, confirmed: 'Vẫn đúng', same: 'Giữ nguyên' },
  savedFix: 'Còn chỗ cần sửa:',
  followTitle: 'Theo dõi và chia sẻ các trang chính thức',
  goOn: 'Sửa tiếp',
  signedIn: (p: { email: string }) => `Đang đăng nhập Google: ${p.email}.`,
  /** A telephone number stays on one line. */
  help: (p: { contact: string }) => `Cần hỗ trợ: ${p.contact.replace(/(\d) (?=\d)/g, '$1\u00a0')}.`,
  basis: (p: { guidance: string; department: string }) => `Báo cáo theo ${p.guidance}, gửi ${p.department}.`,
} as const;
