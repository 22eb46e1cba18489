/**
 * What is relied on of Google, in the words of `Kiểm tra Google`: one sentence for each assumption, and for
 * each subject what staff should not do when one of them does not hold. The code that asks is in
 * src/google/self-check/.
 */
export const assumptionWords = {
  'values.text': 'Chữ ghi vào ô đọc lại đúng từng ký tự.',
  'values.letters': 'Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.',
  'values.lines': 'Ô nhiều dòng giữ đủ các dòng.',
  'values.long': 'Ô giữ được đoạn chữ dài.',
  'values.phone': 'Ô dạng chữ giữ số 0 ở đầu số điện thoại.',
  'values.date': 'Ô dạng chữ không đổi “02/10/2018” thành ngày.',
  'values.code': 'Ô dạng chữ không đổi mã đơn vị “12E5” thành số.',
  'values.number': 'Số ghi vào ô đọc lại là số.',
  'values.empty': 'Ô ghi trống thì đọc lại là trống.',
  'values.block': 'Một khối ô ghi một lần đọc lại đúng từng ô.',
  'values.typed': 'Ô chưa đặt dạng chữ thì “0912345678” bị đọc thành số.',
  'values.format': 'Dạng hiển thị của từng ô trong một khối được giữ.',
  'values.formatOfList': 'Dạng hiển thị đặt cho nhiều ô rời nhau chỉ đổi các ô đó.',
  'values.day': 'Ngày ghi vào ô đọc lại đúng ngày đó.',
  'values.dayShown': 'Ngày hiện theo dạng ngày/tháng/năm.',
  'values.formula': 'Công thức ghi vào ô được tính và đọc lại đúng.',
  'values.counted': 'Công thức đếm của thẻ Tổng hợp tính đúng.',
  'values.wholeTab': 'Đọc cả thẻ một lần được đủ mọi dòng.',
  'values.lastLine': 'Dòng cuối có nội dung được nhận ra ngay sau khi ghi.',
  'values.sorted': 'Sắp xếp theo hai cột cho đúng thứ tự.',
  'values.cleared': 'Xóa nội dung thì dạng hiển thị của ô còn nguyên.',
  'looks.note': 'Ghi chú của ô đọc lại đúng.',
  'looks.noteGone': 'Ghi chú xóa rồi thì không còn.',
  'looks.notes': 'Ghi chú của một khối ô đọc lại đúng từng ô.',
  'looks.background': 'Màu nền của ô đọc lại đúng.',
  'looks.backgrounds': 'Màu nền của một khối ô đọc lại đúng từng ô.',
  'looks.bold': 'Chữ đậm đọc lại đúng.',
  'looks.wrap': 'Xuống dòng trong ô đọc lại đúng.',
  'looks.top': 'Chữ đặt sát mép trên của ô đọc lại đúng.',
  'looks.middle': 'Chữ đặt giữa ô đọc lại đúng.',
  'looks.width': 'Độ rộng cột đọc lại đúng.',
  'looks.frozenLine': 'Dòng tiêu đề cố định được.',
  'looks.frozenColumn': 'Cột đầu cố định được.',
  'looks.hidden': 'Cột ẩn được, và các cột khác vẫn hiện.',
  'looks.choices': 'Ô có danh sách chọn giữ đúng các mục.',
  'looks.choicesStrict': 'Ô có danh sách chọn từ chối mục khác.',
  'looks.choicesHelp': 'Ô có danh sách chọn giữ lời hướng dẫn.',
  'looks.colourRule': 'Quy tắc tô màu giữ đúng điều kiện.',
  'looks.colourRuleWhere': 'Quy tắc tô màu giữ đúng vùng áp dụng.',
  'looks.chart': 'Biểu đồ thêm vào thẻ được tìm thấy.',
  'rights.range': 'Vùng được bảo vệ tìm lại đúng bằng tên của nó.',
  'rights.own': 'Người đặt bảo vệ vẫn sửa được ô đã bảo vệ.',
  'rights.strict': 'Bảo vệ là từ chối, không chỉ là nhắc.',
  'rights.gone': 'Bảo vệ gỡ rồi thì không còn.',
  'rights.open': 'Thẻ được bảo vệ vẫn mở đúng các ô dành cho đơn vị.',
  'tabs.name': 'Tên thẻ đổi được.',
  'tabs.id': 'Thẻ tìm lại được bằng số hiệu dù tên đã đổi.',
  'tabs.last': 'Thẻ mới đứng cuối.',
  'tabs.linesAdded': 'Dòng thêm ở cuối thẻ được tính đủ.',
  'tabs.columnAdded': 'Cột chèn vào đẩy các cột sau cùng với nội dung.',
  'stores.kept': 'Điều sổ ghi nhớ ngoài các ô đọc lại đúng.',
  'stores.over': 'Điều ghi nhớ sau thay điều trước.',
  'stores.beside': 'Ghi nhớ thêm một điều không làm mất điều khác.',
  'stores.gone': 'Điều đã quên thì không còn.',
  'stores.long': 'Ghi nhớ được đoạn dài.',
  'stores.own': 'Bản nháp ghi nhớ riêng cho từng người.',
  'stores.lock': 'Khóa chung của sổ lấy được.',
  'file.open': 'Sổ mở lại được bằng số hiệu của nó.',
  'file.locale': 'Sổ theo quy ước Việt Nam.',
  'file.zone': 'Sổ theo giờ Việt Nam.',
  'file.scriptZone': 'Chương trình theo giờ Việt Nam.',
  'people.self': 'Google cho biết email của người đang mở sổ.',
  'mail.quota': 'Google cho biết hạn mức thư còn lại.',
  'triggers.read': 'Google cho xem lịch chạy hằng ngày.',
} as const;

