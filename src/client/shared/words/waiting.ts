/**
 * What a page says until its script runs. The build writes it into every page (build/page.mjs), since a
 * script that Google cut, or a page opened with another of several accounts, cannot say anything.
 */
export const waitingWords = {
  opening: 'Đang mở…',
  ifItStays:
    'Nếu dòng này không mất sau 20 giây: thường là do trình duyệt đăng nhập nhiều tài khoản Google cùng lúc. Đề nghị làm một trong hai cách:',
  remedies: [
    'Mở trang tính trong cửa sổ ẩn danh (Ctrl + Shift + N), chỉ đăng nhập tài khoản được chia sẻ.',
    'Hoặc đăng xuất mọi tài khoản Google trong trình duyệt, đăng nhập lại tài khoản được chia sẻ trước tiên, rồi tải lại trang tính.',
  ],
} as const;
