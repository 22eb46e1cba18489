/** Sentences about what the office prints. */
export const paperMessages = {
  'paper.nothing': 'Không có đơn vị nào khớp. Chọn lại cấp trên, trạng thái hoặc đơn vị.',
  'paper.tooMany': (p: { count: number; most: number }) =>
    `Có ${p.count} đơn vị, mỗi lần in được ${p.most} đơn vị. Chọn theo từng cấp trên rồi in nhiều lần.`,
  'paper.fakeAddress':
    'Chưa đọc được địa chỉ trang giả mạo. Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại.',
  'paper.fakeDay': 'Ngày phát hiện chưa đúng. Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026.',
  'paper.fakeId': 'Mã số của trang chỉ gồm chữ số. Nếu không biết thì để trống.',
  'paper.fakeUnit': 'Chưa chọn đơn vị bị giả mạo. Chọn một đơn vị trong danh sách.',
} as const;
