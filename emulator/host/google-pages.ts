/**
 * Pages that Google shows in place of a web app's own. What a plain client reads as the status is beside
 * them: 404 no web app at the address, 401 sign-in, 403 no access or no consent, 200 an exception
 * (docs/google.md).
 */

export interface GooglePageText {
  status: number;
  title: string;
  text: { vi: string; en: string };
}

export const googlePages = {
  /** A web app for whoever has a Google account, opened by somebody who is signed in to none. */
  signIn: {
    status: 401,
    title: 'Google Accounts',
    text: { vi: 'Đăng nhập. Tiếp tục tới Google Drive.', en: 'Sign in to continue to Google Drive.' },
  },
  /** Not for this visitor; or the account that it runs as never consented, took consent back, or is gone. */
  noAccess: {
    status: 403,
    title: 'Access denied',
    text: {
      vi: 'Bạn cần có quyền truy cập. Hãy yêu cầu quyền truy cập hoặc chuyển sang một tài khoản có quyền truy cập.',
      en: 'You need access. Request access, or switch to an account with access.',
    },
  },
  /** The browser is signed in to several accounts, and Google turned to another than the first. */
  cannotOpen: {
    status: 200,
    title: 'Google Drive',
    text: {
      vi: 'Rất tiếc, không thể mở tệp vào lúc này. Vui lòng kiểm tra địa chỉ và thử lại.',
      en: 'Sorry, unable to open the file at this time. Please check the address and try again.',
    },
  },
  /** No such deployment, an archived one, one that is no web app; an address of a domain for an outsider. */
  notFound: {
    status: 404,
    title: 'Google Drive',
    text: {
      vi: 'Rất tiếc, tệp bạn yêu cầu không tồn tại.',
      en: 'Sorry, the file you have requested does not exist.',
    },
  },
  /** A scope was added and the account that it runs as has not consented to it: an empty consent panel. */
  nothing: { status: 200, title: '', text: { vi: '', en: '' } },
  /** The script threw, or returned no page. */
  error: { status: 200, title: 'Error', text: { vi: 'Lỗi', en: 'Error' } },
  /** The thirty-first run of an account at once. */
  tooManyRuns: {
    status: 200,
    title: 'Error',
    text: {
      vi: 'Có quá nhiều tập lệnh đang chạy đồng thời cho tài khoản người dùng Google này.',
      en: 'There are too many scripts running simultaneously for this Google user account.',
    },
  },
} satisfies Record<string, GooglePageText>;

export type GooglePage = keyof typeof googlePages;
