/**
 * What a page says until its script runs. The build writes it into every page (build/page.mjs), since a
 * script that Google cut, or a page opened with another of several accounts, cannot say anything.
 */
/** On the page of a link, where nobody is signed in. */
export const linkWaitingWords = {
  opening: 'Đang mở…',
  ifItStays: 'Nếu chữ này không mất sau 20 giây, làm một trong các cách:',
  remedies: [
    'Mở liên kết trong cửa sổ ẩn danh của Chrome hoặc Safari.',
    'Nếu đang mở trong Zalo hoặc Facebook: chọn mở bằng trình duyệt.',
    'Chờ một phút rồi mở lại: lúc đông người gửi, Google cho đợi.',
  ],
} as const;

export const waitingWords = {
  opening: 'Đang mở…',
  ifItStays:
    'Nếu chữ này không mất sau 20 giây: thường là do đang đăng nhập Google bằng nhiều email. Làm một trong hai cách:',
  remedies: [
    'Mở sổ trong cửa sổ ẩn danh (Ctrl + Shift + N), chỉ đăng nhập Google bằng email được chia sẻ.',
    'Hoặc đăng xuất Google hoàn toàn, đăng nhập lại bằng email được chia sẻ trước tiên, rồi tải lại sổ.',
  ],
} as const;
