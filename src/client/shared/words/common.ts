/**
 * Sentences that every page says. Client-only: what the server and the sheet also say is in domain/messages.
 */
/** The same for a page of a link: nobody is signed in there. */
export const linkAdvice = [
  'Kiểm tra kết nối mạng, rồi bấm lại.',
  'Chờ một phút rồi bấm lại: lúc đông người gửi, Google cho đợi.',
  'Nếu trang mở trong Zalo hoặc Facebook: mở lại liên kết bằng Chrome hoặc Safari.',
] as const;

export const commonWords = {
  close: 'Đóng',
  tryAgain: 'Thử lại',
  seconds: (p: { seconds: number }) => `Đã chạy ${p.seconds} giây.`,
  newTab: 'mở thẻ mới',
  moment: (p: { clock: string; day: string }) => `${p.clock} ngày ${p.day}`,
  details: 'Thông báo của Google',
  slow: 'Google trả lời chậm hơn thường lệ. Chờ thêm, chưa đóng cửa sổ này.',
  offline: 'Máy đang không có mạng. Kiểm tra kết nối rồi bấm lại.',
  /**
   * What to try when Google did not answer: network, log-in, several accounts at once. Its own error texts
   * are localized, so no cause is guessed from them.
   */
  advice: [
    'Kiểm tra kết nối mạng, rồi bấm lại.',
    'Nếu máy để lâu, đăng nhập Google có thể đã hết: tải lại sổ, đăng nhập rồi mở lại.',
    'Nếu đang đăng nhập Google bằng nhiều email: mở sổ trong cửa sổ ẩn danh (Ctrl + Shift + N). Ở đó chỉ đăng nhập Google bằng email được chia sẻ.',
  ],
  stillFails: (p: { contact: string; code: string }) =>
    `Nếu vẫn chưa được, gọi ${p.contact || 'cán bộ phụ trách'} và đọc mã ${p.code}.`,
  adviceTitle: 'Có thể làm như sau',
} as const;
