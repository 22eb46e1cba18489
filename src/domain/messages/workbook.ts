import { aboutChips } from './email';

/** Sentences about the workbook, the settings, the set-up and who may do what. */
export const workbookMessages = {
  'workbook.notSetUp': {
    what: 'Sổ chưa được thiết lập.',
    todo: 'Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ.',
  },
  'workbook.otherLayout': {
    what: 'Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn.',
    todo: 'Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ.',
  },
  'workbook.isCopy': {
    what: 'Đây là bản sao của một sổ khác và chưa được thiết lập.',
    todo: 'Chủ sở hữu bản sao chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Cán bộ phụ trách, địa chỉ nhận trả lời, chế độ thử của cơ quan cũ được bỏ đi; thư tự động tắt.',
  },
  'workbook.memoryLost': {
    what: 'Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn.',
    todo: 'Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại mục Thư… trước khi gửi thư.',
  },
  'workbook.lostTab': (p: { tab: string }) => ({
    what: `Không tìm thấy thẻ “${p.tab}”.`,
    todo: 'Khôi phục thẻ trong Lịch sử phiên bản. Hoặc chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để tạo lại.',
  }),
  'workbook.locale': {
    what: 'Sổ không đặt tiếng Việt nên ngày gõ tay có thể bị hiểu ngược ngày và tháng.',
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại các ngày vừa gõ.',
  },
  'workbook.lostColumn': (p: { tab: string; column: string }) => ({
    what: `Thẻ “${p.tab}” thiếu cột “${p.column}”.`,
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để sửa.',
  }),
  'workbook.twoColumns': (p: { tab: string; column: string }) => ({
    what: `Thẻ “${p.tab}” có hai cột cùng tên “${p.column}”.`,
    todo: 'Đổi tên hoặc xóa cột thừa.',
  }),
  /** At the foot of a page whose script has not run. */
  'page.contact': (p: { contact: string }) => `Nếu vẫn không được, gọi: ${p.contact}`,
  'workbook.busy': {
    what: 'Nhiều người đang ghi vào sổ cùng lúc. Nội dung đã nhập vẫn còn.',
    todo: 'Chờ nửa phút rồi bấm lại.',
  },
  'workbook.unexpected': (p: { ref: string }) => ({
    what: `Sổ hoặc Google gặp sự cố (mã ${p.ref}).`,
    todo: 'Thử lại; nếu vẫn lỗi, báo mã này cho cán bộ phụ trách.',
  }),
  'workbook.checkBroke': (p: { count: number }) => ({
    what: `Có ${p.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra.`,
    todo: 'Báo người hỗ trợ kỹ thuật.',
  }),
  'workbook.protected': {
    what: 'Email đang đăng nhập Google không được phép ghi vào sổ.',
    todo: 'Gọi cán bộ phụ trách.',
  },
  'google.busy': { what: 'Đang có một lượt Kiểm tra Google khác.', todo: 'Chờ một phút rồi bấm lại.' },
  'google.neverChecked': {
    what: 'Sổ này chưa được Kiểm tra Google lần nào.',
    todo: 'Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Kiểm tra Google.',
  },
  'google.differs': (p: { count: number; so: string }) => ({
    what: `Kiểm tra Google thấy ${p.count} điều khác với điều sổ dựa vào.`,
    todo: p.so,
  }),
  'google.sorts': {
    what: 'Kiểm tra Google thấy việc sắp xếp không như sổ dựa vào, nên sổ không sắp xếp.',
    todo: 'Lọc cột Trạng thái để xem đơn vị chưa báo cáo.',
  },
  'google.here': 'Lần này không hỏi được.',
  'google.run': 'Sổ sẽ tự biết khi việc đó xảy ra.',
  'google.never': 'Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.',
  'google.refused': 'Lần này không hỏi được: thiếu quyền hoặc đang bận.',
  'setting.empty': (p: { label: string }) => ({
    what: `Thẻ Cấu hình: mục “${p.label}” còn trống.`,
    todo: 'Ghi vào cột Giá trị của mục đó.',
  }),
  'setting.lost': (p: { label: string }) => ({
    what: `Thẻ Cấu hình thiếu mục “${p.label}”.`,
    todo: 'Chọn “Thiết lập, sửa lại sổ” để thêm lại.',
  }),
  'setting.unreadable': (p: { label: string }) => ({
    what: `Thẻ Cấu hình: sổ không đọc được mục “${p.label}”.`,
    todo: 'Xóa và gõ lại.',
  }),
  'setting.yesNo': (p: { label: string; text: string }) => ({
    what: `Thẻ Cấu hình: mục “${p.label}” ghi “${p.text}”.`,
    todo: 'Ghi Có hoặc Không.',
  }),
  'setting.email': (p: { label: string; text: string }) => ({
    what: `Thẻ Cấu hình: mục “${p.label}” có “${p.text}” không phải là địa chỉ email.`,
    todo: `Sửa hoặc xóa địa chỉ đó.${aboutChips(p.text)}`,
  }),
  'setting.page': (p: { label: string; text: string }) => ({
    what: `Thẻ Cấu hình: mục “${p.label}” có “${p.text}” chưa có địa chỉ.`,
    todo: 'Ghi mỗi dòng một trang: tên | địa chỉ.',
  }),
  'who.staffOnly': {
    what: 'Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.',
    todo: 'Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ cán bộ khác ghi email của mình vào mục “Email cán bộ phụ trách” rồi chọn Thiết lập, sửa lại sổ.',
  },
  'who.ownerFirst': {
    what: 'Lần thiết lập đầu tiên phải do chủ sở hữu sổ thực hiện.',
    todo: 'Nhờ chủ sở hữu sổ chọn mục này.',
  },
  'who.unknown': (p: { email: string; contact: string }) => ({
    what: `Email ${p.email || 'này'} chưa có trong danh sách đơn vị.`,
    todo: `Gọi ${p.contact || 'cán bộ phụ trách'} để được thêm.`,
  }),
  'who.nobody': {
    what: 'Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được.',
    todo: 'Tải lại sổ, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email.',
  },
  'who.hasContact': (p: { contact: string }) => ({
    what: 'Đơn vị này đã có người liên hệ, nên chỉ mở được khi đăng nhập Google bằng email của người đó.',
    todo: `Báo ${p.contact || 'cán bộ phụ trách'} nếu người liên hệ đã thay đổi.`,
  }),
  'who.merged': (p: { name: string; today: string }) => ({
    what: `${p.name} đã sáp nhập, nay là ${p.today}.`,
    todo: `Báo cáo trong biểu mẫu của ${p.today}.`,
  }),
  'who.ended': (p: { name: string }) => `${p.name} không còn hoạt động nên không phải báo cáo.`,
  'who.linkOnly': (p: { contact: string }) => ({
    what: 'Đơn vị báo cáo bằng liên kết riêng trong thư của Liên đoàn Lao động tỉnh.',
    todo: `Mở liên kết trong thư mới nhất; chưa có thì gọi ${p.contact || 'cán bộ phụ trách'}.`,
  }),
  'sheet.linkOnly': (p: { contact: string }) => ({
    what: 'Điều vừa gõ chưa được kiểm tra, chưa tính là báo cáo: đơn vị báo cáo bằng liên kết riêng.',
    todo: `Mở liên kết trong thư mới nhất; chưa có thì gọi ${p.contact || 'cán bộ phụ trách'}.`,
  }),
  'who.notYours': {
    what: 'Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.',
    todo: 'Mở lại biểu mẫu và chọn đơn vị của mình.',
  },
  'form.unknownUnit': (p: { code: string }) => ({
    what: `Không tìm thấy đơn vị mang mã “${p.code}”.`,
    todo: 'Chọn lại đơn vị.',
  }),
  'form.conflict': { what: 'Tài khoản này vừa được người khác sửa.', todo: 'Xem hai bản và chọn một.' },
  'form.rowGone': {
    what: 'Tài khoản này không còn trong sổ.',
    todo: 'Mở lại biểu mẫu; nội dung đã nhập vẫn còn.',
  },
  'form.consent': {
    what: '',
    todo: 'Đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi.',
  },
  'form.nothing': {
    what: 'Chưa có nội dung để gửi.',
    todo: 'Thêm một tài khoản, hoặc chọn “Không có”.',
  },
  'form.tooMany': { what: 'Mỗi lần gửi nhiều nhất 30 tài khoản.', todo: 'Gửi làm nhiều lần.' },
  'form.unitFull': (p: { most: number }) => ({
    what: `Mỗi đơn vị khai nhiều nhất ${p.most} tài khoản, kể cả tài khoản đã ngừng dùng.`,
    todo: 'Sửa các tài khoản đã có, hoặc gọi cán bộ phụ trách.',
  }),
  'form.oldPage': { what: 'Biểu mẫu này đã cũ.', todo: 'Đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn.' },
  'setup.nothing': 'Sổ đã đúng, không có gì phải sửa.',
  /** In its place where staff still have something to write. */
  'setup.inOrder': 'Sổ đúng cấu trúc.',
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
    `Thẻ “${p.tab}”: Google không cho đặt danh sách chọn ở cột “${p.columns}”, thường vì vùng này đã thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range). Sau đó chọn lại “Thiết lập, sửa lại sổ”.`,
  'setup.colours': (p: { tab: string }) => `Đã đặt lại màu báo ở thẻ “${p.tab}”.`,
  'setup.looks': (p: { tab: string }) => `Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${p.tab}”.`,
  'setup.guardWaits': {
    what: 'Cách báo cáo đã đổi; quyền sửa các cột sổ tự ghi chưa đổi theo.',
    todo: 'Bấm “Kiểm tra toàn bộ” một lần.',
  },
  /** In place of a line for each tab: what staff want to know is who may edit now. */
  'setup.rights': 'Đã cập nhật quyền sửa các thẻ.',
  'setup.mayEdit': (p: { emails: string }) => `Người sửa được mọi thẻ: ${p.emails}.`,
  'setup.left': (p: { deadline: boolean; contact: boolean; roster: boolean }) =>
    `Còn phải ghi: ${[
      ...(p.deadline ? ['thời hạn'] : []),
      ...(p.contact ? ['liên hệ khi cần hỗ trợ'] : []),
      ...(p.roster ? ['danh sách đơn vị'] : []),
    ].join(', ')}.`,
  'setup.copied': {
    what: 'Sổ này là bản sao của một sổ khác, nay là sổ riêng của cơ quan anh, chị. Mục “Email cán bộ phụ trách” chỉ còn email của anh, chị. Người hỗ trợ, địa chỉ nhận trả lời và chế độ thử đã để trống; thư tự động đã tắt.',
    todo: 'Xem lại thẻ Cấu hình, rồi nhập danh sách đơn vị và chia sẻ sổ.',
  },
  'setup.memoryLost': {
    what: 'Phần ghi nhớ riêng của sổ (Script Properties) đã mất. Sổ đã ghi nhớ lại theo các thẻ đang có.',
    todo: 'Xem lại mục Thư… trước khi gửi thư. Sổ không còn biết thư nào đã gửi ngoài những gì thẻ Thư ghi.',
  },
  'setup.hidden': {
    what: 'Google giấu email của một người có quyền sửa sổ nên không đặt được giới hạn cho người đó.',
    todo: 'Xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email.',
  },
  'setup.setting': (p: { label: string }) => `Đã thêm mục “${p.label}” vào thẻ Cấu hình.`,
  'setup.markedAnew': (p: { count: number }) => ({
    what: `Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới. Dấu của ${p.count} dòng đã duyệt được ghi lại theo nội dung hiện có.`,
    todo: 'Xem lại các dòng đó nếu nghi có người đã sửa.',
  }),
  'setup.linksAnew': {
    what: 'Khóa của liên kết đã mất nên sổ đã lập khóa mới: mọi liên kết đã gửi không còn dùng được.',
    todo: 'Gửi lại liên kết cho các đơn vị.',
  },
  'setup.settingsBack': {
    what: 'Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ.',
    todo: 'Xem lại từng mục.',
  },
  'setup.staffJoined': (p: { emails: string }) =>
    `Từ bây giờ là cán bộ phụ trách: ${p.emails}. Nếu không đúng, xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,
  'setup.zone': 'Đã đặt múi giờ Việt Nam cho sổ.',
  'setup.locale': 'Đã đặt ngôn ngữ tiếng Việt cho sổ (ngày viết theo thứ tự ngày, tháng, năm).',
  'setup.summary': 'Đã lập lại thẻ Tổng hợp.',
  'setup.chart': 'Đã thêm biểu đồ vào thẻ Tổng hợp.',
  'setup.first': 'Sổ đã sẵn sàng. Việc tiếp theo: ghi thời hạn, nhập danh sách đơn vị, rồi chia sẻ sổ.',
  'setup.askGoogle':
    'Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?',
} as const;
