/** Sentences about links: of their page, and of proving their address. */
export const linkMessages = {
  'link.refused':
    'Liên kết này không dùng được: có thể đã bị đổi, bị cắt khi chép, hoặc là của đợt trước. Đề nghị mở lại từ thư mới nhất, hoặc gọi người phụ trách.',
  'link.closed':
    'Đợt báo cáo đã chốt nên chưa ghi được. Nội dung đã nhập vẫn còn; đề nghị gọi người phụ trách.',
  'link.preview': 'Đây là liên kết xem thử trong thư gửi cho cán bộ. Liên kết này không ghi vào sổ.',
  'link.sender': 'Cần ghi họ tên người gửi báo cáo này.',
  'link.stored': 'Nội dung đang ghi trong sổ chưa đúng. Đề nghị gõ lại ô này.',
  'link.testOver': 'Liên kết thử đã quá 10 phút hoặc đã cũ. Đề nghị lấy liên kết thử mới ở mục Liên kết.',
  'link.testSignedIn':
    'Trang này đang mở bằng một tài khoản Google mà sổ nhận ra, nên chưa chứng tỏ được gì. Đề nghị mở trong cửa sổ ẩn danh, hoặc quét mã bằng điện thoại.',
  'link.testNoTick': 'Cần đánh dấu rằng Google không hỏi đăng nhập khi mở trang này.',
  'link.addressDev':
    'Địa chỉ này kết thúc bằng /dev, chỉ người sửa được sổ mới mở được. Đề nghị chép địa chỉ kết thúc bằng /exec ở cửa sổ Triển khai.',
  'link.addressWorkspace':
    'Địa chỉ này chỉ mở được trong nội bộ một tên miền. Đề nghị triển khai lại với “Ai có quyền truy cập: Bất kỳ ai” rồi chép địa chỉ mới.',
  'link.addressAccount':
    'Địa chỉ này chép từ thanh địa chỉ của một người đăng nhập nhiều tài khoản. Đề nghị chép lại ở cửa sổ Triển khai.',
  'link.addressOther':
    'Đây chưa phải địa chỉ ứng dụng web. Đề nghị chép địa chỉ dạng https://script.google.com/macros/s/…/exec ở cửa sổ Triển khai.',
  'link.addressShape':
    'Địa chỉ cần có dạng https://script.google.com/macros/s/…/exec. Đề nghị chép nguyên từ cửa sổ Triển khai, không gõ tay.',
  'link.noAddress': 'Chưa ghi địa chỉ trang web của liên kết nên thư chưa mang liên kết.',
  'link.unproved':
    'Địa chỉ trang web của liên kết chưa được xác nhận nên thư chưa mang liên kết. Đề nghị mở mục Liên kết để xác nhận.',
  'link.changed.address':
    'Địa chỉ trang web của liên kết đã đổi sau lần xác nhận. Đề nghị mở mục Liên kết để xác nhận lại; đến khi đó thư không mang liên kết.',
  'link.changed.layout':
    'Sổ đã nâng cấp nên liên kết của đơn vị tạm không ghi được. Đề nghị cập nhật bản triển khai rồi xác nhận lại ở mục Liên kết.',
  'link.changed.owner':
    'Chủ trang tính đã đổi nên liên kết của đơn vị có thể không mở được. Đề nghị chủ mới triển khai rồi xác nhận lại ở mục Liên kết.',
  'link.noRow': 'Đơn vị này chưa có liên kết. Đề nghị chọn “Thiết lập, sửa lại sổ”.',
} as const;
