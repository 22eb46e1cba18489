import { aboutChips } from './email';

/** Sentences about the workbook, the settings, the set-up and who may do what. */
export const workbookMessages = {
  'workbook.notSetUp':
    'Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”.',
  'workbook.otherLayout':
    'Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”.',
  'workbook.isCopy':
    'Đây là bản sao của một sổ khác và chưa được thiết lập. Chủ của bản sao mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”: cán bộ phụ trách, địa chỉ nhận trả lời và chế độ thử của cơ quan cũ được bỏ đi, thư tự động tắt.',
  'workbook.memoryLost':
    'Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”, rồi xem lại mục Thư… trước khi gửi thư.',
  'workbook.lostTab': (p: { tab: string }) =>
    `Không tìm thấy thẻ “${p.tab}”. Đề nghị khôi phục thẻ trong Lịch sử phiên bản, hoặc mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ” để tạo lại.`,
  'workbook.lostColumn': (p: { tab: string; column: string }) =>
    `Thẻ “${p.tab}” thiếu cột “${p.column}”. Đề nghị mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ” để sửa.`,
  'workbook.twoColumns': (p: { tab: string; column: string }) =>
    `Thẻ “${p.tab}” có hai cột cùng tên “${p.column}”. Đề nghị đổi tên hoặc xóa cột thừa.`,
  /** At the foot of a page whose script has not run. */
  'page.contact': (p: { contact: string }) => `Vẫn không được, đề nghị gọi: ${p.contact}`,
  'workbook.busy':
    'Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên; đề nghị chờ nửa phút rồi bấm lại.',
  'workbook.unexpected': (p: { ref: string }) =>
    `Có lỗi ngoài dự kiến (mã ${p.ref}). Nội dung đã nhập vẫn còn; đề nghị thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách.`,
  'workbook.checkBroke': (p: { count: number }) =>
    `Có ${p.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra. Đề nghị báo người hỗ trợ kỹ thuật.`,
  'workbook.protected': 'Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.',
  'google.busy': 'Đang có một lượt Kiểm tra Google khác. Đề nghị chờ một phút rồi bấm lại.',
  'google.here': 'Lần này không hỏi được.',
  'google.run': 'Sổ sẽ tự biết khi việc đó xảy ra.',
  'google.never': 'Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.',
  'google.refused': 'Lần này không hỏi được: thiếu quyền hoặc đang bận.',
  'setting.empty': (p: { label: string }) => `Thẻ Cấu hình: mục “${p.label}” còn trống. Đề nghị ghi giá trị.`,
  'setting.lost': (p: { label: string }) =>
    `Thẻ Cấu hình thiếu mục “${p.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,
  'setting.unreadable': (p: { label: string }) =>
    `Thẻ Cấu hình: sổ không đọc được mục “${p.label}”. Đề nghị xóa và gõ lại.`,
  'setting.day': (p: { label: string; text: string }) =>
    `Thẻ Cấu hình: mục “${p.label}” ghi “${p.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,
  'setting.yesNo': (p: { label: string; text: string }) =>
    `Thẻ Cấu hình: mục “${p.label}” ghi “${p.text}”. Đề nghị ghi Có hoặc Không.`,
  'setting.email': (p: { label: string; text: string }) =>
    `Thẻ Cấu hình: mục “${p.label}” có “${p.text}” không phải là địa chỉ email.${aboutChips(p.text)}`,
  'setting.page': (p: { label: string; text: string }) =>
    `Thẻ Cấu hình: mục “${p.label}” có “${p.text}” chưa có địa chỉ. Đề nghị ghi mỗi dòng một trang: tên | địa chỉ.`,
  'setting.graceBeforeDue': (p: { grace: string; due: string }) =>
    `Thẻ Cấu hình: ngày châm chước (${p.grace}) sớm hơn hạn nộp (${p.due}). Đề nghị sửa một trong hai ngày.`,
  'who.staffOnly':
    'Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh. Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ một cán bộ khác, hoặc chủ sổ, ghi email của anh, chị vào mục “Email cán bộ phụ trách” của thẻ Cấu hình rồi bấm Thiết lập, sửa lại sổ.',
  'who.ownerFirst': 'Lần thiết lập đầu tiên phải do chủ của trang tính thực hiện.',
  'who.unknown': (p: { email: string; contact: string }) =>
    `Email ${p.email || 'này'} chưa có trong danh sách đơn vị. Đề nghị liên hệ ${p.contact || 'cán bộ phụ trách'} để được thêm.`,
  'who.nobody':
    'Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được. Đề nghị tải lại trang tính, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email.',
  'who.hasContact': (p: { contact: string }) =>
    `Đơn vị này đã có người liên hệ trong danh sách, nên chỉ mở được bằng tài khoản Google có email đó. Nếu người liên hệ đã thay đổi, đề nghị báo ${p.contact || 'cán bộ phụ trách'}.`,
  'who.merged': (p: { name: string; today: string }) =>
    `${p.name} đã sáp nhập, nay là ${p.today}. Đề nghị báo cáo trong biểu mẫu của ${p.today}.`,
  'who.ended': (p: { name: string }) => `${p.name} không còn hoạt động nên không phải báo cáo.`,
  'who.notYours': 'Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.',
  'form.unknownUnit': (p: { code: string }) =>
    `Không tìm thấy đơn vị mang mã “${p.code}”. Đề nghị chọn lại đơn vị.`,
  'form.conflict': 'Dòng này vừa được người khác sửa. Đề nghị xem hai bản và chọn một.',
  'form.rowGone': 'Dòng này không còn trong sổ. Đề nghị mở lại biểu mẫu; nội dung đã nhập vẫn còn.',
  'form.consent': 'Cần đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi.',
  'form.nothing':
    'Chưa có nội dung để gửi. Đề nghị thêm một tài khoản, hoặc chọn “Đơn vị không có tài khoản”.',
  'form.tooMany': 'Mỗi lần gửi nhiều nhất 30 tài khoản.',
  'form.unitFull': (p: { most: number }) =>
    `Mỗi đơn vị khai nhiều nhất ${p.most} dòng, kể cả dòng đã ngừng dùng. Đề nghị sửa các dòng đã có, hoặc liên hệ cán bộ phụ trách.`,
  'form.oldPage': 'Biểu mẫu này đã cũ. Đề nghị đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn.',
  'setup.nothing': 'Sổ đã đúng, không có gì phải sửa.',
  'setup.tabMade': (p: { tab: string }) => `Đã tạo thẻ “${p.tab}”.`,
  'setup.tabRemade': (p: { tab: string }) =>
    `Thẻ “${p.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,
  'setup.tabKept': (p: { tab: string; name: string }) =>
    `Thẻ “${p.tab}” đang mang tên “${p.name}”; giữ nguyên tên mới.`,
  'setup.columnMade': (p: { tab: string; column: string }) => `Đã thêm cột “${p.column}” vào thẻ “${p.tab}”.`,
  'setup.headingBack': (p: { tab: string; column: string; old: string }) =>
    `Thẻ “${p.tab}”: tiêu đề “${p.old}” đã được đặt lại thành “${p.column}”.`,
  'setup.formats': (p: { tab: string }) => `Đã đặt lại định dạng ô ở thẻ “${p.tab}”.`,
  'setup.choices': (p: { tab: string }) => `Đã đặt lại danh sách chọn ở thẻ “${p.tab}”.`,
  'setup.table': (p: { tab: string; columns: string }) =>
    `Thẻ “${p.tab}”: Google không cho đặt danh sách chọn ở cột “${p.columns}”, thường vì vùng này đã được chuyển thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range), rồi chọn lại “Thiết lập, sửa lại sổ”.`,
  'setup.colours': (p: { tab: string }) => `Đã đặt lại màu báo ở thẻ “${p.tab}”.`,
  'setup.looks': (p: { tab: string }) => `Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${p.tab}”.`,
  'setup.protection': (p: { tab: string }) => `Đã đặt lại quyền sửa ở thẻ “${p.tab}”.`,
  'setup.copied':
    'Sổ này là bản sao của một sổ khác, nay là sổ riêng của cơ quan anh, chị: mục “Email cán bộ phụ trách” chỉ còn email của anh, chị; địa chỉ nhận trả lời và chế độ thử đã để trống; thư tự động đã tắt. Đề nghị xem lại thẻ Cấu hình, rồi nhập danh sách đơn vị và chia sẻ trang tính.',
  'setup.memoryLost':
    'Phần ghi nhớ riêng của sổ (Script Properties) đã mất; sổ đã ghi nhớ lại theo các thẻ đang có. Đề nghị xem lại mục Thư… trước khi gửi thư: sổ không còn biết thư nào đã gửi ngoài những gì thẻ Thư ghi.',
  'setup.hidden':
    'Google giấu email của một người có quyền sửa trang tính nên không đặt được giới hạn cho riêng người đó. Đề nghị xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email.',
  'setup.setting': (p: { label: string }) => `Đã thêm mục “${p.label}” vào thẻ Cấu hình.`,
  'setup.markedAnew': (p: { count: number }) =>
    `Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới và ghi lại dấu của ${p.count} dòng đã duyệt theo nội dung hiện có. Đề nghị xem lại các dòng đó nếu nghi có người đã sửa.`,
  'setup.linksAnew':
    'Khóa của liên kết đã mất nên sổ đã lập khóa mới: mọi liên kết đã gửi không còn dùng được. Đề nghị gửi lại liên kết cho các đơn vị.',
  'setup.settingsBack':
    'Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ. Đề nghị xem lại từng mục.',
  'setup.staffJoined': (p: { emails: string }) =>
    `Từ bây giờ là cán bộ phụ trách: ${p.emails}. Nếu không đúng, đề nghị xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,
  'setup.zone': 'Đã đặt múi giờ Việt Nam cho trang tính.',
  'setup.locale': 'Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).',
  'setup.summary': 'Đã lập lại thẻ Tổng hợp.',
  'setup.chart': 'Đã thêm biểu đồ vào thẻ Tổng hợp.',
  'setup.first':
    'Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính.',
  'setup.askGoogle':
    'Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?',
} as const;