export type AssumptionId = keyof typeof assumptionWords;

/**
 * What `Kiểm tra Google` found, for support, a line each: the day; how many agree; then what differs, what
 * could not be asked, what was answered and what is unknown, each a list in one line.
 */
export const supportText = (day: string, ...found: readonly string[]): string =>
  [
    `Sổ Tài Khoản, Kiểm tra Google ngày ${day}`,
    ...['khớp', 'khác', 'không hỏi được', 'trả lời', 'chưa biết'].map((what, i) => `${what}: ${found[i]!}`),
  ].join('\n');

/**
 * By the first word of an assumption's id: what staff should not do, or need not fear, when it does not hold.
 * The worst first.
 */
export const subjectWords: Record<string, string> = {
  values: 'Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.',
  rights: 'Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.',
  tabs: 'Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.',
  stores: 'Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.',
  file: 'Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.',
  people: 'Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.',
  mail: 'Chưa nên bật gửi thư.',
  triggers: 'Chưa nên bật gửi thư.',
  looks: 'Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.',
};

/** The open questions, as staff read them; what Google answers changes nothing that people must do. */
export const questionWords = {
  plainTextStopsFormulas: 'Dạng chữ ngăn “=…” thành công thức?',
  plainTextKeepsApostrophe: 'Ô dạng chữ giữ dấu nháy đơn ở đầu?',
  richTextMakesFormulas: 'Chữ có định dạng bắt đầu bằng “=” thành công thức?',
  emptySheetValuesThrow: 'Đọc phần trống của thẻ bị báo lỗi?',
  formatDateNamesAreEnglish: 'Tên thứ, tháng do Google viết là tiếng Anh?',
  readBackReworded: 'Vùng bảo vệ đọc lại với cách viết khác?',
  openRangesAreClosed: 'Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?',
  protectionErrorsAtFlush: 'Lần ghi bị từ chối chỉ được báo ở cuối?',
  eventRangeHasCoordinates: 'Google cho biết ngay vị trí ô vừa sửa?',
  activeSpreadsheetInTriggers: 'Lượt chạy hằng ngày thấy được sổ?',
  killedRunKeepsPendingWrites: 'Lượt chạy bị ngắt có giữ phần đã ghi?',
  currentOnlyWorksInTriggers: 'Quyền hẹp dùng được trong lượt chạy hằng ngày?',
  triggersMadeByTriggersFire: 'Lịch do lượt chạy hằng ngày tạo ra có chạy?',
  activeSpreadsheetInWebApps: 'Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?',
  severalAccountsOpen: 'Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?',
  updatesAreLate: 'Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?',
  claspDeploysPrivately: 'Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?',
  claspUpdatesKeepAccess: 'Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?',
  crowdedCallsGetPages: 'Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?',
  simpleTriggersWriteProtected: 'Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?',
  scriptStringsLoseSlashes: 'Google cắt “//” trong chữ của trang?',
  scriptStringsLoseTags: 'Google bỏ thẻ HTML trong chữ của trang?',
} as const;
