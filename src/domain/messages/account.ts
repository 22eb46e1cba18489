/** Sentences about a reported account as a whole: what is missing, and what does not fit together. */
export const accountMessages = {
  'account.otherNetwork': (p: { network: string }) =>
    `Đây là địa chỉ hoặc tên trên ${p.network}, không phải Facebook. Ô này chỉ ghi địa chỉ trang, nhóm hoặc tài khoản Facebook; đề nghị mở trang Facebook của đơn vị và sao chép địa chỉ.`,
  'account.required': (p: { label: string }) => `Chưa nhập ${p.label}.`,
  'account.kind': 'Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.',
  'account.kindUnknown': (p: { text: string }) =>
    `“${p.text}” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.`,
  'account.usageUnknown': (p: { text: string }) =>
    `“${p.text}” không phải là tình trạng. Đề nghị chọn Đang dùng hoặc Ngừng dùng.`,
  'account.reviewUnknown': (p: { text: string }) =>
    `“${p.text}” không phải là kết quả duyệt. Đề nghị chọn Đạt hoặc Trả lại.`,
  'account.reason':
    'Đơn vị không có tài khoản thì cần ghi lý do. Ví dụ: đang lập trang, dự kiến xong trong tháng 11.',
  'account.reasonLong': 'Lý do, ghi chú dài quá 500 ký tự. Đề nghị viết ngắn lại.',
  'account.addressIsGroup': 'Địa chỉ này là của một nhóm. Nếu đúng, đề nghị đổi Loại thành Nhóm.',
  'account.addressIsPage': 'Địa chỉ này là của một trang. Nếu đúng, đề nghị đổi Loại thành Trang.',
  'account.addressIsPerson':
    'Địa chỉ này có vẻ là của một tài khoản cá nhân. Nếu đúng, đề nghị đổi Loại thành Cá nhân.',
  'account.groupAddress':
    'Địa chỉ này không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…). Đề nghị mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.',
  'account.addressTidied': (p: { address: string }) =>
    `Địa chỉ sẽ được ghi là ${p.address}. Đề nghị mở thử một lần.`,
  'account.phoneTidied': (p: { phone: string }) => `Số điện thoại sẽ được ghi là ${p.phone}.`,
  'account.ask': (p: { value: string }) => `Có phải “${p.value}” không?`,
  'account.returned': (p: { comment: string }) => `Cán bộ tỉnh trả lại: ${p.comment}`,
  'account.cellUnreadable':
    'Sổ không đọc được nội dung ô này. Đề nghị xóa và gõ lại; nếu vẫn báo, đề nghị báo cán bộ phụ trách.',
  'account.rowUnreadable':
    'Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo cán bộ phụ trách.',
  'account.more': (p: { count: number }) => `và ${p.count} điều khác.`,
  'account.changedSince': (p: { columns: string }) =>
    `Đã đổi sau lần duyệt: ${p.columns}. Cán bộ tỉnh sẽ duyệt lại.`,
  'account.returnedNoComment': 'Cán bộ tỉnh trả lại, chưa ghi lý do. Đề nghị gọi người phụ trách để hỏi.',
  'account.markUnknown':
    'Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.',
  'account.noConsent':
    'Chưa có xác nhận là người quản trị đang ghi ở dòng này đã biết và đồng ý (chưa ai xác nhận, hoặc người quản trị đã đổi). Đề nghị hỏi người đó, rồi gửi lại dòng này bằng biểu mẫu.',
  'account.consentWithdrawn':
    'Người quản trị đã rút đồng ý. Đề nghị đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email ở dòng này.',
  'account.otherNotice': (p: { count: number }) =>
    `${p.count} dòng có người quản trị đồng ý theo một bản thông báo khác bản đang ghi ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,
  'account.keptLong': (p: { months: number }) =>
    `Dòng đã ngừng dùng hơn ${p.months} tháng mà còn thông tin của người quản trị. Đề nghị xóa họ tên, chức vụ, điện thoại, email ở dòng này.`,
  'account.noUnit': 'Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.',
  'account.unknownUnit': (p: { code: string }) =>
    `Không có đơn vị nào mang mã “${p.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
  'account.noneWithAccounts':
    'Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.',
  'account.noneTwice': 'Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.',
  'account.legacyText': (p: { text: string }) => `Chữ bị lỗi phông. Có phải “${p.text}” không?`,
} as const;
