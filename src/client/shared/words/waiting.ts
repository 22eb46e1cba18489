/**
 * What a page says until its script runs. The build writes it into every page (build/page.mjs), since a
 * script that Google cut, or a page opened with another of several accounts, cannot say anything.
 */
/** On the page of a link, where nobody is signed in. */
export const linkWaitingWords = {
  opening: 'Đang mở…',
  ifItStays: 'Nếu dòng này không mất sau 20 giây, đề nghị làm một trong các cách:',
  remedies: [
    'Mở liên kết trong cửa sổ ẩn danh của Chrome hoặc Safari.',
    'Nếu đang mở trong Zalo hoặc Facebook: chọn mở bằng trình duyệt.',
    'Chờ một phút rồi mở lại: lúc đông người gửi, Google cho đợi.',
  ],
} as const;

export const waitingWords = {
  opening: 'Đang mở…',
  ifItStays:
    'Nếu dòng này không mất sau 20 giây: thường là do trình duyệt đăng nhập nhiều tài khoản Google cùng lúc. Đề nghị làm một trong hai cách:',
  remedies: [
    'Mở trang tính trong cửa sổ ẩn danh (Ctrl + Shift + N), chỉ đăng nhập tài khoản được chia sẻ.',
    'Hoặc đăng xuất mọi tài khoản Google trong trình duyệt, đăng nhập lại tài khoản được chia sẻ trước tiên, rồi tải lại trang tính.',
  ],
} as const;
