/** Sentences about links: of their page, and of proving their address. */
export const linkMessages = {
  'link.refused': {
    what: 'Liên kết này không dùng được: có thể đã bị đổi, bị cắt khi chép, hoặc là của đợt trước.',
    todo: 'Mở lại từ thư mới nhất, hoặc gọi cán bộ phụ trách.',
  },
  'link.closed': {
    what: 'Đợt báo cáo đã chốt nên chưa ghi được. Nội dung đã nhập vẫn còn.',
    todo: 'Gọi cán bộ phụ trách.',
  },
  'link.preview': {
    what: 'Đây là liên kết xem thử trong thư gửi cho cán bộ, không ghi vào sổ.',
    todo: 'Muốn báo cáo thay, cán bộ mở biểu mẫu từ menu của sổ.',
  },
  'link.sender': { what: '', todo: 'Ghi họ tên người gửi báo cáo này.' },
  'link.stored': { what: 'Nội dung đang ghi trong sổ chưa đúng.', todo: 'Gõ lại ô này.' },
  'link.testOver': {
    what: 'Liên kết thử đã quá 10 phút hoặc đã cũ.',
    todo: 'Lấy liên kết thử mới ở mục Liên kết.',
  },
  'link.testSignedIn': {
    what: 'Trang này đang mở bằng một lần đăng nhập Google mà sổ nhận ra, nên chưa chứng tỏ được gì.',
    todo: 'Mở trong cửa sổ ẩn danh, hoặc quét mã bằng điện thoại.',
  },
  'link.testNoTick': {
    what: '',
    todo: 'Đánh dấu rằng Google không hỏi đăng nhập khi mở trang này.',
  },
  'link.addressDev': {
    what: 'Địa chỉ này kết thúc bằng /dev, chỉ người sửa được sổ mới mở được.',
    todo: 'Chép địa chỉ kết thúc bằng /exec ở cửa sổ Triển khai.',
  },
  'link.addressWorkspace': {
    what: 'Địa chỉ này chỉ mở được trong nội bộ một tên miền.',
    todo: 'Triển khai lại với “Ai có quyền truy cập: Bất kỳ ai” rồi chép địa chỉ mới.',
  },
  'link.addressAccount': {
    what: 'Địa chỉ này chép từ thanh địa chỉ của một người đăng nhập Google bằng nhiều email.',
    todo: 'Chép lại ở cửa sổ Triển khai.',
  },
  'link.addressOther': {
    what: 'Đây chưa phải địa chỉ ứng dụng web.',
    todo: 'Chép địa chỉ dạng https://script.google.com/macros/s/…/exec ở cửa sổ Triển khai.',
  },
  'link.addressShape': {
    what: 'Địa chỉ cần có dạng https://script.google.com/macros/s/…/exec.',
    todo: 'Chép nguyên từ cửa sổ Triển khai, không gõ tay.',
  },
  'link.noAddress': {
    what: 'Chưa ghi địa chỉ trang web của liên kết nên thư chưa mang liên kết.',
    todo: 'Ghi ở thẻ Cấu hình, mục “Địa chỉ trang web của liên kết”.',
  },
  'link.unproved': {
    what: 'Địa chỉ trang web của liên kết chưa được xác nhận nên thư chưa mang liên kết.',
    todo: 'Mở mục Liên kết để xác nhận.',
  },
  'link.changed.address': {
    what: 'Địa chỉ trang web của liên kết đã đổi sau lần xác nhận.',
    todo: 'Mở mục Liên kết để xác nhận lại; đến khi đó thư không mang liên kết.',
  },
  'link.changed.layout': {
    what: 'Sổ đã nâng cấp nên liên kết của đơn vị tạm không ghi được.',
    todo: 'Cập nhật bản triển khai rồi xác nhận lại ở mục Liên kết.',
  },
  'link.changed.owner': {
    what: 'Chủ sở hữu sổ đã đổi nên liên kết của đơn vị có thể không mở được.',
    todo: 'Chủ sở hữu mới triển khai rồi xác nhận lại ở mục Liên kết.',
  },
  'link.noRow': { what: 'Đơn vị này chưa có liên kết.', todo: 'Chọn “Thiết lập, sửa lại sổ”.' },
} as const;
