/** Sentences about what the office prints. */
export const paperMessages = {
  'paper.nothing': {
    what: 'Không có đơn vị nào khớp.',
    todo: 'Chọn lại cấp trên, trạng thái hoặc đơn vị.',
  },
  'paper.tooMany': (p: { count: number; most: number }) => ({
    what: `Có ${p.count} đơn vị, mỗi lần in được ${p.most} đơn vị.`,
    todo: 'Chọn theo từng cấp trên rồi in nhiều lần.',
  }),
  'paper.fakeAddress': {
    what: 'Chưa đọc được địa chỉ trang giả mạo.',
    todo: 'Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại.',
  },
  'paper.fakeDay': {
    what: 'Ngày phát hiện chưa đúng.',
    todo: 'Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026.',
  },
  'paper.fakeId': {
    what: 'Mã số của trang chỉ gồm chữ số.',
    todo: 'Để trống nếu không biết.',
  },
  'paper.fakeGone': { what: 'Trang giả này không còn trong thẻ Trang giả.', todo: 'Tải lại rồi thử lại.' },
  'paper.fakeUnit': { what: 'Chưa chọn đơn vị bị giả mạo.', todo: 'Chọn một đơn vị trong danh sách.' },
} as const;
